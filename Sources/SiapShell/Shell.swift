import Glibc
import SiapCompletion
import SiapFiles
public import SiapSession
import SiapSyntax
import SiapText

/// The conversation: reads a statement, answers it, until the end of input or `quit`.
public final class Shell: LineEditorDelegate {
    let session: Session
    private let printer: Printer
    let editor: LineEditor
    let progress: Progress
    private let progressFile = LessonProgressFile(historyPath: History.defaultPath())
    private let highlighter: Highlighter
    private let usesColor: Bool
    private var isOver = false
    /// As `siap fmt` indents.
    private static let step = 4
    /// The last statement as it was entered, `edit` aside; the history may have masked it.
    var lastEntered: String?
    var hasEdited = false

    /// Takes over the session's outcomes, history, questions and stops; `usesColor` is for the prompt and the line.
    public init(session: Session, usesColor: Bool) {
        self.session = session
        self.usesColor = usesColor
        highlighter = Highlighter(session: session)
        let printer = Printer(session: session, isInteractive: true, pagesAnswers: true)
        session.effects.beginsAnswer = { printer.startClock() }
        self.printer = printer
        editor = LineEditor(history: History(path: History.defaultPath()), usesColor: usesColor, tongue: session.tongue)
        progress = Progress(
            isShown: Terminal.errorIsTerminal && Terminal.environment("TERM") != "dumb", tongue: session.tongue)
        editor.delegate = self
        session.effects.edit = { [weak self] number in self?.editEntry(number) ?? false }
        session.settings.restate = editor.isInteractive && Terminal.outputIsTerminal
        session.effects.history = { [editor] in editor.history.entries }
        progressFile.keep(in: session)
        session.effects.output = { [weak self] outcome in
            if case .quit = outcome { self?.isOver = true }
            self?.progress.end()
            let before = Terminal.now
            self?.printer.print(outcome)
            self?.progress.leaveOut(Terminal.now - before)
        }
        session.effects.confirm = { [weak self] question in
            guard let self else { return false }
            self.progress.end()
            self.editor.tongue = self.session.tongue
            return self.editor.confirms(question)
        }
        session.stopReason = { [progress] in
            progress.step()
            return Limits.stopReason()
        }
    }

    /// `lines` are run first, as if they had been typed.
    public func run(beginningWith lines: [String] = []) -> ExitStatus {
        greet()
        runInitFile()
        for line in lines { answer(line) }
        while !isOver {
            warnAboutHistory()
            editor.tongue = session.tongue
            switch editor.readStatement(prompt: "siap> ", continuationPrompt: "  ... ") {
            case .statement(let text): answer(text)
            case .edit(let text): editLine(text)
            case .interrupted: continue
            case .endOfInput:
                if editor.isInteractive { Terminal.write("\n", to: STDOUT_FILENO) }
                return .done
            }
        }
        return .done
    }

    private func answer(_ text: String) {
        printer.startClock()
        session.effects.pageWidth = min(max((Terminal.size?.columns ?? 80) - 2, 20), 76)
        progress.tongue = session.tongue
        progress.start()
        hasEdited = false
        session.enter(text)
        if !hasEdited { lastEntered = text }
        progress.end()
        Interrupt.clear()
    }

    private func greet() {
        guard editor.isInteractive, Terminal.outputIsTerminal else { return }
        let words = Bilingual(
            english: "siap \(Version.number) · ask: count wbp where province = NTT · help · learn · quit",
            indonesian: "siap \(Version.number) · tanyakan: hitung wbp di NTT · bantuan · belajar · selesai")
        let synthetic = Bilingual(
            english: "Every person in the built-in data is made up.",
            indonesian: "Semua orang dalam data bawaan adalah rekaan.")
        Terminal.write("\(words[session.tongue])\n\(synthetic[session.tongue])\n", to: STDOUT_FILENO)
    }

    private func warnAboutHistory() {
        if let warning = editor.history.takeWarning() {
            Terminal.write(warning.text(in: session.tongue) + "\n", to: STDERR_FILENO)
        }
        if let warning = progressFile.takeWarning() {
            Terminal.write(warning[session.tongue] + "\n", to: STDERR_FILENO)
        }
    }

    /// `init.dsl` of the XDG configuration folder runs first, if there is one.
    private func runInitFile() {
        let folder = Terminal.environment("XDG_CONFIG_HOME") ?? Terminal.environment("HOME").map { $0 + "/.config" }
        guard let folder else { return }
        let files = FileAccess(base: folder + "/siap")
        guard files.kind("init.dsl") == .file, let bytes = try? files.read("init.dsl") else { return }
        let source = SourceText(String(decoding: bytes, as: UTF8.self), name: folder + "/siap/init.dsl")
        session.run(source)
    }

    // MARK: The editor's questions

    func isComplete(_ text: String) -> Bool { Parser.isComplete(text) }

    func indentation(behind text: String) -> Int { Shell.step * Highlighter.depth(of: text) }

    func remembered(_ text: String) -> String { session.remembered(text) }

    var showsLiveLine: Bool { usesColor && session.settings.color && session.settings.live }

    func looks(of text: String, cursor: Int) -> [LineLook] {
        let highlights = highlighter.highlights(in: text, cursor: cursor)
        return highlights.map { LineLook(range: $0.range, style: LineLook.Style($0.kind)) }
    }

    func continuation(of text: String) -> String? { highlighter.continuation(of: text) }

    func completions(for text: String, cursor: Int) -> CompletionList {
        let found = session.countedCompletions(for: text, cursor: cursor)
        if let request = found.files {
            return FileCompletion.list(request, replace: found.replace, files: session.files)
        }
        return CompletionList(
            replace: found.replace,
            candidates: found.candidates.map {
                CompletionList.Candidate(text: $0.text, description: $0.description, isNotable: $0.count ?? 0 > 0)
            })
    }
}

extension LineLook.Style {
    fileprivate init(_ kind: Highlight.Kind) {
        self =
            switch kind {
            case .keyword: .keyword
            case .name: .name
            case .value: .value
            case .number: .number
            case .comment: .comment
            case .bracket: .bracket
            }
    }
}
