import SiapData
import SiapRender
import SiapSemantics
import SiapText
import TestSupport
import Testing

@testable import SiapEngine
@testable import SiapSession

/// A day's roster after an earlier one: from what the files say back to what happened.
@Suite struct RosterTests {
    private static let columns = [
        "id", "name", "nik", "kind", "sex", "birth_date", "marital_status", "citizen", "ktp_el", "ktp_regency",
        "satker", "register_number", "register_group",
        "expected_release", "admitted", "registered_at", "registered_regency", "votes_at", "revoked_right",
    ]

    /// Whoever is held on a day, as a facility would write it down; `rename` gives other keys.
    private static func roster(
        _ session: Session, on day: Day, without: Set<String> = [], rename: (String) -> String = { $0 }
    ) -> String {
        let catalog = session.catalog, table = catalog.table(named: "wbp")!, schema = catalog[table].schema
        let snapshots = Snapshots(catalog: catalog)
        let attributes = columns.map { schema.attribute(named: $0)! }
        let cells = attributes.map { snapshots.column($0, of: table, on: day) }
        var text = columns.joined(separator: ",") + "\n"
        for row in snapshots.living(table, on: day) ?? [] {
            let key = catalog[table].key(of: Int(row))
            // Whom no event has brought in has no facility, and stands in no file.
            if without.contains(key) || cells[columns.firstIndex(of: "satker")!].value(at: Int(row)) == .unknown {
                continue
            }
            let line = cells.map { column -> String in
                switch column.value(at: Int(row)) {
                case .row(let target, let place): return catalog[target].key(of: place)
                case .code(let list, let position): return list.codes[position].names.english
                case .truth(let truth): return truth ? "yes" : "no"
                case .text(let text): return "\"\(text)\""
                case .date(let day): return day.iso
                default: return ""
                }
            }
            text += ([rename(key)] + line.dropFirst()).joined(separator: ",") + "\n"
        }
        return text
    }

    /// Random people of the pack, held on the first day, and some who come later.
    private struct Worlds {
        /// In which the events happen.
        let truth = Conversation()
        /// Which sees only the files.
        let seen = Conversation()
        let first = Day(iso: "2024-01-10")!
        var last: Day
        var events: [Table.TakenEvent] = []
        var wbp: TableID { truth.session.catalog.table(named: "wbp")! }

        init(_ dice: inout Dice, name: String) {
            last = first.adding(days: 1 + dice.below(5))!
            let source = Conversation()
            let all = RosterTests.roster(source.session, on: first).split(separator: "\n")
            // Of a few facilities, so that each is mentioned again: what a roster does not mention it does not tell
            // about.
            let satker = RosterTests.columns.firstIndex(of: "satker")!
            let few: Set<Substring> = ["KPG", "RKPG", "PGK", "SGL"]
            var people = all.dropFirst().filter {
                few.contains($0.split(separator: ",", omittingEmptySubsequences: false)[satker]) && dice.below(8) == 0
            }
            people = Array(people.prefix(160))
            // Some come later: in truth they are rows without a day of admission, in the first file they are none.
            let admitted = RosterTests.columns.firstIndex(of: "admitted")!
            var known: [Substring] = [], later: [String] = []
            for person in people {
                if dice.below(8) == 0 {
                    var cells = person.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
                    cells[admitted] = ""
                    for name in ["satker", "votes_at"] { cells[RosterTests.columns.firstIndex(of: name)!] = "" }
                    later.append(cells.joined(separator: ","))
                } else {
                    known.append(person)
                }
            }
            let head = RosterTests.columns.joined(separator: ",")
            TestFiles.write(
                "\(name)-truth.csv", Array(([head] + known.map(String.init) + later).joined(separator: "\n").utf8))
            TestFiles.write("\(name)-1.csv", Array(([head] + known.map(String.init)).joined(separator: "\n").utf8))
            truth.run("load wbp from \"\(name)-truth.csv\" as of \(first.iso)")
            seen.run("load wbp from \"\(name)-1.csv\" as of \(first.iso)")
        }

        /// Lets random events happen, as many as can be of those tried.
        mutating func happen(_ dice: inout Dice, tries: Int) throws {
            let session = truth.session
            let kinds = session.context.events.map(\.schema).filter {
                session.catalog.events[$0].table == wbp && World.context.catalog.events.ids.contains($0)
            }
            let new = (0..<tries).map { _ in event(dice.pick(kinds), &dice) }
            let refusals = try session.refusals(of: new, in: wbp)
            events = zip(new, refusals).filter { $0.1 == nil }.map(\.0)
            session.take(events, of: wbp)
        }

