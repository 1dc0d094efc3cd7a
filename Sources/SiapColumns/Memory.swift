#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The bytes that a column lies in: aligned to a cache line and padded, so that 64 cells can be read wherever a word of
/// a mask begins; on huge pages above 2 MB.
///
/// It is written by whoever makes it, before anybody else can see it, and only read from then on.
public final class Memory: @unchecked Sendable {
    public let base: UnsafeMutableRawPointer
    /// As asked for, without the padding.
    public let byteCount: Int
    /// Who keeps the bytes, where they are not our own: a mapped file.
    private let owner: AnyObject?

    private static let hugePage = 1 << 21
    /// Enough for 64 cells of eight bytes.
    static let padding = 512

    /// Uninitialised but for the padding, which is zero.
    public init(byteCount: Int) {
        self.byteCount = byteCount
        owner = nil
        let whole = (byteCount + 2 * Memory.padding - 1) & ~(Memory.padding - 1)
        let isLarge = whole > Memory.hugePage
        var pointer: UnsafeMutableRawPointer?
        let failed = posix_memalign(&pointer, isLarge ? Memory.hugePage : 64, whole)
        guard failed == 0, let pointer else { fatalError("not enough memory") }
        base = pointer
        #if canImport(Glibc)
            if isLarge { madvise(base, whole, MADV_HUGEPAGE) }
        #endif
        (base + byteCount).initializeMemory(as: UInt8.self, repeating: 0, count: whole - byteCount)
    }

    /// Bytes that somebody else keeps, padded as ours are.
    public init(borrowing base: UnsafeRawPointer, byteCount: Int, from owner: AnyObject) {
        self.base = UnsafeMutableRawPointer(mutating: base)
        self.byteCount = byteCount
        self.owner = owner
    }

    deinit { if owner == nil { free(base) } }

    /// The cells from the first on.
    @inline(__always)
    public func cells<Cell: StoredInteger>(_ type: Cell.Type) -> UnsafeMutablePointer<Cell> {
        base.assumingMemoryBound(to: Cell.self)
    }
}
