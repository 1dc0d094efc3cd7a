import SiapData
import SiapRender
import SiapText

/// What a report holds, in order, as it was when it was answered: a later change of the data or of `set` changes nothing in it.
struct ReportContent {
    enum Part {
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
    struct Answer {
        /// The question in plain words.
        var question: String
        /// The question as written, with what is private masked.
        var asked: String
        var tongue: Tongue
        var picture: Markup?
        var rows: Markup
        var markdown: String
        var notes: [String]
    }

    /// The least heading that a page can have.
    static let deepestLevel = 6

    let title: String
    let tongue: Tongue
    /// The machine's date.
    let madeOn: Day
    /// The last day of the data.
    let dataUntil: Day?
    var parts: [Part] = []
    /// The dates asked about, and whether each was taken from the pack.
    var dates: [Day: Bool] = [:]
    /// Why what is in it is made up.
    var synthetic: [Bilingual] = []
    /// Figures of the data are in it, not only texts.
    var usesData = false
    /// Small counts were hidden below this everywhere in it; 0 where they were not.
    var protection: Int?
    /// Private attributes were shown.
    var isUnmasked = false

    init(title: String, tongue: Tongue, madeOn: Day, dataUntil: Day?) {
        self.title = title
        self.tongue = tongue
        self.madeOn = madeOn
        self.dataUntil = dataUntil
    }

    var failures: Int { parts.count { if case .failure = $0 { true } else { false } } }

    var headings: [(level: Int, name: String)] {
        parts.compactMap { if case .heading(let level, let name) = $0 { (level, name) } else { nil } }
    }
}

/// The report made last, for `save report`.
enum LastReport {
    case none
    case whole(ReportContent)
    /// A problem ended it before its closing brace.
    case stopped(title: String)
}

/// A report while its statements run.
final class OpenReport {
    private(set) var content: ReportContent
    /// Open sections, the report itself included.
    var depth = 1
    /// What the statement at hand gives is a text to read on, not a listing.
    var isSaying = false
    /// A heading is shown between the answers; the report has it as a heading.
    var isHeadline = false
    /// Names and numbers of people that statements themselves hold.
    private var hiddenTexts: Set<String> = []
    /// Notes that were said in full once.
    private(set) var saidBefore: Set<Bilingual> = []

    init(title: String, tongue: Tongue, madeOn: Day, dataUntil: Day?) {
        content = ReportContent(title: title, tongue: tongue, madeOn: madeOn, dataUntil: dataUntil)
    }

    func add(_ part: ReportContent.Part) { content.parts.append(part) }

    func usesData() { content.usesData = true }

    /// What is too short to name a person is part of other words and figures.
    func hide(_ texts: [String]) {
        hiddenTexts.formUnion(texts.filter { $0.allSatisfy(\.isNumber) ? $0.count > OpenReport.mostDigits : $0.count >= OpenReport.fewestLetters })
    }

    private static let fewestLetters = 3, mostDigits = 8

    var hidesTexts: Bool { !hiddenTexts.isEmpty }

    /// A text without what is to be hidden, the longest first: one may be part of another.
    func masked(_ text: String) -> String {
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

    func noteSynthetic(_ reason: Bilingual) {
        if !content.synthetic.contains(reason) { content.synthetic.append(reason) }
    }

    /// What hides least decides whether the whole may be shown later.
    func noteProtection(_ limit: Int?, isUnmasked: Bool) {
        content.protection = min(content.protection ?? .max, limit ?? 0)
        if isUnmasked { content.isUnmasked = true }
    }

    func noteAnswer(_ notes: Footnotes, saidInFull: Set<Bilingual>) {
        if let day = notes.asOf { content.dates[day] = notes.asOfIsDefault }
        for reason in notes.synthetic { noteSynthetic(reason) }
        saidBefore.formUnion(saidInFull)
    }
}
