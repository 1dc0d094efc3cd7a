internal import SiapText

/// Measures, and the look ahead that tells them from sources.
extension GrammarParser {
    /// `count where …`, `count, …`, `average age of …`; `jumlah kapasitas dari satker`, but not `jumlah wbp`.
    var startsMeasures: Bool {
        if token.kind == .aggregate { return true }
        guard token.kind == .word else { return false }
        if at(.count) || at(.total) {
            let next = peek(1)
            // `total (if …) of …` sums; `total (count …)` counts the rows of a query.
            if next.symbol == .openParenthesis || next.symbol == .minus, at(.sum) {
                return findsOf(from: index + 1, passingConditions: true)
            }
            if next.kind == .symbol { return next.symbol == .comma }
            if followsMeasure(index + 1) { return true }
            return at(.total) && findsOf(from: index + 1, passingConditions: true)
        }
        return GrammarParser.aggregates.contains(where: at) || at(.share)
    }

    /// Those that a measure can be; `count` and `share` are of their own kind.
    private static let measured: [AggregateFunction] = [.average, .sum, .median, .min, .max, .distinct]
    static let aggregates = measured.map(\.keyword)

    /// Whether `of` comes before the clauses, conditions passed or not; brackets are passed in one step.
    func findsOf(from start: Int, passingConditions: Bool) -> Bool {
        var place = start
        while true {
            let token = tokens[place]
            switch token.kind {
            case .end, .endOfFile: return false
            case .aggregate:
                if token.value <= place { return false }
                place = token.value
            case .symbol:
                if token.symbol == .pipe || token.symbol == .closeParenthesis || token.symbol == .closeBrace {
                    return false
                }
                if token.symbol == .openParenthesis || token.symbol == .openBrace {
                    if token.value <= place { return false }
                    place = token.value
                }
            case .word:
                if endsAnswer(token) { return false }
                if token.isKeyword(.of) { return startsSource(tokens[place + 1]) && !startsPeriod(place) }
                let isPassed = passingConditions && (token.isKeyword(.where) || token.isKeyword(.inPlace))
                if token.traits.contains(.startsClause), !isPassed, !isOperand(place, from: start) { return false }
            case .number, .string, .date, .time, .duration, .variable: break
            }
            place += 1
        }
    }

    /// `dari dpt_fixed sampai hari_h`: a word that is "of" and "from" begins a period when "to" follows before anything
    /// else.
    private func startsPeriod(_ start: Int) -> Bool {
        guard tokens[start].isKeyword(.from) else { return false }
        var place = start + 1
        while tokens[place].kind != .end, tokens[place].kind != .endOfFile {
            let token = tokens[place]
            if endsAnswer(token) { return false }
            if token.isKeyword(.to) { return true }
            if token.kind == .symbol,
                token.symbol == .closeParenthesis || token.symbol == .closeBrace || token.symbol == .pipe
            {
                return false
            }
            if token.kind == .word, token.isKeyword(.of) || token.traits.contains(.startsClause) { return false }
            if token.kind == .aggregate || token.symbol == .openParenthesis {
                if token.value <= place { return false }
                place = token.value
            }
            place += 1
        }
        return false
    }

    /// `dari 2024-02-11` is "from".
    private func startsSource(_ token: Token) -> Bool {
        token.kind == .word || token.kind == .variable || token.symbol == .openParenthesis
    }

    /// measures_head = measure { "," measure } "of" source ;
    func measuresHead() -> HeadSyntax {
        var measures = [measure()]
        while accept(.comma) { measures.append(measure()) }
        if isRecovering { resumeAtOf() }
        expect(.of)
        return .measures(measures, of: source(after: .of))
    }

    /// After a problem in a measure: the next `of` is that of the head.
    func resumeAtOf() {
        while !isAtEnd, !at(.of), !at(.closeParenthesis), !at(.pipe) { skipOne() }
        if at(.of) { isRecovering = false }
    }

