internal import SiapText

/// What a comma after a place goes on with.
enum CommaAfterPlace {
    /// The next place.
    case place
    /// The next measure where one begins there, else the next place.
    case measure
    /// The next item or argument.
    case other
}

/// Places, `in NTT, Babel`, and their denial: as a clause and as an operand of a condition.
extension GrammarParser {
    /// `not in`, counted from here.
    func deniesPlaces(_ offset: Int) -> Bool { peek(offset).isKeyword(.not) && peek(offset + 1).isKeyword(.inPlace) }

    var startsPlaceClause: Bool { at(.inPlace) || deniesPlaces(0) }

    /// The word that a clause may start with, at `place`, begins an operand there: `not in NTT`, `female and in NTT`.
    func isOperand(_ place: Int, from start: Int) -> Bool {
        guard tokens[place].isKeyword(.inPlace) else { return false }
        if place == start { return true }
        let before = tokens[place - 1]
        return before.symbol == .comma || before.wantsMore || before.isKeyword(.not)
    }

    /// place_clause = "in" alternative { "," alternative } [ "only" ] | "not" places ;
    func placeClause() -> WhereClauseSyntax {
        let start = index
        let outer = commaIsStray
        commaIsStray = false
        defer { commaIsStray = outer }
        if accept(.not) != nil {
            let denied = ExpressionSyntax.not(places(), at: range(from: start))
            refuseOnlyDenied(from: start)
            return WhereClauseSyntax(kind: .condition(denied), range: range(from: start))
        }
        if let outside = placesOutside() {
            return WhereClauseSyntax(kind: .condition(outside), range: range(from: start))
        }
        advance()
        let places = placeList()
        _ = accept(.only)
        return WhereClauseSyntax(kind: .places(places), range: range(from: start))
    }

    /// places = "in" alternative { "," alternative } ;
    func places() -> ExpressionSyntax {
        let start = index
        if index > 0, tokens[index - 1].isKeyword(.not), source[token.range].contains(" ") {
            // `tidak hanya di NTT` means everywhere, `tidak di NTT` elsewhere.
            mend(
                .expectedToken(expected: .keyword(.inPlace), found: found), at: token.range, proposals: [both(.inPlace)]
            )
        }
        if let outside = placesOutside() { return outside }
        advance()
        let places = placeList()
        return .places(places, at: range(from: start))
    }

    /// `di luar NTT`: reported as the denial that it is, and read so.
    private func placesOutside() -> ExpressionSyntax? {
        peek(1).isName && ["luar", "outside"].contains(text(peek(1)).lowercased()) ? deniedPlaces() : nil
    }

    /// `bukan dari NTT`, in the place of a condition: a row is in a place, not from it.
    func placesTheyComeFrom() -> ExpressionSyntax? {
        at(.not) && source[peek(1).range].lowercased() == "dari" ? deniedPlaces() : nil
    }

    /// Two words that mean `not in`, and the places behind them.
    private func deniedPlaces() -> ExpressionSyntax? {
        guard startsOperand(peek(2)) else { return nil }
        let start = index
        let whole = token.range.union(peek(1).range)
        mend(.expectedToken(expected: .described(notIn), found: .written(source[whole])), at: whole, proposals: [notIn])
        advance()
        advance()
        return .not(.places(placeList(), at: range(from: start)), at: range(from: start))
    }

    private var notIn: Bilingual {
        let not = both(.not), place = both(.inPlace)
        return Bilingual(
            english: "\(not.english) \(place.english)", indonesian: "\(not.indonesian) \(place.indonesian)")
    }

    /// The places behind the word, as far as its commas go on with them.
    private func placeList() -> [ExpressionSyntax] {
        if at(.minus), token.range.lower == tokens[index - 1].range.upper {
            // di-NTT, as in messages on a telephone.
            let word = both(.inPlace), name = text(peek(1))
            mend(
                .expectedExpression(before: found), at: token.range,
                proposals: [Bilingual(english: "\(word.english) \(name)", indonesian: "\(word.indonesian) \(name)")])
            advance()
        }
        var places = [alternative()]
        var tallest = height
        while at(.comma), goesOnWithPlace {
            let comma = index
            advance()
            let place = alternative()
            if commaIsStray, atRelation {
                // `not in NTT, kind = detainee`: a condition, with a comma for "and".
                index = comma
                break
            }
            places.append(place)
            tallest = max(tallest, height)
        }
        join(tallest, right: 0)
        return places
    }

    private var goesOnWithPlace: Bool {
        switch commaAfterPlace {
        case .place: true
        case .measure: !startsMeasureAfterComma
        case .other: false
        }
    }

    /// `tidak ada di NTT`, `ada di NTT`: of places nothing is sought, only whether a row is in one.
    func placesThatAreThere() -> ExpressionSyntax {
        let start = index
        let denied = at(.no)
        let whole = token.range.union(peek(1).range)
        let meant = denied ? notIn : both(.inPlace)
        mend(.expectedToken(expected: .described(meant), found: .written(source[whole])), at: whole, proposals: [meant])
        advance()
        let places = places()
        return denied ? .not(places, at: range(from: start)) : places
    }

    /// `tidak di NTT saja`: elsewhere, or not there alone?
    private func refuseOnlyDenied(from start: Int) {
        let written = source[range(from: start)]
        guard let only = accept(.only) else { return }
        mend(.expectedClause(found: .written(source[only])), at: range(from: start), proposals: [Bilingual(written)])
    }

    // MARK: Exceptions

    /// `except`, which begins an exception where "not" would deny what follows.
    var isException: Bool {
        guard at(.not), ["except", "kecuali", "selain"].contains(source[token.range].lowercased()) else { return false }
        let next = peek(1)
        return next.isKeyword(.where) || startsOperand(next) && !next.isKeyword(.unknown) && !next.isKeyword(.known)
    }

    /// `wbp kecuali tahanan`, `wbp not female`, `kecuali yang perempuan`: reported with the condition that is meant,
    /// and read as that.
    func exception(after clauses: [ClauseSyntax]) -> ClauseSyntax? {
        guard at(.not), !deniesPlaces(0), peek(1).isKeyword(.where) || startsOperand(peek(1)), !isRecovering else {
            return nil
        }
        let start = index
        var isMore = false
        for case .where(let clause) in clauses { if case .condition = clause.kind { isMore = true } }
        let first = isMore ? both(.and) : both(.where), not = both(.not)
        let whole = peek(1).isKeyword(.where) ? token.range.union(peek(1).range) : token.range
        mend(
            .expectedClause(found: .written(source[whole])), at: whole,
            proposals: [
                Bilingual(
                    english: "\(first.english) \(not.english)", indonesian: "\(first.indonesian) \(not.indonesian)")
            ])
        advance()
        _ = accept(.where)
        let operand = expression()
        return .where(
            WhereClauseSyntax(kind: .condition(.not(operand, at: range(from: start))), range: range(from: start)))
    }
}
