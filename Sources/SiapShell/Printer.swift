import Glibc
import SiapData
import SiapMessages
import SiapRender
public import SiapSession
import SiapText

/// Writes outcomes: results to standard output, everything else to standard error.
public final class Printer {
    private let session: Session
    /// In a conversation very long tables are cut and notes are dimmed; in a pipe nothing is left out.
    private let isInteractive: Bool
    private var started = Terminal.now
    /// Said of the question whose answer is awaited.
    private var restated = ""
    /// Reasons for synthetic data that were said in full once.
    private var saidBefore: Set<Bilingual> = []
    private let pager: Pager?
    /// An answer was lost: standard output is full or closed.
    private(set) var hasLostOutput = false

    /// `pagesAnswers`: what is longer than the screen is shown page by page, if it is a person who asks.
    public init(session: Session, isInteractive: Bool, pagesAnswers: Bool = false) {
        self.session = session
        self.isInteractive = isInteractive
        pager = pagesAnswers ? Pager() : nil
    }

    func startClock() { started = Terminal.now }

    private var color: Bool { session.settings.color && Terminal.allowsColor }

    /// Writes at once; of what nobody can take any more only `hasLostOutput` tells.
    public func print(_ outcome: Outcome) {
        if case .table = outcome {} else { tellRestatement() }
        switch outcome {
        case .table(let table): show(table)
        case .restatement(let text): restated = restatement(text)
        case .text(let text): present(printable(text.hasSuffix("\n") ? text : text + "\n", keepsLines: true))
        case .notice(let text): Terminal.write(printable(text, keepsLines: true) + "\n", to: STDERR_FILENO)
        case .problems(let problems, let source):
            let text = MessageRenderer.render(
                problems, source: source, tongue: session.tongue, color: color && Terminal.errorIsTerminal)
            Terminal.write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
        case .quit: break
        }
    }

    /// An answer, to standard output or to the pager.
    private func present(_ text: String) {
        var problem: String?
        if let pager {
            let before = Terminal.now
            let outcome = pager.show(text, by: session.settings.pager, in: session.tongue)
            // Reading takes the time it takes; the question did not.
            started += Terminal.now - before
            if outcome.isShown { return }
            problem = outcome.problem
        }
        let code = Terminal.write(text, to: STDOUT_FILENO, isStoppable: isInteractive && Terminal.outputIsTerminal)
        if let problem { Terminal.write(problem + "\n", to: STDERR_FILENO) }
        if code == EINTR {
            // Whoever stops a long answer knows what it was; the terminal stands somewhere in a line.
            Terminal.write(session.tongue == .english ? "\n… stopped\n" : "\n… dihentikan\n", to: STDERR_FILENO)
        } else if code != 0, !hasLostOutput {
            hasLostOutput = true
            let reason = String(cString: strerror(code))
            let words = Bilingual(
                english: "The answer could not be written: \(reason).",
                indonesian: "Jawaban tidak dapat ditulis: \(reason).")
            Terminal.write(words[session.tongue] + "\n", to: STDERR_FILENO)
        }
    }

    /// Tables are cut for a person on a terminal alone: at a screen where no pager can be, else where nobody turns
    /// pages any more.
    private var mostRows: Int? {
        guard isInteractive, let size = Terminal.size else { return nil }
        return Terminal.movesCursor ? 10_000 : max(20, size.rows - 8)
    }

    private func show(_ table: ResultTable) {
        let answer = rendered(table)
        present(restated + answer.text)
        restated = ""
        if !answer.beside.isEmpty { Terminal.write(answer.beside, to: STDERR_FILENO) }
    }

