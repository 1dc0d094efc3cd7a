internal import SiapText

/// Questions: heads, sources and measures.
extension GrammarParser {
    /// query = { suppose } question { "|" stage } ;
    func query() -> QuerySyntax {
        let start = index
        let missing = QuerySyntax(head: .last(place), range: place)
        return nested(orElse: missing) { parser in
            let outer = (parser.readsTemplates, parser.docFollows, parser.commaIsStray)
            (parser.readsTemplates, parser.docFollows, parser.commaIsStray) = (false, false, false)
            defer { (parser.readsTemplates, parser.docFollows, parser.commaIsStray) = outer }
            var suppositions: [SupposeSyntax] = []
            while parser.at(.suppose) { suppositions.append(parser.suppose()) }
            let (head, clauses) = parser.question()
            var stages: [StageSyntax] = []
            while parser.accept(.pipe) {
                if let stage = parser.stage() { stages.append(stage) }
                parser.resumeAtClause()
            }
            return QuerySyntax(
                suppositions: suppositions, head: head, clauses: clauses, stages: stages, range: parser.range(from: start))
        }
    }

    /// A query starts here: a word that is the verb of one, with something after it that only a query has.
    var startsQuery: Bool {
        let token = self.token
        if token.kind == .aggregate { return findsOf(from: index, passingConditions: true) }
        guard token.kind == .word, let first = token.keywords.first, !token.traits.contains(.reserved) else { return false }
        switch first {
        case .count, .total, .sum, .average, .median, .min, .max, .distinct, .share, .show, .changes, .check, .verify, .suppose, .last:
            return startsQuery(first, before: peek(1))
        default:
            return false
        }
    }

    private func startsQuery(_ verb: Keyword, before next: Token) -> Bool {
        switch verb {
        case .last:
            switch next.kind {
            case .end, .endOfFile: return true
            case .symbol: return next.symbol == .closeParenthesis || next.symbol == .pipe
            default: return next.kind == .word && (next.traits.contains(.startsClause) || next.isKeyword(.from))
            }
        case .count, .total:
            if next.kind == .variable || next.symbol == .openParenthesis || next.symbol == .comma { return true }
            if next.kind == .word, next.isName || followsMeasure(next) || next.isKeyword(.ever) { return true }
            return verb == .total && findsOf(from: index + 1, passingConditions: true)
        case .changes, .check, .verify, .suppose, .show:
            if next.kind == .variable || next.symbol == .openParenthesis { return true }
            if next.kind == .word, next.isName || next.isKeyword(.ever) || next.isKeyword(.of) { return true }
            return verb == .show && findsOf(from: index + 1, passingConditions: false)
        default:
            if next.kind == .word, followsMeasure(next) { return true }
            return findsOf(from: index + 1, passingConditions: true)
        }
    }

    private func followsMeasure(_ token: Token) -> Bool {
        token.isKeyword(.where) || token.isKeyword(.inPlace) || token.isKeyword(.as) || token.isKeyword(.of)
    }

    /// suppose = "suppose" source { where_clause | place_clause } "has" assignment { "," assignment } ":" ;
    func suppose() -> SupposeSyntax {
        let start = index
        advance()
        let source = source(after: .suppose)
        let conditions = conditions()
        expect(.has)
        let assignments = assignments()
        expect(.colon)
        return SupposeSyntax(source: source, conditions: conditions, assignments: assignments, range: range(from: start))
    }

    func assignments() -> [AssignmentSyntax] {
        var assignments = [assignment()]
        while accept(.comma) { assignments.append(assignment()) }
        return assignments
    }

    /// assignment = WORD "=" expression ;
    func assignment() -> AssignmentSyntax {
        let name = expectWord()
        expect(.equal)
        return AssignmentSyntax(name: name, value: expression())
    }

