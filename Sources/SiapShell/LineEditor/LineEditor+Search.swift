internal import CLineEditor

/// libedit's own search knows only its own history, which is short of every entry over 1,024 characters. While ours
/// is on, each key comes here before the key map sees it.
extension LineEditor {
    func beginSearch() -> siap_reply {
        search = HistorySearch(entries: history.entries, original: buffer.text)
        showPrompt()
        return SIAP_REFRESH
    }

    func searchKey(_ key: UInt32) -> siap_reply {
        switch key {
        case Key.backspace, Key.delete: search?.removeLast()
        case Key.controlR where search?.pattern.isEmpty == true: search?.start(with: lastPattern)
        case Key.controlR: search?.older()
        case Key.controlS: search?.newer()
        case Key.controlG: return endSearch(keepingMatch: false)
        case 0..<Key.space: return endSearch(keepingMatch: true, handingOn: key)
        default: if let scalar = Unicode.Scalar(key) { search?.append(scalar) }
        }
        return showMatch()
    }

    private func showMatch() -> siap_reply {
        guard let search else { return SIAP_DONE }
        buffer.replaceAll(with: search.text)
        buffer.moveCursor(to: search.cursor)
        showPrompt()
        return SIAP_REFRESH
    }

    /// Enter then runs the match, an arrow goes to work on it.
    private func endSearch(keepingMatch: Bool, handingOn key: UInt32? = nil) -> siap_reply {
        guard let search else { return SIAP_DONE }
        lastPattern = search.pattern
        if !keepingMatch { buffer.replaceAll(with: search.original) }
        self.search = nil
        showPrompt()
        if let key { siap_editor_return_key(editor, key) }
        return SIAP_REFRESH
    }
}

private enum Key {
    static let controlG: UInt32 = 7
    static let backspace: UInt32 = 8
    static let controlR: UInt32 = 18
    static let controlS: UInt32 = 19
    static let space: UInt32 = 32
    static let delete: UInt32 = 127
}
