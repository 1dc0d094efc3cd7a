import SiapData
import SiapFiles
import SiapText
import Testing

struct EventTests {
    private func world() throws -> (Catalog, TableID, TableID) {
        var (catalog, regency, person, _) = try Fixtures.world()
        let people = try Fixtures.loadPeople("id\nA\nB\n")
        catalog[person].setRows(people.columns, rowCount: people.rowCount, keyIndex: people.keyIndex)
        catalog.add(
            EventSchema(
                names: Bilingual(english: "move", indonesian: "pindah"), table: person,
                parameters: [
                    EventSchema.Parameter(names: Bilingual("to"), type: .link(regency)),
                    EventSchema.Parameter(names: Bilingual("height"), type: .decimal),
                ]))
        catalog.add(
            EventSchema(
                names: Bilingual(english: "change", indonesian: "ubah"), table: person,
                parameters: [EventSchema.Parameter(names: Bilingual("to"), type: .code(Fixtures.sexes))]))
        return (catalog, person, regency)
    }

    private func load(_ text: String) throws -> EventOutcome {
        let (catalog, person, _) = try world()
        return try EventLoader.load(
            bytes: Array(text.utf8), format: .csv, table: person, catalog: catalog, fileName: "events.csv")
    }

    @Test func readsEventsInTheOrderOfTheFile() throws {
        let (_, _, regency) = try world()
        let outcome = try load(
            """
            tanggal,peristiwa,orang,to,height
            2024-02-02,pindah,B,PKP,8.5
            2024-01-01,Change,A,P,
            2024-03-01,move,A,PKP,

            """
        )
        #expect(outcome.rejects.isEmpty && outcome.warnings.isEmpty)
        #expect(outcome.events.map(\.event.index) == [0, 1, 0])
        #expect(outcome.events.map(\.row) == [1, 0, 0])
        #expect(outcome.events.map(\.line) == [2, 3, 4])
        #expect(outcome.events[0].day == Day(iso: "2024-02-02"))
        #expect(
            outcome.events.map(\.arguments) == [
                [.row(regency, row: 2), .decimal(8.5)], [.code(Fixtures.sexes, index: 1)],
                [.row(regency, row: 2), .unknown],
            ])
    }

    @Test func theKeyMayBeNamedItself() throws {
        #expect(try load("date,event,id,to,height\n2024-02-02,move,A,PKP,\n").events.count == 1)
    }

    @Test func numbersMayHaveEitherMark() throws {
        #expect(
            try load("date;event;id;to;height\n2024-02-02;move;A;PKP;8.5\n").events[0].arguments[1] == .decimal(8.5))
        #expect(
            try load("date;event;id;to;height\n2024-02-02;move;A;PKP;8,5\n").events[0].arguments[1] == .decimal(8.5))
    }

    @Test func badEventsAreRejected() throws {
        let outcome = try load(
            """
            date,event,person,to,height
            x,move,A,,
            2024-01-01,fly,A,,
            2024-01-01,move,Z,,
            2024-01-01,move,,,
            2024-01-01,move,A,nowhere,
            2024-01-01,change,A,x,

            """
        )
        #expect(outcome.events.isEmpty)
        #expect(
            outcome.rejects.map(\.diagnostic.id) == [
                .badCell, .badCell, .linkToNothing, .emptyKey, .linkToNothing, .badCell,
            ])
        #expect(outcome.rejects.map(\.line) == [2, 3, 4, 5, 6, 7])
    }

    /// Nobody is moved to nowhere, whether the cell is empty or the column is not there.
    @Test func aLinkThatAnEventSetsMustBeGiven() throws {
        #expect(try load("date,event,id,to,height\n2024-02-02,move,A,,8\n").rejects.map(\.diagnostic.id) == [.badCell])
        #expect(try load("date,event,id,height\n2024-02-02,move,A,8\n").rejects.map(\.diagnostic.id) == [.badCell])
    }

    @Test func missingAndStrangeColumns() throws {
        #expect(Fixtures.refusal { _ = try load("date,person\n2024-01-01,A\n") } == .csvMissingColumn)
        #expect(Fixtures.refusal { _ = try load("date,event,person,date\n") } == .csvDuplicateColumn)
        let outcome = try load("date,event,person,to,colour\n2024-01-01,move,A,PKP,red\n")
        #expect(outcome.warnings.map(\.id) == [.csvUnknownColumn])
        #expect(outcome.events.count == 1)
    }
}
