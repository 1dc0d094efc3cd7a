public import SiapText

/// What people write by habit from SQL, spreadsheets and messages on a telephone, and what is meant by it.
enum Habits {
    /// What other languages and shells call the first word of a statement.
    static let verbs: [String: Keyword] = [
        "avg": .average, "mean": .average, "list": .show, "display": .show, "get": .show, "find": .show, "print": .say,
        "echo": .say,
        "number": .count, "many": .count, "how": .count, "what": .show, "who": .show, "which": .show, "siapa": .show,
        "apa": .show, "mana": .show,
        "import": .load, "export": .save, "bye": .quit, "lihat": .show, "daftar": .show, "cari": .show, "cetak": .say,
        "banyak": .count, "banyaknya": .count, "rerata": .average, "keluar": .quit, "impor": .load, "ekspor": .save,
        "update": .record, "delete": .record, "insert": .record, "ubah": .record, "hapus": .record, "tambah": .record,
        "case": .if, "jumlahkan": .sum, "berapakah": .count, "urutkan": .show, "rata": .average,
    ]

    /// Clause words as they are shortened in messages.
    static let clauses: [String: Keyword] = [
        "yg": .where, "dgn": .where, "dg": .where, "dlm": .inPlace, "having": .where,
    ]

    static let numbers: [String: Int] = [
        "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
        "eighteen": 18, "nineteen": 19,
        "twenty": 20, "sebelas": 11, "dua belas": 12, "tiga belas": 13, "empat belas": 14, "lima belas": 15,
        "enam belas": 16, "tujuh belas": 17,
        "delapan belas": 18, "sembilan belas": 19, "dua puluh": 20,
        "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
        "satu": 1, "dua": 2, "tiga": 3, "empat": 4, "lima": 5, "enam": 6, "tujuh": 7, "delapan": 8, "sembilan": 9,
        "sepuluh": 10,
    ]
}

extension GrammarParser {
    /// `=COUNTIF(wbp; …)`: a formula, and the question that asks the same.
    var formulaProposals: [Bilingual] {
        guard at(.equal), peek(1).kind == .word, peek(2).symbol == .openParenthesis, peek(3).kind == .word else {
            return []
        }
        guard text(peek(1)).lowercased().hasPrefix("countif") else { return [] }
        return [Bilingual(english: "count \(text(peek(3))) where …", indonesian: "hitung \(text(peek(3))) yang …")]
    }

    /// `>= ` written apart or turned around, `> =` and `=>`: read as one relation, and said so.
    func partedRelation(after first: SourceRange) {
        guard token.kind == .symbol, token.range.lower - first.upper <= 1 else { return }
        let marks = source[first] + text(token)
        let meant: [String: String] = [">=": ">=", "=>": ">=", "<=": "<=", "=<": "<=", "!=": "!=", "<>": "!="]
        guard let relation = meant[marks] else { return }
        let whole = first.union(token.range)
        mend(.expectedExpression(before: .written(text(token))), at: whole, proposals: [Bilingual(relation)])
        advance()
    }

    /// `if(a, b, c)`, as spreadsheets write it: reported with the words that stand between the three here, and passed.
    func calledConditional(from start: Int) -> ExpressionSyntax? {
        guard at(.openParenthesis), token.range.lower == tokens[start].range.upper else { return nil }
        var marks: [Token] = []
        var depth = 0, place = index
        while place < tokens.count - 1 {
            let token = tokens[place]
            if token.symbol == .openParenthesis || token.kind == .aggregate { depth += 1 }
            if token.symbol == .closeParenthesis { depth -= 1 }
            if depth == 0 { break }
            if depth == 1, token.symbol == .comma || (token.kind == .end && source[token.range] == ";") {
                marks.append(token)
            }
            place += 1
        }
        guard depth == 0, marks.count == 2 else { return nil }
        let lowers = [token.range.upper] + marks.map(\.range.upper),
            uppers = marks.map(\.range.lower) + [tokens[place].range.lower]
        let parts = zip(lowers, uppers).map { source[SourceRange($0, max($0, $1))].filter { $0 != "\n" }.trimmed }
        func words(_ tongue: Tongue) -> String {
            zip([Keyword.if, .then, .else], parts).map { "\($0.spelling(tongue)) \($1)" }.joined(separator: " ")
        }
        let whole = tokens[start].range.union(tokens[place].range)
        mend(
            .expectedToken(expected: .keyword(.then), found: .written(source[marks[0].range])), at: whole,
            proposals: [Bilingual(english: words(.english), indonesian: words(.indonesian))])
        index = place
        advance()
        return .missing(whole)
    }

    /// `top five`, `top -5`.
    var numberProposals: [Bilingual] {
        if let number = Habits.numbers[text(token).lowercased()] { return [Bilingual(String(number))] }
        return at(.minus) && peek(1).kind == .number ? [Bilingual(text(peek(1)))] : []
    }
}

extension Parser {
    /// The tongue of a statement that cannot be read: that of most of its keywords, of the near ones where it begins,
    /// and of the words that `isIndonesian` knows. nil where they do not tell.
    public static func guessedTongue(of tokens: [Token], in source: SourceText, isIndonesian: (String) -> Bool?)
        -> Tongue?
    {
        var votes = 0
        for (place, token) in tokens.enumerated() where token.kind == .word || token.kind == .aggregate {
            if let tongue = token.tongue {
                votes += tongue == .indonesian ? 1 : -1
            } else if let known = isIndonesian(source[token.range]) {
                votes += known ? 1 : -1
            } else if place == 0 {
                votes += vote(ofFirst: source[token.range])
            }
        }
        return votes == 0 ? nil : votes > 0 ? .indonesian : .english
    }

    private static func vote(ofFirst word: String) -> Int {
        let reserved = KeywordTable.entries
        func nearest(_ spellings: [String]) -> Int {
            spellings.filter { !$0.contains(" ") }.map { NearNames.distance(from: word.lowercased(), to: $0) }.min()
                ?? .max
        }
        let english = nearest(reserved.flatMap(\.english)), indonesian = nearest(reserved.flatMap(\.indonesian))
        return english == indonesian || min(english, indonesian) > 3 ? 0 : indonesian < english ? 1 : -1
    }
}

extension String {
    /// Without spaces at its ends.
    var trimmed: String {
        var text = Substring(self)
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}

extension Parser {
    /// The number that a word spells out, in either tongue: "seventeen", "tujuh belas".
    public static func number(spelledOut word: String) -> Int? { Habits.numbers[word.lowercased()] }
}
