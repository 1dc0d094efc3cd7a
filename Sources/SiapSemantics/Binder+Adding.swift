import SiapData
import SiapSyntax
import SiapText

/// What adds up must belong to the row that is added: a number of a row further up would be counted once for each row
/// below it.
extension Binder {
    var termsReader: AddedTermsReader {
        AddedTermsReader(catalog: catalog, definitions: context.definitions, memory: memory, statement: statement)
    }

    func place(_ scope: Scope) -> AddedTermsReader.Place {
        switch scope {
        case .table(let table): return .table(table)
        case .result(let columns): return .columns(columns)
        case .constants: return .columns([])
        }
    }

    /// How a number is used: added up, or its middle taken.
    enum Adding {
        case sum, average

        init?(_ function: AggregateFunction) {
            switch function {
            case .sum: self = .sum
            case .average, .median: self = .average
            case .count, .min, .max, .distinct, .first, .exists: return nil
            }
        }
    }

    // MARK: Measures

    /// Refuses measures that add what belongs to other rows. `query` has been bound to `bound` without a problem.
    func checkAdding(of query: QuerySyntax, bound: BoundQuery, in scope: Scope) {
        guard case .measures(let measures, _) = query.head, case .groups(let asked, let keys, let across) = bound.shape,
            measures.count == asked.count
        else {
            return
        }
        for (index, measure) in measures.enumerated() {
            guard let (adding, syntax) = added(by: measure), let value = asked[index].value, value.type.isNumber else {
                continue
            }
            if adding == .sum, reportApart(keys + across, filters: bound.filters, of: syntax, in: scope) { continue }
            let conditions = bound.filters.map(\.condition) + [asked[index].condition].compactMap(\.self)
            let settled = settled(by: conditions, keys + across)
            guard let problem = problem(adding, value: value, of: syntax, settled: settled, in: scope) else { continue }
            if isTrying {
                report(problem, in: scope, proposals: [])
            } else {
                let proposals = mends(of: problem, measure: index, query: query, measures: measures, in: scope)
                let related =
                    proposals.isEmpty ? obstacles(of: problem, query: query, measures: measures, in: scope) : []
                report(problem, in: scope, proposals: proposals, related: related)
            }
        }
    }

    private func added(by measure: MeasureSyntax) -> (Adding, ExpressionSyntax)? {
        switch measure.kind {
        case .count: return nil
        // Of a condition nothing is added: it has no number that could be a stranger's.
        case .share(let expression): return expression.map { (.sum, $0) }
        case .aggregate(let function, let expression): return Adding(function).map { ($0, expression) }
        }
    }

    /// Dates and worlds side by side hold the same rows again: they add up only within each.
    private func reportApart(_ keys: [BoundItem], filters: [BoundFilter], of syntax: ExpressionSyntax, in scope: Scope)
        -> Bool
    {
        guard case .result(let columns) = scope, let apart = columns.firstID(where: isApart) else { return false }
        let isKey = keys.contains { if case .column(apart, _) = $0.expression.node { true } else { false } }
        if isKey || settledColumns(filters.map(\.condition)).contains(apart) { return false }
        report(.notAggregatable(column: columns[apart].names), at: syntax.range)
        return true
    }

    // MARK: What is wrong

    struct AddingProblem {
        var adding: Adding
        /// Nil where the number is one that never adds up.
        var stranger: AddedTerms.Stranger?
        /// The words that bring it in.
        var term: ExpressionSyntax
    }

    /// Nil where all terms may be added up.
    func problem(
        _ adding: Adding, value: BoundExpression, of syntax: ExpressionSyntax, settled: Set<AttributeID>,
        in scope: Scope
    ) -> AddingProblem? {
        let terms = termsReader.terms(value, in: place(scope))
        if adding == .sum, terms.isNeverSummed {
            return AddingProblem(
                adding: adding, stranger: nil, term: leaves(of: syntax, in: scope) { $0.isNeverSummed }[0])
        }
        for stranger in terms.strangers.sorted(by: isBefore) where !isAlone(stranger, settled: settled, in: scope) {
            let words = leaves(of: syntax, in: scope) { $0.strangers.contains(stranger) }
            // Of several terms each must say it itself.
            guard let term = words.first(where: { adding != .average || !isMeantEach(stranger, by: $0) }) else {
                continue
            }
            return AddingProblem(adding: adding, stranger: stranger, term: term)
        }
        return nil
    }

