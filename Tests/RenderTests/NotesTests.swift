import Foundation
import SiapData
import SiapRender
import SiapText
import Testing

/// What a result says of its rows, in words and as json.
struct NotesTests {
    private func notes() -> Footnotes {
        var notes = Footnotes()
        notes.asOf = Day(iso: "2024-02-14")
        notes.origins = [
            Footnotes.Origin(
                table: Bilingual(english: "visit", indonesian: "kunjungan"), files: ["a.csv", "b.csv"],
                lastEvent: Day(iso: "2024-02-13"), isSynthetic: false),
            Footnotes.Origin(table: Bilingual("x"), files: [], lastEvent: nil, isSynthetic: true),
        ]
        notes.reported = Footnotes.Reported(
            table: Bilingual(english: "office", indonesian: "kantor"), by: Day(iso: "2024-02-14")!, of: 1200,
            missing: [
                Footnotes.Reported.Missing(name: "Kantor A \"1\"", short: "A", last: nil),
                Footnotes.Reported.Missing(name: "Kantor B", short: "B", last: Day(iso: "2023-12-31")),
                Footnotes.Reported.Missing(name: "Kantor C", short: "C", last: Day(iso: "2024-02-09")),
                Footnotes.Reported.Missing(name: "Kantor D", short: "D", last: Day(iso: "2024-02-10")),
            ])
        notes.ended = Footnotes.Ended(day: Day(iso: "2024-02-14")!, rows: 1)
        notes.paths = [
            Footnotes.Path(
                name: Bilingual("p"), steps: [Bilingual("a"), Bilingual(english: "b", indonesian: "c"), Bilingual("p")])
        ]
        return notes
    }

    @Test func shortSaysWhatIsMissing() {
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .english, rowCount: 1) == [
                "as of 14 February 2024 · 1 left on the day itself and is not counted",
                """
                1,196 of 1,200 office had reported by 14 Feb 2024; A never, B last on 31 Dec 2023, C on 9 Feb, \
                and 1 more
                """,
            ])
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .indonesian, rowCount: 1) == [
                "per 14 Februari 2024 · 1 keluar pada hari itu juga dan tidak terhitung",
                """
                1.196 dari 1.200 kantor sudah melapor sampai 14 Feb 2024; A belum pernah, B terakhir 31 Des 2023, \
                C 9 Feb, dan 1 lainnya
                """,
            ])
    }

    @Test func whoIsMissingIsNamedOnce() {
        let said = FootnoteRenderer.saidInFull(notes())
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .indonesian, rowCount: 1, saidBefore: said)[1]
                == "1.196 dari 1.200 kantor sudah melapor sampai 14 Feb 2024"
        )
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .english, rowCount: 1, detail: .full, saidBefore: said)[1].contains(
                "A never"))
    }

    @Test func whereAllReportedShortIsSilentAndFullSaysSo() {
        var notes = notes()
        notes.reported?.missing = []
        notes.ended?.rows = 0
        #expect(FootnoteRenderer.lines(of: notes, in: .english, rowCount: 1) == ["as of 14 February 2024"])
        #expect(
            FootnoteRenderer.lines(of: notes, in: .english, rowCount: 1, detail: .full) == [
                "as of 14 February 2024", "all 1,200 office had reported by 14 Feb 2024",
                "visit: from a.csv and b.csv, last event on 13 Feb 2024",
                "x: synthetic",
                "p = a → b → p",
            ])
        #expect(
            FootnoteRenderer.lines(of: notes, in: .indonesian, rowCount: 1, detail: .full).suffix(3) == [
                "kunjungan: dari a.csv dan b.csv, peristiwa terakhir 13 Feb 2024", "x: rekaan", "p = a → c → p",
            ])
        #expect(FootnoteRenderer.lines(of: notes, in: .english, rowCount: 1, detail: .off).isEmpty)
    }

    @Test func jsonHoldsAllOfIt() throws {
        var (result, catalog) = Fixtures.byProvince()
        result.footnotes = notes()
        result.footnotes.emptiness = Footnotes.Emptiness(
            range: SourceRange(0, 1), rowsBefore: 3, values: [.text("a\"")])
        result.footnotes.parameters = [
            Footnotes.Parameter(names: Bilingual("rule"), value: Bilingual("art1"), doc: nil)
        ]
        result.footnotes.notAbout = [Footnotes.NotAbout(rule: Bilingual("r"), rows: 47)]
        result.footnotes.elsewhere.days = [(Bilingual("d"), 12)]
        result.footnotes.elsewhere.ever = ("count ever visit", 30)
        result.footnotes.today = Footnotes.Today(today: Day(iso: "2026-11-30")!, data: Day(iso: "2024-02-14")!)
        let text = Fixtures.text((result, catalog), .json)
        let read = try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
        #expect((read["rows"] as? [[String: Any]])?.count == 4)
        let notes = try #require(read["notes"] as? [String: Any])
        #expect(
            Set(notes.keys) == [
                "as_of", "as_of_is_default", "data_ended", "origins", "synthetic", "reported", "left_out_as_unknown",
                "unknown_values", "left_on_the_day",
                "rows_before_top", "paths", "parameters", "supposed", "read_as", "emptied_by", "suppressed", "verdicts",
                "period", "rules",
                "missing_figures", "today", "not_about", "elsewhere", "meanings",
            ])
        #expect((notes["not_about"] as? [[String: Any]])?.first?["rows"] as? Int == 47)
        let elsewhere = try #require(notes["elsewhere"] as? [String: Any])
        #expect(
            (elsewhere["days"] as? [[String: Any]])?.first?["count"] as? Int == 12
                && (elsewhere["ever"] as? [String: Any])?["count"] as? Int == 30)
        #expect((notes["today"] as? [String: Any])?["data"] as? String == "2024-02-14")
        #expect(notes["as_of"] as? String == "2024-02-14")
        #expect(notes["left_on_the_day"] as? Int == 1)
        let reported = try #require(notes["reported"] as? [String: Any])
        #expect(
            reported["of"] as? Int == 1200 && reported["reported"] as? Int == 1196
                && reported["by"] as? String == "2024-02-14")
        let missing = try #require(reported["missing"] as? [[String: Any]])
        #expect(missing.count == 4 && missing[0]["name"] as? String == "Kantor A \"1\"" && missing[0]["last"] is NSNull)
        #expect((notes["paths"] as? [[String: Any]])?.first?["path"] as? [String] == ["a", "b", "p"])
        #expect(!Fixtures.text((result, catalog), .ndjson).contains("notes"))
    }

    @Test func linesAboveACsv() {
        let options = RenderOptions(tongue: .indonesian, format: .csv)
        var noted = options
        noted.noteLines = ["a, b", "c\u{1B}[1m"]
        let (result, catalog) = Fixtures.byProvince()
        let plain = TableRenderer.text(result, catalog: catalog, options: options),
            text = TableRenderer.text(result, catalog: catalog, options: noted)
        #expect(text == "# siap: catatan atas tabel di bawah ini\n# a, b\n# c\u{FFFD}[1m\n" + plain)
    }
}
