import ArgumentParser
import CReadinessPack
import Glibc
import SiapData
import SiapFiles
import SiapRender
import SiapSession
import SiapShell
import SiapText

@main
enum Main {
    /// As any parsed command, but that words it does not take end with 2, as a wrong question does.
    static func main() {
        Terminal.openStandardStreams()
        do {
            var command = try SiapCommand.parseAsRoot()
            try command.run()
        } catch {
            guard SiapCommand.exitCode(for: error) == .validationFailure else { SiapCommand.exit(withError: error) }
            Terminal.write(SiapCommand.fullMessage(for: error) + "\n", to: STDERR_FILENO)
            exit(ExitStatus.wrongQuestion.rawValue)
        }
    }
}

struct SiapCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "siap",
        abstract: "Asks questions of an election-readiness model of prisons, in Indonesian or English.",
        discussion: """
            Without arguments: a shell.      siap
            One question:                    siap -c 'count wbp where province = NTT'
            A script, also by #!/usr/bin/env siap:  siap FILE.dsl --set province=Babel
            From a pipe:                     … | siap -

            -c QUESTION · --set NAME=VALUE · --pack DIR · --format table|csv|tsv|json|ndjson|markdown|html|svg · \
            --language id|en
            --no-color · --timing · --allow-rejects · --unmasked        (siap run --help tells more of each)

            Exit status: 0 done · 1 an expectation failed · 2 the question is wrong · 3 data, files or limits · \
            130 interrupted.
            """,
        version: Version.number,
        subcommands: [Ask.self, Format.self, Lint.self, Learn.self, PackCommand.self, Synth.self, Bench.self],
        defaultSubcommand: Ask.self)
}

/// The shell, a question, or a script.
struct Ask: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "run", abstract: "The shell, one question, or a script (the default).")

    @Option(
        name: [.customShort("c")], parsing: .singleValue,
        help: "Answer this and stop. Several statements are parted by ';'; may be given several times.")
    var questions: [String] = []

    @Argument(help: "A script, or - for standard input.")
    var file: String?

    @Option(name: .customLong("set"), help: "NAME=VALUE for a param of the script; may be given several times.")
    var parameters: [String] = []

    @Option(help: "Another pack: a folder with a pack.dsl.")
    var pack: String?

    @Option(help: "table, csv, tsv, json, ndjson, markdown, html or svg.")
    var format: String = "table"

    @Option(help: "The tongue of replies: id or en. Otherwise that of each statement.")
    var language: String?

    @Flag(name: .customLong("no-color"), help: "No colour, also on a terminal.")
    var noColor = false

    @Flag(help: "Say how long each answer took.")
    var timing = false

    @Flag(name: .customLong("allow-rejects"), help: "A load with rejected rows is no failure.")
    var allowRejects = false

    @Flag(help: "Show private attributes, such as names, in full.")
    var unmasked = false

    func validate() throws(ValidationError) {
        guard OutputFormat(rawValue: format) != nil else {
            throw ValidationError("--format is one of \(OutputFormat.allCases.map(\.rawValue).joined(separator: ", "))")
        }
        guard language == nil || Tongue(rawValue: language ?? "") != nil else {
            throw ValidationError("--language is id or en")
        }
        guard questions.isEmpty || file == nil else {
            throw ValidationError("give a question with -c or a script, not both")
        }
        for parameter in parameters where !parameter.contains("=") {
            throw ValidationError("--set takes NAME=VALUE, not \(parameter)")
        }
    }

    func run() throws(ExitCode) {
        let session = Start.session(self)
        let isShell = questions.isEmpty && file == nil && Terminal.inputIsTerminal
        session.settings.isAtTerminal = isShell
        session.settings.unmasked = unmasked
        // Closed, the workspace is one file; its log goes into it.
        defer { session.closeWorkspace() }
        let loaded = Start.loadPack(pack, into: session)
        if loaded != .done { throw ExitCode(loaded.rawValue) }
        if isShell {
            throw ExitCode(Shell(session: session, usesColor: !noColor && Terminal.allowsColor).run().rawValue)
        }
        let runner = ScriptRunner(session: session, pagesAnswers: !questions.isEmpty)
        let status: ExitStatus
        if !questions.isEmpty {
            status = runner.run(questions.map { SourceText($0) })
        } else if let file, file != "-" {
            status = runner.run(file: file)
        } else {
            status = runner.runStandardInput()
        }
        throw ExitCode(status.rawValue)
    }
}
