import SiapText

@testable import SiapSession
@testable import SiapSyntax

extension Conversation {
    /// What a statement gives, as csv; the numbers of its messages before it.
    func asked(_ text: String) -> String {
        forget()
        run(text)
        return transcript
    }

    /// The statement with the first proposal of its first message in place of what is wrong; nil where there is none.
    func pasted(_ text: String) -> String? {
        forget()
        run(text)
        guard let problem = problems.first(where: { !$0.proposals.isEmpty }), let range = problem.range,
            let proposal = problem.proposals.first
        else {
            return nil
        }
        return mended(text, range, proposal)
    }

    /// Every proposal of the first message that has some, each put in place.
    func allPasted(_ text: String) -> [String] {
        forget()
        run(text)
        guard let problem = problems.first(where: { !$0.proposals.isEmpty }), let range = problem.range else {
            return []
        }
        return problem.proposals.map { mended(text, range, $0) }
    }

    private func mended(_ text: String, _ range: SourceRange, _ proposal: Bilingual) -> String {
        let bytes = Array(text.utf8)
        return String(decoding: bytes[..<range.lower], as: UTF8.self) + proposal[session.tongue]
            + String(decoding: bytes[range.upper...], as: UTF8.self)
    }
}
