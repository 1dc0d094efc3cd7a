internal import SiapText

/// Packs: code lists, events, the calendar; tables are in a file of their own.
extension GrammarParser {
    func packStatement() -> StatementSyntax.Kind? {
        if at(.table) || at(.coded) { return .table(table()) }
        if at(.codes) { return .codes(codes()) }
        if at(.event) { return .event(event()) }
        if at(.calendar) { return .calendar(calendar()) }
        return nil
    }

    /// The entries between braces, each on a line of its own or after a comma. A problem in one does not hide those of
    /// the next.
    func entries(_ read: (GrammarParser) -> Void) {
        guard at(.openBrace) else { return expect(.openBrace) }
        let open = token.range
        advance()
        isRecovering = false
        openBlocks += 1
        defer { openBlocks -= 1 }
        while true {
            while token.kind == .end { advance() }
            if token.kind == .endOfFile || at(.closeBrace) { break }
            let start = index
            read(self)
            if isRecovering || index == start {
                while token.kind != .end, token.kind != .endOfFile, !at(.closeBrace) { skipOne() }
                isRecovering = false
            }
            _ = accept(.comma)
        }
        expectClosingBrace(of: open)
    }

    /// code = ( WORD | STRING ) [ "/" ( WORD | STRING ) ] [ former ] ;
    func code() -> CodeSyntax {
        let english = codeName()
        var names = NamesSyntax(english: english, indonesian: accept(.slash) ? codeName() : nil)
        names.former = former()
        return CodeSyntax(names: names)
    }

    func codeName() -> NameSyntax {
        guard token.kind == .string else { return expectWord() }
        let string = string()
        return NameSyntax(text: string.value, range: string.range)
    }

    /// codes = "codes" names [ doc ] "{" { END } { code { "=" ( WORD | STRING | NUMBER ) } [ doc_of_code ] [ "," ] {
    /// END } } "}" ;
    private func codes() -> CodesSyntax {
        _ = accept(.codes)
        let names = names()
        let doc = doc()
        var codes: [CodeSyntax] = []
        entries { parser in
            var code = parser.code()
            while parser.accept(.equal) { code.aliases.append(parser.alias()) }
            code.doc = parser.docOfCode()
            codes.append(code)
        }
        return CodesSyntax(names: names, doc: doc, codes: codes)
    }

    private func alias() -> NameSyntax {
        if token.kind == .number {
            let name = NameSyntax(text: text(token), range: token.range)
            advance()
            return name
        }
        return codeName()
    }

    /// doc_of_code = ":" doc ;
    private func docOfCode() -> DocSyntax? {
        guard accept(.colon) else { return nil }
        if let doc = doc() { return doc }
        return DocSyntax(english: expectString(), indonesian: nil)
    }

    /// event = "event" names "of" WORD "(" [ parameter { "," parameter } ] ")" ":" assignment { "," assignment }
    ///         [ "refused when" expression "because" doc ] ;
    private func event() -> EventSyntax {
        advance()
        let names = names()
        expect(.of)
        let table = expectWord()
        let parameters = parameters()
        expect(.colon)
        let assignments = assignments()
        var syntax = EventSyntax(
            names: names, table: table, parameters: parameters, assignments: assignments, refusedWhen: nil, because: nil
        )
        if accept(.refusedWhen) != nil {
            syntax.refusedWhen = valueBeforeDoc { $0.expression() }
            expect(.because)
            syntax.because = doc()
            if syntax.because == nil { _ = expectString() }
        }
        return syntax
    }

    private func parameters() -> [EventSyntax.Parameter] {
        let open = index
        guard at(.openParenthesis) else {
            expect(.openParenthesis)
            return []
        }
        advance()
        var parameters: [EventSyntax.Parameter] = []
        if !at(.closeParenthesis) {
            parameters.append(parameter())
            while accept(.comma) { parameters.append(parameter()) }
        }
        close(open)
        return parameters
    }

    /// parameter = names ":" type ;
    private func parameter() -> EventSyntax.Parameter {
        let names = names()
        expect(.colon)
        return EventSyntax.Parameter(names: names, type: type())
    }

    /// calendar = "calendar" "{" { END } [ calendar_entry { ( "," | END ) { END } calendar_entry } [ "," ] { END } ]
    /// "}" ;
    private func calendar() -> [CalendarEntrySyntax] {
        advance()
        var result: [CalendarEntrySyntax] = []
        entries { parser in result.append(parser.calendarEntry()) }
        return result
    }

    /// calendar_entry = names { "=" ( WORD | STRING ) } ":" sum [ "to" sum ] [ doc ] ;
    private func calendarEntry() -> CalendarEntrySyntax {
        let names = names()
        var aliases: [NameSyntax] = []
        while accept(.equal) { aliases.append(codeName()) }
        expect(.colon)
        let date = valueBeforeDoc { $0.sum() }
        let end = accept(.to) != nil ? valueBeforeDoc { $0.sum() } : nil
        return CalendarEntrySyntax(names: names, aliases: aliases, date: date, end: end, doc: doc())
    }
}
