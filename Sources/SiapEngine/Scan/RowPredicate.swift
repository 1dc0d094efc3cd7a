import SiapColumns
import SiapData

/// A condition on the rows of a scan, made of what kernels can do: three-valued, whatever its parts.
indirect enum RowPredicate {
    /// The same of every row; nil: unknown.
    case constant(Bool?)
    /// Values from the first to the second; unknown of unknown. None where they are crossed.
    case range(ScanColumns.Slot, from: Int64, through: Int64)
    /// A value is there. Never unknown.
    case isKnown(ScanColumns.Slot)
    /// By the value.
    case table(ScanColumns.Slot, TruthTable)
    case bits(Bitmap, known: Bitmap?)
    case search(TextCondition)
    case not(RowPredicate)
    /// It does not fail: it holds, or is unknown. Never unknown itself.
    case mayHold(RowPredicate)
    case all([RowPredicate])
    case any([RowPredicate])
}

extension RowPredicate {
    /// All of them; two ranges of one column become one.
    static func conjunction(_ parts: [RowPredicate]) -> RowPredicate {
        var result: [RowPredicate] = []
        for part in parts {
            if case .all(let inner) = part {
                for one in inner { result.add(one) }
            } else {
                result.add(part)
            }
        }
        return result.count == 1 ? result[0] : .all(result)
    }
}

extension [RowPredicate] {
    /// Unknown of an unknown value is either range, and so is both.
    fileprivate mutating func add(_ part: RowPredicate) {
        if case .range(let slot, let low, let high) = part {
            for place in indices {
                if case .range(slot, let other, let last) = self[place] {
                    self[place] = .range(slot, from: Swift.max(low, other), through: Swift.min(high, last))
                    return
                }
            }
        }
        append(part)
    }
}

/// What becomes of a condition: it holds, or it fails; neither is unknown.
enum Outcome {
    case holds, fails

    var opposite: Outcome { self == .holds ? .fails : .holds }
}

extension RowPredicate {
    /// What the zones of a chunk tell of an outcome before any row is looked at.
    func verdict(_ outcome: Outcome, chunk: Int, in columns: ScanColumns) -> ChunkVerdict {
        switch self {
        case .constant(let truth): return truth == (outcome == .holds) ? .all : .none
        case .range(let slot, let low, let high):
            let entry = columns[slot], zone = entry.zones.zones[chunk]
            let inside = RowPredicate.inside(entry.values, zone, from: low, through: high)
            let all: ChunkVerdict = zone.hasUnknown ? .some : .all
            if zone.isUnknown { return .none }
            switch inside {
            case .none: return outcome == .holds ? .none : all
            case .all: return outcome == .holds ? all : .none
            case .some: return .some
            }
        case .isKnown(let slot):
            let zone = columns[slot].zones.zones[chunk]
            if zone.hasUnknown, !zone.isUnknown { return .some }
            return zone.hasUnknown == (outcome == .fails) ? .all : .none
        case .table(let slot, let table):
            let verdicts = table.verdicts(on: columns[slot].zones.zones[chunk])
            return outcome == .holds ? verdicts.holds : verdicts.fails
        case .bits, .search: return .some
        case .not(let inner): return inner.verdict(outcome.opposite, chunk: chunk, in: columns)
        case .mayHold(let inner):
            let fails = inner.verdict(.fails, chunk: chunk, in: columns)
            return outcome == .fails ? fails : fails == .all ? .none : fails == .none ? .all : .some
        case .all(let parts), .any(let parts):
            let verdicts = parts.lazy.map { $0.verdict(outcome, chunk: chunk, in: columns) }
            // A conjunction holds where all parts do, and fails where one does.
            let decisive: ChunkVerdict = asksAll(outcome) ? .none : .all
            if verdicts.contains(decisive) { return decisive }
            let other: ChunkVerdict = decisive == .none ? .all : .none
            return verdicts.allSatisfy { $0 == other } ? other : .some
        }
    }

    /// Whether known values of a zone lie in a range.
    private static func inside(_ values: PackedIntegers, _ zone: Zone, from low: Int64, through high: Int64)
        -> ChunkVerdict
    {
        guard let (first, last) = values.offsets(from: low, through: high, in: zone) else { return .none }
        return first == zone.low && last == zone.high ? .all : .some
    }

