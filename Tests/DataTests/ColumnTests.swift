import SiapColumns
import SiapData
import SiapText
import TestSupport
import Testing

/// Every width at its edges: the largest value that fits is a value, unknown stays unknown.
@Suite struct ColumnTests {
    private static func roundTrip(_ integers: [Int64], _ type: ValueType, domain: Int? = nil) -> Bool {
        let column = Column(type: type, integers: integers, domain: domain)
        return column.count == integers.count && integers.indices.allSatisfy { column.integer(at: $0) == integers[$0] }
    }

    private static func width(_ column: Column) -> PackedIntegers.Width? {
        if case .integers(let values) = column.storage { values.width } else { nil }
    }

    @Test(arguments: [
        (1, PackedIntegers.Width.one), (254, .one), (255, .one), (256, .two), (65_535, .two), (65_536, .four),
        (1_000_000, .four),
    ])
    func codes(_ domain: Int, _ expected: PackedIntegers.Width) {
        let integers = [0, Int64(domain - 1), unknownInteger, Int64(domain / 2)]
        let column = Column(type: .link(TableID(index: 0)), integers: integers, domain: domain)
        #expect(ColumnTests.width(column) == expected)
        #expect(ColumnTests.roundTrip(integers, .link(TableID(index: 0)), domain: domain))
        #expect(column.value(at: 1) == .row(TableID(index: 0), row: domain - 1))
        #expect(column.value(at: 2) == .unknown)
        // Without a domain the widest value present decides.
        #expect(ColumnTests.roundTrip(integers, .link(TableID(index: 0))))
    }

    @Test func aDomainOfNothing() {
        #expect(ColumnTests.roundTrip([unknownInteger, unknownInteger], .link(TableID(index: 0)), domain: 0))
        #expect(ColumnTests.roundTrip([], .link(TableID(index: 0)), domain: 0))
        #expect(ColumnTests.roundTrip([unknownInteger], .link(TableID(index: 0))))
    }

    /// Row numbers of a table, in a column for which somebody gave the number of the rows shown.
    @Test(arguments: [1, 3, 254, 255, 65_535]) func aDomainThatIsTooSmall(_ domain: Int) {
        for row in [Int64(domain), 255, 6326, 65_535, 100_000] {
            #expect(ColumnTests.roundTrip([row, unknownInteger, 0], .link(TableID(index: 0)), domain: domain))
        }
    }

    @Test(
        arguments: [
            ([0, 254], PackedIntegers.Width.one), ([-3, 251], .one), ([0, 255], .two), ([-1, 65_533], .two),
            ([0, 65_535], .four), ([0, 1 << 32 - 2], .four), ([0, 1 << 32 - 1], .eight),
            ([Int64.min + 1, Int64.max], .eight), ([1 << 50, 1 << 50 + 9], .one), ([], .one),
        ] as [([Int64], PackedIntegers.Width)])
    func wholeNumbers(_ values: [Int64], _ expected: PackedIntegers.Width) {
        #expect(ColumnTests.width(Column(type: .wholeNumber, integers: values)) == expected)
        #expect(ColumnTests.roundTrip(values + [unknownInteger, 0], .wholeNumber))
        let column = Column(type: .wholeNumber, values: values.map { .whole($0) } + [.unknown])
        #expect(
            values.indices.allSatisfy { column.value(at: $0) == .whole(values[$0]) }
                && column.value(at: values.count) == .unknown)
    }

    @Test func dates() {
        for (values, expected) in [
            ([-25_567, -25_567 + 65_534], PackedIntegers.Width.two), ([-25_567, -25_567 + 65_535], .four),
            ([0, 254], .one), ([-719_162, 2_932_896], .four),
        ] as [([Int64], PackedIntegers.Width)] {
            #expect(ColumnTests.width(Column(type: .date, integers: values)) == expected)
            #expect(ColumnTests.roundTrip(values + [unknownInteger], .date))
        }
        #expect(Column(type: .date, integers: [9]).value(at: 0) == .date(Day(number: 9)))
    }

    @Test func otherKinds() {
        let truths = Column(truths: [0, 1, 2, 1])
        #expect((0..<4).map { truths.value(at: $0) } == [.truth(false), .truth(true), .unknown, .truth(true)])
        let texts = Column(texts: ["", nil, "Ba'a", "é"])
        #expect((0..<4).map { texts.value(at: $0) } == [.text(""), .unknown, .text("Ba'a"), .text("é")])
        let decimals = Column(decimals: [0.5, .nan, -0.0])
        #expect((0..<2).map { decimals.value(at: $0) } == [.decimal(0.5), .unknown])
        let times = Column(type: .time, values: [.time(minutes: 0), .time(minutes: 1439), .unknown])
        #expect((0..<3).map { times.value(at: $0) } == [.time(minutes: 0), .time(minutes: 1439), .unknown])
        let words = Column(
            type: .text, storage: .dictionary(PackedIntegers(codes: [1, .max, 0], domain: 2), PackedText(["a", "b"])))
        #expect((0..<3).map { words.value(at: $0) } == [.text("b"), .unknown, .text("a")])
        // A value of another kind is unknown, not a trap.
        #expect(Column(type: .wholeNumber, values: [.text("x")]).value(at: 0) == .unknown)
        #expect(Column(type: .text, values: [.whole(1)]).value(at: 0) == .unknown)
        #expect(Column(type: .decimal, values: [.whole(1)]).value(at: 0) == .decimal(1))
    }

    @Test func takingRowsKeepsThemAndTheirOrder() {
        var dice = Dice(seed: 2)
        let list = Column(type: .links(TableID(index: 0)), storage: .lists(offsets: [0, 2, 2, 3], rows: [5, 6, 7]))
        let taken = list.taking([2, 0, 1])
        #expect((0..<3).map { taken.list(at: $0) } == [[7], [5, 6], []])
        for type in [ValueType.wholeNumber, .date, .link(TableID(index: 0))] {
            let values = (0..<200).map { _ in dice.below(9) == 0 ? unknownInteger : Int64(dice.below(60_000)) }
            let rows = (0..<100).map { _ in dice.below(200) }
            let column = Column(type: type, integers: values, domain: 60_000).taking(rows)
            #expect(rows.indices.allSatisfy { column.integer(at: $0) == values[rows[$0]] })
        }
        let texts = Column(texts: ["a", nil, "c"]).taking([2, 1, 0, 0])
        #expect((0..<4).map { texts.value(at: $0) } == [.text("c"), .unknown, .text("a"), .text("a")])
    }

    @Test func linksFollowRowsThatMove() {
        let one = Column(type: .link(TableID(index: 0)), integers: [0, 1, 2, unknownInteger], domain: 3).following(
            [2, nil, 0], rowCount: 300)
        #expect((0..<4).map { one.column.integer(at: $0) } == [2, unknownInteger, 0, unknownInteger])
        #expect(one.lost == 1)
        let many = Column(type: .links(TableID(index: 0)), storage: .lists(offsets: [0, 3, 3], rows: [0, 1, 2]))
            .following(
                [2, nil, 0], rowCount: 3)
        #expect(many.column.list(at: 0) == [2, 0] && many.column.list(at: 1) == [] && many.lost == 1)
    }
}
