import Foundation
import SiapFiles
import SiapLessons
import SiapRecords
import SiapText
import SiapWorkspace
import Testing

@testable import SiapSession

/// A lesson runs when it is declared and when it is checked; what it does then reaches nothing outside it.
@Suite struct RehearsalTests {
    private let folder = FileManager.default.temporaryDirectory.appendingPathComponent(
        "siap-rehearsal-\(UUID().uuidString)"
    ).path

    /// Does everything that leaves a mark somewhere.
    private static let hostile = """
        lesson "Hostile"/"Jahat" {
          record release of wbp "W-00018" on 2024-02-11
          undo
          record release of wbp "W-00019" on 2024-02-11
          open "other.siap"
          record release of wbp "W-00022" on 2024-02-11
          save (count wbp) to "kept.csv"
          save (count satker) to "new.csv"
          load table own from "new.csv"
          report "Mine" { count wbp }
          save report to "mine.html"
          set language en
          set suppress 5
          set supply_rule art350
          let $mine = 1
          define lansia of wbp = age > 60
          task "How many?"/"Berapa?" expects count own
            hint "count own"/"hitung own"
        }
        """

    private func names() throws -> [String] { try FileManager.default.contentsOfDirectory(atPath: folder).sorted() }

    private func conversation() throws -> Conversation {
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        let conversation = Conversation()
        conversation.session.effects.files = FileAccess(base: folder)
        try "kept\n1\n".write(toFile: folder + "/kept.csv", atomically: true, encoding: .utf8)
        conversation.run("open \"work.siap\"\nrecord release of wbp \"W-00017\" on 2024-02-10")
        #expect(conversation.problems.isEmpty)
        return conversation
    }

    @Test func aLessonThatIsDeclaredOrCheckedChangesNothingOutside() throws {
        let conversation = try conversation()
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let session = conversation.session
        let before = (names: try names(), batches: session.records?.batches, held: answer("count wbp", conversation))
        conversation.forget()
        conversation.run(Self.hostile)
        #expect(conversation.problems.isEmpty, "\(conversation.transcript)")
        session.course.lessons.removeAll { $0.title.english != "Hostile" }
        session.course.unread = []
        #expect(session.checkLessons(), "\(conversation.transcript)")

        #expect(try names() == before.names)
        #expect(try String(contentsOfFile: folder + "/kept.csv", encoding: .utf8) == "kept\n1\n")
        #expect(session.records?.batches == before.batches && session.records?.name == "work.siap")
        #expect(try Workspace(path: folder + "/work.siap").batches(after: 0) == before.batches)
        #expect(answer("count wbp", conversation) == before.held)
        #expect(session.settings.suppress == nil && !session.files.isRehearsal)
        for gone in ["count own", "count wbp where lansia", "say $mine", "save report to \"mine.md\""] {
            conversation.forget()
            conversation.run(gone)
            #expect(!conversation.problems.isEmpty, "\(gone)")
        }
        // The workspace that was open is the one that is written to again.
        conversation.forget()
        conversation.run("record release of wbp \"W-00018\" on 2024-02-11")
        #expect(conversation.problems.isEmpty, "\(conversation.transcript)")
        #expect(session.records?.batches.count == 2)
        session.closeWorkspace()
    }

    /// A lesson that a file brings may show no more when it is checked than when it is played, also at a terminal.
    @Test func aLessonOfAFileUnmasksNothingWhileItIsChecked() {
        let lesson = """
            lesson "Own"/"Sendiri" {
              set unmasked on
              task "How many?"/"Berapa?" expects count satker
            }
            """
        TestFiles.write("unmasking-lesson.dsl", Array(lesson.utf8))
        let conversation = Conversation()
        conversation.run("include \"unmasking-lesson.dsl\"")
        #expect(conversation.problems.contains { $0.id == .unmaskRefused }, "\(conversation.transcript)")
        #expect(!conversation.session.settings.unmasked)
    }

    private func answer(_ question: String, _ conversation: Conversation) -> String {
        conversation.forget()
        conversation.run(question)
        return conversation.transcript
    }
}
