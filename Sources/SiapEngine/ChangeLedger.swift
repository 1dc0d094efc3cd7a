import SiapData
import SiapSemantics
import SiapText

/// The book of a period: opening, came, left and closing for each key and cause, so that they always add up.
struct ChangeLedger {
    /// The set at one end of the period: its rows, and for each key item their values.
    struct End {
        var rows: [UInt32]
        var keys: [[Value]]
        var leftOut: Int

        var byRow: [UInt32: [Value]] {
            Dictionary(uniqueKeysWithValues: rows.enumerated().map { place, row in (row, keys.map { $0[place] }) })
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
    private let opening: [UInt32: [Value]]
    private let closing: [UInt32: [Value]]
    private let asksCause: Bool
    private let calendar: Int
    private var counts: [Cell: Int64] = [:]

    init(_ changes: BoundChanges, _ first: End, _ last: End) {
        self.changes = changes
        items = changes.keys.compactMap { key in if case .item(let item) = key { item } else { nil } }
        asksCause = items.count < changes.keys.count
        calendar = changes.causes.codes.count - 1
        opening = first.byRow
        closing = last.byRow
        leftOut = max(first.leftOut, last.leftOut)
    }

    private mutating func add(_ line: BoundChanges.Line, _ keys: [Value], _ cause: Int?) {
        counts[Cell(keys: keys, line: line, cause: asksCause ? cause : nil), default: 0] += 1
    }

    /// One event of a row: under which keys the row was in the set right before and right after it, nil when it was not.
    private struct Moment {
        var before: [Value]?
        var after: [Value]?
        var day: Int32
        var cause: Int
    }

    /// Books all rows: those with events in the period by their moments, the others by the calendar.
    mutating func take(_ versions: Versions, members: [Bool], keys: [Vector], catalog: Catalog) {
        let events = catalog[versions.table].events
        func state(_ version: Int) -> [Value]? {
            members[version] ? zip(keys, items).map { $0.value(at: version, type: $1.expression.type) } : nil
        }
        var rest = Set(opening.keys).union(closing.keys)
        var start = 0
        while start < versions.events.count {
            let row = versions.rows[2 * start]
            var moments: [Moment] = []
            while start < versions.events.count, versions.rows[2 * start] == row {
                let event = events[versions.events[start]]
                moments.append(
                    Moment(
                        before: state(2 * start), after: state(2 * start + 1), day: event.day.number, cause: catalog.cause(ofEvent: event.kind)))
                start += 1
            }
            rest.remove(row)
            book(row, moments)
        }
        for row in rest { book(row, []) }
    }

    private mutating func book(_ row: UInt32, _ moments: [Moment]) {
        let first = opening[row], last = closing[row]
        if let first { add(.opening, first, nil) }
        if let last { add(.closing, last, nil) }
        if first != last {
            if let first { add(.left, first, cause(of: first, was: true, moments)) }
            if let last { add(.came, last, cause(of: last, was: false, moments)) }
        } else {
            bookBeside(first, moments)
        }
    }

    /// The last event after which the row was, or no longer was, in the set under these keys; the calendar when no event did it.
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
        let dayEnds = moments.indices.filter { $0 == moments.count - 1 || moments[$0 + 1].day != moments[$0].day }.map { moments[$0].after }
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
    func result(catalog: Catalog) -> ResultTable {
        var cells = counts
        if items.isEmpty {
            for line in BoundChanges.Line.allCases where line.isInSum && !cells.keys.contains(where: { $0.line == line }) {
                cells[Cell(keys: [], line: line)] = 0
            }
        }
        let list = Array(cells)
        var result = ResultTable(columns: [], rowCount: list.count)
        var item = 0
        let declared = changes.columns
        func column(_ index: Int, _ values: [Value]) -> ResultTable.ResultColumn {
            var column = ResultTable.ResultColumn(
                names: declared[index].names, column: Column(type: declared[index].type, values: values, domain: catalog.domain(of: declared[index].type)),
                role: declared[index].role)
            column.isOrdinal = declared[index].isOrdinal
            column.unknownIsBlank = declared[index].names == BoundChanges.causeNames
            return column
        }
        let lines = list.map { Value.code(BoundChanges.lines, $0.key.line.rawValue) }
        if items.isEmpty { result.columns.append(column(0, lines)) }
        for key in changes.keys {
            switch key {
            case .cause: result.columns.append(column(result.columns.count, list.map { $0.key.cause.map { .code(changes.causes, $0) } ?? .unknown }))
            case .item:
                result.columns.append(column(result.columns.count, list.map { $0.key.keys[item] }))
                item += 1
            }
        }
        if !items.isEmpty { result.columns.append(column(result.columns.count, lines)) }
        result.columns.append(column(result.columns.count, list.map { .whole($0.value) }))
        let keys = result.columns.dropLast().map { column in
            (values: column.column.vector(.range(0..<list.count)), type: column.column.type, descending: false)
        }
        result = result.taking(Sorting.order(keys, count: list.count))
        result.isComplete = true
        return result
    }
}
