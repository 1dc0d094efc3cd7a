import SiapData
public import SiapSyntax
import SiapText

/// Queries: source, clauses, then the stages of the pipe, each over what the one before gives.
extension Binder {
    /// Nil when a problem was reported.
    public func bindQuery(_ query: QuerySyntax) -> BoundQuery? {
        let isOutermost = outermost == nil
        if isOutermost { outermost = query }
        defer { if isOutermost { outermost = nil } }
        let outside = decidedBy
        decidedBy = .open
        let suppositions = query.suppositions.compactMap(bindSupposition)
        defer { decidedBy = outside }
        guard var bound = bindQuestion(query, suppositions: suppositions),
            suppositions.count == query.suppositions.count
        else { return nil }
        if !suppositions.isEmpty, !mayBeSupposed(bound, in: query) { return nil }
        // Supposing one thing after the other would find out what is compared with it.
        if !suppositions.isEmpty, bound.isShownByPack, !context.showsPrivate {
            report(.shownSupposed, at: query.suppositions[0].range)
            return nil
        }
        tellWhatWasUsed(&bound)
        for stage in query.stages {
            guard let next = bindStage(stage, after: bound) else { return nil }
            bound = next
        }
        bound.readings = readings
        bound.warnings = warnings
        bound.contradictions = contradictions.map { ($0, $1) }
        bound.repetitions = repetitions.map { ($0, $1) }
        tellWhatWasUsed(&bound)
        return validatedChart(bound)
    }

    /// What the binding has met so far: stages ask it of the query before them, and add to it.
    private func tellWhatWasUsed(_ bound: inout BoundQuery) {
        bound.tables = tablesUsed
        bound.syntheticAttributes = syntheticUsed
        bound.parameters = parametersUsed
        bound.paths = paths
        bound.today = usesToday ? context.today : nil
        bound.rulesRead = rulesRead
        bound.privacy = decidedBy
    }

    /// The clauses of a question, sorted by kind; a kind given twice is a problem, but two `where` mean and.
    struct Clauses {
        var filters: [WhereClauseSyntax] = []
        var by: ([ItemSyntax], SourceRange)?
        var across: ([ItemSyntax], SourceRange)?
        var sort: ([SortKeySyntax], SourceRange)?
        var top: (Int, SourceRange)?
        var asOf: (AsOfSyntax, SourceRange)?
        var period: (from: ExpressionSyntax, to: ExpressionSyntax?, SourceRange)?
    }

    private func collect(_ clauses: [ClauseSyntax]) -> Clauses {
        var result = Clauses()
        func once(_ given: SourceRange?, keyword: Keyword, at range: SourceRange) {
            guard let given else { return }
            let first = Bilingual(english: "the first is here", indonesian: "yang pertama di sini")
            report(.clauseTwice(clause: keyword), at: range, related: [Diagnostic.Related(range: given, note: first)])
        }
        for clause in clauses {
            switch clause {
            case .where(let condition): result.filters.append(condition)
            case .by(let items, let range):
                once(result.by?.1, keyword: .by, at: range)
                result.by = (items, range)
            case .across(let items, let range):
                once(result.across?.1, keyword: .across, at: range)
                result.across = (items, range)
            case .sort(let keys, let range):
                once(result.sort?.1, keyword: .sort, at: range)
                result.sort = (keys, range)
            case .top(let count, let range):
                once(result.top?.1, keyword: .top, at: range)
                if count < 1 { report(.topNeedsPositive, at: range) }
                result.top = (count, range)
            case .asOf(let asOf, let range):
                once(result.asOf?.1, keyword: .asOf, at: range)
                result.asOf = (asOf, range)
            case .period(let from, let to, let range):
                once(result.period?.2, keyword: .from, at: range)
                result.period = (from, to, range)
            }
        }
        return result
    }

