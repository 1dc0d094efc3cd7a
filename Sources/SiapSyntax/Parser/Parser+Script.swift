internal import SiapText

/// Scripts: statements, blocks, definitions, files.
extension GrammarParser {
    /// script = statements ;
    func script() -> ScriptSyntax {
        ScriptSyntax(statements: statements())
    }

    /// statements = { END } [ statement { END { END } statement } { END } ] ;
    func statements() -> [StatementSyntax] {
        var statements: [StatementSyntax] = []
        while true {
            while token.kind == .end { advance() }
            if token.kind == .endOfFile { return statements }
            if at(.closeBrace) {
                if openBlocks > 0 { return statements }
                fail(.strayClosing(found: found), at: token.range)
                advance()
                skipStatement()
                continue
            }
            let start = index
            if let statement = statement() { statements.append(statement) }
            endStatement()
            if index == start { advance() }
        }
    }

    /// Nothing may follow a statement but END or the end of its block.
    private func endStatement() {
        isTooDeep = false
        if token.kind == .end || token.kind == .endOfFile || (at(.closeBrace) && openBlocks > 0) {
            isRecovering = false
            return
        }
        if at(.closeParenthesis) || at(.closeBrace) {
            fail(.strayClosing(found: found), at: token.range)
        } else {
            let near = nearKeywords(token, among: WordTable.clauseWords + [.and, .or])
            fail(.wordAfterStatement(found: found), at: token.range, proposals: near)
        }
        skipStatement()
    }

    /// block = "{" statements "}" ;
    func block() -> [StatementSyntax] {
        nested(orElse: []) { parser in
            let open = parser.token.range
            guard parser.at(.openBrace) else {
                parser.expect(.openBrace)
                return []
            }
            parser.advance()
            parser.isRecovering = false
            parser.openBlocks += 1
            let statements = parser.statements()
            parser.openBlocks -= 1
            parser.expectClosingBrace(of: open)
            return statements
        }
    }

    /// statement = query [ "?" ] | let | define | … ;
    func statement() -> StatementSyntax? {
        let start = index
        let errors = diagnostics.count
        guard let kind = statementKind() else {
            if diagnostics.count == errors { unknownStatement() }
            return nil
        }
        return StatementSyntax(kind: kind, range: range(from: start), tongue: tongue(from: start))
    }

    private func tongue(from start: Int) -> Tongue? {
        for token in tokens[start..<max(index, start + 1)] {
            if let tongue = token.tongue { return tongue }
            if token.kind == .end { return nil }
        }
        return nil
    }

    private func statementKind() -> StatementSyntax.Kind? {
        if token.kind == .aggregate { return queryStatement() }
        if token.kind == .variable { return queryStatement() }
        guard token.kind == .word else { return nil }
        if isCatalog { return showCatalog() }
        if at(.if) { return .if(`if`()) }
        if GrammarParser.questionWords.contains(where: at) { return queryStatement() }
        return scriptStatement() ?? packStatement() ?? readinessStatement() ?? aboutStatement()
    }

    private static let questionWords: [Keyword] = [.total] + verbs

    private func queryStatement() -> StatementSyntax.Kind {
        let query = query()
        _ = accept(.question)
        if !isRecovering, token.kind == .word || token.kind == .string || token.kind == .number, !isAtEnd {
            fail(.expectedClause(found: found), at: token.range, proposals: clauseProposals)
        }
        return .query(query)
    }

    /// What may have been meant by the word after a complete query.
    private var clauseProposals: [Bilingual] {
        if at(.on) { return [both(.asOf)] }
        // `di NTT dan Babel`, `by satker and sex`: places, groups and orders are listed with commas.
        if at(.and) || at(.or) { return [Bilingual(",")] }
        return nearKeywords(token, among: WordTable.clauseWords + [.and, .or, .from, .since])
    }

    private func scriptStatement() -> StatementSyntax.Kind? {
        if at(.let) { return `let`() }
        if at(.define) { return .define(define()) }
        if at(.param) { return .param(param()) }
        if at(.set) { return set() }
        if at(.say) { return say() }
        if at(.forEach) { return .forEach(forEach()) }
        if at(.expect) { return .expect(expect()) }
        if at(.include) { return include() }
        if at(.use), peek(1).kind == .string || peek(1).isName { return .use(use()) }
        if at(.load) { return .load(load()) }
        if at(.save) { return save() }
        if at(.report) { return .report(report()) }
        return nil
    }

    /// let = "let" VARIABLE "=" ( query | expression ) ;
    private func `let`() -> StatementSyntax.Kind {
        advance()
        let variable = expectVariable()
        expect(.equal)
        return .let(variable, value: queryOrExpression())
    }

    private func queryOrExpression() -> ExpressionSyntax {
        guard startsQuery else { return expression() }
        let query = query()
        return .query(query, at: query.range)
    }

    /// define = "define" [ "shown" ] names "of" WORD [ ":" type ] "=" expression [ doc ] ;
    private func define() -> DefineSyntax {
        advance()
        let shown = at(.shown) && peek(1).isName && !peek(1).isKeyword(.of) ? accept(.shown) : nil
        let names = names()
        expect(.of)
        let table = expectWord()
        let isTyped = accept(.colon)
        let type = isTyped ? type() : nil
        let backAs = isTyped ? self.backAs() : nil
        expect(.equal)
        let value = valueBeforeDoc { $0.expression() }
        return DefineSyntax(
            names: names, table: table, type: type, backAs: backAs, value: value, doc: doc(), shown: shown)
    }

    func valueBeforeDoc(_ read: (GrammarParser) -> ExpressionSyntax) -> ExpressionSyntax {
        docFollows = true
        defer { docFollows = false }
        return read(self)
    }

