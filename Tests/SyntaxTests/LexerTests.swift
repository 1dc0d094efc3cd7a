import SiapText
import Testing

@testable import SiapSyntax

@Suite struct LexerTests {
    private static func kinds(_ text: String) -> [String] {
        let source = SourceText(text)
        return Lexer.read(source).tokens.dropLast().map { token in
            token.kind == .end
                ? "END" : token.kind == .word ? source[token.range] : "\(token.kind):\(source[token.range])"
        }
    }

    @Test(arguments: [
        ("salah satu  dari", ["salah satu  dari"]), ("rata-rata umur", ["rata-rata", "umur"]),
        ("a s.d. b s/d c", ["a", "s.d.", "b", "s/d", "c"]),
        ("h-7 - 7", ["h-7", "symbol:-", "number:7"]), ("a-7", ["a", "symbol:-", "number:7"]),
        ("count(wbp)", ["aggregate:count(", "wbp", "symbol:)"]),
        ("count (wbp)", ["count", "symbol:(", "wbp", "symbol:)"]),
        ("rata-rata(a)", ["aggregate:rata-rata(", "a", "symbol:)"]),
        ("14 Pebruari 2024", ["date:14 Pebruari 2024"]), ("18/1/2024", ["date:18/1/2024"]),
        ("2024-02-14", ["date:2024-02-14"]),
        ("7 hari 2 weeks", ["duration:7 hari", "duration:2 weeks"]), ("every week", ["every", "duration:week"]),
        ("07:00", ["time:07:00"]), ("$due", ["variable:$due"]), ("hitung 8,5", ["hitung", "number:8,5"]),
        ("count 8,5", ["count", "number:8", "symbol:,", "number:5"]),
        ("hitung (8,5)", ["hitung", "symbol:(", "number:8", "symbol:,", "number:5", "symbol:)"]),
        ("2.184 1.234.567 53.10", ["number:2.184", "number:1.234.567", "number:53.10"]), ("Ba'a", ["Ba'a"]),
        ("é_1", ["é_1"]),
        ("a ≤ b ≠ c", ["a", "symbol:≤", "b", "symbol:≠", "c"]), ("a # b\nc", ["a", "END", "c"]),
        ("\"a \\\" b\"", ["string:\"a \\\" b\""]),
    ])
    func reads(_ text: String, _ expected: [String]) {
        #expect(LexerTests.kinds(text) == expected)
    }

    /// Which newlines end a statement.
    @Test(arguments: [
        ("a\nb", 1), ("a\n\nb", 1), ("a =\nb", 0), ("a\nwhere b", 0), ("a\n| b", 0), ("(a\nb)", 0), ("(a\n\nb)", 1),
        ("a where\n\nb", 1),
        ("a # x\n# y\nwhere b", 0), ("a\n# x\n\nwhere b", 1), ("a; b", 1), (";;a;;", 1), ("set timing on\nb", 1),
        ("help and\nb", 1),
        ("if a { b }\nelse { c }", 0), ("table a {\nfrom: date\nto: date\n}", 2), ("for each $a in b\n{ c }", 0),
        ("a\nfrom b", 0), ("a,\nb", 0),
        ("a\nand b", 0), ("a = no\nb", 1), ("a\n\n", 1),
    ])
    func ends(_ text: String, _ count: Int) {
        #expect(Lexer.read(SourceText(text)).tokens.filter { $0.kind == .end }.count == count, "\(text)")
    }

    @Test(arguments: [
        ("count wbp", true), ("count wbp where", false), ("count (", false), ("if a {", false), ("if a { b }", true),
        ("", true),
        ("count wbp where x =", false), ("say \"a", true), ("count wbp,", false), ("set timing on", true),
        ("help where", true),
        ("suppose wbp has a = b:", false), ("count wbp |", false), ("count wbp where (a\n\n", true),
    ])
    func knowsWhenAStatementIsComplete(_ text: String, _ expected: Bool) {
        #expect(Parser.isComplete(text) == expected, "\(text)")
    }
}
