internal import SiapText

/// A statement of SQL, taken apart by its clause words, and the question that asks the same.
struct SQLForm {
    private var columns: [String] = []
    private var clauses: [String: String] = [:]

    private static let clauseWords: Set<String> = [
        "select", "from", "where", "group", "order", "limit", "having", "join", "offset",
    ]

    init(tokens: [Token], start: Int, source: SourceText) {
        var clause = ""
        var range: SourceRange?
        func note(_ clauses: inout [String: String]) {
            if let range, !clause.isEmpty { clauses[clause] = source[range] }
        }
        for token in tokens[start...] {
            if token.kind == .end || token.kind == .endOfFile { break }
            let word = token.kind == .word ? source[token.range].lowercased() : ""
            if SQLForm.clauseWords.contains(word) {
                note(&clauses)
                (clause, range) = (word, nil)
            } else if word == "by", range == nil {
                continue
            } else {
                range = range.map { $0.union(token.range) } ?? token.range
            }
        }
        note(&clauses)
        columns = (clauses["select"] ?? "*").split(separator: ",").map { String($0).trimmed }
    }

    var question: Bilingual {
        Bilingual(english: question(.english), indonesian: question(.indonesian))
    }

    private func question(_ tongue: Tongue) -> String {
        func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
        let table = clauses["from"] ?? "wbp"
        let plain = columns.filter { $0 != "*" && !$0.lowercased().hasPrefix("count(") }
        let counts = columns.contains { $0.lowercased().hasPrefix("count(") } || clauses["group"] != nil
        var parts: [String]
        let distinct = columns.first.flatMap { $0.lowercased().hasPrefix("distinct ") ? String($0.dropFirst(9)) : nil }
        if let distinct {
            parts = [word(.count), table, word(.by), ([distinct] + columns.dropFirst()).joined(separator: ", ")]
        } else if counts {
            parts = [word(.count), table]
        } else if plain.isEmpty {
            parts = [word(.show), table]
        } else {
            parts = [word(.show), plain.joined(separator: ", "), word(.of), table]
        }
        // Texts stand in double quotes here.
        if let condition = clauses["where"] {
            parts += [word(.where), String(condition.map { $0 == "'" ? "\"" : $0 })]
        }
        if let group = clauses["group"] { parts += [word(.by), group] }
        if let order = clauses["order"] { parts += [word(.sort), directed(order, word: word)] }
        if let limit = clauses["limit"] { parts += [word(.top), limit] }
        // What SQL asks of groups is asked here of the result.
        if let having = clauses["having"] { parts += ["|", word(.where), counted(having, in: tongue)] }
        return parts.joined(separator: " ")
    }

    /// `capacity desc` with the word of the tongue.
    private func directed(_ order: String, word: (Keyword) -> String) -> String {
        order.split(separator: " ").map { part in
            switch part.lowercased() {
            case "desc": word(.descending)
            case "asc": word(.ascending)
            default: String(part)
            }
        }.joined(separator: " ")
    }

    /// `count(*) > 100`: the column of the result.
    private func counted(_ condition: String, in tongue: Tongue) -> String {
        guard condition.lowercased().hasPrefix("count("), let end = condition.firstIndex(of: ")") else {
            return condition
        }
        return (tongue == .english ? "count" : "jumlah") + condition[condition.index(after: end)...]
    }
}
