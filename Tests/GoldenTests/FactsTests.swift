import SiapData
import SiapFiles
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

@testable import SiapSession

/// What an expression knows of itself is what it is made of, whatever it is made of.
@Suite struct FactsTests {
    private static let declarations = """
        table house/rumah { key code/kode: text, label name/nama: text, rooms/kamar: whole number }
        table guest/tamu {
            key id: text, label name/nama: private text, number/nomor: private text, debt/utang: private whole number, \
        born/lahir: private date
            vip: yes or no, weight/berat: decimal, kind/golongan: one of (young/muda, old/tua)
            house/rumah: part of house, friends/teman: links to guest
            mate/pasangan: link to guest, back as mates/para_pasangan
            came/datang: date, left/pergi: date
            lives from came to left
            history house, kind
        }
        table notice/pengumuman { key code/kode: text, house/rumah: part of house, since/sejak: date }
        calendar { data_until/data_sampai: 2024-03-01, quiet/tenang: 2024-02-11 to 2024-02-13 }
        define shown complete/lengkap of guest = length(number) = 6
        define half/separuh of guest = slice(number, 1, 3)
        define earlier/dahulu of guest = kind on (this_date - 3 days)
        define size/isi of house = count(guest)
        """

    private let session: Session

    init() {
        session = Session(tongue: .english, today: World.today, files: FileAccess(base: TestFiles.folder))
        #expect(session.load(Pack(name: "small", files: ["pack.dsl": Array(FactsTests.declarations.utf8)])) == .done)
        session.context.variables["secret"] = .privateValue(.text("1"), type: .text, privacy: .stored)
        guard let guest = session.catalog.table(named: "guest") else { return }
        session.context.variables["ani"] = .value(.row(guest, row: 0), type: .link(guest))
    }

    private struct Unbound: Error {
        var text: String
        var problems: [MessageID]
    }

    private func question(_ text: String) throws -> BoundQuery {
        let source = SourceText(text)
        guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else {
            throw Unbound(text: text, problems: [])
        }
        let binder = Binder(context: session.context, source: source, memory: session.memory)
        guard let bound = binder.bindQuery(query) else {
            throw Unbound(text: text, problems: binder.diagnostics.map(\.id))
        }
        return bound
    }

    /// The expression as the item of a question about a table.
    private func item(_ text: String, of table: String = "guest") throws -> BoundExpression {
        guard case .rows(let items) = try question("show \(text) as x of \(table)").shape else {
            throw Unbound(text: text, problems: [])
        }
        return items[0].expression
    }

    private func words(_ facts: ExpressionFacts) -> String {
        let catalog = session.catalog
        let marks: [(Bool, String)] = [
            (facts.privacy.isPrivate, "\(facts.privacy)"), (facts.readsPrivate, "private"),
            (facts.holdsPrivateValue, "held"),
            (facts.readsState, "state"), (facts.asksOtherStates, "others"), (facts.variesByDay, "varies"),
            (facts.changesOnAnyDay, "anyday"),
            (facts.readsDay, "day"), (facts.mentionsThisDate, "thisdate"), (facts.canFail, "fails"),
            (facts.readsRow, "row"),
            (facts.isConstant, "constant"),
        ]
        let days = facts.daysOfChange.sorted().map { Day(number: $0).iso }
        let tables = (facts.tablesSeen.tables.map { ("sees", $0) } + facts.tablesCounted.tables.map { ("counts", $0) })
            .map { "\($0) \(catalog[$1].schema.names.english)" }
        return (marks.filter(\.0).map(\.1) + days + tables).joined(separator: ", ")
    }

    // MARK: Each kind

