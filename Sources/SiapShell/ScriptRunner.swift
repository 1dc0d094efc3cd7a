import Glibc
import SiapFiles
public import SiapSession
public import SiapText

/// Runs scripts and single questions: no prompt, no colour in a pipe, the exit status says how it went.
public struct ScriptRunner {
    private let session: Session
    private let printer: Printer

    /// `pagesAnswers`: for a person who asks one question.
    public init(session: Session, pagesAnswers: Bool = false) {
        self.session = session
        let printer = Printer(session: session, isInteractive: false, pagesAnswers: pagesAnswers)
        self.printer = printer
        session.effects.output = { printer.print($0) }
        session.effects.beginsAnswer = { printer.startClock() }
        session.stopReason = Limits.stopReason
        Interrupt.install()
    }

    /// One source: a script, or a question of its own.
    public func run(_ source: SourceText) -> ExitStatus { run([source]) }

    /// Questions that know of one another what was defined and answered; each is asked, whatever became of those before
    /// it.
    public func run(_ sources: [SourceText]) -> ExitStatus {
        printer.startClock()
        if let problem = unknownParameters(sources) {
            printer.print(.problems(problem, in: sources[0]))
            return .wrongQuestion
        }
        var worst = ExitStatus.done
        for source in sources {
            worst = max(worst, session.run(source))
            if worst == .interrupted { break }
        }
        return printer.hasLostOutput ? max(worst, .dataProblem) : worst
    }

    /// A script by its path; files that it names are sought beside it.
    public func run(file path: String) -> ExitStatus {
        let bytes: [UInt8]
        do { bytes = try FileAccess().read(path) } catch {
            printer.print(.problems(error.diagnostics, in: SourceText("")))
            return .dataProblem
        }
        if let slash = path.lastIndex(of: "/") { session.effects.files = FileAccess(base: String(path[...slash])) }
        return run(bytes, name: path)
    }

    /// Standard input to its end.
    public func runStandardInput() -> ExitStatus {
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(STDIN_FILENO, &buffer, buffer.count)
            if count < 0, errno == EINTR, !Interrupt.isRequested { continue }
            if Interrupt.isRequested { return .interrupted }
            if count < 0 { return unreadableInput(errno) }
            if count == 0 { break }
            bytes += buffer[..<count]
        }
        return run(bytes, name: nil)
    }

    private func unreadableInput(_ code: Int32) -> ExitStatus {
        let reason = String(cString: strerror(code))
        let words = Bilingual(
            english: "Standard input cannot be read: \(reason).",
            indonesian: "Masukan baku tidak dapat dibaca: \(reason).")
        Terminal.write(words[session.tongue] + "\n", to: STDERR_FILENO)
        return .dataProblem
    }

    private func run(_ bytes: [UInt8], name: String?) -> ExitStatus {
        guard let text = String(validating: bytes, as: UTF8.self) else {
            // The message shows the line as far as it can be read.
            let source = SourceText(String(decoding: bytes, as: UTF8.self), name: name)
            let bad = source.text.unicodeScalars.firstIndex(of: "\u{FFFD}") ?? source.text.startIndex
            let offset = source.text.utf8.distance(from: source.text.startIndex, to: bad)
            printer.print(.problems([Diagnostic(.notUTF8, at: SourceRange(offset, offset + 3))], in: source))
            return .wrongQuestion
        }
        return run(SourceText(text, name: name))
    }

    /// `--set` of a name that the script does not declare is a mistake, not something to pass over.
    private func unknownParameters(_ sources: [SourceText]) -> [Diagnostic]? {
        let known = sources.reduce(into: Set<String>()) { $0.formUnion(session.parameterNames(in: $1)) }
        let unknown = session.conversation.parameters.keys.filter { !known.contains($0) }.sorted()
        if unknown.isEmpty { return nil }
        return unknown.map { name in
            Diagnostic(
                .parameterUnknown(name: name), at: nil,
                proposals: NearNames.near(name, among: known.sorted()).map { Bilingual($0) })
        }
    }
}
