import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// `changes` against counts at both ends, for random conditions, periods and keys.
@Suite struct ChangesTests {
    private static let rounds = 60
    private let asked = Asker()

    private func period(_ dice: inout Dice) -> (String, String) {
        let base = Day(iso: "2023-07-02")!
        let from = Day(number: base.number + Int32(dice.below(200)))
        return (from.iso, Day(number: from.number + Int32(dice.below(27))).iso)
    }

    /// Counts by line, and for those that came or left by cause.
    private func book(_ rows: [[String]]) -> [String: Int] {
        Dictionary(rows.map { ($0[0], Int($0.last ?? "") ?? 0) }, uniquingKeysWith: +)
    }

    @Test func changesAddUpToTheCountsOfBothDays() {
        var dice = Dice(seed: 41)
        for _ in 0..<ChangesTests.rounds {
            let condition = Conditions.random(&dice, depth: 2), (from, to) = period(&dice)
            let question = "changes of wbp where \(condition) from \(from) to \(to)"
            for asking in [question, question + " by cause"] {
                let book = book(asked.cells(asking))
                #expect(book["opening"] == asked.count("count wbp where \(condition) as of \(from)").count, "\(asking)")
                #expect(book["closing"] == asked.count("count wbp where \(condition) as of \(to)").count, "\(asking)")
                #expect(
                    (book["opening"] ?? 0) + (book["came"] ?? 0) - (book["left"] ?? 0) == book["closing"], "\(asking)")
            }
        }
    }

    @Test func everyGroupAddsUp() {
        var dice = Dice(seed: 42)
        for _ in 0..<ChangesTests.rounds / 3 {
            let condition = Conditions.random(&dice, depth: 1), (from, to) = period(&dice),
                key = dice.pick(Conditions.keys)
            let rows = asked.cells(
                "changes of wbp where \(condition) from \(from) to \(to) by \(key) as group | show group, line, count")
            let ends = [from, to].map { day in
                counts(asked.cells("count wbp where \(condition) by \(key) as of \(day)"))
            }
            var groups: [String: [String: Int]] = [:]
            for row in rows { groups[row[0], default: [:]][row[1], default: 0] += Int(row[2]) ?? 0 }
            for group in Set(groups.keys).union(ends[0].keys).union(ends[1].keys) {
                let book = groups[group] ?? [:]
                #expect(book["opening", default: 0] == ends[0][group, default: 0], "\(condition) by \(key): \(group)")
                #expect(book["closing", default: 0] == ends[1][group, default: 0], "\(condition) by \(key): \(group)")
                #expect(
                    book["opening", default: 0] + book["came", default: 0] - book["left", default: 0]
                        == book["closing", default: 0], "\(key): \(group)")
            }
        }
    }

    private func counts(_ rows: [[String]]) -> [String: Int] {
        Dictionary(rows.map { ($0[0], Int($0[1]) ?? 0) }, uniquingKeysWith: +)
    }
}
