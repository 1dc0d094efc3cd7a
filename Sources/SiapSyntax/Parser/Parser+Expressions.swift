internal import SiapText

/// Expressions, loosest first.
extension GrammarParser {
    /// expression = conditional | disjunction ;
    func expression() -> ExpressionSyntax {
        if at(.if) { return conditional() }
        return disjunction()
    }

    /// conditional = "if" expression "then" expression "else" expression ;
    private func conditional() -> ExpressionSyntax {
        let start = index
        return nested(orElse: .missing(place)) { parser in
            parser.advance()
            if let called = parser.calledConditional(from: start) { return called }
            let condition = parser.expression()
            parser.expect(.then)
            let then = parser.expression()
            parser.expect(.else)
            let otherwise = parser.expression()
            return .conditional(condition: condition, then: then, otherwise: otherwise, parser.range(from: start))
        }
    }

    /// disjunction = conjunction { "or" conjunction } ;
    func disjunction() -> ExpressionSyntax {
        let first = conjunction()
        if !at(.or) { return first }
        var chain = LogicChain(.or, first: first, height: height)
        while let range = accept(.or) { chain.append(at: range, operand: conjunction(), height: height) }
        return fold(chain)
    }

    /// conjunction = negation { "and" negation } ;
    private func conjunction() -> ExpressionSyntax {
        let first = negation()
        if !at(.and) { return first }
        var chain = LogicChain(.and, first: first, height: height)
        while let range = accept(.and) { chain.append(at: range, operand: negation(), height: height) }
        return fold(chain)
    }

    /// Operands of one associative operator: made into a balanced tree, as a chain of 100,000 would not survive its
    /// release.
    private struct LogicChain {
        let name: BinaryOperator
        var operands: [ExpressionSyntax]
        var operators: [SourceRange] = []
        var height: Int

        init(_ name: BinaryOperator, first: ExpressionSyntax, height: Int) {
            self.name = name
            self.operands = [first]
            self.height = height
        }

        mutating func append(at range: SourceRange, operand: ExpressionSyntax, height operandHeight: Int) {
            operators.append(range)
            operands.append(operand)
            height = max(height, operandHeight)
        }

        func balanced(from lower: Int, to upper: Int) -> ExpressionSyntax {
            if upper - lower == 1 { return operands[lower] }
            // Short chains keep their usual shape, leaning left.
            let middle = upper - lower <= 8 ? upper - 1 : (lower + upper) / 2
            return .binary(
                name, operatorRange: operators[middle - 1], left: balanced(from: lower, to: middle),
                right: balanced(from: middle, to: upper))
        }
    }

    private func fold(_ chain: LogicChain) -> ExpressionSyntax {
        let levels = min(chain.operands.count, 8) + (Int.bitWidth - chain.operands.count.leadingZeroBitCount)
        join(chain.height, right: chain.height + levels - 1)
        return chain.balanced(from: 0, to: chain.operands.count)
    }

    /// negation = "not" negation | places | comparison ;
    private func negation() -> ExpressionSyntax {
        if at(.inPlace) { return places() }
        if (at(.no) && !at(.falsehood) || at(.exists)) && peek(1).isKeyword(.inPlace) { return placesThatAreThere() }
        guard at(.not) else { return comparison() }
        if let places = placesTheyComeFrom() { return places }
        if at(.falsehood), !startsOperand(peek(1)), !deniesPlaces(0) { return comparison() }
        let start = index
        return nested(orElse: .missing(place)) { parser in
            parser.advance()
            let operand = parser.negation()
            return .not(operand, at: parser.range(from: start))
        }
    }

    /// An operand of an expression may begin with `token`.
    func startsOperand(_ token: Token) -> Bool {
        switch token.kind {
        case .number, .string, .date, .time, .duration, .variable, .aggregate: true
        case .symbol: token.symbol == .openParenthesis || token.symbol == .minus
        case .word:
            token.isName || token.isKeyword(.not) || token.isKeyword(.no) || token.isKeyword(.exists)
                || token.isKeyword(.unknown)
                || token.isKeyword(.yes) || token.isKeyword(.falsehood)
        case .end, .endOfFile: false
        }
    }

    // MARK: Arithmetic

    /// The binary operators of `alternative`, `sum` and `product`: the higher, the tighter.
    private enum Precedence: Int { case alternative = 1, sum, product }

    /// The operator here, if it is as tight as `level` or tighter.
    private func binaryOperator(_ level: Precedence) -> (BinaryOperator, Precedence)? {
        let found: (BinaryOperator, Precedence)
        switch token.symbol {
        case .plus: found = (.add, .sum)
        case .minus: found = (.subtract, .sum)
        case .star: found = (.multiply, .product)
        case .slash: found = (.divide, .product)
        default:
            guard at(.otherwise) else { return nil }
            found = (.otherwise, .alternative)
        }
        return found.1.rawValue >= level.rawValue ? found : nil
    }

    /// The climbing loop: operators of one level lean left, tighter ones are read into the right operand.
    private func climb(_ level: Precedence) -> ExpressionSyntax {
        var left = unary()
        while let (name, precedence) = binaryOperator(level) {
            let leftHeight = height
            let range = token.range
            advance()
            let right = precedence == .product ? unary() : climb(precedence == .sum ? .product : .sum)
            left = .binary(name, operatorRange: range, left: left, right: right)
            join(leftHeight, right: height)
        }
        return left
    }

    /// alternative = sum { "otherwise" sum } ;
    func alternative() -> ExpressionSyntax { climb(.alternative) }

    /// sum = product { ( "+" | "-" ) product } ;
    func sum() -> ExpressionSyntax { climb(.sum) }

    /// product = unary { ( "*" | "/" ) unary } ;
    func product() -> ExpressionSyntax { climb(.product) }

    /// unary = "-" unary | dated ;
    private func unary() -> ExpressionSyntax {
        guard at(.minus) else { return dated() }
        let start = index
        return nested(orElse: .missing(place)) { parser in
            parser.advance()
            let operand = parser.unary()
            return .negative(operand, at: parser.range(from: start))
        }
    }

    /// dated = primary { "on" primary } ;
    private func dated() -> ExpressionSyntax {
        var expression = primary()
        while accept(.on) != nil {
            let inner = height
            expression = .dated(expression, date: primary())
            join(inner, right: height)
        }
        return expression
    }
}