    /// question = head { clause } ;
    func question() -> (HeadSyntax, [ClauseSyntax]) {
        let head = head()
        var clauses: [ClauseSyntax] = []
        if let condition = takenAsName {
            takenAsName = nil
            clauses.append(condition)
        }
        resumeAtClause()
        while let clause = clause() {
            clauses.append(clause)
            resumeAtClause()
        }
        return (head, clauses)
    }

    /// head = count_head | measures_head | show_head | changes_head | check_head | last_head ;
    func head() -> HeadSyntax {
        if let called = calledCount() { return called }
        if startsMeasures { return measuresHead() }
        if at(.count) || at(.total) { return countHead() }
        if at(.show) { return showHead() }
        if at(.changes) { return changesHead() }
        if at(.check) || at(.verify) { return checkHead() }
        if at(.last) { return lastHead() }
        fail(.expectedStatement, at: place, [found], proposals: nearKeywords(token, among: GrammarParser.verbs))
        return .last(place)
    }

    static let verbs: [Keyword] = [
        .count, .show, .share, .sum, .average, .median, .min, .max, .distinct, .changes, .check, .verify, .suppose, .last,
    ]

    /// `count where …`, `count, …`, `average age of …`; `jumlah kapasitas dari satker`, but not `jumlah wbp`.
    private var startsMeasures: Bool {
        if token.kind == .aggregate { return true }
        guard token.kind == .word else { return false }
        if at(.count) || at(.total) {
            let next = peek(1)
            if next.kind == .symbol { return next.symbol == .comma }
            if next.isKeyword(.where) || next.isKeyword(.inPlace) || next.isKeyword(.as) || next.isKeyword(.of) { return true }
            return at(.total) && findsOf(from: index + 1, passingConditions: true)
        }
        return GrammarParser.aggregates.contains(where: at) || at(.share)
    }

    static let aggregates: [Keyword] = [.average, .sum, .median, .min, .max, .distinct]

    /// Whether `of` comes before the clauses, conditions passed or not; brackets are passed in one step.
    private func findsOf(from start: Int, passingConditions: Bool) -> Bool {
        var place = start
        while true {
            let token = tokens[place]
            switch token.kind {
            case .end, .endOfFile: return false
            case .aggregate:
                if token.value <= place { return false }
                place = token.value
            case .symbol:
                if token.symbol == .pipe || token.symbol == .closeParenthesis || token.symbol == .closeBrace { return false }
                if token.symbol == .openParenthesis || token.symbol == .openBrace {
                    if token.value <= place { return false }
                    place = token.value
                }
            case .word:
                if token.isKeyword(.of) { return startsSource(tokens[place + 1]) && !startsPeriod(place) }
                let isPassed = passingConditions && (token.isKeyword(.where) || token.isKeyword(.inPlace))
                if token.traits.contains(.startsClause), !isPassed { return false }
            case .number, .string, .date, .time, .duration, .variable: break
            }
            place += 1
        }
    }

