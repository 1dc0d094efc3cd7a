import SiapPages
import SiapRender
import SiapText

/// A report as a page.
struct ReportPage {
    let content: ReportContent

    private static let listMarks = ["- ", "• "]

    /// Fewer headings than these are seen at once.
    private static let fewestContents = 3

    func page() -> Page {
        let tongue = content.tongue
        let entries = entries()
        var next = 0, answers = 0
        var parts: [Page.Part] = []
        for part in content.parts {
            if let item = ReportPage.listItem(part) {
                if parts.last?.list != nil { parts[parts.count - 1].list?.append(item) } else { parts.append(list(item)) }
                continue
            }
            var shown = self.part(part)
            if case .heading = part {
                shown.heading = entries[next]
                next += 1
            }
            if case .answer(let answer) = part {
                answers += 1
                shown.answer = self.answer(answer, number: answers)
            }
            parts.append(shown)
        }
        return Page(
            language: tongue.rawValue, title: content.title, facts: ReportWords.facts(content), warning: ReportWords.warning(content),
            contentsTitle: ReportWords.contents[tongue], contents: entries.count < ReportPage.fewestContents ? [] : entries, parts: parts,
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
        text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline).map { PageParts.printable(String($0)) }.joined(separator: "\n")
    }

    private func list(_ item: String) -> Page.Part {
        var part = Page.Part()
        part.list = [item]
        return part
    }

    private func part(_ part: ReportContent.Part) -> Page.Part {
        var shown = Page.Part()
        switch part {
        case .heading, .answer: break
        case .said(let text): shown.paragraph = lines(text)
        case .verbatim(let text): shown.verbatim = lines(text)
        case .failure(let text): shown.failure = lines(text)
        case .nothing: shown.paragraph = ReportWords.nothing[content.tongue]
        }
        return shown
    }

    private func answer(_ answer: ReportContent.Answer, number: Int) -> Page.Answer {
        Page.Answer(
            tongue: answer.tongue == content.tongue ? nil : answer.tongue.rawValue, picture: answer.picture, pictureCaption: answer.question,
            figuresWord: ReportWords.figures[answer.tongue], rows: answer.rows, pictureName: "\(ReportWords.chart[answer.tongue]) \(number)",
            rowsName: "\(ReportWords.table[answer.tongue]) \(number)", notes: answer.notes,
            askedWord: ReportWords.asked[answer.tongue], asked: answer.asked)
    }
}
