internal import SiapText

/// The layout: which newlines end a statement, and which brackets are open.
extension Lexer {
    mutating func newline() {
        if pendingNewlines == 0 {
            pendingNewlines = 1
            newlinePosition = position
        } else if !lineHasComment {
            pendingNewlines = 2
        }
        lineHasComment = false
        position += 1
    }

    /// Adds a token, and before it the END that a newline may have made.
    mutating func append(_ token: Token) {
        if pendingNewlines > 0 {
            if endsBefore(token) { endStatement(SourceRange(newlinePosition, newlinePosition + 1)) }
            pendingNewlines = 0
        }
        if isStatementStart {
            statementStart = token.range.lower
            statementFirst = tokens.count
            statementTongue = isInTemplate ? statementTongue : nil
            isSetStatement = token.isKeyword(.set)
            isHelpStatement = token.isKeyword(.help)
        }
        if statementTongue == nil { statementTongue = token.tongue }
        tokens.append(token)
    }

    /// Nothing of a statement has been read yet.
    var isStatementStart: Bool {
        guard let last = tokens.last else { return true }
        return last.kind == .end || (last.kind == .symbol && (last.symbol == .openBrace || last.symbol == .closeBrace))
    }

    /// The next word will be the first of a statement.
    var isBeforeStatement: Bool {
        guard let last = tokens.last, last.kind != .end else { return true }
        if last.kind == .symbol, last.symbol == .openBrace { return true }
        return pendingNewlines == 2
            || (pendingNewlines == 1 && isInBraces && !wantsMore(last) && last.symbol != .closeBrace)
    }

    /// The last token can end an expression or a block, so that an expression does not begin here.
    var endsOperand: Bool {
        guard let last = tokens.last, !isBeforeStatement else { return false }
        // `… : tampilkan jika tidak …`, `… ditolak bila jika tidak …`
        if tokens.count > 1 {
            let before = tokens[tokens.count - 2]
            if before.phrase == .refusedWhen || last.isKeyword(.require) || (last.isKeyword(.show) && wantsMore(before))
            {
                return false
            }
        }
        if last.symbol == .closeBrace { return closesBranch }
        return tokens.count - 1 > statementFirst && !wantsMore(last)
    }

    private var isInBraces: Bool {
        guard let open = brackets.last else { return true }
        return tokens[open].kind == .symbol && tokens[open].symbol == .openBrace
    }

    /// A newline before `token` ends the statement unless it cannot be complete there or `token` goes on with it; a
    /// blank line always ends it.
    private func endsBefore(_ token: Token) -> Bool {
        guard let last = tokens.last, last.kind != .end else { return false }
        if last.kind == .symbol, last.symbol == .openBrace { return false }
        if pendingNewlines == 2 || isHelpStatement { return true }
        if !isInBraces || wantsMore(last) { return false }
        return !continues(token)
    }

    func wantsMore(_ token: Token) -> Bool {
        switch token.kind {
        case .symbol: token.symbol.wantsMore
        case .aggregate: true
        case .word: token.traits.contains(.wantsMore) && !(isSetStatement && token.keywords.contains(.on))
        case .number, .string, .date, .time, .duration, .variable, .end, .endOfFile: false
        }
    }

    private func continues(_ token: Token) -> Bool {
        if token.kind == .symbol { return token.symbol == .pipe || token.symbol == .openBrace }
        if token.kind != .word { return false }
        if token.traits.contains(.continues) { return true }
        // `hint` by itself asks for one; with a text it belongs to the task before it.
        if token.isKeyword(.hint) { return byte(at: spacesPassed(from: token.range.upper)) == UInt8(ascii: "\"") }
        let isSoft = token.traits.contains(.continuesSoftly) || token.phrase.map(Lexer.softPhrases.contains) ?? false
        if !isSoft { return false }
        let mark = byte(at: spacesPassed(from: token.range.upper))
        return mark != UInt8(ascii: ":") && mark != UInt8(ascii: "/") && mark != UInt8(ascii: "=")
    }

    private func spacesPassed(from start: Int) -> Int {
        var next = start
        while byte(at: next) == 0x20 { next += 1 }
        return next
    }

    static let softPhrases: Set<Keyword> = [.refusedWhen, .rejectsTo, .backAs]

    /// Ends the statement here: an END, unless there is nothing to end. Parentheses left open are closed by it.
    mutating func endStatement(_ range: SourceRange) {
        while let open = brackets.last, !(tokens[open].kind == .symbol && tokens[open].symbol == .openBrace) {
            brackets.removeLast()
        }
        if let last = tokens.last, last.kind != .end { tokens.append(Token(.end, at: range)) }
        statementStart = range.upper
        statementTongue = nil
        isSetStatement = false
        isHelpStatement = false
    }

    mutating func open(_ token: Token) {
        append(token)
        brackets.append(tokens.count - 1)
        if token.symbol == .openBrace, tokens[statementFirst].isKeyword(.if) || tokens[statementFirst].isKeyword(.else)
        {
            branchBraces.insert(tokens.count - 1)
        }
    }

    /// Closes the innermost bracket when it is of the right kind; a stray one is left to the parser.
    mutating func close(_ symbol: Symbol, at range: SourceRange) {
        if symbol == .closeBrace {
            while let open = brackets.last, tokens[open].symbol != .openBrace { brackets.removeLast() }
        }
        append(Token(.symbol, at: range, symbol: symbol))
        guard let open = brackets.last, (tokens[open].symbol == .openBrace) == (symbol == .closeBrace) else { return }
        tokens[open].value = tokens.count - 1
        if symbol == .closeBrace { closesBranch = branchBraces.remove(open) != nil }
        brackets.removeLast()
    }

    mutating func finish() {
        if pendingNewlines == 2, let last = tokens.last, last.kind != .end {
            endStatement(SourceRange(newlinePosition, newlinePosition + 1))
        }
        tokens.append(Token(.endOfFile, at: SourceRange(limit, limit)))
    }

    /// A statement beyond the limit is reported and left out, up to the end of its line.
    mutating func dropLongStatement() {
        report(.statementTooLong(limit: Lexer.statementLimit), statementStart, min(statementStart + 40, limit))
        while let last = tokens.last, last.range.lower >= statementStart, last.kind != .end { tokens.removeLast() }
        brackets.removeAll { $0 >= tokens.count }
        while position < limit, bytes[position] != 0x0A { position += 1 }
        pendingNewlines = 0
        statementStart = position
    }
}