    private static let expected: [(text: String, table: String, facts: String)] = [
        ("1", "guest", "constant"),
        ("weight", "guest", "row"),
        ("kind", "guest", "state, varies, row"),
        ("number", "guest", "stored, private, row"),
        ("guest", "guest", "row, sees guest"),
        ("house.rooms", "guest", "state, varies, row, sees house"),
        ("house.size", "guest", "state, others, varies, fails, row, sees house, counts guest"),
        ("mate.kind", "guest", "state, others, varies, row, sees guest"),
        ("mate.earlier", "guest", "others, varies, anyday, day, thisdate, fails, row, sees guest"),
        ("mate.number", "guest", "stored, private, row, sees guest"),
        ("$ani.kind", "guest", "state, others, varies, sees guest"),
        ("$ani.number", "house", "stored, private, sees guest"),
        ("this_date", "guest", "varies, anyday, day, thisdate"),
        ("half", "guest", "derived, private, row"),
        ("complete", "guest", "private, row"),
        ("length(number)", "guest", "derived, private, row"),
        ("age(came)", "guest", "varies, anyday, day, row"),
        ("age(came, 2024-01-01)", "guest", "row"),
        ("sqrt(weight)", "guest", "fails, row"),
        ("row(guest, \"Ani\")", "guest", "derived, constant"),
        ("row(house, \"Mawar\")", "guest", "constant"),
        ("weight + 1", "guest", "fails, row"),
        ("1 + 2", "guest", "fails, constant"),
        ("-weight", "guest", "fails, row"),
        ("came > 2024-01-01", "guest", "row"),
        ("this_date > 2024-01-01", "guest", "varies, day, thisdate, 2024-01-01, 2024-01-02"),
        ("2024-01-01 > this_date", "guest", "varies, day, thisdate, 2024-01-01, 2024-01-02"),
        ("number = \"1\"", "guest", "derived, private, row"),
        ("vip and kind = old", "guest", "state, varies, row"),
        ("vip or debt > 1", "guest", "derived, private, row"),
        ("not vip", "guest", "row"),
        ("number one of (\"1\", \"2\")", "guest", "derived, private, row"),
        ("mate one of friends", "guest", "others, varies, row, counts guest"),
        ("number is known", "guest", "row"),
        ("(debt > 5) is known", "guest", "derived, private, row"),
        ("if vip then 1 else debt", "guest", "derived, private, row"),
        ("weight otherwise debt", "guest", "derived, private, row"),
        ("name ~ \"a\"", "guest", "derived, private, row"),
        ("id like \"a*\"", "guest", "row"),
        ("this_date within quiet", "guest", "varies, day, thisdate, 2024-02-11, 2024-02-14"),
        ("kind on 2024-01-01", "guest", "fails, row"),
        ("earlier", "guest", "varies, anyday, day, thisdate, fails, row"),
        ("number on 2024-01-01", "guest", "stored, private, fails, row"),
        ("count(guest)", "house", "state, others, varies, fails, row, counts guest"),
        ("count(guest where debt > 1)", "house", "derived, private, state, others, varies, fails, row, counts guest"),
        ("exists (notice)", "house", "fails, row, counts notice"),
        (
            "exists (notice where since < this_date)", "house",
            "others, varies, anyday, day, thisdate, fails, row, counts notice"
        ),
        ("first(guest.number)", "house", "stored, private, state, others, varies, fails, row, counts guest"),
        ("count(guest.number)", "house", "private, state, others, varies, fails, row, counts guest"),
        ("(count guest)", "notice", "state, others, varies, anyday, fails, counts guest"),
        ("(count guest where age(came) > 3)", "notice", "state, others, varies, anyday, day, fails, counts guest"),
        ("$secret = id", "guest", "derived, private, held, row"),
    ]

    @Test func factsOfEachKind() throws {
        var kinds: Set<String> = []
        for (text, table, facts) in FactsTests.expected {
            do {
                let bound = try item(text, of: table)
                #expect(words(bound.facts) == facts, "\(text)")
                var waiting = [bound]
                while let next = waiting.popLast() {
                    kinds.insert(FactsTests.kind(next))
                    waiting += next.parts
                }
            } catch { Issue.record("\(text): \(error)") }
        }
        // The others are met in what follows.
        let elsewhere: Set = ["column", "columnTotal", "parameter", "invalid"]
        #expect(kinds.union(elsewhere).count == FactsTests.kindCount, "\(kinds.sorted())")
    }

    private static let kindCount = 30

    /// A new kind is named here, counted above, and has a line in the list.
    private static func kind(_ expression: BoundExpression) -> String {
        switch expression.node {
        case .constant: "constant"
        case .attribute: "attribute"
        case .column: "column"
        case .columnTotal: "columnTotal"
        case .row: "row"
        case .through: "through"
        case .ofRow: "ofRow"
        case .parameter: "parameter"
        case .thisDate: "thisDate"
        case .definition: "definition"
        case .call: "call"
        case .arithmetic: "arithmetic"
        case .negative: "negative"
        case .compare: "compare"
        case .and: "and"
        case .or: "or"
        case .not: "not"
        case .oneOf: "oneOf"
        case .memberOf: "memberOf"
        case .isKnown: "isKnown"
        case .conditional: "conditional"
        case .otherwise: "otherwise"
        case .contains: "contains"
        case .like: "like"
        case .within: "within"
        case .dated: "dated"
        case .aggregate: "aggregate"
        case .query: "query"
        case .sealed: "sealed"
        case .invalid: "invalid"
        }
    }

