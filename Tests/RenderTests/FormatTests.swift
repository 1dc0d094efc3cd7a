import SiapData
import SiapRender
import SiapText
import Testing

/// The forms for programs, and single values.
struct FormatTests {
    private func mixed() -> (ResultTable, Catalog) {
        let (catalog, province) = Fixtures.catalog()
        let result = ResultTable(
            columns: [
                Fixtures.column("text", "teks", .text, [.text("a, \"b\"\nc|<d>&"), .unknown], .item),
                Fixtures.column("day", "hari", .date, [.date(Day(iso: "2024-02-14")!), .unknown], .item),
                Fixtures.column("time", "jam", .time, [.time(minutes: 485), .unknown], .item),
                Fixtures.column("ok", "ok", .truth, [.truth(true), .truth(false)], .item),
                Fixtures.column(
                    "list", "daftar", .code(Fixtures.list), [.code(Fixtures.list, index: 2), .unknown], .item),
                Fixtures.column("n", "n", .decimal, [.decimal(0.1), .decimal(1_234_567.0)], .item),
                ResultTable.ResultColumn(
                    names: Bilingual("many"),
                    column: Column(type: .links(province), storage: .lists(offsets: [0, 2, 2], rows: [0, 2])),
                    role: .item),
            ], rowCount: 2)
        return (result, catalog)
    }

    @Test func csv() {
        #expect(
            Fixtures.text(mixed(), .csv) == """
                text,day,time,ok,list,n,many
                "a, ""b""
                c|<d>&",2024-02-14,08:05,yes,none,0.1,Nusa Tenggara Timur;91
                ,,,no,,1234567,

                """)
        #expect(Fixtures.text(mixed(), .csv, .indonesian).contains("08:05,ya,tidak_terdaftar,0.1,"))
    }

    @Test func tsv() {
        let text = Fixtures.text(mixed(), .tsv)
        #expect(text.hasPrefix("text\tday\ttime"))
        #expect(text.contains("\"a, \"\"b\"\"\nc|<d>&\"\t2024-02-14"))
    }

    @Test func aLoneEmptyCellIsQuoted() {
        let result = ResultTable(
            columns: [Fixtures.column("x", "x", .text, [.text("a"), .unknown], .item)], rowCount: 2)
        #expect(Fixtures.text((result, Catalog()), .csv) == "x\na\n\"\"\n")
    }

    @Test func json() {
        #expect(
            Fixtures.text(mixed(), .json).hasPrefix(
                #"""
                {
                "rows": [
                  {"text": "a, \"b\"\nc|<d>&", "day": "2024-02-14", "time": "08:05", "ok": true, "list": "none", \#
                "n": 0.1, "many": ["Nusa Tenggara Timur", "91"]},
                  {"text": null, "day": null, "time": null, "ok": false, "list": null, "n": 1234567, "many": []}
                ],
                "notes": {
                  "as_of": null,

                """#))
        #expect(Fixtures.text(mixed(), .ndjson, .indonesian).hasPrefix(#"{"teks": "a, "#))
    }

    @Test func jsonEscapesAndKeepsNamesApart() {
        let result = ResultTable(
            columns: [
                Fixtures.column("a\"", "a", .text, [.text("\u{1}\\\t")], .item),
                Fixtures.column("a\"", "a", .text, [.text("é😀")], .item),
            ], rowCount: 1)
        #expect(Fixtures.text((result, Catalog()), .ndjson) == #"{"a\"": "\u0001\\\t", "a\"_2": "é😀"}"# + "\n")
    }

    @Test func markdown() {
        let text = Fixtures.text(mixed(), .markdown)
        #expect(text.contains("| a, \"b\" c\\|&lt;d>& | 2024-02-14 |"))
        #expect(text.contains("| --- | --- | --- | --- | --- | ---: | --- |"))
        #expect(Fixtures.text(Fixtures.share(), .markdown).contains("| Kepulauan Bangka Belitung | 5.0 % (1/20) |"))
        #expect(Fixtures.text(Fixtures.crosstab(), .markdown).contains("| **total** | **2,386** |"))
    }

    @Test func html() {
        let text = Fixtures.text(mixed(), .html)
        #expect(text.contains("<td>a, &quot;b&quot; c|&lt;d&gt;&amp;</td>"))
        #expect(text.hasPrefix("<table>\n<thead>\n<tr><th>text</th>"))
        #expect(Fixtures.text(Fixtures.crosstab(), .html).contains("<tfoot>"))
    }

    @Test(arguments: [
        (0.0, "0", "0"), (64.7, "64.7", "64,7"), (-1234567.891, "-1,234,567.89", "-1.234.567,89"),
        (0.005, "0.01", "0,01"), (0.00123, "0.0012", "0,0012"),
        (1e20, "1e+20", "1e+20"), (999.999, "1,000", "1.000"), (-0.001, "-0.0010", "-0,0010"), (2.5, "2.5", "2,5"),
    ]) func decimalsInSentences(_ number: Double, _ english: String, _ indonesian: String) {
        #expect(ValueFormatter(catalog: Catalog(), tongue: .english).text(.decimal(number)) == english)
        #expect(ValueFormatter(catalog: Catalog(), tongue: .indonesian).text(.decimal(number)) == indonesian)
    }

    @Test func wholeNumbersAndOtherValues() {
        let english = ValueFormatter(catalog: Catalog(), tongue: .english),
            indonesian = ValueFormatter(catalog: Catalog(), tongue: .indonesian)
        #expect(english.text(.whole(204_807_222)) == "204,807,222")
        #expect(indonesian.text(.whole(-2184)) == "-2.184")
        #expect(english.text(.whole(.max)) == "9,223,372,036,854,775,807")
        #expect(english.data(.whole(204_807_222)) == "204807222")
        #expect(english.text(.duration(Duration(months: 1, days: 7))) == "1 month 7 days")
        #expect(indonesian.text(.duration(Duration(days: 1))) == "1 hari")
        let day = Day(iso: "2024-02-11")!, last = Day(iso: "2024-02-13")!
        #expect(indonesian.text(.interval(from: day, to: last)) == "2024-02-11 s.d. 2024-02-13")
        #expect(english.data(.interval(from: day, to: last)) == "2024-02-11/2024-02-13")
        #expect(
            english.data(.unknown).isEmpty && english.text(.unknown) == "unknown"
                && indonesian.text(.unknown) == "tidak diketahui")
        #expect(indonesian.text(.truth(false)) == "tidak")
    }

    @Test func widths() {
        let widths: [(String, Int)] = [
            ("abc", 3), ("東京", 4), ("e\u{301}", 1), ("👨‍👩‍👧‍👦", 2), ("🇮🇩", 2),
            ("한글", 4), ("\u{1112}\u{1161}\u{11AB}", 2), ("ｱ", 1), ("Ａ", 2), ("…", 1),
            ("✔\u{FE0F}", 2), ("\u{200B}", 0),
        ]
        for (text, width) in widths { #expect(DisplayWidth.of(text) == width, "\(text)") }
        #expect(DisplayWidth.truncated("東京都", to: 4) == "東…")
        #expect(DisplayWidth.truncated("e\u{301}e\u{301}e\u{301}", to: 2) == "e\u{301}…")
    }

    @Test func formatsByName() {
        #expect(OutputFormat(fileName: "x.MD") == .markdown)
        #expect(OutputFormat(fileName: "out/x.htm") == .html)
        #expect(OutputFormat(fileName: "x.d/y") == nil)
    }
}
