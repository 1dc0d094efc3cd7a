internal import SiapText

/// Packs: tables, code lists, events, the calendar.
extension GrammarParser {
    func packStatement() -> StatementSyntax.Kind? {
        if at(.table) || at(.coded) { return .table(table()) }
        if at(.codes) { return .codes(codes()) }
        if at(.event) { return .event(event()) }
        if at(.calendar) { return .calendar(calendar()) }
        return nil
    }

    /// table = ( "table" | "coded table" ) names [ doc ] "{" { END } { table_item [ "," ] { END } } "}" ;
    private func table() -> TableSyntax {
        // `tabel kode { … }` is a table of that name.
        let isCoded = peek(2).isName && accept(.coded) != nil
        if !isCoded { advance() }
        let names = names()
        var table = TableSyntax(
            names: names, isCoded: isCoded, doc: doc(), attributes: [], lives: nil, history: [], synthetic: nil)
        entries { parser in parser.tableItem(&table) }
        return table
    }

    /// The entries between braces, each on a line of its own or after a comma. A problem in one does not hide those of
    /// the next.
    private func entries(_ read: (GrammarParser) -> Void) {
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

    /// table_item = attribute | lives | history | synthetic | reported | others | identity | one_per | verification ;
    private func tableItem(_ table: inout TableSyntax) {
        let next = peek(1)
        if at(.lives), next.isKeyword(.from) {
            table.lives = lives()
        } else if at(.history), next.isName {
            table.history += history()
        } else if at(.synthetic), next.kind == .string {
            table.synthetic = synthetic()
        } else if at(.reportedUntil) {
            table.reportedUntil = reported()
        } else if at(.othersFrom) {
            table.othersFrom = others()
        } else if at(.identity), next.isName {
            table.identities.append(identity())
        } else if at(.onePer) {
            table.onePer.append(onePer())
        } else if at(.verify), next.isName {
            verification(&table)
        } else {
            table.attributes.append(attribute())
        }
    }

    /// attribute = [ "key" | "label" | "alias" ] names ":" type [ back_as ] [ doc ] ;
    private func attribute() -> AttributeSyntax {
        let role = role()
        let names = names()
        expect(.colon)
        let type = type()
        return AttributeSyntax(role: role, names: names, type: type, backAs: backAs(), doc: doc())
    }

    /// back_as = [ "," ] "back as" names ;
    func backAs() -> NamesSyntax? {
        if at(.comma), peek(1).isKeyword(.backAs) { advance() }
        return accept(.backAs) != nil ? names() : nil
    }

    /// A role, unless the word is the attribute's own name: `label: text`.
    private func role() -> AttributeSyntax.Role {
        if at(.alias), token.phraseLength > 1 {
            _ = accept(.alias)
            return .alias
        }
        guard peek(1).isName else { return .plain }
        if accept(.key) != nil { return .key }
        if accept(.label) != nil { return .label }
        if accept(.alias) != nil { return .alias }
        return .plain
    }

    /// type = [ "private" ] [ "synthetic" ] [ "never summed" ] ( "text" | ( "whole number" | "decimal" ) [ "of" names ]
    /// | "date" | "time" | "yes or no"
    ///      | "one of" "(" code { "," code } ")" | ( "part of" | "link to" | "links to" ) WORD | WORD [ "in" WORD ] ) ;
    func type() -> TypeSyntax {
        let start = index
        let isPrivate = at(.private) && (peek(1).kind == .word) && accept(.private) != nil
        let isSynthetic = at(.synthetic) && peek(1).kind == .word && accept(.synthetic) != nil
        let neverSummed = accept(.neverSummed)
        let kind = typeKind()
        return TypeSyntax(
            kind: kind, isPrivate: isPrivate, isSynthetic: isSynthetic, neverSummed: neverSummed,
            range: range(from: start))
    }

    private func typeKind() -> TypeSyntax.Kind {
        if accept(.wholeNumber) != nil { return .wholeNumber(unit: unit()) }
        if accept(.partOf) != nil { return .partOf(expectWord()) }
        if accept(.linksTo) != nil { return .linksTo(expectWord()) }
        if accept(.linkTo) != nil { return .linkTo(expectWord()) }
        if accept(.yesOrNo) != nil { return .yesOrNo }
        if at(.oneOf) { return .oneOf(codesInParentheses()) }
        if accept(.text) != nil { return .text }
        if accept(.decimal) != nil { return .decimal(unit: unit()) }
        if accept(.date) != nil { return .date }
        if accept(.time) != nil { return .time }
        let name = expectWord()
        return accept(.inPlace) == nil ? .named(name) : .translation(of: name, into: expectWord())
    }

    private func unit() -> NamesSyntax? {
        accept(.of) != nil ? names() : nil
    }

    private func codesInParentheses() -> [CodeSyntax] {
        advance()
        let open = index
        guard at(.openParenthesis) else {
            expect(.openParenthesis)
            return []
        }
        advance()
        var codes = [code()]
        while accept(.comma) { codes.append(code()) }
        close(open)
        return codes
    }

    /// code = ( WORD | STRING ) [ "/" ( WORD | STRING ) ] [ former ] ;
    private func code() -> CodeSyntax {
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

    /// lives = "lives" "from" WORD "to" WORD ;
    private func lives() -> LivesSyntax {
        advance()
        advance()
        let from = expectWord()
        expect(.to)
        return LivesSyntax(from: from, to: expectWord())
    }

    /// history = "history" WORD { "," WORD } ;
    private func history() -> [NameSyntax] {
        advance()
        return namesOfItem()
    }

    /// identity = "identity" WORD { "," WORD } ;
    private func identity() -> [NameSyntax] {
        advance()
        return namesOfItem()
    }

    /// one_per = "one per" "(" WORD { "," WORD } ")" ;
    private func onePer() -> [NameSyntax] {
        _ = accept(.onePer)
        let open = index
        guard at(.openParenthesis) else {
            expect(.openParenthesis)
            return []
        }
        advance()
        var names = [expectWord()]
        while accept(.comma) { names.append(expectWord()) }
        close(open)
        return names
    }

    /// reported = "reported until" WORD ;
    private func reported() -> NameSyntax {
        _ = accept(.reportedUntil)
        return expectWord()
    }

    /// others = "others from" WORD ;
    private func others() -> NameSyntax {
        _ = accept(.othersFrom)
        return expectWord()
    }

    /// verification = "verify" WORD ( "on" WORD | "=" WORD [ "within" WORD ] "on" WORD [ "as" WORD ] [ "refused when"
    /// WORD ] ) ;
    private func verification(_ table: inout TableSyntax) {
        advance()
        let claimed = expectWord()
        if accept(.on) != nil {
            table.promise = PromiseSyntax(kept: claimed, due: expectWord())
            return
        }
        expect(.equal)
        let found = expectWord()
        let tolerance = accept(.within) != nil ? expectWord() : nil
        expect(.on)
        let date = expectWord()
        let precision = accept(.as) != nil ? expectWord() : nil
        let refusedWhen = accept(.refusedWhen) != nil ? expectWord() : nil
        table.verification = VerificationSyntax(
            claimed: claimed, found: found, tolerance: tolerance, date: date, precision: precision,
            refusedWhen: refusedWhen)
    }

    private func namesOfItem() -> [NameSyntax] {
        var names = [expectWord()]
        while at(.comma), peek(1).isName, !startsTableItem(peek(1), second: peek(2)) {
            advance()
            names.append(expectWord())
        }
        return names
    }

    /// After a comma of a history: the next item of the table, not one more name.
    private func startsTableItem(_ first: Token, second: Token) -> Bool {
        if second.symbol == .colon || second.symbol == .slash || second.isKeyword(.formerly) { return true }
        if first.isKeyword(.lives), second.isKeyword(.from) { return true }
        if first.isKeyword(.synthetic), second.kind == .string { return true }
        if first.isKeyword(.history) || first.isKeyword(.identity) || first.isKeyword(.verify), second.isName {
            return true
        }
        if first.phrase == .reportedUntil || first.phrase == .onePer || first.phrase == .othersFrom { return true }
        return second.isName && (first.isKeyword(.key) || first.isKeyword(.label) || first.isKeyword(.alias))
    }

    /// synthetic = "synthetic" doc ;
    private func synthetic() -> DocSyntax? {
        advance()
        return doc()
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
