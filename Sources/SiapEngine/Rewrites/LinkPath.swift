import SiapData
import SiapSemantics
import SiapText

/// A way up the main path: `part of` links, one after another.
struct LinkPath {
    struct Step {
        var link: Int
        var target: TableID
    }
    var steps: [Step]

    /// An expression over the row at the foot of the path, as the row at its top sees it; nil where it speaks of more than that row.
    func lifted(_ expression: BoundExpression) -> BoundExpression? {
        var known: [DefinitionReference: BoundExpression?] = [:]
        return lifted(expression, &known)
    }

    /// Definitions that use one another twice are looked through once, and stay definitions, so that they are worked out once, too.
    private func lifted(_ expression: BoundExpression, _ known: inout [DefinitionReference: BoundExpression?]) -> BoundExpression? {
        guard let first = steps.first, let last = steps.last else { return expression }
        func lifted(_ part: BoundExpression) -> BoundExpression? { self.lifted(part, &known) }
        func all(_ parts: [BoundExpression]) -> [BoundExpression]? {
            var found: [BoundExpression] = []
            for part in parts {
                guard let part = lifted(part) else { return nil }
                found.append(part)
            }
            return found
        }
        func both(_ l: BoundExpression, _ r: BoundExpression, _ make: (BoundExpression, BoundExpression) -> BoundExpression) -> BoundExpression? {
            all([l, r]).map { make($0[0], $0[1]) }
        }
        switch expression {
        case .constant, .thisDate, .ofRow, .query: return expression
        case .attribute(first.link, _): return steps.count == 1 ? .row(first.target) : nil
        case .through(.attribute(first.link, _), first.target, let inner): return LinkPath(steps: Array(steps.dropFirst())).lifted(inner)
        case .definition(let reference, let inner):
            if let found = known[reference] { return found }
            let way = steps.map { "\($0.link)" }.joined(separator: ".")
            let found = lifted(inner).map { BoundExpression.definition(seen(reference, from: last.target, way), $0) }
            known[reference] = .some(found)
            return found
        case .sealed(let inner, let privacy): return lifted(inner).map { .sealed($0, privacy) }
        case .call(let function, let arguments, let type, let range): return all(arguments).map { .call(function, $0, type, range) }
        case .arithmetic(let op, let l, let r, let type, let range): return both(l, r) { .arithmetic(op, $0, $1, type, range) }
        case .negative(let inner, let range): return lifted(inner).map { .negative($0, range) }
        case .compare(let op, let l, let r): return both(l, r) { .compare(op, $0, $1) }
        case .and(let l, let r): return both(l, r) { .and($0, $1) }
        case .or(let l, let r): return both(l, r) { .or($0, $1) }
        case .not(let inner): return lifted(inner).map { .not($0) }
        case .oneOf(let inner, let values): return lifted(inner).map { .oneOf($0, values) }
        case .isKnown(let inner): return lifted(inner).map { .isKnown($0) }
        case .conditional(let c, let t, let o, let type): return all([c, t, o]).map { .conditional($0[0], then: $0[1], otherwise: $0[2], type) }
        case .otherwise(let l, let r, let type): return both(l, r) { .otherwise($0, $1, type) }
        case .contains(let l, let r): return both(l, r) { .contains($0, $1) }
        case .like(let l, let r): return both(l, r) { .like($0, $1) }
        case .within(let inner, let from, let to): return lifted(inner).map { .within($0, from, to) }
        case .dated(let l, let r): return both(l, r) { .dated($0, $1) }
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
            .through(link: .attribute(step.link, .link(step.target)), step.target, inner: inner)
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
            for (index, attribute) in tables[here.index].schema.attributes.enumerated() where attribute.link == .partOf {
                guard case .link(let target) = attribute.type, !found.contains(where: { $0.end == target }) else { continue }
                found.append((target, steps + [LinkPath.Step(link: index, target: target)]))
            }
            next += 1
        }
        return found
    }
}
