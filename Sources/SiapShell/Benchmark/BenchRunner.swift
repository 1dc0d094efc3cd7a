import Glibc
import SiapData
public import SiapSession
import SiapText

/// Times the queries of a script in this process: from the text of the question to the bytes of the answer.
public struct BenchRunner {
    /// What one statement took.
    public struct Timing: Sendable {
        /// The statement as it was asked first.
        public var text: String
        /// Nil for a load that the command line asked for.
        public var line: Int?
        /// 0 for what was run once, in the time told.
        public var runs: Int
        /// In microseconds.
        public var minimum: Double
        public var median: Double
        /// Of the first answer.
        public var rows: Int
        public var bytes: Int
    }

    private let session: Session
    private let printer: Printer
    private let runs: Int

    /// `runs`: how often each query is timed, after a first time that is not.
    public init(session: Session, runs: Int) {
        self.session = session
        self.runs = runs
        printer = Printer(session: session, isInteractive: false)
        session.stopReason = Limits.stopReason
        Interrupt.install()
    }

    /// One statement that is run once, with its time.
    public func load(_ text: String) -> (status: ExitStatus, timing: Timing) {
        let done = runOnce(SourceText(text), shows: true)
        let timing = Timing(
            text: text, line: nil, runs: 0, minimum: done.seconds * 1e6, median: done.seconds * 1e6, rows: 0, bytes: 0)
        return (done.status, timing)
    }

    /// All statements of a script up to the first that fails.
    public func run(_ script: BenchScript) -> (status: ExitStatus, timings: [Timing]) {
        var timings: [Timing] = []
        for step in script.steps {
            switch step.kind {
            case .query:
                let (status, timing) = time(step)
                guard let timing else { return (status, timings) }
                timings.append(timing)
            case .load:
                var (status, timing) = load(step.texts[0])
                timing.line = step.line
                if status != .done { return (status, timings) }
                timings.append(timing)
            case .other:
                let done = runOnce(SourceText(step.texts[0]), shows: true)
                if done.status != .done { return (done.status, timings) }
            }
        }
        return (.done, timings)
    }

    private func time(_ step: BenchScript.Step) -> (ExitStatus, Timing?) {
        let first = runOnce(SourceText(step.texts[0]), shows: false)
        if first.status != .done { return (first.status, nil) }
        var times: [Double] = []
        for turn in 0..<runs {
            let again = runOnce(SourceText(step.texts[(turn + 1) % step.texts.count]), shows: false)
            if again.status != .done { return (again.status, nil) }
            times.append(again.seconds * 1e6)
        }
        times.sort()
        let middle = times.count / 2
        let median = times.count % 2 == 1 ? times[middle] : (times[middle - 1] + times[middle]) / 2
        return (
            .done,
            Timing(
                text: step.texts[0], line: step.line, runs: runs, minimum: times[0], median: median, rows: first.rows,
                bytes: first.bytes)
        )
    }

    private struct Run {
        var status = ExitStatus.done
        var seconds = 0.0
        var rows = 0
        var bytes = 0
    }

    /// `shows`: what it says goes to standard error; that of a statement that fails does in any case.
    private func runOnce(_ source: SourceText, shows: Bool) -> Run {
        var run = Run()
        var said: [Outcome] = []
        session.effects.output = { outcome in
            switch outcome {
            case .table(let table):
                run.rows += table.rowCount
                run.bytes += printer.rendered(table).text.utf8.count
            case .text(let text): run.bytes += text.utf8.count
            case .restatement, .quit: break
            case .notice, .problems: said.append(outcome)
            }
        }
        let start = Terminal.now
        run.status = session.run(source)
        run.seconds = Terminal.now - start
        session.effects.output = { _ in }
        if shows || run.status != .done { for outcome in said { printer.print(outcome) } }
        return run
    }
}
