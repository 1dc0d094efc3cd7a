import SiapColumns
import SiapData
import SiapSemantics
import SiapText
import Synchronization

/// The first rows by some columns, found in one pass.
extension Executor {
    private static let mostFirstRows = 10_000

    /// The rows to show, in order, and how many there were; nil where all must be sorted.
    func firstRows(_ input: Plan, _ items: [BoundItem], _ sort: [BoundSortKey], _ top: Int) throws -> Selection? {
        guard let leading = sort.first, top > 0, top <= Executor.mostFirstRows,
            let scanning = try scanning(input),
            let slot = scanning.compiler.ordered(leading.expression(of: items))
        else { return nil }
        let descending = leading.descending, scan = scanning.scan, entry = scan.columns[slot]
        var ties: [TopRows.Tie] = []
        for key in sort.dropFirst() {
            guard let slot = scanning.compiler.ordered(key.expression(of: items)) else { return nil }
            ties.append(TopRows.Tie(scan.columns[slot].values, descending: key.descending))
        }
        let zones = entry.zones.zones
        func first(_ zone: Zone) -> UInt64 {
            zone.isUnknown ? .max : TopRows.rank(descending ? zone.high : zone.low, descending: descending)
        }
        // Chunks that begin with what comes first go first, so that the bar falls early.
        let order = zones.indices.sorted { (first(zones[$0]), $0) < (first(zones[$1]), $1) }
        let bar = Bar()
        let (states, tally) = try scan.run(
            evaluator.patience, order: order, state: { TopRows(limit: top, descending: descending, ties: ties) }
        ) { state, chunk, scratch in
            let limit = bar.rank
            if first(zones[chunk.number]) > limit { return }
            state.take(chunk, entry, bar: limit, scratch)
            if let worst = state.worst { bar.lower(to: worst) }
        }
        let rows = TopRows.merged(states, limit: top)
        // Rows whose value is unknown come last, and are wanted where there are too few others.
        if rows.count < min(top, tally.passed) { return nil }
        try note(tally, scanning)
        if tally.passed > top { footnotes.rowsBeforeTop = tally.passed }
        return Selection(source: .table(scanning.table), rows: .list(rows.map { UInt32($0) }))
    }
}

extension Executor {
    /// The first rows of a result by one of its columns; nil where all must be sorted.
    func first(_ count: Int, of table: ResultTable, by keys: [BoundSortKey]) throws -> ResultTable? {
        guard count < table.rowCount else { return nil }
        var columns: [(Column, descending: Bool)] = []
        for key in keys {
            guard case .output(let column) = key.target else { return nil }
            columns.append((table.columns[column].column, key.descending))
        }
        return try firstRows(count, by: columns).map { table.taking($0) }
    }

    /// The first rows of a result by one of its columns, to be shown; nil where all must be sorted.
    func firstRows(of input: Selection, _ items: [BoundItem], _ sort: [BoundSortKey], _ top: Int) throws -> Selection? {
        guard case .result(let table) = input.source, top < table.rowCount,
            case .range(0..<table.rowCount) = input.rows
        else { return nil }
        var columns: [(Column, descending: Bool)] = []
        for key in sort {
            guard case .column(let column, _) = key.expression(of: items).node else { return nil }
            columns.append((table.columns[column].column, key.descending))
        }
        guard let rows = try firstRows(top, by: columns) else { return nil }
        footnotes.rowsBeforeTop = table.rowCount
        return Selection(source: input.source, rows: .list(rows.map { UInt32($0) }))
    }

    /// The places of the first rows by some columns; nil for other columns than of whole numbers and the like, and
    /// where ones are wanted that are unknown of the first column.
    private func firstRows(_ count: Int, by columns: [(Column, descending: Bool)]) throws -> [Int]? {
        var ties: [TopRows.Tie] = []
        for (column, descending) in columns {
            guard case .integers(let values) = column.storage, column.type.isInNumberOrder else { return nil }
            ties.append(TopRows.Tie(values, descending: descending))
        }
        guard let (column, descending) = columns.first, case .integers(let values) = column.storage, count > 0,
            count <= Executor.mostFirstRows
        else { return nil }
        var top = TopRows(limit: count, descending: descending, ties: Array(ties.dropFirst()))
        try Scratch.borrowed { scratch in
            for place in 0..<Scratch.rows { scratch.list[place] = UInt16(place) }
            try evaluator.patience.inBlocks(values.count) { rows in
                top.take(
                    values, from: rows.lowerBound, list: UnsafePointer(scratch.list), count: rows.count, bar: .max)
            }
        }
        let found = TopRows.merged([top], limit: count)
        return found.count == count ? found : nil
    }
}

extension ValueType {
    /// Values are ordered as the numbers are by which they are stored; links are ordered by their labels.
    fileprivate var isInNumberOrder: Bool {
        switch self {
        case .wholeNumber, .date, .time, .code: true
        case .text, .decimal, .truth, .link, .links, .duration, .interval, .unknown: false
        }
    }
}

extension BoundSortKey {
    fileprivate func expression(of items: [BoundItem]) -> BoundExpression {
        switch target {
        case .output(let index): items[index].expression
        case .hidden(let hidden): hidden
        }
    }
}

extension ScanCompiler {
    /// The column of an attribute whose order is that of its numbers; a link's is that of its labels.
    fileprivate func ordered(_ expression: BoundExpression) -> ScanColumns.Slot? {
        guard case .attribute(let index, let type) = expression.node else { return nil }
        return type.isInNumberOrder ? columns.slot(index) : nil
    }
}

extension TopRows {
    fileprivate mutating func take(
        _ chunk: TableScan.Chunk, _ entry: ScanColumns.Entry, bar: UInt64, _ scratch: Scratch
    ) {
        scratch.withMask { mask in
            let rows = chunk.rows.count
            if case .mask(let passed) = chunk.passed {
                mask.copy(passed, rows: rows)
            } else {
                mask.fill(true, rows: rows)
            }
            // Of many rows, the bar sorts most out 64 at a time before any is looked at.
            if chunk.count * 16 > rows, bar != .max {
                scratch.withMask { other in
                    let edge = entry.values.base &+ Int64(bitPattern: TopRows.rank(bar, descending: descending))
                    entry.values.mark(
                        from: descending ? edge : .min, through: descending ? .max : edge, in: chunk.rows,
                        zone: entry.zones.zones[chunk.number], yes: other, no: nil)
                    mask.formIntersection(other, rows: rows)
                }
            }
            let count = mask.list(rows: rows, into: scratch.list)
            take(entry.values, from: chunk.rows.lowerBound, list: UnsafePointer(scratch.list), count: count, bar: bar)
        }
    }
}

/// The rank below which a row must be to be wanted, shared by all threads.
private final class Bar: Sendable {
    private let lowest = Atomic<UInt64>(.max)
    var rank: UInt64 { lowest.load(ordering: .relaxed) }
    func lower(to rank: UInt64) { lowest.min(rank, ordering: .relaxed) }
}
