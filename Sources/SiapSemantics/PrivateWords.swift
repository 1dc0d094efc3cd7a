public import SiapData
import SiapText

/// What is said of private things: by which name, and which words may be one.
extension Catalog {
    /// The name of the first private thing that an expression over rows of a table looks at, for messages.
    func firstPrivate(in expression: BoundExpression, of table: TableID?) -> Bilingual? {
        if !expression.facts.readsPrivate { return nil }
        switch expression.node {
        case .attribute(let index, _):
            guard let attribute = table.map({ self[$0].schema[index] }), attribute.isPrivate else {
                return nil
            }
            return attribute.names
        case .through(let link, let target, let inner):
            return firstPrivate(in: link, of: table) ?? firstPrivate(in: inner, of: target)
        case .ofRow(let target, _, let inner): return firstPrivate(in: inner, of: target)
        case .definition(let reference, _): return reference.names
        case .aggregate(let aggregate):
            return [aggregate.value, aggregate.filter].lazy.compactMap(\.self).compactMap {
                firstPrivate(in: $0, of: aggregate.relation.inner)
            }.first
        case .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional,
            .otherwise, .contains, .like, .within,
            .dated, .sealed:
            return expression.parts.lazy.compactMap { firstPrivate(in: $0, of: table) }.first
        case .constant, .column, .columnTotal, .row, .parameter, .thisDate, .query, .invalid: return nil
        }
    }
}

extension BoundExpression {
    /// Whether it sets something beside a constant itself: neither a junction of conditions nor the name of one.
    public var comparesItself: Bool {
        switch node {
        case .compare, .oneOf, .contains, .like, .call: return true
        case .sealed(let inner, _): return inner.comparesItself
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .arithmetic, .negative, .and, .or, .not,
            .memberOf, .isKnown, .conditional, .otherwise, .within, .dated, .aggregate, .query, .invalid:
            return false
        }
    }
}

extension Value {
    /// Beside something private it may be the name or the number of a person, or a telling part of one; a single
    /// letter, the end of a number, a count or a date is not.
    public var mayNamePerson: Bool {
        switch self {
        case .text(let text): return text.count(where: \.isLetter) >= 2 || text.count(where: \.isNumber) >= 5
        case .whole(let number): return number.magnitude >= 100_000_000
        case .decimal(let number): return number.magnitude >= 100_000_000
        case .unknown, .date, .time, .truth, .code, .row, .duration, .interval: return false
        }
    }
}