    /// An answer as it is printed, with its notes below or beside it.
    func rendered(_ table: ResultTable) -> (text: String, beside: String) {
        let size = Terminal.size
        var options = RenderOptions(
            tongue: session.tongue, width: size?.columns, color: color && Terminal.outputIsTerminal,
            format: session.settings.format,
            isTerminal: Terminal.outputIsTerminal, maxRows: mostRows, unmasked: session.settings.unmasked)
        if session.settings.csvNotes == .comment { options.noteLines = session.noteLines(of: table, detail: .full) }
        if options.format == .svg { options.noteLines = session.noteLines(of: table, detail: session.settings.notes) }
        options.isASCII = Terminal.outputIsTerminal && Terminal.localeIsASCII
        var text = TableRenderer.text(table, catalog: session.catalog, options: options)
        if !text.hasSuffix("\n") { text += "\n" }
        // Data for programs are as they are; on a screen a person sees them.
        if options.isTerminal, options.format != .table { text = printable(text, keepsLines: true) }
        let notes = notes(of: table)
        return (text + notes.below, notes.beside)
    }

    /// Under a table for people the notes are part of the answer; beside data for programs they go to a person only, if
    /// there is one.
    private func notes(of table: ResultTable) -> (below: String, beside: String) {
        var notes = session.noteLines(of: table, detail: session.settings.notes, saidBefore: saidBefore).map {
            printable($0)
        }
        saidBefore.formUnion(FootnoteRenderer.saidInFull(table.footnotes))
        let elapsed = Terminal.now - started
        started = Terminal.now
        let tellsTime =
            session.settings.timing ?? (isInteractive && Terminal.outputIsTerminal && elapsed > Printer.longWait)
        if tellsTime { notes.append(timing(elapsed)) }
        if let width = Terminal.size?.columns { notes = notes.flatMap { DisplayWidth.wrapped($0, to: max(width, 20)) } }
        let format = session.settings.format
        // A picture has its notes in it.
        if format == .svg { return ("", "") }
        let forPeople = format == .table || format == .markdown || format == .html
        // What stands above the rows is not said again beside them.
        if session.settings.csvNotes == .comment, format == .csv || format == .tsv { return ("", "") }
        guard !notes.isEmpty, forPeople || Terminal.errorIsTerminal || tellsTime else { return ("", "") }
        let dim = color && (forPeople ? Terminal.outputIsTerminal : Terminal.errorIsTerminal)
        if format == .html { return (FootnoteRenderer.block(notes, as: format), "") }
        let text = notes.map { dim ? "\u{1B}[2m\($0)\u{1B}[0m\n" : "\($0)\n" }.joined()
        // A line right below a Markdown table would be a row of it.
        return forPeople ? ((format == .markdown ? "\n" : "") + text, "") : ("", text)
    }

    /// Longer than this is a wait, of which a person wants to know how long it was; in seconds.
    private static let longWait = 0.1

    /// `in 12.3 ms`, `dalam 1,3 detik`.
    private func timing(_ seconds: Double) -> String {
        let isShort = seconds < 1
        let rounded = ((isShort ? seconds * 1000 : seconds) * 10).rounded() / 10
        switch session.tongue {
        case .english: return "in \(rounded) " + (isShort ? "ms" : "s")
        case .indonesian: return "dalam \(rounded) ".replacingPoint() + (isShort ? "milidetik" : "detik")
        }
    }

    /// What was asked, in words, as it stands above a table that people read; empty in other formats.
    private func restatement(_ text: String) -> String {
        guard session.settings.format == .table else { return "" }
        let text = printable(text, keepsLines: true)
        let lines = Terminal.size.map { DisplayWidth.wrapped(text, to: max($0.columns, 20)) } ?? [text]
        let dim = color && Terminal.outputIsTerminal
        return lines.map { dim ? "\u{1B}[2m\($0)\u{1B}[0m\n" : "\($0)\n" }.joined()
    }

    /// A question that came to no table still says how it was understood.
    private func tellRestatement() {
        if !restated.isEmpty { Terminal.write(restated, to: STDOUT_FILENO) }
        restated = ""
    }
}

extension String {
    fileprivate func replacingPoint() -> String { String(map { $0 == "." ? "," : $0 }) }
}
