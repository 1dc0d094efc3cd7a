import SiapData
import SiapText

/// Whether a value comes from data that are made up.
extension Binder {
    /// A condition over the same row: whether the value that the expression gives for it rests on data made up. Branches are told apart.
    func restsOnSynthetic(_ expression: BoundExpression, of table: TableID) -> BoundExpression {
        func constant(_ bit: Bool) -> BoundExpression { .constant(.truth(bit), .truth) }
        switch expression {
        case .definition(let reference, let inner): return restsOnSynthetic(inner, of: reference.table)
        case .dated(let inner, _): return restsOnSynthetic(inner, of: table)
        case .otherwise(let first, let second, _):
            return .conditional(.isKnown(first), then: restsOnSynthetic(first, of: table), otherwise: restsOnSynthetic(second, of: table), .truth)
        case .conditional(let condition, let then, let otherwise, _):
            if isSynthetic(condition, of: table) { return constant(true) }
            let yes = restsOnSynthetic(then, of: table), no = restsOnSynthetic(otherwise, of: table)
            if let bit = yes.constantValue, bit == no.constantValue { return yes }
            // An unknown condition gives no value: nothing rests on anything.
            return .otherwise(.conditional(condition, then: yes, otherwise: no, .truth), constant(false), .truth)
        default: return constant(isSynthetic(expression, of: table))
        }
    }

    private func isSynthetic(_ table: TableID) -> Bool { catalog[table].schema.synthetic != nil }

    private func isSynthetic(_ expression: BoundExpression, of table: TableID) -> Bool {
        func any(_ parts: BoundExpression...) -> Bool { parts.contains { isSynthetic($0, of: table) } }
        switch expression {
        case .constant, .column, .parameter, .thisDate, .invalid: return false
        case .row: return isSynthetic(table)
        case .attribute(let index, _): return isSynthetic(table) || catalog[table].schema.attributes[index].isSynthetic
        case .through(let link, let target, let inner): return isSynthetic(link, of: table) || isSynthetic(inner, of: target)
        case .ofRow(let target, _, let inner): return isSynthetic(inner, of: target)
        case .definition(let reference, let inner): return isSynthetic(inner, of: reference.table)
        case .call(_, let arguments, _, _): return arguments.contains { isSynthetic($0, of: table) }
        case .arithmetic(_, let l, let r, _, _), .compare(_, let l, let r), .and(let l, let r), .or(let l, let r), .otherwise(let l, let r, _),
            .contains(let l, let r), .like(let l, let r), .dated(let l, let r):
            return any(l, r)
        case .negative(let inner, _), .not(let inner), .oneOf(let inner, _), .isKnown(let inner), .within(let inner, _, _), .memberOf(let inner, _):
            return any(inner)
        case .conditional(let c, let t, let o, _): return any(c, t, o)
        case .aggregate(let aggregate):
            let inner = aggregate.relation.inner
            return isSynthetic(inner) || [aggregate.filter, aggregate.value].compactMap { $0 }.contains { isSynthetic($0, of: inner) }
        case .query(let query, _, _): return query.tables.contains(where: isSynthetic) || !query.syntheticAttributes.isEmpty
        }
    }
}
