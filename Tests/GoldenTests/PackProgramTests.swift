import SiapFiles
import SiapLessons
import SiapText
import Testing

@testable import SiapSession

/// What somebody else has written starts no programs.
@Suite struct PackProgramTests {
    @Test(arguments: ["set pager \"touch x; cat\"", "atur halaman \"touch x; cat\""]) func aPackStartsNoProgram(
        _ text: String
    ) {
        let conversation = Conversation(isEmpty: true)
        conversation.session.load(Pack(name: "other", files: ["pack.dsl": Array(text.utf8)]))
        #expect(conversation.problems.map(\.id) == [.onlyInShell])
        #expect(conversation.session.settings.pager == .on)
    }

    @Test func aLessonStartsNoProgram() {
        let conversation = Conversation()
        conversation.session.course.checksAtOnce = false
        conversation.run(
            "lesson \"A\"/\"A\" { set pager \"touch x; cat\"\n task \"Ask.\"/\"Tanya.\" expects count satker }")
        conversation.run("learn A")
        #expect(conversation.problems.map(\.id) == [.onlyInShell])
        #expect(conversation.session.settings.pager == .on)
    }
}
