internal import SiapText

/// Clauses of a question and the stages it is piped through.
extension GrammarParser {
    /// clause = where_clause | place_clause | by_clause | across_clause | sort_clause | top_clause | as_of_clause |
    /// period_clause ;
    func clause() -> ClauseSyntax? {
        guard token.kind == .word else { return nil }
        if let mended = foreignClause() { return mended }
        if at(.where) { return .where(strayCommas { $0.whereClause() }) }
        if startsPlaceClause { return .where(placeClause()) }
        if at(.asOf), !isPerTanggalColumn { return asOfClause() }
        if at(.by), peek(1).kind == .date || isDayOfCountdown(peek(1)) { return asOfClause() }
        if at(.by) || at(.asOf) { return byClause() }
        if at(.across) { return acrossClause() }
        if at(.sort) { return sortClause() }
        if at(.top) { return topClause() }
        if at(.from) || at(.since) { return periodClause() }
        return nil
    }

    /// `H-7`, which no column can be called.
    private func isDayOfCountdown(_ token: Token) -> Bool {
        guard token.isName, token.range.count > 2 else { return false }
        let letters = source.utf8[token.range.lower..<token.range.upper]
        return letters.first.map { $0 | 0x20 } == UInt8(ascii: "h") && letters.dropFirst().first == UInt8(ascii: "-")
            && letters.dropFirst(2).allSatisfy(isDigit)
    }

    /// In a clause of its own a comma after the condition can only be meant as "and".
    private func strayCommas(_ read: (GrammarParser) -> WhereClauseSyntax) -> WhereClauseSyntax {
        commaIsStray = true
        defer { commaIsStray = false }
        return read(self)
    }

    /// `group by`, `order by`, `limit 5`: what SQL calls our clauses.
    private func foreignClause() -> ClauseSyntax? {
        guard token.isName else { return nil }
        let next = peek(1)
        if next.isKeyword(.by) {
            let whole = token.range.union(next.range)
            if isAtWord("group") {
                mend(.groupBy, at: whole, proposals: [both(.by)])
                advance()
                return byClause()
            }
            if isAtWord("order") {
                mend(.expectedClause(found: .written(source[whole])), at: whole, proposals: [both(.sort)])
                advance()
                return sortClause()
            }
        } else if next.kind == .number, isAtWord("limit") {
            let top = both(.top), number = text(next)
            let meant = Bilingual(english: "\(top.english) \(number)", indonesian: "\(top.indonesian) \(number)")
            mend(.expectedClause(found: .written(text(token))), at: token.range.union(next.range), proposals: [meant])
            return topClause()
        }
        return nil
    }

    func both(_ keyword: Keyword) -> Bilingual {
        Bilingual(english: keyword.spelling(.english), indonesian: keyword.spelling(.indonesian))
    }

    /// where_clause = "where" expression [ "only" ] ;
    func whereClause() -> WhereClauseSyntax {
        let start = index
        advance()
        var condition = expression()
        while commaIsStray, at(.comma), !isRecovering {
            mend(.commaForAnd, at: token.range, proposals: [both(.and)])
            let comma = token.range
            advance()
            let next = expression()
            condition = .binary(.and, operatorRange: comma, left: condition, right: next)
            join(height, right: height + 1)
        }
        _ = accept(.only)
        return WhereClauseSyntax(kind: .condition(condition), range: range(from: start))
    }

    /// `count in NTT, average age of wbp`: the comma parts measures, not places.
    var startsMeasureAfterComma: Bool {
        let next = peek(1)
        if next.kind == .aggregate { return true }
        guard next.kind == .word, let keyword = next.keywords.first else { return false }
        return keyword == .count || keyword == .share || keyword == .total || GrammarParser.aggregates.contains(keyword)
    }

    /// { where_clause | place_clause }, within a head, a call or a loop.
    func conditions(inMeasure: Bool = false) -> [WhereClauseSyntax] {
        if !at(.where) && !startsPlaceClause { return [] }
        let outer = (commaIsStray, commaAfterPlace)
        (commaIsStray, commaAfterPlace) = (false, inMeasure ? .measure : .place)
        defer { (commaIsStray, commaAfterPlace) = outer }
        var conditions: [WhereClauseSyntax] = []
        while true {
            if at(.where) {
                conditions.append(whereClause())
            } else if startsPlaceClause {
                conditions.append(placeClause())
            } else {
                return conditions
            }
        }
    }

    /// by_clause = "by" items ;
    private func byClause() -> ClauseSyntax {
        let start = index
        let items = groupedItems()
        return .by(items, at: range(from: start))
    }

    /// The items after "by". `per tanggal` with no date after it groups by the column `tanggal`.
    private func groupedItems() -> [ItemSyntax] {
        guard at(.asOf) else {
            advance()
            return items()
        }
        let whole = token.range
        let word = SourceRange(whole.upper - "tanggal".utf8.count, whole.upper)
        advance()
        let name = NameSyntax(text: source[word], range: word)
        let first = ItemSyntax(expression: .path(PathSyntax(names: [name])))
        return accept(.comma) ? [first] + items() : [first]
    }

