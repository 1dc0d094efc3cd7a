/// How many rows there are of each key, where keys are too many for a histogram: rows are parted by the high bits of
/// their key, and each part is counted by itself, in the cache.
public struct LargeCounts {
    /// Keys that occur, rising, with how many rows have each.
    public private(set) var keys: [UInt32] = []
    public private(set) var counts: [UInt32] = []

    /// Parts that keys are put into: more would not be written side by side.
    private static let mostParts = 512
    /// A part of fewer different keys than this is counted by position.
    private static let mostCells = 1 << 17

    /// Counts the keys of some pieces, all of them at most `highest`.
    public init(of pieces: [[UInt32]], highest: UInt32, threads: Int) {
        let bits = UInt32.bitWidth - highest.leadingZeroBitCount
        let shift = UInt32(max(0, bits - LargeCounts.mostParts.trailingZeroBitCount))
        let parts = Int(highest >> shift) + 1
        let total = pieces.reduce(0) { $0 + $1.count }
        let parted = Memory(byteCount: total * 4)
        let starts = LargeCounts.part(pieces, into: parted.cells(UInt32.self), shift: shift, parts: parts, threads)
        let found = UnsafeMutablePointer<PartCounts>.allocate(capacity: parts)
        found.initialize(repeating: PartCounts(), count: parts)
        defer {
            found.deinitialize(count: parts)
            found.deallocate()
        }
        Crew.shared.share(parts, threads: threads) { numbers, _ in
            var table: [UInt64] = [], cells: [UInt32] = []
            while let part = numbers.draw() {
                let own = UnsafeBufferPointer(
                    start: UnsafePointer(parted.cells(UInt32.self)) + starts[part],
                    count: starts[part + 1] - starts[part])
                let low = UInt32(part) << shift, span = 1 << Int(shift)
                if span <= LargeCounts.mostCells {
                    found[part] = PartCounts(byPosition: own, low: low, span: span, &cells)
                } else {
                    found[part] = PartCounts(hashing: own, bits: Int(shift), &table)
                }
            }
        }
        let groups = (0..<parts).reduce(0) { $0 + found[$1].keys.count }
        keys.reserveCapacity(groups)
        counts.reserveCapacity(groups)
        for part in 0..<parts {
            keys += found[part].keys
            counts += found[part].counts
        }
    }

    /// Writes all keys part by part; gives where each part begins, and the end.
    private static func part(
        _ pieces: [[UInt32]], into out: UnsafeMutablePointer<UInt32>, shift: UInt32, parts: Int, _ threads: Int
    ) -> [Int] {
        let sizes = UnsafeMutablePointer<Int>.allocate(capacity: pieces.count * parts)
        sizes.initialize(repeating: 0, count: pieces.count * parts)
        defer { sizes.deallocate() }
        Crew.shared.share(pieces.count, threads: threads) { numbers, _ in
            while let piece = numbers.draw() {
                let own = sizes + piece * parts
                pieces[piece].withUnsafeBufferPointer { for key in $0 { own[Int(key &>> shift)] &+= 1 } }
            }
        }
        var starts = [0], next = 0
        for part in 0..<parts {
            for piece in pieces.indices {
                let size = sizes[piece * parts + part]
                sizes[piece * parts + part] = next
                next += size
            }
            starts.append(next)
        }
        Crew.shared.share(pieces.count, threads: threads) { numbers, _ in
            while let piece = numbers.draw() {
                let own = sizes + piece * parts
                pieces[piece].withUnsafeBufferPointer {
                    for key in $0 {
                        let part = Int(key &>> shift), place = own[part]
                        own[part] = place &+ 1
                        out[place] = key
                    }
                }
            }
        }
        return starts
    }
}

/// The counts of one part, by rising key.
private struct PartCounts {
    var keys: [UInt32] = []
    var counts: [UInt32] = []

    init() {}

    init(byPosition own: UnsafeBufferPointer<UInt32>, low: UInt32, span: Int, _ cells: inout [UInt32]) {
        if own.isEmpty { return }
        if cells.count < span { cells = [UInt32](repeating: 0, count: span) }
        cells.withUnsafeMutableBufferPointer { cells in
            for key in own { cells[Int(key &- low)] &+= 1 }
            for cell in 0..<span where cells[cell] != 0 {
                keys.append(low &+ UInt32(truncatingIfNeeded: cell))
                counts.append(cells[cell])
                cells[cell] = 0
            }
        }
    }

    /// Key and count in one word, the key above: an empty place is 0, as no key has a count of 0.
    init(hashing own: UnsafeBufferPointer<UInt32>, bits: Int, _ table: inout [UInt64]) {
        if own.isEmpty { return }
        var size = 1024, used = 0
        if table.count < size { table = [UInt64](repeating: 0, count: size) } else { size = table.count }
        for key in own {
            var slot = PartCounts.slot(key, size)
            while table[slot] != 0, UInt32(truncatingIfNeeded: table[slot] >> 32) != key {
                slot = (slot + 1) & (size - 1)
            }
            if table[slot] == 0 {
                used += 1
                table[slot] = UInt64(key) << 32
            }
            table[slot] &+= 1
            if used * 2 > size {
                size *= 2
                table = PartCounts.grown(table, size)
            }
        }
        var entries = table.filter { $0 != 0 }
        for place in table.indices { table[place] = 0 }
        PartCounts.sort(&entries, bits: bits)
        keys = entries.map { UInt32(truncatingIfNeeded: $0 >> 32) }
        counts = entries.map { UInt32(truncatingIfNeeded: $0) }
    }

    @inline(__always)
    private static func slot(_ key: UInt32, _ size: Int) -> Int {
        let mixed = UInt64(key) &* 0x9E37_79B9_7F4A_7C15
        return Int(truncatingIfNeeded: mixed >> 32) & (size - 1)
    }

    private static func grown(_ table: [UInt64], _ size: Int) -> [UInt64] {
        var result = [UInt64](repeating: 0, count: size)
        for entry in table where entry != 0 {
            var place = slot(UInt32(truncatingIfNeeded: entry >> 32), size)
            while result[place] != 0 { place = (place + 1) & (size - 1) }
            result[place] = entry
        }
        return result
    }

    /// By the lower `bits` of the keys, which are all that differ within a part; eight at a time.
    private static func sort(_ entries: inout [UInt64], bits: Int) {
        if entries.count < 256 { return entries.sort() }
        var other = entries
        for step in 0..<((bits + 7) / 8) {
            let shift = UInt64(32 + 8 * step)
            var places = [Int](repeating: 0, count: 257)
            for entry in entries { places[Int(entry >> shift & 255) + 1] += 1 }
            for byte in 0..<256 { places[byte + 1] += places[byte] }
            for entry in entries {
                let byte = Int(entry >> shift & 255)
                other[places[byte]] = entry
                places[byte] += 1
            }
            swap(&entries, &other)
        }
    }
}
