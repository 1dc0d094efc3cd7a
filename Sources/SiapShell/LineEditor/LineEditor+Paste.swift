internal import CLineEditor

/// Bracketed paste, which libedit lacks: without it a pasted tab would complete and a pasted line break submit.
extension LineEditor {
    private static let pasteEnd: [UInt32] = Array("\u{1B}[201~".unicodeScalars.map(\.value))

    /// Inserts everything up to the end mark as it is, several statements as several lines.
    func paste() -> siap_reply {
        var pasted: [UInt32] = []
        while !pasted.suffix(Self.pasteEnd.count).elementsEqual(Self.pasteEnd) {
            let character = siap_editor_next_pasted(editor)
            guard character >= 0 else { return character == SIAP_PASTE_INTERRUPTED ? SIAP_DONE : finish(.endOfInput) }
            pasted.append(UInt32(character))
        }
        buffer.insert(Self.cleaned(pasted.dropLast(Self.pasteEnd.count)))
        return SIAP_REFRESH
    }

    /// Line breaks become one kind (terminals send CR), and other control characters go: no query has a use for
    /// them, and an escape sequence would come back to life wherever the history is shown.
    static func cleaned(_ pasted: some Sequence<UInt32>) -> String {
        var result = String.UnicodeScalarView()
        var afterReturn = false
        for scalar in pasted.lazy.compactMap(Unicode.Scalar.init) {
            switch scalar {
            case "\r": result.append("\n")
            case "\n": if !afterReturn { result.append("\n") }
            case "\t": result.append(scalar)
            case _ where scalar.properties.generalCategory == .control: break
            default: result.append(scalar)
            }
            afterReturn = scalar == "\r"
        }
        return String(result)
    }
}
