package import SiapData
package import SiapSemantics

extension BoundExpression {
    /// Whether it works on one of the columns, and does not only take it as it is.
    package func worksOn(_ columns: Set<ResultColumnID>) -> Bool {
        if case .column = node { return false }
        return mentions(columns)
    }

    private func mentions(_ columns: Set<ResultColumnID>) -> Bool {
        switch node {
        case .column(let index, _), .columnTotal(let index, _, _): return columns.contains(index)
        case .ofRow, .aggregate: return false
        case .through(let link, _, _): return link.mentions(columns)
        case .constant, .attribute, .row, .parameter, .thisDate, .definition, .call, .arithmetic, .negative, .compare,
            .and, .or, .not, .oneOf, .memberOf,
            .isKnown,
            .conditional, .otherwise, .contains, .like, .within, .dated, .query, .sealed, .invalid:
            return parts.contains { $0.mentions(columns) }
        }
    }
}