    private func bindQuestion(_ query: QuerySyntax, suppositions: [BoundSupposition]) -> BoundQuery? {
        let before = diagnostics.count
        let head = headParts(query.head)
        guard let (source, scope) = bindSource(head.source) else { return nil }
        let clauses = collect(query.clauses)
        let filters = bindFilters(clauses.filters, in: scope)
        let asOf = clauses.asOf.flatMap { bindAsOf($0.0, at: $0.1, in: scope) }
        if let period = clauses.period, head.special != .changes {
            report(.clauseNotHere(clause: .from, beside: .changes), at: period.2)
        }
        let shape: BoundQuery.Shape?
        if let special = head.special {
            shape = bindSpecial(special, clauses: clauses, of: query, in: scope)
        } else if let measures = head.measures {
            shape = bindGroups(measures, by: clauses.by?.0 ?? [], across: clauses.across?.0 ?? [], in: scope)
        } else if let by = clauses.by, head.isLast {
            shape = regroup(by.0, in: scope)
        } else {
            if let by = clauses.by { reportUnwanted(by, beside: .show, in: scope) }
            if let across = clauses.across { report(.clauseNotHere(clause: .across, beside: .show), at: across.1) }
            shape =
                head.items.map { items in .rows(items.map { bindItem($0, role: .item, in: scope) }) }
                ?? .rows(allColumns(scope))
        }

        guard let shape, diagnostics.count == before else { return nil }
        var bound = BoundQuery(
            source: source, asOf: asOf, asOfRange: clauses.asOf?.1, filters: filters,
            shape: sayingWhatAdds(shape, filters: filters, in: scope), sort: [],
            top: clauses.top?.0, readings: [],
            tables: [], range: query.range)
        bound.isVerification = head.special == .verify
        // They add a column, which the places of sort keys count.
        bound.suppositions = suppositions
        checkAdding(of: query, bound: bound, in: scope)
        checkShares(of: query, bound: bound, in: scope)
        // A part of the cells of a crosstab would be read as all of them.
        if let top = clauses.top, clauses.across != nil {
            report(.clauseNotHere(clause: .top, beside: .across), at: top.1)
        }
        if let top = clauses.top, asOf?.isSeveral == true {
            report(.clauseNotHere(clause: .top, beside: .asOf), at: top.1)
        }
        if head.measures != nil, let by = clauses.by, !by.0.isEmpty, clauses.sort == nil, let top = clauses.top {
            warnOfNoOrder(top, in: bound)
        }
        if let sort = clauses.sort { bound.sort = sort.0.compactMap { bindSortKey($0, of: bound, in: scope) } }
        if head.measures == nil, head.items == nil, head.special == nil { bound.chart = chart(of: source) }
        return diagnostics.count == before ? bound : nil
    }

    private struct HeadParts {
        var source: SourceSyntax
        /// Nil where rows are shown.
        var measures: [MeasureSyntax]?
        var items: [ItemSyntax]?
        var isLast = false
        var special: SpecialHead?
    }

    /// Heads that say by themselves what comes out.
    enum SpecialHead { case changes, check, verify }

    private func bindSpecial(_ head: SpecialHead, clauses: Clauses, of query: QuerySyntax, in scope: Scope)
        -> BoundQuery.Shape?
    {
        let keyword: Keyword = head == .changes ? .changes : head == .check ? .check : .verify
        guard case .table(let table) = scope else {
            report(.clauseNotHere(clause: .last, beside: keyword), at: query.head.source.range)
            return nil
        }
        var refused: [(SourceRange?, Keyword)] = [(clauses.across?.1, .across)]
        if head == .changes {
            refused.append((clauses.asOf?.1, .asOf))
        } else if let by = clauses.by {
            reportUnwanted(by, beside: keyword, in: scope)
        }
        for case (let range?, let clause) in refused {
            report(.clauseNotHere(clause: clause, beside: keyword), at: range)
        }
        switch head {
        case .changes: return bindChanges(clauses, of: query, table: table)
        case .check: return bindCheck(of: table, at: query.head.source.range)
        case .verify: return bindVerification(of: table, at: query.head.source.range)
        }
    }

