import Foundation
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// Statements and scripts as no one should write them: an answer or a message with a place, never the end of the
/// program.
@Suite struct BadInputTests {
    private static func problems(_ text: String, _ tongue: Tongue = .english) -> [Diagnostic] {
        let conversation = Conversation(tongue: tongue)
        conversation.showsMessages = true
        conversation.run(text)
        return conversation.problems
    }

    private static func ids(_ text: String) -> [MessageID] { problems(text).map(\.id) }

    @Test func longLines() {
        #expect(
            BadInputTests.ids("count wbp where name = \"" + String(repeating: "x", count: 10_000_000) + "\"").contains(
                .statementTooLong))
        #expect(BadInputTests.ids(String(repeating: "x", count: 10_000_000)).contains(.statementTooLong))
        #expect(BadInputTests.ids("say 1 # " + String(repeating: " ", count: 900_000)) == [])
    }

    @Test(arguments: ["(", "not ", "-", "if 1 = 1 then ", "count(", "if 1 = 1 { ", "{"])
    func deepNesting(_ piece: String) {
        let deep = String(repeating: piece, count: piece == "(" ? 100_000 : 20_000)
        for text in ["say \(deep)", "count wbp where \(deep)", deep] {
            #expect(!BadInputTests.ids(text).isEmpty, "\(piece)")
        }
    }

    @Test func nestingThatCloses() {
        let deep = String(repeating: "(", count: 100_000) + "1" + String(repeating: ")", count: 100_000)
        #expect(BadInputTests.ids("say \(deep)") == [.nestingTooDeep])
        let fair = String(repeating: "(", count: 300) + "1" + String(repeating: ")", count: 300)
        #expect(BadInputTests.ids("say \(fair)") == [])
        #expect(BadInputTests.ids("count wbp where " + String(repeating: "not ", count: 300) + "citizen") == [])
    }

    /// As many as are written, or a message; a chain is no nesting that a person sees, so both are fair.
    @Test(arguments: [
        ("kind_recalled", " and kind_recalled", ""), ("kind_recalled", " or kind_recalled", ""), ("1", " + 1", " > 0"),
        ("capacity", " otherwise 1", " > 0"),
    ])
    func longChains(_ start: String, _ link: String, _ end: String) {
        for count in [20, 900, 100_000] {
            let found = BadInputTests.ids("count satker where \(start)" + String(repeating: link, count: count) + end)
            #expect(
                found.isEmpty || found == [.nestingTooDeep] || found == [.statementTooLong],
                "\(link) \(count): \(found.prefix(3))")
            if count == 20 { #expect(found.isEmpty, "\(link)") }
        }
    }

    @Test(arguments: [
        "say 99999999999999999999", "say 9223372036854775808", "say -9223372036854775808",
        "say 9223372036854775807 * 2",
        "count wbp where age = 123456789012345678901234567890", "say 2024-02-14 + 999999999999999999999 days",
        "say 2024-02-14 + 9223372036854775807 days",
        "count wbp by satker top 99999999999999999999", "say power(10, 400)", "say 1e400",
        "say date(9223372036854775807, 1, 1) + 1",
        "say 2024-02-14 - 9223372036854775807 months",
    ])
    func hugeNumbers(_ text: String) {
        #expect(!BadInputTests.problems(text).isEmpty, "\(text)")
    }

    @Test(arguments: [
        "2023-02-29", "2024-02-30", "2024-13-01", "2024-00-10", "2024-01-00", "0000-01-01", "31/4/2024",
        "30 Februari 2024", "2100-02-29", "32 Januari 2024",
    ])
    func datesThatDoNotExist(_ date: String) {
        #expect(BadInputTests.ids("count wbp as of \(date)") == [.impossibleDate], "\(date)")
        #expect(BadInputTests.ids("hitung wbp yang tanggal_lahir = \(date)") == [.impossibleDate], "\(date)")
    }

    @Test func zeroBytesAndOtherStrangers() {
        #expect(BadInputTests.ids("count\0wbp").contains(.nulByte))
        #expect(BadInputTests.ids("count wbp where name = \"a\0b\"").contains(.nulByte))
        for text in ["\u{FEFF}count wbp", "count\u{A0}wbp", "count\twbp", "count wbp\r\nwhere citizen\r\n"] {
            #expect(BadInputTests.ids(text) == [], "\(text.debugDescription)")
        }
        for text in [
            "count ｗｂｐ", "count 🙂", "say \"\u{202E}abc\" +", "count wbp\u{2028}by", "\u{1B}[31m", "}}}}", "$$$", "\\d",
            "'", "`",
        ] {
            let conversation = Conversation()
            conversation.showsMessages = true
            conversation.run(text)
            #expect(!conversation.problems.isEmpty, "\(text.debugDescription)")
            #expect(
                !conversation.transcript.unicodeScalars.contains { $0 == "\u{1B}" || $0 == "\u{202E}" },
                "\(text.debugDescription)")
        }
    }

    @Test func nothingAtAll() {
        for text in ["", " ", "\n\n\n", "# only a comment", ";;;;", "\t", "#"] {
            let conversation = Conversation()
            #expect(conversation.run(text) == .done)
            #expect(conversation.transcript.isEmpty)
        }
    }

    @Test func circlesOfDefinitions() {
        let ids = BadInputTests.ids("define a of wbp = b\ndefine b of wbp = a\ncount wbp where a")
        #expect(!ids.isEmpty)
        #expect(BadInputTests.ids("define a of wbp = a") != [])
        #expect(BadInputTests.ids("define held of satker = count(wbp where satker.held > 1)") == [.definitionCircle])
        #expect(BadInputTests.ids("define age/umur of wbp = age + 1") == [.definitionCircle])
    }

    /// What uses another thing twice costs no more than what it uses.
    @Test func definitionsThatDouble() {
        let definitions = (1...24).map { "define d\($0) of satker = d\($0 - 1) + d\($0 - 1)\n" }.joined()
        let conversation = Conversation()
        conversation.run("define d0 of satker = 1\n\(definitions)count satker where d24 = 16777216")
        #expect(conversation.transcript == "count\n25\n")
    }

    @Test func endlessRepeating() {
        // A loop over a table while its own variable changes still ends.
        let conversation = Conversation()
        #expect(conversation.run("let $n = 0\nfor each $s in satker { let $n = $n + 1 }\nsay $n") == .done)
        #expect(conversation.texts.last == "25")
        let text = (0..<200).reduce("say 1") { inner, _ in "if 1 = 1 { \(inner) }" }
        #expect(Conversation().run(text) == .done)
    }

    @Test func everyMistakeOfOneStatementIsSaidOnce() {
        let found = BadInputTests.problems("count wbp where provnce = NTT and agee > 17 and voter_list = DTP by satkr")
        #expect(found.map(\.id) == [.unknownName, .unknownName, .unknownCode, .unknownName])
        #expect(Set(found).count == found.count)
    }
}
