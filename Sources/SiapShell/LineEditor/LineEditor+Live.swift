internal import CLineEditor
internal import Glibc
internal import SiapText

/// How an entry may go on, shown dimmed behind the cursor.
struct Ghost: Equatable {
    /// The line that it goes on from.
    var line = ""
    var text = ""
}

/// What was last asked to be on the screen; the same need not be worked out again.
struct ShownLine: Equatable {
    var text: [Unicode.Scalar]
    var cursor: Int
    var prompt: String
    var isPlain: Bool
    var columns: Int
    var rows: Int
}

/// The line in colours and with a suggestion. libedit then keeps the text and draws nothing: what it would draw, and
/// where, cannot be told from outside with certainty, and two who draw on one screen get into each other's way.
extension LineEditor {
    /// Settles for the coming line who draws it.
    func beginDrawing() {
        live = LiveScreen()
        ghost = Ghost()
        shownLine = nil
        let wanted = usesColor && delegate?.showsLiveLine ?? false && siap_editor_is_ansi(editor)
        if wanted {
            isLive = siap_editor_set_shower(editor) { LineEditor.from($0).showLine() }
        } else {
            isLive = !siap_editor_set_shower(editor, nil)
        }
    }

    /// Prompt and line anew, from the cursor's row downwards, where the cursor stands in column 0.
    func drawBelow() {
        if isLive {
            live = LiveScreen()
            shownLine = nil
        } else {
            siap_editor_draw_below(editor)
        }
    }

    func clearScreen() -> siap_reply {
        write("\u{1B}[H\u{1B}[2J")
        drawBelow()
        return SIAP_DONE
    }

    private func showLine() {
        let buffer = buffer, size = terminalSize
        // What is left on the screen behind the line is the line alone.
        let isPlain = pending != nil || search != nil
        let line = ShownLine(
            text: buffer.scalars, cursor: buffer.cursor, prompt: shownPrompt, isPlain: isPlain, columns: size.columns,
            rows: size.rows)
        guard line != shownLine else { return }
        shownLine = line
        let text = String(line.text)
        let styles = styles(of: line, text)
        ghost = Ghost(line: text, text: isPlain || line.cursor < line.text.count ? "" : suggestion(for: text))
        var layout = layout(of: line, styles: styles, ghost: ghost.text)
        if layout.rows.count > size.rows, !ghost.text.isEmpty {
            ghost.text = ""
            layout = self.layout(of: line, styles: styles, ghost: "")
        }
        let drawing = live.drawing(layout, height: size.rows)
        if !drawing.isEmpty { write(drawing) }
    }

    private func layout(of line: ShownLine, styles: [LineLook.Style], ghost: String) -> LiveLayout {
        var layout = LiveLayout(columns: line.columns)
        let prompt = line.prompt.unicodeScalars
        let bare = prompt.last == " " ? prompt.dropLast() : prompt[...]
        layout.append(bare, style: .prompt)
        layout.append(prompt.suffix(prompt.count - bare.count), style: .plain)
        layout.append(line.text, styles: styles, cursor: line.cursor)
        layout.append(ghost.unicodeScalars.map { $0 == "\n" ? "↵" : $0 }, style: .ghost)
        return layout
    }

    /// The style of each scalar.
    private func styles(of line: ShownLine, _ text: String) -> [LineLook.Style] {
        var offsets: [Int] = []
        offsets.reserveCapacity(line.text.count + 1)
        var offset = 0
        for scalar in line.text {
            offsets.append(offset)
            offset += UTF8.width(scalar)
        }
        offsets.append(offset)
        var styles = [LineLook.Style](repeating: .plain, count: line.text.count)
        // Brackets are shown to whoever still types.
        let cursor = pending == nil ? offsets[min(line.cursor, line.text.count)] : -1
        for look in delegate?.looks(of: text, cursor: cursor) ?? [] {
            var index = offsets.partitioningIndex { $0 >= look.range.lowerBound }
            while index < styles.count, offsets[index] < look.range.upperBound {
                styles[index] = look.style
                index += 1
            }
        }
        return styles
    }

    // MARK: The suggestion

    /// The rest of a line of the latest entry that begins with `text`, else of the only word that fits.
    private func suggestion(for text: String) -> String {
        guard !text.isBlank, Self.terminalCanDim else { return "" }
        let typed = text.utf8
        if let entry = history.entries.last(where: { $0.utf8.count > typed.count && $0.utf8.starts(with: typed) }) {
            return Self.firstLine(entry.utf8.dropFirst(typed.count))
        }
        return delegate?.continuation(of: text) ?? ""
    }

    /// Up to the end of the line, its break included: the line after it is suggested next.
    private static func firstLine(_ rest: Substring.UTF8View) -> String {
        guard let end = rest.firstIndex(of: 10) else { return String(rest) ?? "" }
        return String(rest[...end]) ?? ""
    }

    /// On a terminal that knows no dim letters a suggestion would look like what was typed.
    private static let terminalCanDim = getenv("TERM").map { !String(cString: $0).hasPrefix("vt") } ?? false

    /// Puts the suggestion into the line, if it is seen there.
    func takeGhost() -> Bool {
        guard isLive, !ghost.text.isEmpty, buffer.isCursorAtEnd, buffer.text == ghost.line else { return false }
        buffer.insert(ghost.text)
        ghost = Ghost()
        return true
    }

    func goRight() -> siap_reply {
        if takeGhost() { return SIAP_REFRESH }
        guard !buffer.isCursorAtEnd else { return SIAP_BEEP }
        siap_editor_move(editor, 1)
        return SIAP_REFRESH
    }
}
