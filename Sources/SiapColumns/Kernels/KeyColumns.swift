/// Columns whose values together are the key of a row: the number of each, one after another, as one number.
public struct KeyColumns: Sendable {
    public struct Part: Sendable {
        public let column: PackedIntegers
        public let map: KeyMap

        public init(_ column: PackedIntegers, _ map: KeyMap) {
            self.column = column
            self.map = map
        }
    }

    public let parts: [Part]
    /// Keys are below it; 1 without a column.
    public let domain: Int

    /// Nil where there are more keys than `limit`, at most 2^32.
    public init?(_ parts: [Part], limit: Int) {
        var domain = 1
        for part in parts {
            let (product, overflow) = domain.multipliedReportingOverflow(by: part.map.groups)
            if overflow || product > limit { return nil }
            domain = product
        }
        self.parts = parts
        self.domain = domain
    }

    /// The numbers of each part that a key is made of.
    public func numbers(of key: Int) -> [Int] {
        var rest = key
        var numbers = [Int](repeating: 0, count: parts.count)
        for place in parts.indices.reversed() {
            numbers[place] = rest % parts[place].map.groups
            rest /= parts[place].map.groups
        }
        return numbers
    }

    /// Writes the keys of the rows handed on: of a list in its order, else of all rows of the chunk.
    public func write(_ rows: Range<Int>, _ passed: ChunkRows, into keys: UnsafeMutablePointer<UInt32>) {
        if case .list(let list, let count) = passed {
            write(from: rows.lowerBound, count: count, list: list, into: keys)
        } else {
            write(from: rows.lowerBound, count: rows.count, list: nil, into: keys)
        }
    }

    @inline(__always)
    private func write<Key: StoredInteger>(
        from start: Int, count: Int, list: UnsafePointer<UInt16>?, into keys: UnsafeMutablePointer<Key>
    ) {
        if parts.isEmpty { return keys.update(repeating: 0, count: count) }
        for (place, part) in parts.enumerated() {
            part.column.addKeys(part.map, from: start, count: count, list: list, isFirst: place == 0, into: keys)
        }
    }

    /// Counts the rows of a chunk that are handed on, by their keys.
    public func count(_ rows: Range<Int>, _ passed: ChunkRows, _ scratch: Scratch, into histogram: Histogram) {
        if case .list(let list, let count) = passed {
            write(from: rows.lowerBound, count: count, list: list, into: scratch.keys)
            histogram.count(UnsafePointer(scratch.keys), count: count)
        } else if let part = parts.first, parts.count == 1, part.isItself {
            switch part.column.width {
            case .one: count(cells: UInt8.self, part, rows, passed, histogram)
            case .two: count(cells: UInt16.self, part, rows, passed, histogram)
            case .four: count(cells: UInt32.self, part, rows, passed, histogram)
            case .eight: countInBlocks(rows, passed, scratch.keys, histogram)
            }
        } else if domain <= 1 << 16 {
            scratch.keys.withMemoryRebound(to: UInt16.self, capacity: 2 * Scratch.rows) {
                countInBlocks(rows, passed, $0, histogram)
            }
        } else {
            countInBlocks(rows, passed, scratch.keys, histogram)
        }
    }

    private func count<Cell: StoredInteger>(
        cells type: Cell.Type, _ part: Part, _ rows: Range<Int>, _ passed: ChunkRows, _ histogram: Histogram
    ) {
        let cells = UnsafePointer(part.column.memory.cells(type)) + rows.lowerBound
        if case .mask(let mask) = passed {
            histogram.count(cells, count: rows.count, where: mask.words)
        } else {
            histogram.count(cells, count: rows.count)
        }
    }

    /// Keys of 4,096 rows at a time stay in the first-level cache between the two loops.
    @inline(__always)
    private func countInBlocks<Key: StoredInteger>(
        _ rows: Range<Int>, _ passed: ChunkRows, _ keys: UnsafeMutablePointer<Key>, _ histogram: Histogram
    ) {
        var from = 0
        while from < rows.count {
            let size = min(4096, rows.count - from)
            write(from: rows.lowerBound + from, count: size, list: nil, into: keys)
            if case .mask(let mask) = passed {
                // The mask goes by words of 64 rows: what is past the last row must be a key, too.
                let padding = RowMask.wordCount(size) * 64 - size
                (keys + size).update(repeating: 0, count: padding)
                histogram.count(UnsafePointer(keys), count: size, where: mask.words + from / 64)
            } else {
                histogram.count(UnsafePointer(keys), count: size)
            }
            from += size
        }
    }
}

extension KeyColumns.Part {
    /// A cell is its own number, also in the padding, which is zero.
    fileprivate var isItself: Bool { map.table == nil && map.first == 0 && map.groups == map.places }
}
