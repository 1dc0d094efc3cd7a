import SiapText
import Testing

@testable import SiapSession

/// The days of the calendar are those of the election asked about.
@Suite struct ElectionDaysTests {
    private static let head =
        "code,name,kind,voting_date,ballots,rules,voting_age,list_limit,voter_limit,reserve_percent\n"
    private static let general = "pemilu_2024,Pemilu 2024,general,2024-02-14,5,UU 7/2017,17,300,500,2\n"
    private static let regional = "pilkada_2024,Pilkada 2024,regional,2024-11-27,2,PKPU 7/2024,17,600,600,2.5\n"
    private static let undated = "later,Later,regional,,2,not known,17,600,600,2.5\n"

    private func conversation(_ rows: String...) -> Conversation {
        let conversation = Conversation()
        let name = "elections-\(rows.count)-\(rows.first?.prefix(4) ?? "").csv"
        TestFiles.write(name, Array((ElectionDaysTests.head + rows.joined()).utf8))
        conversation.run("load election from \"\(name)\"")
        return conversation
    }

    private func said(_ expression: String, _ conversation: Conversation) -> String? {
        conversation.forget()
        conversation.run("say \"\(expression)\"")
        return conversation.texts.last
    }

    @Test func theDaysFollowTheElectionThatIsSet() {
        let conversation = conversation(ElectionDaysTests.general, ElectionDaysTests.regional)
        let days = "{h_30} {h_7} {election_day}"
        let before = said(days, conversation)
        conversation.run("set election pilkada_2024")
        #expect(said(days, conversation) != before)
        #expect(said("{election_day - 2024-11-27} {h_7 - 2024-11-20} {h_30 - 2024-10-28}", conversation) == "0 0 0")
        conversation.run("set election pemilu_2024")
        #expect(said(days, conversation) == before)
    }

    @Test func anElectionWithoutADayIsRefusedAndTheOneBeforeStays() {
        let conversation = conversation(ElectionDaysTests.general, ElectionDaysTests.undated, "")
        conversation.forget()
        conversation.run("set election later")
        #expect(conversation.problems.map(\.id) == [.notADate])
        #expect(said("{election_day - 2024-02-14}", conversation) == "0")
    }

    @Test func anElectionThatIsGoneIsSaid() {
        let conversation = conversation(ElectionDaysTests.regional)
        #expect(conversation.problems.contains { $0.id == .notADate && $0.severity == .warning })
        conversation.run("set election pilkada_2024")
        #expect(said("{election_day - 2024-11-27}", conversation) == "0")
    }
}
