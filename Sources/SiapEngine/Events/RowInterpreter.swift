import SiapData
import SiapSemantics

/// Works an expression out for one row whose state is at hand: what an event asks of its own row, thousands of times in
/// a load.
///
/// Every function gives nil for what asks for more than the row itself; `Engine` then answers, with all that it can.
struct RowInterpreter {
    let state: RowState
    let day: Day
    /// The event's arguments.
    let parameters: [Value]
    private let known = Known()

    /// What definitions gave: those that use one another twice are worked out once.
    private final class Known { var values: [DefinitionReference: Value?] = [:] }

    init(state: RowState, day: Day, parameters: [Value]) {
        self.state = state
        self.day = day
        self.parameters = parameters
    }

    func value(of expression: BoundExpression) -> Value? {
        switch expression.node {
        case .constant(let value, _): return value
        case .attribute(let index, let type):
            // A many-link is no single value.
            if case .links = type { return nil }
            return state[index]
        case .parameter(let index, _): return parameters[index.index]
        case .thisDate: return .date(day)
        case .row(let table): return .row(table, row: state.row)
        case .definition(let reference, let inner):
            if let value = known.values[reference] { return value }
            let found = value(of: inner)
            known.values[reference] = .some(found)
            return found
        case .sealed(let inner, _): return value(of: inner)
        case .compare(let op, let left, let right): return compare(op, left, right)
        case .and(let left, let right): return joined(left, right, settled: false)
        case .or(let left, let right): return joined(left, right, settled: true)
        case .not(let operand): return value(of: operand).map { $0.negated }
        case .oneOf(let operand, let values):
            return value(of: operand).map { $0 == .unknown ? .unknown : .truth(values.contains($0)) }
        case .isKnown(let operand): return value(of: operand).map { .truth($0 != .unknown) }
        case .within(let date, let from, let to): return within(date, from, to)
        case .conditional(let condition, let then, let otherwise, _): return choose(condition, then, otherwise)
        case .otherwise(let first, let second, _):
            return value(of: first).flatMap { $0 == .unknown ? value(of: second) : $0 }
        case .column, .columnTotal, .through, .ofRow, .call, .arithmetic, .negative, .memberOf, .contains, .like,
            .dated, .aggregate, .query, .invalid:
            return nil
        }
    }

    /// What is settled by the left side does not ask the right one.
    private func joined(_ left: BoundExpression, _ right: BoundExpression, settled: Bool) -> Value? {
        guard let l = value(of: left) else { return nil }
        if l == .truth(settled) { return l }
        guard let r = value(of: right) else { return nil }
        if r == .truth(settled) { return r }
        return l == .unknown || r == .unknown ? .unknown : .truth(!settled)
    }

    private func choose(_ condition: BoundExpression, _ then: BoundExpression, _ otherwise: BoundExpression) -> Value? {
        guard let truth = value(of: condition) else { return nil }
        if truth == .unknown { return .unknown }
        return value(of: truth == .truth(true) ? then : otherwise)
    }

    private func within(_ date: BoundExpression, _ from: Day, _ to: Day) -> Value? {
        value(of: date).map { if case .date(let day) = $0 { .truth(day >= from && day <= to) } else { .unknown } }
    }

    private func compare(_ op: Comparison, _ left: BoundExpression, _ right: BoundExpression) -> Value? {
        guard let l = value(of: left), let r = value(of: right) else { return nil }
        switch (l, r) {
        case (.unknown, _), (_, .unknown): return .unknown
        case (.text(let a), .text(let b)): return .truth(op.holds(a, b))
        case (.truth(let a), .truth(let b)): return .truth((a == b) == (op == .equal))
        case (.decimal(let a), .decimal(let b)): return .truth(op.holds(a.shown, b.shown))
        case (.decimal(let a), .whole(let b)): return .truth(op.holds(-a.order(of: b), 0))
        case (.whole(let a), .decimal(let b)): return .truth(op.holds(b.order(of: a), 0))
        default:
            guard let a = l.physical, let b = r.physical else { return nil }
            return .truth(op.holds(a, b))
        }
    }
}

extension Value {
    fileprivate var negated: Value { if case .truth(let truth) = self { .truth(!truth) } else { .unknown } }
}
