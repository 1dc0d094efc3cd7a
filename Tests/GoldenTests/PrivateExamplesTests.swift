import Foundation
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession

/// The questions that README.md and docs/ show, with each of their words in turn exchanged for a private attribute:
/// whatever comes of it, nobody is named.
@Suite struct PrivateExamplesTests {
    /// What is typed in the conversations of the pages, by conversation; what opens a lesson, leaves, sets, or reads
    /// and writes files is no question.
    private static let conversations: [[String]] = {
        let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
        let docs = root.appending(path: "docs")
        let names = ((try? FileManager.default.contentsOfDirectory(atPath: docs.path)) ?? []).filter {
            $0.hasSuffix(".md")
        }.sorted()
        return ([root.appending(path: "README.md")] + names.map { docs.appending(path: $0) }).flatMap { page in
            // What stands between two fences: every second part.
            let parts = ((try? String(contentsOf: page, encoding: .utf8)) ?? "").components(separatedBy: "\n```")
            return stride(from: 1, to: parts.count, by: 2).map { questions(in: parts[$0]) }
        }.filter { !$0.isEmpty }
    }()

    private static func questions(in block: String) -> [String] {
        let others: Set = ["learn", "quit", "set", "save", "simpan", "load", "open", "record", "undo"]
        return block.split(separator: "\n").filter { $0.hasPrefix("siap> ") }.map {
            String($0.dropFirst("siap> ".count))
        }.filter { line in
            !others.contains(line.prefix { $0 != " " }.description)
        }
    }

    private static func exchanged(_ statement: String, for attribute: String) -> [String] {
        let source = SourceText(statement)
        let whole = SourceRange(0, statement.utf8.count)
        return Lexer.read(source).tokens.filter { $0.kind == .word }.map { word in
            source[SourceRange(whole.lower, word.range.lower)] + attribute
                + source[SourceRange(word.range.upper, whole.upper)]
        }
    }

    /// The made-up people are all called by a number; a NIK has 16 digits.
    private static func namesSomebody(_ text: String) -> Bool {
        text.contains(#/Sintetis \d|\b\d{16}\b/#)
    }

    @Test(arguments: ["name", "nama", "nik", "last.name", "name ~ \"1\" and nik"]) func nobodyIsNamed(
        _ attribute: String
    ) {
        #expect(PrivateExamplesTests.conversations.joined().count > 60)
        let conversation = Conversation()
        conversation.showsMessages = true
        var tried: Set<String> = []
        for questions in PrivateExamplesTests.conversations {
            // One that declares something is not to tell on the next.
            conversation.reset(after: "rule")
            for question in questions {
                conversation.run(question)
                guard tried.insert(question).inserted else { continue }
                // What is refused leaves the answer as it was; after all else the question is asked anew.
                var isLast = true
                for statement in PrivateExamplesTests.exchanged(question, for: attribute) {
                    if !isLast { conversation.run(question) }
                    conversation.forget()
                    conversation.run(statement)
                    #expect(!PrivateExamplesTests.namesSomebody(conversation.transcript), "\(statement)")
                    isLast = !conversation.problems.isEmpty
                }
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
