import ArgumentParser
import Glibc
import SiapLessons
import SiapRender
import SiapSession
import SiapShell
import SiapText

/// `siap learn`: the shell with the list of lessons; with `--check` whether they are right.
struct Learn: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "learn", abstract: "Lessons in the shell; --check tests that their answers are right.")

    @Flag(help: "Ask every model answer and every known wrong answer; fail when one is not what it should be.")
    var check = false

    @Option(help: "Another pack: a folder with a pack.dsl.")
    var pack: String?

    @Option(help: "The tongue of replies: id or en. Otherwise that of each statement.")
    var language: String?

    @Flag(name: .customLong("no-color"), help: "No colour, also on a terminal.")
    var noColor = false

    @Argument(help: "Scripts with lessons of your own; or the number of a lesson to begin with.")
    var files: [String] = []

    func validate() throws(ValidationError) {
        guard language == nil || Tongue(rawValue: language ?? "") != nil else {
            throw ValidationError("--language is id or en")
        }
    }

    func run() throws {
        var options = try Ask.parse([])
        options.language = language
        options.noColor = noColor
        let session = Start.session(options)
        session.settings.isAtTerminal = !check && Terminal.inputIsTerminal
        let loaded = Start.loadPack(pack, into: session)
        if loaded != .done { throw ExitCode(loaded.rawValue) }
        if check { throw ExitCode(checked(session).rawValue) }
        // `siap learn 3` begins with the third lesson.
        let scripts = files.filter { Int($0) == nil }, numbers = files.filter { Int($0) != nil }
        let word = Keyword.learn.spelling(session.tongue), include = Keyword.include.spelling(session.tongue)
        let lines =
            scripts.map { "\(include) \(Tools.quoted($0))" }
            + (numbers.isEmpty ? [word] : numbers.suffix(1).map { "\(word) \($0)" })
        if Terminal.inputIsTerminal {
            throw ExitCode(
                Shell(session: session, usesColor: !noColor && Terminal.allowsColor).run(beginningWith: lines).rawValue)
        }
        let runner = ScriptRunner(session: session)
        throw ExitCode(lines.map { runner.run(SourceText($0)) }.max()?.rawValue ?? 0)
    }

    /// Lessons of the files named; without any, those of the pack.
    private func checked(_ session: Session) -> ExitStatus {
        if !files.isEmpty { session.forgetPackLessons() }
        session.course.checksAtOnce = false
        let runner = ScriptRunner(session: session)
        let read = files.map { runner.run(SourceText("include \(Tools.quoted($0))")) }.max() ?? .done
        if read != .done { return max(read, .expectationFailed) }
        return session.checkLessons() ? .done : .expectationFailed
    }
}
