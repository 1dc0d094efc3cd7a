import SiapCompletion
import SiapSession
import SiapSyntax
import Testing

/// What one key costs at the prompt: the line is read once, whoever looks at it.
@Suite struct KeystrokeTests {
    /// What is read when the last letter of `line` has been typed: for its colours, and for how it may go on.
    private func read(typing line: String, after question: String?) -> [String] {
        let conversation = Conversation()
        if let question { conversation.run(question) }
        let highlighter = Highlighter(session: conversation.session)
        func show(_ text: String) {
            _ = highlighter.highlights(in: text, cursor: text.utf8.count)
            _ = highlighter.continuation(of: text)
        }
        return onProgramStack {
            // The key before: what is known of the question from now on is not read again.
            show(String(line.dropLast()))
            let tally = LexerTally()
            Lexer.$tally.withValue(tally) { show(line) }
            return tally.texts
        }
    }

    @Test(arguments: [
        "count wb", "berapa wbp di NT", "count wbp where voter list = DPT and sex = fem", "say \"{count wb",
    ])
    func aQuestionOfItsOwnIsReadOnce(_ line: String) {
        let read = read(typing: line, after: nil)
        #expect(read.count { $0 == line } == 1)
        // What stands in the braces of a template is read for itself.
        #expect(read.count <= (line.contains("{") ? 2 : 1), "\(read)")
    }

    /// The second reading is that of the line behind the head of its question; `sort` looks at the columns there are,
    /// in both.
    @Test(arguments: [
        ("where sex = fem", 2), ("by voter li", 2), ("last by satke", 2), ("then sort coun", 4),
        ("per satker urutkan ju", 4),
    ])
    func aLineThatGoesOnIsReadOnceAndOnceBehindItsQuestion(_ line: String, most: Int) {
        let question = "count wbp where province = NTT by satker"
        let read = read(typing: line, after: question)
        #expect(read.count { $0 == line } == 1)
        #expect(!read.contains(question), "the question was read anew")
        #expect(read.count <= most, "\(read)")
    }

    /// Before each pipe, and before `sort`, stands a query of its own, which is read to know its columns: once, not for
    /// each word that may be meant.
    @Test(arguments: [1, 2, 4]) func pipesAreReadOnceEach(_ pipes: Int) {
        let line = "last" + String(repeating: " | where count > 1", count: pipes - 1) + " | sort voter li"
        let read = read(typing: line, after: "count wbp by voter list")
        #expect(Set(read).count == read.count, "\(read)")
        #expect(read.count <= 3 + 2 * pipes, "\(read)")
    }
}
