internal import SiapText

/// Tables of a pack: their attributes, the types of these, and what else is said of their rows.
extension GrammarParser {
    /// table = ( "table" | "coded table" ) names [ doc ] "{" { END } { table_item [ "," ] { END } } "}" ;
    func table() -> TableSyntax {
        // `tabel kode { … }` is a table of that name.
        let isCoded = peek(2).isName && accept(.coded) != nil
        if !isCoded { advance() }
        let names = names()
        var table = TableSyntax(
            names: names, isCoded: isCoded, doc: doc(), attributes: [], lives: nil, history: [], synthetic: nil)
        entries { parser in parser.tableItem(&table) }
        return table
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
}
