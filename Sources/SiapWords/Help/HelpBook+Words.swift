import SiapData
import SiapSemantics
import SiapText

/// Pages of keywords and functions.
extension HelpBook {
    func page(_ keyword: Keyword) -> PageText {
        let entry = KeywordTable.entry(keyword)
        let help = KeywordHelp.entry(keyword)
        var page = PageText()
        page.paragraph(title(entry))
        page.paragraph(help.text[tongue], indent: 2)
        page.examples(wordExampleLabel, statements: [help.example[tongue]])
        return page
    }

    /// Examples of words speak of the built-in pack, also where another one is loaded.
    private var wordExampleLabel: String {
        catalog.table(named: "wbp") == nil
            ? spoken(english: "Example (on the built-in pack)", indonesian: "Contoh (pada paket bawaan)") : exampleLabel
    }

    /// `where  (Indonesia: yang, dengan, di mana)`.
    private func title(_ entry: KeywordEntry) -> String {
        let own = entry.words(tongue).joined(separator: ", "), other = entry.words(tongue.other).joined(separator: ", ")
        let reserved =
            entry.kind == .reserved ? spoken(english: "; never a name", indonesian: "; tidak bisa menjadi nama") : ""
        return own == other
            ? own + spoken(english: " (keyword\(reserved))", indonesian: " (kata kunci\(reserved))")
            : "\(own) (" + spoken(english: "keyword; Indonesian: ", indonesian: "kata kunci; Inggris: ") + other
                + reserved + ")"
    }

    func page(_ function: Function) -> PageText {
        let signature = function.signature
        var page = PageText()
        page.paragraph(
            call(signature)
                + spoken(
                    english: " (function; Indonesian: \(signature.names.indonesian))",
                    indonesian: " (fungsi; Inggris: \(signature.names.english))"))
        page.paragraph(capitalized(signature.doc[tongue]) + ".", indent: 2)
        if let result = signature.result {
            page.paragraph(spoken(english: "Gives: ", indonesian: "Hasilnya: ") + result.names[tongue] + ".", indent: 2)
        }
        page.examples(exampleLabel, statements: [example(function)])
        return page
    }

    /// `round(number[, whole number])`.
    func call(_ signature: Function.Signature) -> String {
        let required = signature.parameters.count - signature.optional
        var words = ""
        for (index, parameter) in signature.parameters.enumerated() {
            let name = self.name(parameter)
            words += index >= required ? "[, \(name)]" : index > 0 ? ", \(name)" : name
        }
        if signature.repeats { words += ", …" }
        return "\(signature.names[tongue])(\(words))"
    }

    private func name(_ parameter: Function.Parameter) -> String {
        switch parameter {
        case .text: return ValueType.text.names[tongue]
        case .number: return spoken(english: "number", indonesian: "bilangan")
        case .wholeNumber: return ValueType.wholeNumber.names[tongue]
        case .date: return ValueType.date.names[tongue]
        case .same: return spoken(english: "value", indonesian: "nilai")
        case .table: return spoken(english: "table", indonesian: "tabel")
        }
    }

    /// The function's own example under its name in this tongue; decimals keep the point, which Indonesian reads too.
    func example(_ function: Function) -> String {
        let signature = function.signature
        let arguments = signature.example.drop { $0 != "(" }
        return spoken(english: "say ", indonesian: "tulis ") + signature.names[tongue] + arguments
    }

    func capitalized(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

extension KeywordEntry {
    /// The spellings of a tongue; a keyword that is a sign there is spelled by that sign.
    func words(_ tongue: Tongue) -> [String] {
        let own = spellings(tongue)
        return own.isEmpty ? [keyword.rawValue] : own
    }
}
