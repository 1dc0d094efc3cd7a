public import SiapText

/// What may stop the reading of a file: asked for every few megabytes and every block of records.
public struct LoadWatch {
    private let stopReason: () -> Problem?

    /// A reason (interrupted, out of memory) stops the reading with that message.
    public init(_ stopReason: @escaping () -> Problem?) { self.stopReason = stopReason }
    /// Nothing does.
    public init() { stopReason = { nil } }

    var reason: Problem? { stopReason() }

    /// Throws where there is a reason.
    public func check() throws(DiagnosticsFailure) {
        if let reason { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
    }

    /// Bytes gone through between two looks: some milliseconds.
    static let stride = 1 << 22
}
