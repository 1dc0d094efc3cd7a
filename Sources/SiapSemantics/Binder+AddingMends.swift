import SiapData
import SiapSyntax
import SiapText

/// Questions that add what belongs to other rows, asked of those rows: every other word keeps its meaning, or there is
/// no mend. Each was read and bound.
extension Binder {
    func mends(
        of problem: AddingProblem, measure index: Int, query: QuerySyntax, measures: [MeasureSyntax], in scope: Scope
    ) -> [Bilingual] {
        var texts: [String?] = []
        switch (problem.stranger, scope) {
        case (nil, _):
            texts =
                askedOfMarked(problem, measure: index, query: query, measures: measures, in: scope)
                + instead(measures[index], in: scope)
        case (.linked(let owner, let via)?, .table(let table)):
            texts.append(
                AddingMend(self, query: query, measures: measures, table: table, owner: owner, via: via).text(
                    measure: index))
            if problem.adding == .average { texts.append(writtenOut(problem.term, from: table, via: via)) }
        case (.shared?, .table): texts.append(overLinkedRows(query, measures: measures))
        case (.linked?, .result): return flattened(query, measures: measures)
        case (.shared?, _), (.groupKey?, _), (.elsewhere?, _), (.linked?, .constants): break
        }
        return texts.compactMap(\.self).filter(works).map { Bilingual($0) }
    }

    /// What stands in the way of a mend.
    func obstacles(of problem: AddingProblem, query: QuerySyntax, measures: [MeasureSyntax], in scope: Scope)
        -> [Diagnostic.Related]
    {
        guard case .linked(let owner, let via)? = problem.stranger, case .table(let table) = scope, !via.isEmpty else {
            return []
        }
        return AddingMend(self, query: query, measures: measures, table: table, owner: owner, via: via).obstacles
    }

    /// Whether a question reads, and binds, without a problem.
    func works(_ text: String) -> Bool {
        let source = SourceText(text)
        let parsed = Parser.parse(source)
        guard parsed.diagnostics.isEmpty, parsed.script.statements.count == 1,
            case .query(let query)? = parsed.script.statements.first?.kind
        else {
            return false
        }
        let binder = scratch(source)
        return binder.bindQuery(query) != nil && binder.diagnostics.isEmpty
    }

