import SiapData
import SiapText
import Testing

@testable import SiapRender

/// Ticks are round, in order, and cover what is drawn.
@Suite struct AxisTests {
    /// The same numbers each time.
    private struct Numbers: RandomNumberGenerator {
        var state: UInt64
        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state ^ (state >> 31)
        }
    }

    @Test func ticksAreRoundOrderedAndCoverTheData() {
        var random = Numbers(state: 7)
        for _ in 0..<3000 {
            var size = 1.0
            for _ in 0..<Int.random(in: 0...12, using: &random) { size *= 10 }
            if Bool.random(using: &random) { size = 1 / size }
            let isWhole = Bool.random(using: &random)
            let values = (0..<Int.random(in: 0...6, using: &random)).map { _ -> Double in
                let value = Double.random(in: -size...size, using: &random)
                return isWhole ? value.rounded() : value
            }
            let wanted = Int.random(in: 1...10, using: &random), fromZero = Bool.random(using: &random)
            let scale = AxisScale(covering: values, wanted: wanted, fromZero: fromZero, isWhole: isWhole)
            #expect(scale.ticks.count >= 2 && scale.ticks.count <= wanted + 3, "\(values) \(wanted) \(scale.ticks)")
            #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $0 < $1 })
            #expect(
                values.allSatisfy { $0 >= scale.low - 1e-9 * size && $0 <= scale.high + 1e-9 * size },
                "\(values) \(scale.ticks)")
            if fromZero { #expect(scale.low <= 0 && scale.high >= 0) }
            if isWhole { #expect(scale.ticks.allSatisfy { $0 == $0.rounded() }) }
            #expect(isRound(scale.ticks[1] - scale.ticks[0]), "\(scale.ticks)")
            #expect(values.allSatisfy { (0...1).contains(scale.fraction($0)) })
        }
    }

    /// 1, 2 or 5 times a power of ten.
    private func isRound(_ step: Double) -> Bool {
        var step = step
        while step >= 9.999 { step /= 10 }
        while step < 0.9999 { step *= 10 }
        return [1.0, 2, 5].contains { abs($0 - step) < 1e-6 * step + 1e-4 }
    }

    @Test func oddNumbersHaveAnAxisToo() {
        for values in [
            [], [0.0], [5.0], [-5.0], [1e308, -1e308], [.infinity], [.nan], [Double.leastNonzeroMagnitude], [0.1, 0.3],
        ] {
            let scale = AxisScale(covering: values, wanted: 5, fromZero: true, isWhole: false)
            #expect(scale.low < scale.high && scale.ticks.allSatisfy(\.isFinite), "\(values)")
        }
        #expect(
            AxisScale(covering: [0.1, 0.3], wanted: 3, fromZero: true, isWhole: false).ticks == [0, 0.1, 0.2, 0.3])
        #expect(AxisScale(covering: [3], wanted: 10, fromZero: true, isWhole: true).ticks == [0, 1, 2, 3])
        #expect(AxisScale(percentIn: 5).ticks == [0, 20, 40, 60, 80, 100])
    }

    @Test func datesStandWhereAPersonLooks() throws {
        var random = Numbers(state: 11)
        for _ in 0..<2000 {
            let from = Day(number: Int32.random(in: -20_000...30_000, using: &random))
            let to = Day(
                number: from.number + Int32.random(in: 0...Int32.random(in: 0...40_000, using: &random), using: &random)
            )
            let wanted = Int.random(in: 1...12, using: &random)
            let scale = TimeScale(from: from, to: to, wanted: wanted, tongue: .english)
            #expect(
                !scale.ticks.isEmpty && scale.ticks.count <= wanted + 2,
                "\(from.iso) \(to.iso) \(wanted) \(scale.ticks.count)")
            #expect(zip(scale.ticks, scale.ticks.dropFirst()).allSatisfy { $0.day < $1.day })
            #expect(scale.ticks.allSatisfy { $0.day >= from && $0.day <= to })
        }
        let start = try #require(Day(iso: "2024-01-01")), end = try #require(Day(iso: "2024-02-14"))
        #expect(
            TimeScale(from: start, to: end, wanted: 4, tongue: .english).ticks.map(\.label) == [
                "1 Jan 2024", "15 Jan", "29 Jan", "12 Feb",
            ])
        let long = TimeScale(from: try #require(Day(iso: "2023-07-02")), to: end, wanted: 4, tongue: .indonesian)
        #expect(long.ticks.map(\.label) == ["Sep 2023", "Nov", "Jan 2024"])
    }

    @Test func labelsAreCutInTheMiddle() {
        let ink = ChartInk(isASCII: false, color: false)
        #expect(ink.cut("Lapas Kelas IIB Waikabubak", to: 20) == "Lapas K…B Waikabubak")
        #expect(ink.cut("Lapas", to: 20) == "Lapas")
        for width in 1...30 { #expect(DisplayWidth.of(ink.cut("矯正施設 Lapas Kelas IIB Waikabubak", to: width)) <= width) }
    }
}
