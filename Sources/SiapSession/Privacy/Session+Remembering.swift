import SiapData
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// What the history may keep of a statement: the names and numbers of people that it asks for are masked there, also
/// when they are shown on the screen, for other sessions read it.
extension Session {
    /// What is said of a statement beside its answer.
    func told(_ text: String) -> String { settings.unmasked ? text : remembered(text) }

    /// The statement with numbers and texts beside private attributes masked; what cannot be read is kept as it is.
    public func remembered(_ text: String) -> String {
        if !text.utf8.contains(where: { $0 == UInt8(ascii: "\"") || (48...57).contains($0) }) { return text }
        let (ranges, own, source) = privateParts(text)
        return masking(ranges, of: own, in: source)
    }

    /// Where a statement asks about a person by the mask of the history: nobody is called so.
    func recalledMask(in text: String) -> SourceRange? {
        let mask = "\"\(ValueFormatter.mask)\""
        guard text.contains(mask) else { return nil }
        let (ranges, own, source) = privateParts(text)
        let texts = ranges.flatMap { Quotation.all(in: $0, source) }
        guard let found = texts.first(where: { source[$0] == mask && $0.lower >= own.lower }) else { return nil }
        return SourceRange(found.lower - own.lower, found.upper - own.lower)
    }

    /// The parts that compare something private with what is written there, and where the text stands in what was read.
    private func privateParts(_ text: String) -> (ranges: [SourceRange], own: SourceRange, source: SourceText) {
        let whole = completed(text)
        let source = SourceText(whole)
        let own = SourceRange(source.utf8.count - text.utf8.count, source.utf8.count)
        let parsed = Parser.parse(source)
        var ranges: [SourceRange] = []
        if parsed.hasErrors { ranges = likelyPrivate(own, in: source) }
        for statement in parsed.script.statements where !parsed.hasErrors {
            ranges += privateRanges(statement, in: source)
        }
        return (ranges, own, source)
    }

    /// A line that begins with a clause, below the last question: with its own text at the end, where its parts can be
    /// told.
    private func completed(_ text: String) -> String {
        guard let lastQuestion = conversation.lastQuestion, LexedLine(text).continuesQuery else { return text }
        return "\(lastQuestion)\n\(text)"
    }

    /// The parts of a statement that compare something private with what is written there.
    private func privateRanges(_ statement: StatementSyntax, in source: SourceText) -> [SourceRange] {
        var own = context
        // What may not be asked is masked all the same.
        own.showsPrivate = true
        let binder = Binder(context: own, source: source)
        switch statement.kind {
        case .query(let query), .explain(_, let query): _ = binder.bindQuery(query)
        case .let(_, let value), .say(let value): look(at: value, binder)
        case .expect(let expectation):
            if case .query(let query, _) = expectation.subject {
                if binder.bindQuery(query)?.columns.contains(where: \.isPrivate) == true { return [statement.range] }
            } else {
                look(at: expectation.subject, binder)
                if binder.shownPrivacy(of: binder.bindConstant(expectation.subject)).isPrivate {
                    return [statement.range]
                }
            }
        case .save(let save):
            if case .query(let query, _) = save.source.kind { _ = binder.bindQuery(query) }
        case .saveReport(let file): look(at: file, binder)
        case .define, .param, .forEach, .if, .report, .event, .rule, .why, .record, .lesson, .teach, .task:
            return likelyPrivate(statement.range, in: source)
        case .set, .include, .use, .load, .table, .codes, .calendar, .help, .describe, .showCatalog, .showHistory,
            .edit, .quit, .undo, .open, .hint, .skip,
            .learn:
            return []
        }
        return binder.diagnostics.isEmpty
            ? binder.privateRanges : binder.privateRanges + likelyPrivate(statement.range, in: source)
    }

    /// The names and numbers of people that a statement itself holds: what is kept of its answer must not tell them.
    func privateTexts(_ statement: StatementSyntax, in source: SourceText) -> [String] {
        switch statement.kind {
        // Their parts are asked when they run.
        case .report, .forEach, .if, .include: return []
        case .query, .let, .define, .param, .set, .say, .expect, .use, .load, .save, .saveReport, .table, .codes,
            .event, .calendar, .explain, .help, .describe, .showCatalog, .showHistory, .edit, .quit, .rule, .why,
            .record, .undo, .open, .lesson, .teach, .task, .hint, .skip, .learn:
            break
        }
        return privateRanges(statement, in: source).flatMap { privateLiterals(in: $0, source) }
    }

    /// What is quoted, and long numbers, without their quotes.
    func privateLiterals(in range: SourceRange, _ source: SourceText) -> [String] {
        (Quotation.all(in: range, source) + Quotation.longNumbers(in: range, source))
            .map { source[$0].trimmingPrefix("\"") }.map { $0.hasSuffix("\"") ? String($0.dropLast()) : String($0) }
            .filter { !$0.isEmpty }
    }

    private func look(at expression: ExpressionSyntax, _ binder: Binder) {
        switch expression {
        case .query(let query, _): _ = binder.bindQuery(query)
        case .template(let parts, _):
            for case .expression(let inner) in parts { look(at: inner, binder) }
        case .number, .string, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .parenthesized, .missing:
            _ = binder.bindConstant(expression)
        }
    }

    /// Where names cannot be settled: all that is quoted, when a private attribute is named, and what names a person.
    func likelyPrivate(_ range: SourceRange, in source: SourceText) -> [SourceRange] {
        let people = context.catalog.tables.filter(\.holdsPeople)
        let names = Set(
            people.flatMap {
                $0.schema.attributes.filter(\.isPrivate).flatMap {
                    [normalizedName($0.names.english), normalizedName($0.names.indonesian)]
                }
            })
        let texts = Quotation.all(in: range, source)
        let bare = texts.reduce(into: source[range]) { rest, text in rest = rest.replacing(source[text], with: " ") }
        let words = bare.split { !$0.isLetter && $0 != "_" }.map { normalizedName($0) }
        if words.contains(where: names.contains) { return [range] }
        return texts.filter { text in
            let inner = source[SourceRange(text.lower + 1, max(text.lower + 1, text.upper - 1))]
            return people.contains { $0.row(key: inner) == nil && !$0.rows(meaning: inner).isEmpty }
        }
    }

    /// The text with what is quoted, and long numbers, masked within the ranges.
    func masking(_ ranges: [SourceRange], of own: SourceRange, in source: SourceText) -> String {
        var hidden = [Bool](repeating: false, count: source.utf8.count)
        for range in ranges {
            for text in Quotation.all(in: range, source) + Quotation.longNumbers(in: range, source) {
                for index in text.lower..<text.upper { hidden[index] = true }
            }
        }
        var bytes: [UInt8] = []
        for index in own.lower..<own.upper {
            if !hidden[index] {
                bytes.append(source.utf8[index])
            } else if index == own.lower || !hidden[index - 1] {
                bytes += "\"•••\"".utf8
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}
