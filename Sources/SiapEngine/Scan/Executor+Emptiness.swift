import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// Why a scan left nothing: which condition it was, and what there is instead.
extension Executor {
    func explainEmptiness(_ scanning: Scanning) throws {
        var before: RowPredicate?
        var rowsBefore = try scanning.under(nil).count(evaluator.patience).passed
        for (place, filter) in scanning.filters.enumerated() where rowsBefore > 0 {
            let conditions = scanning.filters[...place].map(\.condition)
            guard let condition = try scanning.compiler.predicate(Array(conditions)) else { return }
            // Rows of which it is unknown are still in play.
            let open = RowPredicate.mayHold(condition)
            let rows = try scanning.under(open).count(evaluator.patience).passed
            if rows == 0 { return try explain(filter, scanning, before, rowsBefore) }
            (before, rowsBefore) = (open, rows)
        }
    }

    private func explain(
        _ filter: BoundFilter, _ scanning: Scanning, _ before: RowPredicate?, _ rowsBefore: Int
    ) throws {
        var values: [Value] = []
        if !filter.isPrivate, case .compare(.equal, let subject, let other) = filter.condition.node,
            other.constantValue != nil
        {
            let counts = try frequencies(of: subject, scanning.under(before), scanning.compiler)
            values = counts.sorted { ($1.count, "\($0.value)") < ($0.count, "\($1.value)") }.prefix(5).map(\.value)
        }
        footnotes.emptiness = Footnotes.Emptiness(
            range: filter.range, rowsBefore: rowsBefore, values: values, isPrivate: filter.isPrivate)
        if !filter.isPrivate, let subject = filter.condition.measuredSubject {
            footnotes.emptiness?.ends = try ends(of: subject, scanning.under(before), scanning.compiler)
        }
    }

    /// The known values of an expression, with how many rows have each.
    private func frequencies(of subject: BoundExpression, _ scan: TableScan, _ compiler: ScanCompiler) throws
        -> [(value: Value, count: Int64)]
    {
        guard let key = try compiler.key(subject),
            let keys = KeyColumns([.init(scan.columns[key.slot].values, key.map)], limit: ScanCompiler.mostKeys)
        else {
            let rows = try rows(of: scan)
            let found = try evaluator.evaluate(subject, context(.table(scan.columns.table), rows))
            return counted((0..<rows.count).map { (found.value(at: $0, type: subject.type), 1) })
        }
        let groups = try GroupScan(scan: scan, keys: keys, measures: []).run(evaluator.patience).groups
        return counted(groups.rows.indices.map { (key.values.value(at: $0, type: key.type), groups.rows[$0]) })
    }

    private func counted(_ found: [(Value, Int64)]) -> [(value: Value, count: Int64)] {
        var counts: [Value: Int64] = [:]
        for (value, count) in found where value != .unknown && count > 0 { counts[value, default: 0] += count }
        return counts.map { ($0.key, $0.value) }
    }

    private func rows(of scan: TableScan) throws -> Rows {
        let (states, _) = try scan.run(evaluator.patience, state: { ScannedRows() }, work: { $0.add($1, $2) })
        return .list(ScannedRows.inOrder(states))
    }

    /// The least and the greatest value that there is; nil where none is known.
    private func ends(of subject: BoundExpression, _ scan: TableScan, _ compiler: ScanCompiler) throws
        -> (least: Value, greatest: Value)?
    {
        guard let numbers = try compiler.numbers(subject) else {
            return try ends(of: subject, context(.table(scan.columns.table), rows(of: scan)))
        }
        let whole = scan.columns[numbers.slot].zones.whole, base = scan.columns[numbers.slot].values.base
        var lows: [Int64] = [.max], highs: [Int64] = [.min], knowns: [Int64] = [0]
        if scan.lives == nil, scan.condition == nil, numbers.map.isItself, !whole.isUnknown {
            (lows, highs, knowns) = ([base &+ Int64(whole.low)], [base &+ Int64(whole.high)], [1])
        } else {
            let (states, _) = try scan.run(evaluator.patience, state: { Extremes(domain: 1) }) {
                state, chunk, scratch in
                var list: UnsafePointer<UInt16>?
                if case .mask(let mask) = chunk.passed {
                    _ = mask.list(rows: chunk.rows.count, into: scratch.list)
                    list = UnsafePointer(scratch.list)
                }
                state.add(
                    scan.columns[numbers.slot].values, numbers.map, from: chunk.rows.lowerBound, count: chunk.count,
                    list: list, keys: nil)
            }
            for state in states { state.join(lows: &lows, highs: &highs, knowns: &knowns) }
        }
        if knowns[0] == 0 { return nil }
        return (
            Column.value(ofInteger: lows[0], type: subject.type), Column.value(ofInteger: highs[0], type: subject.type)
        )
    }
}
