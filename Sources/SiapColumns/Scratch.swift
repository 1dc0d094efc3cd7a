/// Memory that one thread works in, kept from query to query: fresh pages would cost more than a short query.
public final class Scratch: @unchecked Sendable {
    /// The most rows of a chunk.
    public static let rows = 65_536
    private static let maskWords = rows / 64
    private var masks: [UnsafeMutablePointer<UInt64>] = []
    private var masksInUse = 0
    /// Places of rows, with room for the word that `RowMask.list` writes beyond.
    public let list = UnsafeMutablePointer<UInt16>.allocate(capacity: rows + 64)
    /// A key for each row.
    public let keys = UnsafeMutablePointer<UInt32>.allocate(capacity: rows + 64)

    private static let idle = Locked<[Scratch]>([])

    private init() {}

    /// One that is free, for the time of `body`.
    public static func borrowed<Result>(_ body: (Scratch) throws -> Result) rethrows -> Result {
        let scratch = idle.withLock { $0.popLast() } ?? Scratch()
        defer { idle.withLock { $0.append(scratch) } }
        return try body(scratch)
    }

    /// A mask for the time of `body`; what is in it is left from before.
    public func withMask<Result>(_ body: (RowMask) throws -> Result) rethrows -> Result {
        if masksInUse == masks.count { masks.append(.allocate(capacity: Scratch.maskWords)) }
        masksInUse += 1
        defer { masksInUse -= 1 }
        return try body(RowMask(masks[masksInUse - 1]))
    }

    deinit {
        for mask in masks { mask.deallocate() }
        list.deallocate()
        keys.deallocate()
    }
}
