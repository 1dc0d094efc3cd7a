public import SiapData

/// Which expressions give something of a private attribute: what they give is masked, as the columns of a result are.
public struct PrivateReading {
    private let catalog: Catalog
    private var known: [DefinitionReference: Bool] = [:]

    public init(catalog: Catalog) { self.catalog = catalog }

    /// Whether a name is there at all is not the name. Each definition is looked into once.
    public mutating func reads(_ expression: BoundExpression, of table: TableID?, columns: [Bool] = []) -> Bool {
        switch expression {
        case .constant, .row, .parameter, .thisDate, .invalid, .isKnown: return false
        case .attribute(let index, _): return table.map { catalog[$0].schema.attributes[index].isPrivate } ?? false
        case .column(let index, _): return columns.indices.contains(index) && columns[index]
        case .through(let link, let target, let inner): return reads(link, of: table, columns: columns) || reads(inner, of: target)
        case .ofRow(let target, _, let inner): return reads(inner, of: target)
        case .definition(let reference, let inner):
            if let known = known[reference] { return known }
            let found = reads(inner, of: reference.table)
            known[reference] = found
            return found
        case .aggregate(let aggregate):
            return [aggregate.filter, aggregate.value].compactMap(\.self).contains { reads($0, of: aggregate.relation.inner) }
        case .query(let query, _, _): return query.columns.contains { $0.isPrivate && $0.role != .sharePart }
        default: return expression.parts.contains { reads($0, of: table, columns: columns) }
        }
    }
}

extension BoundExpression {
    /// Whether it sets something beside a constant itself: neither a junction of conditions nor the name of one.
    public var comparesItself: Bool {
        switch self {
        case .compare, .oneOf, .contains, .like, .call: return true
        default: return false
        }
    }
}

extension Value {
    /// Beside something private it may be the name or the number of a person, or a telling part of one; a single letter, the end of a
    /// number, a count or a date is not.
    public var mayNamePerson: Bool {
        switch self {
        case .text(let text): return text.count(where: \.isLetter) >= 2 || text.count(where: \.isNumber) >= 5
        case .whole(let number): return number.magnitude >= 100_000_000
        case .decimal(let number): return number.magnitude >= 100_000_000
        case .unknown, .date, .time, .truth, .code, .row, .duration, .interval: return false
        }
    }
}