        private func event(_ kind: EventKindID, _ dice: inout Dice) -> Table.TakenEvent {
            let catalog = truth.session.catalog
            let arguments = catalog.events[kind].parameters.map { parameter -> Value in
                switch parameter.type {
                case .link(let table): return .row(table, row: dice.below(catalog[table].rowCount))
                case .code(let list): return .code(list, index: dice.below(list.codes.count))
                case .date: return .date(Day(number: last.number + Int32(dice.below(900))))
                default: return .text("\(dice.below(100))/24")
                }
            }
            let day = first.adding(days: 1 + dice.below(Int(last.number - first.number)))!
            return Table.TakenEvent(kind: kind, row: dice.below(catalog[wbp].rowCount), day: day, arguments: arguments)
        }
    }

    /// Whatever happened between two days, the events worked out from the two files lead to the same state.
    @Test(arguments: 0..<12) func eventsWorkedOutLeadToTheSameState(_ seed: Int) throws {
        var dice = Dice(seed: UInt64(seed + 700))
        var worlds = Worlds(&dice, name: "worked-\(seed)")
        try worlds.happen(&dice, tries: 120)
        let renames = seed % 3 == 0
        // Each office numbers anew; who it is stays the same.
        let roster = RosterTests.roster(worlds.truth.session, on: worlds.last) { renames ? "N\($0)" : $0 }
        TestFiles.write("worked-\(seed)-2.csv", Array(roster.utf8))
        let before = worlds.seen.session.catalog[worlds.wbp].events.count
        worlds.seen.forget()
        worlds.seen.run("load wbp from \"worked-\(seed)-2.csv\" as of \(worlds.last.iso)")
        #expect(worlds.seen.problems.isEmpty, "\(worlds.seen.problems.map(\.id))")
        compare(worlds)
        // Never more events than there were.
        let found = worlds.seen.session.catalog[worlds.wbp].events[before...]
        let corrections = found.count { !World.context.catalog.events.ids.contains($0.kind) }
        #expect(found.count - corrections <= worlds.events.count)
        // Asked again, nothing has happened.
        worlds.seen.forget()
        worlds.seen.run("load wbp from \"worked-\(seed)-2.csv\" as of \(worlds.last.iso)")
        #expect(worlds.seen.notices.contains("nothing has changed"), "\(worlds.seen.transcript)")
    }

