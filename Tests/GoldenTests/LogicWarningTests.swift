import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// Warnings of conditions that no row fulfils, or every row: where one is given, it is so.
@Suite struct LogicWarningTests {
    /// Conditions that often have to do with one another.
    private static func single(_ dice: inout Dice) -> String {
        func code(_ attribute: String, _ values: [String]) -> String {
            switch dice.below(4) {
            case 0: return "\(attribute) != \(dice.pick(values))"
            case 1: return "\(attribute) one of (\(dice.pick(values)), \(dice.pick(values)))"
            case 2: return "not \(attribute) = \(dice.pick(values))"
            default: return "\(attribute) = \(dice.pick(values))"
            }
        }
        let relation = dice.pick(["<", "<=", ">", ">=", "=", "!="])
        switch dice.below(7) {
        case 0: return code("kind", ["convict", "detainee", "child"])
        case 1: return code("ktp_el", ["recorded", "suket", "not_yet"])
        case 2: return code("province", ["NTT", "Babel"])
        case 3: return "age \(relation) \(16 + dice.below(4))"
        case 4: return "expected_release \(relation) 2024-0\(1 + dice.below(3))-15"
        case 5: return "age between \(15 + dice.below(6)) and \(15 + dice.below(6))"
        default: return dice.pick(["eligible", "not eligible", "citizen", "not citizen"])
        }
    }

    private let conversation = Conversation()

    private func asked(_ question: String) -> (count: Int, leftOut: Int, warnings: Set<MessageID>) {
        conversation.forget()
        conversation.run(question)
        let errors = conversation.problems.filter { $0.severity == .error }
        #expect(errors.isEmpty, "\(question)")
        guard let table = conversation.tables.last, case .whole(let count) = table.columns[0].column.value(at: 0) else {
            return (-1, -1, [])
        }
        return (Int(count), table.footnotes.leftOutAsUnknown, Set(conversation.problems.map(\.id)))
    }

    @Test func whatIsWarnedOfIsSo() {
        var dice = Dice(seed: 46)
        var never = 0, always = 0
        let all = asked("count wbp").count
        for _ in 0..<200 {
            let (a, b) = (LogicWarningTests.single(&dice), LogicWarningTests.single(&dice))
            let both = asked("count wbp where \(a) and \(b)")
            if both.warnings.contains(.neverBoth) {
                never += 1
                #expect(both.count == 0, "\(a) and \(b)")
            }
            if both.warnings.contains(.boundsReversed) { #expect(both.count == 0, "\(a) and \(b)") }
            let either = asked("count wbp where \(a) or \(b)")
            if either.warnings.contains(.alwaysEither) {
                always += 1
                #expect(either.count + either.leftOut == all, "\(a) or \(b)")
            }
        }
        #expect(never > 10 && always > 0, "\(never) \(always)")
    }

    @Test(arguments: [
        "count wbp where kind = detainee or kind = child", "count wbp where age >= 17 and age < 25",
        "count wbp where age < 17 or age > 60",
        "count wbp where kind != detainee and kind != child", "count wbp where age on election_day >= 17 and age < 17",
        "show name of satker where count(wbp where kind = child) > 0 and count(wbp where kind = detainee) > 0",
        "count wbp where not (age < 20 or age > 30)",
        "count wbp where (kind = detainee and age < 20) or (kind = child and age < 20)",
        "count wbp in NTT, Babel where province = NTT",
    ])
    func whatMakesSenseIsNotWarnedOf(_ question: String) {
        conversation.forget()
        conversation.run(question)
        #expect(conversation.problems.isEmpty, "\(question)")
    }

    @Test func aWarningChangesNeitherTheStatusNorTheAnswer() {
        #expect(conversation.run("count wbp where kind = detainee and kind = child") == .done)
        #expect(conversation.tables.count == 1)
        #expect(conversation.problems.map(\.severity) == [.warning])
        conversation.forget()
        // Not for what is not a question.
        conversation.run("explain count wbp where kind = detainee and kind = child")
        #expect(conversation.problems.isEmpty)
    }
}
