import SiapData
import SiapSyntax
import SiapText

/// Aggregates along a link: what is added over the linked rows must be theirs.
extension Binder {
    /// `consumed`: how many names of a path lead to the linked rows.
    func mayAdd(
        _ call: AggregateCallSyntax, value: BoundExpression, filter: BoundExpression?, consumed: Int, relation: Relation
    ) -> Bool {
        guard let adding = Adding(call.function) else { return true }
        let scope = Scope.table(relation.inner)
        let terms = termsReader.terms(value, in: .table(relation.inner))
        let isMarked = adding == .sum && terms.isNeverSummed
        let settled = settledAttributes([filter].compactMap(\.self))
        let strangers = terms.strangers.filter { stranger in
            switch stranger {
            case .linked:
                if isAlone(stranger, settled: settled, of: relation.inner) { return false }
                return !(adding == .average && isWrittenOut(call.operand, beyond: consumed))
            case .elsewhere: return adding == .sum
            case .shared, .groupKey: return true
            }
        }
        guard isMarked || !strangers.isEmpty else { return true }
        let stranger = isMarked ? nil : strangers.min { "\($0)" < "\($1)" }
        let problem = AddingProblem(adding: adding, stranger: stranger, term: call.operand)
        report(
            problem, in: scope,
            proposals: isTrying ? [] : linkedMends(of: call, problem: problem, consumed: consumed, relation: relation))
        return false
    }

    /// `average(wbp.satker.occupancy)` goes a step on from the linked rows.
    private func isWrittenOut(_ operand: ExpressionSyntax, beyond consumed: Int) -> Bool {
        if case .path(let path) = operand { return path.names.count > consumed + 1 }
        return false
    }

    private func linkedMends(of call: AggregateCallSyntax, problem: AddingProblem, consumed: Int, relation: Relation)
        -> [Bilingual]
    {
        guard case .path(let path) = call.operand else { return [] }
        let words = AddingWords(tongue: context.tongue)
        var text: String?
        switch problem.stranger {
        case nil: text = averagedCall(call)
        case .linked(let owner, let via)?:
            text = ofOwner(
                call, path: path, consumed: consumed, relation: relation, owner: owner, via: via, words: words)
        case .shared?, .groupKey?, .elsewhere?: break
        }
        guard let text else { return [] }
        guard outermost != nil else { return [Bilingual(text)] }
        guard let whole = edited([(call.range, text)]), works(whole) else { return [] }
        return [Bilingual(whole)]
    }

    private func averagedCall(_ call: AggregateCallSyntax) -> String {
        let rest = source[SourceRange(call.operand.range.lower, call.range.upper)]
        let ever = call.ever ? Keyword.ever.spelling(context.tongue) + " " : ""
        return "\(Keyword.average.spelling(context.tongue))(\(ever)\(rest)"
    }

    /// `sum(wbp.capacity)` of a facility is its `capacity`; of a province `sum(satker.capacity)`.
    private func ofOwner(
        _ call: AggregateCallSyntax, path: PathSyntax, consumed: Int, relation: Relation, owner: TableID,
        via: [LinkStep], words: AddingWords
    ) -> String? {
        guard relation.steps.count == 1, case .back(_, let link) = relation.steps[0], let steps = link.linkSteps,
            steps.starts(with: via),
            let rest = ofOwner(Array(path.names.dropFirst(consumed)), from: relation.inner, owner: owner, via: via)
        else { return nil }
        let before = path.names.prefix(consumed - 1).map(\.text)
        if steps.count == via.count {
            return call.conditions.isEmpty ? (before + rest).joined(separator: ".") : nil
        }
        let below = path.names[consumed - 1].text
        let conditions = call.conditions.map { source[$0.range] }
        let exists =
            conditions.isEmpty ? "" : " \(words(.where)) \(words.exists(below, ever: call.ever, clauses: conditions))"
        let rows = catalog[owner].schema.names[context.tongue]
        return "\(words(call.function.keyword))(" + (before + [rows] + rest).joined(separator: ".") + exists + ")"
    }

    /// The names of a value as the owner has it.
    private func ofOwner(_ names: [NameSyntax], from inner: TableID, owner: TableID, via: [LinkStep]) -> [String]? {
        let wanted = scratch().bindPath(PathSyntax(names: names), in: .table(inner), expecting: nil).linkSteps
        for count in (0..<names.count).reversed() {
            let rest = Array(names.dropFirst(count))
            let found = scratch().bindPath(PathSyntax(names: rest), in: .table(owner), expecting: nil).linkSteps
            if let found, via + found == wanted { return rest.map(\.text) }
        }
        return nil
    }
}
