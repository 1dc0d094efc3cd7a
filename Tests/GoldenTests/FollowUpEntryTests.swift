import SiapData
import SiapText
import Testing

@testable import SiapSession

/// Lines that begin with a clause, as typed at a prompt.
@Suite struct FollowUpEntryTests {
    private let conversation = Conversation()

    private func entered(_ line: String) -> Int64? {
        conversation.forget()
        conversation.session.enter(line)
        guard let table = conversation.tables.last, case .whole(let count) = table.columns[0].column.value(at: 0) else {
            return nil
        }
        return count
    }

    @Test func theVariablesOfTheQuestionKeepTheirValues() {
        let ofBoth = entered("count wbp where satker = satker \"Rutan Soe\" and sex = male")
        conversation.session.enter("let $s = satker \"Rutan Soe\"")
        let all = entered("count wbp where satker = $s")
        conversation.session.enter("let $s = satker \"Rutan Kupang\"")
        #expect(entered("where sex = male") == ofBoth)
        #expect(ofBoth != all)
        // The name is today's again afterwards, and where it is named anew.
        #expect(entered("count wbp where satker = $s") != all)
    }

    @Test func anOrTakesThePlaceOfWhatItContradicts() {
        let wanted = entered("count wbp where sex = male and (kind = child or kind = detainee)")
        _ = entered("count wbp where kind = convict and sex = male")
        #expect(entered("where kind = child or kind = detainee") == wanted)
        #expect(conversation.problems.isEmpty)
    }
}
