/// Looks for a word in many texts at once, whatever the case of its letters: in the bytes of a whole chunk, not text by
/// text.
///
/// It tells of texts of ASCII alone; which letters are one when case is passed over, elsewhere only Unicode's tables
/// say, and those texts are named for the caller to look at.
public struct WordSearch: Sendable {
    /// Lower-case ASCII; at least one byte.
    private let word: [UInt8]

    /// Nil for a word with other letters than ASCII, or without any.
    public init?(_ word: String) {
        let bytes = Array(word.utf8)
        if bytes.isEmpty || bytes.contains(where: { $0 >= 0x80 }) { return nil }
        self.word = bytes.map(WordSearch.folded)
    }

    @inline(__always)
    private static func folded(_ byte: UInt8) -> UInt8 { byte &- 0x41 < 26 ? byte | 0x20 : byte }

    /// Calls `found` with each text, by its number, in which the word stands, rising; a text may come more than once.
    /// `offsets[i]` to `offsets[i + 1]` are the bytes of text i, for the texts of a range. Calls `unsure` with each
    /// text that has other bytes than ASCII; what `found` says of it is not to be trusted.
    public func run(
        _ bytes: UnsafePointer<UInt8>, offsets: UnsafePointer<UInt32>, texts: Range<Int>, found: (Int) -> Void,
        unsure: (Int) -> Void
    ) {
        guard let lowest = texts.first else { return }
        let start = Int(offsets[lowest]), end = Int(offsets[texts.upperBound])
        var text = lowest
        candidates(bytes, from: start, to: end) { place in
            while Int(offsets[text + 1]) <= place { text += 1 }
            if place + word.count <= Int(offsets[text + 1]), stands(bytes + place) { found(text) }
        }
        guard hasOtherBytes(bytes, from: start, to: end) else { return }
        for text in texts where hasOtherBytes(bytes, from: Int(offsets[text]), to: Int(offsets[text + 1])) {
            unsure(text)
        }
    }

    @inline(__always)
    private func stands(_ bytes: UnsafePointer<UInt8>) -> Bool {
        for place in 0..<word.count where WordSearch.folded(bytes[place]) != word[place] { return false }
        return true
    }

    /// Places whose first and last byte may be those of the word: bit 5, which is the case of a letter, passed over.
    @inline(__always)
    private func candidates(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int, take: (Int) -> Void) {
        let first = word[0] | 0x20, last = word[word.count - 1] | 0x20, reach = word.count - 1
        let firsts = SIMD16<UInt8>(repeating: first), lasts = SIMD16<UInt8>(repeating: last)
        let cases = SIMD16<UInt8>(repeating: 0x20)
        let raw = UnsafeRawPointer(bytes)
        var place = start
        while place + 16 + reach <= end {
            let a = raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self) | cases
            let b = raw.loadUnaligned(fromByteOffset: place + reach, as: SIMD16<UInt8>.self) | cases
            var bits = bitsSet((a .== firsts) .& (b .== lasts))
            while bits != 0 {
                take(place + bits.trailingZeroBitCount)
                bits &= bits &- 1
            }
            place += 16
        }
        while place + reach < end {
            if bytes[place] | 0x20 == first, bytes[place + reach] | 0x20 == last { take(place) }
            place += 1
        }
    }

    private func hasOtherBytes(_ bytes: UnsafePointer<UInt8>, from start: Int, to end: Int) -> Bool {
        let raw = UnsafeRawPointer(bytes)
        var all = SIMD16<UInt8>(), place = start
        while place + 16 <= end {
            all |= raw.loadUnaligned(fromByteOffset: place, as: SIMD16<UInt8>.self)
            place += 16
        }
        var rest: UInt8 = 0
        while place < end {
            rest |= bytes[place]
            place += 1
        }
        let joined = unsafeBitCast(all, to: SIMD2<UInt64>.self)
        return (joined.x | joined.y) & 0x8080_8080_8080_8080 != 0 || rest >= 0x80
    }
}
