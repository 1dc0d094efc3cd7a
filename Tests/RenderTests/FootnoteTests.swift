import SiapData
import SiapRender
import SiapText
import Testing

struct FootnoteTests {
    private func notes() -> Footnotes {
        var notes = Footnotes()
        notes.asOf = Day(iso: "2024-02-14")
        notes.asOfIsDefault = true
        notes.leftOutAsUnknown = 3
        notes.synthetic = [
            Bilingual(english: "made by rule", indonesian: "dibuat menurut aturan"),
            Bilingual(english: "made by rule", indonesian: "dibuat menurut aturan"),
        ]
        return notes
    }

    @Test func inBothTongues() {
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .indonesian, rowCount: 5) == [
                """
                per 14 Februari 2024 (tanggal data terakhir) · 3 baris tidak dihitung karena tidak diketahui · data \
                sintetis: dibuat menurut aturan
                """
            ])
        #expect(
            FootnoteRenderer.lines(of: notes(), in: .english, rowCount: 5) == [
                "as of 14 February 2024 (end of data) · 3 rows left out as unknown · synthetic data: made by rule"
            ])
    }

    @Test func topValuesAndReadings() {
        var notes = Footnotes()
        notes.rowsBeforeTop = 1526
        notes.unknownValues = 1
        notes.readings = [Bilingual("2.184 = 2184")]
        #expect(
            FootnoteRenderer.lines(of: notes, in: .english, rowCount: 5) == [
                "top 5 of 1,526 rows · 1 unknown value passed over", "read as: 2.184 = 2184",
            ])
        #expect(
            FootnoteRenderer.lines(of: notes, in: .indonesian, rowCount: 5) == [
                "5 teratas dari 1.526 baris · 1 nilai kosong dilewati", "dibaca: 2.184 = 2184",
            ])
        notes.rowsBeforeTop = 5
        #expect(!FootnoteRenderer.lines(of: notes, in: .english, rowCount: 5)[0].contains("top"))
    }

    @Test func nothingToSay() { #expect(FootnoteRenderer.lines(of: Footnotes(), in: .english, rowCount: 1).isEmpty) }

    @Test func datesInWords() {
        let day = Day(iso: "2024-02-14")!
        #expect(DateWords.words(day, in: .indonesian) == "14 Februari 2024")
        #expect(DateWords.withWeekday(day, in: .indonesian) == "Rabu, 14 Februari 2024")
        #expect(DateWords.withWeekday(day, in: .english) == "Wednesday 14 February 2024")
        #expect(
            DateWords.interval(from: Day(iso: "2024-02-11")!, to: Day(iso: "2024-02-13")!, in: .indonesian)
                == "11 s.d. 13 Februari 2024")
        #expect(
            DateWords.interval(from: Day(iso: "2024-01-18")!, to: day, in: .english) == "18 January to 14 February 2024"
        )
        #expect(
            DateWords.interval(from: Day(iso: "2023-12-31")!, to: day, in: .english)
                == "31 December 2023 to 14 February 2024")
        #expect((1...12).map { DateWords.month($0, in: .indonesian) }.allSatisfy { !$0.isEmpty })
    }
}