    /// Whether the outcome is that of all parts, or of one of them.
    private func asksAll(_ outcome: Outcome) -> Bool {
        if case .all = self { return outcome == .holds }
        return outcome == .fails
    }

    /// Whether some row of a chunk may be neither.
    func mayBeUnknown(chunk: Int, in columns: ScanColumns) -> Bool {
        switch self {
        case .constant(let truth): return truth == nil
        case .range(let slot, _, _): return columns[slot].zones.zones[chunk].hasUnknown
        case .isKnown, .mayHold: return false
        case .table(_, let table): return table.givesUnknown
        case .bits(_, let known): return known != nil
        case .search(let condition): return condition.known != nil
        case .not(let inner): return inner.mayBeUnknown(chunk: chunk, in: columns)
        case .all(let parts), .any(let parts): return parts.contains { $0.mayBeUnknown(chunk: chunk, in: columns) }
        }
    }

    /// Sets the mask to the rows of a chunk that have an outcome, and says whether there are any.
    @discardableResult
    func mark(_ outcome: Outcome, chunk: Int, in columns: ScanColumns, _ scratch: Scratch, into mask: RowMask) -> Bool {
        let rows = columns.rows(of: chunk)
        if columns.options.usesZones {
            let verdict = verdict(outcome, chunk: chunk, in: columns)
            if verdict != .some {
                mask.fill(verdict == .all, rows: rows.count)
                return verdict == .all
            }
        }
        switch self {
        case .constant(let truth): mask.fill(truth == (outcome == .holds), rows: rows.count)
        case .range(let slot, let low, let high):
            let entry = columns[slot], zone = entry.zones.zones[chunk]
            let (yes, no): (RowMask?, RowMask?) = outcome == .holds ? (mask, nil) : (nil, mask)
            entry.values.mark(from: low, through: high, in: rows, zone: zone, yes: yes, no: no)
        case .isKnown(let slot):
            columns[slot].values.markKnown(in: rows, zone: columns[slot].zones.zones[chunk], yes: mask)
            if outcome == .fails { mask.invert(rows: rows.count) }
        case .table(let slot, let table):
            let (yes, no): (RowMask?, RowMask?) = outcome == .holds ? (mask, nil) : (nil, mask)
            columns[slot].values.mark(table, in: rows, yes: yes, no: no)
        case .bits(let bits, let known): mark(outcome, bits, known, rows, into: mask)
        case .search(let condition): condition.mark(outcome, rows, into: mask)
        case .not(let inner): return inner.mark(outcome.opposite, chunk: chunk, in: columns, scratch, into: mask)
        case .mayHold(let inner):
            inner.mark(.fails, chunk: chunk, in: columns, scratch, into: mask)
            if outcome == .holds { mask.invert(rows: rows.count) }
        case .all(let parts), .any(let parts):
            return combine(parts, outcome, chunk: chunk, in: columns, scratch, into: mask)
        }
        return true
    }

    private func mark(_ outcome: Outcome, _ bits: Bitmap, _ known: Bitmap?, _ rows: Range<Int>, into mask: RowMask) {
        let first = rows.lowerBound / 64
        for word in 0..<RowMask.wordCount(rows.count) {
            let own = bits.words[first + word], isKnown = known?.words[first + word] ?? ~0
            mask.words[word] = (outcome == .holds ? own : ~own) & isKnown
        }
        mask.clearTail(rows: rows.count)
    }

    private func combine(
        _ parts: [RowPredicate], _ outcome: Outcome, chunk: Int, in columns: ScanColumns, _ scratch: Scratch,
        into mask: RowMask
    ) -> Bool {
        let count = columns.rows(of: chunk).count, asksAll = asksAll(outcome)
        guard let first = parts.first else {
            mask.fill(asksAll, rows: count)
            return asksAll
        }
        var some = first.mark(outcome, chunk: chunk, in: columns, scratch, into: mask)
        return scratch.withMask { other in
            for part in parts.dropFirst() {
                if asksAll, !some || mask.isEmpty(rows: count) { return false }
                let found = part.mark(outcome, chunk: chunk, in: columns, scratch, into: other)
                if asksAll {
                    mask.formIntersection(other, rows: count)
                    some = found
                } else {
                    mask.formUnion(other, rows: count)
                    some = some || found
                }
            }
            return some
        }
    }
}
