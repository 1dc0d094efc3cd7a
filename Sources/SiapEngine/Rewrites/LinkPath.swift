import SiapData
import SiapSemantics
import SiapText

/// A way up the main path: `part of` links, one after another.
struct LinkPath {
    struct Step {
        var link: AttributeID
        var target: TableID
        /// What is read of a row to get to the next.
        var way: BoundExpression
    }
    var steps: [Step]

    /// An expression over the row at the foot of the path, as the row at its top sees it; nil where it speaks of more
    /// than that row.
    func lifted(_ expression: BoundExpression) -> BoundExpression? {
        var known: [DefinitionReference: BoundExpression?] = [:]
        return lifted(expression, &known)
    }

    /// Definitions that use one another twice are looked through once, and stay definitions, so that they are worked
    /// out once, too.
    private func lifted(_ expression: BoundExpression, _ known: inout [DefinitionReference: BoundExpression?])
        -> BoundExpression?
    {
        guard let first = steps.first, let last = steps.last else { return expression }
        func lifted(_ part: BoundExpression) -> BoundExpression? { self.lifted(part, &known) }
        switch expression.node {
        case .constant, .thisDate, .ofRow, .query: return expression
        case .attribute(first.link, _): return steps.count == 1 ? .row(first.target) : nil
        case .through(let link, first.target, let inner):
            guard case .attribute(first.link, _) = link.node else { return nil }
            return LinkPath(steps: Array(steps.dropFirst())).lifted(inner)
        case .definition(let reference, let inner):
            if let found = known[reference] { return found }
            let way = steps.map { "\($0.link.index)" }.joined(separator: ".")
            let found = lifted(inner).map {
                BoundExpression.definition(seen(reference, from: last.target, way), inner: $0)
            }
            known[reference] = .some(found)
            return found
        case .sealed, .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .isKnown, .conditional,
            .otherwise, .contains, .like, .within, .dated:
            return expression.mapParts(lifted)
        case .attribute, .through, .column, .columnTotal, .row, .parameter, .memberOf, .aggregate, .invalid: return nil
        }
    }

    /// The name under which a definition of the foot is known at the top: no other has a mark in it.
    private func seen(_ reference: DefinitionReference, from table: TableID, _ way: String) -> DefinitionReference {
        var seen = reference
        seen.table = table
        seen.names = Bilingual("\(reference.table.index).\(way).\(reference.names.english)")
        return seen
    }

    /// An expression over the row at the top of the path, as the row at its foot sees it.
    func lowered(_ expression: BoundExpression) -> BoundExpression {
        steps.reversed().reduce(expression) { inner, step in
            .through(link: step.way, step.target, inner: inner)
        }
    }
}

extension Catalog {
    /// The ways up from a table, to itself first, nearer ones before those that go further.
    func mainPaths(from table: TableID) -> [(end: TableID, steps: [LinkPath.Step])] {
        var found: [(end: TableID, steps: [LinkPath.Step])] = [(table, [])]
        var next = 0
        while next < found.count {
            let (here, steps) = found[next]
            let schema = tables[here].schema
            for (index, attribute) in schema.attributes.placed where attribute.link == .partOf {
                guard case .link(let target) = attribute.type, !found.contains(where: { $0.end == target }) else {
                    continue
                }
                found.append(
                    (target, steps + [LinkPath.Step(link: index, target: target, way: .attribute(index, of: schema))]))
            }
            next += 1
        }
        return found
    }
}