    /// The same message whatever order a set has.
    private func isBefore(_ a: AddedTerms.Stranger, other b: AddedTerms.Stranger) -> Bool { "\(a)" < "\(b)" }

    /// `average satker.occupancy of wbp` says itself that it goes from person to person; a constant does not move an
    /// average.
    private func isMeantEach(_ stranger: AddedTerms.Stranger, by term: ExpressionSyntax) -> Bool {
        switch stranger {
        case .elsewhere: return true
        case .linked(_, let via):
            if case .path(let path) = term { return path.names.count > 1 && !via.isEmpty }
            if case .aggregateCall(let call) = term, case .path(let path) = call.operand {
                return path.names.count > 1 && !via.isEmpty
            }
            return false
        case .shared, .groupKey: return false
        }
    }

    /// Attributes of the rows that conditions and groups hold fast: each has one value in a group.
    private func settled(by conditions: [BoundExpression], _ keys: [BoundItem]) -> Set<AttributeID> {
        keys.reduce(into: settledAttributes(conditions)) {
            if case .attribute(let index, _) = $1.expression.node { $0.insert(index) }
        }
    }

    /// Attributes that are compared with a constant in every row that is kept.
    func settledAttributes(_ conditions: [BoundExpression]) -> Set<AttributeID> {
        settled(by: conditions) { if case .attribute(let attribute, _) = $0.node { attribute } else { nil } }
    }

    /// The same of the columns of a result.
    private func settledColumns(_ conditions: [BoundExpression]) -> Set<ResultColumnID> {
        settled(by: conditions) { if case .column(let column, _) = $0.node { column } else { nil } }
    }

    private func settled<Place: Hashable>(
        by conditions: [BoundExpression], place: (BoundExpression) -> Place?
    ) -> Set<Place> {
        var found: Set<Place> = []
        for condition in conditions {
            switch condition.node {
            case .and(let left, let right): found.formUnion(settled(by: [left, right], place: place))
            case .compare(.equal, let left, let right):
                if right.constantValue != nil { found.formUnion([place(left)].compactMap(\.self)) }
                if left.constantValue != nil { found.formUnion([place(right)].compactMap(\.self)) }
            case .oneOf(let subject, let values) where values.count == 1:
                found.formUnion([place(subject)].compactMap(\.self))
            case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate,
                .definition, .call, .arithmetic, .negative, .compare, .or, .not, .oneOf, .memberOf, .isKnown,
                .conditional, .otherwise, .contains, .like, .within, .dated, .aggregate, .query, .sealed, .invalid:
                break
            }
        }
        return found
    }

    /// Whether one row at most leads to each row of the other table, by what the table declares and what is held fast.
    private func isAlone(_ stranger: AddedTerms.Stranger, settled: Set<AttributeID>, in scope: Scope) -> Bool {
        guard case .table(let table) = scope else { return false }
        return isAlone(stranger, settled: settled, of: table)
    }

    func isAlone(_ stranger: AddedTerms.Stranger, settled: Set<AttributeID>, of table: TableID) -> Bool {
        guard case .linked(_, let via) = stranger, via.count == 1, case .attribute(let link) = via[0] else {
            return false
        }
        return catalog[table].schema.onePer.contains { keys in
            keys.contains(link) && keys.allSatisfy { $0 == link || settled.contains($0) } && keepsTo(keys, of: table)
        }
    }

    /// Whether the rows are as the table declares: no two alike in the attributes. What events change may be otherwise
    /// on another day.
    private func keepsTo(_ keys: [AttributeID], of id: TableID) -> Bool {
        if let known = memory.onePer[id]?[keys] { return known }
        let table = catalog[id]
        var seen: Set<[Value]> = []
        let keeps =
            !keys.contains { table.schema[$0].hasHistory }
            && (0..<table.rowCount).allSatisfy { row in
                seen.insert(keys.map { table[$0].value(at: row) }).inserted
            }
        memory.onePer[id, default: [:]][keys] = keeps
        return keeps
    }

    /// The words of each term for which `matches` holds, the smallest; the whole where none is found.
    private func leaves(of syntax: ExpressionSyntax, in scope: Scope, where matches: (AddedTerms) -> Bool)
        -> [ExpressionSyntax]
    {
        let binder = scratch()
        let reader = termsReader
        func find(_ expression: ExpressionSyntax) -> [ExpressionSyntax] {
            let bound = binder.bind(expression, in: scope)
            if bound.isInvalid || !matches(reader.terms(bound, in: place(scope))) { return [] }
            let found = expression.addedParts.flatMap(find)
            return found.isEmpty ? [expression] : found
        }
        let found = find(syntax)
        return found.isEmpty ? [syntax] : found
    }

