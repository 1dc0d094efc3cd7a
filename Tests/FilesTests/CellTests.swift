import SiapColumns
import SiapData
import SiapFiles
import SiapText
import Testing

/// Cells of each type, those that fit and those that do not.
struct CellTests {
    /// What a single cell of an attribute becomes; nil when its row was rejected.
    private func read(_ cell: String, _ attribute: String, separator: String = ",") throws -> Value? {
        let outcome = try Fixtures.loadPeople("id\(separator)\(attribute)\nA\(separator)\"\(cell)\"\n")
        if outcome.rowCount == 0 {
            #expect(outcome.rejects.count == 1)
            return nil
        }
        return try Fixtures.values(outcome, attribute)[0]
    }

    @Test(
        arguments: ["", " ", "unknown", "UNKNOWN", "tidak diketahui", "Tidak_Diketahui"],
        ["born", "sex", "regency", "children", "height", "married", "wakes"])
    func unknownIsUnknownEverywhere(_ cell: String, _ attribute: String) throws {
        #expect(try read(cell, attribute) == .unknown)
    }

    @Test(arguments: [
        ("2024-02-29", "2024-02-29"), ("29/2/2024", "2024-02-29"), ("13/12/1999", "1999-12-13"),
        (" 2024-01-01 ", "2024-01-01"), ("0001-01-01", "0001-01-01"),
        ("9999-12-31", "9999-12-31"), ("1899-12-31", "1899-12-31"),
    ]) func dates(_ cell: String, _ iso: String) throws {
        #expect(try read(cell, "born") == Day.iso(iso))
    }

    @Test(arguments: [
        "2023-02-29", "2024-13-01", "2024-00-10", "2024-04-31", "31/4/2024", "2024-2-1", "14-02-2024", "20240214",
        "2024-02-14T00:00:00", "0000-01-01",
        "1/2/24",
        "x", "2024-0a-01",
    ]) func impossibleDates(_ cell: String) throws {
        #expect(try read(cell, "born") == nil)
    }

    @Test(
        arguments: [
            ("0", 0), ("-5", -5), ("+7", 7), ("007", 7), ("9223372036854775807", .max), ("-9223372036854775807", -.max),
            ("1,234,567", 1_234_567), ("12.0", 12),
        ] as [(String, Int64)]) func wholeNumbers(_ cell: String, _ number: Int64) throws
    {
        #expect(try read(cell, "children") == .whole(number))
    }

    @Test(arguments: [
        "9223372036854775808", "-9223372036854775808", "99999999999999999999", "1.5", "12a", "1,23", "--1", "-", "1e3",
        "0x10",
    ])
    func notWholeNumbers(_ cell: String) throws {
        #expect(try read(cell, "children") == nil)
    }

    @Test(
        arguments: [
            ("8.5", ",", 8.5), ("1,234.5", ",", 1234.5), ("-0.25", ",", -0.25), ("1e-3", ",", 0.001), ("0.1", ",", 0.1),
            ("8,5", ";", 8.5),
            ("1.234,5", ";", 1234.5),
            ("1.234", ";", 1234), ("8.5", ";", 8.5), ("123456789.123456789", ",", 123456789.123456789),
            ("2.5e-300", ",", 2.5e-300),
        ] as [(String, String, Double)]) func decimals(_ cell: String, _ separator: String, _ number: Double) throws
    {
        #expect(try read(cell, "height", separator: separator) == .decimal(number))
    }

    @Test(arguments: ["nan", "inf", "1e999", "1.2.3", ".", "8.", "1,23.4"]) func notDecimals(_ cell: String) throws {
        #expect(try read(cell, "height") == nil)
    }

    @Test func oneFileHasOneStyleOfNumbers() throws {
        let comma = try Fixtures.loadPeople("id;height\nA;8,5\nB;1.234\n")
        #expect(try Fixtures.values(comma, "height") == [.decimal(8.5), .decimal(1234)])
        let point = try Fixtures.loadPeople("id;height\nA;8.5\nB;1.234\n")
        #expect(try Fixtures.values(point, "height") == [.decimal(8.5), .decimal(1.234)])
    }

