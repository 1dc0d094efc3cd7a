import SiapData
import SiapSemantics
import SiapText

/// `changes`: who is in the set at both ends of a period, who came and left, and by which event.
extension Engine {
    func runChanges(_ query: BoundQuery, _ changes: BoundChanges, in snapshots: Snapshots) throws -> ResultTable {
        guard case .table(let table, _) = query.source else { preconditionFailure("changes are those of a table") }
        let (from, to) = try period(changes)
        var ledger = ChangeLedger(
            changes, try ends(query, table, from, changes, in: snapshots),
            try ends(query, table, to, changes, in: snapshots))
        let evaluator = evaluator(in: snapshots)
        let versions = Versions(of: table, after: from, upTo: to, in: snapshots)
        let members = try evaluator.memberships(of: versions, query.filters).map { $0 == .member }
        let keys = try ledger.items.map { item in
            try GroupKey(item, domain: snapshots.catalog.domain) { try evaluator.evaluate($0, of: versions) }
        }
        try ledger.take(versions, members: members, keys: keys, catalog: snapshots.catalog, evaluator.patience)
        var result = try ledger.result(catalog: snapshots.catalog, evaluator.patience)
        let executor = Executor(evaluator: evaluator, day: to)
        if !query.sort.isEmpty { result = try executor.sorted(result, query.sort) }
        if let top = query.top { result = executor.cut(result, top) }
        result.footnotes = executor.footnotes
        result.footnotes.period = Footnotes.Period(from: from, to: to)
        result.footnotes.leftOutAsUnknown = ledger.leftOut
        if let last = catalog.dataUntil, to > last {
            result.footnotes.asOf = to
            result.footnotes.dataEnded = last
        }
        result.footnotes.synthetic =
            query.tables.sorted().compactMap { catalog[$0].syntheticReason } + query.syntheticAttributes
        result.footnotes.parameters = query.parameters.map(Footnotes.Parameter.init)
        result.footnotes.readings = query.readings
        result.footnotes.countsPeople = query.tables.contains { catalog[$0].holdsPeople }
        try tellOrigins(&result.footnotes, query, nil, executor)
        // Who left on the last day is among those who left.
        result.footnotes.ended = nil
        return result
    }

    func period(_ changes: BoundChanges) throws -> (Day, Day) {
        let days = try [changes.from, changes.to].map { expression in
            guard case .date(let day) = try value(of: expression) else {
                throw DiagnosticsFailure(
                    Diagnostic(.notADate(written: .described(ValueType.unknown.names)), at: changes.range))
            }
            return day
        }
        if days[1] < days[0] { throw Engine.backwards(days[0], days[1], at: changes.range) }
        if let first = catalog.dataFrom, days[0] < first {
            let last = catalog.dataUntil ?? first
            throw DiagnosticsFailure(
                Diagnostic(.dateOutOfData(date: days[0].iso, first: first.iso, last: last.iso), at: changes.range))
        }
        return (days[0], days[1])
    }

    /// The rows of the set at one end of the period, with their keys.
    private func ends(
        _ query: BoundQuery, _ table: TableID, _ day: Day, _ changes: BoundChanges, in snapshots: Snapshots
    ) throws -> ChangeLedger.End {
        let executor = Executor(evaluator: evaluator(in: snapshots), day: day)
        let selection = try executor.select(Planner.selection(query))
        let rows = (0..<selection.rows.count).map { UInt32(selection.rows[$0]) }
        let context = executor.context(selection.source, selection.rows)
        let items = changes.keys.compactMap { key -> BoundItem? in if case .item(let item) = key { item } else { nil } }
        let keys = try items.map { item in
            try GroupKey(item, domain: snapshots.catalog.domain) { try executor.evaluator.evaluate($0, context) }
        }
        return ChangeLedger.End(rows: rows, keys: keys, leftOut: executor.footnotes.leftOutAsUnknown)
    }
}
