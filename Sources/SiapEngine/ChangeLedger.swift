import SiapData
import SiapSemantics
import SiapText

/// The book of a period: opening, came, left and closing for each key and cause, so that they always add up.
struct ChangeLedger {
    /// The set at one end of the period: its rows in their order, and for each key item their values.
    struct End {
        var rows: [UInt32]
        var keys: [GroupKey]
        var leftOut: Int

        func place(of row: UInt32) -> Int? {
            let place = rows.partitioningIndex { $0 >= row }
            return place < rows.count && rows[place] == row ? place : nil
        }
    }

    private struct Cell: Hashable {
        var keys: [Value]
        var line: BoundChanges.Line
        var cause: Int?
    }

    let changes: BoundChanges
    let items: [BoundItem]
    let leftOut: Int
    private let opening: End
    private let closing: End
    private let asksCause: Bool
    private let calendar: Int
    private var counts: [Cell: Int64] = [:]

    init(_ changes: BoundChanges, _ first: End, _ last: End) {
        self.changes = changes
        items = changes.keys.compactMap { key in if case .item(let item) = key { item } else { nil } }
        asksCause = items.count < changes.keys.count
        calendar = changes.causes.codes.count - 1
        opening = first
        closing = last
        leftOut = max(first.leftOut, last.leftOut)
    }

    private mutating func add(_ line: BoundChanges.Line, _ keys: [Value], _ cause: Int?, count: Int64 = 1) {
        counts[Cell(keys: keys, line: line, cause: asksCause ? cause : nil), default: 0] += count
    }

    private func keys(_ end: End, _ place: Int) -> [Value] {
        end.keys.map { $0.value(at: place) }
    }

    /// One event of a row: under which keys the row was in the set right before and right after it, nil when it was
    /// not.
    private struct Moment {
        var before: [Value]?
        var after: [Value]?
        var day: Int32
        var cause: Int
    }

    /// Books all rows: those with events in the period by their moments, the others by the calendar.
    mutating func take(_ versions: Versions, members: [Bool], keys: [GroupKey], catalog: Catalog, _ patience: Patience)
        throws
    {
        let events = catalog[versions.table].events
        func state(_ version: Int) -> [Value]? {
            members[version] ? keys.map { $0.value(at: version) } : nil
        }
        var touched: [UInt32] = []
        var start = 0
        while start < versions.events.count {
            let row = versions.rows[2 * start]
            var moments: [Moment] = []
            while start < versions.events.count, versions.rows[2 * start] == row {
                let event = events[versions.events[start]]
                moments.append(
                    Moment(
                        before: state(2 * start), after: state(2 * start + 1), day: event.day.number,
                        cause: catalog.cause(ofEvent: event.kind)))
                start += 1
            }
            touched.append(row)
            book(
                opening.place(of: row).map { self.keys(opening, $0) },
                closing.place(of: row).map { self.keys(closing, $0) }, moments)
        }
        try bookRest(besides: touched, patience)
    }

