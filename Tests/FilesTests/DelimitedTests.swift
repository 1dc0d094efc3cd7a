import SiapData
import SiapFiles
import SiapText
import Testing

/// The form of delimited files, good and bad.
struct DelimitedTests {
    @Test(arguments: [",", ";", "\t"]) func findsTheSeparator(_ separator: String) throws {
        let outcome = try Fixtures.loadPeople("id,name,kind\nA,Budi,x\nB,Siti,y\n".replacing(",", with: separator))
        #expect(outcome.rowCount == 2)
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi"), .text("Siti")])
        #expect(outcome.rejects.isEmpty && outcome.warnings.isEmpty)
    }

    @Test func tsvKeepsCommas() throws {
        let outcome = try Fixtures.loadPeople("id\tname\nA\tBudi, S.H.\n", format: .tsv)
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi, S.H.")])
    }

    @Test func takesMarkOfOrderAndCarriageReturns() throws {
        let outcome = try Fixtures.loadPeople("\u{FEFF}id,name\r\nA,Budi\r\nB,\"Siti\"\r\n")
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi"), .text("Siti")])
        #expect(outcome.keys == ["A": 0, "B": 1])
    }

    @Test func takesExcelsSeparatorLine() throws {
        let outcome = try Fixtures.loadPeople("sep=;\r\nid;name\r\nA;Budi\r\n")
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi")])
    }

    @Test func passesOverNotesAboveTheHeader() throws {
        for notes in [
            "# siap: notes, with; marks\n# a, b, c\n# x\n", "# made by hand\r\n# on a Monday\r\n",
            "\u{FEFF}# siap: x\n# y\n\n",
        ] {
            let outcome = try Fixtures.loadPeople(notes + "id,name,born\nA,Budi,zz\nB,Siti,\n")
            #expect(try Fixtures.values(outcome, "name") == [.text("Siti")], "\(notes)")
            // Lines are those of the file.
            let line = notes.utf8.count { $0 == UInt8(ascii: "\n") } + 2
            #expect(outcome.rejectLines == [line], "\(notes)")
        }
    }

