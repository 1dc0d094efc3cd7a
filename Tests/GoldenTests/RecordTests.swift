import Foundation
import SiapData
import SiapFiles
import SiapRecords
import SiapRender
import SiapSemantics
import SiapText
import SiapWorkspace
import Testing

@testable import SiapSession

/// Workspaces as sessions meet them: reopened, shared, under another roster, gone.
@Suite struct RecordTests {
    private let name = "record-\(UUID().uuidString.prefix(8)).siap"

    private func conversation(_ statements: String = "") -> Conversation {
        let conversation = Conversation()
        conversation.run("open \"\(name)\"\n" + statements)
        return conversation
    }

    private func satker(_ conversation: Conversation, _ person: String = "W-00017") -> String {
        conversation.forget()
        conversation.run("show satker.code of ever wbp where id = \"\(person)\"")
        return conversation.transcript.split(separator: "\n").last.map(String.init) ?? ""
    }

    @Test func anotherSessionSeesWhatWasRecorded() {
        let first = conversation(), second = conversation()
        first.run(
            """
            record transfer of wbp "W-00017" (to = MTK) on 2024-02-10
            record release of wbp "W-00018" on 2024-02-10
            """
        )
        second.forget()
        #expect(satker(second) == "MTK")
        second.forget()
        second.run("say 1")
        #expect(second.notices.isEmpty, "said once")
        second.run("undo")
        #expect(second.notices.contains { $0.hasPrefix("undone: release of wbp W-00018") })
        first.forget()
        first.run("say 1")
        #expect(first.notices == ["1 record was undone by another shell"])
        first.run("catat bebas dari wbp \"W-00018\" pada 2024-02-11")
        second.forget()
        second.run("catat bebas dari wbp \"W-00018\" pada 2024-02-12")
        #expect(second.notices == ["1 peristiwa dicatat oleh sesi lain"])
        #expect(second.problems.map(\.id) == [.eventRefused])
        first.session.closeWorkspace()
        second.session.closeWorkspace()
    }

