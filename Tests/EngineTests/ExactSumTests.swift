import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapEngine

/// Sums of decimals are the exact sum rounded once, whatever the order.
@Suite struct ExactSumTests {
    private static func sum(_ values: [Double]) -> Double {
        ExactSum.sums(values, [Int32](repeating: 0, count: values.count), 1)[0]
    }

    @Test func knownSums() throws {
        #expect(ExactSumTests.sum([Double](repeating: 0.1, count: 10)) == 1)
        #expect(ExactSumTests.sum([1e16, 1, -1e16]) == 1)
        #expect(ExactSumTests.sum([1, 1e100, 1, -1e100]) == 2)
        #expect(
            ExactSumTests.sum([.leastNonzeroMagnitude, .leastNonzeroMagnitude]) == 2 * Double.leastNonzeroMagnitude)
        #expect(
            ExactSumTests.sum([.greatestFiniteMagnitude, .greatestFiniteMagnitude, -.greatestFiniteMagnitude])
                == .greatestFiniteMagnitude)
        #expect(ExactSumTests.sum([.greatestFiniteMagnitude, .greatestFiniteMagnitude]) == .infinity)
        #expect(
            ExactSumTests.sum([]).isNaN && ExactSumTests.sum([.nan]).isNaN && ExactSumTests.sum([.nan, 2]) == 2
                && ExactSumTests.sum([-0.0]) == 0)
        // Halfway between two decimals goes to the even one, and the least above halfway up.
        #expect(
            ExactSumTests.sum([0x1p53, 1]) == 0x1p53
                && ExactSumTests.sum([0x1p53, 1, .leastNonzeroMagnitude]) == 0x1p53 + 2)
    }

    /// Against whole numbers of 128 bits, which round once, too.
    @Test func randomSums() throws {
        var dice = Dice(seed: 20)
        for _ in 0..<300 {
            let count = 1 + Int(dice.next() % 40)
            let units = (0..<count).map { _ in Int64(bitPattern: dice.next()) >> Int64(dice.next() % 60 + 3) }
            let values = units.map { Double(($0 >> 11) << 11) / 0x1p20 }
            let exact = units.map { Int128(($0 >> 11) << 11) }.reduce(0, +)
            #expect(ExactSumTests.sum(values) == Double(exact) / 0x1p20)
            #expect(ExactSumTests.sum(values.reversed()) == ExactSumTests.sum(values))
            #expect(ExactSumTests.sum(values.sorted()) == ExactSumTests.sum(values))
        }
    }

    @Test func eachGroupHasItsOwn() throws {
        let sums = ExactSum.sums([0.1, 5, 0.2, .nan, 1e16, 0.3, -1e16], [0, 1, 0, 1, 2, -1, 2], 4)
        #expect(sums[0] == 0.1 + 0.2 && sums[1] == 5 && sums[2] == 0 && sums[3].isNaN)
    }

    @Test func overflowIsAnError() throws {
        #expect(throws: DiagnosticsFailure.self) {
            try Accumulator.accumulate(
                .sum, .decimals([1e308, 1e308]), type: .decimal, groups: [0, 0], groupCount: 1, at: nil, patient)
        }
        let middle = try? Accumulator.accumulate(
            .median, .decimals([1e308, 1.5e308]), type: .decimal, groups: [0, 0], groupCount: 1, at: nil, patient)
        #expect(middle?.decimals(count: 1) == [1.25e308])
    }

    /// What is compared at 15 digits is counted, grouped and ordered so, too.
    @Test func decimalsAreComparedAsShown() throws {
        let values = Vector.decimals([0.1 + 0.2, 0.3, 0.30000000000001, .nan])
        let distinct = try Accumulator.accumulate(
            .distinct, values, type: .decimal, groups: [0, 0, 0, 0], groupCount: 1, at: nil, patient)
        #expect(distinct.integers(count: 1) == [2])
        #expect(try Grouping(keys: [GroupKey(values, type: .decimal, domain: nil)], count: 4, patient).count == 3)
        let order = try Sorting.order(
            [(.decimals([0.1 + 0.2, 0.3, 0.2]), .decimal, false)], count: 3, Patience { nil })
        #expect(order == [2, 0, 1])
    }
}
