import Glibc
import SiapText

/// A sign of life for a person who waits: after one second, and then every half second, how long it has taken.
final class Progress {
    private var started = Terminal.now
    private var lastShown = 0.0
    private let isShown: Bool
    var tongue: Tongue

    init(isShown: Bool, tongue: Tongue) {
        self.isShown = isShown
        self.tongue = tongue
    }

    func start() {
        started = Terminal.now
        lastShown = 0
    }

    /// Called between steps of a query.
    func step() {
        guard isShown else { return }
        let seconds = Terminal.now - started
        guard seconds >= 1, seconds - lastShown >= 0.5 else { return }
        lastShown = seconds
        let words = tongue == .english ? "s, Ctrl-C stops" : "detik, Ctrl-C menghentikan"
        let text = "… \(Int(seconds)) \(words)", room = (Terminal.size?.columns ?? 80) - 1
        // In a second row it could not be taken away.
        Terminal.write("\r" + EditorWidth.fitted(text, into: room), to: STDERR_FILENO)
    }

    /// Seconds in which nothing was worked out: an answer was read.
    func leaveOut(_ seconds: Double) { started += seconds }

    /// Takes the sign away, so that the answer stands alone.
    func end() {
        if lastShown > 0 { Terminal.write("\r\u{1B}[K", to: STDERR_FILENO) }
        lastShown = 0
    }
}
