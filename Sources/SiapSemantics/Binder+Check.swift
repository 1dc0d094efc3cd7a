import SiapData
import SiapSyntax
import SiapText

/// `check`: every rule that is about the rows of a table, or about rows that belong to them.
extension Binder {
    func bindCheck(of table: TableID, at range: SourceRange) -> BoundQuery.Shape? {
        let rules = context.rules.compactMap { rule in
            rule.table == table ? ownRule(rule) : partsRule(rule, of: table)
        }
        if rules.isEmpty {
            report(.noRules(table: catalog[table].schema.names), at: range)
            return nil
        }
        return .check(BoundCheck(table: table, names: catalog[table].schema.names, rules: rules))
    }

    /// The two sides of a rule over its own table, and how far a comparison in it is from holding.
    private func parts(_ rule: Rule) -> (applies: BoundExpression?, holds: BoundExpression, margin: BoundExpression?)? {
        var context = context
        context.tongue = rule.tongue
        let inner = Binder(context: context, source: rule.source, memory: memory)
        let scope = Scope.table(rule.table)
        let applies = rule.condition.map { inner.bindCondition($0, in: scope) }
        let holds = inner.bindCondition(rule.requirement, in: scope)
        for (part, range) in [(applies, rule.condition?.range), (holds, rule.requirement.range)] {
            if let part, let range, !part.isInvalid { inner.mayDecide(part, in: scope, at: range) }
        }
        if let problem = inner.diagnostics.first {
            diagnostics.append(Diagnostic(problem.problem, at: nil))
            return nil
        }
        tablesUsed.formUnion(inner.tablesUsed)
        for names in inner.syntheticUsed where !syntheticUsed.contains(names) { syntheticUsed.append(names) }
        for parameter in inner.parametersUsed { note(parameter) }
        if inner.metVariable { metVariable = true }
        leastProtection = min(leastProtection, inner.leastProtection)
        decidedBy = max(decidedBy, inner.decidedBy)
        // By how much something private misses is as much as what it is.
        return (applies, holds, holds.facts.readsPrivate ? nil : margin(holds, at: rule.requirement.range))
    }

    private func ownRule(_ rule: Rule) -> BoundRule? {
        guard let parts = parts(rule) else { return nil }
        return bound(rule, form: .own(applies: parts.applies, holds: parts.holds, margin: parts.margin))
    }

    /// Rows that belong here in one way only; of a table linked in several ways nobody could say which is meant.
    private func partsRule(_ rule: Rule, of table: TableID) -> BoundRule? {
        let before = diagnostics.count
        let name = NameSyntax(text: catalog[rule.table].schema.names.english, range: rule.requirement.range)
        guard isLinked(rule.table, to: table), let found = relation([name], from: table, at: name.range),
            found.rest.isEmpty,
            case .row = found.prefix.node
        else {
            diagnostics.removeLast(diagnostics.count - before)
            return nil
        }
        guard let (applies, holds, margin) = parts(rule) else { return nil }
        func among(_ condition: BoundExpression) -> BoundExpression { applies.map { .and($0, condition) } ?? condition }
        func aggregate(_ function: AggregateFunction, filter: BoundExpression?, value: BoundExpression? = nil)
            -> LinkedAggregate
        {
            LinkedAggregate(
                id: newAggregateID(), function: function, relation: found.relation, ever: false, filter: filter,
                value: value,
                type: value?.type ?? .wholeNumber)
        }
        let undecided = BoundExpression.not(.isKnown(holds))
        let open =
            applies.map {
                BoundExpression.or(.and($0, undecided), .and(.not(.isKnown($0)), .not(.and(.isKnown(holds), holds))))
            } ?? undecided
        return bound(
            rule,
            form: .parts(
                count: aggregate(.count, filter: applies), failing: aggregate(.count, filter: among(.not(holds))),
                unknown: aggregate(.count, filter: open),
                margin: margin.map { .aggregate(aggregate(.max, filter: among(.not(holds)), value: $0)) }))
    }

    private func bound(_ rule: Rule, form: BoundRule.Form) -> BoundRule {
        BoundRule(
            names: rule.names, severity: rule.severity, cites: rule.cites, table: catalog[rule.table].schema.names,
            form: form)
    }

    /// How far `a <= b` is from holding: a - b; days for dates. Nil for what is no such comparison.
    private func margin(_ condition: BoundExpression, at range: SourceRange) -> BoundExpression? {
        if case .definition(_, let inner) = condition.node { return margin(inner, at: range) }
        guard case .compare(let op, let left, let right) = condition.node, isMeasured(left.type), isMeasured(right.type)
        else { return nil }
        let type: ValueType = left.type == .decimal || right.type == .decimal ? .decimal : .wholeNumber
        switch op {
        case .less, .lessOrEqual, .equal: return .arithmetic(.subtract, left: left, right: right, type: type, at: range)
        case .greater, .greaterOrEqual: return .arithmetic(.subtract, left: right, right: left, type: type, at: range)
        case .notEqual: return nil
        }
    }

    private func isMeasured(_ type: ValueType) -> Bool { type.isNumber || type == .date }
}
