/// A page as lines of at most 78 columns.
struct PageText {
    static let width = 78
    private(set) var lines: [String] = []
    /// The statements to try that stand on it.
    private(set) var statements: [String] = []

    var text: String { lines.joined(separator: "\n") }

    mutating func blank() {
        if let last = lines.last, !last.isEmpty { lines.append("") }
    }

    mutating func line(_ text: String) { lines.append(text) }

    /// A paragraph, wrapped; its lines start `indent` columns in.
    mutating func paragraph(_ text: String, indent: Int = 0) {
        let margin = String(repeating: " ", count: indent)
        lines += PageText.wrapped(text, width: PageText.width - indent).map { margin + $0 }
    }

    /// A name with what is said about it beside it; a name wider than its column stands on a line of its own.
    mutating func entry(_ name: String, text: String, column: Int, indent: Int = 2) {
        let margin = String(repeating: " ", count: indent + column + 2)
        let wrapped = PageText.wrapped(text, width: PageText.width - indent - column - 2)
        let start = String(repeating: " ", count: indent) + name
        guard let first = wrapped.first else { return lines.append(start) }
        if name.count > column {
            lines.append(start)
            lines += wrapped.map { margin + $0 }
            return
        }
        lines.append(start + String(repeating: " ", count: column + 2 - name.count) + first)
        lines += wrapped.dropFirst().map { margin + $0 }
    }

    /// Statements to try, never wrapped: each can be copied as it stands.
    mutating func examples(_ label: String, statements: [String]) {
        guard !statements.isEmpty else { return }
        line("\(label):")
        for statement in statements { self.statement(statement, indent: 4) }
    }

    /// One statement to try, whole.
    mutating func statement(_ statement: String, indent: Int) {
        line(String(repeating: " ", count: indent) + statement)
        statements.append(statement)
    }

    /// Beside what it is compared with.
    mutating func statement(_ statement: String, after text: String) {
        line(text + statement)
        statements.append(statement)
    }

    static func trimmed(_ text: Substring) -> String { text.split(separator: " ").joined(separator: " ") }

    static func wrapped(_ text: String, width: Int) -> [String] {
        var lines: [String] = []
        var current = ""
        for word in text.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
            if current.isEmpty {
                current = String(word)
            } else if current.count + 1 + word.count <= width {
                current += " " + word
            } else {
                lines.append(current)
                current = String(word)
            }
        }
        if !current.isEmpty { lines.append(current) }
        return lines
    }
}
