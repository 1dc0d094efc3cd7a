import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapEngine

@Suite struct SortingTests {
    @Test func unknownIsLastEitherWay() throws {
        let values = Vector.integers([2, unknownInteger, 1, unknownInteger, 3])
        #expect(try Sorting.order([(values, .wholeNumber, false)], count: 5, patient) == [2, 0, 4, 1, 3])
        #expect(try Sorting.order([(values, .wholeNumber, true)], count: 5, patient) == [4, 0, 2, 1, 3])
        #expect(
            try Sorting.order([(.decimals([.nan, -1, .infinity]), .decimal, true)], count: 3, patient) == [2, 1, 0])
        #expect(try Sorting.order([(.texts([nil, "b", "a"]), .text, false)], count: 3, patient) == [2, 1, 0])
    }

    @Test func yesIsBeforeNo() throws {
        #expect(try Sorting.order([(.truths([0, 1, 2, 1]), .truth, false)], count: 4, patient) == [1, 3, 0, 2])
        #expect(try Sorting.order([(.truths([0, 1, 2, 1]), .truth, true)], count: 4, patient) == [0, 1, 3, 2])
    }

    @Test func aLongSortCanBeStopped() throws {
        let values = Vector.integers((0..<100_000).map { Int64($0 * 7919 % 100_003) })
        #expect(throws: DiagnosticsFailure.self) {
            try Sorting.order([(values, .wholeNumber, false)], count: 100_000, Patience { .interrupted })
        }
    }

    @Test func withoutKeysNothingMoves() throws { #expect(try Sorting.order([], count: 4, patient) == [0, 1, 2, 3]) }

    @Test func textsAreInTheOrderOfCodePoints() throws {
        #expect(
            try Sorting.order([(.texts(["a", "B", "Z", "é", "b"]), .text, false)], count: 5, patient) == [
                1, 2, 0, 4, 3,
            ])
    }

    /// Against a plain insertion sort by tuples of keys.
    @Test func manyKeysAgainstAReference() throws {
        var dice = Dice(seed: 5)
        for _ in 0..<50 {
            let count = dice.below(60)
            let a = (0..<count).map { _ in dice.below(6) == 0 ? unknownInteger : Int64(dice.below(4)) }
            let b = (0..<count).map { _ -> String? in dice.below(6) == 0 ? nil : dice.pick(["x", "y", "z"]) }
            let (down, up) = (dice.below(2) == 0, dice.below(2) == 0)
            func before(_ x: Int, _ y: Int) -> Bool {
                if a[x] != a[y] {
                    if a[x] == unknownInteger || a[y] == unknownInteger { return a[y] == unknownInteger }
                    return (a[x] < a[y]) != down
                }
                if b[x] != b[y] {
                    guard let left = b[x], let right = b[y] else { return b[y] == nil }
                    return (left < right) != up
                }
                return x < y
            }
            var expected: [Int] = []
            for row in 0..<count { expected.insert(row, at: expected.firstIndex { before(row, $0) } ?? expected.count) }
            #expect(
                try Sorting.order([(.integers(a), .wholeNumber, down), (.texts(b), .text, up)], count: count, patient)
                    == expected)
        }
    }
}
