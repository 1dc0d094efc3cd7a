internal import CLineEditor

/// A walk through the history with Up and Down.
struct Recall {
    /// What entries must begin with: the text before the cursor when the walk began.
    let prefix: String
    /// The line as it was, to come back to.
    let draft: String
    /// Where the walk is in the history; behind its end stands the draft.
    var index: Int
    /// The text now in the line; another one ends the walk.
    var shown: String

    /// One entry further, -1 for an older one: those that begin otherwise are passed over, and so is what is shown
    /// already. Nil at the end.
    func stepped(by direction: Int, through entries: [String]) -> Recall? {
        var index = index + direction
        while entries.indices.contains(index) {
            if entries[index] != shown, entries[index].hasPrefix(prefix) { break }
            index += direction
        }
        guard index >= 0, index <= entries.count, self.index != index else { return nil }
        if index == entries.count, self.index >= entries.count { return nil }
        var next = self
        next.index = index
        next.shown = index == entries.count ? draft : entries[index]
        return next
    }
}

/// libedit's own recall corrupts entries of more than 1,024 characters on Up then Down; this one replaces the line.
extension LineEditor {
    func goUp() -> siap_reply {
        if let walk = currentWalk { return step(walk, by: -1) }
        guard buffer.isOnFirstLine else {
            buffer.moveToLineAbove()
            return SIAP_REFRESH
        }
        let text = buffer.text
        // Vi's k knows no beginnings, and its cursor stands on the last character.
        let prefix = isVi ? "" : buffer.textBeforeCursor
        return step(Recall(prefix: prefix, draft: text, index: history.entries.count, shown: text), by: -1)
    }

    func goDown() -> siap_reply {
        if let walk = currentWalk { return step(walk, by: 1) }
        guard !buffer.isOnLastLine else { return SIAP_BEEP }
        buffer.moveToLineBelow()
        return SIAP_REFRESH
    }

    /// The walk that is still on: nothing was typed and the cursor was not moved since its last step.
    private var currentWalk: Recall? {
        guard let recall, isVi || buffer.isCursorAtEnd, buffer.text == recall.shown else { return nil }
        return recall
    }

    private var isVi: Bool { siap_editor_is_vi(editor) }

    private func step(_ walk: Recall, by direction: Int) -> siap_reply {
        guard let walk = walk.stepped(by: direction, through: history.entries) else { return SIAP_BEEP }
        recall = walk
        buffer.replaceAll(with: walk.shown)
        return SIAP_REFRESH
    }
}
