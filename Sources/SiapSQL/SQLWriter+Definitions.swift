import SiapData
import SiapSemantics
import SiapText

/// Definitions: short ones are written where they are used, longer ones once, in a common table expression of their
/// name.
extension SQLWriter {
    /// A definition worked out for all rows of its table on a day.
    struct DefinitionTable {
        var name: String
        var reference: DefinitionReference
        var day: Day
        var text: String
    }

    /// More parts than this are not written out again wherever they are used.
    private static let mostInlineParts = 7
    /// Nor is more than this, with all the short ones that it uses written out in it.
    private static let mostWrittenParts = 60
    /// Without a key there is no other way than to write it out; beyond this nobody reads it.
    private static let mostPartsAtAll = 20_000

    /// The column that holds a definition of the row; nil where it is written out in place.
    func column(of reference: DefinitionReference, inner: BoundExpression, in context: SQLContext) throws(SQLRefusal)
        -> String?
    {
        let parts = written(inner)
        guard let row = context.row, row.table == reference.table, row.day == context.day,
            let key = catalog[row.table].schema.keyAttribute,
            size(inner) > SQLWriter.mostInlineParts || parts > SQLWriter.mostWrittenParts
        else {
            if parts > SQLWriter.mostPartsAtAll {
                throw SQLRefusal(
                    english: "definitions that use one another so often, written out",
                    indonesian: "definisi yang saling memakai sesering itu, ditulis lengkap")
            }
            return nil
        }
        let own = SQLLayout.identifier(normalizedName(reference.names.english))
        let table = try self.table(of: reference, inner: inner, on: context.day)
        let place = "\(table) \(row.alias)"
        if let known = row.scope.joined[place] { return "\(known.alias).\(own)" }
        let alias = self.alias(table)
        row.scope.joined[place] = SQLRow(
            alias: alias, table: row.table, day: row.day, scope: row.scope, source: row.source)
        let text = alias == table ? table : "\(table) AS \(alias)"
        row.scope.join(
            "LEFT JOIN \(text) ON \(alias).\(name(key, of: row.table)) = \(column(key, of: row))", to: row.source)
        return "\(alias).\(own)"
    }

    private func table(of reference: DefinitionReference, inner: BoundExpression, on day: Day) throws(SQLRefusal)
        -> String
    {
        if let known = definitions.first(where: { $0.reference == reference && $0.day == day }) { return known.name }
        let plain = "\(name(of: reference.table))_\(normalizedName(reference.names.english))"
        let isFirst = !definitions.contains { $0.reference == reference }
        let name = SQLLayout.identifier(isFirst ? plain : "\(plain)_\(day.iso.replacing("-", with: ""))")
        // Names inside are nobody else's.
        let outside = aliases
        aliases = [:]
        defer { aliases = outside }
        let scope = SQLScope()
        let row = self.row(of: reference.table, on: day, in: scope)
        let value = try expression(inner, in: SQLContext(row: row, day: day))
        let items = [try key(of: row), "\(value) AS \(SQLLayout.identifier(normalizedName(reference.names.english)))"]
        let text = SQLLayout.list("SELECT", items: items) + "\nFROM \(scope.from)"
        if let doc = self.doc(reference) { notes.append("\(name): \(doc[tongue])") }
        definitions.append(
            DefinitionTable(
                name: name, reference: reference, day: day, text: "\(name) AS (\n  \(SQLLayout.indented(text))\n)"))
        return name
    }

    /// How many parts an expression has; what is defined elsewhere is one.
    private func size(_ expression: BoundExpression) -> Int {
        let own: Int
        switch expression.node {
        case .definition(let reference, let inner):
            if let known = sizes[reference] { return known }
            let found = min(size(inner), 2)
            sizes[reference] = found
            return found
        case .through: own = 0
        case .oneOf, .conditional: own = 2
        case .ofRow: own = 3
        case .memberOf, .aggregate: own = 4
        case .query: own = 10
        case .constant, .attribute, .column, .columnTotal, .row, .parameter, .thisDate, .call, .arithmetic, .negative,
            .compare, .and, .or, .not, .isKnown, .otherwise, .contains, .like, .within, .dated, .sealed, .invalid:
            own = 1
        }
        return expression.parts.reduce(own) { $0 + size($1) }
    }

    /// How many parts it has where it is written out, with the definitions that are written out in it; those that stand
    /// by themselves are one.
    private func written(_ expression: BoundExpression) -> Int {
        if case .definition(let reference, let inner) = expression.node {
            if let known = writtenSizes[reference] { return known }
            let own = written(inner)
            let isApart =
                catalog[reference.table].schema.keyAttribute != nil
                && (size(inner) > SQLWriter.mostInlineParts || own > SQLWriter.mostWrittenParts)
            writtenSizes[reference] = isApart ? 1 : own
            return isApart ? 1 : own
        }
        var sum = 1
        for part in expression.parts { sum = min(sum + written(part), SQLWriter.mostPartsAtAll + 1) }
        return sum
    }

    // MARK: What is settled before any row is read

    /// Conditions on the date of the question and on parameters of the pack decide themselves.
    func settled(_ expression: BoundExpression, on day: Day) -> BoundExpression {
        switch expression.node {
        case .compare(let sign, let left, let right):
            func known(_ side: BoundExpression) -> BoundExpression? {
                if case .thisDate = side.node { return .constant(.date(day), type: .date) }
                return side.facts.isConstant ? side : nil
            }
            guard let l = known(left), let r = known(right), case .truth(let truth)? = value(.compare(sign, l, r))
            else { return expression }
            return .constant(.truth(truth), type: .truth)
        case .and(let left, let right):
            let l = settled(left, on: day), r = settled(right, on: day)
            if l.constantValue == .truth(true) || r.constantValue == .truth(false) { return r }
            if r.constantValue == .truth(true) || l.constantValue == .truth(false) { return l }
            return .and(l, r)
        case .or(let left, let right):
            let l = settled(left, on: day), r = settled(right, on: day)
            if l.constantValue == .truth(false) || r.constantValue == .truth(true) { return r }
            if r.constantValue == .truth(false) || l.constantValue == .truth(true) { return l }
            return .or(l, r)
        case .not(let inner):
            let inside = settled(inner, on: day)
            if case .truth(let truth)? = inside.constantValue { return .constant(.truth(!truth), type: .truth) }
            return .not(inside)
        case .conditional(let condition, let then, let otherwise, let type):
            let settledCondition = settled(condition, on: day)
            if case .truth(let truth)? = settledCondition.constantValue {
                return settled(truth ? then : otherwise, on: day)
            }
            return .conditional(settledCondition, then: then, otherwise: otherwise, type: type)
        case .definition(let reference, let inner):
            let place = SettledPlace(reference: reference, day: day)
            if let known = settledValues[place] { return known ?? expression }
            let inside = settled(inner, on: day)
            settledValues[place] = .some(inside.constantValue == nil ? nil : inside)
            return inside.constantValue == nil ? expression : inside
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call,
            .arithmetic, .negative, .oneOf, .memberOf, .isKnown, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .sealed, .invalid:
            return expression
        }
    }
}
