import SiapText

@testable import SiapSyntax

/// A generator whose sequence is the same for a seed on every machine.
struct SeededGenerator: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Makes random sentences of the grammar in one tongue, reaching every production.
struct SentenceGenerator {
    private let grammar: Grammar
    private let forms: [String: Grammar.Form]
    private let tongue: Tongue
    private var random: SeededGenerator
    private(set) var reached: Set<String> = []
    private var words: [String] = []
    private var depth = 0
    /// Within the value of define, param, event and calendar, outside parentheses, where a text after a name is the
    /// doc.
    private var docFollows = false

    init(_ grammar: Grammar, tongue: Tongue, seed: UInt64) {
        self.grammar = grammar
        self.forms = Dictionary(uniqueKeysWithValues: grammar.productions.map { ($0.name, $0.form) })
        self.tongue = tongue
        self.random = SeededGenerator(state: seed)
    }

    mutating func sentence() -> String {
        words = []
        depth = 0
        docFollows = false
        make(.production("script"))
        return SentenceGenerator.text(words)
    }

    /// Words with spaces between them; "(" touches the word that it calls.
    private static func text(_ words: [String]) -> String {
        var text = ""
        for word in words {
            if word.hasPrefix("\u{1}") {
                text += word.dropFirst()
            } else {
                text += (text.isEmpty || text.hasSuffix("\n") ? "" : " ") + word
            }
        }
        return text
    }

    private mutating func make(_ form: Grammar.Form) {
        switch form {
        case .choice(let forms): make(pick(forms))
        case .sequence(let forms): sequence(forms)
        case .many(let form): for _ in 0..<(depth > 9 ? 0 : Int.random(in: 0...2, using: &random)) { make(form) }
        case .optional(let form): if depth <= 9, Bool.random(using: &random) { make(form) }
        case .literal(let text): literal(text)
        case .token(let kind): token(kind)
        case .production(let name): production(name)
        }
    }

    private mutating func sequence(_ forms: [Grammar.Form]) {
        for (index, form) in forms.enumerated() {
            // A call is a word that its "(" touches.
            if case .literal("(") = form, index == 1, case .token("WORD") = forms[0], forms.count == 4 {
                words.append("\u{1}(")
                continue
            }
            make(form)
        }
    }

    /// One of the forms; deep inside, one that leads out soonest.
    private mutating func pick(_ forms: [Grammar.Form]) -> Grammar.Form {
        // "by" is "as of" before a date only; the corpus has that.
        if case .literal("as of") = forms[0] { return forms[0] }
        if depth > 9, let short = forms.min(by: { size($0) < size($1) }) { return short }
        return forms.randomElement(using: &random) ?? forms[0]
    }

    private func size(_ form: Grammar.Form) -> Int {
        switch form {
        case .literal, .token: 1
        case .many, .optional: 0
        case .sequence(let forms): forms.map(size).reduce(0, +)
        case .choice(let forms): forms.map(size).min() ?? 0
        case .production(let name): SentenceGenerator.short.contains(name) ? 2 : 12
        }
    }

    private static let short: Set<String> = [
        "path", "name", "last_head", "quit", "include", "help", "undo", "where_clause", "top_clause", "disjunction",
        "comparison", "measure",
        "count_head", "source", "attribute", "query",
    ]

    private mutating func production(_ name: String) {
        // The notes of the grammar: which of two readings is taken.
        if name == "row_literal", docFollows { return production("path") }
        if name == "by_clause" || name == "items" {
            let start = words.count
            repeat {
                words.removeSubrange(start...)
                expand(name)
            } while isDate(words[min(words.count - 1, name == "items" ? start : start + 1)])
            return
        }
        if name == "top_clause" {
            reached.insert(name)
            literal("top")
            words.append(String(Int.random(in: 1...99, using: &random)))
            return
        }
        expand(name)
    }

    private mutating func expand(_ name: String) {
        reached.insert(name)
        depth += 1
        let outer = docFollows
        if ["define", "param", "event", "calendar", "rule"].contains(name) { docFollows = true }
        if ["query", "call", "aggregate_call", "members", "quantified"].contains(name) {
            docFollows = name == "members" || name == "quantified" ? docFollows : false
        }
        make(forms[name]!)
        docFollows = outer
        depth -= 1
    }

    private func isDate(_ word: String) -> Bool {
        word.first?.isNumber == true && (word.contains("-") || word.contains("/") || word.contains("Feb"))
    }

    // MARK: Words

    private mutating func literal(_ text: String) {
        guard let keyword = GrammarWords.keyword(text) else { return words.append(text) }
        var spelling = KeywordTable.entry(keyword).spellings(tongue).randomElement(using: &random) ?? text
        // "tidak" and "belum" before "ada" or "diketahui" are words of their own.
        if let last = words.last, last == "tidak" || last == "belum" {
            if keyword == .exists || keyword == .known { words[words.count - 1] = "bukan" }
            if keyword == .exists, spelling == "ada", last == "tidak" { words[words.count - 1] = "bukan" }
        }
        // "jika tidak" is one word, "else".
        if keyword == .not, let last = words.last, ["jika", "kalau"].contains(last) { spelling = "bukan" }
        // "not only in" is asked about.
        if keyword == .inPlace, let last = words.last, KeywordTable.entry(.not).spellings(tongue).contains(last) {
            spelling = keyword.spelling(tongue)
        }
        if spelling == "median" || spelling == "no" && keyword == .falsehood {
            spelling = keyword == .falsehood ? "false" : spelling
        }
        words.append(Bool.random(using: &random) ? spelling : spelling.replacing(" ", with: "  "))
    }

    private static let english = [
        "wbp", "satker", "province", "kind", "age", "voter_list", "NTT", "Babel", "capacity", "h_7", "from_2023",
        "left", "held", "x1",
    ]
    private static let indonesian = [
        "wbp", "satker", "provinsi", "jenis", "umur", "daftar_pemilih", "NTT", "kapasitas", "jumlah_penghuni", "h_30",
        "ekspirasi", "keluar",
    ]

    private mutating func token(_ kind: String) {
        let names = tongue == .english ? SentenceGenerator.english : SentenceGenerator.indonesian
        func any(_ choices: [String]) -> String { choices.randomElement(using: &random) ?? "" }
        switch kind {
        case "WORD": words.append(any(names))
        case "NUMBER": words.append(any(["0", "17", "8.5", "2.184", "53.10", "300"]))
        case "STRING": words.append(any(["\"NTT\"", "\"a \\\"b\\\"\"", "\"\"", "\"Rutan Kelas IIB\""]))
        case "DATE": words.append(any(["2024-02-14", "14/2/2024", "14 Feb 2024"]))
        case "TIME": words.append(any(["07:00", "13:00"]))
        case "DURATION":
            words.append(
                any(tongue == .english ? ["7 days", "1 month", "2 weeks"] : ["7 hari", "1 bulan", "3 tahun"]))
        case "VARIABLE": words.append(any(["$x", "$due", "$province"]))
        case "AGGREGATE": aggregate()
        case "END": words.append(any(["\u{1}\n", "\u{1};", "\u{1}\n\n"]))
        case "ANY": words.append(any(names))
        default: break
        }
    }

    private mutating func aggregate() {
        let keywords: [Keyword] = [.count, .sum, .average, .median, .min, .max, .distinct, .first, .total]
        let keyword = keywords.randomElement(using: &random) ?? .count
        let spelling = KeywordTable.entry(keyword).spellings(tongue).randomElement(using: &random) ?? "count"
        words.append(spelling + "(")
    }
}