    private func headParts(_ head: HeadSyntax) -> HeadParts {
        switch head {
        case .count(let source, let range):
            return HeadParts(source: source, measures: [MeasureSyntax(kind: .count, range: range)])
        case .measures(let measures, let source): return HeadParts(source: source, measures: measures)
        case .show(let items, let source, _): return HeadParts(source: source, items: items)
        case .last(let range): return HeadParts(source: SourceSyntax(kind: .last(range)), isLast: true)
        case .variable(let variable): return HeadParts(source: SourceSyntax(kind: .variable(variable)), isLast: true)
        case .changes(let source, _): return HeadParts(source: source, special: .changes)
        case .check(let source, _): return HeadParts(source: source, special: .check)
        case .verify(let source, _): return HeadParts(source: source, special: .verify)
        }
    }

    // MARK: Sources

    func bindSource(_ source: SourceSyntax) -> (BoundQuery.Source, Scope)? {
        func result(_ table: ResultTable) -> (BoundQuery.Source, Scope) {
            (.result(table), .result(table.outputColumns))
        }
        switch source.kind {
        case .table(let name):
            guard let table = catalog.table(named: name.normalized) else {
                reportUnknownTable(name)
                return nil
            }
            tablesUsed.insert(table)
            return (.table(table, ever: source.ever != nil), .table(table))
        case .variable(let variable):
            switch self.variable(variable) {
            case .table(let table)?: return result(table)
            case .value(_, let type)?, .privateValue(_, let type, _)?:
                report(
                    .needsType(
                        written: .written("$\(variable.name.text)"),
                        wanted: Bilingual(english: "table", indonesian: "tabel"), found: describe(type)),
                    at: variable.range)
            case nil: break
            }
            return nil
        case .last(let range):
            metVariable = true
            guard let last = context.last else {
                report(.noLastResult, at: range)
                return nil
            }
            return result(last)
        case .query(let query, _):
            guard let inner = bindQuery(query) else { return nil }
            decidedBy = max(decidedBy, inner.privacy)
            return (.query(inner), .result(inner.columns))
        case .missing: return nil
        }
    }

    // MARK: Conditions and dates

    func bindWhere(_ clause: WhereClauseSyntax, in scope: Scope) -> BoundExpression {
        switch clause.kind {
        case .condition(let expression):
            guard let expression = spread(expression, in: scope) else { return .invalid }
            let bound = bindCondition(expression, in: scope)
            look(atLogicOf: expression, bound)
            return bound
        case .places(let places): return bindPlaces(places, in: scope)
        }
    }

    // MARK: Stages

    private func bindStage(_ stage: StageSyntax, after query: BoundQuery) -> BoundQuery? {
        let before = diagnostics.count
        let scope = Scope.result(query.columns)
        var next = BoundQuery(
            source: .query(query), asOf: nil, asOfRange: nil, filters: [], shape: .rows(allColumns(scope)), sort: [],
            top: nil, readings: [], tables: [],
            range: query.range)
        switch stage {
        case .where(let clause): next.filters = bindFilters([clause], in: scope)
        case .by(let items, _):
            guard let shape = regroup(items, in: scope) else { return nil }
            next.shape = sayingWhatAdds(shape, filters: [], in: scope)
        case .sort(let keys, _): next.sort = keys.compactMap { bindSortKey($0, of: next, in: scope) }
        case .top(let count, let range):
            if count < 1 { report(.topNeedsPositive, at: range) }
            if query.hasGroupsWithoutOrder { warnOfNoOrder((count, range), in: query) }
            next.top = count
        case .show(let items, _):
            next.shape = sayingWhatAdds(
                .rows(items.map { bindItem($0, role: .item, in: scope) }), filters: [], in: scope)
        case .share(let range):
            guard let shape = bindShare(at: range, after: query) else { return nil }
            next.shape = shape
        case .chart(let name, let range): return bindChart(name, at: range, after: query)
        }
        next.chart = query.chart
        return diagnostics.count == before ? next : nil
    }
}
