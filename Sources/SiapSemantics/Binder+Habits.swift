import SiapData
import SiapSyntax
import SiapText

/// What is probably meant where kinds do not go together, or a name is a habit from elsewhere.
extension Binder {
    /// `election_day - 7` and `election_day - "7"`: so many days.
    func daysMeant(_ l: BoundExpression, and r: BoundExpression) -> [Bilingual] {
        guard l.type == .date, case .constant(let value, _) = r.node else { return [] }
        let number: String
        switch value {
        case .whole(let whole): number = String(whole)
        case .text(let text) where Int(text) != nil: number = text
        case .unknown, .text, .decimal, .date, .time, .truth, .code, .row, .duration, .interval: return []
        }
        return [Bilingual(english: "\(number) days", indonesian: "\(number) hari")]
    }

    /// `birth_date > 2000`: the first day of that year; `age > 17 years`: the number alone.
    func meant(beside type: ValueType, _ right: ExpressionSyntax) -> [Bilingual] {
        let written = text(of: right.range)
        if type == .date, written.utf8.count == 4, let year = Int(written), (1800...2200).contains(year) {
            return [Bilingual("\(written)-01-01")]
        }
        guard type.isNumber, let number = written.split(separator: " ").first, Int(number) != nil,
            number.utf8.count < written.utf8.count
        else { return [] }
        return [Bilingual(String(number))]
    }

    /// `null`, a table where its rows are counted, and a condition on the result.
    func habits(_ name: NameSyntax, in scope: Scope) -> [Bilingual] {
        let words = name.text.lowercased().split(separator: " ").map(String.init)
        if words.count == 1, ["null", "nil", "none", "na"].contains(words[0]) {
            return [Bilingual(english: "unknown", indonesian: "kosong")]
        }
        if let number = Parser.number(spelledOut: name.text) { return [Bilingual(String(number))] }
        if words.contains("having") { return [Bilingual(english: "| where …", indonesian: "| yang …")] }
        guard case .table = scope, let last = words.last, catalog.table(named: last) != nil else { return [] }
        let counts = ["count", "hitung", "berapa", "jumlah"]
        guard words.count == 1 || words.count == 2 && counts.contains(words[0]) else { return [] }
        return [Bilingual(english: "count(\(last))", indonesian: "hitung(\(last))")]
    }

    /// `W-00001`: a key that wants quotes; read as a name, a minus and a number.
    func unquotedKey(_ name: NameSyntax) -> (range: SourceRange, proposals: [Bilingual])? {
        let bytes = source.utf8
        var end = name.range.upper
        while end < bytes.count, bytes[end] == UInt8(ascii: "-") || isDigit(bytes[end]) || isASCIILetter(bytes[end]) {
            end += 1
        }
        guard end > name.range.upper else { return nil }
        let range = SourceRange(name.range.lower, end), key = text(of: range)
        let tables = catalog.tables.filter { $0.row(key: key) != nil }.map(\.schema.names)
        return tables.isEmpty
            ? nil
            : (
                range,
                tables.map { Bilingual(english: "\($0.english) \"\(key)\"", indonesian: "\($0.indonesian) \"\(key)\"") }
            )
    }

    /// A code spelled nearly so, or what the pack says with that word: `gender` of an attribute whose doc has it.
    func mentions(_ name: NameSyntax, in scope: Scope) -> [Bilingual] {
        guard case .table(let table) = scope else { return [] }
        let attributes = catalog[table].schema.attributes
        let definitions = context.definitions.of(table)
        let coded = (attributes.map { ($0.names, $0.type as ValueType?) } + definitions.map { ($0.names, $0.type) })
            .compactMap { names, type in
                if case .code(let list)? = type { (names: names, list: list) } else { nil }
            }
        let having = coded.compactMap { names, list in
            list.position(of: name.text).map { index in
                let code = list.codes[index].names
                return Bilingual(
                    english: "\(names.english) = \(code.english)",
                    indonesian: "\(names.indonesian) = \(code.indonesian)")
            }
        }
        if !having.isEmpty { return Array(having.prefix(3)) }
        let near = NearNames.near(
            name.text, among: coded.flatMap { $0.list.codes.flatMap { [$0.names.english, $0.names.indonesian] } })
        if !near.isEmpty { return near.map { Bilingual($0) } }
        let described = attributes.map { ($0.names, $0.doc) } + definitions.map { ($0.names, $0.doc) }
        return Array(described.filter { $0.1.map { mention(name.text, in: $0) } ?? false }.map(\.0).prefix(3))
    }

    /// Tables that the pack describes with that word, or their keys, or whose codes are called by it.
    func tablesMentioning(_ word: String) -> [Bilingual] {
        let tables = catalog.tables.map(\.schema).filter { schema in
            schema.attributes.contains { attribute in
                guard case .code(let list) = attribute.type else { return false }
                return mention(word, in: list.names)
            }
                || [schema.doc, schema.keyAttribute.flatMap { schema[$0].doc }].contains {
                    $0.map { mention(word, in: $0) } ?? false
                }
        }
        return Array(tables.map(\.names).prefix(3))
    }

    /// Whether one of the words of a text is this one; a plural counts as its singular.
    private func mention(_ word: String, in text: Bilingual) -> Bool {
        func stem(_ word: some StringProtocol) -> String {
            word.hasSuffix("s") ? String(word.dropLast()) : String(word)
        }
        let wanted = stem(word.lowercased())
        guard wanted.count >= 4 else { return false }
        return [text.english, text.indonesian].contains { said in
            said.lowercased().split(whereSeparator: { !$0.isLetter }).contains { stem($0) == wanted }
        }
    }
}
