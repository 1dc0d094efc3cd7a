import SiapData
import TestSupport
import Testing

@testable import SiapEngine

@Suite struct GroupingTests {
    @Test func oneGroupOfAllRowsExistsAlsoWithoutRows() {
        let none = Grouping(single: 0)
        #expect(none.count == 1)
        #expect(none.groups.isEmpty)
        #expect(Grouping(single: 3).groups == [0, 0, 0])
    }

    @Test func noRowsGiveNoGroups() {
        let grouping = Grouping(keys: [(.integers([]), .wholeNumber, nil), (.texts([]), .text, nil)], count: 0)
        #expect(grouping.count == 0)
    }

    @Test func groupsAreInTheOrderInWhichTheyAreMet() {
        let grouping = Grouping(keys: [(.texts(["b", "a", nil, "b", nil, ""]), .text, nil)], count: 6)
        #expect(grouping.groups == [0, 1, 2, 0, 2, 3])
        #expect(grouping.representatives == [0, 1, 2, 5])
    }

    @Test func unknownIsAGroupOfItsOwn() {
        #expect(Grouping(keys: [(.integers([1, unknownInteger, 1, unknownInteger]), .wholeNumber, nil)], count: 4).groups == [0, 1, 0, 1])
        #expect(Grouping(keys: [(.integers([1, unknownInteger, 0]), .link(TableID(0)), 2)], count: 3).groups == [0, 1, 2])
        #expect(Grouping(keys: [(.decimals([.nan, 1, -.nan, 1]), .decimal, nil)], count: 4).groups == [0, 1, 0, 1])
        #expect(Grouping(keys: [(.truths([0, 2, 1, 2]), .truth, nil)], count: 4).groups == [0, 1, 2, 1])
    }

    @Test func zeroIsZeroWhateverItsSign() {
        #expect(Grouping(keys: [(.decimals([0, -0.0, 1]), .decimal, nil)], count: 3).count == 2)
    }

    @Test func aConstantKeyIsOneGroup() {
        #expect(Grouping(keys: [(.constant(.whole(3)), .wholeNumber, nil)], count: 5).groups == [0, 0, 0, 0, 0])
        #expect(Grouping(keys: [(.constant(.unknown), .text, nil)], count: 2).groups == [0, 0])
    }

    /// Whether by position, by hash, or renumbered in between: the same groups as a dictionary of lists of values makes.
    @Test(arguments: [1, 3, 4, 8]) func manyKeys(_ width: Int) {
        var dice = Dice(seed: UInt64(width))
        for domain in [2, 40, 60_000, 3_000_000] {
            let count = 400
            let columns = (0..<width).map { _ in (0..<count).map { _ in dice.below(20) == 0 ? unknownInteger : Int64(dice.below(domain)) } }
            for hasDomain in [true, false] {
                let grouping = Grouping(keys: columns.map { (.integers($0), .link(TableID(0)), hasDomain ? domain : nil) }, count: count)
                var numbers: [[Int64]: Int32] = [:]
                let expected = (0..<count).map { row in
                    let key = columns.map { $0[row] }
                    if let known = numbers[key] { return known }
                    numbers[key] = Int32(numbers.count)
                    return Int32(numbers.count - 1)
                }
                #expect(grouping.groups == expected, "\(width) keys of \(domain)")
                #expect(grouping.count == numbers.count)
            }
        }
    }
}