    @Test func whatIsRecordedIsNamedAmongTheOrigins() {
        let conversation = conversation(
            "record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10\ncount wbp\nundo\ncount wbp")
        #expect(
            conversation.tables.map { $0.footnotes.origins.first?.files } == [
                ["wbp.csv", "events.csv", name], ["wbp.csv", "events.csv"],
            ])
        conversation.session.closeWorkspace()
    }

    /// What another shell records between the look and the writing is looked at before anything is written.
    @Test func whatComesInBetweenIsSeenBeforeWriting() {
        let first = conversation(), second = Conversation()
        first.run("load wbp from \"day-1.csv\" as of 2024-02-12")
        second.run("load wbp from \"day-1.csv\" as of 2024-02-12\nopen \"\(name)\"")
        second.session.effects.confirm = { _ in
            first.run("record transfer of wbp \"W-1\" (to = RKPG) on 2024-02-13")
            return true
        }
        second.forget()
        second.run("load wbp from \"day-2.csv\" as of 2024-02-13")
        #expect(second.notices.contains("1 event was recorded by another shell"), "\(second.transcript)")
        // The transfer is there already: the roster brings the other events only.
        #expect(
            second.notices.last
                == "3 events and 1 correction taken in; the data reach to 13 February 2024 (no. 2 of \(name))",
            "\(second.transcript)")
        let wbp = second.session.catalog.table(named: "wbp")!
        #expect(second.session.catalog[wbp].events.count == 4)
        first.session.closeWorkspace()
        second.session.closeWorkspace()
    }

    @Test func recordsOutliveARosterThatLacksTheirRows() {
        let first = conversation(
            "record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-13\nrecord release of wbp \"W-1\" on 2024-02-13")
        #expect(first.problems.map(\.id).contains(.unknownRow))
        first.forget()
        // The people of a file take the place of those of the pack, and those of the pack come back.
        first.run("load wbp from \"people.csv\" as of 2024-02-12")
        #expect(first.problems.map(\.id) == [.recordsLeftOut])
        first.run("record release of wbp \"W-1\" on 2024-02-13")
        first.session.closeWorkspace()

        let pack = conversation()
        #expect(satker(pack) == "MTK")
        #expect(pack.session.records?.leftOut.count == 1)
        pack.forget()
        pack.run("show records")
        let states = pack.transcript.split(separator: "\n").dropFirst().map {
            $0.split(separator: ",").last.map(String.init)
        }
        #expect(states == ["stands", "not in the data"], "\(pack.transcript)")
        pack.session.closeWorkspace()
    }

    @Test func whatCannotBeAnyMoreIsNotTakenIn() {
        let first = conversation("record release of wbp \"W-00018\" on 2024-02-10")
        first.session.closeWorkspace()
        let second = Conversation()
        TestFiles.write("freed.csv", Array("date,event,wbp,to\n2024-02-09,release,W-00018,\n".utf8))
        second.run("load events of wbp from \"freed.csv\"\nopen \"\(name)\"")
        #expect(second.problems.map(\.id) == [.recordsLeftOut])
        #expect(second.session.records?.leftOut.count == 1)
        second.session.closeWorkspace()
    }

    /// Events of files and records of the workspace stay apart: undoing takes back only the record.
    @Test func eventsOfFilesStayWhenRecordsGo() {
        let one = conversation("record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10")
        TestFiles.write("moved.csv", Array("date,event,wbp,to\n2024-02-11,transfer,W-00017,SGL\n".utf8))
        one.run("load events of wbp from \"moved.csv\"")
        #expect(satker(one) == "SGL")
        one.run("undo")
        #expect(satker(one) == "SGL")
        one.forget()
        one.run("show satker.code of wbp where id = \"W-00017\" as of 2024-02-10")
        #expect(one.transcript.contains("PGK"), "\(one.transcript)")
        one.session.closeWorkspace()
        #expect(satker(one) == "SGL")
    }

    @Test func variablesFollowRowsThatComeAndGo() {
        let one = Conversation()
        one.run(
            """
            load wbp from "day-1.csv" as of 2024-02-12
            open "\(name)"
            load wbp from "day-2.csv" as of 2024-02-13
            """
        )
        one.run("let $new = wbp \"W-4-2\"\nlet $old = wbp \"W-1\"")
        one.forget()
        one.run("say $new.satker\nundo\nsay $new is unknown\nsay $old.satker")
        #expect(one.texts == ["Lapas Kelas IIA Kupang", "yes", "Lapas Kelas IIA Kupang"], "\(one.transcript)")
        one.session.closeWorkspace()
    }

    /// A table that links to people whom a record brought, when the record is undone.
    @Test func linksToRowsThatGoBecomeUnknown() {
        let one = Conversation()
        one.run(
            """
            table visit { key id: text, wbp: part of wbp, made: date, history made, wbp }
            event revisit of visit (who: wbp): wbp = who
            load wbp from "day-1.csv" as of 2024-02-12
            open "\(name)"
            load wbp from "day-2.csv" as of 2024-02-13
            """)
        TestFiles.write("visits-of-new.csv", Array("id,wbp,made\nv1,W-4-2,2024-02-13\nv2,W-1,2024-02-13\n".utf8))
        one.run(
            """
            load visit from "visits-of-new.csv"
            record revisit of visit "v2" (who = "W-4-2") on 2024-02-13
            undo
            undo
            """
        )
        #expect(one.problems.allSatisfy { $0.severity == .warning }, "\(one.transcript)")
        one.forget()
        one.run("show id, wbp.id as person, wbp.satker as place of visit\ncount visit by satker")
        #expect(one.transcript.hasPrefix("id,person,place\nv1,,\nv2,W-1,Lapas Kelas IIA Kupang\n"), "\(one.transcript)")
        one.session.closeWorkspace()
        one.forget()
        one.run("show id, wbp.id as person of visit")
        #expect(one.transcript == "id,person\nv1,\nv2,W-1\n", "\(one.transcript)")
    }

    /// Events are asked about the rows that they were told, also when those have moved.
    @Test func eventsFollowTheRowsTheyName() {
        let one = Conversation()
        let lines = String(decoding: World.pack.files["satker.csv"]?.bytes ?? [], as: UTF8.self).split(separator: "\n")
        TestFiles.write("turned.csv", Array(([lines[0]] + lines.dropFirst().reversed()).joined(separator: "\n").utf8))
        one.run("open \"\(name)\"\nrecord transfer of wbp \"W-00017\" (to = MTK) on 2024-02-09")
        one.run("load satker from \"turned.csv\"")
        one.forget()
        one.run("record transfer of wbp \"W-00017\" (to = MTK) on 2024-02-10")
        #expect(one.problems.map(\.id) == [.eventRefused], "\(one.transcript)")
        #expect(satker(one) == "MTK")
        one.session.closeWorkspace()
        // The pack's own events can still all be.
        var base = one.session.catalog
        let wbp = base.table(named: "wbp")!
        let events = base[wbp].events
        base[wbp].forgetEvents()
        one.session.context.catalog = base
        #expect((try? one.session.refusals(of: events, in: wbp))?.allSatisfy { $0 == nil } == true)
    }

    @Test func aRosterIsTakenInAgainAsItWas() {
        let one = Conversation()
        one.run(
            """
            load wbp from "day-1.csv" as of 2024-02-12
            open "\(name)"
            load wbp from "day-2.csv" as of 2024-02-13
            """
        )
        let questions = "show wbp\nshow ever wbp as of 2024-02-12\ncount wbp by satker, ktp_el, kind"
        one.forget()
        one.run(questions)
        let before = one.transcript
        one.session.closeWorkspace()
        let again = Conversation()
        again.run("load wbp from \"day-1.csv\" as of 2024-02-12\nopen \"\(name)\"")
        #expect(again.problems.isEmpty && again.notices.contains("\(name): 5 records taken in"), "\(again.transcript)")
        again.forget()
        again.run(questions)
        #expect(again.transcript == before)
        again.session.closeWorkspace()
        // In the other order: the roster after the workspace.
        let later = Conversation()
        later.run("open \"\(name)\"\nload wbp from \"day-1.csv\" as of 2024-02-12")
        later.forget()
        later.run(questions)
        #expect(later.transcript == before)
        later.forget()
        later.run("load wbp from \"day-2.csv\" as of 2024-02-13")
        #expect(later.notices.contains("nothing has changed"), "\(later.transcript)")
        later.session.closeWorkspace()
    }

    @Test func twoSessionsLoadTheSameRoster() {
        func begin() -> Conversation {
            let one = Conversation()
            one.run("load wbp from \"day-1.csv\" as of 2024-02-12\nopen \"\(name)\"")
            return one
        }
        let first = begin(), second = begin()
        first.run("load wbp from \"day-2.csv\" as of 2024-02-13")
        second.forget()
        second.run("load wbp from \"day-2.csv\" as of 2024-02-13")
        #expect(second.notices.first == "5 events were recorded by another shell", "\(second.transcript)")
        #expect(second.notices.contains("nothing has changed"))
        first.session.closeWorkspace()
        second.session.closeWorkspace()
    }

    @Test func privateValuesStayMaskedAmongRecords() {
        let one = Conversation()
        TestFiles.write(
            "private-a.csv",
            Array(
                "id,name,nik,sex,birth_date,satker,admitted\nA,Yohanes,5301010101801111,L,1980-01-01,KPG,2023-01-01\n"
                    .utf8))
        TestFiles.write(
            "private-b.csv",
            Array(
                """
                id,name,nik,sex,birth_date,satker,admitted
                A,Yohanis,5301010101801111,L,1980-01-01,KPG,2023-01-01
                B,Maria,5301010101802222,P,1980-01-01,KPG,2024-02-13

                """
                .utf8))
        one.run(
            """
            load wbp from "private-a.csv" as of 2024-02-12
            open "\(name)"
            load wbp from "private-b.csv" as of 2024-02-13
            show records
            undo
            """
        )
        for secret in ["Yohanis", "Maria", "5301010101802222"] {
            #expect(!one.transcript.contains(secret), "\(one.transcript)")
        }
        one.session.settings.unmasked = true
        one.forget()
        one.run("show records")
        #expect(one.transcript.contains("Maria") && one.transcript.contains("Yohanis"))
        one.session.closeWorkspace()
    }

    @Test func aTableOfThatNameComesFirst() {
        let one = Conversation()
        one.run("load table records from \"rooms.csv\"\nshow records")
        #expect(one.transcript.hasSuffix("id,name\na,Hall\nb,Hall\n"), "\(one.transcript)")
    }

    @Test func aFileThatIsDeletedIsNoticed() throws {
        let one = conversation("record release of wbp \"W-00018\" on 2024-02-10")
        try FileManager.default.removeItem(atPath: "\(TestFiles.folder)/\(name)")
        one.forget()
        one.run("record release of wbp \"W-00019\" on 2024-02-10")
        #expect(one.problems.map(\.id) == [.workspaceFailed])
        one.forget()
        // The session goes on, with what it knows.
        one.run("count wbp where id = \"W-00018\"\ncount wbp where id = \"W-00019\"")
        #expect(one.transcript == "count\n0\ncount\n1\n")
        one.session.closeWorkspace()
    }

    @Test func aWorkspaceThatFailsLeavesTheOneThatIsOpen() {
        let one = conversation("record release of wbp \"W-00018\" on 2024-02-10")
        one.run("open \"people.csv\"")
        one.forget()
        one.run("record release of wbp \"W-00019\" on 2024-02-10")
        #expect(one.problems.isEmpty)
        #expect(one.session.records?.name == name)
        one.session.closeWorkspace()
    }

    @Test func aPackOpensNothing() {
        let one = Conversation(isEmpty: true)
        one.session.load(Pack(name: "try", files: ["pack.dsl": Array("open \"\(name)\"\n".utf8)]), checked: true)
        #expect(one.problems.map(\.id) == [.openInPack])
        #expect(FileAccess(base: TestFiles.folder).kind(name) == .missing)
    }

    @Test func theEventsOfAnotherPackAreAsked() {
        let text = """
            table unit { key code: text }
            table person { key id: text, unit: part of unit, came: date, went: date
                lives from came to went
                history unit, came, went }
            calendar { data_from: 2024-01-01, data_until: 2024-02-01 }
            event go of person (): went = this_date refused when went is known because "gone already"/"sudah pergi"
            load unit from "unit.csv"
            load person from "person.csv"
            load events of person from "events.csv"
            """
        func load(_ events: String, checked: Bool) -> Conversation {
            let files = [
                "pack.dsl": text, "unit.csv": "code\na\n", "person.csv": "id,unit,came\n1,a,2023-05-05\n",
                "events.csv": "date,event,person\n" + events,
            ]
            let one = Conversation(isEmpty: true)
            one.session.load(Pack(name: "try", files: files.mapValues { Array($0.utf8) }), checked: checked)
            return one
        }
        #expect(load("2024-01-05,go,1\n", checked: true).problems.isEmpty)
        #expect(
            load("2024-01-05,go,1\n2024-01-06,go,1\n", checked: true).problems.map(\.id) == [
                .eventRefused, .rejectedRows,
            ])
        #expect(load("2024-01-05,go,1\n2024-01-06,go,1\n", checked: false).problems.isEmpty)
    }

    /// Many records one after another cost no more each.
    @Test func thousandsOfRecordsAreOpenedAtOnce() {
        let one = conversation()
        let loop = "for each $p in wbp where ktp_el != recorded { record record_id of $p on 2024-02-14 }"
        one.run(loop)
        let count = one.notices.count { $0.hasPrefix("recorded") }
        #expect(count > 200 && one.problems.allSatisfy { $0.id == .eventInFuture })
        one.session.closeWorkspace()
        let again = conversation()
        #expect(again.notices.contains("\(name): \(count) records taken in"))
        #expect(again.session.records?.leftOut.isEmpty == true)
        again.session.closeWorkspace()
    }
}
