import SiapData
import SiapSyntax
import SiapText

/// Rules that no row could fulfil together.
extension Binder {
    /// What a part of a requirement lets one value be.
    private enum Constraint {
        /// Between two numbers or days; an open end is not included.
        case range(low: Double, lowOpen: Bool, high: Double, highOpen: Bool)
        case equals(Value)
        case truth(Bool)
    }

    /// Whether the two ask of the same rows what cannot both be: `voters <= 300` and `voters > 400`. Sees comparisons with constants and
    /// yes/no values, joined by `and`; of anything else it says nothing.
    public func contradict(_ a: Rule, _ b: Rule) -> Bool {
        guard a.table == b.table else { return false }
        if let first = a.condition, let second = b.condition, a.source[first.range] != b.source[second.range] { return false }
        let (left, right) = (constraints(a), constraints(b))
        return left.contains { name, constraint in (right[name] ?? []).contains { other in constraint.contains { !agree($0, other) } } }
    }

    private func constraints(_ rule: Rule) -> [String: [Constraint]] {
        var context = context
        context.tongue = rule.tongue
        let inner = Binder(context: context, source: rule.source, memory: memory)
        var result: [String: [Constraint]] = [:]
        collect(inner.bindCondition(rule.requirement, in: .table(rule.table)), &result)
        return result
    }

    private func collect(_ condition: BoundExpression, _ result: inout [String: [Constraint]]) {
        func add(_ subject: BoundExpression, _ constraint: Constraint) {
            if let name = nameOfValue(subject) { result[name, default: []].append(constraint) }
        }
        switch condition {
        case .and(let left, let right):
            collect(left, &result)
            collect(right, &result)
        case .compare(let op, let subject, .constant(let value, _)): compared(subject, op, value).map { add(subject, $0) }
        case .compare(let op, .constant(let value, _), let subject): compared(subject, op.mirrored, value).map { add(subject, $0) }
        case .not(let inner): add(inner, .truth(false))
        case .attribute(_, .truth), .definition(_, _): add(condition, .truth(true))
        default: break
        }
    }

    private func compared(_ subject: BoundExpression, _ op: Comparison, _ value: Value) -> Constraint? {
        let number: Double
        switch value {
        case .whole(let whole): number = Double(whole)
        case .decimal(let decimal): number = decimal
        case .date(let day): number = Double(day.number)
        default: return op == .equal && value != .unknown ? .equals(value) : nil
        }
        switch op {
        case .equal: return .range(low: number, lowOpen: false, high: number, highOpen: false)
        case .less: return .range(low: -.infinity, lowOpen: true, high: number, highOpen: true)
        case .lessOrEqual: return .range(low: -.infinity, lowOpen: true, high: number, highOpen: false)
        case .greater: return .range(low: number, lowOpen: true, high: .infinity, highOpen: true)
        case .greaterOrEqual: return .range(low: number, lowOpen: false, high: .infinity, highOpen: true)
        case .notEqual: return nil
        }
    }

    private func agree(_ a: Constraint, _ b: Constraint) -> Bool {
        switch (a, b) {
        case (.range(let low, let lowOpen, let high, let highOpen), .range(let otherLow, let otherLowOpen, let otherHigh, let otherHighOpen)):
            let bottom = max(low, otherLow), top = min(high, otherHigh)
            if bottom != top { return bottom < top }
            let isOpen = (low == bottom && lowOpen) || (otherLow == bottom && otherLowOpen) || (high == top && highOpen) || (otherHigh == top && otherHighOpen)
            return !isOpen
        case (.equals(let one), .equals(let other)): return one == other
        case (.truth(let one), .truth(let other)): return one == other
        default: return true
        }
    }

    /// The same text for the same value of a row; definitions by their names. Nil for what is worked out where it stands: writing out whole trees,
    /// with the definitions in them, takes time without end.
    func nameOfValue(_ expression: BoundExpression) -> String? {
        switch expression {
        case .attribute(let index, _): return "a\(index)"
        case .column(let index, _): return "c\(index)"
        case .row(let table): return "r\(table.index)"
        case .definition(let reference, _): return "\(reference.table.index).\(reference.names.english)"
        case .through(let link, let table, let inner):
            guard let link = nameOfValue(link), let inner = nameOfValue(inner) else { return nil }
            return "\(link) > \(table.index) \(inner)"
        default: return nil
        }
    }
}
