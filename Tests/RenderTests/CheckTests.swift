import SiapData
import SiapRender
import SiapText
import Testing

/// A check as a person sees it.
struct CheckTests {
    private static let rules = CodeList(
        names: Bilingual(english: "rule", indonesian: "aturan"),
        codes: ["room", "card", "pledge"].map { Code(names: Bilingual($0)) })
    private static let severities = CodeList(names: Bilingual("severity"), codes: [Code(names: Bilingual("breach"))])
    private static let outcomes = CodeList(
        names: Bilingual("outcome"),
        codes: ["holds", "fails", "cannot_tell", "not_about_it"].map { Code(names: Bilingual($0)) })

    /// Two places by three rules: outcome, how many fail of how many, and by how much.
    private static func check() -> (ResultTable, Catalog) {
        let (catalog, province) = Fixtures.catalog()
        let cells: [(Int, Int, Int64, Int64, Value)] = [
            (0, 1, 1, 1, .decimal(12)), (0, 0, 0, 14, .unknown), (0, 2, 0, 3, .unknown),
            (1, 1, 2, 14, .decimal(1204.5)), (1, 3, 0, 0, .unknown),
            (1, 0, 0, 1, .unknown),
        ]
        func column(
            _ name: String, _ type: ValueType, _ role: ResultTable.ResultColumn.Role = .item, _ value: (Int) -> Value
        ) -> ResultTable.ResultColumn {
            Fixtures.column(name, name, type, cells.indices.map(value), role)
        }
        var result = ResultTable(
            columns: [
                column("province", .link(province), .key) { .row(province, row: cells[$0].0) },
                column("rule", .code(rules), .key) { .code(rules, index: $0 % 3) },
                column("severity", .code(severities)) { _ in .code(severities, index: 0) },
                column("outcome", .code(outcomes)) { .code(outcomes, index: cells[$0].1) },
                column("failing", .wholeNumber) { .whole(cells[$0].2) },
                column("of", .wholeNumber) { .whole(cells[$0].3) },
                column("unknown", .wholeNumber) { _ in .whole(0) }, column("margin", .decimal) { cells[$0].4 },
            ], rowCount: cells.count)
        result.isCheck = true
        return (result, catalog)
    }

    @Test func aRuleIsAColumn() {
        #expect(
            Fixtures.text(CheckTests.check()) == """
                province                   1                2  3
                ────────────────────────────────────────────────
                Nusa Tenggara Timur        ✗ +12            ✓  ?
                Kepulauan Bangka Belitung  ✗ 2/14 +1,204.5  –  ✓

                """)
    }

    @Test func aNarrowTerminalTakesSeveralTables() {
        #expect(
            Fixtures.text(CheckTests.check(), width: 44) == """
                province                   1
                ──────────────────────────────────────────
                Nusa Tenggara Timur        ✗ +12
                Kepulauan Bangka Belitung  ✗ 2/14 +1,204.5
                province                   2  3
                ───────────────────────────────
                Nusa Tenggara Timur        ✓  ?
                Kepulauan Bangka Belitung  –  ✓

                """)
    }

    @Test func asDataItIsLong() {
        let lines = Fixtures.text(CheckTests.check(), .csv).split(separator: "\n")
        #expect(lines.count == 7)
        #expect(lines[0] == "province,rule,severity,outcome,failing,of,unknown,margin")
        #expect(lines[4] == "Kepulauan Bangka Belitung,room,breach,fails,2,14,0,1204.5")
    }

    @Test func theRulesAreToldBelow() {
        var notes = Footnotes()
        notes.rules = [
            Footnotes.RuleNote(
                names: Bilingual(english: "room", indonesian: "ruang"), table: Bilingual("tps"),
                severity: Bilingual(english: "warning", indonesian: "peringatan"),
                cites: Bilingual(english: "art. 15", indonesian: "pasal 15"), rows: 18, failing: 2, unknown: 1,
                isBreach: false)
        ]
        #expect(
            FootnoteRenderer.lines(of: notes, in: .english, rowCount: 54)[0]
                == "1 room (tps) · warning · art. 15: 2 of 18 fail, 1 cannot tell")
        #expect(
            FootnoteRenderer.lines(of: notes, in: .indonesian, rowCount: 54)[0]
                == "1 ruang (tps) · peringatan · pasal 15: 2 dari 18 tidak terpenuhi, 1 belum jelas")
    }
}
