import SiapText

/// How SQL is set: identifiers, literals, and where lines break.
enum SQLLayout {
    /// What stands outside of all brackets and texts, white space as spaces.
    static func outside(_ text: String) -> String {
        var depth = 0, isQuoted = false, words = ""
        for character in text {
            if character == "'" { isQuoted.toggle() }
            if isQuoted { continue }
            if character == "(" {
                depth += 1
            } else if character == ")" {
                depth -= 1
            } else if depth == 0, character != "'" {
                words.append(character.isWhitespace ? " " : character)
            }
        }
        return words
    }

    /// Longer than this, a list or a subquery takes a line for each part.
    static let lineWidth = 88

    /// Words that a column or table cannot be called without quotes, in one dialect or another.
    private static let reserved: Set<String> = [
        "all", "and", "any", "as", "asc", "at", "between", "by", "case", "check", "column", "cross", "date", "desc",
        "distinct", "do", "else", "end",
        "exists", "false", "filter", "first", "for", "from", "full", "group", "having", "in", "inner", "interval", "is",
        "join", "last", "left", "like",
        "limit", "no", "not", "null", "of", "on", "or", "order", "outer", "over", "primary", "right", "row", "rows",
        "select", "set", "show", "table",
        "then", "time", "to", "true", "union", "unique", "user", "using", "values", "when", "where", "with",
    ]

    static func identifier(_ name: String) -> String {
        let isPlain = name.unicodeScalars.allSatisfy {
            ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "_"
        }
        if isPlain, let first = name.first, !first.isNumber, !reserved.contains(name) { return name }
        return "\"" + name.replacing("\"", with: "\"\"") + "\""
    }

    static func text(_ text: String) -> String { "'" + text.replacing("'", with: "''") + "'" }

    /// The lines after the first set two columns further in.
    static func indented(_ text: String) -> String { text.replacing("\n", with: "\n  ") }

    /// `SELECT a, b`, or each item on its own line.
    static func list(_ head: String, items: [String]) -> String {
        let line = head + " " + items.joined(separator: ", ")
        if line.count <= lineWidth, !line.contains("\n") { return line }
        return head + "\n  " + items.map(indented).joined(separator: ",\n  ")
    }

    /// `WHERE a AND b`, or each condition on its own line.
    static func conditions(_ head: String, conditions: [String]) -> String {
        let line = head + " " + conditions.joined(separator: " AND ")
        if line.count <= lineWidth, !line.contains("\n") { return line }
        return head + " " + conditions.map(indented).joined(separator: "\n  AND ")
    }

    /// A statement in brackets: on one line where it fits.
    static func bracketed(_ statement: String, before: String = "") -> String {
        let line = statement.split(separator: "\n").map { $0.drop { $0 == " " } }.joined(separator: " ")
        if !statement.contains("CASE\n"), before.count + line.count <= lineWidth { return "\(before)(\(line))" }
        return "\(before)(\n  \(indented(statement))\n)"
    }
}
