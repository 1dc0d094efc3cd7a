/// Remembers what short words meant: most cells of a column of codes hold one of a few words of at most seven bytes,
/// and comparing one number is a third of the work of asking an index.
struct ShortWordCache: ~Copyable {
    private let words: UnsafeMutablePointer<UInt64>
    private let meanings: UnsafeMutablePointer<UInt32>
    private static let size = 512

    init() {
        words = .allocate(capacity: ShortWordCache.size)
        words.initialize(repeating: 0, count: ShortWordCache.size)
        meanings = .allocate(capacity: ShortWordCache.size)
        meanings.initialize(repeating: 0, count: ShortWordCache.size)
    }

    deinit {
        words.deallocate()
        meanings.deallocate()
    }

    /// A number that no other short word has; 0 for empty and longer cells.
    @inline(__always)
    static func word(_ cell: Field) -> UInt64 {
        let count = cell.count
        if count == 0 || count > 7 { return 0 }
        let bytes = UnsafeRawPointer(cell.start)
        let length = UInt64(truncatingIfNeeded: count) << 56
        if count >= 4 {
            let low = UInt64(bytes.loadUnaligned(as: UInt32.self))
            let last = UInt64(bytes.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
            return low | (last >> UInt64(truncatingIfNeeded: 8 * (8 - count))) << 32 | length
        }
        let first = UInt64(cell.start[0]), middle = UInt64(cell.start[count >> 1]), last = UInt64(cell.start[count - 1])
        return first | middle << 8 | last << 16 | length
    }

    @inline(__always)
    private static func slot(_ word: UInt64) -> Int { Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 55) }

    @inline(__always)
    func find(_ word: UInt64) -> UInt32? {
        let slot = ShortWordCache.slot(word)
        return word != 0 && words[slot] == word ? meanings[slot] : nil
    }

    @inline(__always)
    func remember(_ word: UInt64, _ meaning: UInt32) {
        if word == 0 { return }
        let slot = ShortWordCache.slot(word)
        words[slot] = word
        meanings[slot] = meaning
    }
}
