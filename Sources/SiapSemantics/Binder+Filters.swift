import SiapSyntax
import SiapText

/// The conditions of a question or a stage.
extension Binder {
    /// One filter for each part of a conjunction, with its place.
    func bindFilters(_ clauses: [WhereClauseSyntax], in scope: Scope) -> [BoundFilter] {
        var filters: [BoundFilter] = []
        var operands: [Operand] = []
        for (place, clause) in clauses.enumerated() {
            if place + 1 < clauses.count, refusesPlaces(clause, before: clauses[place + 1], in: scope) { continue }
            guard case .condition(let expression) = clause.kind else {
                let places = bindWhere(clause, in: scope)
                mayDecide(places, in: scope, at: clause.range)
                filters.append(
                    BoundFilter(condition: places, range: clause.range, isPrivate: places.facts.readsPrivate))
                operands.append(Operand(syntax: .missing(clause.range), bound: places))
                continue
            }
            guard let expression = spread(expression, in: scope) else { continue }
            for (part, joint) in parts(of: expression) {
                let condition = bindCondition(part, in: scope)
                mayDecide(condition, in: scope, at: part.range)
                filters.append(
                    BoundFilter(condition: condition, range: part.range, isPrivate: condition.facts.readsPrivate))
                look(atLogicOf: part, condition)
                operands.append(Operand(syntax: part, bound: condition, joint: joint))
            }
        }
        warnOfContradictions(among: operands)
        return filters
    }

    /// The parts of a conjunction, brackets around a whole one passed, each with the `and` before it.
    private func parts(of expression: ExpressionSyntax) -> [(part: ExpressionSyntax, joint: SourceRange?)] {
        switch expression {
        case .binary(.and, let joint, let left, let right):
            var rest = parts(of: right)
            rest[0].joint = joint
            return parts(of: left) + rest
        case .parenthesized(let inner, _):
            if case .binary(.and, _, _, _) = inner { return parts(of: inner) }
            return [(expression, nil)]
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf,
            .oneOfPath, .match, .isKnown, .conditional, .dated, .query, .missing:
            return [(expression, nil)]
        }
    }
}
