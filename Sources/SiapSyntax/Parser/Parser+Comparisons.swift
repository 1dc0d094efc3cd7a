internal import SiapText

/// Comparisons and the conditions that are none of the operators' business: between, one of, is unknown, no, exists.
extension GrammarParser {
    /// comparison = quantified | alternative [ relation … | between … | one of … | like … | is unknown ] ;
    func comparison() -> ExpressionSyntax {
        if startsQuantified { return quantified() }
        let start = index
        let first = alternative()
        let leftHeight = height
        if let relation = relation() { return relations(first, first: relation) }
        guard token.kind == .word, token.traits.contains(.reserved) else {
            if at(.tilde) { return match(.contains, of: first, negated: false, from: start) }
            return first
        }
        defer { join(leftHeight, right: height) }
        if at(.is) { return isForm(first, from: start) }
        if at(.not) {
            // What follows a complete condition denies a place, or makes an exception: neither belongs to its last
            // operand.
            if isException || (deniesPlaces(0) && !isListOfPlaces(1)) { return first }
            return negatedForm(first, from: start)
        }
        return predicate(of: first, negated: false, from: start) ?? first
    }

    /// What may follow an operand with or without "not" before it; nil and nothing taken when none does.
    private func predicate(of operand: ExpressionSyntax, negated: Bool, from start: Int) -> ExpressionSyntax? {
        if at(.between) { return between(operand, negated: negated, from: start) }
        if at(.oneOf) { return oneOf(operand, negated: negated, from: start) }
        if at(.like) { return match(.like, of: operand, negated: negated, from: start) }
        if at(.within) { return match(.within, of: operand, negated: negated, from: start) }
        if at(.tilde) { return match(.contains, of: operand, negated: negated, from: start) }
        if accept(.unknown) != nil { return .isKnown(operand, known: negated, at: range(from: start)) }
        if accept(.known) != nil { return .isKnown(operand, known: !negated, at: range(from: start)) }
        if at(.inPlace), isListOfPlaces(0) { return inForm(operand, negated: negated, from: start) }
        return nil
    }

    /// relation = "=" | "!=" | "<" | "<=" | ">" | ">=" | "before" | "after" ;
    ///
    /// The one here, not taken.
    private func relation() -> RelationOperator? {
        switch token.symbol {
        case .equal: return .equal
        case .notEqual: return .notEqual
        case .less: return .less
        case .lessOrEqual: return .lessOrEqual
        case .greater: return .greater
        case .greaterOrEqual: return .greaterOrEqual
        default:
            guard token.kind == .word else { return nil }
            if at(.before) { return .less }
            return at(.after) ? .greater : nil
        }
    }

    /// The relations of a chain such as `17 <= age < 25`.
    private func relations(_ first: ExpressionSyntax, first relation: RelationOperator) -> ExpressionSyntax {
        var rest: [ComparisonLink] = []
        var next: RelationOperator? = relation
        var tallest = height
        while let relation = next {
            if let last = rest.last { checkLogicWord(in: last.right) }
            let range = token.range
            advance()
            partedRelation(after: range)
            let right = alternative()
            tallest = max(tallest, height)
            rest.append(ComparisonLink(relation: relation, relationRange: range, right: right))
            next = self.relation()
        }
        join(tallest, right: 0)
        return .comparison(first: first, rest: rest)
    }

    /// `province = NTT adn kind = Rutan`: the name in the middle holds a word that is nearly "and".
    private func checkLogicWord(in operand: ExpressionSyntax) {
        guard case .path(let path) = operand, let name = path.names.first, name.wordRanges.count > 1 else { return }
        for range in name.wordRanges.dropFirst() {
            let near = nearKeywords(source[range], among: [.and, .or])
            if near.isEmpty { continue }
            mend(.expectedClause(found: .written(source[range])), at: range, proposals: near)
            return
        }
    }

    var atRelation: Bool { relation() != nil || at(.is) || at(.tilde) || at(.between) || at(.oneOf) || at(.like) }

    // MARK: Forms

    private func between(_ operand: ExpressionSyntax, negated: Bool, from start: Int) -> ExpressionSyntax {
        advance()
        let low = alternative()
        let lowHeight = height
        expect(.and)
        let high = alternative()
        join(lowHeight, right: height)
        return .between(operand, low: low, high: high, negated: negated, at: range(from: start))
    }

    private func match(_ name: MatchOperator, of operand: ExpressionSyntax, negated: Bool, from start: Int)
        -> ExpressionSyntax
    {
        advance()
        let pattern = alternative()
        return .match(name, operand, pattern: pattern, negated: negated, at: range(from: start))
    }

    private func oneOf(_ operand: ExpressionSyntax, negated: Bool, from start: Int) -> ExpressionSyntax {
        advance()
        switch members() {
        case .path(let path): return .oneOfPath(operand, path, negated: negated, at: range(from: start))
        case .list(let list): return .oneOf(operand, list, negated: negated, at: range(from: start))
        }
    }

    private enum Members {
        case list([ExpressionSyntax])
        case path(PathSyntax)
    }

