package import SiapSyntax
package import SiapText

/// A query as it might have been meant or mistaken: the text of another with a few places changed.
package struct QueryVariant {
    package enum Change {
        /// The conditions at these places are left out.
        case without([SourceRange])
        case opposite(SourceRange)
        case andToOr, orToAnd, bracketsLost
        case boundary(from: RelationOperator, to: RelationOperator)
        case reversed
        /// One of several choices is left out.
        case withoutChoice(SourceRange)
        case withoutEver, withEver
        case ungrouped
        case withoutTop
        case otherOrder
    }

    package var change: Change
    package var text: String
}

/// Makes the variants of one query, those that beginners write most often first.
package struct QueryVariants {
    private let query: QuerySyntax
    private let source: SourceText
    private var found: [QueryVariant] = []
    /// No task needs more; each is a question to be answered.
    private static let most = 60

    package static func all(of query: QuerySyntax, in source: SourceText) -> [QueryVariant] {
        var maker = QueryVariants(query: query, source: source)
        maker.make()
        return Array(maker.found.prefix(most))
    }

    /// The single conditions of a query about the rows of its own table, at most eight.
    package static func single(of query: QuerySyntax, in source: SourceText) -> [SourceRange] {
        let clauses = ConditionFinder.conditions(of: query).filter(\.isOuter)
        let all = clauses.flatMap { clause in
            if case .condition(let condition) = clause.kind {
                condition.operands(of: .and).map(\.range)
            } else {
                [clause.range]
            }
        }
        return Array(all.prefix(8))
    }

    private init(query: QuerySyntax, source: SourceText) {
        self.query = query
        self.source = source
    }

    private struct Edit {
        var range: SourceRange
        var text: String
    }

    private mutating func add(_ change: QueryVariant.Change, edits: [Edit]) {
        var text = ""
        var place = query.range.lower
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) where edit.range.lower >= place {
            text += source[SourceRange(place, edit.range.lower)] + edit.text
            place = edit.range.upper
        }
        text += source[SourceRange(place, max(place, query.range.upper))]
        found.append(QueryVariant(change: change, text: text))
    }

    private mutating func make() {
        let conditions = ConditionFinder.conditions(of: query)
        for clause in conditions { junctions(clause) }
        for clause in conditions { dropping(clause) }
        let all = conditions.filter(\.isOuter)
        if all.count > 1 { add(.without(all.map(\.range)), edits: all.map { Edit(range: $0.range, text: "") }) }
        ever()
        for clause in conditions { comparing(clause) }
        for clause in conditions { negating(clause) }
        for clause in query.clauses { shaping(clause) }
    }

    // MARK: Conditions

    private func parts(_ clause: ConditionFinder.Clause) -> [ExpressionSyntax] {
        guard case .condition(let condition) = clause.kind else { return [] }
        return condition.operands(of: .and)
    }

    private func joined(_ parts: [ExpressionSyntax], by word: String) -> String {
        parts.map { "(" + source[$0.range] + ")" }.joined(separator: " \(word) ")
    }

    private mutating func junctions(_ clause: ConditionFinder.Clause) {
        guard case .condition(let condition) = clause.kind else { return }
        let parts = parts(clause)
        if parts.count > 1 { add(.andToOr, edits: [Edit(range: condition.range, text: joined(parts, by: "or"))]) }
        for part in parts {
            let choices = part.operands(of: .or)
            guard choices.count > 1 else { continue }
            add(.orToAnd, edits: [Edit(range: part.range, text: "(" + joined(choices, by: "and") + ")")])
            if parts.count > 1, case .parenthesized(_, let range) = part {
                add(
                    .bracketsLost,
                    edits: [
                        Edit(range: SourceRange(range.lower, range.lower + 1), text: " "),
                        Edit(range: SourceRange(range.upper - 1, range.upper), text: " "),
                    ])
            }
            for (place, choice) in choices.enumerated() {
                let rest = choices.enumerated().filter { $0.offset != place }.map(\.element)
                add(
                    .withoutChoice(choice.range),
                    edits: [Edit(range: part.range, text: "(" + joined(rest, by: "or") + ")")])
            }
        }
    }

    /// Every set of conditions left out, single ones first.
    private mutating func dropping(_ clause: ConditionFinder.Clause) {
        guard case .condition(let condition) = clause.kind else {
            if case .places(let places) = clause.kind, places.count > 1 { choices(places) }
            return add(.without([clause.range]), edits: [Edit(range: clause.range, text: "")])
        }
        let parts = parts(clause)
        guard (2...4).contains(parts.count) else {
            return add(.without([condition.range]), edits: [Edit(range: clause.range, text: "")])
        }
        let sets = (1..<(1 << parts.count)).sorted { ($0.nonzeroBitCount, $0) < ($1.nonzeroBitCount, $1) }
        for set in sets {
            let dropped = parts.indices.filter { set & (1 << $0) != 0 }.map { parts[$0].range }
            let kept = parts.indices.filter { set & (1 << $0) == 0 }.map { parts[$0] }
            add(
                .without(dropped),
                edits: [
                    kept.isEmpty
                        ? Edit(range: clause.range, text: "")
                        : Edit(range: condition.range, text: joined(kept, by: "and"))
                ])
        }
    }

    private mutating func choices(_ choices: [ExpressionSyntax]) {
        guard let first = choices.first, let last = choices.last else { return }
        for place in choices.indices {
            let rest = choices.indices.filter { $0 != place }.map { source[choices[$0].range] }
            add(
                .withoutChoice(choices[place].range),
                edits: [Edit(range: first.range.union(last.range), text: rest.joined(separator: ", "))])
        }
    }

    private mutating func negating(_ clause: ConditionFinder.Clause) {
        for part in parts(clause) {
            add(.opposite(part.range), edits: [Edit(range: part.range, text: "(not (" + source[part.range] + "))")])
        }
    }

    private mutating func comparing(_ clause: ConditionFinder.Clause) {
        for part in parts(clause) {
            for choice in part.operands(of: .or) {
                if case .oneOf(_, let members, _, _) = choice, members.count > 1 { choices(members) }
                guard case .comparison(_, let links) = choice else { continue }
                for link in links { relations(link) }
            }
        }
    }

    private mutating func relations(_ link: ComparisonLink) {
        let boundary: RelationOperator, reversed: RelationOperator
        switch link.relation {
        case .less: (boundary, reversed) = (.lessOrEqual, .greater)
        case .lessOrEqual: (boundary, reversed) = (.less, .greaterOrEqual)
        case .greater: (boundary, reversed) = (.greaterOrEqual, .less)
        case .greaterOrEqual: (boundary, reversed) = (.greater, .lessOrEqual)
        case .equal, .notEqual: return
        }
        add(
            .boundary(from: link.relation, to: boundary),
            edits: [Edit(range: link.relationRange, text: boundary.rawValue)])
        add(.reversed, edits: [Edit(range: link.relationRange, text: reversed.rawValue)])
        let both: RelationOperator =
            reversed == .less
            ? .lessOrEqual : reversed == .lessOrEqual ? .less : reversed == .greater ? .greaterOrEqual : .greater
        add(.reversed, edits: [Edit(range: link.relationRange, text: both.rawValue)])
    }

    // MARK: The rest

    private mutating func ever() {
        let own = query.head.source
        if let range = own.ever {
            add(.withoutEver, edits: [Edit(range: range, text: "")])
        } else if case .table(let name) = own.kind {
            add(.withEver, edits: [Edit(range: SourceRange(name.range.lower, name.range.lower), text: "ever ")])
        }
    }

    private mutating func shaping(_ clause: ClauseSyntax) {
        switch clause {
        case .by(_, let range), .across(_, let range): add(.ungrouped, edits: [Edit(range: range, text: "")])
        case .top(_, let range): add(.withoutTop, edits: [Edit(range: range, text: "")])
        case .sort(let keys, let range):
            let turned = keys.map { source[$0.expression.range] + ($0.descending ? " asc" : " desc") }
            add(.otherOrder, edits: [Edit(range: range, text: "sort " + turned.joined(separator: ", "))])
        case .where, .asOf, .period: break
        }
    }
}

