import SiapData
import SiapSemantics
import SiapText
import TestSupport
import Testing

@testable import SiapEngine
@testable import SiapSession

/// Whether events can be: of the pack's own, of random ones, with conditions of every kind.
@Suite struct PossibleEventTests {
    private let context = World.context
    private var wbp: TableID { context.catalog.table(named: "wbp")! }

    /// They are not asked at every start, so they are asked here.
    @Test func theEventsOfThePackCanAllBe() throws {
        var base = context.catalog
        let events = base[wbp].events
        base[wbp].forgetEvents()
        let refusals = try Engine(catalog: base).refusals(of: events, in: wbp, context.events)
        #expect(events.count > 5_000)
        #expect(refusals.count { $0 != nil } == 0)
    }

    /// What the interpreter of single rows says is what the engine says over the whole table.
    @Test func oneRowIsAskedAsTheTableIs() throws {
        let engine = Engine(catalog: context.catalog)
        let columns = context.catalog[wbp].columns
        var dice = Dice(seed: 41)
        var answers: Set<Bool> = []
        for bound in context.events where context.catalog.events[bound.schema].table == wbp {
            let condition = try #require(bound.refusedWhen)
            for _ in 0..<12 {
                var state = RowState(row: dice.below(context.catalog[wbp].rowCount), columns: columns)
                let event = randomEvent(bound.schema, state.row, &dice)
                // A state that need not be that of any day.
                for other in context.events
                where dice.below(3) == 0 && context.catalog.events[other.schema].table == wbp {
                    state.apply(randomEvent(other.schema, state.row, &dice), other)
                }
                let own = RowInterpreter(state: state, day: event.day, parameters: event.arguments).value(of: condition)
                let theirs = try engine.holds(condition, event, in: wbp, state)
                #expect((own == .truth(true)) == theirs, "\(context.catalog.events[bound.schema].names.english)")
                answers.insert(theirs)
            }
        }
        #expect(answers == [true, false])
    }

    /// Whatever is let in leaves a history in which every event can be, and what is refused could not have been added.
    @Test func whatIsLetInCanBe() throws {
        var dice = Dice(seed: 43)
        var base = context.catalog
        let before = base[wbp].events
        base[wbp].forgetEvents()
        let kinds = context.events.map(\.schema).filter { context.catalog.events[$0].table == wbp }
        for round in 0..<4 {
            let rows = (0..<40).map { _ in dice.below(base[wbp].rowCount) }
            let new = (0..<300).map { _ in randomEvent(dice.pick(kinds), dice.pick(rows), &dice) }
            let refusals = try Engine(catalog: context.catalog).refusals(of: new, in: wbp, context.events)
            let accepted = zip(new, refusals).filter { $0.1 == nil }.map(\.0)
            #expect(accepted.count > 20 && accepted.count < 280, "round \(round): \(accepted.count)")
            let all = try Engine(catalog: base).refusals(of: before + accepted, in: wbp, context.events)
            #expect(all.count { $0 != nil } == 0, "round \(round)")
        }
    }

    private func randomEvent(_ kind: EventKindID, _ row: Int, _ dice: inout Dice) -> Table.TakenEvent {
        let first = Day(iso: "2023-07-03")!
        let arguments = context.catalog.events[kind].parameters.map { parameter -> Value in
            switch parameter.type {
            case .link(let table): return .row(table, row: dice.below(context.catalog[table].rowCount))
            case .code(let list): return .code(list, index: dice.below(list.codes.count))
            case .date: return .date(Day(number: first.number + Int32(dice.below(900))))
            default: return .text("\(dice.below(100))/24")
            }
        }
        return Table.TakenEvent(
            kind: kind, row: row, day: Day(number: first.number + Int32(dice.below(226))), arguments: arguments)
    }

