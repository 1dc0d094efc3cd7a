import SiapText
import Testing

@testable import SiapSyntax

@Suite struct BadInputTests {
    private static func times(_ text: String, _ count: Int) -> String { String(repeating: text, count: count) }

    @Test(arguments: [
        times("(", 100_000), "say " + times("(", 100_000), "say 1" + times("+1", 100_000),
        "say " + times("not ", 100_000),
        "say " + times("-", 100_000), times("if a {", 100_000), times("count (", 100_000),
        "say " + times("f(", 100_000),
        "if a { }" + times(" else if a { }", 50_000), "say a" + times(" on b", 100_000),
        "say " + times("if a then ", 80_000),
        "say " + times("(", 900) + "1" + times(times("+1", 50) + ")", 900),
    ])
    func deepNestingIsOneProblem(_ text: String) {
        let problems = Parser.parse(SourceText(text)).diagnostics
        #expect(problems.count == 1, "\(text.prefix(40)): \(problems.prefix(3).map(\.id))")
    }

    @Test func nestingUpToTheLimitIsRead() {
        let text = "say " + BadInputTests.times("(", 990) + "1" + BadInputTests.times(")", 990)
        #expect(Parser.parse(SourceText(text)).diagnostics.isEmpty)
    }

    /// Chains that mean the same however they are grouped may be as long as they like.
    @Test(arguments: [
        "count wbp where a" + times(" and a", 100_000), "count wbp where a" + times(" or b and c", 70_000),
        "say a = 1" + times(" = 1", 100_000),
    ])
    func longChainsAreRead(_ text: String) {
        #expect(Parser.parse(SourceText(text)).diagnostics.isEmpty)
    }

    @Test(arguments: [
        "count wbp where " + times("a = 1 and ", 1_000_000), times("a", 10_000_000), "say \"" + times("a", 10_000_000),
    ])
    func statementsBeyondTheLimitAreReportedAndLeftOut(_ text: String) {
        let result = Parser.parse(SourceText(text + "\n\nsay 1"))
        #expect(result.diagnostics.contains { $0.id == .statementTooLong })
        #expect(result.script.statements.count == 1)
    }

    @Test func strangeCharactersAreReportedOnceForARun() {
        let result = Parser.parse(SourceText("count wbp \0\0\0 where a ☃☃ = 1"))
        #expect(result.diagnostics.map(\.id) == [.nulByte, .strangeCharacter])
    }

    @Test func manyProblemsAreCutShort() {
        let result = Parser.parse(SourceText(BadInputTests.times("count wbp where\n\n", 5000)))
        #expect(result.diagnostics.count <= 100)
    }

    /// Any tokens in any order: never a crash, and every place lies in the text.
    @Test func survivesTokenSoup() {
        var random = SeededGenerator(state: 1998)
        var words = KeywordTable.entries.flatMap { $0.english + $0.indonesian }
        words += BadInputTests.oddities
        for _ in 0..<20_000 {
            let text = (0..<Int.random(in: 1...25, using: &random)).map { _ in words.randomElement(using: &random) ?? ""
            }
            .joined(separator: Bool.random(using: &random) ? " " : "")
            let source = SourceText(text)
            for problem in Parser.parse(source).diagnostics {
                let range = problem.range ?? SourceRange(0, 0)
                let lies = range.lower >= 0 && range.upper <= source.utf8.count && range.lower <= range.upper
                #expect(lies, "\(text): \(problem.id) at \(range)")
            }
        }
    }

    private static let oddities = [
        "(", ")", "{", "}", ",", ":", "|", "?", "=", "==", "!=", "<", "<=", ">", "+", "-", "*", "/", "~", ".", ";",
        "\n", "\n\n", "\"", "\"a\"",
        "\"{a}\"", "\"{{\"", "$", "$x", "1", "8,5", "2.184", "2024-02-14", "31/2/2024", "07:00", "25:99", "7 days",
        "wbp", "NTT", "H-7", "é", "☃",
        "“", "”", "'", "\\", "\0", "#", "count(", "jumlah(", "rata-rata", "s.d.", "&&", "||", "!", "@", "select",
        "group", "limit",
    ]

    @Test func survivesRandomBytes() {
        var random = SeededGenerator(state: 2024)
        for _ in 0..<3000 {
            let bytes = (0..<Int.random(in: 0...80, using: &random)).map { _ in
                UInt8.random(in: 0...255, using: &random)
            }
            let source = SourceText(String(decoding: bytes, as: UTF8.self))
            _ = Parser.parse(source)
            _ = Parser.isComplete(source.text)
        }
    }

    /// Cut anywhere, a right question is at worst a wrong one.
    @Test func survivesEveryPrefixOfTheCorpus() throws {
        for text in try Repository.paragraphs("Tests/Corpus/queries.siap") where text.utf8.count < 300 {
            for end in text.indices { _ = Parser.parse(SourceText(String(text[..<end]))) }
        }
    }
}
