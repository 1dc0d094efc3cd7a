import SiapText
import Testing

@testable import SiapSyntax

@Suite struct GrammarTests {
    let grammar: Grammar

    init() throws { grammar = try Grammar(Repository.read("grammar/siap.ebnf")) }

    @Test func everyProductionThatIsUsedIsThere() {
        let names = Set(grammar.productions.map(\.name))
        #expect(names.count == grammar.productions.count, "a production is defined twice")
        for (name, form) in grammar.productions {
            for used in productions(in: form) { #expect(names.contains(used), "\(name) uses \(used)") }
        }
    }

    @Test func everyQuotedWordIsAKeywordOrAMark() {
        let marks = Set((0...25).compactMap { Symbol(rawValue: $0)?.spelling })
        for (name, form) in grammar.productions {
            for literal in literals(in: form) {
                #expect(marks.contains(literal) || GrammarWords.keyword(literal) != nil, "\(name) quotes \(literal)")
            }
        }
    }

    /// Each production is read by the function of its name, and the function quotes a production of that name.
    @Test func everyProductionHasItsParserFunction() throws {
        let sources = try Repository.sources(in: "Sources/SiapSyntax").map(\.text).joined(separator: "\n")
        for (name, _) in grammar.productions {
            let parts = name.split(separator: "_")
            let function = ([String(parts[0])] + parts.dropFirst().map { $0.prefix(1).uppercased() + $0.dropFirst() })
                .joined()
            let spelled = ["let", "if", "in"].contains(function) ? "`\(function)`" : function
            #expect(sources.contains("func \(spelled)("), "no function \(function) for \(name)")
            #expect(sources.contains("/// \(name) = "), "the production \(name) is quoted nowhere")
        }
    }

    @Test func acceptsEveryQueryOfTheCorpus() throws {
        let judge = EarleyRecogniser(grammar)
        for text in try Repository.paragraphs("Tests/Corpus/queries.siap") {
            let source = SourceText(text)
            let result = Parser.parse(source)
            #expect(result.diagnostics.isEmpty, "\(text)\n\(result.diagnostics)")
            #expect(judge.accepts(result.tokens, as: "script", in: source), "the grammar refuses \(text)")
        }
    }

    /// The sentences of grammar/questions.md are read, and are in the corpus that every stage is tried on.
    @Test func readsTheQuestions() throws {
        let corpus = Set(try Repository.paragraphs("Tests/Corpus/queries.siap"))
        let lines = try Repository.read("grammar/questions.md").split(separator: "\n").filter { $0.hasPrefix("    ") }
        #expect(lines.count >= 38)
        for line in lines {
            let text = String(line.dropFirst(4))
            #expect(Parser.parse(SourceText(text)).diagnostics.isEmpty, "\(text)")
            #expect(corpus.contains(text), "\(text)")
        }
    }

    @Test func refusesEveryWrongStatement() throws {
        let judge = EarleyRecogniser(grammar)
        for text in try Repository.paragraphs("Tests/Corpus/wrong.siap") {
            let source = SourceText(text)
            let result = Parser.parse(source)
            #expect(result.hasErrors, "the parser accepts \(text)")
            #expect(!judge.accepts(result.tokens, as: "script", in: source), "the grammar accepts \(text)")
        }
    }

    @Test(arguments: Tongue.allCases)
    func acceptsRandomSentences(_ tongue: Tongue) {
        var generator = SentenceGenerator(grammar, tongue: tongue, seed: tongue == .english ? 17 : 45)
        for _ in 0..<5000 {
            let text = generator.sentence()
            let result = Parser.parse(SourceText(text))
            if !result.diagnostics.isEmpty {
                Issue.record(
                    """
                    \(text)
                    \(result.diagnostics.map { "\($0.id) at \($0.range.map { SourceText(text)[$0] } ?? "")" })
                    """
                )
                return
            }
        }
        #expect(Set(grammar.productions.map(\.name)).subtracting(generator.reached).isEmpty)
    }

    private func productions(in form: Grammar.Form) -> [String] {
        switch form {
        case .choice(let forms), .sequence(let forms): forms.flatMap(productions)
        case .many(let form), .optional(let form): productions(in: form)
        case .production(let name): [name]
        case .literal, .token: []
        }
    }

    private func literals(in form: Grammar.Form) -> [String] {
        switch form {
        case .choice(let forms), .sequence(let forms): forms.flatMap(literals)
        case .many(let form), .optional(let form): literals(in: form)
        case .literal(let text): [text]
        case .production, .token: []
        }
    }
}
