import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// Questions of a table's rows, answered by kernels over its chunks. Each gives nil where the evaluator must answer:
/// something is asked that no kernel does, or that may fail for a row.
extension Executor {
    /// A scan with the compiler of what is asked of it.
    struct Scanning {
        let scan: TableScan
        let compiler: ScanCompiler
        let filters: [BoundFilter]
        let table: TableID

        /// The same rows under other conditions.
        func under(_ condition: RowPredicate?) -> TableScan {
            TableScan(columns: scan.columns, lives: scan.lives, condition: condition)
        }
    }

    func scanning(_ plan: Plan) throws -> Scanning? {
        guard let (table, ever, filters) = plan.scanned,
            evaluator.snapshots.catalog[table].rowCount >= evaluator.options.fewestRows,
            !filters.contains(where: { $0.condition.facts.canFail })
        else { return nil }
        let columns = ScanColumns(of: table, on: day, in: evaluator.snapshots, evaluator.options)
        let compiler = ScanCompiler(evaluator: evaluator, columns: columns)
        var condition: RowPredicate?
        if !filters.isEmpty {
            guard let compiled = try compiler.predicate(filters.map(\.condition)) else { return nil }
            condition = compiled
        }
        var lives: RowPredicate?
        if let own = evaluator.snapshots.catalog[table].schema.lives {
            guard let living = compiler.living(own, of: table, ever: ever) else { return nil }
            lives = living
        }
        let scan = TableScan(columns: columns, lives: lives, condition: condition)
        return Scanning(scan: scan, compiler: compiler, filters: filters, table: table)
    }

    /// The rows that pass, in the order of the table.
    func scannedRows(_ plan: Plan) throws -> Selection? {
        guard let scanning = try scanning(plan) else { return nil }
        let scan = scanning.scan
        if scan.lives == nil, scan.condition == nil { return nil }
        let (states, tally) = try scan.run(evaluator.patience, state: { ScannedRows() }, work: { $0.add($1, $2) })
        try note(tally, scanning)
        return Selection(source: .table(scanning.table), rows: .list(ScannedRows.inOrder(states)))
    }

    /// What the answer says of rows that were left out.
    func note(_ tally: TableScan.Tally, _ scanning: Scanning) throws {
        footnotes.leftOutAsUnknown += tally.unknown
        if tally.passed + tally.unknown == 0 { try explainEmptiness(scanning) }
    }
}

extension Plan {
    /// The table, and the conditions on its rows, where there is nothing else.
    fileprivate var scanned: (table: TableID, ever: Bool, filters: [BoundFilter])? {
        switch self {
        case .scan(let table, let ever): return (table, ever, [])
        case .filter(.scan(let table, let ever), let filters): return (table, ever, filters)
        case .result, .filter, .group, .project, .check, .changes, .sort, .top: return nil
        }
    }
}

extension ScanCompiler {
    /// Which rows are there on the day: [from, to), or with `ever` those that have been.
    func living(_ lives: TableSchema.Lives, of table: TableID, ever: Bool) -> RowPredicate? {
        guard let from = columns.slot(lives.from), let to = columns.slot(lives.to) else { return nil }
        let today = Int64(columns.day.number)
        var hasBegun = RowPredicate.range(from, from: .min, through: today)
        if let beginless = evaluator.snapshots.beginless(table) {
            hasBegun = .any([hasBegun, .all([.not(.isKnown(from)), .bits(beginless, known: nil)])])
        }
        if ever { return hasBegun }
        return .all([hasBegun, .any([.not(.isKnown(to)), .range(to, from: today + 1, through: .max)])])
    }
}

/// Rows that one thread has let pass, by chunks.
struct ScannedRows {
    private var chunks: [(number: Int, rows: [UInt32])] = []

    mutating func add(_ chunk: TableScan.Chunk, _ scratch: Scratch) {
        let start = UInt32(chunk.rows.lowerBound)
        let rows = [UInt32](unsafeUninitializedCapacity: chunk.count) { buffer, count in
            count = chunk.count
            if case .mask(let mask) = chunk.passed {
                _ = mask.list(rows: chunk.rows.count, into: scratch.list)
                for place in 0..<chunk.count { buffer[place] = start + UInt32(scratch.list[place]) }
            } else {
                for place in 0..<chunk.count { buffer[place] = start + UInt32(place) }
            }
        }
        chunks.append((chunk.number, rows))
    }

    static func inOrder(_ states: [ScannedRows]) -> [UInt32] {
        Array(states.flatMap(\.chunks).sorted { $0.number < $1.number }.map(\.rows).joined())
    }
}
