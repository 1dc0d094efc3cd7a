import Foundation
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// Scripts that include scripts, many deep.
@Suite struct IncludeTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "siap-include-\(UUID().uuidString)"
    ).path

    /// `1.dsl` includes `2.dsl` and so on; the last says "end".
    private func run(chain count: Int, last: String = "say \"end\"") throws -> Conversation {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        for number in 1...count {
            let text = number == count ? last : "include \"\(number + 1).dsl\""
            try text.write(toFile: "\(folder)/\(number).dsl", atomically: true, encoding: .utf8)
        }
        let conversation = Conversation()
        conversation.session.effects.files = FileAccess(base: folder)
        conversation.run("include \"1.dsl\"")
        try FileManager.default.removeItem(atPath: folder)
        return conversation
    }

    @Test func asManyAsTheLimitSays() throws {
        let conversation = try run(chain: Session.deepestIncludes)
        #expect(
            conversation.problems.isEmpty && conversation.transcript.hasSuffix("end\n"), "\(conversation.transcript)")
    }

    @Test(arguments: [Session.deepestIncludes + 1, 1_500]) func moreAreRefusedInTwoMessages(_ count: Int) throws {
        let conversation = try run(chain: count)
        #expect(conversation.problems.map(\.id) == [.includesTooDeep, .includeFailed])
        conversation.forget()
        conversation.run("say 1")
        #expect(conversation.problems.isEmpty)
    }

    /// The cause, and that the script which was asked for did not run to its end: not every script between.
    @Test func aFaultDeepInsideIsSaidOnce() throws {
        #expect(try run(chain: 7, last: "count wpb").problems.map(\.id) == [.unknownTable, .includeFailed])
    }
}
