package import SiapSyntax
package import SiapText

/// One question with the text that it was read from.
package struct QuestionText {
    package let source: SourceText
    package let query: QuerySyntax
    package let tongue: Tongue?

    package init(_ query: QuerySyntax, in source: SourceText, tongue: Tongue?) {
        self.query = query
        self.source = source
        self.tongue = tongue
    }

    /// Nil where the text is not one question without mistakes of form.
    package init?(_ text: String) {
        source = SourceText(text)
        let parsed = Parser.parse(source)
        guard parsed.diagnostics.isEmpty, parsed.script.statements.count == 1,
            case .query(let query) = parsed.script.statements[0].kind
        else { return nil }
        self.query = query
        tongue = parsed.script.statements[0].tongue
    }

    /// As it was written, without what stands around it and without comments, behind which nothing could be put.
    package var text: String {
        let text = source[query.range]
        if !text.utf8.contains(UInt8(ascii: "#")) { return text }
        var kept = ""
        var end = query.range.lower
        for token in Parser.parse(source).tokens
        where token.range.lower >= query.range.lower && token.range.upper <= query.range.upper && token.kind != .end {
            let gap = source[SourceRange(end, token.range.lower)]
            kept += (gap.contains("#") ? " " : gap) + source[token.range]
            end = token.range.upper
        }
        return kept
    }

    /// In the usual form, for people to read.
    package var formatted: String {
        let formatted = (try? Formatter.format(SourceText(text))) ?? text
        return String(formatted.reversed().drop { $0.isNewline }.reversed())
    }

    package func word(_ keyword: Keyword) -> String { keyword.spelling(tongue ?? .english) }
}

/// Clauses and stages that stand by themselves and go on from an earlier question.
package struct Continuation {
    package var source: SourceText
    package var clauses: [ClauseSyntax]
    /// `show` as a stage: other columns of the same rows.
    package var items: SourceRange?
    /// Stages that are left as they are, with the pipe before them.
    package var tail: SourceRange?
    package var tongue: Tongue?

    /// What follows `last` in `last where … | …`.
    package init(after head: SourceRange, of question: QuestionText) {
        source = question.source
        tongue = question.tongue
        clauses = question.query.clauses
        let end = clauses.last?.range.upper ?? head.upper
        if !question.query.stages.isEmpty { tail = SourceRange(end, question.query.range.upper) }
    }

    /// Stages as clauses of the question itself, as far as they have the same form there; nil where the first has not.
    package static func clauses(ofStages question: QuestionText, after head: SourceRange) -> Continuation? {
        var result = Continuation(after: head, of: question)
        guard result.clauses.isEmpty, !question.query.stages.isEmpty else { return nil }
        var end = head.upper
        result.tail = nil
        for stage in question.query.stages {
            switch stage {
            case .where(let clause): result.clauses.append(.where(clause))
            case .by(let items, let range): result.clauses.append(.by(items, at: range))
            case .sort(let keys, let range): result.clauses.append(.sort(keys, at: range))
            case .top(let count, let range): result.clauses.append(.top(count, at: range))
            case .show(_, let range):
                if result.items != nil { return nil }
                result.items = range
            case .chart, .share:
                result.tail = SourceRange(end, question.query.range.upper)
                return result.clauses.isEmpty && result.items == nil ? nil : result
            }
            end = stage.range.upper
        }
        return result
    }
}

/// A text put together from others, that knows where the parts of the continuation came to stand.
package struct WovenText {
    package private(set) var text = ""
    private var places: [(written: SourceRange, given: SourceRange)] = []

    package init() {}

    package mutating func add(_ more: String) { text += more }

    /// A part of the continuation as it stands; the numbers in it are spelled for the tongue of the whole.
    package mutating func add(_ range: SourceRange, of given: Continuation, in tongue: Tongue?) {
        let start = text.utf8.count
        text += NumberSpelling.respelled(given.source[range], from: given.tongue, to: tongue)
        places.append((SourceRange(start, text.utf8.count), range))
    }

    /// The place in the continuation's own text; nil for what stands in the earlier question.
    package func given(_ range: SourceRange) -> SourceRange? {
        guard let place = places.first(where: { $0.written.lower <= range.lower && range.upper <= $0.written.upper })
        else {
            return inBrackets(range).flatMap(given)
        }
        // Where a number was respelled, places within differ: the whole part is meant.
        guard place.written.upper - place.written.lower == place.given.upper - place.given.lower else {
            return place.given
        }
        let shift = place.given.lower - place.written.lower
        return SourceRange(range.lower + shift, range.upper + shift)
    }

    /// What stands in brackets that were put around it here.
    private func inBrackets(_ range: SourceRange) -> SourceRange? {
        let bytes = Array(text.utf8)
        guard range.upper - range.lower > 2, range.upper <= bytes.count, bytes[range.lower] == UInt8(ascii: "("),
            bytes[range.upper - 1] == UInt8(ascii: ")")
        else { return nil }
        return SourceRange(range.lower + 1, range.upper - 1)
    }
}

/// 2.184 is another number in the other tongue: whoever puts a clause of one into a question of the other spells it
/// anew.
package enum NumberSpelling {
    package static func respelled(_ text: String, from: Tongue?, to: Tongue?) -> String {
        let (from, to) = (from ?? .english, to ?? .english)
        if from == to || !text.utf8.contains(where: { $0 == UInt8(ascii: ".") || $0 == UInt8(ascii: ",") }) {
            return text
        }
        // The word before makes the lexer read numbers as its tongue does.
        let lead = Keyword.show.spelling(from) + " "
        let source = SourceText(lead + text)
        var result = ""
        var end = lead.utf8.count
        for token in Parser.parse(source).tokens where token.kind == .number && token.range.lower >= end {
            result += source[SourceRange(end, token.range.lower)] + number(source[token.range], in: from)
            end = token.range.upper
        }
        return result + source[SourceRange(end, source.utf8.count)]
    }

    /// With a point before decimals and none between thousands, as both tongues read it; three decimals get a fourth,
    /// so as to be no thousands.
    private static func number(_ spelling: String, in tongue: Tongue) -> String {
        if tongue == .indonesian {
            if spelling.contains(",") { return spelling.filter { $0 != "." }.replacing(",", with: ".") }
            let groups = spelling.split(separator: ".")
            let isGrouped = groups.count > 1 && groups.dropFirst().allSatisfy { $0.count == 3 } && groups[0].count <= 3
            return isGrouped ? groups.joined() : spelling
        }
        guard spelling.contains(".") else { return spelling }
        var decimal = spelling
        while decimal.last == "0", !decimal.hasSuffix(".0") { decimal.removeLast() }
        return decimal.split(separator: ".").last?.count == 3 ? decimal + "0" : decimal
    }
}
