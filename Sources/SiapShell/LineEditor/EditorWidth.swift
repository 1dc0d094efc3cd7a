internal import CLineEditor

/// Columns that text takes where libedit counts them (by wcwidth, scalar by scalar), so that rows and lists agree with
/// what it draws.
enum EditorWidth {
    static func of(_ scalar: Unicode.Scalar) -> Int { max(0, Int(siap_character_width(scalar.value))) }

    /// Whether it is a printing character or a mark on one.
    static func isKnown(_ scalar: Unicode.Scalar) -> Bool { siap_character_width(scalar.value) >= 0 }

    static func of(_ text: some StringProtocol) -> Int {
        text.unicodeScalars.reduce(0) { $0 + of($1) }
    }

    /// `text` cut to `columns`, with an ellipsis where something was left out.
    static func fitted(_ text: String, into columns: Int) -> String {
        guard of(text) > columns else { return text }
        guard columns > 1 else { return columns == 1 ? "…" : "" }
        var result = ""
        var used = 0
        for character in text {
            let width = of(String(character))
            guard used + width < columns else { break }
            result.append(character)
            used += width
        }
        return result + "…"
    }

    static func padded(_ text: String, to columns: Int) -> String {
        text + String(repeating: " ", count: max(0, columns - of(text)))
    }

    /// How many rows lie above the end of `text`, drawn behind a prompt: libedit's own way of wrapping.
    static func rowsAbove(endOf text: some Sequence<Unicode.Scalar>, indent: Int, columns: Int) -> Int {
        var row = indent / columns
        var column = indent % columns
        for scalar in text {
            switch scalar {
            case "\n": (row, column) = (row + 1, 0)
            case "\t": column += 8 - column % 8
            case _ where scalar.value < 32 || scalar.value == 127: column += 2
            default:
                let width = of(scalar)
                if column + width > columns { (row, column) = (row + 1, 0) }
                column += width
            }
            if column >= columns { (row, column) = (row + 1, 0) }
        }
        return row
    }
}
