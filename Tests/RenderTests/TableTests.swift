import SiapData
import SiapRender
import SiapText
import Testing

struct TableTests {
    @Test func namesRuleRowsAndTotals() {
        #expect(
            Fixtures.text(Fixtures.byProvince()) == """
                province                   count  average age
                ─────────────────────────────────────────────
                Nusa Tenggara Timur        2,914        34.25
                Kepulauan Bangka Belitung  1,886        31.00
                91                             7      unknown
                unknown                       12     1,234.50
                ─────────────────────────────────────────────
                total                      4,819        33.10

                """)
    }

    @Test func numbersFollowTheTongue() {
        let text = Fixtures.text(Fixtures.byProvince(), .table, .indonesian)
        #expect(
            text.hasPrefix(
                """
                provinsi                   jumlah   rata-rata umur
                ──────────────────────────────────────────────────
                Nusa Tenggara Timur         2.914            34,25
                """))
        #expect(text.contains("\n91                              7  tidak diketahui\n"))
    }

    @Test func longCellsAreCutToFit() {
        #expect(
            Fixtures.text(Fixtures.byProvince(), width: 40) == """
                province              count  average age
                ────────────────────────────────────────
                Nusa Tenggara Timur   2,914        34.25
                Kepulauan Bangka Be…  1,886        31.00
                91                        7      unknown
                unknown                  12     1,234.50
                ────────────────────────────────────────
                total                 4,819        33.10

                """)
    }

    @Test func oneRecordABlockWhereNothingElseFits() {
        let text = Fixtures.text(Fixtures.byProvince(), width: 20)
        #expect(
            text.hasPrefix(
                """
                ── 1 ───────────────
                province  Nusa
                          Tenggara
                          Timur
                count     2,914
                average…  34.25
                ── 2 ───────────────
                """))
        #expect(text.hasSuffix("── total ───────────\ncount     4,819\naverage…  33.10\n"))
    }

    @Test(arguments: [20, 40, 80, 200], Tongue.allCases) func noLineIsWiderThanTheTerminal(
        _ width: Int, _ tongue: Tongue
    ) {
        for result in [Fixtures.byProvince(), Fixtures.share(), Fixtures.crosstab(), TableTests.foreign()] {
            for line in Fixtures.text(result, .table, tongue, width: width).split(separator: "\n") {
                #expect(DisplayWidth.of(String(line)) <= width, "\(line)")
                #expect(line.last != " ")
            }
        }
    }

    @Test func numbersAreNeverCut() {
        for width in 16...60 {
            let text = Fixtures.text(Fixtures.byProvince(), width: width).replacing("\n", with: " ")
            for number in ["2,914", "34.25", "1,234.50", "4,819"] { #expect(text.contains(number), "\(width)") }
        }
    }

    @Test func longResultsAreCutAndSaySo() {
        let english = Fixtures.text(Fixtures.byProvince(), maxRows: 3)
        #expect(english.hasSuffix("33.10\n… 1 more row of 4\n"))
        #expect(!english.contains("1,234.50\n─"))
        #expect(
            Fixtures.text(Fixtures.byProvince(), .table, .indonesian, maxRows: 1).hasSuffix("\n… 3 baris lagi dari 4\n")
        )
        #expect(Fixtures.text(Fixtures.byProvince(), .csv, maxRows: 1).split(separator: "\n").count == 5)
    }

    @Test func colourIsOnlyAroundTheText() {
        let plain = Fixtures.text(Fixtures.byProvince(), width: 40)
        let coloured = Fixtures.text(Fixtures.byProvince(), width: 40, color: true)
        #expect(!plain.contains("\u{1B}"))
        #expect(coloured.contains("\u{1B}[1mprovince\u{1B}[0m"))
        #expect(
            coloured.replacing("\u{1B}[1m", with: "").replacing("\u{1B}[2m", with: "").replacing("\u{1B}[0m", with: "")
                == plain)
    }

    @Test func aShareIsOneCell() {
        #expect(
            Fixtures.text(Fixtures.share()) == """
                province                                   share
                ────────────────────────────────────────────────
                Nusa Tenggara Timur         64.7 % (1,886/2,914)
                Kepulauan Bangka Belitung    5.0 %        (1/20)
                91                         unknown         (0/0)
                ────────────────────────────────────────────────
                total                       64.3 % (1,887/2,934)

                """)
        #expect(Fixtures.text(Fixtures.share(), .table, .indonesian).contains("64,7 % (1.886/2.914)\n"))
    }

    @Test func aSingleFigureIsOneLine() {
        let catalog = Catalog()
        let count = ResultTable(
            columns: [Fixtures.column("count", "jumlah", .wholeNumber, [.whole(2184)], .additiveMeasure)], rowCount: 1)
        #expect(Fixtures.text((count, catalog)) == "count  2,184\n")
        #expect(Fixtures.text((count, catalog), .table, .indonesian) == "jumlah  2.184\n")
        #expect(Fixtures.text((count, catalog), .csv) == "count\n2184\n")
    }

    @Test func aResultWithoutRows() {
        let (result, catalog) = Fixtures.byProvince()
        let empty = ResultTable(
            columns: result.columns.map {
                Fixtures.column($0.names.english, $0.names.indonesian, $0.column.type, [], $0.role)
            }, rowCount: 0)
        #expect(Fixtures.text((empty, catalog)) == "province  count  average age\n────────────────────────────\n")
        #expect(Fixtures.text((empty, catalog), .csv) == "province,count,average age\n")
        #expect(Fixtures.text((empty, catalog), .json).hasPrefix("{\n\"rows\": [],\n\"notes\": {\n"))
    }

    /// Letters of two columns, letters of none, and what must not reach a terminal.
    static func foreign() -> (ResultTable, Catalog) {
        let names = [
            "東京都庁舎", "Re\u{301}sume\u{301}", "👨‍👩‍👧‍👦 family", "한국어", "🇮🇩 Indonesia",
            "a\tb\nc", "evil\u{1B}[31m\u{202E}text", "ไทยๆกี่",
        ]
        let result = ResultTable(
            columns: [
                Fixtures.column("name", "nama", .text, names.map { .text($0) }, .item),
                Fixtures.column("n", "n", .wholeNumber, names.indices.map { .whole(Int64($0)) }, .item),
            ], rowCount: names.count)
        return (result, Catalog())
    }

    @Test func wideAndCombiningLettersKeepColumnsStraight() {
        let lines = Fixtures.text(TableTests.foreign()).split(separator: "\n").dropFirst(2)
        #expect(Set(lines.map { DisplayWidth.of(String($0)) }).count == 1)
        let text = Fixtures.text(TableTests.foreign())
        #expect(!text.contains("\u{1B}") && !text.contains("\t") && !text.contains("\u{202E}"))
        let narrow = Fixtures.text(TableTests.foreign(), width: 12)
        #expect(narrow.contains("東京都庁…"))
    }

    @Test func privateColumnsAreMaskedInEveryForm() {
        let result = ResultTable(
            columns: [
                Fixtures.column("nik", "nik", .text, [.text("5371021207800001"), .unknown], .item, isPrivate: true),
                Fixtures.column("id", "id", .text, [.text("A"), .text("B")], .item),
                // Without a number there would be no picture.
                Fixtures.column("visits", "kunjungan", .wholeNumber, [.whole(3), .whole(4)], .item),
            ], rowCount: 2)
        for format in OutputFormat.allCases {
            let masked = Fixtures.text((result, Catalog()), format)
            #expect(!masked.contains("5371021207800001"))
            #expect(masked.contains("•••"))
            #expect(Fixtures.text((result, Catalog()), format, unmasked: true).contains("5371021207800001"))
        }
    }
}
