import SiapData
import SiapRender
import SiapText
import Testing

@testable import SiapSession

/// What answers say about themselves. Cases/notes: statements and the notes below each answer, short and full.
@Suite struct NoteTests {
    static let files = GoldenFile.names(in: "notes", suffix: ".txt")

    @Test(arguments: files) func notes(_ file: String) throws {
        let blocks = ErrorTests.blocks(in: try GoldenFile.read("notes/\(file)"))
        var recorded: [String] = []
        for block in blocks {
            let found = NoteTests.notes(
                of: block.statement, block.tongue, detail: block.words.contains("full") ? .full : .short)
            recorded.append("==== \(block.head)\n\(block.statement)\n----\n\(found)")
            if GoldenFile.records { continue }
            if found != block.expected {
                Issue.record(
                    "\(file)\n\(block.statement)\n\(GoldenFile.difference(wanted: block.expected, found: found))")
            }
        }
        if GoldenFile.records { try GoldenFile.write(recorded.joined(separator: "\n"), to: "notes/\(file)") }
    }

    private static func notes(of statements: String, _ tongue: Tongue, detail: NoteDetail) -> String {
        let conversation = Conversation(tongue: tongue)
        conversation.showsMessages = true
        conversation.session.settings.language = tongue
        conversation.run(statements)
        var lines: [String] = conversation.problems.map { "! \($0.id.rawValue)" }
        for table in conversation.tables { lines += conversation.session.noteLines(of: table, detail: detail) }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The footnotes of one question.
    private func footnotes(_ question: String) throws -> Footnotes {
        let conversation = Conversation()
        conversation.run(question)
        return try #require(conversation.tables.last, "\(question)").footnotes
    }

    // MARK: Worked out anew from the files

    private static let satker = World.csv("satker.csv")

    @Test(
        arguments: [("", ""), ("53", "NTT"), ("19", "Babel")], ["2024-02-14", "2024-02-12", "2024-02-10", "2024-01-18"])
    func reportsAreCountedAsInTheFile(_ province: (code: String, name: String), _ day: String) throws {
        let scope = province.code.isEmpty ? "" : " where province = \(province.name)"
        let own = NoteTests.satker.filter { ($0["regency"] ?? "").hasPrefix(province.code) }
        let missing = own.filter { ($0["last_report"] ?? "") < day }
        for question in [
            "count wbp\(scope) as of \(day)", "count wbp\(scope) by satker as of \(day) | top 1",
            "show id of wbp\(scope) as of \(day) top 1",
        ] {
            let reported = try #require(try footnotes(question).reported, "\(question)")
            #expect(reported.of == own.count, "\(question)")
            #expect(reported.count == own.count - missing.count, "\(question)")
            #expect(Set(reported.missing.map(\.name)) == Set(missing.compactMap { $0["name"] }), "\(question)")
            #expect(reported.by.iso == day)
        }
    }

    @Test func whoLeftOnTheDayIsCounted() throws {
        let events = World.csv("events.csv")
        for day in ["2024-02-14", "2024-02-13", "2023-08-17", "2024-01-18"] {
            // Nobody comes and goes on one day in the data.
            let left = Set(
                events.filter { $0["date"] == day && ["release", "die"].contains($0["event"]) }.compactMap { $0["wbp"] }
            )
            #expect(try footnotes("count wbp as of \(day)").ended?.rows == left.count, "\(day)")
            let back = try footnotes("count ever wbp where left = \(day) as of \(day)")
            #expect(back.ended == nil)
        }
        #expect(try footnotes("count tps").ended == nil)
    }

    @Test func onlyConditionsOfTheReportingTableLimitIt() throws {
        func of(_ question: String) throws -> Int? { try footnotes(question).reported?.of }
        #expect(try of("count wbp where province = NTT and kind = child") == 18)
        #expect(try of("count wbp where kind = child or province = NTT") == 25)
        #expect(try of("count wbp where satker = satker \"Rutan Soe\"") == 1)
        #expect(try of("count wbp where satker one of (\"Rutan Soe\", \"Lapas Kupang\") and age > 20") == 2)
        #expect(try of("count wbp in Babel, \"Rutan Soe\"") == 8)
        #expect(try of("count wbp where satker.kind = LPP and not (province = NTT)") == 1)
        #expect(try of("count wbp where satker.name ~ \"Kupang\" or satker.name like \"*Soe\"") == 5)
        #expect(try of("count wbp where ktp_regency.province = NTT") == 25)
        #expect(try of("define ntt of wbp = province = NTT\ncount wbp where ntt") == 18)
        #expect(try of("define ntt of wbp = province = NTT and age > 17\ncount wbp where ntt") == 25)
        #expect(try of("show name, count(wbp) as n of province where name ~ \"Nusa Tenggara T\"") == 18)
        #expect(
            try of("show name, held of satker where capacity > 500")
                == NoteTests.satker.count { Int($0["capacity"] ?? "") ?? 0 > 500 })
        #expect(try of("count tps") == nil)
        #expect(try of("count province") == nil)
        #expect(try of("count wbp where province = \"Aceh\"") == nil)
    }

