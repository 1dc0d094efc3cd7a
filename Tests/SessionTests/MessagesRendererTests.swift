import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession
@testable import SiapWords

/// Messages as a person sees them: the source above, the caret under the right place.
@Suite struct MessagesRendererTests {
    /// A diagnostic on the place of `words` in the text.
    private func problem(
        _ problem: Problem, at words: String, in source: SourceText, proposals: [Bilingual] = [],
        related: [Diagnostic.Related] = [], severity: Diagnostic.Severity = .error
    ) -> Diagnostic {
        Diagnostic(
            problem, at: range(of: words, in: source), proposals: proposals, related: related, severity: severity)
    }

    private func range(of words: String, in source: SourceText) -> SourceRange {
        let wanted = Array(words.utf8)
        let lower =
            (0...(source.utf8.count - wanted.count)).first { Array(source.utf8[$0..<$0 + wanted.count]) == wanted } ?? 0
        return SourceRange(lower, lower + wanted.count)
    }

    private func render(
        _ problems: Diagnostic..., source: SourceText?, _ tongue: Tongue = .english, color: Bool = false
    ) -> String {
        MessageRenderer.render(problems, source: source, tongue: tongue, color: color)
    }

    @Test func aNameWithANearOne() {
        let source = SourceText("count wbp where provnce = NTT")
        let near = [Bilingual(english: "province", indonesian: "provinsi")]
        let diagnostic = problem(
            .unknownName(name: "provnce", owner: .described(Bilingual("wbp"))), at: "provnce", in: source,
            proposals: near)
        #expect(
            render(diagnostic, source: source) == """
                error S0302: wbp has nothing called “provnce”
                  1 | count wbp where provnce = NTT
                    |                 ^^^^^^^ did you mean province?
                help: `describe` with a table's name lists what it has

                """)
        #expect(
            render(diagnostic, source: source, .indonesian) == """
                galat S0302: wbp tidak memiliki “provnce”
                  1 | count wbp where provnce = NTT
                    |                 ^^^^^^^ maksud Anda provinsi?
                bantuan: `uraikan` dengan nama tabel menampilkan isinya

                """)
    }

    @Test func allNamesOneLetterApartAreShown() {
        let source = SourceText("show dpx of tps")
        let near = ["dpt", "dptb", "dpk"].map { Bilingual($0) }
        let unknown = Problem.unknownName(name: "dpx", owner: .described(Bilingual("tps")))
        let text = render(problem(unknown, at: "dpx", in: source, proposals: near), source: source)
        #expect(text.contains("^^^ did you mean dpt, dptb or dpk?\n"))
    }

    @Test func neverTheWordJustTyped() {
        let source = SourceText("count wpb")
        let text = render(
            problem(.unknownTable(name: "wpb"), at: "wpb", in: source, proposals: [Bilingual("wpb")]), source: source)
        #expect(!text.contains("did you mean"))
    }

    @Test func wideAndJoinedCharactersBeforeAndUnderTheCaret() {
        let source = SourceText("say \"東京 👩‍👩‍👧 e\u{301}\" + 日本 + x")
        #expect(
            render(problem(.unknownVariable(name: "日本"), at: "日本", in: source), source: source) == """
                error S0304: there is no variable “$日本”
                  1 | say "東京 👩‍👩‍👧 e\u{301}" + 日本 + x
                    |                   ^^^^
                help: give it a value first: `let $日本 = …`

                """)
    }

    @Test func tabsBecomeSpaces() {
        let source = SourceText("count wbp\n\twhere\tage == 17")
        #expect(
            render(problem(.doubleEquals, at: "==", in: source, proposals: [Bilingual("=")]), source: source) == """
                error S0210: one = is enough
                  2 |     where   age == 17
                    |                 ^^
                help: write `=`

                """)
    }

    @Test func theEndOfAScriptLine() {
        let source = SourceText("count wbp\r\ncount wbp where age >\r\nsay 1\r\n", name: "script.dsl")
        let place = range(of: ">", in: source).upper
        let end = Mention.described(Bilingual(english: "the end", indonesian: "akhir pertanyaan"))
        let diagnostic = Diagnostic(.expectedExpression(before: end), at: SourceRange(place, place))
        #expect(
            render(diagnostic, source: source) == """
                error S0203: a value is missing before the end
                  --> script.dsl:2:22
                  2 | count wbp where age >
                    |                      ^
                help: put a name, a number, a date, a text or a bracket there

                """)
    }

    @Test func twoDiagnosticsWithAnEmptyLineBetween() {
        let source = SourceText("hitung wpb yang umur == 17")
        #expect(
            render(
                problem(.unknownTable(name: "wpb"), at: "wpb", in: source, proposals: [Bilingual("wbp")]),
                problem(.doubleEquals, at: "==", in: source, proposals: [Bilingual("=")], severity: .warning),
                source: source, .indonesian) == """
                    galat S0301: tidak ada tabel “wpb”
                      1 | hitung wpb yang umur == 17
                        |        ^^^ maksud Anda wbp?
                    bantuan: `tampilkan tabel` menampilkan daftarnya

                    peringatan S0210: cukup satu =
                      1 | hitung wpb yang umur == 17
                        |                      ^^
                    bantuan: tulis `=`

                    """)
    }

    @Test func aSecondPlaceOnTheSameLineAndOnAnother() {
        let source = SourceText("table a { x: text }\ntable a { x: text, x: date }", name: "pack.dsl")
        let second = SourceRange(39, 40)
        let first = Diagnostic.Related(
            range: SourceRange(30, 31), note: Bilingual(english: "first here", indonesian: "pertama di sini"))
        let other = Diagnostic.Related(
            range: SourceRange(6, 7), note: Bilingual(english: "of this table", indonesian: "dari tabel ini"))
        #expect(
            render(Diagnostic(.duplicateName(name: "x"), at: second, related: [first, other]), source: source) == """
                error S0710: the name “x” is declared twice
                  --> pack.dsl:2:20
                  2 | table a { x: text, x: date }
                    |                    ^
                    |           ^ first here
                  1 | table a { x: text }
                    |       ^ of this table
                help: choose another name for one of them

                """)
    }

    @Test func severalLines() {
        let source = SourceText(
            "say if 2 > 1\n    then \"many\"\n\n    otherwise 1\n    else 0 + 1  \nsay 2", name: "a.dsl")
        let all = Diagnostic(
            .caseTypesDiffer(then: Bilingual("a"), otherwise: Bilingual("b")),
            at: SourceRange(4, range(of: "+ 1", in: source).upper))
        #expect(
            render(all, source: source) == """
                error S0426: the two outcomes differ in kind: a and b
                  --> a.dsl:1:5
                  1 | say if 2 > 1
                    |     ^^^^^^^^
                  … |
                  5 |     else 0 + 1  
                    |     ^^^^^^^^^^
                help: let `then` and `else` give the same kind of value

                """)
        let two = Diagnostic(
            .typeMismatch(left: Bilingual("a"), right: Bilingual("b")),
            at: SourceRange(4, range(of: "\"many\"", in: source).upper))
        #expect(
            render(two, source: source).contains(
                """
                  1 | say if 2 > 1
                    |     ^^^^^^^^
                  2 |     then "many"
                    |     ^^^^^^^^^^^
                """))
    }

    @Test func aVeryLongLineIsCutAroundThePlace() {
        let filler = String(repeating: "citizen and ", count: 20_000)
        let source = SourceText("count wbp where \(filler)oops\(filler)citizen")
        let unknown = Problem.unknownName(name: "oops", owner: .described(Bilingual("wbp")))
        let lines = render(problem(unknown, at: "oops", in: source), source: source).split(separator: "\n")
        #expect(
            lines[1]
                == """
                  1 | …zen and citizen and citizen and oopscitizen and citizen and citizen and citizen and citizen \
                an…
                """
        )
        #expect(lines[2] == "    |                                  ^^^^")
        let start = Diagnostic(.expectedStatement(found: .written("count")), at: SourceRange(0, 5))
        #expect(render(start, source: source).contains("  1 | count wbp where citizen and"))
    }

    @Test func aProposalTooLongForTheLineGoesToTheHelp() {
        let source = SourceText("count wbp where \(String(repeating: "citizen and ", count: 6))oops")
        let unknown = Problem.unknownName(name: "oops", owner: .described(Bilingual("wbp")))
        let text = render(problem(unknown, at: "oops", in: source, proposals: [Bilingual("opens")]), source: source)
        #expect(text.hasSuffix("help: did you mean opens? `describe` with a table's name lists what it has\n"))
    }

    @Test func withoutAPlace() {
        let reason = Bilingual(english: "the disk is full", indonesian: "disk penuh")
        let text = render(Diagnostic(.saveFailed(file: "out.csv", reason: reason), at: nil), source: nil, .indonesian)
        #expect(
            text
                == """
                galat S0615: “out.csv” tidak tersimpan: disk penuh
                bantuan: atasi itu atau simpan di tempat lain; berkas lama tidak berubah

                """
        )
    }

    @Test func nothingReachesTheTerminalUnseen() {
        let source = SourceText("count \u{1B}[31m\u{202E}wbp")
        let text = render(problem(.strangeCharacter(character: "\u{1B}"), at: "\u{1B}", in: source), source: source)
        #expect(!text.contains("\u{1B}") && !text.contains("\u{202E}"))
        #expect(text.contains("  1 | count ␛[31m�wbp\n    |       ^\n"))
    }

    @Test func colourOnlyWhenAsked() {
        let source = SourceText("count wpb")
        let diagnostic = problem(.unknownTable(name: "wpb"), at: "wpb", in: source)
        #expect(render(diagnostic, source: source, color: true).contains("\u{1B}[1;31m^^^\u{1B}[0m"))
        #expect(!render(diagnostic, source: source).contains("\u{1B}"))
    }

    @Test func whatIsPutInIsInTheTongueOfTheReply() {
        func text(_ phrase: MessagePhrase, _ tongue: Tongue) -> String { phrase.text(tongue, proposals: []) }
        let choices = [Bilingual("a"), Bilingual("b"), Bilingual(english: "c", indonesian: "d")]
        #expect(text("\(choices)", .english) == "a, b or c")
        #expect(text("\(choices)", .indonesian) == "a, b, atau d")
        #expect(text("\([Bilingual("a"), Bilingual("b")])", .indonesian) == "a atau b")
        #expect(text("\([Bilingual("a"), Bilingual("b"), Bilingual("…")])", .english) == "a, b, …")
        #expect(text("“\(Keyword.where)” {{ \(10_000)", .indonesian) == "“yang” {{ 10000")
        #expect(text("before \(quoted: .described(Bilingual("the end")))", .english) == "before the end")
        #expect(text("before \(quoted: .written("the end"))", .english) == "before “the end”")
        #expect(text("before \(quoted: .keyword(.where))", .indonesian) == "before “yang”")
        let nothing: String? = nil, file: String? = "a.csv"
        #expect(text("line \(3)\(nothing, after: " of ") ends", .english) == "line 3 ends")
        #expect(text("line \(3)\(file, after: " of ") ends", .english) == "line 3 of a.csv ends")
    }

    /// Braces and brackets of the user, and words that look like code, are shown as they are.
    @Test(arguments: ["{0}", "{1} [of {2}]", "{proposals}", "[x]", "\\(name)", "”“"], Tongue.allCases)
    func theWordsOfTheUserAreNoPlaces(_ words: String, _ tongue: Tongue) {
        let proposals = [Bilingual("wbp")]
        let shown = MessageRenderer.render(
            [Diagnostic(.unknownName(name: words, owner: .written(words)), at: nil, proposals: proposals)], source: nil,
            tongue: tongue, color: false)
        let head =
            tongue == .english ? "error S0302: \(words) has nothing called" : "galat S0302: \(words) tidak memiliki"
        #expect(shown.hasPrefix("\(head) “\(words)”\n"))
        let saved = Diagnostic(.saveFailed(file: words, reason: Bilingual(words)), at: nil)
        #expect(MessageRenderer.summary(saved, tongue: .english) == "“\(words)” was not saved: \(words)")
    }

    @Test func aDifferenceKeepsItsLines() {
        let problem = Problem.expectationDiffers(file: "expected.csv", difference: "- NTT,1886\n+ NTT,1885")
        let text = render(Diagnostic(problem, at: nil), source: nil)
        #expect(text.hasPrefix("error S0514: the result differs from expected.csv:\n  - NTT,1886\n  + NTT,1885\nhelp:"))
    }

    @Test func thePageOfAMessage() {
        #expect(
            HelpFixture().book(.indonesian).page("s0210") == """
                S0210: cukup satu =

                Kesamaan ditulis dengan satu =, ketidaksamaan dengan !=. Di dalam pertanyaan
                tidak ada pemberian nilai, jadi tidak akan tertukar.

                  ✗ hitung wbp yang provinsi == NTT
                  ✓ hitung wbp yang provinsi = NTT
                """)
    }
}
