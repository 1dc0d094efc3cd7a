import SiapText
import Testing

/// A question that is refused, and the questions that are offered in its place: each of them works.
struct RefusedQuestion: Sendable, CustomTestStringConvertible {
    var question: String
    var id: MessageID
    var mends: [String]
    var tongue: Tongue
    var testDescription: String { question }

    init(_ question: String, _ id: MessageID, _ mends: String..., tongue: Tongue = .english) {
        self.question = question
        self.id = id
        self.mends = mends
        self.tongue = tongue
    }

    func check() throws {
        let conversation = Conversation(tongue: tongue)
        conversation.run(question)
        let problem = try #require(conversation.problems.first, "\(question)\n\(conversation.transcript)")
        #expect(problem.id == id)
        #expect(problem.proposals.map { $0[tongue] } == mends, "\(question)")
        for mend in problem.proposals {
            let pasted = Conversation(tongue: tongue)
            pasted.run(mend[tongue])
            #expect(pasted.problems.isEmpty && pasted.tables.count == 1, "\(question)\n\(mend)\n\(pasted.transcript)")
        }
    }
}
