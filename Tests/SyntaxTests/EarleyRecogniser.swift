import SiapText

@testable import SiapSyntax

/// An independent judge of the grammar: Earley's algorithm over the tokens, straight from the EBNF.
struct EarleyRecogniser {
    private enum Symbol: Hashable {
        case terminal(String, isLiteral: Bool)
        case rule(Int)
    }

    private struct Item: Hashable {
        let rule: Int
        let alternative: Int
        let dot: Int
        let origin: Int
    }

    private var names: [String: Int] = [:]
    private var alternatives: [[[Symbol]]] = []
    private var nullable: [Bool] = []

    init(_ grammar: Grammar) {
        for production in grammar.productions { _ = rule(named: production.name) }
        for production in grammar.productions {
            let forms: [Grammar.Form]
            if case .choice(let choices) = production.form { forms = choices } else { forms = [production.form] }
            let flattened = forms.map { flatten($0) }
            alternatives[names[production.name]!] = flattened
        }
        findNullable()
    }

    private mutating func rule(named name: String) -> Int {
        if let known = names[name] { return known }
        names[name] = alternatives.count
        alternatives.append([])
        return alternatives.count - 1
    }

    private mutating func helper(_ make: (inout EarleyRecogniser, Int) -> [[Symbol]]) -> Symbol {
        let index = alternatives.count
        alternatives.append([])
        let made = make(&self, index)
        alternatives[index] = made
        return .rule(index)
    }

    private mutating func flatten(_ form: Grammar.Form) -> [Symbol] {
        switch form {
        case .sequence(let forms): return forms.flatMap { flatten($0) }
        case .literal(let text): return [.terminal(text, isLiteral: true)]
        case .token(let kind): return [.terminal(kind, isLiteral: false)]
        case .production(let name): return [.rule(rule(named: name))]
        case .choice(let forms): return [helper { recogniser, _ in forms.map { recogniser.flatten($0) } }]
        case .optional(let form): return [helper { recogniser, _ in [[], recogniser.flatten(form)] }]
        case .many(let form): return [helper { recogniser, own in [[], [.rule(own)] + recogniser.flatten(form)] }]
        }
    }

    private mutating func findNullable() {
        nullable = Array(repeating: false, count: alternatives.count)
        var changed = true
        while changed {
            changed = false
            for index in alternatives.indices where !nullable[index] {
                let empties = alternatives[index].contains { symbols in
                    symbols.allSatisfy { if case .rule(let inner) = $0 { nullable[inner] } else { false } }
                }
                if empties { (nullable[index], changed) = (true, true) }
            }
        }
    }

    /// Whether the tokens, without the last `.endOfFile`, are a sentence of `start`.
    func accepts(_ tokens: [Token], as start: String, in source: SourceText) -> Bool {
        let tokens = tokens.filter { $0.kind != .endOfFile }
        let goal = names[start]!
        var sets = [[Item]](repeating: [], count: tokens.count + 1)
        var seen = [Set<Item>](repeating: [], count: tokens.count + 1)
        func add(_ item: Item, _ place: Int) {
            if seen[place].insert(item).inserted { sets[place].append(item) }
        }
        for index in alternatives[goal].indices { add(Item(rule: goal, alternative: index, dot: 0, origin: 0), 0) }
        for place in 0...tokens.count {
            var next = 0
            while next < sets[place].count {
                let item = sets[place][next]
                next += 1
                let symbols = alternatives[item.rule][item.alternative]
                let advanced = Item(
                    rule: item.rule, alternative: item.alternative, dot: item.dot + 1, origin: item.origin)
                if item.dot == symbols.count {
                    for waiting in sets[item.origin] where awaits(waiting, item.rule) {
                        add(
                            Item(
                                rule: waiting.rule, alternative: waiting.alternative, dot: waiting.dot + 1,
                                origin: waiting.origin), place)
                    }
                } else if case .rule(let inner) = symbols[item.dot] {
                    for index in alternatives[inner].indices {
                        add(Item(rule: inner, alternative: index, dot: 0, origin: place), place)
                    }
                    if nullable[inner] { add(advanced, place) }
                } else if case .terminal(let text, let isLiteral) = symbols[item.dot], place < tokens.count {
                    let length =
                        isLiteral
                        ? literalLength(text, tokens[place], in: source) : matches(text, tokens[place]) ? 1 : 0
                    if length > 0, place + length <= tokens.count { add(advanced, place + length) }
                }
            }
        }
        return sets[tokens.count].contains {
            $0.rule == goal && $0.origin == 0 && $0.dot == alternatives[goal][$0.alternative].count
        }
    }

    private func awaits(_ item: Item, _ rule: Int) -> Bool {
        let symbols = alternatives[item.rule][item.alternative]
        return item.dot < symbols.count && symbols[item.dot] == .rule(rule)
    }

    /// How many tokens a literal takes here; 0 when it is not here.
    private func literalLength(_ text: String, _ token: Token, in source: SourceText) -> Int {
        if token.kind == .symbol { return token.symbol.spelling == text ? 1 : 0 }
        guard token.kind == .word, let keyword = GrammarWords.keyword(text), token.isKeyword(keyword) else { return 0 }
        return token.keywords.contains(keyword) ? 1 : Int(token.phraseLength)
    }

    private func matches(_ kind: String, _ token: Token) -> Bool {
        switch kind {
        case "WORD": token.isName
        case "NUMBER": token.kind == .number
        case "STRING": token.kind == .string
        case "DATE": token.kind == .date
        case "TIME": token.kind == .time
        case "DURATION": token.kind == .duration
        case "VARIABLE": token.kind == .variable
        case "AGGREGATE": token.kind == .aggregate
        case "END": token.kind == .end
        case "ANY": token.kind != .end
        default: false
        }
    }
}

/// The keywords behind the quoted words of the grammar.
enum GrammarWords {
    static func keyword(_ text: String) -> Keyword? {
        if let keyword = Keyword(rawValue: text) { return keyword }
        return KeywordTable.entries.first { $0.english.contains(text) || $0.indonesian.contains(text) }?.keyword
    }
}
