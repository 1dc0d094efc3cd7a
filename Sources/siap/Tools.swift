import ArgumentParser
import Glibc
import SiapFiles
import SiapMessages
import SiapSession
import SiapShell
import SiapSyntax
import SiapText

/// `siap fmt`: scripts in the one usual form.
struct Format: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt", abstract: "Writes scripts in the usual form; keeps comments and the tongue.")

    @Flag(help: "Change nothing; fail when a file is not in the usual form.")
    var check = false

    @Argument(help: "Scripts.")
    var files: [String]

    func run() throws(ExitCode) {
        var status = ExitStatus.done
        for file in files { status = max(status, try format(file)) }
        throw ExitCode(status.rawValue)
    }

    private func format(_ file: String) throws(ExitCode) -> ExitStatus {
        let source = try Tools.source(file)
        let text: String
        do { text = try Formatter.format(source) } catch {
            Tools.show(error.diagnostics, in: source)
            return .wrongQuestion
        }
        if text == source.text { return .done }
        if check {
            Terminal.write("\(file)\n", to: STDOUT_FILENO)
            return .expectationFailed
        }
        do { try FileAccess().write(text, to: file) } catch {
            Tools.show(error.diagnostics, in: source)
            return .dataProblem
        }
        return .done
    }
}

/// `siap lint`: what is allowed and yet probably not meant.
struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint", abstract: "Says what in a script is wrong or probably not meant.")

    @Argument(help: "Scripts.")
    var files: [String]

    func run() throws(ExitCode) {
        var status = ExitStatus.done
        for file in files {
            let source = try Tools.source(file)
            let problems = Parser.parse(source).diagnostics + Linter.lint(source)
            Tools.show(problems, in: source)
            if problems.contains(where: { $0.severity == .error }) {
                status = .wrongQuestion
            } else if !problems.isEmpty {
                status = max(status, .expectationFailed)
            }
        }
        throw ExitCode(status.rawValue)
    }
}

enum Tools {
    static var tongue: Tongue { Terminal.localeIsIndonesian ? .indonesian : .english }

    /// A text as a statement writes it.
    static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\\" || $0 == "\"" ? "\\\($0)" : String($0) }.joined() + "\""
    }

    static func source(_ file: String) throws(ExitCode) -> SourceText {
        do throws(DiagnosticsFailure) {
            let bytes = try FileAccess().read(file)
            guard let text = String(validating: bytes, as: UTF8.self) else {
                throw DiagnosticsFailure(Diagnostic(.notUTF8(bytes, file: file), at: nil))
            }
            return SourceText(text, name: file)
        } catch {
            show(error.diagnostics, in: SourceText(""))
            throw ExitCode(ExitStatus.dataProblem.rawValue)
        }
    }

    static func show(_ problems: [Diagnostic], in source: SourceText) {
        if problems.isEmpty { return }
        let color = Terminal.allowsColor && Terminal.errorIsTerminal
        let text = MessageRenderer.render(problems, source: source, tongue: tongue, color: color)
        Terminal.write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
    }
}
