import SiapText

/// Pages about a whole field, not about one word.
enum GuidePage: CaseIterable {
    case tables, attributes, functions, keywords, codes, calendar, rules, events, settings, messages, limits, operators,
        why, meanings, sql, excel, keys

    var names: Bilingual {
        switch self {
        case .tables: return Bilingual(english: "tables", indonesian: "tabel")
        case .attributes: return Bilingual(english: "attributes", indonesian: "atribut")
        case .rules: return Bilingual(english: "rules", indonesian: "aturan")
        case .events: return Bilingual(english: "events", indonesian: "peristiwa")
        case .messages: return Bilingual(english: "messages", indonesian: "pesan")
        case .meanings: return Bilingual(english: "double meanings", indonesian: "makna ganda")
        case .functions: return Bilingual(english: "functions", indonesian: "fungsi")
        case .keywords: return Bilingual(english: "keywords", indonesian: "kata")
        case .codes: return Bilingual(english: "codes", indonesian: "daftar kode")
        case .calendar: return Bilingual(english: "calendar", indonesian: "kalender")
        case .settings: return Bilingual(english: "settings", indonesian: "pengaturan")
        case .limits: return Bilingual(english: "limits", indonesian: "batas")
        case .operators: return Bilingual(english: "operators", indonesian: "operator")
        case .why: return Bilingual(english: "why", indonesian: "mengapa")
        case .sql: return Bilingual("sql")
        case .excel: return Bilingual("excel")
        case .keys: return Bilingual(english: "keys", indonesian: "tombol")
        }
    }

    private var aliases: [String] {
        switch self {
        case .keywords: return ["keyword", "words", "kata kunci"]
        case .settings: return ["setting", "set", "atur"]
        case .operators: return ["=", "!=", "<", "<=", ">", ">=", "+", "*", "/", "~", "."]
        case .why: return ["kenapa", "reason", "alasan"]
        case .keys: return ["key bindings", "shortcuts", "keyboard", "papan tik"]
        case .excel: return ["spreadsheet", "lembar kerja"]
        case .functions: return ["function"]
        case .limits: return ["limit"]
        case .attributes: return ["attribute", "columns", "kolom", "definitions", "definisi"]
        case .messages: return ["message", "errors", "galat"]
        case .meanings: return ["meanings", "makna", "homonym"]
        case .tables, .codes, .calendar, .rules, .events, .sql: return []
        }
    }

    static func named(_ name: String) -> GuidePage? {
        allCases.first { guide in
            ([guide.names.english, guide.names.indonesian] + guide.aliases).contains { normalizedName($0) == name }
        }
    }

    /// What a page compares: the other way, then siap's, as a statement.
    func comparisons(_ tongue: Tongue) -> [(other: String, statement: String)] {
        switch (self, tongue) {
        case (.sql, .indonesian): return GuidePage.sqlIndonesian
        case (.sql, .english): return GuidePage.sqlEnglish
        case (.excel, .indonesian): return GuidePage.excelIndonesian
        case (.excel, .english): return GuidePage.excelEnglish
        case (.tables, _), (.attributes, _), (.functions, _), (.keywords, _), (.codes, _), (.calendar, _), (.rules, _),
            (.events, _), (.settings, _),
            (.messages, _), (.limits, _), (.operators, _), (.why, _), (.meanings, _), (.keys, _):
            return []
        }
    }

    func examples(_ tongue: Tongue) -> [String] {
        switch self {
        case .operators: return GuidePage.operators(tongue).map(\.statement)
        case .why: return GuidePage.reasons(tongue).map(\.statement)
        case .meanings: return GuidePage.meanings(tongue).flatMap(\.statements)
        case .tables, .attributes, .functions, .keywords, .codes, .calendar, .rules, .events, .settings, .messages,
            .limits, .sql, .excel, .keys:
            return comparisons(tongue).map(\.statement)
        }
    }
}
