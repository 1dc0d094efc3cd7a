/// Bits in 64-bit words. Bits past `count` are zero.
public struct Bitmap: Sendable, Hashable {
    /// Bit i is bit i % 64 of word i / 64; (count + 63) / 64 words.
    public private(set) var words: [UInt64]
    /// In bits.
    public private(set) var count: Int

    /// All bits alike.
    public init(repeating bit: Bool, count: Int) {
        self.count = count
        words = [UInt64](repeating: bit ? ~0 : 0, count: (count + 63) / 64)
        if bit, count % 64 != 0 { words[words.count - 1] = (1 << UInt64(count % 64)) - 1 }
    }

    /// No bits yet, for `append`.
    public init() { self.init(repeating: false, count: 0) }

    /// The index is in 0..<count, which is not checked.
    public subscript(index: Int) -> Bool {
        get { words[index >> 6] >> UInt64(index & 63) & 1 == 1 }
        set {
            let bit = UInt64(1) << UInt64(index & 63)
            if newValue { words[index >> 6] |= bit } else { words[index >> 6] &= ~bit }
        }
    }

    /// Makes it one bit longer. O(1) amortised.
    public mutating func append(_ bit: Bool) {
        if count & 63 == 0 { words.append(0) }
        count += 1
        if bit { words[(count - 1) >> 6] |= 1 << UInt64((count - 1) & 63) }
    }

    /// O(count / 64).
    public var population: Int { words.reduce(0) { $0 + $1.nonzeroBitCount } }
}