    @Test func pathsAndOrigins() throws {
        let notes = try footnotes("count wbp where province = NTT and satker.class = IIB by regency, satker")
        #expect(
            notes.paths.map { $0.steps.map(\.english) } == [["satker", "regency", "province"], ["satker", "regency"]])
        #expect(notes.origins.map(\.table.english) == ["wbp"])
        #expect(notes.origins.first?.files == ["wbp.csv", "events.csv"])
        #expect(notes.origins.first?.lastEvent?.iso == "2024-02-14")
        #expect(try footnotes("count wbp as of 2023-07-02").origins.first?.lastEvent == nil)
        #expect(try footnotes("count tps").origins.isEmpty)
        #expect(try footnotes("load table v from \"visits.csv\"\ncount v").origins.map(\.files) == [["visits.csv"]])
        let loaded = try footnotes("load wbp from \"people.csv\" as of 2024-01-05\ncount wbp")
        #expect(loaded.origins.map(\.isSynthetic) == [false])
        #expect(loaded.reported?.isSynthetic == false, "what one's own roster reports is not made up")
    }

    @Test func lastAndPipesSayWhatTheirSourceSaid() throws {
        let first = try footnotes("count wbp where province = NTT by satker")
        for question in [
            "count wbp where province = NTT by satker\nlast | top 2",
            "let $r = (count wbp where province = NTT by satker)\n$r | where count > 100",
        ] {
            let notes = try footnotes(question)
            #expect(notes.reported?.of == first.reported?.of)
            #expect(notes.ended?.rows == first.ended?.rows)
            #expect(notes.paths == first.paths)
            #expect(notes.origins.count == 1)
        }
    }

    @Test func aConditionThatFailsForWhoLeftStopsNothing() throws {
        // Whoever left on the day may be the one row for whom the division has no answer.
        let conversation = Conversation()
        #expect(conversation.run("count wbp where 1 / (daysheld) > 0") == .wrongQuestion)
        conversation.forget()
        #expect(
            conversation.run("define stay of wbp = if left is known then 1 / 0 else 1\ncount wbp where stay = 1")
                == .done)
        #expect(conversation.tables.last?.footnotes.ended == nil)
    }

    // MARK: Saved

    @Test func aSavedCsvHasItsNotesBesideOrAboveIt() throws {
        let conversation = Conversation()
        conversation.run("save (count wbp where province = NTT by kind) to \"noted.csv\"")
        #expect(conversation.notices == ["noted.csv: 3 rows saved; notes in noted.notes.txt"])
        #expect(TestFiles.read("noted.csv").hasPrefix("kind,count\n"))
        #expect(
            TestFiles.read("noted.notes.txt").hasPrefix(
                "count wbp where province = NTT by kind\nas of 14 February 2024"))
        conversation.forget()
        conversation.run("atur catatan_csv komentar; simpan (hitung wbp di NTT per jenis) ke \"berkomentar.csv\"")
        #expect(conversation.notices == ["berkomentar.csv: 3 baris disimpan; catatannya di baris-baris pertama"])
        #expect(
            TestFiles.read("berkomentar.csv").hasPrefix(
                "# siap: catatan atas tabel di bawah ini\n# hitung wbp di NTT per jenis\n# per 14 Februari 2024"))
        #expect(TestFiles.read("berkomentar.notes.txt").isEmpty)
        conversation.forget()
        conversation.run(
            """
            muat tabel balik dari "berkomentar.csv"; hitung balik; \
            pastikan hitung wbp di NTT per jenis hasilnya "berkomentar.csv"
            """
        )
        #expect(conversation.problems.isEmpty)
        #expect(conversation.transcript.hasSuffix("jumlah\n3\n"))
        conversation.forget()
        conversation.run("set csv_notes off; save (count wbp) to \"bare.csv\"")
        #expect(conversation.notices == ["bare.csv: 1 rows saved"])
        conversation.run("save (count wbp) to \"page.md\"")
        #expect(TestFiles.read("page.md").contains("| 5,822 |\n\nas of 14 February 2024"))
        conversation.run("set notes off; save (count wbp) to \"page.md\"")
        #expect(TestFiles.read("page.md") == "| count |\n| ---: |\n| 5,822 |\n")
    }

    @Test func aNameInTheQuestionIsMaskedInItsNotes() throws {
        let conversation = Conversation()
        conversation.run(
            """
            save (count wbp where name = "Sintetis 00001") to "named.csv"; \
            save (count wbp where name = "Niemand") to "named.json"
            """
        )
        #expect(!TestFiles.read("named.notes.txt").contains("Sintetis"))
        #expect(!TestFiles.read("named.json").contains("Niemand"))
    }
}
