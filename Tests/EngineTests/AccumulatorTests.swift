import SiapData
import SiapText
import Testing

@testable import SiapEngine

@Suite struct AccumulatorTests {
    private static func of(
        _ function: AggregateFunction, _ values: Vector, _ type: ValueType = .wholeNumber, groups: [Int32],
        count: Int = 1
    ) throws
        -> Vector
    {
        try Accumulator.accumulate(
            function, values, type: type, groups: groups, groupCount: count, at: SourceRange(3, 7), patient)
    }

    private static func whole(_ function: AggregateFunction, _ values: [Int64]) throws -> Value {
        try of(function, .integers(values), groups: [Int32](repeating: 0, count: values.count)).value(
            at: 0, type: function == .average || function == .median ? .decimal : .wholeNumber)
    }

    @Test func ofNothing() throws {
        for function in [AggregateFunction.sum, .average, .median, .min, .max, .first] {
            #expect(try AccumulatorTests.whole(function, []) == .unknown)
            #expect(try AccumulatorTests.whole(function, [unknownInteger]) == .unknown)
            let decimals = try AccumulatorTests.of(function, .decimals([.nan]), .decimal, groups: [0])
            #expect(decimals.value(at: 0, type: .decimal) == .unknown)
        }
        #expect(try AccumulatorTests.whole(.count, []) == .whole(0))
        #expect(try AccumulatorTests.whole(.distinct, []) == .whole(0))
    }

    @Test func unknownIsPassedOver() throws {
        let values = [unknownInteger, 4, unknownInteger, 2]
        #expect(try AccumulatorTests.whole(.sum, values) == .whole(6))
        #expect(try AccumulatorTests.whole(.average, values) == .decimal(3))
        #expect(try AccumulatorTests.whole(.median, values) == .decimal(3))
        #expect(try AccumulatorTests.whole(.min, values) == .whole(2))
        #expect(try AccumulatorTests.whole(.max, values) == .whole(4))
        #expect(try AccumulatorTests.whole(.first, values) == .whole(4))
        #expect(try AccumulatorTests.whole(.distinct, values) == .whole(2))
        #expect(try AccumulatorTests.whole(.count, values) == .whole(2))
    }

    @Test func overflowIsSaidWithItsPlace() throws {
        #expect(try AccumulatorTests.whole(.sum, [.max, 0]) == .whole(.max))
        do {
            _ = try AccumulatorTests.whole(.sum, [.max, 1])
            Issue.record("no overflow")
        } catch let failure as DiagnosticsFailure {
            #expect(failure.diagnostics.map(\.id) == [.overflow])
            #expect(failure.diagnostics[0].range == SourceRange(3, 7))
        }
        // Below the smallest number that can be told from unknown.
        #expect(throws: DiagnosticsFailure.self) { try AccumulatorTests.whole(.sum, [-.max, -1]) }
        // The exact sum fits, in whatever order the values come.
        #expect(try AccumulatorTests.whole(.sum, [.max, .max, -.max]) == .whole(.max))
    }

    @Test func averagesOfHugeNumbersAreExact() throws {
        #expect(try AccumulatorTests.whole(.average, [.max, .max, .max]) == .decimal(Double(Int64.max)))
        #expect(try AccumulatorTests.whole(.average, [.max, -.max]) == .decimal(0))
        #expect(
            try AccumulatorTests.whole(
                .average,
                [9_007_199_254_740_993, 9_007_199_254_740_993, -9_007_199_254_740_992, -9_007_199_254_740_992])
                == .decimal(0.5))
    }

    @Test func medians() throws {
        #expect(try AccumulatorTests.whole(.median, [5]) == .decimal(5))
        #expect(try AccumulatorTests.whole(.median, [5, 1]) == .decimal(3))
        #expect(try AccumulatorTests.whole(.median, [9, 1, 5]) == .decimal(5))
        #expect(try AccumulatorTests.whole(.median, [1, 2, 3, 4]) == .decimal(2.5))
    }

    @Test func eachGroupHasItsOwn() throws {
        let groups: [Int32] = [0, 1, 0, -1, 2, 1]
        let values = Vector.integers([1, 10, 2, 1000, unknownInteger, 20])
        #expect(
            try AccumulatorTests.of(.sum, values, groups: groups, count: 4).integers(count: 4) == [
                3, 30, unknownInteger, unknownInteger,
            ])
        #expect(
            try AccumulatorTests.of(.min, values, groups: groups, count: 4).integers(count: 4) == [
                1, 10, unknownInteger, unknownInteger,
            ])
        #expect(try AccumulatorTests.of(.count, values, groups: groups, count: 4).integers(count: 4) == [2, 2, 0, 0])
    }

    @Test func textsAndDecimals() throws {
        let texts = Vector.texts(["b", nil, "a", "", "b"]), groups: [Int32] = [0, 0, 0, 0, 0]
        #expect(try AccumulatorTests.of(.min, texts, .text, groups: groups).texts(count: 1) == [""])
        #expect(try AccumulatorTests.of(.max, texts, .text, groups: groups).texts(count: 1) == ["b"])
        #expect(try AccumulatorTests.of(.distinct, texts, .text, groups: groups).integers(count: 1) == [3])
        #expect(
            try AccumulatorTests.of(.first, .texts([nil, "z", "a"]), .text, groups: [0, 0, 0]).texts(count: 1) == ["z"])
        let decimals = Vector.decimals([0.5, .nan, 1.5])
        #expect(try AccumulatorTests.of(.average, decimals, .decimal, groups: [0, 0, 0]).decimals(count: 1) == [1])
        #expect(try AccumulatorTests.of(.sum, decimals, .decimal, groups: [0, 0, 0]).decimals(count: 1) == [2])
        #expect(
            try AccumulatorTests.of(.distinct, .decimals([0, -0.0, .nan]), .decimal, groups: [0, 0, 0]).integers(
                count: 1) == [1])
    }
}
