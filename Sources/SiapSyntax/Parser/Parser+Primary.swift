internal import SiapText

/// Literals, names, calls and parentheses.
extension GrammarParser {
    /// primary = NUMBER | STRING | DATE | TIME | DURATION | "unknown" | "yes" | "false" | VARIABLE { "." WORD }
    ///         | aggregate_call | call | row_literal | path | "(" ( query | expression ) ")" ;
    func primary() -> ExpressionSyntax {
        height = 1
        let token = self.token
        switch token.kind {
        case .word: return wordPrimary()
        case .number:
            advance()
            return .number(spelling: text(token), token.range)
        case .string: return stringPrimary()
        case .date:
            advance()
            return .date(token.date, at: token.range)
        case .time:
            advance()
            return .time(minutes: token.value, token.range)
        case .duration:
            advance()
            return .duration(count: token.duration.count, unit: token.duration.unit, at: token.range)
        case .variable: return variablePrimary()
        case .aggregate: return aggregateCall()
        case .symbol where token.symbol == .openParenthesis: return parenthesized()
        case .symbol, .end, .endOfFile: return missingOperand()
        }
    }

    private func wordPrimary() -> ExpressionSyntax {
        if token.isName {
            let next = peek(1).symbol
            if next == .openParenthesis, tokens[index + 1].range.lower == token.range.upper { return call() }
            return pathOrRow()
        }
        let range = token.range
        if at(.unknown) {
            advance()
            return .unknown(range)
        }
        if at(.yes) {
            advance()
            return .truth(true, at: range)
        }
        if at(.falsehood) {
            advance()
            return .truth(false, at: range)
        }
        return missingOperand()
    }

    private func pathOrRow() -> ExpressionSyntax {
        guard let path = path() else { return missingOperand() }
        // Where a doc follows the value, the text is that.
        if token.kind == .string, !docFollows, path.names.count == 1 { return rowLiteral(of: path.names[0]) }
        return .path(path)
    }

    /// row_literal = name STRING ;
    private func rowLiteral(of table: NameSyntax) -> ExpressionSyntax { .rowLiteral(table: table, string()) }

    func stringPrimary() -> ExpressionSyntax {
        if readsTemplates,
            source.utf8[token.range.lower..<token.range.upper].contains(where: {
                $0 == UInt8(ascii: "{") || $0 == UInt8(ascii: "}")
            })
        {
            let range = token.range
            advance()
            return .template(templateParts(range), at: range)
        }
        return .string(string())
    }

    private func variablePrimary() -> ExpressionSyntax {
        guard var variable = variable() else { return missingOperand() }
        while at(.dot) {
            advance()
            variable.members.append(expectWord())
        }
        return .variable(variable)
    }

    private func missingOperand() -> ExpressionSyntax {
        if at(.star), index > 0, tokens[index - 1].kind == .aggregate { return .missing(place) }
        let place = self.place
        fail(.expectedExpression(before: found), at: place)
        return .missing(place)
    }

    /// call = WORD "(" [ expression { "," expression } ] ")" ;
    ///
    /// "(" follows the word directly.
    private func call() -> ExpressionSyntax {
        let start = index
        let function = expectWord()
        return nested(orElse: .missing(place)) { parser in
            let outer = (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace)
            (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = (false, false, .other)
            defer { (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = outer }
            let open = parser.index
            parser.advance()
            var arguments: [ExpressionSyntax] = []
            if !parser.at(.closeParenthesis) {
                arguments.append(parser.expression())
                while parser.accept(.comma) { arguments.append(parser.expression()) }
            }
            parser.close(open)
            return .call(function: function, arguments: arguments, parser.range(from: start))
        }
    }

    /// aggregate_call = AGGREGATE [ "ever" ] sum { where_clause | place_clause } ")" ;
    func aggregateCall() -> ExpressionSyntax {
        let start = index
        let word = token
        return nested(orElse: .missing(place)) { parser in
            parser.advance()
            if parser.at(.star), parser.peek(1).symbol == .closeParenthesis { return parser.countStar(start) }
            let outer = (parser.docFollows, parser.commaIsStray)
            (parser.docFollows, parser.commaIsStray) = (false, false)
            defer { (parser.docFollows, parser.commaIsStray) = outer }
            let ever = parser.accept(.ever) != nil
            let operand = parser.sum()
            let conditions = parser.conditions()
            parser.close(start)
            let name = SourceRange(word.range.lower, word.range.upper - 1)
            return .aggregateCall(
                AggregateCallSyntax(
                    function: word.aggregateFunction, functionRange: name, ever: ever, operand: operand,
                    conditions: conditions,
                    range: parser.range(from: start)))
        }
    }

    /// `COUNT(*)`: read as the column `count`.
    private func countStar(_ start: Int) -> ExpressionSyntax {
        advance()
        advance()
        let range = range(from: start)
        mend(.countStar, at: range, proposals: [both(.count)])
        return .path(PathSyntax(names: [NameSyntax(text: Keyword.count.rawValue, range: range)]))
    }

    /// "(" ( query | expression ) ")", of primary.
    private func parenthesized() -> ExpressionSyntax {
        let start = index
        return nested(orElse: .missing(place)) { parser in
            let outer = (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace)
            (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = (false, false, .place)
            defer { (parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = outer }
            parser.advance()
            if parser.startsQuery {
                let query = parser.query()
                parser.close(start)
                return .query(query, at: parser.range(from: start))
            }
            let expression = parser.expression()
            parser.close(start)
            return .parenthesized(expression, at: parser.range(from: start))
        }
    }

    /// The ")" of the parenthesis at token `open`. After a problem inside it reading goes on behind the one that closes
    /// it.
    func close(_ open: Int) {
        if accept(.closeParenthesis) { return }
        let closing = tokens[open].value
        if closing <= 0 || isAtEnd {
            let mark = SourceRange(tokens[open].range.upper - 1, tokens[open].range.upper)
            if !isTooDeep { fail(.unclosedParenthesis, at: mark) }
        } else {
            let near = nearKeywords(token, among: WordTable.clauseWords + [.and, .or])
            fail(.expectedToken(expected: .written(")"), found: found), at: place, proposals: near)
        }
        guard closing >= index else { return }
        index = closing
        advance()
        isRecovering = isTooDeep
    }
}

extension Token {
    /// Of an `.aggregate`: `jumlah(` counts, `total(` sums.
    var aggregateFunction: AggregateFunction {
        AggregateFunction.allCases.first { $0 != .count && keywords.contains($0.keyword) } ?? .count
    }
}
