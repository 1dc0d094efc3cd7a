import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import TestSupport
import Testing

@testable import SiapSession
@testable import SiapWords

/// What must hold of every derivation: it says what the engine says, and what it shows is reason enough.
@Suite struct WhyTests {
    private static let rounds = 40
    private static let rowsEach = 3

    @Test(arguments: [false, true]) func theVerdictIsTheEnginesAndRestsOnWhatIsShown(isWhole: Bool) throws {
        let asked = Asker(), conversation = Conversation()
        var dice = Dice(seed: isWhole ? 21 : 22)
        let ids = World.csv("wbp.csv").compactMap { $0["id"] }
        for _ in 0..<WhyTests.rounds {
            let condition = Conditions.random(&dice, depth: 3)
            for _ in 0..<WhyTests.rowsEach {
                let id = dice.pick(ids)
                let root = try derivation(of: condition, id, isWhole: isWhole, in: conversation.session)
                let found = asked.count("count ever wbp where id = \"\(id)\" and (\(condition))")
                let verdict: Bool? = found.leftOut == 1 ? nil : found.count == 1
                #expect(root.truthAsked == verdict, "\(id) \(condition)")
                try checkReasons(root, isWhole: isWhole, "\(id) \(condition)")
            }
        }
    }

    @Test func whatIsReadIsWhatAQueryShows() throws {
        let asked = Asker(), conversation = Conversation()
        let wbp = try #require(conversation.session.catalog.table(named: "wbp"))
        var dice = Dice(seed: 23)
        let ids = World.csv("wbp.csv").compactMap { $0["id"] }
        for _ in 0..<WhyTests.rounds {
            let condition = Conditions.random(&dice, depth: 2), id = dice.pick(ids)
            let root = try derivation(of: condition, id, isWhole: true, in: conversation.session)
            for step in all(root) where !step.isOnOtherDay {
                guard case .expression(let read) = step.kind, case .attribute(let index, _) = read.node,
                    case .table(wbp) = step.place
                else { continue }
                let name = conversation.session.catalog[wbp].schema[index].names.english
                #expect(
                    asked.row("show \(name) of ever wbp where id = \"\(id)\"").first.map { .value($0) } == step.answer,
                    "\(id) \(name)")
            }
        }
    }

    @Test func provenanceIsTheLastEventThatSetTheCell() throws {
        let conversation = Conversation()
        let events = World.csv("events.csv")
        var dice = Dice(seed: 24)
        for _ in 0..<60 {
            let event = dice.pick(events)
            guard let id = event["wbp"] else { continue }
            let moves = events.filter { $0["wbp"] == id && ["admit", "transfer"].contains($0["event"] ?? "") }
            let root = try derivation(of: "satker", id, isWhole: false, in: conversation.session)
            switch (root.provenance, moves.last) {
            case (.event(let table, let position, let earlier)?, let last?):
                let taken = conversation.session.catalog[table].events[position]
                #expect(taken.day.iso == last["date"], "\(id)")
                #expect(conversation.session.catalog.events[taken.kind].names.english == last["event"], "\(id)")
                #expect(earlier.count == moves.count - 1, "\(id)")
            case (.file(let name)?, nil): #expect(name == "wbp.csv")
            case (let found, let wanted):
                Issue.record("\(id): \(String(describing: found)), not \(String(describing: wanted))")
            }
        }
    }

    @Test func theAccountAddsUp() throws {
        let conversation = Conversation()
        var dice = Dice(seed: 25)
        for _ in 0..<WhyTests.rounds {
            let first = Conditions.random(&dice, depth: 1), second = Conditions.random(&dice, depth: 1)
            conversation.forget()
            conversation.run("count wbp where (\(first)) and (\(second))")
            let answer = try #require(conversation.session.conversation.lastAnswer)
            let account = try AnswerTrace(answer.query, engine: conversation.session.engine)
            let view = try #require(account.views.first)
            var before = view.start
            for step in view.steps {
                #expect(step.kept + step.dropped + step.unknown == before, "\(first), \(second)")
                before = step.kept
            }
            #expect(answer.result.row(0) == [.whole(Int64(before))], "\(first), \(second)")
            #expect(view.rows.count == before)
        }
    }

    @Test func aRowIsMissingForTheReasonGiven() throws {
        let asked = Asker(), conversation = Conversation()
        var dice = Dice(seed: 26)
        let ids = World.csv("wbp.csv").compactMap { $0["id"] }
        for _ in 0..<WhyTests.rounds {
            let condition = Conditions.random(&dice, depth: 2), id = dice.pick(ids)
            conversation.forget()
            conversation.run("count wbp where \(condition) by satker; why not wbp \"\(id)\"")
            let text = conversation.texts.last ?? ""
            let isHeld = asked.count("count wbp where id = \"\(id)\"").count == 1
            let found = asked.count("count wbp where id = \"\(id)\" and (\(condition))")
            if !isHeld {
                #expect(text.contains("among wbp on"), "\(id) \(condition)\n\(text)")
            } else if found.count == 1 {
                #expect(text.contains("It is there after all, in the group satker"), "\(id) \(condition)\n\(text)")
            } else {
                #expect(
                    text.contains(found.leftOut == 1 ? "because it cannot be told" : "Not there, because"),
                    "\(id) \(condition)\n\(text)")
            }
        }
    }

    @Test(arguments: Tongue.allCases) func privateValuesStayMasked(_ tongue: Tongue) throws {
        let rows = World.csv("wbp.csv")
        let conversation = Conversation(tongue: tongue)
        let claims = [
            "name ~ \"1\"", "name", "nik", "nik like \"5*\"", "nik_suspect", "length(name) > 3", "concat(name, nik)",
            "lower(name) = \"x\" or nik = nik",
            "if name ~ \"0\" then nik else name = \"x\"", "nik one of (\"1\", \"2\")", "name otherwise nik",
            "nik is known", "name > nik",
        ]
        var dice = Dice(seed: 27)
        for whole in ["", "whole "] {
            for claim in claims {
                let row = dice.pick(rows), id = row["id"] ?? ""
                conversation.forget()
                conversation.run("why \(whole)wbp \"\(id)\" (\(claim))")
                conversation.run(
                    """
                    count wbp where name ~ "1" and nik is known by satker; why \(whole); why \(whole)not wbp "\(id)"
                    """
                )
                conversation.run(
                    """
                    let $n = (show nik of ever wbp where id = "\(id)"); why \(whole)wbp "\(id)" (nik = $n or id = $n)
                    """
                )
                conversation.run(
                    """
                    count wbp where nik = $n or id = $n; why; explain count wbp where id = $n; \
                    explain plan count wbp where id = $n
                    """
                )
                conversation.run("say (average(wbp.age)); why \(whole)satker \"KPG\" max(wbp.age) > 3")
                #expect(!conversation.transcript.contains("Sintetis"), "\(claim)\n\(conversation.transcript)")
                #expect(!hasNIK(conversation.transcript), "\(claim)\n\(conversation.transcript)")
            }
        }
        conversation.session.settings.unmasked = true
        conversation.forget()
        conversation.run("why wbp \"W-00005\" name = \"x\"")
        #expect(conversation.transcript.contains("Sintetis 00005"))
    }

    /// Sixteen digits in a row.
    private func hasNIK(_ text: String) -> Bool {
        var digits = 0
        for character in text {
            digits = character.isNumber ? digits + 1 : 0
            if digits >= 16 { return true }
        }
        return false
    }

    @Test func linesFitTheTerminal() {
        let conversation = Conversation()
        var dice = Dice(seed: 28)
        let ids = World.csv("wbp.csv").compactMap { $0["id"] }
        for whole in ["", "lengkap "] {
            for _ in 0..<WhyTests.rounds {
                conversation.forget()
                conversation.run("mengapa \(whole)wbp \"\(dice.pick(ids))\" (\(Conditions.random(&dice, depth: 3)))")
                #expect(conversation.problems.isEmpty)
                for line in conversation.texts.joined().split(separator: "\n") {
                    // Deep down thirty columns are left for words, whatever stands before them.
                    let bars = line.prefix { "│├└ ".contains($0) }.count
                    #expect(DisplayWidth.of(String(line)) <= max(DerivationText.width, bars + 30), "\(line)")
                }
            }
        }
    }

    @Test func deepAndLongClaimsEnd() {
        let conversation = Conversation()
        let deep = String(repeating: "(", count: 400) + "age > 3" + String(repeating: ")", count: 400)
        let denied = String(repeating: "not ", count: 300) + "citizen"
        let chain = Array(repeating: "age > 3", count: 300).joined(separator: " and ")
        let either = (0..<300).map { "age = \($0)" }.joined(separator: " or ")
        let sum = Array(repeating: "age", count: 300).joined(separator: " + ")
        let dated = "age" + String(repeating: " on election_day", count: 200)
        let chosen = String(repeating: "(if age > 90 then 1 else ", count: 60) + "2" + String(repeating: ")", count: 60)
        for claim in [deep, denied, chain, either, sum, dated, chosen] {
            for whole in ["", "whole "] {
                conversation.forget()
                #expect(conversation.run("why \(whole)wbp \"W-00005\" \(claim)") == .done, "\(claim.prefix(60))")
                #expect(conversation.texts.joined().split(separator: "\n").count < 1_500)
            }
        }
    }

    @Test func definitionsThatUseOneAnotherTwiceEnd() {
        let conversation = Conversation()
        var text = "define a0 of wbp = age > 20\n"
        for index in 1...40 {
            text += "define a\(index) of wbp = a\(index - 1) and not (a\(index - 1) and kind = child)\n"
        }
        #expect(conversation.run(text + "why wbp \"W-00005\" a40\nwhy whole wbp \"W-00005\" a40") == .done)
    }

    @Test func anInterruptionStopsIt() {
        let conversation = Conversation()
        conversation.run("count wbp where eligible")
        conversation.session.stopReason = { .interrupted }
        #expect(conversation.run("why") == .interrupted)
        #expect(conversation.run("why wbp \"W-00005\" satker.capacity > count(satker.wbp)") == .interrupted)
        conversation.session.stopReason = { nil }
        #expect(conversation.run("why") == .done)
    }

    @Test func aReloadIsTold() {
        let conversation = Conversation()
        conversation.run("count wbp; load wbp from \"people.csv\" as of 2024-02-12; why; why not wbp \"W-1\"")
        #expect(conversation.problems.isEmpty)
        let texts = conversation.texts
        #expect(texts.count == 2)
        #expect(texts.first?.contains("The data or definitions have changed") == true)
        #expect(texts.first?.contains("The answer: 3.") == true)
    }

    /// A pack of its own: parameters, private attributes that events set, private keys.
    private static let small: [String: String] = [
        "pack.dsl": """
        param most/terbanyak: whole number = 5 "Rooms that are enough"/"Kamar yang cukup"
        table house/rumah { key code/kode: text, label name/nama: text, rooms/kamar: whole number }
        table guest/tamu {
            key card/kartu: private text
            label name/nama: private text
            house/rumah: part of house
            came/datang: date
            gone/pergi: date
            lives from came to gone
            history name, gone
        }
        event rename/ganti_nama of guest (to: text): name = to
        event leave/pulang of guest (): gone = this_date
        calendar { data_from/data_sejak: 2024-01-01, data_until/data_sampai: 2024-03-01 }
        define large/luas of house = rooms > $most "More rooms than enough"/"Kamar lebih dari cukup"
        rule quiet/tenang of guest: require house.rooms < 3 \
        because "{name} disturbs {house.name}."/"{name} mengganggu {house.name}."
        load house from "house.csv"
        load guest from "guest.csv"
        load events of guest from "events.csv"
        """,
        "house.csv": "code,name,rooms\nA,Anggrek,7\nB,Bakung,2\n",
        "guest.csv":
            "card,name,house,came,gone\n990011223344,Rahasia,A,2024-01-02,\n990055667788,Sandi,B,2024-01-03,\n",
        "events.csv": "date,event,guest,to\n2024-01-20,rename,990011223344,Tertutup\n2024-02-01,leave,990055667788,\n",
    ]

    private func smallWorld(_ tongue: Tongue) -> (session: Session, text: () -> String) {
        let session = Session(tongue: tongue, today: World.today)
        session.settings.isAtTerminal = true
        var written = ""
        session.effects.output = { outcome in if case .text(let text) = outcome { written += text + "\n" } }
        #expect(session.load(Pack(name: "small", files: WhyTests.small.mapValues { Array($0.utf8) })) == .done)
        return (session, { written })
    }

    @Test func parametersOfThePackAreNamed() {
        let (session, text) = smallWorld(.english)
        session.run(SourceText("count house where large; why"))
        #expect(text().contains("most = 5: Rooms that are enough"))
        session.run(SourceText("set most = 8; why house \"A\" large"))
        #expect(text().contains("No: \"large\" does not hold"))
        #expect(text().contains("most = 8: Rooms that are enough"))
    }

    @Test(arguments: Tongue.allCases) func whatEventsAndRulesSayOfPrivateValuesIsMasked(_ tongue: Tongue) {
        let (session, text) = smallWorld(tongue)
        let statements = [
            "why guest \"990011223344\" name = \"x\"", "why whole guest \"990011223344\" name",
            "why guest \"990011223344\" quiet",
            "count guest; why; why not guest \"990055667788\"", "why house \"A\" count(guest) > 0",
            "why whole house \"A\" count(guest where not quiet)",
            "count guest by house; why whole", "for each $g in guest { why $g large and count(house.guest) > 0 }",
            "why guest \"990055667788\" house.rooms",
            "why guest \"990055667788\" guest", "why house \"A\" first(guest)",
        ]
        for statement in statements { #expect(session.run(SourceText(statement)) == .done, "\(statement)") }
        for secret in ["Rahasia", "Tertutup", "Sandi", "9900"] {
            #expect(!text().contains(secret), "\(secret)\n\(text())")
        }
        #expect(text().contains("rename (to = •••)"))
        #expect(text().contains("••• disturbs Anggrek."))
        session.settings.unmasked = true
        session.run(SourceText("why guest \"990011223344\" name"))
        #expect(text().contains("Tertutup"))
    }

    // MARK: Derivations

    private func derivation(of condition: String, _ id: String, isWhole: Bool, in session: Session) throws -> Derivation
    {
        let source = SourceText("why wbp \"\(id)\" (\(condition))")
        guard case .why(let why)? = Parser.parse(source).script.statements.first?.kind,
            case .row(let subject, let syntax) = why.subject
        else {
            throw DiagnosticsFailure(Diagnostic(.internalProblem(reason: nil), at: nil))
        }
        session.useChangedCatalog()
        let binder = Binder(context: session.context, source: source, memory: session.memory)
        guard let (table, row) = binder.bindSubject(subject), let claim = binder.bindClaim(syntax, of: table) else {
            throw DiagnosticsFailure(binder.diagnostics)
        }
        let view = session.engine.viewpoint()
        let deriver = Deriver(
            context: session.context, memory: session.memory, tongue: .english, day: view.day, isWhole: isWhole)
        return try deriver.derive(claim.expression, at: Deriver.ViewedRow(view: view, at: .row(table, row)))
    }

    private func all(_ step: Derivation) -> [Derivation] { [step] + step.premises.flatMap(all) }

    /// Each junction follows from the parts shown below it; where it is decided by all, none is missing.
    private func checkReasons(_ root: Derivation, isWhole: Bool, _ about: String) throws {
        for step in all(root) {
            guard case .expression(let expression) = step.kind, !step.premises.isEmpty else { continue }
            let settled: Bool
            switch expression.node {
            case .and: settled = false
            case .or: settled = true
            default: continue
            }
            let parts = step.premises.filter { if case .more = $0.kind { false } else { true } }
            let isCut = parts.count < step.premises.count || step.goesOn
            switch step.truth {
            case settled?: #expect(parts.contains { $0.truthAsked == settled }, "\(about)")
            case nil:
                #expect(
                    parts.contains { $0.truthAsked == nil } && !parts.contains { $0.truthAsked == settled }, "\(about)")
            default:
                #expect(parts.allSatisfy { $0.truthAsked == !settled } && (isCut || step.passedOver == 0), "\(about)")
            }
            if !isWhole { #expect(parts.allSatisfy { $0.truthAsked == step.truth }, "\(about)") }
        }
    }
}
