internal import SiapText

/// Rules and the reasons behind answers; events taken down one by one.
extension GrammarParser {
    func readinessStatement() -> StatementSyntax.Kind? {
        if at(.rule) { return .rule(rule()) }
        if at(.why) { return .why(why()) }
        if at(.record) { return .record(record()) }
        if at(.undo) { return undo() }
        if at(.open) { return open() }
        return nil
    }

    /// rule = "rule" names "of" WORD [ where_clause ] ":" "require" expression
    ///        [ "severity" WORD ] [ "cites" doc ] [ "because" doc ] ;
    private func rule() -> RuleSyntax {
        advance()
        let names = names()
        expect(.of)
        let table = expectWord()
        let condition = accept(.where) != nil ? expression() : nil
        if condition != nil { _ = accept(.only) }
        expect(.colon)
        expect(.require)
        let requirement = valueBeforeDoc { $0.expression() }
        let severity = accept(.severity) != nil ? expectWord() : nil
        let cites = accept(.cites) != nil ? docWanted() : nil
        let because = accept(.because) != nil ? docWanted() : nil
        return RuleSyntax(
            names: names, table: table, condition: condition, requirement: requirement, severity: severity,
            cites: cites, because: because)
    }

    private func docWanted() -> DocSyntax? {
        if let doc = doc() { return doc }
        _ = expectString()
        return nil
    }

    /// why = "why" [ "whole" ] [ ( "not" | "no" ) subject | subject disjunction ] ;
    private func why() -> WhySyntax {
        advance()
        let isWhole = at(.whole) && accept(.whole) != nil
        if isAtEnd || at(.question) {
            _ = accept(.question)
            return WhySyntax(subject: .lastResult, isWhole: isWhole)
        }
        if accept(.not) != nil || accept(.no) != nil {
            let missing = subject()
            _ = accept(.question)
            return WhySyntax(subject: .missing(missing), isWhole: isWhole)
        }
        let subject = subject()
        let claim = disjunction()
        _ = accept(.question)
        return WhySyntax(subject: .row(subject, value: claim), isWhole: isWhole)
    }

    /// subject = row_literal | VARIABLE ;
    private func subject() -> ExpressionSyntax {
        if let variable = variable() { return .variable(variable) }
        guard let name = name() else {
            fail(.expectedSource(after: .why), at: place)
            return .missing(place)
        }
        if token.kind != .string { unquoted(after: name) }
        return .rowLiteral(table: name, expectString())
    }

    /// `wbp W-00017`, `satker Rutan Kupang`: what was meant as the name of a row wants quotes.
    private func unquoted(after name: NameSyntax) {
        guard name.wordRanges.count > 1 else { return }
        let start = name.wordRanges[1].lower
        var end = name.range.upper
        while end < source.utf8.count, source.utf8[end] > UInt8(ascii: " "), source.utf8[end] != UInt8(ascii: "?") {
            end += 1
        }
        let range = SourceRange(start, end)
        let wanted = Bilingual(english: "a text in quotes", indonesian: "teks dalam tanda kutip")
        fail(
            .expectedToken(expected: .described(wanted), found: .written(source[range])), at: range,
            proposals: [Bilingual("\"\(source[range])\"")])
    }

    /// record = "record" name "of" subject [ "(" [ argument { "," argument } ] ")" | "to" destination ] "on" sum ;
    private func record() -> RecordSyntax {
        advance()
        let event = expectName()
        expect(.of)
        let subject = subject()
        let open = index
        var arguments: [RecordSyntax.Argument] = []
        if accept(.openParenthesis) {
            if !at(.closeParenthesis) { arguments.append(argument()) }
            while accept(.comma) { arguments.append(argument()) }
            close(open)
        } else if let to = accept(.to) {
            // `record transfer of wbp "W-00017" to MTK on …`: the parameter of that name.
            let name = NameSyntax(text: Keyword.to.spelling(.english), range: to)
            arguments.append(RecordSyntax.Argument(name: name, value: destination()))
        }
        expect(.on)
        return RecordSyntax(event: event, arguments: arguments, subject: subject, date: sum())
    }

    /// destination = VARIABLE | row_literal | name ;
    private func destination() -> ExpressionSyntax {
        if let variable = variable() { return .variable(variable) }
        guard let name = name() else {
            fail(.expectedSource(after: .to), at: place)
            return .missing(place)
        }
        return token.kind == .string ? .rowLiteral(table: name, string()) : .path(PathSyntax(names: [name]))
    }

    /// argument = [ WORD "=" ] alternative ;
    private func argument() -> RecordSyntax.Argument {
        guard token.isName, peek(1).symbol == .equal else {
            return RecordSyntax.Argument(name: nil, value: alternative())
        }
        let name = expectWord()
        advance()
        return RecordSyntax.Argument(name: name, value: alternative())
    }

    /// undo = "undo" ;
    private func undo() -> StatementSyntax.Kind {
        advance()
        return .undo
    }

    /// open = "open" STRING ;
    private func open() -> StatementSyntax.Kind {
        advance()
        return .open(expectString())
    }
}
