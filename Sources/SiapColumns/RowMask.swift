/// A bit for each row of a chunk: bit i is bit i % 64 of word i / 64. Bits past the rows are zero.
///
/// It points into the scratch memory of one thread, and nothing keeps it.
public struct RowMask {
    public let words: UnsafeMutablePointer<UInt64>

    init(_ words: UnsafeMutablePointer<UInt64>) { self.words = words }

    /// How many words hold so many rows.
    @inline(__always)
    public static func wordCount(_ rows: Int) -> Int { (rows &+ 63) &>> 6 }

    /// All rows alike.
    public func fill(_ bit: Bool, rows: Int) {
        words.update(repeating: bit ? ~0 : 0, count: RowMask.wordCount(rows))
        clearTail(rows: rows)
    }

    /// Clears the bits past the rows.
    @inline(__always)
    public func clearTail(rows: Int) { if rows & 63 != 0 { words[rows &>> 6] &= (1 &<< UInt64(rows & 63)) &- 1 } }

    public func formIntersection(_ other: RowMask, rows: Int) {
        for word in 0..<RowMask.wordCount(rows) { words[word] &= other.words[word] }
    }

    public func formUnion(_ other: RowMask, rows: Int) {
        for word in 0..<RowMask.wordCount(rows) { words[word] |= other.words[word] }
    }

    /// Takes away what the other has.
    public func subtract(_ other: RowMask, rows: Int) {
        for word in 0..<RowMask.wordCount(rows) { words[word] &= ~other.words[word] }
    }

    /// Becomes a copy of the other.
    public func copy(_ other: RowMask, rows: Int) {
        words.update(from: other.words, count: RowMask.wordCount(rows))
    }

    public func invert(rows: Int) {
        for word in 0..<RowMask.wordCount(rows) { words[word] = ~words[word] }
        clearTail(rows: rows)
    }

    public func isEmpty(rows: Int) -> Bool {
        for word in 0..<RowMask.wordCount(rows) where words[word] != 0 { return false }
        return true
    }

    /// How many bits are set.
    public func population(rows: Int) -> Int {
        var total = 0
        for word in 0..<RowMask.wordCount(rows) { total &+= words[word].nonzeroBitCount }
        return total
    }

    /// Writes the rows whose bit is set, rising, and gives how many there are; `out` needs 64 places more than rows.
    ///
    /// Four places of a word are written without asking how many there are; what is too much is written over.
    public func list(rows: Int, into out: UnsafeMutablePointer<UInt16>) -> Int {
        var count = 0
        for word in 0..<RowMask.wordCount(rows) {
            var bits = words[word]
            let number = bits.nonzeroBitCount
            let start = UInt16(truncatingIfNeeded: word &* 64), to = out + count
            @inline(__always)
            func write(_ place: Int) {
                to[place] = start &+ UInt16(truncatingIfNeeded: bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            for place in 0..<4 { write(place) }
            if number > 4 {
                for place in 4..<8 { write(place) }
                var place = 8
                while bits != 0 {
                    write(place)
                    place &+= 1
                }
            }
            count &+= number
        }
        return count
    }
}

/// The rows of a chunk that an operator hands on.
public enum ChunkRows {
    case all
    case mask(RowMask)
    /// Rising places within the chunk.
    case list(UnsafePointer<UInt16>, count: Int)
}