    /// Conditions that ask for more than the row: other rows, links, sums, other days.
    @Test func conditionsMayAskForAnything() {
        let conversation = Conversation()
        conversation.run(
            """
            event crowd of wbp (to: satker): satker = to refused when count(satker.wbp) > 100 because "crowded"/"penuh"
            event north of wbp (to: satker): satker = to refused when satker.regency.province = Babel \
            because "from Babel"/"dari Babel"
            event young of wbp (to: satker): satker = to refused when age(birth_date) < 30 \
            because "too young"/"terlalu muda"
            event returned of wbp (to: satker): satker = to refused when satker on data_from != satker \
            because "moved before"/"pernah pindah"
            event served of wbp (at: tps): votes_at = at refused when not (at one of satker.tps) \
            because "not here"/"bukan di sini"
            event defined of wbp (): ktp_el = recorded refused when eligible because "eligible"/"memenuhi syarat"
            open "conditions.siap"
            """)
        #expect(conversation.problems.isEmpty)
        func refused(_ event: String, _ person: String, _ values: String = "(to = MTK) ") -> Bool {
            conversation.forget()
            conversation.run("record \(event) of wbp \"\(person)\" \(values)on 2024-02-10")
            return conversation.problems.contains { $0.id == .eventRefused }
        }
        let crowded = number(
            conversation, "show id of wbp where count(satker.wbp) > 100 and id != \"W-00001\" as of 2024-02-10 top 1")
        let roomy = number(conversation, "show id of wbp where count(satker.wbp) < 90 as of 2024-02-10 top 1")
        #expect(refused("crowd", crowded) && !refused("crowd", roomy))
        #expect(refused("north", number(conversation, "show id of wbp where province = Babel as of 2024-02-10 top 1")))
        #expect(!refused("north", number(conversation, "show id of wbp where province = NTT as of 2024-02-10 top 1")))
        #expect(refused("young", number(conversation, "show id of wbp where age < 25 as of 2024-02-10 top 1")))
        #expect(!refused("young", number(conversation, "show id of wbp where age > 40 as of 2024-02-10 top 1")))
        let moved = "show id of wbp where satker on data_from != satker and admitted < data_from as of 2024-02-10 top 1"
        let stayed = "show id of wbp where satker on data_from = satker as of 2024-02-10 sort id desc top 1"
        #expect(refused("returned", number(conversation, moved)) && !refused("returned", number(conversation, stayed)))
        let here = number(conversation, "show id of wbp where satker = KPG as of 2024-02-10 top 1")
        #expect(refused("served", here, "(at = \"MTK-901\") ") && !refused("served", here, "(at = \"KPG-901\") "))
        #expect(refused("defined", number(conversation, "show id of wbp where eligible as of 2024-02-10 top 1"), ""))
        #expect(
            !refused("defined", number(conversation, "show id of wbp where not eligible as of 2024-02-10 top 1"), ""))
        conversation.session.closeWorkspace()
    }

    /// The first cell of what a question gives.
    private func number(_ conversation: Conversation, _ question: String) -> String {
        conversation.forget()
        conversation.run(question)
        let lines = conversation.transcript.split(separator: "\n")
        #expect(lines.count > 1, "\(question): \(conversation.transcript)")
        return lines.count > 1 ? String(lines[1].split(separator: ",")[0]) : ""
    }

    /// A file of events that contradict one another without end is settled all the same.
    @Test func contradictionsWithoutEnd() throws {
        let release = context.catalog.event(named: "release", of: wbp)!,
            transfer = context.catalog.event(named: "transfer", of: wbp)!
        let satker = context.catalog.table(named: "satker")!
        var catalog = context.catalog
        let row = catalog[wbp].row(key: "W-00018")!
        func event(_ kind: EventKindID, _ day: Int32, _ arguments: [Value] = []) -> Table.TakenEvent {
            Table.TakenEvent(
                kind: kind, row: row, day: Day(number: Day(iso: "2023-08-01")!.number + day), arguments: arguments)
        }
        // Transfers to and fro on every other day, and a release tried before each of them.
        let existing = (0..<150).map { event(transfer, Int32($0 % 150) + 1, [.row(satker, row: $0 % 2)]) }
        catalog[wbp].take(existing, settings: context.events.settings(count: catalog.events.count))
        let new = (0..<150).map { event(release, Int32($0)) }
        let refusals = try Engine(catalog: catalog).refusals(of: new, in: wbp, context.events)
        #expect(refusals.count { $0 == nil } == 0)
        for case .contradicts(let later, _)? in refusals.prefix(1) { #expect(later.kind == transfer) }
    }
}
