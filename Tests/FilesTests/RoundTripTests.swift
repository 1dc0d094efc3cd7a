import SiapData
import SiapFiles
import SiapText
import Testing

/// Writing a table and reading it gives the same table, whatever is in it.
struct RoundTripTests {
    /// Numbers that come out the same on every machine.
    private struct Dice {
        var state: UInt64
        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int((state >> 33) % UInt64(sides))
        }
    }

    private static let letters: [String] = [
        "a", "Z", " ", ",", ";", "\t", "\"", "\n", "\r\n", "é", "字", "😀", "'", "0", "-", ".",
    ]

    private func text(_ dice: inout Dice) -> Value {
        let text = (0..<dice.roll(12)).map { _ in RoundTripTests.letters[dice.roll(RoundTripTests.letters.count)] }
            .joined()
        // An empty cell and the word for unknown are unknown: texts that say only that cannot be told apart.
        return text.isEmpty ? .unknown : .text(text)
    }

    private func value(_ type: ValueType, _ dice: inout Dice, regencies: Int) -> Value {
        if dice.roll(6) == 0 { return .unknown }
        switch type {
        case .text: return text(&dice)
        case .wholeNumber: return .whole(Int64(dice.roll(1 << 30)) * Int64(dice.roll(1 << 30) - (1 << 29)))
        case .decimal: return .decimal(Double(dice.roll(1 << 30) - (1 << 29)) / Double(1 + dice.roll(1 << 20)))
        case .date: return .date(Day(number: Int32(dice.roll(60_000) - 20_000)))
        case .time: return .time(minutes: dice.roll(1440))
        case .truth: return .truth(dice.roll(2) == 0)
        case .code(let list): return .code(list, index: dice.roll(list.codes.count))
        case .link(let table): return .row(table, row: dice.roll(regencies))
        case .links, .duration, .interval, .unknown: return .unknown
        }
    }

    @Test(arguments: 1...20) func tablesSurvive(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed))
        var (catalog, regency, person, _) = try Fixtures.world()
        let rows = seed == 1 ? 0 : dice.roll(seed < 15 ? 50 : 3000)
        let schema = catalog[person].schema
        var wanted: [[Value]] = []
        var columns: [Column] = []
        var lists: [[Int]] = []
        for (index, attribute) in schema.attributes.placed {
            var values = (0..<rows).map { _ in value(attribute.type, &dice, regencies: catalog[regency].rowCount) }
            if index == schema.keyAttribute { values = (0..<rows).map { .text("key \($0 ^ 5)") } }
            wanted.append(values)
            if case .links = attribute.type {
                lists = (0..<rows).map { _ in (0..<3).filter { _ in dice.roll(2) == 0 } }
                var offsets: [UInt32] = [0], all: [UInt32] = []
                for list in lists {
                    all += list.map { UInt32($0) }
                    offsets.append(UInt32(all.count))
                }
                columns.append(Column(type: attribute.type, storage: .lists(offsets: offsets, rows: all)))
            } else {
                columns.append(Column(type: attribute.type, values: values, domain: 3))
            }
        }
        catalog[person].setRows(columns, rowCount: rows, keyIndex: nil)
        for tongue in Tongue.allCases {
            let bytes = TableWriter.csv(catalog[person], catalog: catalog, tongue: tongue)
            let outcome = try TableLoader.load(
                bytes: bytes, format: .csv, into: schema, catalog: catalog, fileName: "back.csv")
            #expect(outcome.rejects.isEmpty, "\(outcome.rejects.prefix(3))")
            #expect(outcome.rowCount == rows)
            for (place, attribute) in schema.attributes.placed {
                if case .links = attribute.type {
                    #expect((0..<outcome.rowCount).map { outcome.columns[place].list(at: $0) } == lists)
                } else {
                    #expect(
                        (0..<outcome.rowCount).map { outcome.columns[place].value(at: $0) } == wanted[place.index],
                        "\(attribute.names.english)")
                }
            }
        }
    }

    /// Random bytes and random cuts of good files: a message or a table, never a crash.
    @Test(arguments: 1...200) func noBytesCrashTheReader(_ seed: Int) throws {
        var dice = Dice(state: UInt64(seed) &* 977)
        let good = Array(
            """
            id,name,nik,sex,born,regency,children,height,married,wakes,visited
            A,"Bu,di",1,L,2024-01-01,53.71,3,1.5,ya,08:00,PKP;53.01
            [{"id": "B"}]

            """
            .utf8)
        var bytes: [UInt8] = []
        for _ in 0..<(1 + dice.roll(6)) { bytes += good[dice.roll(good.count)...] }
        for _ in 0..<dice.roll(20) { bytes[dice.roll(bytes.count)] = UInt8(dice.roll(256)) }
        let (catalog, _, person, _) = try Fixtures.world()
        for format in InputFormat.allCases {
            _ = try? TableLoader.load(
                bytes: good + bytes, format: format, into: catalog[person].schema, catalog: catalog, fileName: "x")
            _ = try? TableLoader.load(
                bytes: bytes, format: format, into: catalog[person].schema, catalog: catalog, fileName: "x")
            _ = try? SchemaInference.load(bytes: bytes, format: format, name: "x", catalog: catalog, fileName: "x")
            _ = try? EventLoader.load(
                bytes: Array("date,event,person\n".utf8) + bytes, format: format, table: person, catalog: catalog,
                fileName: "x")
        }
    }

    @Test func theIndexOfTextsFindsWhatWasInserted() {
        var dice = Dice(state: 7)
        for isSorted in [true, false] {
            var texts = (0..<2000).map {
                "\(isSorted ? 10_000 + $0 : dice.roll(1_000_000) * 3)" + String(repeating: "x", count: $0 % 19)
            }
            if !isSorted { texts = Array(Set(texts)).sorted { $0.hashValue < $1.hashValue } }
            var index = TextIndex()
            for (number, text) in texts.enumerated() { #expect(index.insert(text) == (number, true)) }
            for (number, text) in texts.enumerated() { #expect(index.find(text) == number) }
            #expect(index.find("nowhere") == nil)
            #expect(index.insert(texts[3]) == (3, false))
            #expect(index.find("") == nil)
        }
    }
}