    private var isPerTanggalColumn: Bool {
        guard source.utf8[token.range.lower] | 0x20 == UInt8(ascii: "p"),
            source.utf8[token.range.lower + 1] | 0x20 == UInt8(ascii: "e")
        else {
            return false
        }
        let next = peek(1)
        switch next.kind {
        case .end, .endOfFile: return true
        case .symbol: return next.symbol != .openParenthesis
        case .word: return !next.isName
        case .number, .string, .date, .time, .duration, .variable, .aggregate: return false
        }
    }

    /// across_clause = "across" items ;
    private func acrossClause() -> ClauseSyntax {
        let start = index
        advance()
        let items = items()
        return .across(items, at: range(from: start))
    }

    /// sort_clause = "sort" sort_key { "," sort_key } ;
    private func sortClause() -> ClauseSyntax {
        let start = index
        let keys = sortKeys()
        return .sort(keys, at: range(from: start))
    }

    private func sortKeys() -> [SortKeySyntax] {
        advance()
        var keys = [sortKey()]
        while accept(.comma) { keys.append(sortKey()) }
        return keys
    }

    /// sort_key = sum [ "asc" | "desc" ] ;
    private func sortKey() -> SortKeySyntax {
        let expression = sum()
        if accept(.descending) != nil { return SortKeySyntax(expression: expression, descending: true) }
        _ = accept(.ascending)
        return SortKeySyntax(expression: expression, descending: false)
    }

    /// top_clause = "top" NUMBER ;
    private func topClause() -> ClauseSyntax {
        let start = index
        let number = topNumber()
        return .top(number, at: range(from: start))
    }

    private func topNumber() -> Int {
        advance()
        guard token.kind == .number else {
            fail(.missingNumber(found: found), at: place, proposals: numberProposals)
            return 0
        }
        guard let number = Int(text(token)) else {
            fail(.missingNumber(found: found), at: token.range)
            advance()
            return 0
        }
        advance()
        return number
    }

    /// as_of_clause = ( "as of" | "by" ) sum ( { "," sum } | "to" sum "every" ( DURATION | VARIABLE ) ) ;
    ///
    /// "by", which is `per`, only before a date.
    private func asOfClause() -> ClauseSyntax {
        let start = index
        advance()
        let first = sum()
        if accept(.to) != nil {
            let last = sum()
            expect(.every)
            return .asOf(.series(from: first, to: last, every: step()), at: range(from: start))
        }
        var dates = [first]
        while accept(.comma) { dates.append(sum()) }
        return .asOf(.dates(dates), at: range(from: start))
    }

    private func step() -> ExpressionSyntax {
        if token.kind == .duration || token.kind == .variable { return primary() }
        let wanted = Bilingual(english: "a duration such as 7 days", indonesian: "jangka waktu seperti 7 hari")
        fail(.expectedToken(expected: .described(wanted), found: found), at: place)
        return .missing(place)
    }

    /// period_clause = "from" sum "to" sum | "since" sum ;
    private func periodClause() -> ClauseSyntax {
        let start = index
        if accept(.since) != nil {
            let from = sum()
            return .period(from: from, to: nil, range(from: start))
        }
        advance()
        let from = sum()
        expect(.to)
        let to = sum()
        return .period(from: from, to: to, range(from: start))
    }

    /// items = item { "," item } ;
    func items() -> [ItemSyntax] {
        let outer = (commaIsStray, commaAfterPlace)
        (commaIsStray, commaAfterPlace) = (false, .other)
        defer { (commaIsStray, commaAfterPlace) = outer }
        var items = [item()]
        while accept(.comma) { items.append(item()) }
        return items
    }

    /// item = expression [ "as" name ] ;
    private func item() -> ItemSyntax {
        let expression = expression()
        return ItemSyntax(expression: expression, alias: accept(.as) != nil ? expectName() : nil)
    }

    /// stage = where_clause | place_clause | by_clause | sort_clause | top_clause | "show" items | "share" | "chart"
    /// name ;
    func stage() -> StageSyntax? {
        let start = index
        if at(.where) { return .where(strayCommas { $0.whereClause() }) }
        if startsPlaceClause { return .where(placeClause()) }
        if at(.by) || at(.asOf) {
            let items = groupedItems()
            return .by(items, at: range(from: start))
        }
        if at(.sort) {
            let keys = sortKeys()
            return .sort(keys, at: range(from: start))
        }
        if at(.top) {
            let number = topNumber()
            return .top(number, at: range(from: start))
        }
        if accept(.show) != nil {
            let items = items()
            return .show(items, at: range(from: start))
        }
        if let range = accept(.share) { return .share(range) }
        if accept(.chart) != nil {
            let name = expectName()
            return .chart(name, at: range(from: start))
        }
        var near = nearKeywords(token, among: [.where, .inPlace, .by, .sort, .top, .show, .share, .chart])
        // `lalu perempuan saja`: a condition without its word.
        if near.isEmpty, token.isName {
            let word = both(.where), written = text(token)
            near = [Bilingual(english: "\(word.english) \(written)", indonesian: "\(word.indonesian) \(written)")]
        }
        fail(.expectedClause(found: found), at: place, proposals: near)
        return nil
    }

    /// refinement = where_clause | place_clause | by_clause | sort_clause | top_clause ;
    ///
    /// More of the same stage: `| by sex sort count desc top 1`. Its words are reserved, so that no name swallows them.
    func refinement() -> StageSyntax? {
        at(.where) || startsPlaceClause || at(.by) || at(.sort) || at(.top) ? stage() : nil
    }
}
