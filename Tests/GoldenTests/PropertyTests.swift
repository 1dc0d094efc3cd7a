import SiapData
import SiapText
import TestSupport
import Testing

@testable import SiapSession

/// What must hold of any question over wbp, tried on random conditions.
@Suite struct PropertyTests {
    private static let rounds = 100

    @Test func aConditionItsDenialAndTheUnknownMakeAll() {
        let asked = Asker(), total = asked.count("count wbp").count
        for condition in conditions(1) {
            let yes = asked.count("count wbp where \(condition)"),
                no = asked.count("count wbp where not (\(condition))")
            #expect(yes.count + no.count + yes.leftOut == total, "\(condition)")
            #expect(yes.leftOut == no.leftOut, "\(condition)")
        }
    }

    @Test func groupsAddUp() {
        let asked = Asker()
        var dice = Dice(seed: 2)
        for condition in conditions(2) {
            let key = dice.pick(Conditions.keys), other = dice.pick(Conditions.keys)
            let total = asked.count("count wbp where \(condition)").count
            #expect(
                asked.column("count", of: "count wbp where \(condition) by \(key)").reduce(0, +) == total,
                "\(condition) by \(key)")
            if key != other {
                #expect(
                    asked.column("count", of: "count wbp where \(condition) by \(key), \(other)").reduce(0, +) == total,
                    "\(condition) by \(key), \(other)")
            }
        }
    }

    @Test func theOrderOfAndAndOrIsNoMatter() {
        let asked = Asker(), list = conditions(3)
        for (a, b) in zip(list, list.dropFirst()) {
            #expect(
                asked.count("count wbp where (\(a)) and (\(b))") == asked.count("count wbp where (\(b)) and (\(a))"),
                "\(a) and \(b)")
            #expect(
                asked.count("count wbp where (\(a)) or (\(b))") == asked.count("count wbp where (\(b)) or (\(a))"),
                "\(a) or \(b)")
            #expect(
                asked.count("count wbp where (\(a)) and (\(b))") == asked.count("count wbp where \(a) where \(b)"),
                "\(a), \(b)")
        }
    }

    @Test func aShareIsPartOfWhatIsKnown() throws {
        let asked = Asker(), total = asked.count("count wbp").count
        for condition in conditions(4) {
            let counted = asked.count("count wbp where \(condition)")
            let row = asked.row("share where \(condition) of wbp")
            #expect(row[1] == .whole(Int64(counted.count)), "\(condition)")
            #expect(row[2] == .whole(Int64(total - counted.leftOut)), "\(condition)")
            if case .decimal(let percent) = row[0] {
                #expect(percent == 100 * Double(counted.count) / Double(total - counted.leftOut), "\(condition)")
            } else {
                #expect(total == counted.leftOut)
            }
        }
    }

    @Test func oneGroupIsWhatItsConditionCounts() {
        let asked = Asker()
        for (key, values) in Conditions.codes {
            let rows = asked.cells("count wbp by \(key)")
            for value in values {
                let found = rows.first { $0[0] == value }.flatMap { Int($0[1]) } ?? 0
                #expect(
                    asked.count("count wbp where \(key) = \(Conditions.quoted(value))").count == found,
                    "\(key) = \(value)")
            }
        }
    }

    @Test func sortingIsStableAndTotal() {
        let asked = Asker()
        for condition in conditions(5).prefix(12) {
            let plain = asked.cells("show id, kind, expected_release of wbp where \(condition)")
            let sorted = asked.cells(
                "show id, kind, expected_release of wbp where \(condition) sort kind desc, expected_release")
            let kinds = ["child": 0, "detainee": 1, "convict": 2, "": 3]
            // Unknown is last; ties keep the order of the rows.
            let expected = plain.enumerated().sorted { a, b in
                let (x, y) = (a.element, b.element)
                let left = (kinds[x[1]] ?? 9, x[2].isEmpty ? "~" : x[2], a.offset),
                    right = (kinds[y[1]] ?? 9, y[2].isEmpty ? "~" : y[2], b.offset)
                return left < right
            }
            #expect(sorted == expected.map(\.element), "\(condition)")
        }
    }

    @Test func aPipeFiltersWhatIsShown() {
        let asked = Asker()
        var dice = Dice(seed: 6)
        for condition in conditions(6).prefix(20) {
            let limit = 18 + dice.below(40)
            let all = asked.cells("show id, age, sex of wbp where \(condition)")
            let piped = asked.cells("show id, age, sex of wbp where \(condition) | where age > \(limit) and sex = male")
            #expect(piped == all.filter { (Int($0[1]) ?? 0) > limit && $0[2] == "male" }, "\(condition) \(limit)")
        }
    }

    @Test func dayByDayOnlyEventsMoveTheCount() {
        let asked = Asker()
        let events = World.csv("events.csv")
        var dice = Dice(seed: 7)
        let base = Day(iso: "2023-07-02")!
        for _ in 0..<12 {
            let a = Day(number: base.number + Int32(dice.below(200))), b = Day(number: a.number + Int32(dice.below(27)))
            let between = events.filter { ($0["date"] ?? "") > a.iso && ($0["date"] ?? "") <= b.iso }
            let came = between.filter { $0["event"] == "admit" }.count,
                left = between.filter { $0["event"] == "release" || $0["event"] == "die" }.count
            let opening = asked.count("count wbp as of \(a.iso)").count,
                closing = asked.count("count wbp as of \(b.iso)").count
            #expect(opening + came - left == closing, "\(a.iso) to \(b.iso)")
        }
    }

    @Test func anInterruptionStopsAQueryAndKeepsTheSession() {
        let conversation = Conversation()
        conversation.session.stopReason = { .interrupted }
        #expect(conversation.run("count wbp where eligible") == .interrupted)
        #expect(conversation.problems.map(\.id) == [.interrupted])
        conversation.session.stopReason = { nil }
        conversation.forget()
        #expect(conversation.run("count wbp") == .done)
        #expect(conversation.tables.count == 1)
    }

    private func conditions(_ seed: UInt64) -> [String] {
        var dice = Dice(seed: seed)
        return (0..<PropertyTests.rounds).map { _ in Conditions.random(&dice, depth: 2) }
    }
}