    @Test func columnsAreAsPrivateAsTheyCome() throws {
        let renamed = try question("show number as x, weight of guest | show x, weight")
        #expect(renamed.columns.map(\.privacy) == [.stored, .open])
        let made = try question("show length(number) as x of guest | show x + 1 as y")
        guard case .rows(let items) = made.shape else { return #expect(Bool(false)) }
        #expect(items[0].expression.facts.privacy == .withheld && items[0].expression.facts.readsPrivate)
        let share = try question("count guest by kind | share")
        guard case .rows(let shown) = share.shape else { return #expect(Bool(false)) }
        #expect(shown.allSatisfy { $0.expression.facts.privacy == .open })
        #expect(
            BoundExpression.parameter(EventParameterID(index: 0), type: .text, isPrivate: true).facts.privacy == .stored
        )
    }

    // MARK: Deep inside

    /// From a text to a text through every construct that takes one.
    private static let constructs: [@Sendable (String) -> String] = [
        { "lower(\($0))" }, { "concat(\($0), \"x\")" }, { "replace(\"abc\", \"a\", \($0))" },
        { "(\($0) otherwise \"a\")" }, { "(\"a\" otherwise \($0))" },
        { "(\($0) on 2024-01-01)" }, { "(if \($0) = \"a\" then \"b\" else \"c\")" },
        { "(if \"a\" = \($0) then \"b\" else \"c\")" },
        { "(if vip then \($0) else \"c\")" }, { "(if vip then \"c\" else \($0))" },
        { "(if \($0) ~ \"a\" then \"b\" else \"c\")" },
        { "(if id ~ \($0) then \"b\" else \"c\")" }, { "(if \($0) like \"a*\" then \"b\" else \"c\")" },
        { "(if \($0) one of (\"a\", \"b\") then \"b\" else \"c\")" },
        { "(if id one of (\($0), \"b\") then \"b\" else \"c\")" }, { "(if not (\($0) = \"a\") then \"b\" else \"c\")" },
        { "(if vip and \($0) = \"a\" then \"b\" else \"c\")" }, { "(if \($0) = \"a\" or vip then \"b\" else \"c\")" },
        { "(if \($0) between \"a\" and \"b\" then \"b\" else \"c\")" },
        { "(if length(\($0)) + 1 > 2 then \"b\" else \"c\")" },
        { "(if -length(\($0)) < 2 then \"b\" else \"c\")" }, { "(if (\($0) = \"a\") is known then \"b\" else \"c\")" },
        { "(if came + 1 days > date(length(\($0)), 1, 1) then \"b\" else \"c\")" },
        { "(if exists (mates where \($0) = \"a\") then \"b\" else \"c\")" },
        { "first(mates.number where \($0) = \"a\")" },
        { "(if count(mates where \($0) = \"a\") > 1 then \"b\" else \"c\")" },
    ]

    @Test func whatIsPrivateDeepInsideIsPrivateOutside() throws {
        var bound = 0
        for outer in FactsTests.constructs {
            for middle in FactsTests.constructs {
                for start in ["number", "half", "mate.number"] {
                    let text = outer(middle(start))
                    guard let expression = try? item(text) else { continue }
                    bound += 1
                    #expect(expression.facts.privacy.isPrivate && expression.facts.readsPrivate, "\(text)")
                }
                // The same of what is open is open: none is private for nothing.
                let open = outer(middle("id"))
                if !open.contains("number"), let expression = try? item(open) {
                    #expect(!expression.facts.privacy.isPrivate, "\(open)")
                }
            }
        }
        #expect(bound > 1000)
    }

    // MARK: Questions, and definitions that are replaced

    @Test func factsOfQuestions() throws {
        let catalog = session.catalog
        func people(_ text: String) throws -> [Bool] {
            let asked = try question(text)
            let inside = asked.factsOfWhatIsAsked
            return [
                asked.facts.tellsOfPeople(in: catalog), inside.tellsOfPeople(in: catalog),
                inside.countsPeople(in: catalog),
            ]
        }
        #expect(try people("count guest by kind") == [true, false, false])
        #expect(try people("count house by rooms") == [false, false, false])
        #expect(try people("show code, size of house") == [true, true, true])
        #expect(try people("count notice where house.size > 3") == [true, true, true])
        #expect(try people("count notice where (count guest) > 3") == [true, true, true])
        #expect(try people("count guest where mate.kind = old") == [true, true, false])
        #expect(try people("show name of house sort size") == [true, true, true])
        #expect(try people("suppose house where size > 3 has rooms = 1: count house") == [true, true, true])
        #expect(try people("show code, size of house | where size > 3 or code = \"A\"")[0])
        #expect(try question("count guest where age(came) > 3").usesDate)
        #expect(try !question("count guest where age(came, 2024-01-01) > 3").usesDate)
        #expect(try question("show id = $secret as x of guest").holdsPrivateValues)
        #expect(try !question("count guest where id = \"1\"").holdsPrivateValues)
    }

    @Test func whatStandsOnADefinitionThatIsReplacedHasItsFacts() throws {
        session.run(SourceText("define stem/dasar of guest = length(id); define crown/puncak of guest = stem + 1"))
        session.run(SourceText("define crowns/hitung of house = sum(guest.crown)"))
        #expect(try item("crown").facts.privacy == .open)
        #expect(try item("crowns", of: "house").facts.privacy == .open)
        session.run(SourceText("define stem/dasar of guest = length(number)"))
        #expect(try item("crown").facts.privacy == .derived)
        #expect(try item("crown").facts.readsPrivate)
        #expect(try item("crowns", of: "house").facts.privacy == .derived)
        session.run(SourceText("define stem/dasar of guest = age(came)"))
        let facts = try item("crowns", of: "house").facts
        #expect(facts.privacy == .open && facts.readsDay && facts.changesOnAnyDay && facts.variesByDay)
    }
}
