import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// A question on many days against the same question on each of them, for random conditions, keys and days.
@Suite struct SeriesAnswerTests {
    @Test func manyDaysAreTheDaysOneByOne() {
        let asked = Asker()
        var dice = Dice(seed: 61)
        let base = Day(iso: "2023-07-02")!
        for _ in 0..<40 {
            let condition = Conditions.random(&dice, depth: 2), key = dice.pick(Conditions.keys)
            // Voting day, on which a definition of the pack changes its answer, is among the days of every other
            // question.
            let first = Day(number: base.number + Int32(dice.below(200)))
            let days =
                (0..<5).map { Day(number: min(first.number + Int32($0 * (1 + dice.below(4))), 19767)).iso }
                + (dice.below(2) == 0 ? ["2024-02-14"] : [])
            let measure = dice.pick([
                "count", "average age", "share where citizen", "count, count where sex = male as men", "share",
            ])
            let question = "\(measure) of wbp where \(condition) by \(key)"
            let dates = Array(Set(days)).sorted()
            let series = asked.table("\(question) as of \(dates.joined(separator: ", "))")
            let single = dates.map { asked.table("\(question) as of \($0)") }
            #expect(
                series?.footnotes.leftOutAsUnknown == single.compactMap { $0?.footnotes.leftOutAsUnknown }.reduce(0, +),
                "\(question) \(dates)")
            let place = series?.columns.firstIndex { $0.names.english == "as_of" } ?? 0
            let rows = (0..<(series?.rowCount ?? 0)).compactMap { series?.row($0) }
            for (date, table) in zip(dates, single) {
                let expected = (0..<(table?.rowCount ?? 0)).compactMap { table?.row($0) }
                let found = rows.filter { $0[place] == Day(iso: date).map { .date($0) } }.map { row in
                    row.indices.filter { $0 != place }.map { row[$0] }
                }
                #expect(found == expected, "\(question) \(date)")
            }
        }
    }

    /// 0.1 + 0.2 and 0.3 are one group here, day after day, and who goes from one to the other stays in it.
    @Test(arguments: [
        "count wbp by KEY as of 2024-01-10 to 2024-01-19 every 3 days",
        "changes wbp from 2024-01-01 to 2024-02-01 by KEY",
    ])
    func decimalsThatAreShownAlikeAreOneGroup(_ question: String) {
        let asked = Asker()
        let key = "(if satker = KPG then 0.1 + 0.2 else 0.3)"
        let table = asked.table(question.replacing("KEY", with: "\(key) as part")),
            plain = asked.table(question.replacing(" by KEY", with: ""))
        #expect(table != nil && table?.rowCount == plain?.rowCount)
        #expect(
            table?.columns.last.map { column in (0..<(table?.rowCount ?? 0)).map { column.column.value(at: $0) } }
                == plain?.columns.last.map { column in (0..<(plain?.rowCount ?? 0)).map { column.column.value(at: $0) }
                })
    }
}
