internal import CLineEditor
internal import Glibc
import SiapText

/// Reads statements from a person at a terminal, or line by line from whatever standard input is.
///
/// The one owner of libedit. What is said at the prompt in words, and what completes a statement, comes from outside.
final class LineEditor {
    weak var delegate: (any LineEditorDelegate)?
    let history: History
    /// The tongue of the editor's own few words.
    var tongue: Tongue
    /// What the next line begins with, to be looked at and run with Enter.
    var draft: String?
    let usesColor: Bool

    /// libedit, where the terminal lets it draw.
    private var handle: OpaquePointer?
    /// Where editing and prompts show: standard output, or standard error when results go into a file.
    let screen: Int32
    private let plain: PlainReader
    private var prompt = ""

    /// What is to happen once the screen shows the present line, with the cursor at its end.
    enum Pending {
        case submit(ReadOutcome)
        case list([CompletionList.Candidate])
        case begin(with: String)
    }
    var pending: Pending?
    var cursorBeforeList = 0
    var recall: Recall?
    var search: HistorySearch?
    var lastPattern = ""
    private var outcome: ReadOutcome?
    /// What the screen shows of the line while we draw it, and not libedit.
    var live = LiveScreen()
    var isLive = false
    /// The suggestion on the screen, and the text that it goes on from.
    var ghost = Ghost()
    var shownLine: ShownLine?

    /// `usesColor` is for the prompt alone; NO_COLOR and --no-color are the caller's to respect.
    init(history: History, usesColor: Bool, tongue: Tongue) {
        self.history = history
        self.usesColor = usesColor
        self.tongue = tongue
        let isTerminal = isatty(STDIN_FILENO) == 1
        screen = isatty(STDOUT_FILENO) == 1 ? STDOUT_FILENO : STDERR_FILENO
        let canShow = isTerminal && isatty(screen) == 1
        plain = PlainReader(promptTo: canShow ? screen : nil)
        Interrupt.install()
        if canShow, siap_use_utf8(), Self.terminalCanEdit { open() }
    }

    deinit { if let handle { siap_editor_close(handle) } }

    /// Whether a person sits there: prompts are shown, Ctrl-C abandons a line.
    var isInteractive: Bool { plain.isInteractive }

    /// A terminal that cannot move its cursor makes libedit print each change of a second row again and again.
    private static var terminalCanEdit: Bool {
        guard let name = getenv("TERM").map({ String(cString: $0) }) else { return false }
        return !name.isEmpty && name != "dumb" && name != "unknown"
    }

    private func open() {
        let context = Unmanaged.passUnretained(self).toOpaque()
        handle = siap_editor_open(
            "siap", screen, context,
            { context, command in
                LineEditor.from(context).perform(command)
            },
            { context in
                LineEditor.from(context).search != nil
            })
        if let handle { KeyBindings(editor: handle).install() }
    }

    static func from(_ context: UnsafeMutableRawPointer?) -> LineEditor {
        Unmanaged<LineEditor>.fromOpaque(context!).takeUnretainedValue()
    }

    // MARK: Reading

    /// Reads until a statement is complete. Inside the editor the lines of a statement stand in one buffer, where
    /// libedit has no place for a continuation prompt; the plain reader shows it.
    func readStatement(prompt: String, continuationPrompt: String) -> ReadOutcome {
        guard isInteractive else {
            return plain.readStatement(prompt: "", continuationPrompt: "", isComplete: isComplete)
        }
        // A Ctrl-C that came too late for the query before is not meant for this line.
        Interrupt.clear()
        history.refresh()
        let outcome: ReadOutcome
        if handle == nil, let draft = takeDraft(), confirmsDraft(draft, prompt: prompt) {
            outcome = .statement(draft)
        } else if handle == nil {
            outcome = plain.readStatement(
                prompt: prompt, continuationPrompt: continuationPrompt, isComplete: isComplete)
        } else {
            outcome = edit(prompt)
        }
        if case .statement(let text) = outcome { history.add(delegate?.remembered(text) ?? text) }
        return outcome
    }

    private func edit(_ prompt: String) -> ReadOutcome {
        self.prompt = prompt
        let draft = takeDraft()
        pending = draft.map { .begin(with: $0) }
        recall = nil
        search = nil
        outcome = nil
        beginDrawing()
        showPrompt()
        guard siap_editor_read(editor, draft != nil), let outcome else { return .endOfInput }
        return outcome
    }

    private func takeDraft() -> String? {
        defer { draft = nil }
        return draft.flatMap { $0.isBlank ? nil : $0 }
    }

    func isComplete(_ text: String) -> Bool { delegate?.isComplete(text) ?? true }

    // MARK: For the commands

    /// Only commands ask, and libedit alone calls commands.
    var editor: OpaquePointer { handle! }
    var buffer: EditBuffer { EditBuffer(editor: editor) }

    func write(_ text: String) { siap_editor_write(editor, text) }

    /// Leaves the editor with `outcome`, below the text.
    func finish(_ outcome: ReadOutcome) -> siap_reply {
        self.outcome = outcome
        return SIAP_SUBMIT
    }

    var terminalSize: (columns: Int, rows: Int) {
        var columns: Int32 = 0
        var rows: Int32 = 0
        siap_terminal_size(screen, &columns, &rows)
        return (Int(columns), Int(rows))
    }

    /// Shows the statement's prompt, or the search's while one is on.
    func showPrompt() { siap_editor_set_prompt(editor, usesColor ? styled(shownPrompt) : shownPrompt) }

    /// The prompt as the eye sees it.
    var shownPrompt: String { search?.prompt(in: tongue) ?? prompt }

    /// libedit drops an escape sequence at the very end of a prompt, and the colour would leak into the input: the
    /// reset comes before the last space. Prompts that follow each other in one line must have equally many escape
    /// sequences, for libedit may draw again a cell of the prompt before, and aborts when its sequence is gone.
    private func styled(_ prompt: String) -> String {
        let text = prompt.hasSuffix(" ") ? prompt.dropLast() : prompt[...]
        return "\u{1}\u{1B}[1;36m\u{1}\(text)\u{1}\u{1B}[0m\u{1} "
    }
}
