import Foundation
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// Names and numbers that somebody asked for are told by no explanation of the answer, and stand in no report.
@Suite struct PrivateWordsTests {
    private static let before = """
        define isx of wbp = name = "Sintetis 00001" or nik = "3172030101930001"
        let $m = "Sintetis 00001"
        let $k = 3172030101930001
        """

    private static let secrets = [
        "Sintetis 00001", "3172030101930001", "3,172,030,101,930,001", "3.172.030.101.930.001",
    ]

    private func tells(_ text: String) -> Bool { PrivateWordsTests.secrets.contains { text.contains($0) } }

    private static let explanations = [
        "count wbp where name = \"Sintetis 00001\" by sex\nwhy", "count wbp where isx\nwhy whole",
        "hitung wbp yang nama = \"Sintetis 00001\"\nmengapa",
        "explain count wbp where isx", "explain plan count wbp where name = \"Sintetis 00001\"",
        "jelaskan rencana hitung wbp yang bukan nama = \"Sintetis 00001\"",
        "explain plan show count(wbp where starts_with(name, $m)) as n of satker", "explain sql count wbp where isx",
        "explain sql count wbp where not isx",
        "explain sql count wbp where name != \"Sintetis 00001\" or nik one of (\"3172030101930001\")",
        "explain sql show id, name of wbp | where name = \"Sintetis 00001\"",
        "explain sql show satker where exists (wbp where name = \"Sintetis 00001\")",
    ]

    @Test(arguments: explanations) func explanationsTellNoNames(_ statements: String) {
        let conversation = Conversation()
        conversation.run(PrivateWordsTests.before)
        conversation.run(statements)
        #expect(conversation.problems.isEmpty, "\(conversation.problems)")
        #expect(conversation.transcript.contains("•••"), "\(statements)")
        #expect(!tells(conversation.transcript), "\(conversation.transcript)")
        conversation.forget()
        conversation.run("set unmasked on")
        conversation.run(statements)
        #expect(conversation.transcript.contains("Sintetis 0000"), "\(conversation.transcript)")
    }

    @Test func numbersThatNameNobodyAreTold() {
        let conversation = Conversation()
        conversation.run(
            """
            explain plan count wbp where nik_complete and age > 17; \
            explain sql count wbp where nik_complete and nik_suspect
            """
        )
        #expect(conversation.transcript.contains("nik_complete") && conversation.transcript.contains("16"))
        #expect(!conversation.transcript.contains("•••"))
    }

    @Test(
        arguments: explanations + [
            "say \"y {$m} {$k}\"", "tampilkan $m sebagai x dari satker teratas 1", "help isx", "describe wbp.isx",
            "show variables",
        ])
    func aReportHoldsNoNames(_ statements: String) throws {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent("siap-words-\(UUID().uuidString)")
            .path
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let conversation = Conversation(files: FileAccess(base: folder))
        conversation.run(PrivateWordsTests.before)
        conversation.run("report \"R\" {\n\(statements)\n}\nsave report to \"r.md\"\nsave report to \"r.html\"")
        #expect(conversation.problems.isEmpty, "\(conversation.problems)")
        for name in ["r.md", "r.html"] {
            #expect(!tells(try String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8)), "\(statements)")
        }
    }
}
