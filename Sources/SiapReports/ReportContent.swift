package import SiapData
import SiapRender
package import SiapText

/// What a report holds, in order, as it was when it was answered: a later change of the data or of `set` changes
/// nothing in it.
package struct ReportContent {
    package enum Part {
        /// Level 2 for a section of the report, 3 for a section of that.
        case heading(level: Int, String)
        case said(String)
        /// A text whose lines and spaces carry meaning: an explanation, a description.
        case verbatim(String)
        case answer(Answer)
        /// An expectation that does not hold, or another problem that was no reason to stop.
        case failure(String)
        /// A section without anything in it.
        case nothing
    }

    /// An answer in both forms that a report can be saved in.
    package struct Answer {
        /// The question in plain words.
        package var question: String
        /// The question as written, with what is private masked.
        package var asked: String
        package var tongue: Tongue
        package var picture: Markup?
        package var rows: Markup
        package var markdown: String
        package var notes: [String]

        package init(
            question: String, asked: String, tongue: Tongue, picture: Markup? = nil, rows: Markup, markdown: String,
            notes: [String]
        ) {
            self.question = question
            self.asked = asked
            self.tongue = tongue
            self.picture = picture
            self.rows = rows
            self.markdown = markdown
            self.notes = notes
        }
    }

    /// The least heading that a page can have.
    package static let deepestLevel = 6

    package let title: String
    package let tongue: Tongue
    /// The machine's date.
    package let madeOn: Day
    /// The last day of the data.
    package let dataUntil: Day?
    package var parts: [Part] = []
    /// The dates asked about, and whether each was taken from the pack.
    package var dates: [Day: Bool] = [:]
    /// Why what is in it is made up.
    package var synthetic: [Bilingual] = []
    /// Figures of the data are in it, not only texts.
    package var usesData = false
    /// Small counts were hidden below this everywhere in it; 0 where they were not.
    package var protection: Int?
    /// Private attributes were shown.
    package var isUnmasked = false

    package init(title: String, tongue: Tongue, madeOn: Day, dataUntil: Day?) {
        self.title = title
        self.tongue = tongue
        self.madeOn = madeOn
        self.dataUntil = dataUntil
    }

    package var failures: Int { parts.count { if case .failure = $0 { true } else { false } } }

    package var headings: [(level: Int, name: String)] {
        parts.compactMap { if case .heading(let level, let name) = $0 { (level, name) } else { nil } }
    }
}

/// The report made last, for `save report`.
package enum LastReport {
    case none
    case whole(ReportContent)
    /// A problem ended it before its closing brace.
    case stopped(title: String)
}

/// A report while its statements run.
package final class OpenReport {
    package private(set) var content: ReportContent
    /// Open sections, the report itself included.
    package var depth = 1
    /// What the statement at hand gives is a text to read on, not a listing.
    package var isSaying = false
    /// A heading is shown between the answers; the report has it as a heading.
    package var isHeadline = false
    /// Names and numbers of people that statements themselves hold.
    private var hiddenTexts: Set<String> = []
    /// Notes that were said in full once.
    package private(set) var saidBefore: Set<Bilingual> = []

    package init(title: String, tongue: Tongue, madeOn: Day, dataUntil: Day?) {
        content = ReportContent(title: title, tongue: tongue, madeOn: madeOn, dataUntil: dataUntil)
    }

    package func add(_ part: ReportContent.Part) { content.parts.append(part) }

    package func usesData() { content.usesData = true }

    /// What is too short to name a person is part of other words and figures.
    package func hide(_ texts: [String]) {
        hiddenTexts.formUnion(
            texts.filter {
                $0.allSatisfy(\.isNumber) ? $0.count > OpenReport.mostDigits : $0.count >= OpenReport.fewestLetters
            })
    }

    private static let fewestLetters = 3, mostDigits = 8

    package var hidesTexts: Bool { !hiddenTexts.isEmpty }

    /// A text without what is to be hidden, the longest first: one may be part of another.
    package func masked(_ text: String) -> String {
        hiddenTexts.sorted { ($0.count, $1) > ($1.count, $0) }.reduce(text) { OpenReport.text($0, without: $1) }
    }

    private static func text(_ text: String, without hidden: String) -> String {
        var result = "", rest = text[...]
        while let found = rest.firstRange(of: hidden) {
            let before = text[..<found.lowerBound].last, after = text[found.upperBound...].first
            let isWhole = ![before, after].contains { $0.map { $0.isLetter || $0.isNumber } ?? false }
            result += rest[..<found.lowerBound] + (isWhole ? ValueFormatter.mask : hidden)
            rest = rest[found.upperBound...]
        }
        return result + rest
    }

    package func noteSynthetic(_ reason: Bilingual) {
        if !content.synthetic.contains(reason) { content.synthetic.append(reason) }
    }

    /// What hides least decides whether the whole may be shown later.
    package func noteProtection(_ limit: Int?, isUnmasked: Bool) {
        content.protection = min(content.protection ?? .max, limit ?? 0)
        if isUnmasked { content.isUnmasked = true }
    }

    package func noteAnswer(_ notes: Footnotes, saidInFull: Set<Bilingual>) {
        if let day = notes.asOf { content.dates[day] = notes.asOfIsDefault }
        for reason in notes.synthetic { noteSynthetic(reason) }
        saidBefore.formUnion(saidInFull)
    }
}
