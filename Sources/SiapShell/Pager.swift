import Glibc
import SiapRender
import SiapSession
import SiapText

/// Shows answers that are longer than the screen page by page, in the program of the person's choice.
final class Pager {
    private static let usual = "less -FRX"
    /// A program that did not show what it was given is not tried again.
    private var failed: String?

    /// The program that `setting` and the environment name; nil where answers are to be printed as they are.
    func command(of setting: Settings.Pager, in tongue: Tongue) -> String? {
        guard Terminal.outputIsTerminal, Terminal.inputIsTerminal, Terminal.movesCursor else { return nil }
        let command: String?
        switch setting {
        case .off: command = nil
        case .command(let own): command = own
        case .on:
            let variable = { (name: String) in getenv(name).map { String(cString: $0) } }
            command = Pager.usual(tongue, variable: variable, first: OtherProgram.first)
        }
        return command == failed ? nil : command
    }

    /// What the environment names, else less, else more. A variable that is there and empty wants no pager.
    static func usual(_ tongue: Tongue, variable: (String) -> String?, first: ([String]) -> String?) -> String? {
        for name in ["SIAP_PAGER", "PAGER"] {
            guard let value = variable(name) else { continue }
            let bare = value.filter { $0 != " " }
            return bare.isEmpty || bare == "cat" ? nil : value
        }
        guard first(["less"]) != nil else { return first(["more"]) }
        return "exec \(usual) -Ps'\(hint(tongue))'"
    }

    /// less says no more than a colon; whoever meets it for the first time does not know the way out. What is wider
    /// than the screen less cuts at its beginning.
    private static func hint(_ tongue: Tongue) -> String {
        if (Terminal.size?.columns ?? 80) < 60 {
            return tongue == .english ? "?e(end) .q comes back" : "?e(akhir) .q kembali"
        }
        return tongue == .english
            ? "?e(end) q comes back, arrows scroll:Space goes on, arrows scroll, / searches, q comes back."
            : "?e(akhir) q kembali, panah menggulir:Spasi lanjut, panah menggulir, / mencari, q kembali."
    }

    /// Shows `text` if it is longer than the screen; false when it is still to be printed, with what is to be said of
    /// that.
    func show(_ text: String, by setting: Settings.Pager, in tongue: Tongue) -> (isShown: Bool, problem: String?) {
        guard let command = command(of: setting, in: tongue), let size = Terminal.size, Pager.isLonger(text, than: size)
        else { return (false, nil) }
        let ending = OtherProgram(command: command, input: text).run()
        if ending == .exited(0) { return (true, nil) }
        failed = command
        return (false, Pager.problem(of: command, ending: ending, in: tongue))
    }

    /// Whether it would scroll off the screen; the last row is the next prompt's.
    static func isLonger(_ text: String, than size: (columns: Int, rows: Int)) -> Bool {
        var rows = 0
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            rows += max(1, (DisplayWidth.of(withoutStyles(line)) + size.columns - 1) / size.columns)
            // One more piece than lines: the text ends in a line break.
            if rows > size.rows { return true }
        }
        return false
    }

    private static func withoutStyles(_ line: Substring) -> String {
        guard line.utf8.contains(0x1B) else { return String(line) }
        var result = "", isStyle = false
        for scalar in line.unicodeScalars {
            if scalar == "\u{1B}" {
                isStyle = true
            } else if !isStyle {
                result.unicodeScalars.append(scalar)
            } else if scalar == "m" {
                isStyle = false
            }
        }
        return result
    }

    private static func problem(of command: String, ending: OtherProgram.Ending, in tongue: Tongue) -> String {
        let reason = Bilingual(ending)[tongue], command = command.hasPrefix("exec \(usual)") ? usual : command
        return tongue == .english
            ? """
            The pager “\(command)” \(reason); answers are shown without it. Another: set pager "less", none: \
            set pager off
            """
            : """
            Program halaman “\(command)” \(reason); jawaban ditampilkan tanpanya. Program lain: atur halaman \
            "less", tanpa program: atur halaman nonaktif
            """
    }
}

extension Bilingual {
    /// How a program ended, behind its name.
    init(_ ending: OtherProgram.Ending) {
        switch ending {
        case .exited(127): self.init(english: "was not found", indonesian: "tidak ditemukan")
        case .exited(126): self.init(english: "cannot be run", indonesian: "tidak dapat dijalankan")
        case .exited(let status):
            self.init(english: "ended with status \(status)", indonesian: "berakhir dengan status \(status)")
        case .killed(let signal):
            self.init(english: "was ended by signal \(signal)", indonesian: "dihentikan oleh sinyal \(signal)")
        case .notStarted(let code):
            let reason = String(cString: strerror(code))
            self.init(english: "could not be started (\(reason))", indonesian: "tidak dapat dijalankan (\(reason))")
        }
    }
}
