public import SiapData
public import SiapText

/// How private what an expression gives is: worked out from what it is made of, upward, and so the same whichever way a value takes.
public struct PrivateReading: Sendable {
    private let catalog: Catalog
    private var found: [DefinitionReference: Privacy] = [:]
    private var looking: [DefinitionReference: Bool] = [:]

    public init(catalog: Catalog) { self.catalog = catalog }

    // MARK: What is given

    /// `columns` are those of the result that names are read from, `parameters` those of the event.
    public mutating func privacy(
        of expression: BoundExpression, in table: TableID?, columns: [Privacy] = [], parameters: [EventSchema.Parameter] = []
    ) -> Privacy {
        func own(_ reading: inout PrivateReading, _ inner: BoundExpression) -> Privacy {
            reading.privacy(of: inner, in: table, columns: columns, parameters: parameters)
        }
        switch expression {
        case .constant, .row, .thisDate, .invalid: return .open
        case .sealed(_, let privacy): return privacy
        case .attribute(let index, _): return table.map { catalog[$0].schema.attributes[index].isPrivate } == true ? .stored : .open
        case .column(let index, _): return columns.indices.contains(index) ? columns[index] : .open
        // Of a result with one row the sum is the value.
        case .columnTotal(let index, _, _): return columns.indices.contains(index) ? PrivateReading.made(of: [columns[index]]) : .open
        case .parameter(let index, _): return parameters.indices.contains(index) && parameters[index].isPrivate ? .stored : .open
        case .through(let link, let target, let inner):
            let way = own(&self, link)
            return way == .open ? privacy(of: inner, in: target) : max(way, .derived)
        case .ofRow(let target, _, let inner): return privacy(of: inner, in: target)
        case .definition(let reference, let inner): return privacy(of: reference, inner)
        case .dated(let inner, let day):
            let date = own(&self, day)
            return date == .open ? own(&self, inner) : max(date, .derived)
        // Whether there is a name is not the name.
        case .isKnown(let inner):
            let privacy = own(&self, inner)
            return privacy <= .stored ? .open : privacy
        case .memberOf(let inner, let relation): return PrivateReading.made(of: [own(&self, inner), privacy(of: relation)])
        case .aggregate(let aggregate): return privacy(of: aggregate)
        case .query(let query, _, _): return query.columns.filter { $0.role != .sharePart }.map(\.privacy).max() ?? .open
        // Whoever finds people by their names would be told whose names there are.
        case .call(.row, _, .link(let target), _) where catalog[target].schema.attributes.contains(where: { $0.role != .plain && $0.isPrivate }):
            return .derived
        case .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .conditional, .otherwise, .contains, .like, .within:
            return PrivateReading.made(of: expression.parts.map { own(&self, $0) })
        }
    }

    /// What is made of private values is private itself, and no longer as stored.
    private static func made(of parts: [Privacy]) -> Privacy {
        let most = parts.max() ?? .open
        return most == .open ? .open : max(most, .derived)
    }

    /// Each definition is looked into once.
    private mutating func privacy(of reference: DefinitionReference, _ inner: BoundExpression) -> Privacy {
        if reference.isShown { return .open }
        if let known = found[reference] { return known }
        let privacy = privacy(of: inner, in: reference.table)
        found[reference] = privacy
        return privacy
    }

    private mutating func privacy(of aggregate: LinkedAggregate) -> Privacy {
        let inner = aggregate.relation.inner
        let rows = PrivateReading.made(of: [privacy(of: aggregate.relation), aggregate.filter.map { privacy(of: $0, in: inner) } ?? .open])
        let value = aggregate.value.map { privacy(of: $0, in: inner) } ?? .open
        switch aggregate.function {
        case .exists: return rows
        // How many have a value tells none of them, as whether there is one does not.
        case .count: return max(rows, value <= .stored ? .open : value)
        // One of them as it is.
        case .first: return rows == .open ? value : max(rows, value)
        case .sum, .average, .median, .min, .max, .distinct: return PrivateReading.made(of: [rows, value])
        }
    }

    /// Rows may belong to others by a link that is worked out.
    private mutating func privacy(of relation: Relation) -> Privacy {
        var here = relation.outer
        var ways: [Privacy] = []
        for step in relation.steps {
            switch step {
            case .back(let table, let link):
                ways.append(privacy(of: link, in: table))
                here = table
            case .up(let link, let table):
                ways.append(privacy(of: link, in: here))
                here = table
            case .many(let attribute, let table):
                ways.append(catalog[here].schema.attributes[attribute].isPrivate ? .stored : .open)
                here = table
            case .backMany(let table, let attribute):
                ways.append(catalog[table].schema.attributes[attribute].isPrivate ? .stored : .open)
                here = table
            }
        }
        return PrivateReading.made(of: ways)
    }

    // MARK: What is looked at

    /// Whether private values have any part in an expression, be what it gives open or not: beside them, what is written may name a person.
    public mutating func reads(_ expression: BoundExpression, of table: TableID?, columns: [Privacy] = []) -> Bool {
        switch expression {
        case .constant, .row, .parameter, .thisDate, .invalid, .isKnown: return false
        case .attribute(let index, _): return table.map { catalog[$0].schema.attributes[index].isPrivate } ?? false
        case .column(let index, _), .columnTotal(let index, _, _): return columns.indices.contains(index) && columns[index].isPrivate
        case .sealed(let inner, let privacy): return privacy.isPrivate || reads(inner, of: table, columns: columns)
        case .through(let link, let target, let inner): return reads(link, of: table, columns: columns) || reads(inner, of: target)
        case .ofRow(let target, _, let inner): return reads(inner, of: target)
        case .definition(let reference, let inner):
            if let known = looking[reference] { return known }
            let found = reads(inner, of: reference.table)
            looking[reference] = found
            return found
        case .aggregate(let aggregate):
            return [aggregate.filter, aggregate.value].compactMap(\.self).contains { reads($0, of: aggregate.relation.inner) }
        case .query(let query, _, _): return query.columns.contains { $0.isPrivate && $0.role != .sharePart }
        case .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .conditional, .otherwise, .contains, .like, .within, .dated:
            return expression.parts.contains { reads($0, of: table, columns: columns) }
        }
    }

    /// The name of the first private thing that an expression looks at, for messages.
    public mutating func firstRead(_ expression: BoundExpression, of table: TableID?) -> Bilingual? {
        switch expression {
        case .attribute(let index, _):
            guard let attribute = table.map({ catalog[$0].schema.attributes[index] }), attribute.isPrivate else { return nil }
            return attribute.names
        case .through(let link, let target, let inner): return firstRead(link, of: table) ?? firstRead(inner, of: target)
        case .ofRow(let target, _, let inner): return firstRead(inner, of: target)
        case .definition(let reference, let inner): return reads(inner, of: reference.table) ? reference.names : nil
        case .aggregate(let aggregate):
            for part in [aggregate.value, aggregate.filter].compactMap(\.self) {
                if let names = firstRead(part, of: aggregate.relation.inner) { return names }
            }
            return nil
        default:
            for part in expression.parts { if let names = firstRead(part, of: table) { return names } }
            return nil
        }
    }
}

extension BoundExpression {
    /// Whether it sets something beside a constant itself: neither a junction of conditions nor the name of one.
    public var comparesItself: Bool {
        switch self {
        case .compare, .oneOf, .contains, .like, .call: return true
        case .sealed(let inner, _): return inner.comparesItself
        default: return false
        }
    }

    /// Without what only says how private it is.
    public var unsealed: BoundExpression { if case .sealed(let inner, _) = self { inner.unsealed } else { self } }
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
