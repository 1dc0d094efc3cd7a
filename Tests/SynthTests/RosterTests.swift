import SiapData
import SiapFiles
import SiapText
import Testing

@testable import SiapSynth

/// Rosters of a small pack, loaded again as anybody's file would be.
@Suite struct RosterTests {
    /// A table of people with every type, links up, down and to itself, and a life.
    private static func catalog() -> Catalog {
        var catalog = Catalog()
        let sex = CodeList(
            names: Bilingual("sex"),
            codes: [
                Code(names: Bilingual(english: "male", indonesian: "pria")),
                Code(names: Bilingual(english: "female", indonesian: "wanita")),
                // Taken by the first, and a word that means that nothing is known.
                Code(names: Bilingual("pria")), Code(names: Bilingual("unknown")),
            ])
        catalog.add(sex)
        let house = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual("house"),
                attributes: [Attribute(names: Bilingual("code"), type: .text, role: .key)]))
        let rows = try? TableLoader.load(
            bytes: Array("code\nA\n\"B,1\"\nC\nunknown\n".utf8), format: .csv, into: catalog[house].schema,
            catalog: catalog, fileName: "house.csv")
        if let rows { catalog[house].setRows(rows.rows) }
        _ = catalog.add(RosterTests.guests(house: house, sex: sex, id: TableID(index: 1)))
        let parameters: [(String, ValueType)] = [("to", .link(house)), ("note", .text), ("until", .date)]
        catalog.add(
            EventSchema(
                names: Bilingual("move"), table: TableID(index: 1),
                parameters: parameters.map { EventSchema.Parameter(names: Bilingual($0.0), type: $0.1) }))
        catalog.add(EventSchema(names: Bilingual("leave"), table: TableID(index: 1), parameters: []))
        let to = EventSchema.Parameter(names: Bilingual("to"), type: .link(house))
        catalog.add(EventSchema(names: Bilingual("swap"), table: TableID(index: 1), parameters: [to]))
        for (name, day) in [("data_from", "2020-03-01"), ("data_until", "2020-12-31")] {
            guard let day = Day(iso: day) else { continue }
            catalog.add(CalendarEntry(names: Bilingual(name), aliases: [], value: .date(day), doc: nil))
        }
        return catalog
    }

    private static func guests(house: TableID, sex: CodeList, id: TableID) -> TableSchema {
        let plain: [(String, ValueType)] = [
            ("sex", .code(sex)), ("born", .date), ("rooms", .wholeNumber), ("debt", .decimal), ("wakes", .time),
            ("paid", .truth), ("friend", .link(id)), ("houses", .links(house)), ("note", .text), ("came", .date),
            ("left", .date), ("why", .code(sex)), ("here", .link(house)), ("there", .link(house)),
        ]
        var attributes = [
            Attribute(names: Bilingual("id"), type: .text, role: .key),
            Attribute(names: Bilingual("name"), type: .text, role: .label, isPrivate: true),
            Attribute(names: Bilingual("number"), type: .text, isPrivate: true),
            Attribute(names: Bilingual("house"), type: .link(house), link: .partOf),
        ]
        attributes += plain.map { Attribute(names: Bilingual($0.0), type: $0.1) }
        var schema = TableSchema(id: id, names: Bilingual("guest"), attributes: attributes)
        schema.identities = [[AttributeID(index: 2)]]
        let place = { (name: String) in attributes.firstID { $0.names.english == name } ?? AttributeID(index: 0) }
        schema.lives = TableSchema.Lives(from: place("came"), to: place("left"))
        return schema
    }

    /// `leave` ends a life and says why; of here and there an event sets one and takes the other.
    private static let settings: [[Table.Setting]] = [
        [
            Table.Setting(attribute: AttributeID(index: 16), source: .argument(EventParameterID(index: 0))),
            Table.Setting(attribute: AttributeID(index: 17), source: .constant(.unknown)),
        ],
        [
            Table.Setting(attribute: AttributeID(index: 14), source: .day),
            Table.Setting(attribute: AttributeID(index: 15), source: .constant(.whole(0))),
        ],
        [
            Table.Setting(attribute: AttributeID(index: 17), source: .argument(EventParameterID(index: 0))),
            Table.Setting(attribute: AttributeID(index: 16), source: .constant(.unknown)),
        ],
    ]

    private static func roster(_ rows: Int, seed: UInt64 = 1) throws -> SyntheticRoster {
        try SyntheticRoster(of: TableID(index: 1), in: catalog(), rows: rows, seed: seed, settings: settings)
    }

    private static func csv(_ roster: SyntheticRoster) -> [UInt8] {
        var bytes = roster.header
        roster.write(0..<roster.rows, to: &bytes)
        return bytes
    }

    private static func load(_ bytes: [UInt8]) throws -> LoadOutcome {
        let catalog = catalog()
        return try TableLoader.load(
            bytes: bytes, format: .csv, into: catalog[TableID(index: 1)].schema, catalog: catalog, fileName: "guest.csv"
        )
    }

    @Test func everyRowIsTaken() throws {
        let outcome = try RosterTests.load(RosterTests.csv(RosterTests.roster(2_000)))
        #expect(outcome.rejects.isEmpty && outcome.warnings.isEmpty)
        #expect(outcome.rowCount == 2_000)
    }

    @Test func theSameSeedGivesTheSameBytesInAnyParts() throws {
        let roster = try RosterTests.roster(1_000, seed: 42)
        let whole = RosterTests.csv(roster)
        #expect(whole == RosterTests.csv(try RosterTests.roster(1_000, seed: 42)))
        #expect(whole != RosterTests.csv(try RosterTests.roster(1_000, seed: 43)))
        var parts = roster.header
        for start in stride(from: 0, to: 1_000, by: 7) { roster.write(start..<min(start + 7, 1_000), to: &parts) }
        #expect(whole == parts)
        // What is published of a seed stays: who has a file has its bytes.
        #expect(GoldenBytes.checksum(whole) == GoldenBytes.thousandGuests)
    }

    @Test func eachAttributeHoldsWhatItsTypeSays() throws {
        let outcome = try RosterTests.load(RosterTests.csv(RosterTests.roster(6_000)))
        let catalog = RosterTests.catalog()
        let schema = catalog[TableID(index: 1)].schema
        func values(_ name: String) -> [Value] {
            let column = outcome.columns[schema.attribute(named: name) ?? AttributeID(index: 0)]
            return (0..<outcome.rowCount).map { column.value(at: $0) }
        }
        for attribute in schema.attributes where attribute.type != .links(TableID(index: 0)) {
            let known = values(attribute.names.english).count { $0 != .unknown }
            let isEnding = ["left", "why"].contains(attribute.names.english)
            #expect(isEnding ? (100...700).contains(known) : known > 2_000, "\(attribute.names.english): \(known)")
        }
        for name in ["id", "number"] { #expect(Set(values(name)).count == 6_000) }
        #expect(
            values("name").allSatisfy { if case .text(let name) = $0 { name.hasPrefix("Sintetis ") } else { false } })
        let sexes = Set(values("sex"))
        #expect(sexes.count == 3 && !sexes.contains { if case .code(_, let index) = $0 { index > 1 } else { false } })
        let births = days(values("born"))
        #expect(births.allSatisfy { (1950...2006).contains($0.parts.year) })
        #expect(Set(births.map(\.parts.year)).count > 50)
        #expect(days(values("came")).allSatisfy { $0.iso <= "2020-03-01" })
    }

    @Test func aLifeEndsAfterItBeganAndOnlyThenHasAReason() throws {
        let outcome = try RosterTests.load(RosterTests.csv(RosterTests.roster(6_000)))
        for row in 0..<outcome.rowCount {
            let cells = (0..<18).map { outcome.columns[$0].value(at: row) }
            if case .date(let left) = cells[14], case .date(let came) = cells[13] { #expect(came < left) }
            #expect(cells[14] != .unknown || cells[15] == .unknown)
            #expect(cells[16] == .unknown || cells[17] == .unknown)
        }
    }

    private func days(_ values: [Value]) -> [Day] {
        values.compactMap { if case .date(let day) = $0 { day } else { nil } }
    }

    // MARK: Events

    private static func events(_ roster: SyntheticRoster, refusing: (Table.TakenEvent) -> Bool = { _ in false }) throws
        -> (bytes: [UInt8], count: Int)
    {
        let events = SyntheticEvents(roster)
        var bytes = events.header
        var count = 0
        for start in stride(from: 0, to: roster.rows, by: 4_096) {
            count += try events.write(start..<min(start + 4_096, roster.rows), to: &bytes) { drafts, csv in
                // The rows are those that the events name, and can be read by themselves.
                let rows = try load(csv)
                #expect(rows.rejects.isEmpty && drafts.allSatisfy { $0.row < rows.rowCount })
                return drafts.map(refusing)
            }
        }
        return (bytes, count)
    }

    @Test func eventsHappenToOneRowInAHundred() throws {
        let roster = try RosterTests.roster(20_000)
        let made = try RosterTests.events(roster)
        #expect((130...270).contains(made.count))
        var catalog = RosterTests.catalog()
        catalog[TableID(index: 1)].setRows(try RosterTests.load(RosterTests.csv(roster)).rows)
        let outcome = try EventLoader.load(
            bytes: made.bytes, format: .csv, table: TableID(index: 1), catalog: catalog, fileName: "guest_events.csv")
        #expect(outcome.rejects.isEmpty && outcome.warnings.isEmpty)
        #expect(outcome.events.count == made.count)
        #expect(Set(outcome.events.map(\.taken.row)).count == made.count)
        #expect(Set(outcome.events.map(\.taken.kind.index)) == [0, 1, 2])
        #expect(outcome.events.allSatisfy { "2020-03-02"..."2020-12-31" ~= $0.taken.day.iso })
    }

    @Test func whatCannotBeIsNotWritten() throws {
        let roster = try RosterTests.roster(6_000)
        let made = try RosterTests.events(roster) { $0.kind != EventKindID(index: 1) }
        let lines = String(decoding: made.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
        #expect(lines.count == made.count && made.count > 30)
        #expect(lines.allSatisfy { $0.contains(",leave,") })
        #expect(try RosterTests.events(roster) { _ in true }.count == 0)
    }
}

/// What a seed gave when it was first published.
private enum GoldenBytes {
    static let thousandGuests: UInt64 = 1_507_640_803_625_491_852

    /// FNV-1a.
    static func checksum(_ bytes: [UInt8]) -> UInt64 {
        bytes.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
