import SiapText

/// Counts what long loops spend, and asks now and then whether to go on: some twenty times a second, whatever is worked
/// on.
final class Patience {
    private let stopReason: () -> Problem?
    private var spent = 0
    /// Units of some hundred nanoseconds between two looks.
    private static let most = 1 << 18

    init(_ stopReason: @escaping () -> Problem?) { self.stopReason = stopReason }

    @inline(__always)
    func spend(_ units: Int = 1) throws {
        spent += units
        if spent >= Patience.most { try look() }
    }

    /// Rows in blocks of some milliseconds' work.
    func inBlocks(_ count: Int, _ body: (Range<Int>) throws -> Void) throws {
        for start in stride(from: 0, to: count, by: 1 << 16) {
            try spend(1 << 15)
            try body(start..<min(start + 1 << 16, count))
        }
    }

    func look() throws {
        spent = 0
        if let reason = stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
    }
}
