import SiapSemantics

extension BoundExpression {
    /// The expressions that this one is made of, one level down; those of a query in brackets are its own affair.
    var parts: [BoundExpression] {
        switch self {
        case .constant, .attribute, .column, .row, .parameter, .thisDate, .query, .invalid: return []
        case .through(let link, _, let inner): return [link, inner]
        case .ofRow(_, _, let inner), .definition(_, let inner), .negative(let inner, _), .not(let inner), .oneOf(let inner, _), .memberOf(let inner, _),
            .isKnown(let inner), .within(let inner, _, _):
            return [inner]
        case .call(_, let arguments, _, _): return arguments
        case .arithmetic(_, let left, let right, _, _), .compare(_, let left, let right), .and(let left, let right), .or(let left, let right),
            .otherwise(let left, let right, _), .contains(let left, let right), .like(let left, let right), .dated(let left, let right):
            return [left, right]
        case .conditional(let condition, let then, let otherwise, _): return [condition, then, otherwise]
        case .aggregate(let aggregate): return [aggregate.filter, aggregate.value].compactMap(\.self)
        }
    }

    /// Whether it speaks of the date of the question by that name, itself or in a definition.
    var mentionsThisDate: Bool {
        var seen: Set<DefinitionReference> = []
        var waiting = [self]
        while let next = waiting.popLast() {
            switch next {
            case .thisDate: return true
            case .definition(let reference, let inner): if seen.insert(reference).inserted { waiting.append(inner) }
            default: waiting += next.parts
            }
        }
        return false
    }
}
