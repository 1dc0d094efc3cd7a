/// Which rows of a chunk have a value from `low` to `high`.
extension PackedIntegers {
    /// Sets `yes` to the rows whose value is known and within, `no` to those whose value is known and outside. Either
    /// may be left out. Values beyond what the column can hold are no error: nothing is there.
    public func mark(
        from low: Int64, through high: Int64, in rows: Range<Int>, zone: Zone, yes: RowMask?, no: RowMask?
    ) {
        guard let (first, last) = offsets(from: low, through: high, in: zone) else {
            yes?.fill(false, rows: rows.count)
            if let no { markKnown(in: rows, zone: zone, yes: no) }
            return
        }
        switch width {
        case .one: mark(UInt8.self, first, last, rows, zone, yes, no)
        case .two: mark(UInt16.self, first, last, rows, zone, yes, no)
        case .four: mark(UInt32.self, first, last, rows, zone, yes, no)
        case .eight: mark(UInt64.self, first, last, rows, zone, yes, no)
        }
    }

    /// Sets `yes` to the rows whose value is known.
    public func markKnown(in rows: Range<Int>, zone: Zone, yes: RowMask) {
        if !zone.hasUnknown { return yes.fill(true, rows: rows.count) }
        if zone.isUnknown { return yes.fill(false, rows: rows.count) }
        switch width {
        case .one: mark(UInt8.self, 0, .max - 1, rows, zone, yes, nil)
        case .two: mark(UInt16.self, 0, .max - 1, rows, zone, yes, nil)
        case .four: mark(UInt32.self, 0, .max - 1, rows, zone, yes, nil)
        case .eight: mark(UInt64.self, 0, .max - 1, rows, zone, yes, nil)
        }
    }

    /// The part of `low...high` that occurs in the zone, in offsets; nil where none does.
    public func offsets(from low: Int64, through high: Int64, in zone: Zone) -> (first: UInt64, last: UInt64)? {
        if low > high || zone.isUnknown { return nil }
        let least = base &+ Int64(bitPattern: zone.low), most = base &+ Int64(bitPattern: zone.high)
        if high < least || low > most { return nil }
        return (UInt64(bitPattern: max(low, least) &- base), UInt64(bitPattern: min(high, most) &- base))
    }

    @inline(__always)
    private func mark<Cell: StoredInteger>(
        _ type: Cell.Type, _ first: UInt64, _ last: UInt64, _ rows: Range<Int>, _ zone: Zone, _ yes: RowMask?,
        _ no: RowMask?
    ) {
        let cells = UnsafePointer(memory.cells(type)) + rows.lowerBound
        let low = Cell(truncatingIfNeeded: first), span = Cell(truncatingIfNeeded: min(last, width.most)) - low
        let words = RowMask.wordCount(rows.count)
        guard let no else {
            guard let yes = yes?.words else { return }
            for word in 0..<words { yes[word] = Cell.within(cells + word &* 64, low: low, span: span) }
            return RowMask(yes).clearTail(rows: rows.count)
        }
        let outside = no.words
        if zone.hasUnknown {
            // Unknown is the largest value: one comparison more, on what is loaded anyway.
            for word in 0..<words {
                let known = Cell.within(cells + word &* 64, low: 0, span: .max - 1)
                let inside = Cell.within(cells + word &* 64, low: low, span: span)
                yes?.words[word] = inside
                outside[word] = known & ~inside
            }
        } else {
            for word in 0..<words {
                let inside = Cell.within(cells + word &* 64, low: low, span: span)
                yes?.words[word] = inside
                outside[word] = ~inside
            }
        }
        yes?.clearTail(rows: rows.count)
        no.clearTail(rows: rows.count)
    }
}
