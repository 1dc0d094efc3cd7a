import SiapData
import SiapText

/// Whether a value comes from data that are made up.
extension Binder {
    /// A condition over the same row: whether the value that the expression gives for it rests on data made up.
    /// Branches are told apart.
    func restsOnSynthetic(_ expression: BoundExpression, of table: TableID) -> BoundExpression {
        func constant(_ bit: Bool) -> BoundExpression { .constant(.truth(bit), type: .truth) }
        switch expression.node {
        case .definition(let reference, let inner): return restsOnSynthetic(inner, of: reference.table)
        case .dated(let inner, _): return restsOnSynthetic(inner, of: table)
        case .otherwise(let first, let second, _):
            return .conditional(
                .isKnown(first), then: restsOnSynthetic(first, of: table),
                otherwise: restsOnSynthetic(second, of: table), type: .truth)
        case .conditional(let condition, let then, let otherwise, _):
            if isSynthetic(condition, of: table) { return constant(true) }
            let yes = restsOnSynthetic(then, of: table), no = restsOnSynthetic(otherwise, of: table)
            if let bit = yes.constantValue, bit == no.constantValue { return yes }
            // An unknown condition gives no value: nothing rests on anything.
            return .otherwise(
                .conditional(condition, then: yes, otherwise: no, type: .truth), second: constant(false), type: .truth)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call,
            .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within,
            .aggregate, .query, .sealed, .invalid:
            return constant(isSynthetic(expression, of: table))
        }
    }

    private func isSynthetic(_ table: TableID) -> Bool { catalog[table].schema.synthetic != nil }

    private func isSynthetic(_ expression: BoundExpression, of table: TableID) -> Bool {
        var seen: Set<DefinitionReference> = []
        return isSynthetic(expression, of: table, seen: &seen)
    }

    /// Definitions that use one another twice are looked through once.
    private func isSynthetic(_ expression: BoundExpression, of table: TableID, seen: inout Set<DefinitionReference>)
        -> Bool
    {
        switch expression.node {
        case .row: return isSynthetic(table)
        case .attribute(let index, _): return isSynthetic(table) || catalog[table].schema[index].isSynthetic
        case .through(let link, let target, let inner):
            return isSynthetic(link, of: table, seen: &seen) || isSynthetic(inner, of: target, seen: &seen)
        case .ofRow(let target, _, let inner): return isSynthetic(inner, of: target, seen: &seen)
        case .definition(let reference, let inner):
            return seen.insert(reference).inserted && isSynthetic(inner, of: reference.table, seen: &seen)
        case .aggregate(let aggregate):
            let inner = aggregate.relation.inner
            return isSynthetic(inner) || expression.parts.contains { isSynthetic($0, of: inner, seen: &seen) }
        case .query(let query, _, _):
            return query.tables.contains(where: isSynthetic) || !query.syntheticAttributes.isEmpty
        case .constant, .column, .columnTotal, .parameter, .thisDate, .call, .arithmetic, .negative, .compare, .and,
            .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .sealed, .invalid:
            return expression.parts.contains { isSynthetic($0, of: table, seen: &seen) }
        }
    }
}
