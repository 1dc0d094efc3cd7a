import Foundation
import SiapData
import SiapFiles
import SiapText
import Testing

@testable import SiapSession

/// Files as they come: damaged, in other forms, in the wrong place; and disks that are full.
@Suite struct BadFileTests {
    private static func load(_ statement: String) -> Conversation {
        let conversation = Conversation()
        conversation.showsMessages = true
        conversation.run(statement)
        return conversation
    }

    @Test func marksAndLineEndsOfOtherSystems() {
        #expect(
            BadFileTests.load("load table t from \"bom.csv\"\nshow id of t").transcript
                == "-- t: 1 row came in\nid\na\n")
        #expect(
            BadFileTests.load("load table t from \"crlf.csv\"\nshow t").transcript
                == "-- t: 2 rows came in\nid,name\na,b\nc,d\n")
        #expect(BadFileTests.load("load table t from \"semicolons.csv\"\ncount t").transcript.hasSuffix("count\n2\n"))
    }

    @Test(arguments: [
        ("load table t from \"folder.csv\"", MessageID.fileIsFolder),
        ("load table t from \"nowhere.csv\"", .fileMissing),
        ("load table t from \"people\"", .fileMissing),
        ("load table t from \"open-quote.csv\"", .csvOpenQuote),
        ("load table t from \"two-columns.csv\"", .csvDuplicateColumn),
        ("load table t from \"empty.csv\"", .csvEmpty),
        ("load table t from \"broken.json\"", .jsonMalformed), ("load wbp from \"no-key.csv\"", .csvMissingColumn),
        ("include \"not-utf8.dsl\"", .fileNotUTF8),
        ("include \"circle-a.dsl\"", .includeCircle), ("include \"folder.csv\"", .fileIsFolder),
        ("load table t from \"/dev/zero\"", .fileUnreadable),
        ("load table wbp from \"visits.csv\"", .nameTaken), ("load nothing_such from \"visits.csv\"", .unknownTable),
        ("save wbp to \"folder.csv\"", .saveFailed), ("save wbp to \"nowhere/x.csv\"", .saveFailed),
        ("save wbp to \"x.pdf\"", .unknownFormat),
        ("save wbp to \"x\"", .unknownFormat),
    ])
    func whatCannotBe(_ statement: String, _ id: MessageID) {
        let conversation = BadFileTests.load(statement)
        let found = conversation.problems.filter { $0.severity == .error }
        #expect(found.first?.id == id, "\(statement): \(found.map(\.id))")
        #expect(found.first?.range != nil, "\(statement): a place in the statement")
    }

    @Test(arguments: [
        ("ragged.csv", MessageID.csvRagged, 1, 2), ("not-utf8.csv", .fileNotUTF8, 0, 1), ("nul.csv", .nulInFile, 0, 1),
    ])
    func badRowsStayOutAndTheRestComesIn(_ file: String, _ id: MessageID, _ rows: Int, _ rejected: Int) {
        let conversation = BadFileTests.load("load table t from \"\(file)\"")
        #expect(conversation.problems.contains { $0.id == id })
        #expect(
            conversation.notices.contains("t: \(rows) row\(rows == 1 ? "" : "s") came in, \(rejected) did not"),
            "\(conversation.notices)")
    }

    @Test func rejectsGoToTheirFileWithPrivateCellsMasked() throws {
        let conversation = BadFileTests.load("load wbp from \"people-mistakes.csv\" rejects to \"rejects.csv\"")
        #expect(conversation.notices.first == "wbp: 1 row came in, 5 did not")
        #expect(conversation.session.catalog.tables.first { $0.schema.names.english == "wbp" }?.rowCount == 1)
        let lines = TestFiles.read("rejects.csv").split(separator: "\n").map(World.cells)
        #expect(lines.first == ["line", "reason"] + TestFiles.head.dropLast().split(separator: ",").map(String.init))
        #expect(lines.dropFirst().map { $0[0] } == ["3", "4", "5", "6", "7"])
        for line in lines.dropFirst() {
            #expect(!line[1].isEmpty)
            #expect(
                !line[3].contains("Dua") && !line[3].contains("Tiga") && line[3] != "Empat",
                "names are private: \(line)")
            #expect(!line[4].hasPrefix("5301"), "numbers are private: \(line)")
        }
        #expect(lines[1][2] == "W-2" && lines[2][5] == "tamu")
    }

    @Test func rejectedRowsAreAFailureUnlessAllowed() {
        #expect(Conversation().run("load wbp from \"people-mistakes.csv\"") == .dataProblem)
        let conversation = Conversation()
        conversation.session.settings.allowsRejects = true
        #expect(conversation.run("load wbp from \"people-mistakes.csv\"") == .done)
    }

    @Test func aFailedLoadLeavesTheTableAsItWas() {
        let conversation = BadFileTests.load("load wbp from \"no-key.csv\"")
        conversation.forget()
        conversation.run("count wbp")
        #expect(conversation.transcript == "count\n5822\n")
    }

    @Test func aFullDiskIsSaidAndTheOldFileStaysWhole() throws {
        #expect(BadFileTests.load("save wbp to \"/dev/full\"").problems.map(\.id) == [.unknownFormat])
        // A file that cannot grow past 64 bytes, as on a full disk.
        let old = "a,b\n1,2\n"
        TestFiles.write("kept.csv", Array(old.utf8))
        let link = "\(TestFiles.folder)/full.csv"
        try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "/dev/full")
        let conversation = BadFileTests.load("save wbp to \"full.csv\"")
        #expect(conversation.problems.map(\.id) == [.saveFailed])
        #expect(conversation.transcript.contains("the disk is full"))
        #expect((try? FileManager.default.destinationOfSymbolicLink(atPath: link)) == "/dev/full")
        #expect(BadFileTests.load("save wbp to \"kept.csv/x.csv\"").problems.map(\.id) == [.saveFailed])
        #expect(TestFiles.read("kept.csv") == old)
    }

    @Test func aSavedTableIsReadBackTheSame() {
        for form in ["csv", "tsv", "json", "ndjson"] {
            let conversation = Conversation()
            conversation.run(
                """
                save (count wbp by satker, kind) to "again.\(form)"
                load table again from "again.\(form)"
                sum count of again
                count again
                sum count of again where kind = "detainee"
                """
            )
            #expect(
                conversation.transcript.contains("sum_count\n5822\ncount\n49\nsum_count\n1493\n"),
                "\(form): \(conversation.transcript)")
        }
    }

    @Test func mistakesInAnIncludedFileAreShownWithItsName() {
        let conversation = BadFileTests.load("include \"wrong.dsl\"")
        #expect(conversation.transcript.contains("wrong.dsl:2:7"))
    }
}
