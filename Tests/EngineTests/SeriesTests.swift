import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapEngine
@testable import SiapSemantics

/// Many days by the events between, against the same days asked one by one.
@Suite struct SeriesTests {
    private static let rows = 40
    private static let name = Bilingual("person")
    private static let range = SourceRange(0, 0)

    /// People who come and go by events, by days written down in the base, or by events that name another day than
    /// their own.
    private static func catalog(_ dice: inout Dice) -> (Catalog, TableID) {
        func day(_ below: Int) -> Value { dice.below(6) == 0 ? .unknown : .date(Day(number: Int32(dice.below(below)))) }
        let types: [ValueType] = [.text, .date, .date, .wholeNumber, .truth]
        let attributes = zip(["id", "came", "left", "size", "flag"], types).map {
            Attribute(names: Bilingual($0), type: $1, role: $0 == "id" ? .key : .plain, hasHistory: $0 != "id")
        }
        var catalog = Catalog()
        let id = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: name, attributes: attributes,
                lives: TableSchema.Lives(from: AttributeID(index: 1), to: AttributeID(index: 2))))
        let ids = (0..<rows).map { "p\($0)" }
        let columns = [
            Column(texts: ids), Column(type: .date, values: ids.map { _ in day(40) }),
            Column(type: .date, values: ids.map { _ in day(80) }),
            Column(
                type: .wholeNumber,
                values: ids.map { _ in dice.below(4) == 0 ? .unknown : .whole(Int64(dice.below(5))) }),
            Column(type: .truth, values: ids.map { _ in dice.below(3) == 0 ? .unknown : .truth(dice.below(2) == 0) }),
        ]
        catalog[id].setRows(columns, rowCount: rows, keyIndex: TextIndex(ids))
        func set(_ attribute: Int) -> Table.Setting {
            Table.Setting(attribute: AttributeID(index: attribute), source: .argument(EventParameterID(index: 0)))
        }
        let events = (0..<120).map { _ in
            let kind = dice.below(4), on = Int32(dice.below(60))
            let value: Value
            switch kind {
            case 0, 1: value = dice.below(2) == 0 ? .date(Day(number: on)) : day(70)
            case 2: value = dice.below(4) == 0 ? .unknown : .whole(Int64(dice.below(5)))
            default: value = dice.below(3) == 0 ? .unknown : .truth(dice.below(2) == 0)
            }
            return Table.TakenEvent(
                kind: EventKindID(index: kind), row: dice.below(rows), day: Day(number: on), arguments: [value])
        }
        catalog[id].take(events, settings: [[set(1)], [set(2)], [set(3)], [set(4)]])
        return (catalog, id)
    }

    private static func question(_ table: TableID, in catalog: Catalog, _ dice: inout Dice) -> BoundQuery {
        let size = BoundExpression.attribute(AttributeID(index: 3), of: catalog[table].schema),
            flag = BoundExpression.attribute(AttributeID(index: 4), of: catalog[table].schema)
        func measure(_ kind: BoundMeasure.Kind, _ name: String, _ type: ValueType) -> BoundMeasure {
            BoundMeasure(kind: kind, condition: dice.below(3) == 0 ? flag : nil, names: Bilingual(name), type: type)
        }
        let all = [
            measure(.count, "count", .wholeNumber), measure(.aggregate(.sum, of: size), "sum", .wholeNumber),
            measure(.aggregate(.average, of: size), "average", .decimal),
            measure(.shareWhere(.compare(.greater, size, .constant(.whole(2), type: .wholeNumber))), "share", .decimal),
            measure(.shareOfTotal, "part", .decimal),
        ]
        func item(_ expression: BoundExpression, _ name: String, _ role: ResultTable.ResultColumn.Role) -> BoundItem {
            BoundItem(expression: expression, names: Bilingual(name), role: role)
        }
        let filters = [flag, .not(flag), .compare(.less, size, .constant(.whole(3), type: .wholeNumber))].filter { _ in
            dice.below(3) == 0
        }
        return BoundQuery(
            source: .table(table, ever: false),
            filters: filters.map { BoundFilter(condition: $0, range: range, isPrivate: false) },
            shape: .groups(
                measures: all.filter { _ in dice.below(2) == 0 } + [all[0]],
                keys: dice.below(2) == 0 ? [item(size, "size", .key)] : [],
                across: dice.below(2) == 0 ? [item(flag, "flag", .acrossKey)] : []), sort: [], readings: [],
            tables: [table], range: range)
    }

    private static func cells(_ table: ResultTable) -> [[Value]] {
        (0..<table.rowCount).map(table.row) + [table.totals ?? []]
            + (table.rowTotals + table.columnTotals).flatMap(cells)
    }

    @Test(arguments: 0..<60) func daysByEventsAgainstDaysAskedOneByOne(seed: UInt64) throws {
        var dice = Dice(seed: seed)
        let (catalog, table) = SeriesTests.catalog(&dice)
        let engine = Engine(catalog: catalog)
        for _ in 0..<4 {
            let query = SeriesTests.question(table, in: catalog, &dice)
            let days = Set((0..<12).map { _ in Int32(dice.below(90)) }).sorted().map { Day(number: $0) }
            let walk = try #require(SeriesWalk(query, engine.evaluator(in: engine.snapshots)))
            let asked = try days.map { day in
                var single = query
                single.asOf = .date(.constant(.date(day), type: .date))
                // With nothing remembered of other days.
                return try Engine(catalog: catalog).run(single)
            }
            for (day, (found, expected)) in zip(
                days, zip(try walk.answers(on: days, like: asked[days.count - 1]), asked))
            {
                #expect(SeriesTests.cells(found) == SeriesTests.cells(expected), "seed \(seed), day \(day.number)")
                #expect(found.footnotes.leftOutAsUnknown == expected.footnotes.leftOutAsUnknown)
                #expect(found.footnotes.unknownValues == expected.footnotes.unknownValues)
            }
        }
    }

    @Test(arguments: 0..<40) func whoLivesFromDayToDay(seed: UInt64) {
        var dice = Dice(seed: seed)
        let (catalog, table) = SeriesTests.catalog(&dice)
        let carried = Snapshots(catalog: catalog)
        for day in (0..<90).filter({ _ in dice.below(3) == 0 }).map({ Day(number: Int32($0)) }) {
            for ever in [false, true] {
                #expect(
                    carried.living(table, on: day, ever: ever)
                        == Snapshots(catalog: catalog).living(table, on: day, ever: ever), "seed \(seed)")
            }
            let ended = carried.ended(table, on: day) ?? []
            let before = Snapshots(catalog: catalog)
            let columns = [1, 2].map { before.column(AttributeID(index: $0), of: table, on: day) }
            let expected = (0..<SeriesTests.rows).filter { row in
                guard case .date(let to) = columns[1].value(at: row), to == day else { return false }
                if case .date(let from) = columns[0].value(at: row) { return from <= to }
                return before.spans(of: table)?.isBeginless[row] ?? false
            }
            #expect(ended.map(Int.init) == expected, "seed \(seed)")
        }
    }
}