    private func compare(_ worlds: Worlds) {
        let truth = worlds.truth.session.catalog, seen = worlds.seen.session.catalog, wbp = worlds.wbp
        let theirs = Snapshots(catalog: truth), own = Snapshots(catalog: seen)
        // Known by what identifies them.
        func people(_ catalog: Catalog, _ snapshots: Snapshots) -> [String: [String: String]] {
            var people: [String: [String: String]] = [:]
            for row in snapshots.living(wbp, on: worlds.last) ?? [] {
                var cells: [String: String] = [:]
                for name in RosterTests.columns where name != "id" {
                    let attribute = catalog[wbp].schema.attribute(named: name)!
                    let value = snapshots.column(attribute, of: wbp, on: worlds.last).value(at: Int(row))
                    let formatter = ValueFormatter(catalog: catalog, tongue: .english, unmasked: true)
                    cells[name] = "\(formatter.data(value))"
                }
                // Whom no event has brought in has no facility.
                if cells["satker"]!.isEmpty { continue }
                people["\(cells["nik"]!) \(cells["name"]!)"] = cells
            }
            return people
        }
        let wanted = people(truth, theirs), found = people(seen, own)
        #expect(Set(wanted.keys) == Set(found.keys))
        for (person, cells) in wanted { #expect(found[person] == cells, "\(person)") }
    }

    /// One event of each kind by itself is found as that event, on its day where the file tells it.
    @Test(arguments: [
        "transfer", "release", "die", "admit", "list", "list_elsewhere", "move_vote", "record_id", "revoke_right",
        "sentence", "register",
    ])
    func oneEventIsFoundAsItself(_ name: String) throws {
        var dice = Dice(seed: 77)
        for round in 0..<40 {
            var worlds = Worlds(&dice, name: "one-\(name)-\(round)")
            try worlds.happen(&dice, tries: 60)
            let session = worlds.truth.session
            guard let event = worlds.events.first(where: { session.catalog.events[$0.kind].names.english == name }),
                worlds.events.count(where: { $0.row == event.row }) == 1
            else { continue }
            let roster = RosterTests.roster(session, on: worlds.last)
            TestFiles.write("one.csv", Array(roster.utf8))
            worlds.seen.run("load wbp from \"one.csv\" as of \(worlds.last.iso)")
            let seen = worlds.seen.session.catalog
            // Whoever was never admitted is in no file.
            guard let row = seen[worlds.wbp].row(key: session.catalog[worlds.wbp].key(of: event.row)) else { continue }
            let found = seen[worlds.wbp].events.filter { $0.row == row }
            // A file cannot tell how someone left who is no longer in it.
            let kinds = found.map { seen.events[$0.kind].names.english }
            #expect(kinds == [["release", "die"].contains(name) ? "leave" : name], "\(kinds)")
            if name == "admit" { #expect(found.map(\.day) == [event.day]) }
            return
        }
        Issue.record("no \(name) happened")
    }

    // MARK: Single cases

    private static let head = "id,name,nik,kind,sex,birth_date,satker,admitted\n"

    private func conversation(_ first: String, _ second: String, name: String) -> Conversation {
        TestFiles.write("\(name)-a.csv", Array((RosterTests.head + first).utf8))
        TestFiles.write("\(name)-b.csv", Array((RosterTests.head + second).utf8))
        let conversation = Conversation()
        conversation.run("load wbp from \"\(name)-a.csv\" as of 2024-02-10")
        conversation.forget()
        conversation.run("load wbp from \"\(name)-b.csv\" as of 2024-02-11")
        return conversation
    }

    private func events(_ conversation: Conversation) -> [String] {
        let catalog = conversation.session.catalog, table = catalog.table(named: "wbp")!
        return catalog[table].events.map {
            "\(catalog.events[$0.kind].names.english) \(catalog[table].key(of: $0.row)) \($0.day.iso)"
        }
    }

    @Test func aDamagedNumberIdentifiesNobody() {
        // Both NIK went through a spreadsheet and are the same now; names tell them apart, also under changed keys.
        let found = conversation(
            """
            A,Satu,5301010101800000,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101800000,napi,L,1980-01-01,KPG,2023-01-01

            """,
            """
            B,Satu,5301010101800000,napi,L,1980-01-01,RKPG,2023-01-01
            A,Dua,5301010101800000,napi,L,1980-01-01,KPG,2023-01-01

            """,
            name: "damaged")
        #expect(events(found) == ["transfer A 2024-02-11"])
    }

    @Test func aNumberThatSeveralShareIdentifiesNobody() {
        let found = conversation(
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01

            """,
            """
            C,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            D,Dua,5301010101801111,napi,L,1980-01-01,RKPG,2023-01-01

            """,
            name: "shared")
        #expect(events(found) == ["transfer B 2024-02-11"])
    }

    @Test func aKeyGivenToSomeoneElseIsNotThem() {
        let found = conversation(
            """
            1,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            2,Dua,5301010101802222,napi,L,1981-01-01,KPG,2023-01-01

            """,
            """
            1,Dua,5301010101802222,napi,L,1981-01-01,KPG,2023-01-01
            2,Tiga,5301010101803333,napi,L,1982-01-01,KPG,2024-02-11

            """,
            name: "keys")
        #expect(events(found) == ["leave 1 2024-02-11", "admit 2-2 2024-02-11"])
    }

    @Test func aSlipInANameIsTheSamePerson() {
        let found = conversation(
            "A,Yohanes,,napi,L,1980-01-01,KPG,2023-01-01\n", "A,Johanes,,napi,L,1980-01-01,KPG,2023-01-01\n",
            name: "slip")
        #expect(events(found).isEmpty)
        #expect(found.transcript.contains("correction of name      1"))
        #expect(found.transcript.contains("•••") && !found.transcript.contains("Johanes"), "\(found.transcript)")
    }

    @Test func whoeverCameFromOutsideTheDataArrivesNow() {
        let found = conversation(
            "A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01\n",
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-01-01,KPG,2020-05-05

            """,
            name: "outside")
        #expect(events(found) == ["admit B 2024-02-11", "admitted_correction B 2024-02-11"])
        found.forget()
        found.run("count wbp as of 2024-02-10, 2024-02-11\nshow id, admitted of wbp where id = \"B\"")
        #expect(found.transcript.contains("1,2\n") && found.transcript.contains("B,2020-05-05"), "\(found.transcript)")
    }

    @Test func facilitiesThatAreNotMentionedStayAsTheyWere() {
        let found = conversation(
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-01-01,RKPG,2023-01-01

            """,
            "A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01\n", name: "mentioned")
        #expect(events(found).isEmpty)
    }

    @Test func withoutFacilitiesNobodyIsTakenToHaveLeft() {
        TestFiles.write(
            "no-satker.csv", Array("id,name,nik,sex,birth_date\nA,Satu,5301010101801111,L,1980-01-01\n".utf8))
        let found = conversation(
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-01-01,KPG,2023-01-01

            """,
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-01-01,KPG,2023-01-01

            """,
            name: "uncovered")
        found.forget()
        found.run("load wbp from \"no-satker.csv\" as of 2024-02-12")
        #expect(events(found).isEmpty)
        #expect(found.transcript.contains("no column satker"), "\(found.transcript)")
    }

    @Test func whoIsOnAnUnreadableLineStays() {
        let found = conversation(
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-01-01,KPG,2023-01-01

            """,
            """
            A,Satu,5301010101801111,napi,L,1980-01-01,KPG,2023-01-01
            B,Dua,5301010101802222,napi,L,1981-02-30,KPG,2023-01-01

            """,
            name: "unread")
        #expect(found.problems.map(\.id) == [.badCell, .rosterUnread])
        #expect(!found.transcript.contains("taken in;"))
        found.forget()
        found.session.settings.allowsRejects = true
        found.run("load wbp from \"unread-b.csv\" as of 2024-02-11")
        #expect(events(found).isEmpty)
        #expect(found.transcript.contains("nothing has changed"), "\(found.transcript)")
    }

    @Test func aPersonMaySayNo() {
        let conversation = Conversation()
        var asked: [String] = []
        conversation.session.effects.confirm = { question in
            asked.append(question)
            return false
        }
        conversation.run(
            "load wbp from \"day-1.csv\" as of 2024-02-12\nload wbp from \"day-2.csv\" as of 2024-02-13\ncount wbp")
        #expect(asked == ["Take in 4 events and 1 correction?"])
        #expect(conversation.transcript.hasSuffix("-- nothing was taken in\ncount\n4\n"), "\(conversation.transcript)")
        #expect(conversation.session.catalog.dataUntil == Day(iso: "2024-02-12"))
    }

    /// A real roster is never compared with people who are made up.
    @Test func thePeopleOfThePackAreNoEarlierState() {
        let conversation = Conversation()
        conversation.run("load wbp from \"day-1.csv\" as of 2024-02-14")
        #expect(conversation.notices == ["wbp: 4 rows came in"])
    }

    @Test func whatIsMentionedHasReported() {
        let pack = """
            coded table unit { key code: text, label name: text, last_report: date, reported until last_report }
            table person {
                key id: text, unit: part of unit, came: date, went: date
                lives from came to went
                history unit, came, went
                identity id
            }
            calendar { data_from: 2024-01-01, data_until: 2024-01-01 }
            event come of person (to: unit): unit = to, came = this_date, went = unknown
            event go of person (): went = this_date
            load unit from "unit.csv"
            load person from "person.csv"
            """
        let files = [
            "pack.dsl": pack, "unit.csv": "code,name,last_report\na,A,2023-12-31\nb,B,2023-12-30\n",
            "person.csv": "id,unit,came\n1,a,2023-05-05\n2,b,2023-05-05\n",
        ]
        let conversation = Conversation(isEmpty: true)
        conversation.session.load(Pack(name: "reports", files: files.mapValues { Array($0.utf8) }), checked: true)
        TestFiles.write("reports.csv", Array("id,unit,came\n1,b,2023-05-05\n".utf8))
        conversation.run(
            "open \"reports.siap\"\nload person from \"reports.csv\" as of 2024-01-05\nshow unit\nundo\nshow unit")
        #expect(conversation.problems.isEmpty, "\(conversation.problems)")
        #expect(conversation.transcript.contains("a,A,2023-12-31\nb,B,2024-01-05"), "\(conversation.transcript)")
        #expect(conversation.transcript.hasSuffix("a,A,2023-12-31\nb,B,2023-12-30\n"), "\(conversation.transcript)")
        // The first person moved from a to b, and b's own is gone.
        #expect(conversation.transcript.contains("come,1\n") == false)
        conversation.session.closeWorkspace()
    }
}