    /// `COUNT(*) wbp` and `count(wbp)`, as other languages write it: reported and read as `count wbp`.
    func calledCount() -> HeadSyntax? {
        guard token.kind == .aggregate, token.aggregateFunction == .count, token.value > index else { return nil }
        let closing = token.value
        let after = tokens[closing + 1]
        let verb = SourceRange(token.range.lower, token.range.upper - 1)
        if tokens[index + 1].symbol == .star, closing == index + 2 {
            let table =
                after.isKeyword(.of) || after.isKeyword(.from) ? tokens[min(closing + 2, tokens.count - 1)] : after
            let count = both(.count), name = table.isName ? " " + text(table) : ""
            mend(
                .countStar, at: token.range.union(table.isName ? table.range : tokens[closing].range),
                proposals: [Bilingual(english: count.english + name, indonesian: count.indonesian + name)])
            index = closing
            advance()
            if after.isName || after.kind == .variable { return .count(source(after: .count), at: verb) }
            var measures = [MeasureSyntax(kind: .count, conditions: conditions(), range: verb)]
            while accept(.comma) { measures.append(measure()) }
            if at(.from), !at(.of) { return .count(sourceAfterFrom(), at: verb) }
            expect(.of)
            return .measures(measures, of: source(after: .of))
        }
        if after.symbol == .comma || followsMeasure(closing + 1) { return nil }
        let inside = source[SourceRange(token.range.upper, tokens[closing].range.lower)]
        let whole = token.range.union(tokens[closing].range)
        let wanted = source[verb] + " " + inside
        mend(
            .expectedToken(expected: .written(wanted), found: .written(source[whole])), at: whole,
            proposals: [Bilingual(wanted)])
        advance()
        let head = HeadSyntax.count(source(after: .count), at: verb)
        let conditions = conditions()
        takenAsName = conditions.first.map(ClauseSyntax.where)
        if at(.closeParenthesis), index == closing { advance() }
        return head
    }

    /// `COUNT(*) FROM wbp`
    private func sourceAfterFrom() -> SourceSyntax {
        advance()
        return source(after: .count)
    }

    /// measure = ( "count" | ( "share" | "jumlah" ) [ sum ] | aggregate sum | aggregate_call ) { where_clause |
    /// place_clause } [ "as" name ] ;
    func measure() -> MeasureSyntax {
        let start = index
        let kind = measureKind()
        let conditions = conditions(inMeasure: true)
        let alias = accept(.as) != nil ? expectName() : nil
        return MeasureSyntax(kind: kind, conditions: conditions, alias: alias, range: range(from: start))
    }

    private func measureKind() -> MeasureSyntax.Kind {
        if token.kind == .aggregate { return calledMeasure() }
        if accept(.count) != nil { return .count }
        if at(.share) {
            advance()
            return .share(endsOperand || deniesPlaces(0) ? nil : sum())
        }
        if at(.total), peek(1).kind != .end {
            advance()
            return endsOperand || deniesPlaces(0) ? .count : .aggregate(.sum, sum())
        }
        if let function = aggregate() { return .aggregate(function, sum()) }
        fail(
            .expectedMeasure(found: found), at: place,
            proposals: nearKeywords(token, among: [.count, .share] + GrammarParser.aggregates))
        return .count
    }

    /// `average(age) of wbp`, as other languages write it.
    private func calledMeasure() -> MeasureSyntax.Kind {
        let call = aggregateCall()
        guard case .aggregateCall(let syntax) = call, syntax.conditions.isEmpty, !syntax.ever else {
            return .aggregate(.sum, call)
        }
        return syntax.function == .count ? .aggregate(.sum, call) : .aggregate(syntax.function, syntax.operand)
    }

    /// No operand stands here: the measure's conditions, its name, the next one or `of` follow.
    private var endsOperand: Bool {
        if isAtEnd || at(.comma) || at(.closeParenthesis) || at(.pipe) { return true }
        return token.kind == .word && (token.traits.contains(.startsClause) || at(.as) || at(.of))
    }

    /// aggregate = "sum" | "average" | "median" | "min" | "max" | "distinct" ;
    private func aggregate() -> AggregateFunction? {
        guard let function = GrammarParser.measured.first(where: { at($0.keyword) }) else { return nil }
        advance()
        return function
    }
}
