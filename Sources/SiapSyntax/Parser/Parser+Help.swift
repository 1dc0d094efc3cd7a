internal import SiapText

/// Statements about the language and the session, and what was typed in place of a statement.
extension GrammarParser {
    func aboutStatement() -> StatementSyntax.Kind? {
        if at(.explain) { return explain() }
        if at(.help) { return help() }
        if at(.describe) { return describe() }
        if at(.edit) { return edit() }
        if at(.quit) { return quit() }
        return lessonStatement()
    }

    /// explain = "explain" [ "plan" | "sql" ] query [ "?" ] ;
    private func explain() -> StatementSyntax.Kind {
        advance()
        let kind: ExplainKind
        if accept(.plan) != nil {
            kind = .plan
        } else {
            kind = accept(.sql) != nil ? .sql : .words
        }
        let query = query()
        _ = accept(.question)
        return .explain(kind, query: query)
    }

    /// help = "help" { ANY } ;
    private func help() -> StatementSyntax.Kind {
        advance()
        var topic: [NameSyntax] = []
        while token.kind != .end, token.kind != .endOfFile, !(at(.closeBrace) && openBlocks > 0) {
            let isMark = token.symbol == .question
            if !isMark { topic.append(NameSyntax(text: text(token), range: token.range)) }
            advance()
        }
        return .help(topic)
    }

    /// describe = "describe" path ;
    private func describe() -> StatementSyntax.Kind {
        advance()
        if at(.table), peek(1).isName {
            mend(
                .expectedToken(expected: .written(text(peek(1))), found: found), at: token.range,
                proposals: [said(.describe, rest: text(peek(1)))])
            advance()
        }
        return .describe(path() ?? PathSyntax(names: [expectWord()]))
    }

    private static let catalogs: [Keyword] = [.tables, .functions, .settings, .variables, .rules, .history, .records]

    /// `show tables`, and nothing after it: `show history where …` asks for a table.
    var isCatalog: Bool {
        guard at(.show), peek(1).kind == .word, GrammarParser.catalogs.contains(where: peek(1).isKeyword) else {
            return false
        }
        let isNumbered = peek(1).isKeyword(.history) && peek(2).kind == .number
        return endsStatement(peek(isNumbered ? 3 : 2))
    }

    private func endsStatement(_ token: Token) -> Bool {
        token.kind == .end || token.kind == .endOfFile || (token.symbol == .closeBrace && openBlocks > 0)
    }

    var isAtEndOfStatement: Bool { endsStatement(token) }

    /// show_catalog = "show" ( "tables" | "functions" | "settings" | "variables" | "rules" | "history" [ NUMBER ] |
    /// "records" ) ;
    func showCatalog() -> StatementSyntax.Kind {
        advance()
        let catalog = GrammarParser.catalogs.first(where: at) ?? .tables
        advance()
        return catalog == .history ? .showHistory(entryNumber()?.number) : .showCatalog(catalog)
    }

    /// edit = "edit" [ NUMBER ] ;
    private func edit() -> StatementSyntax.Kind {
        advance()
        return .edit(entryNumber())
    }

    private func entryNumber() -> EntryNumberSyntax? {
        guard token.kind == .number else { return nil }
        let range = token.range
        advance()
        // What has a point or more digits than an integer is no number of an entry.
        return EntryNumberSyntax(number: Int(source[range]) ?? 0, range: range)
    }

    /// quit = "quit" ;
    private func quit() -> StatementSyntax.Kind {
        advance()
        return .quit
    }

    // MARK: No statement

    private static let statementWords: [Keyword] =
        verbs + [
            .let, .define, .param, .set, .say, .forEach, .if, .expect, .include, .use, .load, .save, .report, .table,
            .codes, .event, .calendar, .explain,
            .rule, .why, .record, .undo, .open, .help, .describe, .edit, .quit,
        ] + lessonWords

    /// Says what the first word should have been.
    func unknownStatement() {
        if at(.dot) || at(.backslash) { return dotCommand() }
        if isAtWord("select") { return sqlStatement() }
        if token.kind == .symbol, at(.closeParenthesis) { return fail(.strayClosing(found: found), at: token.range) }
        fail(.expectedStatement(found: found), at: place, proposals: statementProposals)
    }

    private var statementProposals: [Bilingual] {
        let formula = formulaProposals
        if !formula.isEmpty { return formula }
        if at(.sort), let meant = sortedTable { return [meant] }
        if let meant = Habits.verbs[text(token).lowercased()] { return [both(meant)] }
        let near = nearKeywords(token, among: GrammarParser.statementWords)
        if !near.isEmpty || !token.isName { return near }
        // `wbp where province = NTT`: a table and a clause want a verb before them.
        guard peek(1).kind == .word, peek(1).traits.contains(.startsClause) else { return [] }
        return [Keyword.count, .show].map { said($0, rest: text(token)) }
    }

    private func said(_ verb: Keyword, rest: String) -> Bilingual {
        Bilingual(english: "\(verb.spelling(.english)) \(rest)", indonesian: "\(verb.spelling(.indonesian)) \(rest)")
    }

    /// `urutkan satker per kapasitas`: the question that shows it in that order.
    private var sortedTable: Bilingual? {
        guard peek(1).isName else { return nil }
        let next = peek(2).isKeyword(.by) ? peek(3) : peek(2)
        guard next.isName else { return nil }
        let table = text(peek(1)), key = text(next), sort = Bilingual(english: "sort", indonesian: "urutkan"),
            show = said(.show, rest: table)
        return Bilingual(
            english: "\(show.english) \(sort.english) \(key)",
            indonesian: "\(show.indonesian) \(sort.indonesian) \(key)")
    }

    /// `.help`, `\q`, `\d`: commands of other shells, each with the statement that does the same here.
    private func dotCommand() {
        let start = token.range
        advance()
        let word = text(token).lowercased()
        var range = start
        if token.range.lower == start.upper {
            range = start.union(token.range)
            advance()
        }
        var statement = GrammarParser.statement(for: word)
        if ["d", "schema"].contains(word), token.isName { statement = said(.describe, rest: text(token)) }
        fail(.dotCommand, at: range, proposals: [statement])
    }

    private static func statement(for command: String) -> Bilingual {
        func words(_ keywords: Keyword...) -> Bilingual {
            Bilingual(
                english: keywords.map { $0.spelling(.english) }.joined(separator: " "),
                indonesian: keywords.map { $0.spelling(.indonesian) }.joined(separator: " "))
        }
        switch command {
        case "q", "quit", "exit": return words(.quit)
        case "tables", "d", "dt", "databases", "l": return words(.show, .tables)
        case "schema": return words(.describe)
        case "df", "functions": return words(.show, .functions)
        case "mode", "headers", "timer", "timing", "pset", "set", "x": return words(.set)
        case "show", "settings": return words(.show, .settings)
        case "read", "i": return words(.include)
        case "import": return words(.load)
        case "output", "once", "o", "save", "dump": return words(.save)
        case "history", "s": return words(.show, .history)
        case "e", "edit": return words(.edit)
        default: return words(.help)
        }
    }

    /// `SELECT … FROM …`: the same question as siap asks it.
    private func sqlStatement() {
        let start = token.range
        let form = SQLForm(tokens: tokens, start: index, source: source)
        skipStatement()
        fail(.sqlStatement, at: start, proposals: [form.question])
    }
}
