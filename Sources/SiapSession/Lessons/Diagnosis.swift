import SiapData
import SiapLessons
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// Finds what sets a wrong answer apart: variants of the right query are asked until one gives the answer's result,
/// then variants of the answer until one is right.
struct Diagnosis {
    typealias Asked = (query: QuerySyntax, source: SourceText, result: ResultTable)

    let session: Session
    let expected: Asked
    let given: Asked
    let comparison: AnswerComparison

    init(session: Session, expected: Asked, given: Asked, _ comparison: AnswerComparison) {
        self.session = session
        self.expected = expected
        self.given = given
        self.comparison = comparison
    }

    func difference() -> Difference {
        fromExpected() ?? fromGiven() ?? fromParts() ?? fromShape() ?? .unknown
    }

    /// The result of a query that may be none: then it is no variant.
    private func result(_ text: String) -> ResultTable? {
        let source = SourceText(text)
        let parsed = Parser.parse(source)
        guard !parsed.hasErrors, parsed.script.statements.count == 1,
            case .query(let query) = parsed.script.statements[0].kind
        else { return nil }
        return try? session.result(of: query, source)
    }

    private func isGiven(_ table: ResultTable?) -> Bool {
        table.map { comparison.agree($0, with: given.result) && comparison.agree(given.result, with: $0) } ?? false
    }
    private func isRight(_ table: ResultTable?) -> Bool {
        table.map { comparison.agree(expected.result, with: $0) } ?? false
    }

    /// The right query with one thing changed gives what was answered.
    private func fromExpected() -> Difference? {
        for variant in QueryVariants.all(of: expected.query, in: expected.source) where isGiven(result(variant.text)) {
            switch variant.change {
            case .without(let places): return .conditionMissing(words(places, of: expected))
            case .opposite(let place): return otherCondition() ?? .opposite(words([place], of: expected))
            case .andToOr: return .orForAnd
            case .orToAnd: return .andForOr
            case .bracketsLost: return .bracketsMissing
            case .boundary(let meant, let written): return .boundary(written: written.rawValue, meant: meant.rawValue)
            case .reversed: return .reversed
            case .withoutChoice(let place): return .choiceMissing(expected.source[place])
            case .withoutEver: return .everMissing
            case .withEver: return .everTooMany
            case .ungrouped: return .ungrouped(by: groups(of: expected))
            case .withoutTop: return .top
            case .otherOrder: return .order
            }
        }
        return nil
    }

    /// The answer with one thing changed is right.
    private func fromGiven() -> Difference? {
        for variant in QueryVariants.all(of: given.query, in: given.source) where isRight(result(variant.text)) {
            switch variant.change {
            case .without(let places): return .conditionTooMany(words(places, of: given))
            case .opposite(let place): return .opposite(words([place], of: given))
            case .andToOr: return .andForOr
            case .orToAnd: return .orForAnd
            case .bracketsLost, .withoutChoice: return .conditions(tooMany: nil)
            case .boundary(let written, let meant): return .boundary(written: written.rawValue, meant: meant.rawValue)
            case .reversed: return .reversed
            case .withoutEver: return .everTooMany
            case .withEver: return .everMissing
            case .ungrouped: return .grouped
            case .withoutTop: return .top
            case .otherOrder: return .order
            }
        }
        return nil
    }

    /// One part of the answer in place of that of the right query gives what was answered: all others are right.
    private func fromParts() -> Difference? {
        let wanted = QueryParts(expected.query, in: expected.source), own = QueryParts(given.query, in: given.source)
        func gives(_ change: (inout QueryParts) -> Void) -> Bool {
            var parts = wanted
            change(&parts)
            return isGiven(result(parts.text))
        }
        if wanted.date != own.date, gives({ $0.date = own.date }) {
            return .date(given: date(of: given), meant: date(of: expected))
        }
        if wanted.groups != own.groups, gives({ $0.groups = own.groups }) {
            if own.groups.isEmpty { return .ungrouped(by: groups(of: expected)) }
            if wanted.groups.isEmpty { return .grouped }
            return .otherGroup(given: groups(of: given), meant: groups(of: expected))
        }
        if wanted.top != own.top, gives({ $0.top = own.top }) { return .top }
        if wanted.head != own.head, gives({ $0.head = own.head }) { return rowsShown() ?? .otherMeasure }
        if wanted.conditions != own.conditions, gives({ $0.conditions = own.conditions }) {
            return otherCondition() ?? .conditions(tooMany: isMore)
        }
        return nil
    }

