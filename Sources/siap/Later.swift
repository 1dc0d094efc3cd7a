import ArgumentParser
import Glibc
import SiapShell
import SiapText

/// Subcommands whose names are kept: known, answered "not yet", never taken for the name of a script.
protocol LaterCommand: ParsableCommand {
    var words: [String] { get }
}

extension LaterCommand {
    func run() throws(ExitCode) {
        let name = Self.configuration.commandName ?? ""
        let text = Tools.tongue == .english ? "siap \(name) is not there yet" : "siap \(name) belum ada"
        Terminal.write(text + "\n", to: STDERR_FILENO)
        throw ExitCode(2)
    }
}

struct Bench: LaterCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench", abstract: "Timing of a script; not there yet.", shouldDisplay: false)
    @Argument(parsing: .captureForPassthrough) var words: [String] = []
}
