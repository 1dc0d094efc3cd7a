package import SiapPages
import SiapRender
import SiapText

/// A report as a page.
package struct ReportPage {
    package let content: ReportContent

    package init(content: ReportContent) {
        self.content = content
    }

    private static let listMarks = ["- ", "• "]

    /// Fewer headings than these are seen at once.
    private static let fewestContents = 3

    package func page() -> Page {
        let tongue = content.tongue
        let entries = entries()
        var next = 0, answers = 0
        var parts: [Page.Part] = []
        for part in content.parts {
            switch part {
            case .heading:
                parts.append(.heading(entries[next]))
                next += 1
            case .said(let text): add(text, item: ReportPage.listItem(part), to: &parts)
            case .verbatim(let text): parts.append(.verbatim(lines(text)))
            case .failure(let text): parts.append(.failure(lines(text)))
            case .nothing: parts.append(.paragraph(ReportWords.nothing[tongue]))
            case .answer(let answer):
                answers += 1
                parts.append(.answer(self.answer(answer, number: answers)))
            }
        }
        return Page(
            language: tongue.rawValue, title: content.title, facts: ReportWords.facts(content),
            warning: ReportWords.warning(content),
            contentsTitle: ReportWords.contents[tongue],
            contents: entries.count < ReportPage.fewestContents ? [] : entries, parts: parts,
            chartStyle: PageParts.chartStyle, foot: ReportWords.foot(tongue))
    }

    /// The headings, each with a name of its own to lead to.
    private func entries() -> [Page.Entry] {
        content.headings.enumerated().map { Page.Entry(level: $1.level, anchor: "part-\($0 + 1)", name: $1.name) }
    }

    /// A text that is said with a dash before it is an item of a list.
    static func listItem(_ part: ReportContent.Part) -> String? {
        guard case .said(let text) = part, let mark = listMarks.first(where: text.hasPrefix) else { return nil }
        return PageParts.printable(String(text.dropFirst(mark.count)))
    }

    /// Line breaks stay, other signs that are not to be seen do not.
    private func lines(_ text: String) -> String {
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map {
            PageParts.printable(String($0))
        }.joined(separator: "\n")
    }

    /// Items that follow one another are one list.
    private func add(_ text: String, item: String?, to parts: inout [Page.Part]) {
        guard let item else { return parts.append(.paragraph(lines(text))) }
        if case .list(let items)? = parts.last {
            parts[parts.count - 1] = .list(items + [item])
        } else {
            parts.append(.list([item]))
        }
    }

    private func answer(_ answer: ReportContent.Answer, number: Int) -> Page.Answer {
        let tongue = answer.tongue
        let picture = answer.picture.map { drawing in
            Page.Picture(
                drawing: drawing, caption: answer.question, name: "\(ReportWords.chart[tongue]) \(number)",
                figuresWord: ReportWords.figures[tongue])
        }
        return Page.Answer(
            tongue: tongue == content.tongue ? nil : tongue.rawValue, picture: picture, rows: answer.rows,
            rowsName: "\(ReportWords.table[tongue]) \(number)", notes: answer.notes,
            askedWord: ReportWords.asked[tongue], asked: answer.asked)
    }
}
