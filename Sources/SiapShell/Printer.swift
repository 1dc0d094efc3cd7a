import Glibc
import SiapData
import SiapRender
public import SiapSession
import SiapText

/// Writes outcomes: results to standard output, everything else to standard error.
public final class Printer {
    private let session: Session
    /// In a conversation long tables are cut and notes are dimmed; in a pipe nothing is left out.
    private let isInteractive: Bool
    private var started = Terminal.now
    /// Reasons for synthetic data that were said in full once.
    private var saidBefore: Set<Bilingual> = []

    public init(session: Session, isInteractive: Bool) {
        self.session = session
        self.isInteractive = isInteractive
    }

    public func startClock() { started = Terminal.now }

    private var color: Bool { session.settings.color && Terminal.allowsColor }

    public func print(_ outcome: Outcome) {
        switch outcome {
        case .table(let table): show(table)
        case .restatement(let text): restate(text)
        case .text(let text): Terminal.write(text.hasSuffix("\n") ? text : text + "\n", to: STDOUT_FILENO)
        case .notice(let text): Terminal.write(text + "\n", to: STDERR_FILENO)
        case .problems(let problems, let source):
            let text = MessageRenderer.render(problems, source: source, tongue: session.tongue, color: color && Terminal.errorIsTerminal)
            Terminal.write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
        case .quit: break
        }
    }

    private func show(_ table: ResultTable) {
        let size = Terminal.size
        var options = RenderOptions(
            tongue: session.tongue, width: size?.columns, color: color && Terminal.outputIsTerminal, format: session.settings.format,
            isTerminal: Terminal.outputIsTerminal, maxRows: isInteractive ? max(20, (size?.rows ?? 0) - 8) : nil, unmasked: session.settings.unmasked)
        if session.settings.csvNotes == .comment { options.noteLines = session.noteLines(of: table, detail: .full) }
        if options.format == .svg { options.noteLines = session.noteLines(of: table, detail: session.settings.notes) }
        options.isASCII = Terminal.outputIsTerminal && Terminal.localeIsASCII
        var text = TableRenderer.text(table, catalog: session.catalog, options: options)
        if !text.hasSuffix("\n") { text += "\n" }
        Terminal.write(text, to: STDOUT_FILENO)
        showNotes(table)
    }

    /// Under a table for people the notes are part of the answer; beside data for programs they go to a person only, if there is one.
    private func showNotes(_ table: ResultTable) {
        var notes = session.noteLines(of: table, detail: session.settings.notes, saidBefore: saidBefore)
        saidBefore.formUnion(FootnoteRenderer.saidInFull(table.footnotes))
        let elapsed = Terminal.now - started
        started = Terminal.now
        let tellsTime = session.settings.timing ?? (isInteractive && Terminal.outputIsTerminal && elapsed > Printer.longWait)
        if tellsTime { notes.append(timing(elapsed)) }
        if let width = Terminal.size?.columns { notes = notes.flatMap { DisplayWidth.wrapped($0, to: max(width, 20)) } }
        let format = session.settings.format
        // A picture has its notes in it.
        if format == .svg { return }
        let forPeople = format == .table || format == .markdown || format == .html
        // What stands above the rows is not said again beside them.
        if session.settings.csvNotes == .comment, format == .csv || format == .tsv { return }
        guard !notes.isEmpty, forPeople || Terminal.errorIsTerminal || tellsTime else { return }
        let dim = color && (forPeople ? Terminal.outputIsTerminal : Terminal.errorIsTerminal)
        if format == .html {
            Terminal.write(notes.map { "<p class=\"note\">\($0.escapedForHTML)</p>\n" }.joined(), to: STDOUT_FILENO)
            return
        }
        // A line right below a Markdown table would be a row of it.
        if format == .markdown { Terminal.write("\n", to: STDOUT_FILENO) }
        let text = notes.map { dim ? "\u{1B}[2m\($0)\u{1B}[0m\n" : "\($0)\n" }.joined()
        Terminal.write(text, to: forPeople ? STDOUT_FILENO : STDERR_FILENO)
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

    /// Above a table, where people read it.
    private func restate(_ text: String) {
        guard session.settings.format == .table else { return }
        let lines = Terminal.size.map { DisplayWidth.wrapped(text, to: max($0.columns, 20)) } ?? [text]
        let dim = color && Terminal.outputIsTerminal
        Terminal.write(lines.map { dim ? "\u{1B}[2m\($0)\u{1B}[0m\n" : "\($0)\n" }.joined(), to: STDOUT_FILENO)
    }
}

extension String {
    fileprivate var escapedForHTML: String {
        map { $0 == "&" ? "&amp;" : $0 == "<" ? "&lt;" : $0 == ">" ? "&gt;" : String($0) }.joined()
    }

    fileprivate func replacingPoint() -> String { String(map { $0 == "." ? "," : $0 }) }
}
