import SiapData
import TestSupport
import Testing

@testable import SiapEngine

@Suite struct GroupingTests {
    @Test func oneGroupOfAllRowsExistsAlsoWithoutRows() throws {
        let none = Grouping(single: 0)
        #expect(none.count == 1)
        #expect(none.groups.isEmpty)
        #expect(Grouping(single: 3).groups == [0, 0, 0])
    }

    @Test func noRowsGiveNoGroups() throws {
        let grouping = try Grouping(
            keys: [
                GroupKey(.integers([]), type: .wholeNumber, domain: nil),
                GroupKey(.texts([]), type: .text, domain: nil),
            ], count: 0, patient)
        #expect(grouping.count == 0)
    }

    @Test func groupsAreInTheOrderInWhichTheyAreMet() throws {
        let grouping = try Grouping(
            keys: [GroupKey(.texts(["b", "a", nil, "b", nil, ""]), type: .text, domain: nil)], count: 6, patient)
        #expect(grouping.groups == [0, 1, 2, 0, 2, 3])
        #expect(grouping.representatives == [0, 1, 2, 5])
    }

    @Test func unknownIsAGroupOfItsOwn() throws {
        let sparse = GroupKey(.integers([1, unknownInteger, 1, unknownInteger]), type: .wholeNumber, domain: nil)
        #expect(try Grouping(keys: [sparse], count: 4, patient).groups == [0, 1, 0, 1])
        #expect(
            try Grouping(
                keys: [GroupKey(.integers([1, unknownInteger, 0]), type: .link(TableID(index: 0)), domain: 2)],
                count: 3,
                patient
            ).groups == [0, 1, 2])
        #expect(
            try Grouping(
                keys: [GroupKey(.decimals([.nan, 1, -.nan, 1]), type: .decimal, domain: nil)], count: 4, patient
            ).groups == [0, 1, 0, 1])
        #expect(
            try Grouping(keys: [GroupKey(.truths([0, 2, 1, 2]), type: .truth, domain: nil)], count: 4, patient).groups
                == [0, 1, 2, 1])
    }

    @Test func zeroIsZeroWhateverItsSign() throws {
        #expect(
            try Grouping(keys: [GroupKey(.decimals([0, -0.0, 1]), type: .decimal, domain: nil)], count: 3, patient)
                .count == 2)
    }

    @Test func aConstantKeyIsOneGroup() throws {
        #expect(
            try Grouping(keys: [GroupKey(.constant(.whole(3)), type: .wholeNumber, domain: nil)], count: 5, patient)
                .groups == [0, 0, 0, 0, 0])
        #expect(
            try Grouping(keys: [GroupKey(.constant(.unknown), type: .text, domain: nil)], count: 2, patient).groups == [
                0, 0,
            ])
    }

    /// Whether by position, by hash, or renumbered in between: the same groups as a dictionary of lists of values
    /// makes.
    @Test(arguments: [1, 3, 4, 8]) func manyKeys(_ width: Int) throws {
        var dice = Dice(seed: UInt64(width))
        for domain in [2, 40, 60_000, 3_000_000] {
            let count = 400
            let columns = (0..<width).map { _ in
                (0..<count).map { _ in dice.below(20) == 0 ? unknownInteger : Int64(dice.below(domain)) }
            }
            for hasDomain in [true, false] {
                let grouping = try Grouping(
                    keys: columns.map {
                        GroupKey(.integers($0), type: .link(TableID(index: 0)), domain: hasDomain ? domain : nil)
                    }, count: count, patient)
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
