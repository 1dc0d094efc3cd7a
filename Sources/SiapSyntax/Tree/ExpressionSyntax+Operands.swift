extension ExpressionSyntax {
    /// The operands of a chain of `and` or `or`, outer brackets passed.
    public func operands(of operation: BinaryOperator) -> [ExpressionSyntax] {
        var waiting = [self]
        var parts: [ExpressionSyntax] = []
        while let next = waiting.popLast() {
            if case .binary(operation, _, let left, let right) = next {
                waiting += [right, left]
            } else if case .parenthesized(let inner, _) = next, parts.isEmpty, waiting.isEmpty,
                next.range == range
            {
                waiting.append(inner)
            } else {
                parts.append(next)
            }
        }
        return parts
    }
}
