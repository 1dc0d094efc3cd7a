/// What a condition on one column is for each value that occurs: a condition on a parent by the parent's row, anything
/// at all by a narrow column's value.
public struct TruthTable: Sendable {
    /// Bit 0: holds. Bit 1: does not. Neither: unknown. By the offset from `first`; the last entry is that of unknown.
    let entries: [UInt8]
    /// The offset of the first entry.
    let first: UInt64
    /// How many of the entries before each hold, and how many do not: what a zone tells takes two look-ups.
    private let holding: [UInt32]
    private let failing: [UInt32]

    /// `truths[i]` is 0 no, 1 yes, 2 unknown for offset `first + i`; `unknown` is that of an unknown value.
    public init(_ truths: [UInt8], first: UInt64, unknown: UInt8) {
        entries = (truths + [unknown]).map { $0 > 1 ? 0 : $0 == 1 ? 1 : 2 }
        self.first = first
        var holding: [UInt32] = [0], failing: [UInt32] = [0]
        holding.reserveCapacity(truths.count + 1)
        failing.reserveCapacity(truths.count + 1)
        for truth in truths {
            holding.append(holding[holding.count - 1] + (truth == 1 ? 1 : 0))
            failing.append(failing[failing.count - 1] + (truth == 0 ? 1 : 0))
        }
        self.holding = holding
        self.failing = failing
    }

    /// Whether it is unknown of some value.
    public var givesUnknown: Bool { entries.contains(0) }

    /// Whether it holds of all rows of a zone, of none, or of some; likewise whether it fails.
    public func verdicts(on zone: Zone) -> (holds: ChunkVerdict, fails: ChunkVerdict) {
        let ofUnknown = entries[entries.count - 1]
        func verdict(_ counts: [UInt32], bit: UInt8) -> ChunkVerdict {
            var all = true, none = true
            if !zone.isUnknown {
                let low = Int(zone.low - first), high = Int(zone.high - first)
                let number = Int(counts[high + 1] - counts[low])
                all = number == high - low + 1
                none = number == 0
            }
            if zone.hasUnknown { if ofUnknown & bit != 0 { none = false } else { all = false } }
            return none ? .none : all ? .all : .some
        }
        return (verdict(holding, bit: 1), verdict(failing, bit: 2))
    }

    /// The only run of offsets for which it holds, where it fails for all others and is unknown of unknown: a
    /// comparison, which is faster than look-ups. An empty one where it holds for none.
    public var onlyRun: ClosedRange<UInt64>?? {
        guard entries[entries.count - 1] == 0 else { return nil }
        let known = entries.dropLast()
        if known.contains(0) { return nil }
        guard let start = known.firstIndex(of: 1), let end = known.lastIndex(of: 1) else { return .some(nil) }
        if Int(holding[end + 1] - holding[start]) != end - start + 1 { return nil }
        return (first + UInt64(start))...(first + UInt64(end))
    }
}

/// What is known of a condition for a chunk before any row is looked at.
public enum ChunkVerdict: Sendable { case none, all, some }

extension PackedIntegers {
    /// Sets `yes` to the rows for which the table holds, `no` to those for which it does not.
    public func mark(_ table: TruthTable, in rows: Range<Int>, yes: RowMask?, no: RowMask?) {
        func mark(bit: UInt64, _ mask: RowMask) {
            switch width {
            case .one: self.mark(UInt8.self, table, bit, rows, mask)
            case .two: self.mark(UInt16.self, table, bit, rows, mask)
            case .four: self.mark(UInt32.self, table, bit, rows, mask)
            case .eight: self.mark(UInt64.self, table, bit, rows, mask)
            }
        }
        if let yes { mark(bit: 0, yes) }
        if let no { mark(bit: 1, no) }
    }

    @inline(__always)
    private func mark<Cell: StoredInteger>(
        _ type: Cell.Type, _ table: TruthTable, _ bit: UInt64, _ rows: Range<Int>, _ mask: RowMask
    ) {
        let cells = UnsafePointer(memory.cells(type)) + rows.lowerBound
        let first = Cell(truncatingIfNeeded: table.first), last = table.entries.count - 1
        // What is past the table is unknown; so is nothing else, as the table covers all that occurs.
        let end = Cell(truncatingIfNeeded: min(UInt64(last), UInt64(Cell.max)))
        table.entries.withUnsafeBufferPointer { entries in
            guard let entries = entries.baseAddress else { return }
            for word in 0..<RowMask.wordCount(rows.count) {
                let at = cells + word &* 64
                var bits: UInt64 = 0
                for row in 0..<64 {
                    let entry = entries[Int(truncatingIfNeeded: min(at[row] &- first, end))]
                    bits |= (UInt64(entry) &>> bit & 1) &<< UInt64(row)
                }
                mask.words[word] = bits
            }
        }
        mask.clearTail(rows: rows.count)
    }
}