    /// `dari dpt_fixed sampai hari_h`: a word that is "of" and "from" begins a period when "to" follows before anything else.
    private func startsPeriod(_ start: Int) -> Bool {
        guard tokens[start].isKeyword(.from) else { return false }
        var place = start + 1
        while tokens[place].kind != .end, tokens[place].kind != .endOfFile {
            let token = tokens[place]
            if token.isKeyword(.to) { return true }
            if token.kind == .symbol, token.symbol == .closeParenthesis || token.symbol == .closeBrace || token.symbol == .pipe { return false }
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

    /// count_head = ( "count" | "jumlah" ) source ;
    private func countHead() -> HeadSyntax {
        let verb = token.range
        let keyword: Keyword = at(.count) ? .count : .total
        advance()
        return .count(source(after: keyword), verb)
    }

    /// measures_head = measure { "," measure } "of" source ;
    private func measuresHead() -> HeadSyntax {
        var measures = [measure()]
        while accept(.comma) { measures.append(measure()) }
        if isRecovering { resumeAtOf() }
        expect(.of)
        return .measures(measures, of: source(after: .of))
    }

    /// After a problem in a measure: the next `of` is that of the head.
    private func resumeAtOf() {
        while !isAtEnd, !at(.of), !at(.closeParenthesis), !at(.pipe) { skipOne() }
        if at(.of) { isRecovering = false }
    }

    /// `COUNT(*) wbp` and `count(wbp)`, as other languages write it: reported and read as `count wbp`.
    private func calledCount() -> HeadSyntax? {
        guard token.kind == .aggregate, token.aggregateFunction == .count, token.value > index else { return nil }
        let closing = token.value
        let after = tokens[closing + 1]
        let verb = SourceRange(token.range.lower, token.range.upper - 1)
        if tokens[index + 1].symbol == .star, closing == index + 2 {
            mend(.countStar, at: token.range.union(tokens[closing].range), proposals: [both(.count)])
            index = closing
            advance()
            if after.isName || after.kind == .variable { return .count(source(after: .count), verb) }
            var measures = [MeasureSyntax(kind: .count, conditions: conditions(), range: verb)]
            while accept(.comma) { measures.append(measure()) }
            if at(.from), !at(.of) { return .count(sourceAfterFrom(), verb) }
            expect(.of)
            return .measures(measures, of: source(after: .of))
        }
        if after.symbol == .comma || followsMeasure(after) { return nil }
        let inside = source[SourceRange(token.range.upper, tokens[closing].range.lower)]
        let whole = token.range.union(tokens[closing].range)
        let wanted = source[verb] + " " + inside
        mend(.expectedToken, at: whole, [.verbatim(wanted), .verbatim(source[whole])], proposals: [Bilingual(wanted)])
        advance()
        let head = HeadSyntax.count(source(after: .count), verb)
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

    /// show_head = "show" ( source | items "of" source ) ;
    private func showHead() -> HeadSyntax {
        let verb = token.range
        advance()
        guard findsOf(from: index, passingConditions: false) else { return .show(items: nil, of: source(after: .show), verb) }
        let items = items()
        if isRecovering { resumeAtOf() }
        expect(.of)
        return .show(items: items, of: source(after: .of), verb)
    }

    /// changes_head = "changes" [ "of" ] source ;
    private func changesHead() -> HeadSyntax {
        let verb = token.range
        advance()
        _ = accept(.of)
        return .changes(of: source(after: .changes), verb)
    }

    /// check_head = ( "check" | "verify" ) source ;
    private func checkHead() -> HeadSyntax {
        let verb = token.range
        let isCheck = at(.check)
        advance()
        return isCheck ? .check(source(after: .check), verb) : .verify(source(after: .verify), verb)
    }

    /// last_head = "last" ;
    private func lastHead() -> HeadSyntax {
        let range = token.range
        advance()
        return .last(range)
    }

    /// source = [ "ever" ] name | VARIABLE | "last" | "(" query ")" ;
    func source(after keyword: Keyword) -> SourceSyntax {
        let ever = accept(.ever)
        if let variable = variable() { return SourceSyntax(kind: .variable(variable), ever: ever) }
        if at(.last), !peek(1).isName { return SourceSyntax(kind: .last(accept(.last) ?? place), ever: ever) }
        if at(.openParenthesis) { return SourceSyntax(kind: querySource(), ever: ever) }
        guard let name = name() else {
            fail(.expectedSource, at: place, [.keyword(keyword)])
            return SourceSyntax(kind: .missing(place), ever: ever)
        }
        return SourceSyntax(kind: .table(tableName(name)), ever: ever)
    }

    private func querySource() -> SourceSyntax.Kind {
        let start = index
        advance()
        let query = query()
        close(start)
        return .query(query, range(from: start))
    }

    /// The name of the source; in `count wbp province = NTT` its last word begins the condition, whose `where` is missing.
    private func tableName(_ name: NameSyntax) -> NameSyntax {
        guard name.wordRanges.count > 1 else { return name }
        if let misspelled = misspelledWord(of: name) { return misspelled }
        guard atRelation, !isRecovering else { return name }
        let last = name.wordRanges[name.wordRanges.count - 1]
        let word = Bilingual(english: Keyword.where.spelling(.english), indonesian: Keyword.where.spelling(.indonesian))
        mend(.missingWhere, at: last, proposals: [word])
        while index > 0, tokens[index].range.lower > last.lower { index -= 1 }
        let start = index
        let condition = expression()
        takenAsName = .where(WhereClauseSyntax(kind: .condition(condition), range: range(from: start)))
        return name.prefix(name.wordRanges.count - 1, in: source)
    }

    /// `count wbp wher province = NTT`: a word in the name that is nearly a clause word, with a condition behind it.
    private func misspelledWord(of name: NameSyntax) -> NameSyntax? {
        guard atRelation, !isRecovering else { return nil }
        for (number, range) in name.wordRanges.enumerated().dropFirst() where number < name.wordRanges.count - 1 {
            let near = nearKeywords(source[range], among: WordTable.clauseWords)
            if near.isEmpty { continue }
            mend(.expectedClause, at: range, [.verbatim(source[range])], proposals: near)
            while index > 0, tokens[index].range.lower > name.wordRanges[number + 1].lower { index -= 1 }
            let start = index
            let condition = expression()
            takenAsName = .where(WhereClauseSyntax(kind: .condition(condition), range: self.range(from: start)))
            return name.prefix(number, in: source)
        }
        return nil
    }

    /// measure = ( "count" | ( "share" | "jumlah" ) [ sum ] | aggregate sum | aggregate_call ) { where_clause | place_clause } [ "as" name ] ;
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
            return .share(endsOperand ? nil : sum())
        }
        if at(.total), peek(1).kind != .end {
            advance()
            return endsOperand ? .count : .aggregate(.sum, sum())
        }
        if let function = aggregate() { return .aggregate(function, sum()) }
        fail(.expectedMeasure, at: place, [found], proposals: nearKeywords(token, among: [.count, .share] + GrammarParser.aggregates))
        return .count
    }

    /// `average(age) of wbp`, as other languages write it.
    private func calledMeasure() -> MeasureSyntax.Kind {
        let call = aggregateCall()
        guard case .aggregateCall(let syntax) = call, syntax.conditions.isEmpty, !syntax.ever else { return .aggregate(.sum, call) }
        return syntax.function == .count ? .aggregate(.sum, call) : .aggregate(syntax.function, syntax.operand)
    }

    /// No operand stands here: the measure's conditions, its name, the next one or `of` follow.
    private var endsOperand: Bool {
        if isAtEnd || at(.comma) || at(.closeParenthesis) || at(.pipe) { return true }
        return token.kind == .word && (token.traits.contains(.startsClause) || at(.as) || at(.of))
    }

    /// aggregate = "sum" | "average" | "median" | "min" | "max" | "distinct" ;
    private func aggregate() -> AggregateFunction? {
        let function: AggregateFunction
        if at(.sum) {
            function = .sum
        } else if at(.average) {
            function = .average
        } else if at(.median) {
            function = .median
        } else if at(.min) {
            function = .min
        } else if at(.max) {
            function = .max
        } else if at(.distinct) {
            function = .distinct
        } else {
            return nil
        }
        advance()
        return function
    }
}

extension NameSyntax {
    /// Its first words.
    func prefix(_ count: Int, in source: SourceText) -> NameSyntax {
        let ranges = Array(wordRanges.prefix(count))
        let words = ranges.map { source[$0] }
        return NameSyntax(text: words.joined(separator: " "), range: ranges[0].union(ranges[ranges.count - 1]), wordRanges: ranges)
    }
}
