import SiapText
import Testing

@testable import SiapSyntax

@Suite struct LessonTests {
    private static func first(_ text: String) throws -> StatementSyntax.Kind {
        let result = Parser.parse(SourceText(text))
        #expect(result.diagnostics.isEmpty, "\(text): \(result.diagnostics)")
        return try #require(result.script.statements.first).kind
    }

    @Test func aTaskGoesOnOverLines() throws {
        let text = """
            lesson "Rows"/"Baris" {
                teach "One." / "Satu."
                count wbp
                task "Count."/"Hitung."
                    expects count wbp where province = NTT
                    wrong count wbp where satker = Kupang because "No {$answer}."/"Bukan."
                    wrong count satker because "No."
                    hint "First."/"Pertama."
                    hint "Second."
                hint
            }
            """
        guard case .lesson(.declared(let title, let steps)) = try LessonTests.first(text) else {
            throw DiagnosticsFailure([])
        }
        #expect(title.bilingual == Bilingual(english: "Rows", indonesian: "Baris"))
        #expect(steps.count == 4)
        guard case .task(let task?) = steps[2].kind, case .hint = steps[3].kind else { throw DiagnosticsFailure([]) }
        #expect(task.wrongs.count == 2)
        #expect(task.hints.map(\.bilingual.indonesian) == ["Pertama.", "Second."])
        #expect(SourceText(text)[task.expected.range] == "count wbp where province = NTT")
        #expect(SourceText(text)[task.wrongs[0].query.range] == "count wbp where satker = Kupang")
    }

    @Test(arguments: ["learn 3", "belajar 3"]) func lessonsHaveNumbers(_ text: String) throws {
        guard case .learn(.number(3, _)) = try LessonTests.first(text) else { throw DiagnosticsFailure([]) }
    }

    @Test(arguments: ["learn groups", "belajar \"groups\""]) func lessonsHaveTitles(_ text: String) throws {
        guard case .learn(.title("groups", _)) = try LessonTests.first(text) else { throw DiagnosticsFailure([]) }
    }

    @Test(arguments: [
        "task", "tugas", "hint", "petunjuk", "skip", "lewati", "learn", "belajar", "lesson 2", "pelajaran 2",
    ])
    func wordsStandAlone(_ text: String) throws { _ = try LessonTests.first(text) }

    /// `total … of …` looks for its "of" no further than its own question.
    @Test func questionsOfATaskEndBeforeItsWords() throws {
        let text =
            """
            task "A." expects total wbp wrong total satker because "No." wrong sum capacity of satker because "No."
            """
        guard case .task(let task?) = try LessonTests.first(text), case .count = task.wrongs[0].query.head else {
            throw DiagnosticsFailure([])
        }
    }

    @Test(arguments: [
        ("lesson \"A\"/\"B\" {", MessageID.unclosedParenthesis), ("task \"A\" count wbp", .expectedToken),
        ("teach", .expectedToken),
        ("task \"A\" expects count wbp wrong count satker \"No\"", .expectedToken), ("lesson", .expectedToken),
    ])
    func mistakesOfForm(_ text: String, _ id: MessageID) {
        #expect(Parser.parse(SourceText(text)).diagnostics.contains { $0.id == id }, "\(text)")
    }
}