    /// members = "(" alternative { "," alternative } ")" | path ;
    private func members() -> Members {
        if at(.openParenthesis) { return .list(listInParentheses()) }
        let start = index
        let operand = alternative()
        if at(.comma), commaIsStray {
            var list = [operand]
            while accept(.comma) { list.append(alternative()) }
            let range = range(from: start)
            mend(.missingBrackets, at: range, proposals: [Bilingual("(" + source[range] + ")")])
            return .list(list)
        }
        if case .path(let path) = operand { return .path(path) }
        if case .missing = operand { return .list([operand]) }
        let range = range(from: start)
        mend(.missingBrackets, at: range, proposals: [Bilingual("(" + source[range] + ")")])
        return .list([operand])
    }

    private func listInParentheses() -> [ExpressionSyntax] {
        let start = index
        return nested(orElse: []) { parser in
            let outer = (parser.docFollows, parser.commaIsStray)
            (parser.docFollows, parser.commaIsStray) = (false, false)
            defer { (parser.docFollows, parser.commaIsStray) = outer }
            parser.advance()
            var list = [parser.alternative()]
            while parser.accept(.comma) { list.append(parser.alternative()) }
            parser.close(start)
            return list
        }
    }

    /// `is unknown`, `is not known`; `is NTT` is mended to "=".
    private func isForm(_ operand: ExpressionSyntax, from start: Int) -> ExpressionSyntax {
        let verb = token.range
        advance()
        let negated = accept(.not) != nil
        if let form = predicate(of: operand, negated: negated, from: start) { return form }
        return equality(operand, negated: negated, mark: range(of: verb, through: index - 1))
    }

    /// `not between`, `belum diketahui`; `bukan NTT` is mended to "!=".
    private func negatedForm(_ operand: ExpressionSyntax, from start: Int) -> ExpressionSyntax {
        let verb = token.range
        advance()
        if let form = predicate(of: operand, negated: true, from: start) { return form }
        return equality(operand, negated: true, mark: verb)
    }

    private func range(of first: SourceRange, through last: Int) -> SourceRange { first.union(tokens[last].range) }

    private func equality(_ operand: ExpressionSyntax, negated: Bool, mark: SourceRange) -> ExpressionSyntax {
        // `is = NTT` and `is greater than` have an operator of their own, or none of ours.
        if ["null", "nil", "empty", "blank"].contains(source[token.range].lowercased()) {
            // What other languages call null.
            let word = Bilingual(
                english: Keyword.unknown.spelling(.english), indonesian: Keyword.unknown.spelling(.indonesian))
            mend(.isInsteadOfEquals, at: token.range, proposals: [word])
            advance()
            return .isKnown(operand, known: negated, at: operand.range.union(mark))
        }
        mend(.isInsteadOfEquals, at: mark, proposals: [Bilingual(negated ? "!=" : "=")])
        if relation() != nil { advance() }
        let right = alternative()
        let link = ComparisonLink(relation: negated ? .notEqual : .equal, relationRange: mark, right: right)
        return .comparison(first: operand, rest: [link])
    }

    /// `province in (NTT, Babel)`, which is `one of` here.
    private func isListOfPlaces(_ offset: Int) -> Bool {
        let open = peek(offset + 1)
        guard open.symbol == .openParenthesis, open.value > index else { return false }
        return true
    }

    private func inForm(_ operand: ExpressionSyntax, negated: Bool, from start: Int) -> ExpressionSyntax {
        mend(.expectedToken(expected: .keyword(.oneOf), found: found), at: token.range, proposals: [both(.oneOf)])
        advance()
        return .oneOf(operand, listInParentheses(), negated: negated, at: range(from: start))
    }

    // MARK: Quantified

    private var startsQuantified: Bool {
        guard at(.no) || at(.exists) else { return false }
        let next = peek(1)
        return next.isName || next.symbol == .openParenthesis || at(.exists) || !at(.falsehood)
    }

    /// quantified = ( "no" | "exists" ) ( path | "(" [ "ever" ] path { where_clause | place_clause } ")" ) ;
    private func quantified() -> ExpressionSyntax {
        let start = index
        let exists = at(.exists)
        advance()
        if !at(.openParenthesis) {
            let path = path() ?? missingPath()
            height = 1
            return .quantified(
                QuantifiedSyntax(exists: exists, ever: false, path: path, conditions: [], range: range(from: start)))
        }
        return nested(orElse: .missing(place)) { parser in
            let open = parser.index
            parser.advance()
            let ever = parser.accept(.ever) != nil
            let path = parser.path() ?? parser.missingPath()
            let conditions = parser.conditionsInParentheses()
            parser.close(open)
            let range = parser.range(from: start)
            return .quantified(
                QuantifiedSyntax(exists: exists, ever: ever, path: path, conditions: conditions, range: range))
        }
    }

    func conditionsInParentheses() -> [WhereClauseSyntax] {
        let outer = docFollows
        docFollows = false
        defer { docFollows = outer }
        return conditions()
    }

    private func missingPath() -> PathSyntax { PathSyntax(names: [expectWord()]) }
}
