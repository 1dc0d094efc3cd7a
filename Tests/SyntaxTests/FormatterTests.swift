import SiapText
import Testing

@testable import SiapSyntax

@Suite struct FormatterTests {
    static func spellings(_ text: String) -> [String] {
        let source = SourceText(text)
        let tokens = Lexer.read(source).tokens
        return tokens.filter { $0.kind != .end && $0.kind != .endOfFile }.map { FormatLayout.spelling($0, in: source) }
    }

    @Test func formatsTheCorpusOnceForAll() throws {
        var texts = try Repository.paragraphs("Tests/Corpus/queries.siap")
        texts.append(try Repository.read("Tests/Corpus/queries.siap"))
        for text in texts {
            let once = try Formatter.format(SourceText(text))
            #expect(try Formatter.format(SourceText(once)) == once, "\(text)\nbecomes\n\(once)")
            #expect(FormatterTests.spellings(once) == FormatterTests.spellings(text))
            #expect(
                Parser.parse(SourceText(once)).script.statements.count
                    == Parser.parse(SourceText(text)).script.statements.count)
        }
    }

    /// Found by the fuzzer: a brace that closes no block began a line, and with it another statement.
    @Test(arguments: ["help co}nt", "help } nt", "bantuan a}b}c"]) func aBraceThatClosesNothingStaysInItsLine(
        _ text: String
    ) throws {
        let once = try Formatter.format(SourceText(text))
        #expect(!once.dropLast().contains("\n"))
        #expect(try Formatter.format(SourceText(once)) == once)
    }

    @Test(arguments: Tongue.allCases)
    func formatsRandomSentencesOnceForAll(_ tongue: Tongue) throws {
        var generator = SentenceGenerator(try Grammar(Repository.read("grammar/siap.ebnf")), tongue: tongue, seed: 1945)
        for _ in 0..<500 {
            let text = generator.sentence()
            let once = try #require(try? Formatter.format(SourceText(text)), "\(text)")
            let twice = try #require(try? Formatter.format(SourceText(once)), "\(text) becomes \(once)")
            #expect(twice == once, "\(text)")
            if twice != once { return }
            #expect(FormatterTests.spellings(once) == FormatterTests.spellings(text))
        }
    }

    @Test(arguments: [
        ("count   wbp  where x=1", "count wbp where x = 1\n"),
        ("say -1+ - 2", "say -1 + -2\n"),
        ("say count(wbp) ;  say f( 1 ,2 )", "say count(wbp)\nsay f(1, 2)\n"),
        ("if a {\nsay 1\nsay 2\n}\nelse { say 3 }", "if a {\n    say 1\n    say 2\n} else { say 3 }\n"),
        ("# a\n\n\n\nsay 1 # b\n# c", "# a\n\nsay 1  # b\n# c\n"),
        ("count wbp\n where a\n by b", "count wbp where a by b\n"),
        ("say 7   days + 14  Feb   2024", "say 7 days + 14 Feb 2024\n"),
        ("", ""),
    ])
    func formats(_ text: String, _ expected: String) throws {
        #expect(try Formatter.format(SourceText(text)) == expected)
    }

    @Test func breaksLongQuestionsBeforeTheirClauses() throws {
        let text =
            """
            show name, satker, expected_release of wbp where expected_release <= election_day and voter_list = DPT by \
            satker | top 5
            """
        let expected = """
            show name, satker, expected_release of wbp
                where expected_release <= election_day and voter_list = DPT
                by satker
                | top 5

            """
        #expect(try Formatter.format(SourceText(text)) == expected)
    }

    @Test(arguments: [("changes of", "where", "from h_7 to"), ("perubahan dari", "yang", "dari h_7 sampai")])
    func breaksBeforeAPeriod(_ head: String, _ where: String, _ period: String) throws {
        let condition = "a = b and " + String(repeating: "c", count: 110)
        let text = try Formatter.format(SourceText("\(head) wbp \(`where`) \(condition) \(period) hari_h"))
        #expect(text == "\(head) wbp\n    \(`where`) \(condition)\n    \(period) hari_h\n")
    }

    @Test func refusesWhatDoesNotParse() {
        #expect(throws: DiagnosticsFailure.self) { try Formatter.format(SourceText("count wbp where")) }
    }

    /// Two words that would join on one line are left alone.
    @Test func neverJoinsWordsIntoAnother() throws {
        let text = "hitung wbp yang (tidak\nada x)"
        #expect(FormatterTests.spellings(try Formatter.format(SourceText(text))) == FormatterTests.spellings(text))
    }
}

@Suite struct LinterTests {
    @Test(arguments: [
        ("count wbp where a or b and c", [MessageID.mixedAndOr]),
        ("count wbp where a or (b and c)", []),
        ("count wbp where a and b where c or d", []),
        ("count wbp where a between 1 and 2 or b", []),
        ("hitung wbp yang a atau b dan c", [.mixedAndOr]),
        ("let $x = 1", [.unusedVariable]),
        ("let $x = 1\nsay \"{$x}\"", []),
        ("param p: text\nsay 1", [.unusedVariable]),
        ("param p: text\nsay $p", []),
        ("define a of t = 1\ndefine b/a of t = 2", [.duplicateName]),
        ("define a of t = 1\ndefine a of u = 2", []),
    ])
    func warns(_ text: String, _ expected: [MessageID]) {
        let warnings = Linter.lint(SourceText(text))
        #expect(warnings.map(\.id) == expected, "\(text)")
        #expect(warnings.allSatisfy { $0.severity == .warning })
    }
}
