import ArgumentParser
import Glibc
import SiapData
import SiapFiles
import SiapSession
import SiapShell
import SiapSynth
import SiapText

/// `siap synth`: larger rosters than anybody has, for trying things out.
struct Synth: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "synth",
        abstract: "Writes a made-up roster in the pack's own form, as many rows as asked for.",
        discussion: """
            Writes TABLE.csv, the events of about one row in a hundred (TABLE_events.csv) and SYNTHETIC.md, which says
            that all of it is made up and how to load it. The same rows, seed and pack give the same bytes on every
            machine. Other tables keep the rows of the pack.
            """)

    @Option(help: "How many rows.")
    var rows: Int

    @Option(help: "Which roster of that size: any whole number.")
    var seed: UInt64 = 1

    @Option(help: "The folder to write to; it is made if there is none.")
    var to: String

    @Option(help: "Another pack: a folder with a pack.dsl.")
    var pack: String?

    @Option(help: "The table to fill; otherwise the one whose rows are people.")
    var table: String?

    @Option(help: "The tongue of replies: id or en.")
    var language: String?

    func validate() throws(ValidationError) {
        guard (1...Synth.mostRows).contains(rows) else {
            throw ValidationError("--rows is a whole number from 1 to \(Synth.mostRows)")
        }
        guard language == nil || Tongue(rawValue: language ?? "") != nil else {
            throw ValidationError("--language is id or en")
        }
        guard !to.isEmpty else { throw ValidationError("--to names a folder") }
    }

    /// Nine digits number them.
    private static let mostRows = 999_999_999

    func run() throws {
        var options = try Ask.parse([])
        options.language = language
        let session = Start.session(options)
        let loaded = Start.loadPack(pack, into: session)
        if loaded != .done { throw ExitCode(loaded.rawValue) }
        let written: SyntheticFolder.Written
        do {
            written = try Synth.write(
                rows: rows, seed: seed, table: table, pack: pack, to: FileAccess(base: to), from: session)
        } catch {
            throw ExitCode(Synth.tell(error, in: session.tongue).rawValue)
        }
        Terminal.write(words(of: written)[session.tongue] + "\n", to: STDERR_FILENO)
    }

    /// A folder of made-up rows of the session's pack; also for `siap bench`.
    static func write(
        rows: Int, seed: UInt64, table: String?, pack: String?, to files: FileAccess, from session: Session
    ) throws -> SyntheticFolder.Written {
        Limits.heedInterrupts()
        let people = try session.catalog.tableOfPeople(named: table)
        let roster = try SyntheticRoster(
            of: people, in: session.catalog, rows: rows, seed: seed, settings: session.eventSettings)
        let source = SyntheticFolder.Source(pack: pack.map(Synth.folderName) ?? "readiness", seed: seed)
        return try SyntheticFolder(roster, from: source, in: files).write(watch: LoadWatch(Limits.stopReason)) {
            try session.impossibleEvents($0, ofRows: $1, in: people)
        }
    }

    /// The last part of a path: where a pack lies on one machine is nothing for a file that is the same on all.
    private static func folderName(_ path: String) -> String {
        path.split(separator: "/").last(where: { $0 != "." }).map(String.init) ?? path
    }

    /// Says what stood in the way; gives how the command ends.
    static func tell(_ error: any Error, in tongue: Tongue) -> ExitStatus {
        if let problem = error as? SynthProblem {
            Terminal.write(problem.words[tongue] + "\n", to: STDERR_FILENO)
            if case .fileIsThere = problem { return .dataProblem }
            return .wrongQuestion
        }
        guard let failure = error as? DiagnosticsFailure else {
            Terminal.write("\(error)\n", to: STDERR_FILENO)
            return .dataProblem
        }
        Tools.show(failure.diagnostics, in: SourceText(""))
        return failure.diagnostics.map(\.id.exitStatus).max() ?? .dataProblem
    }

    private func words(of written: SyntheticFolder.Written) -> Bilingual {
        let events = written.eventsFile.map {
            Bilingual(
                english: ", \(written.eventCount) events in \($0)",
                indonesian: ", \(written.eventCount) peristiwa di \($0)")
        }
        return Bilingual(
            english: "\(rows) made-up rows in \(written.rowsFile)\(events?.english ?? "")",
            indonesian: "\(rows) baris rekaan di \(written.rowsFile)\(events?.indonesian ?? "")")
    }
}
