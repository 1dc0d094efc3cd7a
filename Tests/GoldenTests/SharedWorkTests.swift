import SiapData
import SiapText
import Testing

@testable import SiapSession

/// Definitions that use one another twice at each step cost as many steps as there are definitions, whatever is asked
/// of them.
@Suite struct SharedWorkTests {
    private static let depth = 40

    /// `d1 = d0 + d0`, and so on.
    private static func chain(
        _ name: String, _ first: String, _ step: (String) -> String, depth: Int = depth, of table: String = "wbp"
    ) -> String {
        (["define \(name)0 of \(table) = \(first)"]
            + (1...depth).map { "define \(name)\($0) of \(table) = \(step("\(name)\($0 - 1)"))" }).joined(
                separator: "\n")
    }

    private static let numbers = chain("d", "age") { "\($0) + \($0)" }
    private static let truths = chain("b", "age > 30") { "\($0) and \($0)" }
    private static let choices = chain("i", "age") { "(if \($0) > 30 then \($0) else \($0))" }
    private static let dated = chain("e", "age") { "(\($0) on h_7) + \($0)" }
    private static let constants = chain("k", "1") { "\($0) + \($0)" }

    private static func asked(_ definitions: String, _ questions: String...) -> Conversation {
        let conversation = Conversation()
        conversation.run(definitions)
        conversation.forget()
        for question in questions { conversation.run(question) }
        return conversation
    }

    @Test(.timeLimit(.minutes(2))) func counting() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.numbers, "count wbp where d40 > 3", "sum d40 of wbp by province", "count wbp")
        #expect(conversation.problems.isEmpty)
        #expect(conversation.tables[0].row(0) == conversation.tables[2].row(0))
    }

    @Test(.timeLimit(.minutes(2))) func conditionsAndChoices() {
        let both = SharedWorkTests.truths + "\n" + SharedWorkTests.choices + "\n" + SharedWorkTests.constants
        let conversation = SharedWorkTests.asked(
            both, "count wbp where b40", "count wbp where i40 > 30", "count wbp where age > 30",
            "count wbp where k40 > age")
        #expect(conversation.problems.isEmpty)
        #expect(
            conversation.tables[0].row(0) == conversation.tables[2].row(0)
                && conversation.tables[1].row(0) == conversation.tables[2].row(0))
    }

    @Test(.timeLimit(.minutes(2))) func onOtherDays() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.dated, "count wbp where e40 > 3",
            "share where e40 > 3 of wbp as of 2024-02-10 to 2024-02-14 every day")
        #expect(conversation.problems.isEmpty && conversation.tables.count == 2)
    }

    /// What a variable holds is another thing after the next `let`, however deep it is read.
    @Test(.timeLimit(.minutes(2))) func variables() {
        let chain = "let $x = 1\n" + SharedWorkTests.chain("v", "age + $x") { "\($0) + \($0) - \($0)" }
        let conversation = SharedWorkTests.asked(
            chain, "sum v40 of wbp", "count wbp where satker.province = NTT and v40 > 60",
            "explain plan count wbp where v40 > 3", "let $x = 2",
            "sum v40 of wbp", "count wbp where satker.province = NTT and v40 > 60",
            "count wbp where satker.province = NTT and age + 2 > 60", "sum age of wbp")
        #expect(conversation.problems.isEmpty)
        let numbers = conversation.tables.compactMap { table in
            if case .whole(let number)? = table.row(0).last { number } else { nil }
        }
        #expect(
            numbers.count == 6 && numbers[2] == numbers[0] + (numbers[0] - numbers[5]) && numbers[3] == numbers[4]
                && numbers[3] > numbers[1], "\(numbers)")
    }

    /// Versions of rows are asked by what happens to them; there, too.
    @Test(.timeLimit(.minutes(2))) func changesAndSeries() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.truths, "changes of wbp where b40 from 2024-02-11 to 2024-02-14",
            "count wbp where b40 as of 2024-02-10 to 2024-02-14 every day",
            "suppose wbp where kind = child has kind = convict: count wbp where b40")
        #expect(conversation.problems.isEmpty && conversation.tables.count == 3)
    }

    @Test(.timeLimit(.minutes(2))) func explanations() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.numbers + "\n" + SharedWorkTests.truths, "explain count wbp where d40 > 3 and b40",
            "explain plan count wbp where d40 > 3",
            "count wbp where d40 > 3 and b40", "why", "why wbp \"W-00017\" b40")
        #expect(conversation.problems.isEmpty)
    }

    /// One common table expression for each definition that would grow too long, and not a statement of millions of
    /// parts.
    @Test(.timeLimit(.minutes(2)), arguments: ["d", "b", "i", "k", "e"]) func sql(_ name: String) {
        let all = [
            SharedWorkTests.numbers, SharedWorkTests.truths, SharedWorkTests.choices, SharedWorkTests.constants,
            SharedWorkTests.dated,
        ].joined(
            separator: "\n")
        let question = name == "b" ? "explain sql count wbp where b40" : "explain sql count wbp where \(name)40 > 3"
        let conversation = SharedWorkTests.asked(all, question)
        #expect(conversation.transcript.utf8.count < 100_000)
    }

    /// What has no answer for some row is tried once, not twice at each step.
    @Test(.timeLimit(.minutes(2))) func overflow() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.chain("o", "age", { "\($0) + \($0)" }, depth: 70), "count wbp where o70 > 3")
        #expect(conversation.problems.map(\.id) == [.overflow])
        // The sum that overflows stands in the definition; here the question is what has no answer.
        #expect(conversation.problems.first?.range == SourceRange(0, "count wbp where o70 > 3".utf8.count))
    }

    @Test(.timeLimit(.minutes(2))) func texts() {
        let conversation = SharedWorkTests.asked(
            SharedWorkTests.chain("t", "code", { "concat(\($0), \($0))" }, of: "election"),
            "count election where length(t40) > 3")
        #expect(conversation.problems.map(\.id) == [.textTooLong])
        let replaced = SharedWorkTests.asked(
            SharedWorkTests.chain("r", "\"aa\"", { "replace(\($0), \"a\", \"aaaa\")" }, of: "election"),
            "count election where length(r40) > 3")
        #expect(replaced.problems.map(\.id) == [.textTooLong])
    }

    /// A long text beside a long pattern is a long loop within one row: it is stopped there.
    @Test(
        .timeLimit(.minutes(2)),
        arguments: [
            "$t ~ $p", "$t like $q", "replace($t, $p, \"x\") = \"\"", "split($t, $p, 2) is known",
            "lower(concat($t, $t, $t, $t, $t, $t)) = \"\"",
        ])
    func longTexts(_ condition: String) {
        let conversation = Conversation()
        let part = String(repeating: "a", count: 20_000)
        conversation.run("let $t = \"\(part)\(part)\(part)\"; let $p = \"\(part)b\"; let $q = \"*\(part)b\"")
        conversation.forget()
        var looks = 0
        conversation.session.stopReason = {
            looks += 1
            return looks > 6 ? .interrupted : nil
        }
        conversation.run("count wbp where \(condition)")
        #expect(conversation.problems.map(\.id) == [.interrupted])
    }
}
