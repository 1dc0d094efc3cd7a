import SiapColumns
import Testing

@Suite struct PackedIntegersTests {
    static let unknown = Int64.min

    /// The narrowest width is taken, and every value comes back, the extremes of the type, too.
    @Test(
        arguments: [
            ([0, 253, unknown], PackedIntegers.Width.one), ([0, 254], .one), ([0, 255], .two), ([-5, 65_529], .two),
            ([0, 65_535], .four), ([unknown], .one), ([], .one), ([.min + 1, .max, unknown], .eight),
            ([1 << 40, 1 << 40 + 3], .one),
        ] as [([Int64], PackedIntegers.Width)])
    func narrowest(_ values: [Int64], _ width: PackedIntegers.Width) {
        let packed = PackedIntegers(values, unknown: Self.unknown)
        #expect(packed.width == width)
        #expect(values.indices.map { packed[$0] ?? Self.unknown } == values)
    }

    /// Codes keep the width of their domain whatever is present, and a value beyond it.
    @Test func domains() {
        #expect(PackedIntegers([1, 2], unknown: Self.unknown, domain: 300).width == .two)
        #expect(PackedIntegers([1, 2], unknown: Self.unknown, domain: 300).base == 0)
        let beyond = PackedIntegers([1, 900], unknown: Self.unknown, domain: 3)
        #expect(beyond[1] == 900)
    }

    @Test func settingCells() throws {
        let packed = PackedIntegers([10, 11, Self.unknown, 13], unknown: Self.unknown)
        let set = try #require(
            packed.setting([
                (row: 0, value: nil as Int64?), (row: 2, value: 12 as Int64?), (row: 2, value: 264 as Int64?),
            ]))
        #expect((0..<4).map { set[$0] } == [nil, 11, 264, 13])
        // Its own cells stay as they are; what does not fit is told.
        #expect((0..<4).map { packed[$0] } == [10, 11, nil, 13])
        #expect(packed.setting([(row: 0, value: 265 as Int64?)]) == nil)
        #expect(packed.setting([(row: 0, value: 9 as Int64?)]) == nil)
    }

    @Test func zones() {
        var values = [Int64](repeating: 5, count: 200)
        values[70] = 9
        values[190] = Self.unknown
        for row in 128..<192 { values[row] = Self.unknown }
        let map = PackedIntegers(values, unknown: Self.unknown).zones(chunkRows: 64)
        #expect(map.zones.count == 4)
        #expect(map.zones[1] == Zone(low: 0, high: 4, hasUnknown: false))
        #expect(map.zones[2].isUnknown && map.zones[2].hasUnknown)
        #expect(map.whole == Zone(low: 0, high: 4, hasUnknown: true))
    }
}
