import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapEngine

/// A table of people with a history, folded to a day.
@Suite struct SnapshotTests {
    private static func name(_ text: String) -> Bilingual { Bilingual(text) }

    private static func snapshots(_ changes: [Int: [Table.Change]], rows: [[Value]]) -> (Snapshots, TableID) {
        let types: [ValueType] = [.text, .date, .date, .wholeNumber, .text, .truth]
        let names = ["id", "came", "left", "size", "note", "flag"]
        let attributes = zip(names, types).map {
            Attribute(names: name($0), type: $1, role: $0 == "id" ? .key : .plain, hasHistory: $0 != "id")
        }
        var catalog = Catalog()
        let id = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: name("person"), attributes: attributes,
                lives: TableSchema.Lives(from: AttributeID(index: 1), to: AttributeID(index: 2))))
        let columns = types.indices.map { index in Column(type: types[index], values: rows.map { $0[index] }) }
        let keys = TextIndex(rows.compactMap { if case .text(let key) = $0[0] { key } else { nil } })
        catalog[id].setRows(columns, rowCount: rows.count, keyIndex: keys)
        catalog[id].changes = Dictionary(
            uniqueKeysWithValues: changes.map { (AttributeID(index: $0), $1) })
        return (Snapshots(catalog: catalog), id)
    }

    private static func day(_ number: Int32) -> Value { .date(Day(number: number)) }

    @Test func livesFromTheFirstDayUpToButNotOnTheLast() {
        let (snapshots, id) = SnapshotTests.snapshots(
            [1: [Table.Change(day: 11, row: 2, value: SnapshotTests.day(11), event: 0)]],
            rows: [
                [.text("a"), SnapshotTests.day(10), .unknown, .whole(1), .unknown, .truth(true)],
                [.text("b"), SnapshotTests.day(10), SnapshotTests.day(12), .whole(1), .unknown, .unknown],
                [.text("c"), .unknown, .unknown, .whole(1), .unknown, .truth(false)],
            ])
        #expect(snapshots.living(id, on: Day(number: 9)) == [])
        #expect(snapshots.living(id, on: Day(number: 10)) == [0, 1])
        #expect(snapshots.living(id, on: Day(number: 11)) == [0, 1, 2])
        #expect(snapshots.living(id, on: Day(number: 12)) == [0, 2])
    }

    /// No event brings it in: it was there before the data, until the day it leaves.
    @Test func whatHasNoBeginningHasAlwaysBeenThere() {
        let (snapshots, id) = SnapshotTests.snapshots(
            [:],
            rows: [
                [.text("a"), .unknown, .unknown, .whole(1), .unknown, .unknown],
                [.text("b"), .unknown, SnapshotTests.day(12), .whole(1), .unknown, .unknown],
            ])
        #expect(snapshots.living(id, on: Day(number: 1)) == [0, 1])
        #expect(snapshots.living(id, on: Day(number: 12)) == [0])
        #expect(snapshots.living(id, on: Day(number: 12), ever: true) == [0, 1])
    }

    @Test func changesHoldFromTheirDayOn() {
        func change(_ day: Int32, _ row: UInt32, _ value: Value) -> Table.Change {
            Table.Change(day: day, row: row, value: value, event: 0)
        }
        let (snapshots, id) = SnapshotTests.snapshots(
            [
                2: [change(15, 0, SnapshotTests.day(15)), change(20, 0, .unknown)],
                3: [change(12, 0, .whole(1_000_000)), change(14, 0, .unknown), change(14, 1, .whole(7))],
                4: [change(11, 1, .text("new"))], 5: [change(11, 0, .truth(false))],
            ],
            rows: [
                [.text("a"), SnapshotTests.day(10), .unknown, .whole(1), .text("old"), .truth(true)],
                [.text("b"), SnapshotTests.day(10), .unknown, .whole(2), .unknown, .unknown],
            ])
        func value(_ attribute: Int, _ row: Int, _ day: Int32) -> Value {
            snapshots.column(AttributeID(index: attribute), of: id, on: Day(number: day)).value(at: row)
        }
        #expect(
            value(3, 0, 11) == .whole(1) && value(3, 0, 12) == .whole(1_000_000) && value(3, 0, 13) == .whole(1_000_000)
                && value(3, 0, 14) == .unknown)
        #expect(value(3, 1, 13) == .whole(2) && value(3, 1, 99) == .whole(7))
        #expect(value(4, 1, 10) == .unknown && value(4, 1, 11) == .text("new") && value(4, 0, 11) == .text("old"))
        #expect(value(5, 0, 10) == .truth(true) && value(5, 0, 11) == .truth(false) && value(5, 1, 11) == .unknown)
        #expect(value(0, 1, 50) == .text("b"))
        // Left on day 15 and come back on day 20.
        #expect(snapshots.living(id, on: Day(number: 14)) == [0, 1])
        #expect(snapshots.living(id, on: Day(number: 15)) == [1])
        #expect(snapshots.living(id, on: Day(number: 20)) == [0, 1])
    }

    /// Against a replay from the start for every day.
    @Test func columnsOfDefinitionsAreForgottenWithTheirDays() {
        let snapshots = Snapshots(catalog: Catalog(), mostCells: 100)
        func place(_ day: Int32) -> Snapshots.DefinitionPlace { .init(table: TableID(index: 0), name: "old", day: day) }
        let column = Column(type: .truth, values: Array(repeating: .truth(true), count: 40))
        for day: Int32 in 1...4 { snapshots.keep(column, as: place(day)) }
        #expect((1...4).map { snapshots.definition(place($0)) != nil } == [false, false, true, true])
        // What is kept again counts once.
        for _ in 1...5 { snapshots.keep(column, as: place(4)) }
        #expect(snapshots.definition(place(3)) != nil)
    }

    @Test func foldingAgainstReplay() {
        var dice = Dice(seed: 9)
        let rows = (0..<30).map {
            [
                Value.text("p\($0)"), SnapshotTests.day(Int32(dice.below(40))), .unknown, .whole(Int64($0)), .unknown,
                .unknown,
            ]
        }
        var changes = (0..<200).map { _ in
            Table.Change(
                day: Int32(dice.below(60)), row: UInt32(dice.below(30)),
                value: dice.below(5) == 0 ? .unknown : .whole(Int64(dice.below(100_000))), event: 0)
        }
        changes = changes.enumerated().sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(
            \.element)
        let (snapshots, id) = SnapshotTests.snapshots([3: changes], rows: rows)
        for day in stride(from: Int32(0), through: 60, by: 7) {
            var expected = rows.map { $0[3] }
            for change in changes where change.day <= day { expected[Int(change.row)] = change.value }
            let column = snapshots.column(AttributeID(index: 3), of: id, on: Day(number: day))
            #expect((0..<30).map { column.value(at: $0) } == expected, "day \(day)")
            let again = snapshots.column(AttributeID(index: 3), of: id, on: Day(number: day))
            #expect((0..<30).map { again.value(at: $0) } == expected)
        }
    }
}
