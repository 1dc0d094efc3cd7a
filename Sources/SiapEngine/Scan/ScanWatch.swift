import SiapText

/// Stops a scan that nobody wants to wait for: whether to is asked by the thread that began it, some times a second.
final class ScanWatch {
    private let patience: Patience
    private var failure: (any Error)?

    init(_ patience: Patience) throws {
        self.patience = patience
        try patience.look()
    }

    /// Asked before each chunk, by the thread that began it alone.
    func mustStop() -> Bool {
        if failure == nil { do { try patience.spend(1 << 12) } catch { failure = error } }
        return failure != nil
    }

    /// Throws what stopped it.
    func check() throws { if let failure { throw failure } }
}
