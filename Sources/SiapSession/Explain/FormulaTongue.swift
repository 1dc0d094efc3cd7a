import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Formulas of a pack said in Indonesian, word by word: the two tongues share one grammar, so that only the words change.
///
/// What is said can be asked: it reads and means the same as what was written. What was written in Indonesian stays as it is.
struct FormulaTongue {
    private let tongue: Tongue
    /// For each name as it is spelled: the name to say, nil where it stands for several things with different names.
    private let names: [String: String?]
    /// The codes that an attribute may have, by its name.
    private let codes: [String: CodeList]

    init(_ context: BindingContext, _ tongue: Tongue) {
        self.tongue = tongue
        let catalog = context.catalog
        var all = context.definitions.all.map(\.names) + context.parameters.map(\.names) + context.rules.map(\.names)
        all += context.definitions.all.compactMap(\.backAs) + catalog.calendar.map(\.names) + catalog.codeLists.flatMap { $0.codes.map(\.names) }
        for table in catalog.tables {
            all.append(table.schema.names)
            all += table.schema.attributes.flatMap { [$0.names] + [$0.backAs].compactMap { $0 } }
        }
        all += Function.allCases.map(\.signature.names) + [Bilingual(english: "this_date", indonesian: "tanggal_ini")]
        var codes: [String: CodeList] = [:]
        for (name, type) in catalog.tables.flatMap({ $0.schema.attributes.map { ($0.names.english, $0.type) } })
            + context.definitions.all.compactMap({ definition in definition.type.map { (definition.names.english, $0) } })
        {
            if case .code(let list) = type { codes[name] = list }
        }
        self.codes = codes
        names = all.reduce(into: [:]) { names, pair in
            names[pair.english] = names[pair.english].map { $0 == pair.indonesian ? $0 : nil } ?? pair.indonesian
        }
    }

    func said(_ formula: String) -> String {
        if tongue == .english { return formula }
        let source = SourceText(formula)
        let tokens = Lexer.read(source).tokens
        var result = ""
        var end = 0
        // What is compared last says whose codes the words are.
        var list: CodeList?
        for (index, token) in tokens.enumerated() where token.range.lower >= end && !token.range.isEmpty {
            let own = source[token.range]
            let isCompared = index > 0 && [.equal, .notEqual, .openParenthesis, .comma].contains(tokens[index - 1].symbol)
            let code = token.kind == .word && isCompared ? list?.codes.first { $0.names.english == own } : nil
            let word = code?.names.indonesian ?? word(token, own, before: index + 1 < tokens.count ? tokens[index + 1] : nil)
            if let codes = codes[own] { list = codes }
            // "is known" is one word; the other leaves no gap.
            if !word.isEmpty { result += source[SourceRange(end, token.range.lower)] + word }
            end = token.range.upper
        }
        return result
    }

    private func word(_ token: Token, _ own: String, before next: Token?) -> String {
        switch token.kind {
        case .variable: return "$" + (name(String(own.dropFirst())) ?? String(own.dropFirst()))
        case .aggregate: return (keyword(token, own.filter { $0 != "(" }, before: next) ?? String(own.dropLast())) + "("
        case .word:
            if token.isKeyword(.is), let next, next.isKeyword(.known) || next.isKeyword(.unknown) { return "" }
            if token.isName, let name = name(own) { return name }
            return keyword(token, own, before: next) ?? own
        case .number, .string, .date, .time, .duration, .symbol, .end, .endOfFile: return own
        }
    }

    private func name(_ text: String) -> String? { names[text] ?? nil }

    private func keyword(_ token: Token, _ own: String, before next: Token?) -> String? {
        if token.keywords.contains(.no) {
            // The denial of something that follows, or the literal; as "tidak" the literal would deny what comes next.
            let denies = next.map { $0.isName || $0.symbol == .openParenthesis } ?? false
            return denies ? KeywordTable.entry(.no).shown(.indonesian) : KeywordTable.entry(.falsehood).indonesian.last
        }
        guard let entry = KeywordTable.entries.first(where: { token.keywords.contains($0.keyword) && $0.english.contains(own) }) else { return nil }
        return entry.shown(.indonesian)
    }
}