    /// param = "param" names ":" type [ "=" expression ] [ doc ] ;
    private func param() -> ParamSyntax {
        advance()
        let names = names()
        expect(.colon)
        let type = type()
        let value = accept(.equal) ? valueBeforeDoc { $0.expression() } : nil
        return ParamSyntax(names: names, type: type, value: value, doc: doc())
    }

    /// set = "set" [ WORD [ "=" ] ( WORD | NUMBER | STRING | DATE | TIME | "on" | "false" ) ] ;
    private func set() -> StatementSyntax.Kind {
        advance()
        // By itself it asks what is set.
        if isAtEndOfStatement { return .showCatalog(.settings) }
        let name = expectWord()
        _ = accept(.equal)
        switch token.kind {
        case .word, .number, .date, .time:
            let value = NameSyntax(text: text(token), range: token.range)
            advance()
            return .set(name, value: value)
        case .string:
            let value = string()
            return .set(name, value: NameSyntax(text: value.value, range: value.range))
        case .duration, .variable, .aggregate, .symbol, .end, .endOfFile:
            return .set(name, value: expectWord())
        }
    }

    /// say = "say" ( query | expression ) ;
    private func say() -> StatementSyntax.Kind {
        advance()
        readsTemplates = true
        defer { readsTemplates = false }
        return .say(queryOrExpression())
    }

    /// for_each = "for each" VARIABLE ( "in" | "of" | "within" ) source { where_clause | place_clause | sort_clause |
    /// top_clause } block ;
    private func forEach() -> ForEachSyntax {
        _ = accept(.forEach)
        let variable = expectVariable()
        // "untuk tiap $s dari satker" and "dalam satker" are as good Indonesian as "di satker".
        if !at(.of), !at(.within) { expect(.inPlace) } else { advance() }
        let source = source(after: .inPlace)
        var clauses: [ClauseSyntax] = []
        while at(.where) || startsPlaceClause || at(.sort) || at(.top), let clause = clause() { clauses.append(clause) }
        resumeAtBlock()
        return ForEachSyntax(variable: variable, source: source, clauses: clauses, body: block())
    }

    /// After a problem in the head of a block: the problems inside it are its own.
    private func resumeAtBlock() {
        guard isRecovering, !isTooDeep else { return }
        while !isAtEnd, !at(.openBrace) { skipOne() }
        if at(.openBrace) { isRecovering = false }
    }

    /// if = "if" expression block [ "else" ( if | block ) ] ;
    private func `if`() -> IfSyntax {
        let fallback = IfSyntax(condition: .missing(place), then: [], otherwise: nil)
        return nested(orElse: fallback) { parser in
            parser.advance()
            let condition = parser.expression()
            parser.resumeAtBlock()
            let then = parser.block()
            guard parser.accept(.else) != nil else { return IfSyntax(condition: condition, then: then, otherwise: nil) }
            let start = parser.index
            guard parser.at(.if) else { return IfSyntax(condition: condition, then: then, otherwise: parser.block()) }
            let inner = parser.if()
            let statement = StatementSyntax(
                kind: .if(inner), range: parser.range(from: start), tongue: parser.tongue(from: start))
            return IfSyntax(condition: condition, then: then, otherwise: [statement])
        }
    }

    /// expect = "expect" ( query | expression ) "gives" ( "nothing" | expression ) ;
    private func expect() -> ExpectSyntax {
        advance()
        let subject = queryOrExpression()
        if isRecovering, at(.gives) { isRecovering = false }
        expect(.gives)
        if at(.nothing), !startsOperand(peek(1)), let range = accept(.nothing) {
            return ExpectSyntax(subject: subject, outcome: .nothing(range))
        }
        return ExpectSyntax(subject: subject, outcome: .value(expression()))
    }

    /// include = "include" STRING ;
    private func include() -> StatementSyntax.Kind {
        advance()
        return .include(expectString())
    }

    /// use = "use" [ WORD { "," WORD } "from" ] STRING ;
    private func use() -> UseSyntax {
        advance()
        var tables: [NameSyntax] = []
        if token.kind != .string {
            tables.append(expectWord())
            while accept(.comma) { tables.append(expectWord()) }
            expect(.from)
        }
        return UseSyntax(tables: tables, pack: expectString())
    }

    /// load = "load" [ "table" | "events of" ] WORD "from" STRING { ( "as of" | "by" ) sum | "rejects to" STRING |
    /// "dates day first" | "dates month first" } ;
    private func load() -> LoadSyntax {
        advance()
        var target = LoadSyntax.Target.rows
        if at(.eventsOf) {
            _ = accept(.eventsOf)
            target = .events
        } else if at(.table), !peek(1).isKeyword(.from) {
            advance()
            target = .newTable
        }
        let name = expectWord()
        expect(.from)
        var syntax = LoadSyntax(target: target, name: name, file: expectString(), asOf: nil, rejects: nil)
        while true {
            if at(.asOf) || (at(.by) && peek(1).kind == .date) {
                advance()
                syntax.asOf = sum()
            } else if accept(.rejectsTo) != nil {
                syntax.rejects = expectString()
            } else if accept(.dayFirst) != nil {
                syntax.dates = .dayFirst
            } else if accept(.monthFirst) != nil {
                syntax.dates = .monthFirst
            } else {
                return syntax
            }
        }
    }

    /// save = "save" ( "report" | source ) "to" STRING ;
    private func save() -> StatementSyntax.Kind {
        advance()
        if isSavedReport {
            advance()
            expect(.to)
            return .saveReport(text())
        }
        let source = source(after: .save)
        if isRecovering, at(.to) { isRecovering = false }
        expect(.to)
        return .save(SaveSyntax(source: source, file: expectString()))
    }
}
