internal import SiapText

/// Questions: heads, sources and measures.
extension GrammarParser {
    /// query = { suppose } question { "|" stage { refinement } } ;
    func query() -> QuerySyntax {
        let start = index
        let missing = QuerySyntax(head: .last(place), range: place)
        return nested(orElse: missing) { parser in
            let outer = (parser.readsTemplates, parser.docFollows, parser.commaIsStray, parser.commaAfterPlace)
            (parser.readsTemplates, parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = (
                false, false, false, .place
            )
            defer { (parser.readsTemplates, parser.docFollows, parser.commaIsStray, parser.commaAfterPlace) = outer }
            var suppositions: [SupposeSyntax] = []
            while parser.at(.suppose) { suppositions.append(parser.suppose()) }
            let (head, clauses) = parser.question()
            var stages: [StageSyntax] = []
            while parser.accept(.pipe) {
                // Each stage is a step down for whoever walks the plan.
                if stages.count >= Parser.nestingLimit, !parser.isTooDeep {
                    parser.fail(.nestingTooDeep(limit: Parser.nestingLimit), at: parser.place)
                    parser.isTooDeep = true
                }
                if let stage = parser.stage() { stages.append(stage) }
                parser.resumeAtClause()
                while let refinement = parser.refinement() {
                    stages.append(refinement)
                    parser.resumeAtClause()
                }
            }
            return QuerySyntax(
                suppositions: suppositions, head: head, clauses: clauses, stages: stages,
                range: parser.range(from: start))
        }
    }

    /// A query starts here: a word that is the verb of one, with something after it that only a query has.
    var startsQuery: Bool {
        let token = self.token
        if token.kind == .aggregate { return findsOf(from: index, passingConditions: true) }
        if token.kind == .variable { return goesOn(peek(1)) || deniesPlaces(1) }
        guard token.isName, !token.keywords.isEmpty else { return false }
        let next = peek(1)
        if at(.last) { return continuesLast(next) || deniesPlaces(1) }
        if at(.count) || at(.total) {
            if next.kind == .variable || next.symbol == .openParenthesis || next.symbol == .comma { return true }
            if next.isName || followsMeasure(index + 1) || next.isKeyword(.ever) { return true }
            return at(.total) && findsOf(from: index + 1, passingConditions: true)
        }
        if GrammarParser.tableVerbs.contains(where: at) {
            if next.kind == .variable || next.symbol == .openParenthesis { return true }
            if next.isName || next.isKeyword(.ever) || next.isKeyword(.of) { return true }
            return at(.show) && findsOf(from: index + 1, passingConditions: false)
        }
        guard at(.share) || GrammarParser.aggregates.contains(where: at) else { return false }
        return followsMeasure(index + 1) || findsOf(from: index + 1, passingConditions: true)
    }

    private static let tableVerbs: [Keyword] = [.changes, .check, .verify, .suppose, .show]

    /// A clause or stage follows, so that what stands before it is a source.
    private func goesOn(_ next: Token) -> Bool {
        next.symbol == .pipe
            || (next.kind == .word
                && (next.traits.contains(.startsClause) || next.isKeyword(.from) || next.isKeyword(.since)))
    }

    /// `last` alone, with clauses or with stages; before anything else it is a name.
    private func continuesLast(_ next: Token) -> Bool {
        switch next.kind {
        case .end, .endOfFile: true
        case .symbol: next.symbol == .closeParenthesis || next.symbol == .pipe
        case .word: next.traits.contains(.startsClause) || next.isKeyword(.from) || next.isKeyword(.since)
        case .number, .string, .date, .time, .duration, .variable, .aggregate: false
        }
    }

    /// Whether the token there may stand behind a measure.
    func followsMeasure(_ place: Int) -> Bool {
        let token = tokens[min(place, tokens.count - 1)]
        return token.isKeyword(.where) || token.isKeyword(.inPlace) || token.isKeyword(.as) || token.isKeyword(.of)
            || deniesPlaces(place - index)
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
        return SupposeSyntax(
            source: source, conditions: conditions, assignments: assignments, range: range(from: start))
    }

    func assignments() -> [AssignmentSyntax] {
        let outer = commaAfterPlace
        commaAfterPlace = .other
        defer { commaAfterPlace = outer }
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
        while let clause = exception(after: clauses) ?? clause() {
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
        if at(.last) || token.kind == .variable { return lastHead() }
        fail(.expectedStatement(found: found), at: place, proposals: nearKeywords(token, among: GrammarParser.verbs))
        return .last(place)
    }

    static let verbs: [Keyword] = [
        .count, .show, .share, .sum, .average, .median, .min, .max, .distinct, .changes, .check, .verify, .suppose,
        .last,
    ]

    /// count_head = ( "count" | "jumlah" ) source ;
    private func countHead() -> HeadSyntax {
        let verb = token.range
        let keyword: Keyword = at(.count) ? .count : .total
        advance()
        return .count(source(after: keyword), at: verb)
    }

    /// show_head = "show" ( source | items "of" source ) ;
    private func showHead() -> HeadSyntax {
        let verb = token.range
        advance()
        if let from = foreignFrom {
            mend(.expectedToken(expected: .keyword(.of), found: found(from)), at: from.range, proposals: [both(.of)])
            skipStatement()
            return .show(items: nil, of: SourceSyntax(kind: .missing(from.range), ever: nil), verb)
        }
        guard findsOf(from: index, passingConditions: false) else {
            return .show(items: nil, of: source(after: .show), verb)
        }
        let items = items()
        if isRecovering { resumeAtOf() }
        expect(.of)
        return .show(items: items, of: source(after: .of), verb)
    }

    /// `show name, capacity from satker`: the word where "of" is wanted; nil where no list of items comes before it.
    private var foreignFrom: Token? {
        if findsOf(from: index, passingConditions: false) { return nil }
        var place = index, hasComma = false
        while tokens[place].kind != .end, tokens[place].kind != .endOfFile {
            let token = tokens[place]
            if token.kind == .word, token.traits.contains(.startsClause) { return nil }
            if token.symbol == .comma { hasComma = true }
            if hasComma, place > index, source[token.range].lowercased() == "from" {
                return tokens[place + 1].isName ? token : nil
            }
            if token.value > place, token.kind == .aggregate || token.symbol == .openParenthesis { place = token.value }
            place += 1
        }
        return nil
    }

    /// changes_head = "changes" [ "of" ] source ;
    private func changesHead() -> HeadSyntax {
        let verb = token.range
        advance()
        _ = accept(.of)
        return .changes(of: source(after: .changes), verb)
    }

    /// check_head = ( "check" | "verify" ) ( source | row_literal ) ;
    private func checkHead() -> HeadSyntax {
        let verb = token.range
        let isCheck = at(.check)
        advance()
        let source = source(after: isCheck ? .check : .verify)
        // `check satker "Rutan Kupang"`: one row.
        if token.kind == .string, source.ever == nil, case .table(let name) = source.kind {
            let row = string()
            takenAsName = .where(WhereClauseSyntax(kind: .condition(.rowLiteral(table: name, row)), range: row.range))
        }
        return isCheck ? .check(source, at: verb) : .verify(source, at: verb)
    }

    /// last_head = "last" | VARIABLE ;
    private func lastHead() -> HeadSyntax {
        if token.kind == .variable {
            let source = source(after: .show)
            guard case .variable(let variable) = source.kind else { return .last(source.range) }
            return .variable(variable)
        }
        let range = token.range
        advance()
        return .last(range)
    }

    /// source = [ "ever" ] name | VARIABLE | "last" | "(" query ")" ;
    func source(after keyword: Keyword) -> SourceSyntax {
        let ever = accept(.ever)
        if let variable = variable() { return SourceSyntax(kind: .variable(variable), ever: ever) }
        if at(.last), !peek(1).isName || peek(1).isKeyword(.to) {
            return SourceSyntax(kind: .last(accept(.last) ?? place), ever: ever)
        }
        if at(.openParenthesis) { return SourceSyntax(kind: querySource(), ever: ever) }
        guard let name = name() else {
            fail(.expectedSource(after: keyword), at: place)
            return SourceSyntax(kind: .missing(place), ever: ever)
        }
        return SourceSyntax(kind: .table(tableName(name)), ever: ever)
    }

    private func querySource() -> SourceSyntax.Kind {
        let start = index
        advance()
        let query = query()
        close(start)
        return .query(query, at: range(from: start))
    }

    /// The name of the source; in `count wbp province = NTT` its last word begins the condition, whose `where` is
    /// missing.
    private func tableName(_ name: NameSyntax) -> NameSyntax {
        guard name.wordRanges.count > 1 else { return name }
        if let misspelled = misspelledWord(of: name) { return misspelled }
        guard atRelation, !isRecovering else { return name }
        let last = name.wordRanges[name.wordRanges.count - 1]
        let word = Bilingual(english: Keyword.where.spelling(.english), indonesian: Keyword.where.spelling(.indonesian))
        let mended = Bilingual(
            english: "\(word.english) \(source[last])", indonesian: "\(word.indonesian) \(source[last])")
        mend(.missingWhere, at: last, proposals: [mended])
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
            let short = Habits.clauses[source[range].lowercased()].map { [both($0)] }
            let near = short ?? nearKeywords(source[range], among: WordTable.clauseWords)
            if near.isEmpty { continue }
            mend(.expectedClause(found: .written(source[range])), at: range, proposals: near)
            while index > 0, tokens[index].range.lower > name.wordRanges[number + 1].lower { index -= 1 }
            let start = index
            let condition = expression()
            takenAsName = .where(WhereClauseSyntax(kind: .condition(condition), range: self.range(from: start)))
            return name.prefix(number, in: source)
        }
        return nil
    }
}

extension NameSyntax {
    /// Its first words.
    func prefix(_ count: Int, in source: SourceText) -> NameSyntax {
        let ranges = Array(wordRanges.prefix(count))
        let words = ranges.map { source[$0] }
        return NameSyntax(
            text: words.joined(separator: " "), range: ranges[0].union(ranges[ranges.count - 1]), wordRanges: ranges)
    }
}
