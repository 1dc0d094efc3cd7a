import Foundation
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession

/// The questions that README.md shows, with each of their words in turn exchanged for a private attribute: whatever comes of it, nobody is named.
@Suite struct PrivateExamplesTests {
    /// The questions typed in the transcripts; what opens a lesson, leaves or writes a file is none.
    private static let questions: [String] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        let text = (try? String(contentsOf: root.appending(path: "README.md"), encoding: .utf8)) ?? ""
        let typed = text.split(separator: "\n").filter { $0.hasPrefix("siap> ") }.map { String($0.dropFirst("siap> ".count)) }
        return typed.filter { line in !["learn", "quit", "simpan", "save"].contains { line.hasPrefix($0) } }
    }()

    private static func exchanged(_ statement: String, for attribute: String) -> [String] {
        let source = SourceText(statement)
        let whole = SourceRange(0, statement.utf8.count)
        return Lexer.read(source).tokens.filter { $0.kind == .word }.map { word in
            source[SourceRange(whole.lower, word.range.lower)] + attribute + source[SourceRange(word.range.upper, whole.upper)]
        }
    }

    /// The made-up people are all called by a number; a NIK has 16 digits.
    private static func namesSomebody(_ text: String) -> Bool {
        text.contains(#/Sintetis \d|\b\d{16}\b/#)
    }

    @Test(arguments: ["name", "nama", "nik", "last.name", "name ~ \"1\" and nik"]) func nobodyIsNamed(_ attribute: String) {
        #expect(PrivateExamplesTests.questions.count > 20)
        let conversation = Conversation()
        conversation.showsMessages = true
        for question in PrivateExamplesTests.questions {
            for statement in PrivateExamplesTests.exchanged(question, for: attribute) {
                conversation.run(question)
                conversation.run(statement)
                #expect(!PrivateExamplesTests.namesSomebody(conversation.transcript), "\(statement)")
                conversation.forget()
            }
        }
    }

    /// What would be found is what the same questions show of the one who asks to see it.
    @Test func theTestSeesWhatIsShown() {
        let conversation = Conversation()
        conversation.run("set unmasked on; show name, nik of wbp top 1")
        #expect(PrivateExamplesTests.namesSomebody(conversation.transcript))
    }
}
