import SiapData
import SiapRender
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// Answers of a whole session under `set suppress`: what is told is true, and no small count is told.
@Suite struct SuppressedAnswerTests {
    private func shape(_ dice: inout Dice) -> String {
        let key = dice.pick(Conditions.keys), other = dice.pick(Conditions.keys)
        switch key == other ? 1 : dice.below(5) {
        case 0: return ""
        case 1: return " by \(key)"
        case 2: return " by \(key), \(other)"
        case 3: return " across \(key)"
        default: return " by \(key) across \(other)"
        }
    }

    @Test(arguments: [5, 20]) func noSmallCountIsTold(_ limit: Int) throws {
        let plain = Conversation(), suppressing = Conversation()
        suppressing.run("set suppress \(limit)")
        var dice = Dice(seed: UInt64(limit))
        for _ in 0..<40 {
            let question = "count wbp where \(Conditions.random(&dice, depth: 1))\(shape(&dice))"
            plain.forget()
            suppressing.forget()
            plain.run(question)
            suppressing.run(question)
            let truth = try #require(plain.tables.last, "\(question)"),
                answer = try #require(suppressing.tables.last, "\(question)")
            #expect(truth.rowCount >= answer.rowCount && truth.columns.count == answer.columns.count, "\(question)")
            compare(truth, answer, limit, question)
            for (whole, part) in zip(truth.rowTotals + truth.columnTotals, answer.rowTotals + answer.columnTotals) {
                compare(whole, part, limit, question)
            }
            if let totals = truth.totals, let told = answer.totals { compare(totals.last, told.last, limit, question) }
            #expect(answer.footnotes.suppression?.limit == limit)
        }
    }

    private func compare(_ truth: ResultTable, _ answer: ResultTable, _ limit: Int, _ question: String) {
        let measure = truth.columns.count - 1
        func keys(_ table: ResultTable, _ row: Int) -> [Value] {
            table.columns.dropLast().map { $0.column.value(at: row) }
        }
        let counts = Dictionary(
            (0..<truth.rowCount).map { (keys(truth, $0), truth.columns[measure].column.value(at: $0)) },
            uniquingKeysWith: { first, _ in first })
        // Groups that are called by a number or a day, and are too small, are not listed at all.
        for row in 0..<answer.rowCount {
            compare(counts[keys(answer, row)], answer.columns[measure].column.value(at: row), limit, question)
        }
    }

    private func compare(_ truth: Value?, _ told: Value?, _ limit: Int, _ question: String) {
        guard case .whole(let count)? = truth else { return }
        if told == .unknown { return #expect(count > 0, "\(question): nobody is never hidden") }
        #expect(told == truth, "\(question)")
        #expect(count == 0 || count >= limit, "\(question): \(count) is told")
    }

    @Test func theMarkStandsInTablesAndNothingInData() throws {
        let conversation = Conversation()
        conversation.run("set suppress 5; count wbp where kind = child by satker across sex")
        let table = try #require(conversation.tables.last)
        func text(_ format: OutputFormat) -> String {
            TableRenderer.text(
                table, catalog: conversation.session.catalog, options: RenderOptions(tongue: .english, format: format))
        }
        #expect(text(.table).contains("LPKA Kelas I Kupang             ·       ·     50\n"))
        #expect(text(.table).contains("total                           ·       ·     84\n"))
        #expect(text(.markdown).contains("| LPKA Kelas I Kupang | · | · | 50 |"))
        #expect(text(.html).contains("<td style=\"text-align: right\">·</td>"))
        #expect(text(.csv).contains("LPKA Kelas I Kupang,,\n"))
        #expect(text(.json).contains(#"{"satker": "LPKA Kelas I Kupang", "sex": "male", "count": null}"#))
        #expect(text(.json).contains(#""suppressed": {"below": 5, "hidden": 9}"#))
        for detail in NoteDetail.allCases {
            let lines = conversation.session.noteLines(of: table, detail: detail)
            #expect(
                lines.contains(
                    """
                    counts of 1 to 4 are hidden (· or empty), with others that would give them away; \
                    several questions together are not protected
                    """
                ))
        }
    }

    @Test func whatIsKeptIsWhatWasTold() throws {
        let conversation = Conversation()
        conversation.run(
            """
            set suppress 5; count wbp where kind = child by satker; let $r = (count wbp where kind = child by satker); \
            last; set suppress off; $r; last
            """
        )
        #expect(conversation.tables.count == 4)
        for table in conversation.tables { #expect(table.columns[1].column.value(at: 0) == .unknown) }
    }

    @Test func tablesWithoutPeopleAreUntouched() throws {
        let plain = Conversation(), suppressing = Conversation()
        suppressing.run("set suppress 100")
        for question in [
            "count tps by regency", "share where kind = Lapas of satker by province", "sum capacity of satker",
            "show satker", "count outreach by organiser",
            "count ballots by kind, tps.regency, precision", "say (count tps)", "expect count tps gives 27",
            "show name, count(outreach) as n of satker",
        ] {
            plain.forget()
            suppressing.forget()
            plain.run(question)
            suppressing.run(question)
            #expect(plain.transcript == suppressing.transcript && suppressing.problems.isEmpty, "\(question)")
        }
    }
}
