import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// The type of a definition, told from its form.
///
/// The binder would follow every definition into those that it uses, at each key press; one look at the outside of an
/// expression says as much as a proposal needs.
extension NameBook {
    /// Definitions that use one another in a circle end here.
    private static let deepest = 16

    func type(of definition: Definition, depth: Int = 0) -> ValueType {
        if let declared = definition.type { return declared }
        if depth > NameBook.deepest { return .unknown }
        return type(of: definition.syntax, in: .table(definition.table), depth: depth + 1)
    }

    private func type(of expression: ExpressionSyntax, in scope: Scope, depth: Int) -> ValueType {
        if depth > 4 * NameBook.deepest { return .unknown }
        switch expression {
        case .number, .negative: return .wholeNumber
        case .string, .template: return .text
        case .date: return .date
        case .time: return .time
        case .duration: return .duration
        case .truth, .not, .places, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .quantified:
            return .truth
        case .unknown, .query, .missing: return .unknown
        case .variable(let variable):
            return find(["$" + variable.name.text] + variable.members.map(\.text), in: scope, depth: depth)?.type
                ?? .unknown
        case .path(let path): return find(path.names.map(\.text), in: scope, depth: depth)?.type ?? .unknown
        case .rowLiteral(let table, _): return catalog.table(named: table.normalized).map { .link($0) } ?? .unknown
        case .call(let name, let arguments, _): return type(ofCall: name.text, arguments, in: scope, depth: depth)
        case .aggregateCall(let call): return type(of: call, in: scope, depth: depth)
        case .binary(let mark, _, let left, let right):
            return type(of: mark, left: left, right: right, in: scope, depth: depth)
        case .conditional(_, let first, let second, _):
            let found = type(of: first, in: scope, depth: depth + 1)
            return found == .unknown ? type(of: second, in: scope, depth: depth + 1) : found
        case .dated(let inner, _), .parenthesized(let inner, _): return type(of: inner, in: scope, depth: depth + 1)
        }
    }

    private func type(ofCall name: String, _ arguments: [ExpressionSyntax], in scope: Scope, depth: Int) -> ValueType {
        guard let signature = Function.named(name)?.signature else { return .unknown }
        return signature.result ?? arguments.first.map { type(of: $0, in: scope, depth: depth + 1) } ?? .unknown
    }

    private func type(of call: AggregateCallSyntax, in scope: Scope, depth: Int) -> ValueType {
        switch call.function {
        case .count, .distinct, .sum: return .wholeNumber
        case .average, .median: return .decimal
        case .exists: return .truth
        case .first, .min, .max:
            guard case .path(let path) = call.operand, let inner = linkedTable(path.names.map(\.text), in: scope) else {
                return .unknown
            }
            if call.function == .first { return .link(inner) }
            return path.names.last.flatMap { find([$0.text], in: .table(inner), depth: depth) }?.type ?? .unknown
        }
    }

    private func type(
        of mark: BinaryOperator, left: ExpressionSyntax, right: ExpressionSyntax, in scope: Scope, depth: Int
    ) -> ValueType {
        switch mark {
        case .and, .or: return .truth
        case .divide: return .decimal
        case .multiply: return .wholeNumber
        case .otherwise: return type(of: left, in: scope, depth: depth + 1)
        case .add, .subtract:
            let first = type(of: left, in: scope, depth: depth + 1)
            if first == .date, mark == .subtract, type(of: right, in: scope, depth: depth + 1) == .date {
                return .wholeNumber
            }
            return first
        }
    }
}
