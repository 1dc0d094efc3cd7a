import ArgumentParser
import Glibc
import SiapFiles
import SiapSession
import SiapShell
import SiapSynth
import SiapText

/// `siap bench`: what the queries of a script cost, warm and in one process.
struct Bench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "bench",
        abstract: "Times the queries of a script, from the text of each to the bytes of its answer.",
        discussion: """
            Each query is asked once untimed, then as often as --runs says; loads are timed once, all other statements
            are run. A comment '# bench: P00, P01, P02' above a query gives the values that $1 takes in it, one each
            time, so that nothing is asked twice. Answers are put into the form that 'set format' names, and thrown
            away.
            """)

    @Argument(help: "A script.")
    var file: String

    @Option(help: "How often each query is timed.")
    var runs = 5

    @Option(help: "The form of what is told: table or csv.")
    var format: Form = .table

    @Option(help: "Another pack: a folder with a pack.dsl.")
    var pack: String?

    @Option(help: "TABLE=FILE: rows to load before the script; may be given several times.")
    var load: [String] = []

    @Option(help: "Fill the table of people with so many made-up rows, as siap synth writes them.")
    var synth: Int?

    @Option(help: "Which made-up rows.")
    var seed: UInt64 = 1

    enum Form: String, ExpressibleByArgument, CaseIterable {
        case table
        case csv
    }

    func validate() throws(ValidationError) {
        guard (1...100_000).contains(runs) else { throw ValidationError("--runs is a whole number from 1 to 100000") }
        guard synth.map({ (1...999_999_999).contains($0) }) ?? true else {
            throw ValidationError("--synth is a whole number from 1 to 999999999")
        }
        for given in load where parts(given) == nil { throw ValidationError("--load takes TABLE=FILE, not \(given)") }
    }

    private func parts(_ given: String) -> (table: String, file: String)? {
        let parts = given.split(separator: "=", maxSplits: 1)
        return parts.count == 2 ? (String(parts[0]), String(parts[1])) : nil
    }

    func run() throws {
        let options = try Ask.parse([])
        let source = try Tools.source(file)
        let script: BenchScript
        do { script = try BenchScript(source) } catch {
            Tools.show(error.diagnostics, in: source)
            throw ExitCode(ExitStatus.wrongQuestion.rawValue)
        }
        let session = Start.session(options)
        let loaded = Start.loadPack(pack, into: session)
        if loaded != .done { throw ExitCode(loaded.rawValue) }
        let bandwidth = MemoryBandwidth.measured()
        let runner = BenchRunner(session: session, runs: runs)
        var timings = try madeUpRows(runner, session)
        for (table, file) in load.compactMap(parts) { timings.append(try timed(table, file, runner)) }
        if let slash = file.lastIndex(of: "/") { session.effects.files = FileAccess(base: String(file[...slash])) }
        let done = runner.run(script)
        let report = BenchReport(bandwidth: bandwidth, timings: timings + done.timings)
        Terminal.write(format == .csv ? report.csv : report.table, to: STDOUT_FILENO)
        throw ExitCode(done.status.rawValue)
    }

    private func timed(_ target: String, _ file: String, _ runner: BenchRunner) throws(ExitCode) -> BenchRunner.Timing {
        let done = runner.load("load \(target) from \(Tools.quoted(file))")
        if done.status != .done { throw ExitCode(done.status.rawValue) }
        return done.timing
    }

    /// Loads the rows that `--synth` asks for, from a folder that is gone when they are there.
    private func madeUpRows(_ runner: BenchRunner, _ session: Session) throws(ExitCode) -> [BenchRunner.Timing] {
        guard let synth else { return [] }
        var template = Array(((Terminal.environment("TMPDIR") ?? "/tmp") + "/siap-bench-XXXXXX").utf8CString)
        guard mkdtemp(&template) != nil else { throw ExitCode(ExitStatus.dataProblem.rawValue) }
        let folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        defer {
            for name in FileAccess(base: folder).names(in: ".") { unlink(folder + "/" + name) }
            rmdir(folder)
        }
        let written: SyntheticFolder.Written
        do {
            written = try Synth.write(
                rows: synth, seed: seed, table: nil, pack: pack, to: FileAccess(base: folder), from: session)
        } catch { throw ExitCode(Synth.tell(error, in: session.tongue).rawValue) }
        var timings = [try timed(written.loadName, folder + "/" + written.rowsFile, runner)]
        if let events = written.eventsFile {
            timings.append(try timed("events of \(written.loadName)", folder + "/" + events, runner))
        }
        return timings
    }
}
