import SiapRender
import SiapText

/// A report as Markdown, with tables and fenced blocks as GitHub reads them.
package struct ReportMarkdown {
    package let content: ReportContent

    package init(content: ReportContent) {
        self.content = content
    }

    package func text() -> String {
        var blocks = ["# " + ReportMarkdown.escaped(content.title)]
        blocks.append(ReportWords.facts(content).map { ReportMarkdown.escaped($0) }.joined(separator: "  \n"))
        if let warning = ReportWords.warning(content) { blocks.append("**" + ReportMarkdown.escaped(warning) + "**") }
        var isInList = false
        for part in content.parts {
            if let item = ReportPage.listItem(part) {
                let line = "- " + ReportMarkdown.lines(item, indent: "  ")
                if isInList { blocks[blocks.count - 1] += "\n" + line } else { blocks.append(line) }
                isInList = true
                continue
            }
            isInList = false
            blocks.append(block(part))
        }
        return blocks.joined(separator: "\n\n") + "\n"
    }

    private func block(_ part: ReportContent.Part) -> String {
        switch part {
        case .heading(let level, let name):
            return String(repeating: "#", count: level) + " " + ReportMarkdown.escaped(name)
        case .said(let text): return ReportMarkdown.lines(text)
        case .verbatim(let text): return ReportMarkdown.fenced(text)
        case .failure(let text): return ReportMarkdown.fenced(text)
        case .nothing: return ReportMarkdown.escaped(ReportWords.nothing[content.tongue])
        case .answer(let answer): return self.answer(answer)
        }
    }

    private func answer(_ answer: ReportContent.Answer) -> String {
        var blocks = ["**" + ReportMarkdown.escaped(answer.question) + "**"]
        var rows = answer.markdown
        while rows.last?.isNewline == true { rows.removeLast() }
        if !rows.isEmpty { blocks.append(rows) }
        if !answer.notes.isEmpty {
            blocks.append(answer.notes.map { "*" + ReportMarkdown.escaped($0) + "*" }.joined(separator: "  \n"))
        }
        return blocks.joined(separator: "\n\n")
    }

    /// A fence longer than any inside.
    private static func fenced(_ text: String) -> String {
        var fence = "```"
        while text.contains(fence) { fence += "`" }
        var body = text
        while body.last?.isNewline == true { body.removeLast() }
        return "\(fence)\n\(body)\n\(fence)"
    }

    /// A text of one line or several, each kept as a line.
    private static func lines(_ text: String, indent: String = "") -> String {
        text.split(omittingEmptySubsequences: true, whereSeparator: \.isNewline).map { escaped(String($0)) }.joined(
            separator: "  \n" + indent)
    }

    /// A text that is nothing but a text: no emphasis, no link, no heading or list at its start.
    package static func escaped(_ text: String) -> String {
        var result = ""
        for character in PageParts.printable(text) {
            switch character {
            case "\\", "`", "*", "[", "]", "|", "~": result += "\\" + String(character)
            // Markdown takes HTML, too.
            case "<", ">", "&": result += Markup(String(character)).written
            case "_": result += needsEscape(after: result) ? "\\_" : "_"
            default: result.append(character)
            }
        }
        let first = result.first.map(String.init) ?? ""
        if "#-+=".contains(first), !first.isEmpty { return "\\" + result }
        // `1. ` would begin a list.
        let digits = result.prefix { $0.isNumber }
        if !digits.isEmpty, let mark = result.dropFirst(digits.count).first, ".)".contains(mark),
            result.dropFirst(digits.count + 1).first == " "
        {
            return digits + "\\" + result.dropFirst(digits.count)
        }
        return result
    }

    /// Inside a word an underscore is one; at its beginning it would begin emphasis.
    private static func needsEscape(after text: String) -> Bool {
        !(text.last.map { $0.isLetter || $0.isNumber || $0 == "_" } ?? false)
    }
}