    /// A binder that reads the same and reports to nobody.
    func scratch(_ other: SourceText? = nil) -> Binder {
        let binder = Binder(context: context, source: other ?? source, memory: memory, statement: statement)
        binder.isTrying = true
        binder.parameters = parameters
        return binder
    }

    // MARK: Messages

    func report(_ problem: AddingProblem, in scope: Scope, proposals: [Bilingual], related: [Diagnostic.Related] = []) {
        let range = problem.term.range
        let written = text(of: range)
        let rows: Bilingual
        if case .table(let table) = scope {
            rows = catalog[table].schema.names
        } else {
            rows = Bilingual(english: "row of this result", indonesian: "baris hasil ini")
        }
        switch problem.stranger {
        case nil: report(.neverSummed(written: written), at: range, proposals: proposals)
        case .linked(let owner, _)?:
            let owner = catalog[owner].schema.names
            report(
                .repeatedNumber(written: written, owner: owner, rows: rows), at: range, proposals: proposals,
                related: related)
        case .shared(let table)?:
            let shared = catalog[table].schema.names
            report(.sharedNumber(written: written, shared: shared, rows: rows), at: range, proposals: proposals)
        case .groupKey?: report(.groupKeySummed(written: written), at: range, proposals: proposals)
        case .elsewhere?: report(.constantSummed(written: written, rows: rows), at: range, proposals: proposals)
        }
    }

    // MARK: Columns of results

    /// The shape with each item saying what adding up its numbers means.
    func sayingWhatAdds(_ shape: BoundQuery.Shape, filters: [BoundFilter], in scope: Scope) -> BoundQuery.Shape {
        switch shape {
        case .rows(let items):
            return .rows(
                items.map { item in
                    var item = item
                    item.additivity = additivity(of: item.expression, in: scope, filters: filters)
                    return item
                })
        case .groups(let measures, let keys, let across):
            let all = keys + across
            func saying(_ item: BoundItem) -> BoundItem {
                var item = item
                item.additivity = keyAdditivity(item, among: all, in: scope)
                return item
            }
            return .groups(measures: measures, keys: keys.map(saying), across: across.map(saying))
        case .check, .changes: return shape
        }
    }

    /// What adding up the numbers of an item means, in a list of rows.
    func additivity(of expression: BoundExpression, in scope: Scope, filters: [BoundFilter]) -> Additivity {
        guard expression.type.isNumber else { return .own }
        var terms = termsReader.terms(expression, in: place(scope))
        let settled = settledAttributes(filters.map(\.condition))
        terms.strangers = terms.strangers.filter { !isAlone($0, settled: settled, in: scope) }
        return terms.additivity
    }

    /// A number by which is grouped is its row's own where the groups are the rows that it belongs to.
    func keyAdditivity(_ key: BoundItem, among keys: [BoundItem], in scope: Scope) -> Additivity {
        guard key.expression.type.isNumber else { return .own }
        if case .result(let columns) = scope, case .column(let index, _) = key.expression.node,
            columns[index].additivity == .never
        {
            return .never
        }
        guard case .table = scope, let steps = key.expression.linkSteps, !steps.isEmpty else { return .groupKey }
        let owner = steps.dropLast()
        let others = keys.map(\.expression.linkSteps)
        let isOfOwner =
            others.contains { $0.map { $0[...] } == owner } && others.allSatisfy { $0?.starts(with: owner) == true }
        return isOfOwner ? .own : .groupKey
    }
}

extension ExpressionSyntax {
    /// What this is a sum, a product or a choice of; the conditions of a choice are no part of what is added.
    var addedParts: [ExpressionSyntax] {
        switch self {
        case .binary(let op, _, let left, let right):
            switch op {
            case .add, .subtract, .multiply, .divide, .otherwise: return [left, right]
            case .and, .or: return []
            }
        case .negative(let inner, _), .parenthesized(let inner, _), .dated(let inner, _): return [inner]
        case .conditional(_, let then, let otherwise, _): return [then, otherwise]
        case .call(_, let arguments, _): return arguments
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .aggregateCall, .quantified, .not,
            .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .places, .query, .missing:
            return []
        }
    }
}
