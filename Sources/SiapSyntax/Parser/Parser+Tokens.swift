internal import SiapText

/// Looking at tokens and taking them.
extension GrammarParser {
    var token: Token { tokens[index] }

    func peek(_ offset: Int) -> Token { tokens[min(index + offset, tokens.count - 1)] }

    /// The last token never passes: it is `.endOfFile`.
    func advance() {
        if index < tokens.count - 1 { index += 1 }
    }

    func at(_ symbol: Symbol) -> Bool { tokens[index].symbol == symbol }

    func at(_ keyword: Keyword) -> Bool { tokens[index].isKeyword(keyword) }

    /// Takes the symbol when it is here.
    func accept(_ symbol: Symbol) -> Bool {
        if !at(symbol) { return false }
        advance()
        return true
    }

    /// Takes the keyword, all the words of it, when it is here, and gives its place.
    func accept(_ keyword: Keyword) -> SourceRange? {
        guard at(keyword) else { return nil }
        let start = token.range
        let count = token.keywords.contains(keyword) ? 1 : Int(token.phraseLength)
        for _ in 0..<count { advance() }
        return start.union(tokens[index - 1].range)
    }

    /// Nothing more belongs to what is being read: the end of the statement, of the block or of the parentheses.
    var isAtEnd: Bool {
        switch token.kind {
        case .end, .endOfFile: true
        case .symbol: at(.closeBrace)
        case .word, .number, .string, .date, .time, .duration, .variable, .aggregate: false
        }
    }

    func isAtWord(_ word: String, offset: Int = 0) -> Bool {
        let token = peek(offset)
        return token.kind == .word && token.range.count == word.utf8.count && text(token).lowercased() == word
    }

    func text(_ token: Token) -> String { source[token.range] }

    /// What a message shows for the token here.
    var found: Mention { found(token) }

    func found(_ token: Token) -> Mention {
        switch token.kind {
        case .end, .endOfFile:
            .described(Bilingual(english: "the end", indonesian: "akhir pertanyaan"))
        case .word, .number, .string, .date, .time, .duration, .variable, .aggregate, .symbol:
            .written(text(token))
        }
    }

    /// From a token to the last one taken.
    func range(from start: Int) -> SourceRange {
        let lower = tokens[start].range
        return index > start ? lower.union(tokens[index - 1].range) : SourceRange(lower.lower, lower.lower)
    }

    // MARK: Problems

    /// Nobody reads more; and a file that is no script at all is soon answered.
    private static let diagnosticsLimit = 100

    /// Reports a problem after which reading goes on as if the right thing stood there.
    func mend(
        _ problem: Problem, at range: SourceRange, proposals: [Bilingual] = [], related: [Diagnostic.Related] = []
    ) {
        if isRecovering || diagnostics.count >= GrammarParser.diagnosticsLimit { return }
        diagnostics.append(Diagnostic(problem, at: range, proposals: proposals, related: related))
    }

    /// Reports a problem unless it only follows from one before, and waits for a place from which reading can go on.
    func fail(
        _ problem: Problem, at range: SourceRange, proposals: [Bilingual] = [], related: [Diagnostic.Related] = []
    ) {
        mend(problem, at: range, proposals: proposals, related: related)
        isRecovering = true
    }

    /// Where a problem is shown that lies at the token here: on it, or just behind the last word when the statement is
    /// over.
    var place: SourceRange {
        switch token.kind {
        case .end, .endOfFile:
            index > 0 ? SourceRange(tokens[index - 1].range.upper, tokens[index - 1].range.upper) : token.range
        case .word, .number, .string, .date, .time, .duration, .variable, .aggregate, .symbol:
            token.range
        }
    }

    func expect(_ symbol: Symbol) {
        if accept(symbol) { return }
        fail(.expectedToken(expected: .written(symbol.spelling), found: found), at: place)
    }

    func expect(_ keyword: Keyword) {
        if accept(keyword) != nil { return }
        let near = nearKeywords(token, among: [keyword])
        fail(.expectedToken(expected: .keyword(keyword), found: found), at: place, proposals: near)
        // A misspelled keyword is passed, so that the rest is read as it was meant.
        if !near.isEmpty {
            advance()
            isRecovering = false
        }
    }

    /// The closing brace of the block opened at `open`; where several are missing, one message is enough.
    func expectClosingBrace(of open: SourceRange) {
        if accept(.closeBrace) || hasUnclosedBlock { return }
        hasUnclosedBlock = true
        fail(.unclosedParenthesis, at: open)
    }

    func expectString() -> StringSyntax {
        if token.kind == .string { return string() }
        fail(
            .expectedToken(
                expected: .described(Bilingual(english: "a text in quotes", indonesian: "teks dalam tanda kutip")),
                found: found), at: place)
        return StringSyntax(value: "", range: place)
    }

    /// The keywords spelled nearly as the word of `token`, in both tongues.
    func nearKeywords(_ token: Token, among keywords: [Keyword]) -> [Bilingual] {
        guard token.kind == .word, token.range.count < 40 else { return [] }
        return nearKeywords(text(token), among: keywords)
    }

    func nearKeywords(_ word: String, among keywords: [Keyword]) -> [Bilingual] {
        var owners: [String: Keyword] = [:]
        var spellings: [String] = []
        for keyword in keywords {
            let entry = KeywordTable.entry(keyword)
            for spelling in entry.english + entry.indonesian where owners.updateValue(keyword, forKey: spelling) == nil
            {
                spellings.append(spelling)
            }
        }
        var proposals: [Bilingual] = []
        for spelling in NearNames.near(word, among: spellings) {
            guard let keyword = owners[spelling] else { continue }
            let proposal = Bilingual(english: keyword.spelling(.english), indonesian: keyword.spelling(.indonesian))
            if !proposals.contains(proposal) { proposals.append(proposal) }
        }
        return proposals
    }

    // MARK: Going on after a problem

    /// Passes tokens up to the next clause, pipe, or the end of the query, and reads on from there.
    func resumeAtClause() {
        guard isRecovering, !isTooDeep else { return }
        while !isAtEnd, !at(.closeParenthesis), !at(.pipe), !at(.gives), !at(.openBrace) {
            if token.kind == .word, token.traits.contains(.startsClause) { break }
            skipOne()
        }
        if !isAtEnd || token.kind != .endOfFile { isRecovering = isAtEnd }
    }

    /// Passes the rest of the statement, blocks included.
    func skipStatement() {
        while token.kind != .end, token.kind != .endOfFile {
            if at(.closeBrace), openBlocks > 0 { break }
            skipOne()
        }
        isRecovering = false
    }

    /// One token, or all that is within the brackets that it opens.
    func skipOne() {
        if token.value > index, token.kind == .aggregate || at(.openParenthesis) || at(.openBrace) {
            index = token.value
        }
        advance()
    }
}