    @Test(arguments: [
        ("yes", true), ("Ya", true), ("TRUE", true), ("1", true), ("no", false), ("tidak", false), ("false", false),
        ("0", false),
    ])
    func truths(_ cell: String, _ truth: Bool) throws {
        #expect(try read(cell, "married") == .truth(truth))
    }

    @Test func notTruths() throws {
        #expect(try read("2", "married") == nil)
        #expect(try read("maybe", "married") == nil)
    }

    @Test func times() throws {
        #expect(try read("08:30", "wakes") == .time(minutes: 510))
        #expect(try read("8.05", "wakes") == .time(minutes: 485))
        for cell in ["24:00", "08:60", "8:5", "0830", "x:yz"] { #expect(try read(cell, "wakes") == nil) }
    }

    @Test func codesByAnySpelling() throws {
        for cell in ["L", "male", "Laki-Laki", "laki_laki", "m"] {
            #expect(try read(cell, "sex") == .code(Fixtures.sexes, index: 0))
        }
        let outcome = try Fixtures.loadPeople("id,sex\nA,femal\nB,X\n")
        #expect(outcome.reasons == [.badCell, .badCell])
        #expect(outcome.rejects[0].diagnostic.proposals == [Fixtures.sexes.codes[1].names])
        guard case .badCell(let value, _, _, let line) = outcome.rejects[1].diagnostic.problem else { return }
        #expect(value == "X" && line == 3)
    }

    private func width(_ column: Column) -> PackedIntegers.Width? {
        if case .integers(let values) = column.storage { values.width } else { nil }
    }

    @Test func widthsFollowTheDomainAndNotTheData() throws {
        let outcome = try Fixtures.loadPeople("id,sex,regency,born\nA,L,53.71,2024-01-01\n")
        #expect([3, 5, 4].map { width(outcome.columns[$0]) } == [.one, .one, .two])
        let old = try Fixtures.loadPeople("id,born\nA,2024-01-01\nB,\nC,1850-05-05\nD,2024-01-02\n")
        #expect(width(old.columns[4]) == .two)
        #expect(
            try Fixtures.values(old, "born") == [
                Day.iso("2024-01-01"), .unknown, Day.iso("1850-05-05"), Day.iso("2024-01-02"),
            ])
    }

    @Test func repeatingTextsBecomeADictionaryAndDistinctOnesDoNot() throws {
        var text = "id,name,kind\n"
        for row in 0..<3000 { text += "\(row),n\(row),\(row % 7 == 0 ? "" : "kind \(row % 5)")\n" }
        let outcome = try Fixtures.loadPeople(text)
        guard case .dictionary(_, let words) = outcome.columns[10].storage, case .texts = outcome.columns[1].storage
        else {
            Issue.record("wrong storage")
            return
        }
        #expect(words.count == 5)
        #expect(try Fixtures.values(outcome, "kind")[7] == .unknown)
        var distinct = "id,kind\n"
        for row in 0..<3000 { distinct += "\(row),kind \(row)\n" }
        let other = try Fixtures.loadPeople(distinct)
        guard case .texts = other.columns[10].storage else {
            Issue.record("distinct texts need no dictionary")
            return
        }
        #expect(try Fixtures.values(other, "kind")[2999] == .text("kind 2999"))
    }

    @Test func numbersRoundedByASpreadsheetAreTold() throws {
        let damaged = (1...5).map { "\($0),537102120780\($0)000\n" }.joined()
        #expect(try Fixtures.loadPeople("id,nik\n" + damaged).warnings.map(\.id) == [.roundedNumbers])
        #expect(try Fixtures.loadPeople("id,nik\n" + damaged + "9,5371021207800001\n").warnings.isEmpty)
    }
}