    @Test func aHeaderMayBeginWithItsMark() throws {
        let world = try Fixtures.world()
        let (schema, outcome) = try SchemaInference.load(
            bytes: Array("# of people,place\n5,Kupang\n".utf8), format: .csv, name: "t", catalog: world.catalog,
            fileName: "t.csv")
        #expect(schema.attributes.map(\.names.english) == ["of_people", "place"])
        #expect(outcome.rowCount == 1)
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople("# siap: x\n# y\n") } == .csvEmpty)
    }

    @Test func quotesHoldSeparatorsQuotesAndLineBreaks() throws {
        let outcome = try Fixtures.loadPeople(
            "id,name,kind\nA,\"Budi, \"\"Boy\"\"\",\"two\nlines\"\nB,\"Siti\",\"\"\nC,6\" pipe,z\nA,x,y\n")
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi, \"Boy\""), .text("Siti"), .text("6\" pipe")])
        #expect(try Fixtures.values(outcome, "kind") == [.text("two\nlines"), .unknown, .text("z")])
        // The line of a record after a line break inside quotes.
        #expect(outcome.reasons == [.duplicateKey])
        #expect(outcome.rejects[0].diagnostic.problem == .duplicateKey(key: "A", line: 6, firstLine: 2))
    }

    @Test func skipsBlankLinesAndNeedsNoLastLineBreak() throws {
        let outcome = try Fixtures.loadPeople("\n\nid,name\n\nA,Budi\n\r\nB,Siti")
        #expect(outcome.rowCount == 2)
        #expect(outcome.rejects.isEmpty)
    }

    @Test func aHeaderAloneIsAnEmptyTable() throws {
        let outcome = try Fixtures.loadPeople("id,name\n")
        #expect(outcome.rowCount == 0)
        #expect(outcome.columns.count == 12)
        #expect(outcome.columns.allSatisfy { $0.count == 0 })
    }

    @Test(arguments: ["", "\u{FEFF}", "\n\n"]) func anEmptyFileIsRefused(_ text: String) {
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople(text) } == .csvEmpty)
    }

    @Test func raggedRowsAreRejectedWithTheirPlace() throws {
        let outcome = try Fixtures.loadPeople("id,name\nA,Budi\nB\nC,Siti,extra\nD,Dewi\n")
        #expect(outcome.rowCount == 2)
        #expect(outcome.reasons == [.csvRagged, .csvRagged])
        let expected: [Problem] = [
            .csvRagged(line: 3, wanted: 2, found: 1), .csvRagged(line: 4, wanted: 2, found: 3),
        ]
        #expect(outcome.rejects.map(\.diagnostic.problem) == expected)
        #expect(outcome.rejects[1].cells == ["C", "Siti", "extra"])
        #expect(outcome.keys == ["A": 0, "D": 1])
    }

    @Test(arguments: ["id,name\nA,Budi\nB,\"Siti\nC,Dewi\n", "id,name\nA,Budi\nB,\"", "id,name\nA,Budi\nB,\"x\"\""])
    func anOpenQuoteIsRefusedWithItsLine(_ text: String) throws {
        do {
            _ = try Fixtures.loadPeople(text)
            Issue.record("an open quote was taken")
        } catch let failure as DiagnosticsFailure {
            #expect(failure.diagnostics.map(\.problem) == [.csvOpenQuote(line: 3, file: "people.csv")])
        }
    }

    @Test func openQuoteInTheHeader() {
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople("id,\"name\nA,Budi\n") } == .csvOpenQuote)
    }

    @Test func badBytesRejectTheirRowOnly() throws {
        var bytes = Array("id,name\nA,Budi\nB,".utf8)
        bytes += [0xFF, 0xFE] + Array("\nC,Si".utf8) + [0] + Array("ti\nD,Dewi é\n".utf8)
        let outcome = try Fixtures.loadPeople(bytes: bytes)
        #expect(outcome.reasons == [.fileNotUTF8, .nulInFile])
        #expect(outcome.rejectLines == [3, 4])
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi"), .text("Dewi é")])
    }

    @Test(
        arguments: [
            [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF5, 0x80, 0x80, 0x80], [0xE2, 0x82], [0x80], [0xF0, 0x80, 0x80, 0x80],
        ] as [[UInt8]])
    func malformedSequencesAreFound(_ sequence: [UInt8]) throws {
        let outcome = try Fixtures.loadPeople(bytes: Array("id,name\nA,x".utf8) + sequence + Array("\n".utf8))
        #expect(outcome.reasons == [.fileNotUTF8])
    }

    @Test func aHeaderThatIsNotUTF8IsRefused() {
        #expect(
            Fixtures.refusal { _ = try Fixtures.loadPeople(bytes: [0xFF, 0xFE, 0x69, 0x00, 0x64, 0x00, 0x0A]) }
                == .fileNotUTF8)
    }

    @Test func columnsAreFoundInEitherTongue() throws {
        let outcome = try Fixtures.loadPeople("ID,Nama,Jenis Kelamin,LAHIR\nA,Budi,L,2000-02-29\n")
        #expect(try Fixtures.values(outcome, "sex") == [.code(Fixtures.sexes, index: 0)])
        #expect(try Fixtures.values(outcome, "born") == [Day.iso("2000-02-29")])
        #expect(outcome.warnings.isEmpty)
    }

    @Test func unknownColumnsAreToldAndAbsentOnesUnknown() throws {
        let outcome = try Fixtures.loadPeople("id,nam,,colour\nA,Budi,x,red\n")
        #expect(outcome.warnings.map(\.id) == [.csvUnknownColumn, .csvUnknownColumn, .csvUnknownColumn])
        #expect(
            outcome.warnings[0].proposals.first == Bilingual("name")
                || outcome.warnings[0].proposals.first == Bilingual("nama"))
        #expect(outcome.warnings.allSatisfy { $0.severity == .warning })
        for name in ["name", "sex", "born", "regency", "children", "height", "married", "wakes"] {
            #expect(try Fixtures.values(outcome, name) == [.unknown])
        }
    }

    @Test(arguments: ["id,name,name\nA,x,y\n", "id,name,nama\nA,x,y\n", "id,zz,ZZ\nA,x,y\n"])
    func aColumnTwiceIsRefused(_ text: String) {
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople(text) } == .csvDuplicateColumn)
    }

    @Test func aMissingKeyIsRefused() {
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople("born\n1990-01-01\n") } == .csvMissingColumn)
    }

    @Test func labelsServeAsKeysWhereTheFileHasNone() throws {
        let outcome = try Fixtures.loadPeople("nama;anak\nBudi;2\nAni;1\nBudi;3\n")
        #expect(outcome.labelIsKey)
        #expect(try Fixtures.values(outcome, "id") == [.text("Budi"), .text("Ani")])
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi"), .text("Ani")])
        #expect(outcome.reasons == [.duplicateKey])
        #expect(try !Fixtures.loadPeople("id,name\nA,Budi\n").labelIsKey)
    }

    /// What is masked must not come out as a key.
    @Test func privateLabelsAreNoKeys() throws {
        var world = try Fixtures.world()
        world.catalog[world.person].schema.attributes[1].isPrivate = true
        let refusal = Fixtures.refusal {
            _ = try TableLoader.load(
                bytes: Array("name\nBudi\n".utf8), format: .csv, into: world.catalog[world.person].schema,
                catalog: world.catalog, fileName: "people.csv")
        }
        #expect(refusal == .csvMissingColumn)
    }

    @Test func manyBlocksKeepTheirLinesAndRows() throws {
        var text = "id,name,born\n"
        for row in 0..<20_000 {
            text += row % 1000 == 999 ? "W\(row),x,2024-13-01\n" : "W\(row),name \(row),2024-02-14\n"
        }
        let outcome = try Fixtures.loadPeople(text)
        #expect(outcome.rowCount == 19_980)
        #expect(outcome.rejectLines == (0..<20).map { $0 * 1000 + 1001 })
        let index = try #require(outcome.keyIndex)
        #expect(index.find("W1000") == 999)
        #expect(index.find("W999") == nil)
        #expect(try Fixtures.values(outcome, "name")[19_979] == .text("name 19998"))
    }
}
