import SiapData
import SiapRender
import SiapText
import Testing

struct CrosstabTests {
    @Test func pivotsWithTotalsAndUnknownLast() {
        #expect(
            Fixtures.text(Fixtures.crosstab()) == """
                province                     DPT   DPTb  none  unknown  total
                ─────────────────────────────────────────────────────────────
                Nusa Tenggara Timur        1,886      0    40        3  1,929
                Kepulauan Bangka Belitung    500  1,000     0        0  1,500
                ─────────────────────────────────────────────────────────────
                total                      2,386  1,000    40        3  3,429

                """)
    }

    @Test func csvIsPivotedWithoutTotals() {
        #expect(
            Fixtures.text(Fixtures.crosstab(), .csv, .indonesian) == """
                provinsi,DPT,DPTb,tidak_terdaftar,tidak diketahui
                Nusa Tenggara Timur,1886,0,40,3
                Kepulauan Bangka Belitung,500,1000,0,0

                """)
    }

    @Test func jsonStaysLong() {
        #expect(Fixtures.text(Fixtures.crosstab(), .ndjson).split(separator: "\n").count == 5)
    }

    /// Where rows were taken away, a missing cell is not a zero, and nothing is subtracted from it.
    @Test func whatWasTakenAwayIsNotZero() {
        var (result, catalog) = Fixtures.crosstab()
        result.isComplete = false
        #expect(Fixtures.text((result, catalog), .csv, .indonesian).contains("Nusa Tenggara Timur,1886,,40,3"))
    }

    @Test func valuesStandInTheirOwnOrderWithoutTotals() {
        var (result, catalog) = Fixtures.crosstab()
        result.rowTotals = []
        result.columnTotals = []
        result.totals = nil
        let text = Fixtures.text((result, catalog))
        #expect(text.hasPrefix("province                     DPT   DPTb  none  unknown\n"))
        #expect(!text.contains("total"))
    }

    @Test func withoutRowKeysThereIsOneRowAndItsTotal() {
        let (long, catalog) = Fixtures.crosstab()
        var result = ResultTable(
            columns: [long.columnTotals[0].columns[0], long.columnTotals[0].columns[1]], rowCount: 4,
            totals: [.unknown, .whole(3429)])
        result.columnTotals = long.columnTotals
        #expect(
            Fixtures.text((result, catalog)) == """
                  DPT   DPTb  none  unknown  total
                ──────────────────────────────────
                2,386  1,000    40        3  3,429

                """)
    }

    @Test func severalMeasuresAndShares() {
        let dates = [Day(iso: "2024-01-18")!, Day(iso: "2024-02-14")!].map { Value.date($0) }
        let result = ResultTable(
            columns: [
                Fixtures.column("kind", "jenis", .text, ["a", "a", "b", "b"].map { .text($0) }, .key),
                Fixtures.column("as_of", "per_tanggal", .date, dates + dates, .acrossKey),
                Fixtures.column("count", "jumlah", .wholeNumber, [10, 13, 7, 5].map { .whole($0) }, .additiveMeasure),
                Fixtures.column("share", "persen", .decimal, [50, 25, 10, 20].map { .decimal($0) }, .share),
                Fixtures.column("n", "n", .wholeNumber, [5, 3, 1, 1].map { .whole($0) }, .sharePart),
                Fixtures.column("of", "dari", .wholeNumber, [10, 12, 10, 5].map { .whole($0) }, .sharePart),
            ], rowCount: 4)
        let text = Fixtures.text((result, Catalog()))
        #expect(
            text.contains(
                "2024-01-18 · count  2024-01-18 · share  2024-02-14 · count  2024-02-14 · share  difference · count"))
        #expect(text.contains("25.0 % (3/12)                   3\n"))
        let csv = Fixtures.text((result, Catalog()), .csv)
        #expect(
            csv.hasPrefix(
                "kind,2024-01-18 · count,2024-01-18 · share,2024-01-18 · n,2024-01-18 · of,2024-02-14 · count"))
        #expect(!csv.contains("difference"))
    }

    /// A sum over no rows is no sum: the cell is empty. Where there are rows of which nothing is known, it says so.
    @Test func aCellWithoutRowsIsEmpty() {
        var (result, catalog) = Fixtures.crosstab()
        result.columns[2] = Fixtures.column(
            "sum", "total", .wholeNumber, [.whole(3), .unknown, .whole(1886), .whole(500), .whole(1000)],
            .additiveMeasure)
        let text = Fixtures.text((result, catalog))
        #expect(text.contains("Nusa Tenggara Timur        1,886         unknown        3  1,929\n"))
        #expect(text.contains("Kepulauan Bangka Belitung    500  1,000                    1,500\n"))
        #expect(
            Fixtures.text((result, catalog), .csv).hasSuffix(
                "Nusa Tenggara Timur,1886,,,3\nKepulauan Bangka Belitung,500,1000,,\n"))
        #expect(
            Fixtures.text((result, catalog), .markdown).contains(
                "| Kepulauan Bangka Belitung | 500 | 1,000 |  |  | 1,500 |"))
    }

    /// The largest of all is one of those above it; no total stands below or beside.
    @Test func maximaHaveNoTotal() {
        var (result, catalog) = Fixtures.crosstab()
        result.columns[2].hasTotal = false
        let text = Fixtures.text((result, catalog))
        #expect(!text.contains("total") && text.hasPrefix("province                     DPT   DPTb  none  unknown\n"))
        var plain = Fixtures.byProvince().0
        plain.columns[2].hasTotal = false
        #expect(Fixtures.text((plain, catalog)).contains("total                      4,819\n"))
        plain.columns[1].hasTotal = false
        #expect(!Fixtures.text((plain, catalog)).contains("total"))
    }

    @Test func twoDatesShowTheirDifference() {
        let dates = [Day(iso: "2024-01-18")!, Day(iso: "2024-02-14")!].map { Value.date($0) }
        var result = ResultTable(
            columns: [
                Fixtures.column("kind", "jenis", .text, ["a", "a", "b"].map { .text($0) }, .key),
                Fixtures.column("as_of", "per_tanggal", .date, dates + [dates[1]], .acrossKey),
                Fixtures.column("count", "jumlah", .wholeNumber, [10, 7, 5].map { .whole($0) }, .additiveMeasure),
            ], rowCount: 3)
        result.isComplete = true
        #expect(
            Fixtures.text((result, Catalog()), .table, .indonesian) == """
                jenis  2024-01-18  2024-02-14  selisih
                ──────────────────────────────────────
                a              10           7       -3
                b               0           5        5

                """)
    }
}