    /// The whole question with some of its parts written anew.
    func edited(_ edits: [(range: SourceRange, text: String)]) -> String? {
        guard let whole = outermost?.range else { return nil }
        var text = "", place = whole.lower
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) {
            if edit.range.lower < place { return nil }
            text += source[SourceRange(place, edit.range.lower)] + edit.text
            place = edit.range.upper
        }
        text += source[SourceRange(place, whole.upper)]
        return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    }

    // MARK: Numbers that never add up

    /// `sum occupancy` as `average occupancy`; where that would not be right either, the largest. Where rows may be
    /// parts of one another no number made of several means anything: they are shown.
    private func instead(_ measure: MeasureSyntax, in scope: Scope) -> [String?] {
        guard case .aggregate(.sum, let expression) = measure.kind else { return [] }
        let verb = SourceRange(measure.range.lower, expression.range.lower)
        if case .table(let table) = scope, catalog[table].schema.attributes.contains(where: { $0.type == .link(table) })
        {
            return [edited([(verb, Keyword.show.spelling(context.tongue) + " ")])]
        }
        let texts = [Keyword.average, .max].map { edited([(verb, $0.spelling(context.tongue) + " ")]) }
        return texts.first { $0.map(works) ?? false }.map { [$0] } ?? []
    }

    /// A marked definition that gives the number of a row further up: the sum over those rows.
    private func askedOfMarked(
        _ problem: AddingProblem, measure index: Int, query: QuerySyntax, measures: [MeasureSyntax], in scope: Scope
    ) -> [String?] {
        guard case .table(let table) = scope, case .path(let path) = problem.term, path.names.count == 1,
            case .definition(_, let inner)? = scratch().bindName(path.names[0], in: scope, alone: true)?.node
        else { return [] }
        let strangers = termsReader.terms(inner, in: .table(table)).strangers
        return strangers.compactMap { stranger in
            guard case .linked(let owner, let via) = stranger else { return nil }
            return AddingMend(self, query: query, measures: measures, table: table, owner: owner, via: via).text(
                measure: index)
        }
    }

    // MARK: Each row's own value, meant

    /// `average capacity` as `average satker.capacity`.
    private func writtenOut(_ term: ExpressionSyntax, from table: TableID, via: [LinkStep]) -> String? {
        guard case .path(let path) = term, path.names.count == 1 else { return nil }
        var names: [String] = []
        var here = table
        for case .attribute(let index) in via {
            let attribute = catalog[here].schema[index]
            guard case .link(let target) = attribute.type else { return nil }
            names.append(attribute.names[context.tongue])
            here = target
        }
        return names.isEmpty ? nil : edited([(path.range, (names + [path.names[0].text]).joined(separator: "."))])
    }

    // MARK: Shared rows

    /// `sum sum(tps.dpt_size) of satker where …` as `sum dpt_size of tps where exists (serves where …)`.
    private func overLinkedRows(_ query: QuerySyntax, measures: [MeasureSyntax]) -> String? {
        guard measures.count == 1, case .aggregate(.sum, .aggregateCall(let call)) = measures[0].kind,
            measures[0].conditions.isEmpty,
            case .path(let path) = call.operand, case .measures(_, let source) = query.head,
            case .table(let outerName) = source.kind,
            let outer = catalog.table(named: outerName.normalized), query.stages.isEmpty,
            let (_, relation, rest) = scratch().relation(path.names, from: outer, at: path.range),
            relation.outer == outer, relation.steps.count == 1
        else { return nil }
        let forward: Bilingual
        switch relation.steps[0] {
        case .backMany(let inner, let attribute): forward = catalog[inner].schema[attribute].names
        case .many(let attribute, _):
            forward = catalog[outer].schema[attribute].backAs ?? catalog[outer].schema.names
        case .back, .up: return nil
        }
        var conditions: [WhereClauseSyntax] = []
        var others: [String] = []
        for clause in query.clauses {
            switch clause {
            case .where(let condition): conditions.append(condition)
            case .asOf(_, let range): others.append(self.source[range])
            case .by, .across, .sort, .top, .period: return nil
            }
        }
        let words = AddingWords(tongue: context.tongue)
        let exists = words.exists(
            forward[context.tongue], ever: source.ever != nil, clauses: conditions.map { self.source[$0.range] })
        let value = rest.map(\.text).joined(separator: ".")
        let verb =
            call.function == .sum && !rest.isEmpty
            ? "\(words(.sum)) \(value) \(words(.of))" : call.function == .count && rest.isEmpty ? words(.count) : nil
        guard let verb else { return nil }
        let rows = (call.ever ? "\(words(.ever)) " : "") + catalog[relation.inner].schema.names[context.tongue]
        let own = call.conditions.map { " " + self.source[$0.range] }.joined()
        return edited([
            (query.range, "\(verb) \(rows)\(own) \(words(.where)) \(exists) \(others.joined(separator: " "))")
        ])
    }

    // MARK: Results

    /// `sum capacity of (show id, capacity of wbp)`, asked as `sum capacity of wbp` and mended from there.
    private func flattened(_ query: QuerySyntax, measures: [MeasureSyntax]) -> [Bilingual] {
        guard measures.count == 1, case .aggregate(_, .path(let path)) = measures[0].kind, path.names.count == 1,
            query.clauses.isEmpty,
            case .measures(_, let given) = query.head, case .query(let inner, _) = given.kind, inner.stages.isEmpty,
            inner.suppositions.isEmpty,
            case .show(let items?, let rows, _) = inner.head,
            let item = items.first(where: {
                $0.alias?.normalized == path.names[0].normalized || names(of: $0).contains(path.names[0].normalized)
            })
        else { return [] }
        for clause in inner.clauses {
            switch clause {
            case .where, .asOf, .sort: continue
            case .by, .across, .top, .period: return []
            }
        }
        let kept = inner.clauses.filter { if case .sort = $0 { false } else { true } }.map { source[$0.range] }
        let from = SourceRange(given.range.lower, given.range.upper)
        guard
            let text = edited([
                (path.range, source[item.expression.range]),
                (from, ([source[rows.range]] + kept).joined(separator: " ")),
            ])
        else { return [] }
        let other = SourceText(text)
        guard case .query(let flat)? = Parser.parse(other).script.statements.first?.kind else { return [] }
        let binder = scratch(other)
        binder.isTrying = false
        _ = binder.bindQuery(flat)
        return binder.diagnostics.first?.proposals ?? []
    }

    private func names(of item: ItemSyntax) -> [String] {
        guard case .path(let path) = item.expression else { return [] }
        return [normalizedName(path.names.map(\.text).joined(separator: "_"))]
    }
}