    /// Rows without events: those in the set at both ends under the same keys are counted by group, the others are the
    /// calendar's.
    private mutating func bookRest(besides touched: [UInt32], _ patience: Patience) throws {
        let first = try grouping(opening, patience), last = try grouping(closing, patience)
        let firstKeys = first.representatives.map { keys(opening, $0) },
            lastKeys = last.representatives.map { keys(closing, $0) }
        let groups = Dictionary(firstKeys.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        let same = lastKeys.map { groups[$0] ?? -1 }
        var stayed = [Int64](repeating: 0, count: firstKeys.count)
        var a = 0, b = 0, next = 0
        while a < opening.rows.count || b < closing.rows.count {
            let row = min(
                a < opening.rows.count ? opening.rows[a] : .max, b < closing.rows.count ? closing.rows[b] : .max)
            let wasIn = a < opening.rows.count && opening.rows[a] == row,
                isIn = b < closing.rows.count && closing.rows[b] == row
            while next < touched.count, touched[next] < row { next += 1 }
            if next == touched.count || touched[next] != row {
                if wasIn, isIn, same[Int(last.groups[b])] == first.groups[a] {
                    stayed[Int(first.groups[a])] += 1
                } else {
                    book(wasIn ? firstKeys[Int(first.groups[a])] : nil, isIn ? lastKeys[Int(last.groups[b])] : nil, [])
                }
            }
            if wasIn { a += 1 }
            if isIn { b += 1 }
        }
        for (group, count) in stayed.enumerated() where count > 0 {
            add(.opening, firstKeys[group], nil, count: count)
            add(.closing, firstKeys[group], nil, count: count)
        }
    }

    private func grouping(_ end: End, _ patience: Patience) throws -> Grouping {
        items.isEmpty ? Grouping(single: end.rows.count) : try Grouping(keys: end.keys, count: end.rows.count, patience)
    }

    private mutating func book(_ first: [Value]?, _ last: [Value]?, _ moments: [Moment]) {
        if let first { add(.opening, first, nil) }
        if let last { add(.closing, last, nil) }
        if first != last {
            if let first { add(.left, first, cause(of: first, was: true, moments)) }
            if let last { add(.came, last, cause(of: last, was: false, moments)) }
        } else {
            bookBeside(first, moments)
        }
    }

    /// The last event after which the row was, or no longer was, in the set under these keys; the calendar when no
    /// event did it.
    private func cause(of keys: [Value], was: Bool, _ moments: [Moment]) -> Int {
        var state = was, cause = calendar
        for moment in moments {
            let before = moment.before == keys, after = moment.after == keys
            if before != state { cause = calendar }
            if after != before { cause = moment.cause }
            state = after
        }
        return state == was ? calendar : cause
    }

    /// Rows that are the same at both ends, but had events: in or out for at least a day between, or changed inside.
    private mutating func bookBeside(_ keys: [Value]?, _ moments: [Moment]) {
        let dayEnds = moments.indices.filter { $0 == moments.count - 1 || moments[$0 + 1].day != moments[$0].day }.map {
            moments[$0].after
        }
        guard let keys else {
            guard let inside = dayEnds.last(where: { $0 != nil }) ?? nil else { return }
            return add(.cameAndLeft, inside, moments.last { $0.before != nil && $0.after == nil }?.cause ?? calendar)
        }
        if dayEnds.contains(where: { $0 == nil }) {
            return add(.leftAndReturned, keys, moments.last { $0.before == nil && $0.after != nil }?.cause ?? calendar)
        }
        if asksCause {
            for cause in Set(moments.map(\.cause)) { add(.changedInside, keys, cause) }
        } else if !moments.isEmpty {
            add(.changedInside, keys, nil)
        }
    }

    /// The book as a long result: without keys the four lines of the sum always stand, be they 0.
    func result(catalog: Catalog, _ patience: Patience) throws -> ResultTable {
        var cells = counts
        if items.isEmpty {
            for line in BoundChanges.Line.allCases
            where line.isInSum && !cells.keys.contains(where: { $0.line == line }) {
                cells[Cell(keys: [], line: line)] = 0
            }
        }
        let list = Array(cells)
        var result = ResultTable(columns: [], rowCount: list.count)
        var item = 0
        let declared = changes.columns
        func column(_ index: Int, _ values: [Value]) -> ResultTable.ResultColumn {
            var column = ResultTable.ResultColumn(
                declared[index],
                Column(type: declared[index].type, values: values, domain: catalog.domain(of: declared[index].type)))
            column.isOrdinal = declared[index].isOrdinal
            column.unknownIsBlank = declared[index].names == BoundChanges.causeNames
            return column
        }
        let lines = list.map { Value.code(BoundChanges.lines, index: $0.key.line.rawValue) }
        if items.isEmpty { result.columns.append(column(0, lines)) }
        for key in changes.keys {
            switch key {
            case .cause:
                result.columns.append(
                    column(
                        result.columns.count,
                        list.map { $0.key.cause.map { .code(changes.causes, index: $0) } ?? .unknown }))
            case .item:
                result.columns.append(column(result.columns.count, list.map { $0.key.keys[item] }))
                item += 1
            }
        }
        if !items.isEmpty { result.columns.append(column(result.columns.count, lines)) }
        result.columns.append(column(result.columns.count, list.map { .whole($0.value) }))
        result = try result.inKeyOrder(result.columns.count - 1, patience)
        result.isComplete = true
        return result
    }
}
