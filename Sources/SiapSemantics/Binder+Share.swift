import SiapData
import SiapSyntax
import SiapText

/// Shares: of a condition, of a total, of what a number adds up to. One that can only be 100 % is refused with the form
/// that is meant.
extension Binder {
    // MARK: The stage

    /// `| share`: beside each row its part of what the one column that adds up comes to.
    func bindShare(at range: SourceRange, after query: BoundQuery) -> BoundQuery.Shape? {
        let columns = query.columns
        let scope = Scope.result(columns)
        let found = query.isAccount ? [] : columnsThatAdd(columns)
        guard found.count == 1, let index = found.first else {
            if found.isEmpty {
                report(.shareOfNothing, at: range, proposals: isTrying ? [] : countedInstead(of: columns, at: range))
            } else {
                report(
                    .shareOfSeveral(columns: found.map { columns[$0].names }), at: range,
                    proposals: oneOf(found, of: columns, at: range))
            }
            return nil
        }
        let within = columns.ids.filter { isApart(columns[$0]) }
        let type = columns[index].type
        let total = BoundExpression.columnTotal(index, within: within, of: columns)
        let part = BoundExpression.column(index, of: columns)
        let hundred = BoundExpression.constant(.decimal(100), type: .decimal)
        let percent = BoundExpression.conditional(
            .compare(.equal, total, .constant(type == .decimal ? .decimal(0) : .whole(0), type: type)),
            then: .constant(.unknown, type: .decimal),
            otherwise: .arithmetic(
                .divide, left: .arithmetic(.multiply, left: part, right: hundred, type: .decimal, at: range),
                right: total, type: .decimal, at: range),
            type: .decimal)
        let names = shareNames(beside: columns)
        func item(_ expression: BoundExpression, ending: (String, String), role: ResultTable.ResultColumn.Role)
            -> BoundItem
        {
            let own = Bilingual(english: names.english + ending.0, indonesian: names.indonesian + ending.1)
            return BoundItem(
                expression: expression, names: own, role: role, privacy: columns[index].privacy, additivity: .never)
        }
        if query.isCut {
            readings.append(
                Bilingual(english: "share = of these rows alone", indonesian: "persen = dari baris-baris ini saja"))
        }
        return .rows(
            allColumns(scope) + [
                item(percent, ending: ("", ""), role: .share), item(part, ending: ("_n", "_n"), role: .sharePart),
                item(total, ending: ("_of", "_dari"), role: .sharePart),
            ])
    }

    /// Counts and sums; in a list of rows, the numbers that are the rows' own.
    func columnsThatAdd(_ columns: [OutputColumn]) -> [ResultColumnID] {
        let counted = columns.ids.filter { columns[$0].role == .additiveMeasure && columns[$0].additivity == .own }
        if !counted.isEmpty || columns.contains(where: { $0.role == .measure || $0.role == .share }) { return counted }
        return columns.ids.filter {
            columns[$0].role == .item && columns[$0].type.isNumber && columns[$0].additivity == .own
                && !columns[$0].isOrdinal
        }
    }

    /// What has its share already, without another; what adds up to nothing, as counts.
    private func countedInstead(of columns: [OutputColumn], at range: SourceRange) -> [Bilingual] {
        guard let query = outermost else { return [] }
        if columns.contains(where: { $0.role == .share }) {
            let place =
                query.stages.map(\.range).last { $0.upper < range.lower } ?? query.clauses.map(\.range).last
                ?? query.head.source.range
            return [edited([(SourceRange(place.upper, range.upper), "")])].compactMap(\.self).filter(works).map {
                Bilingual($0)
            }
        }
        guard case .measures(let measures, let given) = query.head, let first = measures.first, let last = measures.last
        else { return [] }
        let between = source[SourceRange(last.range.upper, given.range.lower)].split(whereSeparator: \.isWhitespace)
        let count = Keyword.count.spelling(context.tongue)
        // `count wbp`, unless more than "of" stands before the table.
        let text =
            between.count == 1
            ? edited([(SourceRange(first.range.lower, given.range.lower), count + " ")])
            : edited([(first.range.union(last.range), count)])
        return [text].compactMap(\.self).filter(works).map { Bilingual($0) }
    }

    private func shareNames(beside columns: [OutputColumn]) -> Bilingual {
        var count = 1
        func names() -> Bilingual {
            count == 1
                ? Bilingual(english: "share", indonesian: "persen")
                : Bilingual(english: "share_\(count)", indonesian: "persen_\(count)")
        }
        while columns.contains(where: {
            $0.names.english == names().english || $0.names.indonesian == names().indonesian
        }) { count += 1 }
        return names()
    }