/// Random conditions over wbp.
enum Conditions {
    static let codes: [(String, [String])] = [
        ("kind", ["convict", "detainee", "child"]), ("sex", ["male", "female"]),
        ("marital_status", ["single", "married", "formerly_married"]),
        ("ktp_el", ["recorded", "suket", "not_yet"]), ("register_group", ["A_I", "A_III", "B_I", "B_IIa"]),
        ("revoked_right", ["none", "vote", "not_known"]),
        ("voter_list", ["DPT", "DPTb", "DPT_elsewhere", "DPK", "candidate_DPK", "none"]),
        ("satker.kind", ["Lapas", "Lapas Narkotika", "LPP", "Rutan"]),
    ]
    static let keys =
        codes.map(\.0) + [
            "province", "satker", "citizen", "address_here", "free_by_vote", "year(birth_date)", "registered_at",
            "votes_at.regency",
        ]

    static func quoted(_ value: String) -> String { value.contains(" ") ? "\"\(value)\"" : value }

    static func random(_ dice: inout Dice, depth: Int) -> String {
        switch depth > 0 ? dice.below(5) : 3 {
        case 0: return "(\(random(&dice, depth: depth - 1)) and \(random(&dice, depth: depth - 1)))"
        case 1: return "(\(random(&dice, depth: depth - 1)) or \(random(&dice, depth: depth - 1)))"
        case 2: return "not \(random(&dice, depth: depth - 1))"
        default: return single(&dice)
        }
    }

    private static func single(_ dice: inout Dice) -> String {
        let (attribute, values) = dice.pick(codes)
        switch dice.below(9) {
        case 0: return "\(attribute) = \(quoted(dice.pick(values)))"
        case 1: return "\(attribute) != \(quoted(dice.pick(values)))"
        case 2: return "\(attribute) one of (\(quoted(dice.pick(values))), \(quoted(dice.pick(values))))"
        case 3:
            return
                """
                expected_release \(dice.pick(["<", "<=", ">", ">=", "before", "after"])) \
                202\(4 + dice.below(4))-0\(1 + dice.below(9))-15
                """
        case 4:
            return dice.pick([
                "citizen", "eligible", "can_vote", "address_here", "free_by_vote", "no_route", "nik_suspect",
            ])
        case 5:
            return
                """
                \(dice.pick(["ktp_regency", "registered_at", "votes_at", "detention_ends", "ktp_kecamatan"])) is \
                \(dice.pick(["known", "unknown"]))
                """
        case 6: return "age between \(14 + dice.below(20)) and \(34 + dice.below(30))"
        case 7: return "province = \(dice.pick(["NTT", "Babel"]))"
        default: return "ktp_regency.province = \(dice.pick(["NTT", "Babel", "\"DKI Jakarta\""]))"
        }
    }
}

/// Asks in one session and hands back what tests compare.
final class Asker {
    private let conversation = Conversation()

    struct Count: Equatable {
        var count: Int
        var leftOut: Int
    }

    func table(_ question: String) -> ResultTable? {
        conversation.forget()
        conversation.run(question)
        // Random conditions seldom make sense, and are warned of.
        if let problem = conversation.problems.first(where: { $0.severity == .error }) {
            Issue.record("\(problem.id.rawValue) \(problem.id): \(question)")
        }
        return conversation.tables.last
    }

    func count(_ question: String) -> Count {
        guard let table = table(question), case .whole(let count) = table.columns[0].column.value(at: 0) else {
            return Count(count: -1, leftOut: -1)
        }
        return Count(count: Int(count), leftOut: table.footnotes.leftOutAsUnknown)
    }

    func column(_ name: String, of question: String) -> [Int] {
        guard let table = table(question), let column = table.columns.first(where: { $0.names.english == name })?.column
        else { return [] }
        return (0..<table.rowCount).map { if case .whole(let value) = column.value(at: $0) { Int(value) } else { 0 } }
    }

    func row(_ question: String) -> [Value] { table(question)?.row(0) ?? [] }

    func cells(_ question: String) -> [[String]] {
        guard let table = table(question) else { return [] }
        return conversation.csv(table).split(separator: "\n").dropFirst().map(World.cells)
    }
}
