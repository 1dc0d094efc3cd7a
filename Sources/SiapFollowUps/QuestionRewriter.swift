import SiapSyntax
package import SiapText

/// Puts the clauses of a continuation into an earlier question: `where` adds a condition, `in` takes the place of
/// another place, `by`, `across`, `as of`, `from … to`, `sort` and `top` take the place of their like.
package struct QuestionRewriter {
    package let base: QuestionText
    package let given: Continuation
    /// What is left out of the earlier question, since it may not fit the new one.
    var drops: Set<Drop> = []

    enum Drop { case order, stages }

    /// The ways to write it, the one that keeps most first.
    package static func all(_ base: QuestionText, given: Continuation) -> [WovenText] {
        var ways: [Set<Drop>] = [[]]
        let changesColumns = given.items != nil || given.clauses.contains { $0.isGrouping }
        if changesColumns { ways += [[.order], [.stages], [.order, .stages]] }
        return ways.compactMap { QuestionRewriter(base: base, given: given, drops: $0).written() }
    }

    private struct Edit {
        var range: SourceRange
        var parts: [Part]
    }

    private enum Part {
        case text(String)
        case given(SourceRange)
    }

    package func written() -> WovenText? {
        guard var edits = headEdits() else { return nil }
        var added: [Part] = []
        for clause in base.query.clauses where isReplaced(clause) { edits.append(Edit(range: clause.range, parts: [])) }
        edits += conditionEdits(&added)
        for clause in given.clauses {
            if case .where = clause { continue }
            added += [.text(" "), .given(clause.range)]
        }
        let end =
            base.query.clauses.map(\.range.upper).max().map { max($0, base.query.head.source.range.upper) }
            ?? base.query.head.source.range.upper
        edits.append(Edit(range: SourceRange(end, end), parts: added))
        if drops.contains(.stages) || given.items != nil {
            edits.append(Edit(range: SourceRange(end, base.query.range.upper), parts: []))
        }
        if let tail = given.tail {
            edits.append(
                Edit(
                    range: SourceRange(base.query.range.upper, base.query.range.upper),
                    parts: [.text(" "), .given(tail)]))
        }
        return woven(edits)
    }

    private func woven(_ edits: [Edit]) -> WovenText {
        var text = WovenText()
        var place = base.query.range.lower
        let ordered = edits.enumerated().sorted {
            ($0.element.range.lower, $0.offset) < ($1.element.range.lower, $1.offset)
        }.map(\.element)
        for edit in ordered where edit.range.lower >= place {
            text.add(
                edit.parts.isEmpty
                    ? trimmed(SourceRange(place, edit.range.lower)) : base.source[SourceRange(place, edit.range.lower)])
            for part in edit.parts {
                switch part {
                case .text(let more): text.add(more)
                case .given(let range): text.add(range, of: given, in: base.tongue)
                }
            }
            place = edit.range.upper
        }
        text.add(base.source[SourceRange(place, max(place, base.query.range.upper))])
        return text
    }

    /// Without the space before what is left out.
    private func trimmed(_ range: SourceRange) -> String {
        var text = base.source[range]
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    /// A question without some of its conditions.
    package static func without(_ conditions: [SourceRange], in question: QuestionText) -> String {
        var text = ""
        var place = question.query.range.lower
        for case .where(let clause) in question.query.clauses where clause.range.lower >= place {
            var kept: String?
            if case .condition(let condition) = clause.kind {
                let parts = condition.operands(of: .and)
                let rest = parts.filter { !conditions.contains($0.range) }
                if rest.count == parts.count { continue }
                let words = rest.map { question.source[$0.range] }.joined(separator: " \(question.word(.and)) ")
                if !rest.isEmpty {
                    kept = question.source[SourceRange(clause.range.lower, condition.range.lower)] + words
                }
            } else if !conditions.contains(clause.range) {
                continue
            }
            text += question.source[SourceRange(place, clause.range.lower)]
            if let kept { text += kept } else { while text.last?.isWhitespace == true { text.removeLast() } }
            place = clause.range.upper
        }
        return text + question.source[SourceRange(place, question.query.range.upper)]
    }

    // MARK: The head

    /// Rows that are to be grouped are counted; columns that are to be shown take the place of what was worked out.
    private func headEdits() -> [Edit]? {
        let source = base.query.head.source.range
        if let items = given.items {
            guard let start = headStart else { return nil }
            return [
                Edit(
                    range: SourceRange(start, source.lower), parts: [.given(items), .text(" " + base.word(.of) + " ")])
            ]
        }
        guard case .show(_, _, let verb) = base.query.head, given.clauses.contains(where: \.isGrouping) else {
            return []
        }
        return [Edit(range: SourceRange(verb.lower, source.lower), parts: [.text(base.word(.count) + " ")])]
    }

    private var headStart: Int? {
        switch base.query.head {
        case .count(_, let range), .show(_, _, let range): return range.lower
        case .measures(let measures, _): return measures.first?.range.lower
        case .changes, .check, .verify, .last, .variable: return nil
        }
    }

    // MARK: Clauses

    private func isReplaced(_ clause: ClauseSyntax) -> Bool {
        switch clause {
        case .where(let condition):
            if case .places = condition.kind { return given.clauses.contains { $0.isPlace } }
            return false
        case .by: return given.items != nil || gives { if case .by = $0 { true } else { false } }
        case .across: return given.items != nil || gives { if case .across = $0 { true } else { false } }
        case .sort: return drops.contains(.order) || gives { if case .sort = $0 { true } else { false } }
        case .top: return drops.contains(.order) || gives { if case .top = $0 { true } else { false } }
        case .asOf: return gives { if case .asOf = $0 { true } else { false } }
        case .period: return gives { if case .period = $0 { true } else { false } }
        }
    }

    private func gives(_ isOfKind: (ClauseSyntax) -> Bool) -> Bool { given.clauses.contains(where: isOfKind) }

    /// New conditions join the last one with `and`, in brackets where an `or` or `if` would read otherwise.
    private func conditionEdits(_ added: inout [Part]) -> [Edit] {
        var parts: [Part] = []
        let earlier = base.query.clauses.reversed().lazy.compactMap { $0.joinable }.first
        for case .where(let clause) in given.clauses {
            switch clause.kind {
            case .places: added += [.text(" "), .given(clause.range)]
            case .condition(let condition) where earlier == nil && parts.isEmpty:
                // The first keeps its own word for `where`.
                parts =
                    [.given(SourceRange(clause.range.lower, condition.range.lower))]
                    + bracketed(condition, in: .given(condition.range))
            case .condition(let condition):
                parts += [.text(" " + base.word(.and) + " ")] + bracketed(condition, in: .given(condition.range))
            }
        }
        if parts.isEmpty { return [] }
        guard let earlier else {
            added = [.text(" ")] + parts + added
            return []
        }
        let before = base.source[SourceRange(earlier.clause.lower, earlier.condition.range.lower)]
        let kept = bracketed(earlier.condition, in: .text(base.source[earlier.condition.range]))
        return [Edit(range: earlier.clause, parts: [.text(before)] + kept + parts)]
    }

    private func bracketed(_ condition: ExpressionSyntax, in part: Part) -> [Part] {
        if case .binary(.or, _, _, _) = condition { return [.text("("), part, .text(")")] }
        if case .conditional = condition { return [.text("("), part, .text(")")] }
        return [part]
    }
}

extension ClauseSyntax {
    /// It changes what the rows of the result are.
    var isGrouping: Bool {
        switch self {
        case .by, .across: return true
        case .where, .sort, .top, .asOf, .period: return false
        }
    }

    var isPlace: Bool {
        if case .where(let clause) = self, case .places = clause.kind { return true }
        return false
    }

    /// A condition that another can be joined to; `check satker "…"` has one that is written as a row.
    var joinable: (clause: SourceRange, condition: ExpressionSyntax)? {
        guard case .where(let clause) = self, case .condition(let condition) = clause.kind,
            condition.range.lower > clause.range.lower
        else { return nil }
        return (clause.range, condition)
    }
}
