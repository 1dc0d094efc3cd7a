internal import CLineEditor

extension LineEditor {
    /// Tab: a sole candidate goes in with a space behind it; of several the common beginning, and where that adds
    /// nothing, their list.
    func complete() -> siap_reply {
        let text = buffer.text
        let cursor = buffer.textBeforeCursor.utf8.count
        guard let list = delegate?.completions(for: text, cursor: cursor), let first = list.candidates.first else {
            return SIAP_BEEP
        }
        let lower = buffer.scalarOffset(utf8: list.replace.lowerBound)
        let upper = max(lower, buffer.scalarOffset(utf8: list.replace.upperBound))
        if list.candidates.count == 1 { return insertSole(first.text, at: lower..<upper) }
        let typed = String(buffer.scalars[lower..<upper])
        let prefix = list.commonPrefix
        if prefix.count > typed.count, prefix.lowercased().hasPrefix(typed.lowercased()) {
            buffer.replace(lower..<upper, with: prefix)
            return SIAP_REFRESH
        }
        return showList(list.candidates)
    }

    private func insertSole(_ text: String, at range: Range<Int>) -> siap_reply {
        let following = buffer.scalars.dropFirst(range.upperBound).first
        let needsSpace = following != " " && !text.hasSuffix("(") && !text.hasSuffix(" ")
        buffer.replace(range, with: needsSpace ? text + " " : text)
        return SIAP_REFRESH
    }

    /// The list goes below the text, so the cursor goes to its end first and comes back in `list`.
    private func showList(_ candidates: [CompletionList.Candidate]) -> siap_reply {
        cursorBeforeList = buffer.cursor
        buffer.moveCursorToEnd()
        return afterRedraw(.list(candidates))
    }

    func list(_ candidates: [CompletionList.Candidate]) {
        let size = terminalSize
        let layout = CompletionColumns(columns: size.columns, rows: size.rows, tongue: tongue)
        write("\n" + layout.lines(candidates).joined(separator: "\n") + "\n")
        buffer.moveCursor(to: cursorBeforeList)
        drawBelow()
    }
}
