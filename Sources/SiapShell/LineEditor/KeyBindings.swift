internal import CLineEditor

/// Which key does what: our defaults, the user's .editrc over them, then what the editor cannot do without.
struct KeyBindings {
    let editor: OpaquePointer

    func install() {
        bindDefaults()
        siap_editor_source(editor)
        // `bind -v` in .editrc empties the map, our arrows and Home included.
        if siap_editor_is_vi(editor) { bindSequences() }
        bindNecessities()
    }

    private func bindDefaults() {
        bindSequences()
        bind(["^W"], to: "ed-delete-prev-word")
        bind(["^U"], to: "vi-kill-line-prev")
        bind(["^F"], to: SIAP_RIGHT)
        bind(["^E"], to: SIAP_LINE_END)
        if siap_editor_is_ansi(editor) { bind(["^L"], to: SIAP_CLEAR) }
        bind(["^X^E"], to: SIAP_EDIT)
        bind(["}"], to: SIAP_CLOSE_BLOCK)
        bind(["^P"], to: SIAP_UP)
        bind(["^N"], to: SIAP_DOWN)
        bind(["\\e^H", "\\e^?"], to: "ed-delete-prev-word")
    }

    /// Each terminal has its own sequence for these keys, and what is not bound inserts its last letters.
    private func bindSequences() {
        bind(["\\e[H", "\\eOH", "\\e[1~", "\\e[7~"], to: "ed-move-to-beg")
        bind(["\\e[F", "\\eOF", "\\e[4~", "\\e[8~"], to: SIAP_LINE_END)
        bind(["\\e[3~"], to: "ed-delete-next-char")
        bind(["\\e[C", "\\eOC"], to: SIAP_RIGHT)
        bind(["\\e[D", "\\eOD"], to: "ed-prev-char")
        bind(["\\e[1;5C", "\\e[5C", "\\eOc", "\\e[1;3C"], to: "em-next-word")
        bind(["\\e[1;5D", "\\e[5D", "\\eOd", "\\e[1;3D"], to: "ed-prev-word")
        bind(["\\e[3;5~", "\\e[3;3~"], to: "em-delete-next-word")
        bind(["\\e[2~", "\\e[5~", "\\e[6~", "\\e[Z", "\\e[1;2A", "\\e[1;2B", "\\e[1;2C", "\\e[1;2D"], to: SIAP_IGNORE)
        bind(["\\e[1;5A", "\\e[1;5B", "\\e[1;3A", "\\e[1;3B", "\\e[3;2~", "\\e[I", "\\e[O"], to: SIAP_IGNORE)
        bind(["\\eOP", "\\eOQ", "\\eOR", "\\eOS"], to: SIAP_IGNORE)
        bind([11, 12, 13, 14, 15, 17, 18, 19, 20, 21, 23, 24].map { "\\e[\($0)~" }, to: SIAP_IGNORE)
    }

    private func bindNecessities() {
        bind(["^M", "^J"], to: SIAP_ENTER)
        bind(["\\e^M", "\\e^J"], to: SIAP_NEWLINE)
        bind(["^I"], to: SIAP_COMPLETE)
        bind(["^D"], to: SIAP_END_OF_FILE)
        bind(["^R"], to: SIAP_SEARCH)
        bind(["\\e[200~"], to: SIAP_PASTE)
        bind(["\\e[201~"], to: SIAP_IGNORE)
        bind(["\\e[A", "\\eOA"], to: SIAP_UP)
        bind(["\\e[B", "\\eOB"], to: SIAP_DOWN)
        bind(["\\036"], to: SIAP_WAKE)
        guard siap_editor_is_vi(editor) else { return }
        bind(["\\034"], to: "vi-command-mode")
        bindViCommands()
    }

    /// libedit's own recall and search know nothing of our history.
    private func bindViCommands() {
        let commands = [
            ("^M", SIAP_ENTER), ("^J", SIAP_ENTER), ("^D", SIAP_END_OF_FILE),
            ("\\036", SIAP_WAKE), ("\\034", SIAP_IGNORE),
            ("v", SIAP_EDIT), ("k", SIAP_UP), ("j", SIAP_DOWN), ("\\e[A", SIAP_UP), ("\\e[B", SIAP_DOWN),
            ("\\eOA", SIAP_UP),
            ("\\eOB", SIAP_DOWN), ("/", SIAP_SEARCH), ("^R", SIAP_SEARCH), ("\\e[200~", SIAP_PASTE),
            ("\\e[F", SIAP_LINE_END), ("\\eOF", SIAP_LINE_END), ("\\e[4~", SIAP_LINE_END),
        ]
        for (key, command) in commands {
            siap_editor_bind_alternative(editor, key, siap_command_name(command))
        }
        let moves = [
            ("\\e[C", "ed-next-char"), ("\\eOC", "ed-next-char"), ("\\e[D", "ed-prev-char"), ("\\eOD", "ed-prev-char"),
            ("\\e[H", "ed-move-to-beg"), ("\\e[1~", "ed-move-to-beg"), ("\\e[3~", "ed-delete-next-char"),
        ]
        for (key, function) in moves { siap_editor_bind_alternative(editor, key, function) }
    }

    private func bind(_ keys: [String], to function: String) {
        for key in keys { siap_editor_bind(editor, key, function) }
    }

    private func bind(_ keys: [String], to command: siap_command) {
        for key in keys { siap_editor_bind(editor, key, siap_command_name(command)) }
    }
}
