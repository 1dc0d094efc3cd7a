import SiapData
import SiapText
import Testing

@testable import SiapSession

/// Of a file with thousands of faults each cause is said once, at most twenty, then how many more there are.
@Suite struct FileFaultTests {
    @Test func oneFaultRepeated() {
        let conversation = Conversation()
        conversation.run(
            "table gift { key code: text, amount: whole number, made: date }\nload gift from \"one-fault.csv\"")
        #expect(conversation.problems.map(\.id) == [.badCell, .csvRagged, .rejectedRows])
    }

    @Test func linesOfAnotherKind() {
        let conversation = Conversation()
        conversation.run("load table gifts from \"mac-lines.csv\"")
        #expect(conversation.problems.map(\.id) == [.csvLoneReturn])
        #expect(conversation.session.mode.status == .dataProblem)
    }

    @Test(arguments: [
        ("muat satker dari \"many-columns.csv\"", MessageID.csvUnknownColumn),
        ("load table t from \"twice-columns.csv\"", .csvDuplicateColumn),
    ])
    func manyColumns(_ statement: String, _ fault: MessageID) {
        let conversation = Conversation()
        conversation.showsMessages = true
        conversation.run(statement)
        #expect(conversation.problems.count { $0.id == fault } <= FileFaults.most)
        #expect(conversation.problems.contains { $0.id == .moreFaults })
        #expect(conversation.transcript.split(separator: "\n").count < 200)
    }

    /// Ctrl-C while a file is read, at any of its looks, leaves the session and the data as they were.
    @Test func aLoadCanBeStopped() {
        let conversation = Conversation()
        let before = conversation.session.catalog.version
        for stop in [1, 2, 3] {
            conversation.forget()
            var looks = 0
            conversation.session.stopReason = {
                looks += 1
                return looks >= stop ? .interrupted : nil
            }
            conversation.run("load table gifts from \"one-fault.csv\"")
            #expect(conversation.problems.map(\.id) == [.interrupted])
            #expect(conversation.session.catalog.table(named: "gifts") == nil)
        }
        conversation.session.stopReason = { nil }
        conversation.forget()
        conversation.run("count wbp")
        #expect(conversation.problems.isEmpty && conversation.session.catalog.version == before)
    }
}
