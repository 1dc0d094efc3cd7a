import SiapData
import SiapSyntax
import SiapText

/// Rules that no row could fulfil together.
extension Binder {
    /// Whether the two ask of the same rows what cannot both be: `voters <= 300` and `voters > 400`. Sees comparisons
    /// with constants and yes/no values, joined by `and`; of anything else it says nothing.
    public func contradict(_ a: Rule, with b: Rule) -> Bool {
        guard a.table == b.table else { return false }
        if let first = a.condition, let second = b.condition, a.source[first.range] != b.source[second.range] {
            return false
        }
        let (first, second) = (domains(of: a), domains(of: b))
        return first.contains { one in second.contains { $0.name == one.name && $0.domain.excludes(one.domain) } }
    }

    private func domains(of rule: Rule) -> [(name: String, domain: Domain)] {
        var context = context
        context.tongue = rule.tongue
        let inner = Binder(context: context, source: rule.source, memory: memory)
        return inner.domains(of: inner.bindCondition(rule.requirement, in: .table(rule.table)))
    }

    /// The same text for the same value of a row; definitions by their names. Nil for what is worked out where it
    /// stands: writing out whole trees, with the definitions in them, takes time without end.
    func nameOfValue(_ expression: BoundExpression) -> String? {
        switch expression.node {
        case .attribute(let index, _): return "a\(index.index)"
        case .column(let index, _): return "c\(index.index)"
        case .row(let table): return "r\(table.index)"
        case .definition(let reference, _): return "\(reference.table.index).\(reference.names.english)"
        case .through(let link, let table, let inner):
            guard let link = nameOfValue(link), let inner = nameOfValue(inner) else { return nil }
            return "\(link) > \(table.index) \(inner)"
        case .constant, .columnTotal, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative, .compare, .and,
            .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .sealed, .invalid:
            return nil
        }
    }
}