    /// One condition of the answer stands in the place of one of the right query.
    private func otherCondition() -> Difference? {
        let own = QueryVariants.single(of: given.query, in: given.source)
        for variant in QueryVariants.all(of: expected.query, in: expected.source) {
            guard case .without(let places) = variant.change, places.count == 1 else { continue }
            for place in own where isGiven(result(variant.text + " " + clause(given.source[place]))) {
                return .otherCondition(given: words([place], of: given), meant: words(places, of: expected))
            }
        }
        return nil
    }

    /// `in NTT` is a clause of its own, a condition wants its word.
    private func clause(_ text: String) -> String { LexedLine(text).continuesQuery ? text : "where (\(text))" }

    /// What the sizes of both results tell, when nothing else does.
    private func fromShape() -> Difference? {
        if let shown = rowsShown() { return shown }
        return comparison.figure(expected.result) != nil && given.result.rowCount > 1 ? .grouped : nil
    }

    private func rowsShown() -> Difference? {
        guard let figure = comparison.figure(expected.result), figure == Double(given.result.rowCount),
            given.result.rowCount > 1
        else { return nil }
        return .rowsShown(given.result.rowCount)
    }

    private var isMore: Bool? {
        if let wanted = comparison.figure(expected.result), let found = comparison.figure(given.result) {
            return found > wanted
        }
        return given.result.rowCount == expected.result.rowCount
            ? nil : given.result.rowCount > expected.result.rowCount
    }

    // MARK: Words

    private func bound(_ asked: Asked) -> BoundQuery? {
        guard let query = try? session.bind(asked.query, in: asked.source) else { return nil }
        return LastAnswer.chain(query).source
    }

    private var wording: Wording {
        Wording(
            catalog: session.context.catalog, definitions: session.context.definitions, tongue: session.tongue,
            day: session.context.catalog.dataUntil,
            hidden: session.hiddenValues)
    }

    /// Conditions in plain words, of whatever tongue they are written in; as they are written where they are about
    /// other rows.
    private func words(_ places: [SourceRange], of asked: Asked) -> String {
        let texts = places.map { asked.source[$0] }
        let clauses = texts.map(clause)
        let table = asked.source[asked.query.head.source.range]
        let source = SourceText("count \(table) \(clauses.joined(separator: " "))")
        if case .query(let query)? = Parser.parse(source).script.statements.first?.kind,
            let bound = try? session.bind(query, in: source),
            case .table(let id, _) = bound.source, !bound.filters.isEmpty
        {
            let wording = wording
            return wording.joined(
                wording.conjuncts(bound.filters.map(\.condition)), with: .and, at: .table(id), in: .relative)
        }
        return "`\(texts.joined(separator: ", "))`"
    }

    private func groups(of asked: Asked) -> String {
        guard let query = bound(asked), case .groups(_, let keys, let across) = query.shape,
            case .table(let table, _) = query.source
        else { return "…" }
        let wording = wording
        return wording.list((keys + across).map { wording.noun($0.expression, at: .table(table)).text })
    }

    private func date(of asked: Asked) -> String {
        let day = asked.result.footnotes.asOf
        guard let query = bound(asked), let asOf = query.asOf else { return day.map { wording.words($0) } ?? "…" }
        switch asOf {
        case .date(let date): return wording.noun(date, at: .nowhere).text
        case .list(let dates): return wording.list(dates.map { wording.noun($0, at: .nowhere).text })
        case .series(let from, let to, _):
            return wording.noun(from, at: .nowhere).text + " … " + wording.noun(to, at: .nowhere).text
        }
    }
}

/// The parts of a query as text, each to be exchanged for that of another.
struct QueryParts {
    var head: String
    var conditions: [String] = []
    var groups: [String] = []
    var date: [String] = []
    var order: [String] = []
    var top: [String] = []
    var period: [String] = []
    /// Pipes.
    var rest: String

    init(_ query: QuerySyntax, in source: SourceText) {
        let headEnd = query.clauses.first.map { $0.range.lower } ?? query.head.source.range.upper
        head = source[SourceRange(query.range.lower, max(query.range.lower, min(headEnd, query.range.upper)))]
        for clause in query.clauses {
            let text = source[clause.range]
            switch clause {
            case .where: conditions.append(text)
            case .by, .across: groups.append(text)
            case .asOf: date.append(text)
            case .sort: order.append(text)
            case .top: top.append(text)
            case .period: period.append(text)
            }
        }
        let end = query.clauses.last?.range.upper ?? headEnd
        rest = source[SourceRange(min(end, query.range.upper), query.range.upper)]
    }

    var text: String { ([head] + conditions + groups + date + period + order + top + [rest]).joined(separator: " ") }
}