/// The conditions of a query: its own, those of its measures, and those within `no (…)` and `count(…)`.
enum ConditionFinder {
    struct Clause {
        package var kind: WhereClauseSyntax.Kind
        package var range: SourceRange
        /// It is about the rows of the query's own table.
        var isOuter: Bool
    }

    package static func conditions(of query: QuerySyntax) -> [Clause] {
        var found: [Clause] = []
        for case .where(let clause) in query.clauses { add(clause, isOuter: true, to: &found) }
        if case .measures(let measures, _) = query.head {
            for clause in measures.flatMap(\.conditions) { add(clause, isOuter: true, to: &found) }
        }
        if case .show(let items?, _, _) = query.head { for item in items { look(in: item.expression, &found) } }
        return found
    }

    private static func add(_ clause: WhereClauseSyntax, isOuter: Bool, to found: inout [Clause]) {
        found.append(Clause(kind: clause.kind, range: clause.range, isOuter: isOuter))
        if case .condition(let condition) = clause.kind { look(in: condition, &found) }
    }

    /// Only through what beginners write: chains, comparisons, brackets.
    private static func look(in expression: ExpressionSyntax, _ found: inout [Clause]) {
        switch expression {
        case .quantified(let quantified):
            for clause in quantified.conditions { add(clause, isOuter: false, to: &found) }
        case .aggregateCall(let call): for clause in call.conditions { add(clause, isOuter: false, to: &found) }
        case .binary(_, _, let left, let right):
            look(in: left, &found)
            look(in: right, &found)
        case .not(let inner, _), .parenthesized(let inner, _), .negative(let inner, _): look(in: inner, &found)
        case .comparison(let first, let links):
            look(in: first, &found)
            for link in links { look(in: link.right, &found) }
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .places, .between, .oneOf, .oneOfPath, .match, .isKnown, .conditional, .dated, .query, .missing:
            break
        }
    }
}
