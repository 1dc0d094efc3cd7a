import CReadinessPack
import SiapData
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// The examples of `help S0123` on the built-in pack: each makes the mistake it shows, and mended makes it no more.
@Suite struct MessagesExampleTests {
    /// Not by a statement: warnings of `siap lint`.
    private static let ofLint: Set<MessageID> = [.mixedAndOr, .unusedVariable]
    /// Seen when a whole pack has been read.
    private static let ofPacks: Set<MessageID> = [.partOfCircle, .partOfDiamond]
    /// Stand for a word that is to come.
    private static let toCome: Set<MessageID> = []

    private static let shown = MessageID.allCases.filter { $0.page.example != nil }
    private static let shownAtThePrompt = shown.filter {
        !ofLint.contains($0) && !ofPacks.contains($0) && !toCome.contains($0)
    }

    @Test(arguments: shownAtThePrompt, Tongue.allCases) func theExampleShowsItsMistake(
        _ id: MessageID, _ tongue: Tongue
    ) throws {
        let example = try #require(id.page.example)
        let found = MessagesExampleTests.problems(of: example[tongue], tongue)
        #expect(found.contains(id), "\(example[tongue]): \(found.map { "\($0) \($0.rawValue)" })")
        #expect(found.count == 1, "\(example[tongue]): \(found.map { "\($0) \($0.rawValue)" })")
    }

    @Test(arguments: shown.filter { !toCome.contains($0) }, Tongue.allCases) func whatIsMendedIsRight(
        _ id: MessageID, _ tongue: Tongue
    ) {
        // A file to load is a matter of the reader's own folder, and nothing is to be written here.
        guard let mended = id.page.mended, !mended.english.hasPrefix("load"), !mended.english.contains("save ") else {
            return
        }
        let found = MessagesExampleTests.problems(of: mended[tongue], tongue)
        #expect(found.isEmpty, "\(id) \(mended[tongue]): \(found.map { "\($0) \($0.rawValue)" })")
    }

    private static let pack: Pack = {
        var files: [String: [UInt8]] = [:]
        for index in 0..<siap_pack_file_count() {
            guard let name = siap_pack_file_name(index), let bytes = siap_pack_file_bytes(index) else { continue }
            files[String(cString: name)] = Array(
                UnsafeBufferPointer(start: bytes, count: Int(siap_pack_file_size(index))))
        }
        return Pack(name: "readiness", files: files)
    }()

    /// The pack as read once; each example begins from it.
    private static let context = {
        let session = newSession(.english)
        session.load(pack)
        return session.context
    }()

    private static func newSession(_ tongue: Tongue) -> Session {
        Session(tongue: tongue, today: Day(year: 2024, month: 2, day: 14) ?? Day(number: 0))
    }

    private static func problems(of text: String, _ tongue: Tongue) -> [MessageID] {
        let session = newSession(tongue)
        session.context = context
        session.useCatalog()
        var found: [MessageID] = []
        session.effects.output = { outcome in
            if case .problems(let problems, _) = outcome { found += problems.map(\.id) }
        }
        session.run(SourceText(text))
        return found
    }
}
