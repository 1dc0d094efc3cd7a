import SiapText
import Testing

@testable import SiapSession

/// Counts of people that variables held before `set suppress` are told by no question, of whatever table.
@Suite struct ProtectedVariableTests {
    private static let before = """
        let $c = 0 + (count wbp where id = "W-00001")
        let $r = count wbp where id = "W-00001"
        let $n = 0 + (count satker)
        let $derived = $c * 2
        param given: whole number = 0 + (count wbp where id = "W-00001")
        define cc of satker = $c
        define nn of satker = $n
        """

    private func problems(_ statement: String, before: String = ProtectedVariableTests.before) -> [MessageID] {
        let conversation = Conversation()
        conversation.run(before)
        #expect(conversation.problems.isEmpty)
        conversation.run("set suppress 5")
        conversation.run(statement)
        return conversation.problems.map(\.id)
    }

    @Test(arguments: [
        "show name, $c as x of satker top 1", "count satker where $c = 1", "count satker where $derived = 2",
        "count satker where $given = 1",
        "explain count satker where capacity > $c", "explain plan count satker where capacity > $c",
        "explain sql count satker where capacity > $c",
        "show name, $r.count as x of satker top 1", "count satker where capacity > $r", "show name, cc of satker",
        "count satker where cc = 1",
        "explain sql count satker where cc = 1", "let $x = show name, $c as x of satker",
        "save (show name, $c as x of satker top 1) to \"x.csv\"",
        "rule besar of satker: require capacity > $c; check satker where code = \"MTK\"",
        "tampilkan nama, $c sebagai x dari satker teratas 1",
        "hitung satker yang kapasitas > $c", "show code of satker | where $c = 1",
    ]) func aQuestionOfAnotherTableIsRefused(_ statement: String) {
        #expect(problems(statement) == [.suppressEarlier], "\(statement)")
    }

    @Test(arguments: [
        "count satker where capacity > $n", "show name, nn of satker top 1", "explain count satker where capacity > $n",
        "count wbp by kind",
    ])
    func whatTellsOfNobodyIsAnswered(_ statement: String) {
        #expect(problems(statement).isEmpty, "\(statement)")
    }

    @Test func aRowOfALoopIsRefusedToo() {
        let loop = """
            let $k = count wbp where id = "W-00001" by kind
            for each $q in $k {
                set suppress 5
                show name, $q.count as x of satker top 1
            }
            """
        let conversation = Conversation()
        conversation.run(loop)
        #expect(conversation.problems.map(\.id) == [.suppressEarlier])
    }

    @Test func whatWasProtectedLessIsRefusedAndWhatWasProtectedEnoughIsNot() {
        let before = "set suppress 5; let $m = count wbp where kind = child; let $s = 0 + $m.count"
        #expect(problems("count satker where capacity > $s", before: before).isEmpty)
        let conversation = Conversation()
        conversation.run(before)
        conversation.run("set suppress 10; count satker where capacity > $s")
        #expect(conversation.problems.map(\.id) == [.suppressEarlier])
    }
}