    /// The question with all but one of its numbers left out before the share is taken.
    private func oneOf(_ found: [ResultColumnID], of columns: [OutputColumn], at range: SourceRange) -> [Bilingual] {
        let keys = columns.filter {
            $0.role == .key || $0.role == .acrossKey || ($0.role == .item && !$0.type.isNumber)
        }
        return found.prefix(Binder.mostShareForms).compactMap { index in
            let names = (keys + [columns[index]]).map { $0.names[context.tongue] }.joined(separator: ", ")
            return edited([(range, "\(Keyword.show.spelling(context.tongue)) \(names) | \(source[range])")])
        }.filter(works).map { Bilingual($0) }
    }

    static let mostShareForms = 3

    // MARK: What can only be 100 %

    /// Refuses shares that say nothing, and says the other form where two are meant. `query` has been bound to `bound`
    /// without a problem.
    func checkShares(of query: QuerySyntax, bound: BoundQuery, in scope: Scope) {
        guard case .measures(let measures, _) = query.head, case .groups(let asked, let keys, let across) = bound.shape,
            measures.count == asked.count
        else {
            return
        }
        guard measures.contains(where: { if case .share = $0.kind { true } else { false } }) else { return }
        let conditions = bound.filters.map(\.condition)
        let held = HeldFast(conditions, of: bound.source, binder: self)
        for (index, measure) in measures.enumerated() {
            let mend = ShareMend(self, query: query, bound: bound, measures: measures, index: index, scope: scope)
            let isGroups = isOfGroups(scope)
            switch asked[index].kind {
            case .shareWhere where isGroups, .shareOfTotal where isGroups:
                report(.shareOfGroups, at: measure.range, proposals: mend.ofGroups)
            case .shareWhere(let condition):
                // A condition of its own beside the one asked about makes the whole smaller, too.
                let own = asked[index].condition.map { [$0] } ?? []
                let all = conditions + own, groups = (keys + across).map(\.expression)
                let known = HeldFast(all, of: bound.source, groups: groups, binder: self)
                if let told = known.answer(to: condition) {
                    reportFixed(isAll: told, measure: measure, proposals: mend.withoutConditions(settling: condition))
                } else if known.isOne(condition) {
                    let proposals = isTrying ? [] : mend.withoutGroups
                    report(.shareFixed(percent: Binder.allOrNone), at: measure.range, proposals: proposals)
                }
            case .shareOfSum, .shareOfTotal:
                if let condition = asked[index].condition {
                    if let told = held.answer(to: condition) {
                        reportFixed(
                            isAll: told, measure: measure, proposals: mend.withoutConditions(settling: condition))
                    }
                } else if (keys + across).allSatisfy({ held.isOne($0.expression) }) {
                    reportFixed(
                        isAll: true, measure: measure,
                        proposals: mend.withConditionsMoved(fixing: (keys + across).map(\.expression)))
                } else if !bound.filters.isEmpty {
                    sayOtherForm(mend)
                }
            case .count, .aggregate: continue
            }
        }
    }

    /// Of a group whose rows are alike in what is asked.
    private static let allOrNone = Bilingual(english: "0 or 100", indonesian: "0 atau 100")

    private func reportFixed(isAll: Bool, measure: MeasureSyntax, proposals: @autoclosure () -> [Bilingual]) {
        report(
            .shareFixed(percent: Bilingual(String(isAll ? 100 : 0))), at: measure.range,
            proposals: isTrying ? [] : proposals())
    }

    /// `share of wbp where X by Y` is each Y's part of the X; who wants the part of X in each Y writes it otherwise.
    private func sayOtherForm(_ mend: ShareMend) {
        guard !isTrying, let other = mend.withinGroups else { return }
        readings.append(
            Bilingual(
                english: "share = each group's part of these rows; within each group: \(other)",
                indonesian: "persen = bagian tiap kelompok dari baris-baris ini; di dalam tiap kelompok: \(other)"))
    }

    /// A grouped result: its rows are groups, and how many there are says nothing of what is in them.
    private func isOfGroups(_ scope: Scope) -> Bool {
        guard case .result(let columns) = scope else { return false }
        return columns.contains { column in
            switch column.role {
            case .key, .acrossKey, .additiveMeasure, .measure, .share, .sharePart: true
            case .item: false
            }
        }
    }
}

extension BoundQuery {
    /// Its numbers are said beside one another, and are no parts of anything.
    fileprivate var isAccount: Bool {
        switch shape {
        case .check, .changes: true
        case .groups, .rows: isVerification
        }
    }

    /// Rows were left out after they were counted.
    fileprivate var isCut: Bool {
        if top != nil { return true }
        switch source {
        case .table: return false
        case .result(let table): return !filters.isEmpty || table.footnotes.rowsBeforeTop != nil
        case .query(let inner): return !filters.isEmpty || inner.isCut
        }
    }
}
