import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// Counts by a key of very many values: rows are not told apart by position, but parted by their key.
extension Executor {
    /// Nil unless rows are counted, and nothing else, by one column of whole numbers that lie less than 2^32 apart.
    func largeGroups(_ scanning: Scanning, _ measures: [BoundMeasure], by items: [BoundItem]) throws -> ResultTable? {
        guard items.count == 1, let item = items.first, case .attribute(let attribute, _) = item.expression.node,
            measures.allSatisfy({ $0.isPlainCount }), let slot = scanning.scan.columns.slot(attribute),
            scanning.scan.columns[slot].texts == nil
        else { return nil }
        let entry = scanning.scan.columns[slot], whole = entry.zones.whole
        guard !whole.isUnknown, whole.high - whole.low < UInt64(UInt32.max) else { return nil }
        let (states, tally) = try scanning.scan.run(
            evaluator.patience, state: { PickedKeys(entry.values, low: whole.low) }, work: { $0.add($1, $2) })
        try note(tally, scanning)
        let found = LargeCounts(
            of: states.flatMap(\.pieces), highest: UInt32(whole.high - whole.low), threads: evaluator.options.threads)
        let unknown = states.reduce(0) { $0 + $1.unknown }
        let groups = found.keys.count + (unknown > 0 ? 1 : 0)
        if groups > Executor.mostGroups {
            throw DiagnosticsFailure(Diagnostic(.tooManyGroups(limit: Executor.mostGroups), at: nil))
        }
        let keys = PackedIntegers(
            cells: found.keys + (unknown > 0 ? [.max] : []), base: entry.values.base &+ Int64(bitPattern: whole.low))
        var key = ResultTable.ResultColumn(
            names: item.names, column: Column(type: item.expression.type, storage: .integers(keys)), role: item.role,
            privacy: item.privacy)
        key.isOrdinal = item.isOrdinal
        key.additivity = item.additivity
        let counts = Column(
            type: .wholeNumber,
            storage: .integers(PackedIntegers(cells: found.counts + (unknown > 0 ? [UInt32(unknown)] : []))))
        func table(_ keys: [ResultTable.ResultColumn], _ counts: Column) -> ResultTable {
            let unit = evaluator.snapshots.catalog[scanning.table].schema.names
            let columns = measures.map { measure in
                var column = ResultTable.ResultColumn(measure.outputColumns[0], counts)
                column.unit = unit
                return column
            }
            return ResultTable(columns: keys + columns, rowCount: counts.count)
        }
        var result = table([key], counts)
        let grand = table([], Column(type: .wholeNumber, integers: [Int64(tally.passed)]))
        result.totals = [.unknown] + zip(grand.columns, grand.row(0)).map { $0.hasTotal ? $1 : .unknown }
        result.isComplete = true
        return result
    }
}

extension BoundMeasure {
    fileprivate var isPlainCount: Bool { if case .count = kind { condition == nil } else { false } }
}

/// The keys of the rows that one thread has let pass, as distances from the least.
private struct PickedKeys {
    private let column: PackedIntegers
    private let map: KeyMap
    private(set) var pieces: [[UInt32]] = []
    private(set) var unknown = 0

    init(_ column: PackedIntegers, low: UInt64) {
        self.column = column
        map = KeyMap(distancesFrom: low)
    }

    mutating func add(_ chunk: TableScan.Chunk, _ scratch: Scratch) {
        var passed = chunk.passed
        if case .mask(let mask) = passed {
            let count = mask.list(rows: chunk.rows.count, into: scratch.list)
            passed = .list(UnsafePointer(scratch.list), count: count)
        }
        guard let keys = KeyColumns([.init(column, map)], limit: 1 << 32) else { return }
        var known = 0
        let piece = [UInt32](unsafeUninitializedCapacity: chunk.count) { buffer, count in
            guard let out = buffer.baseAddress else { return }
            keys.write(chunk.rows, passed, into: out)
            for place in 0..<chunk.count {
                let key = out[place]
                out[known] = key
                known += key == .max ? 0 : 1
            }
            count = known
        }
        unknown += chunk.count - known
        pieces.append(piece)
    }
}
