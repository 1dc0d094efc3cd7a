import Foundation
import SiapLessons
import SiapSyntax
import SiapText
import Testing

@testable import SiapMessages
@testable import SiapSession

/// The last hint of a task is its answer: typed in as it stands, in either tongue, it is right.
@Suite struct HintTests {
    @Test(arguments: Tongue.allCases) func theLastHintIsTheAnswer(_ tongue: Tongue) throws {
        let session = Session(tongue: tongue, today: World.today)
        session.load(World.pack)
        session.settings.language = tongue
        session.readPackLessons()
        var said = ""
        session.effects.output = { outcome in
            switch outcome {
            case .text(let text), .notice(let text): said += text + "\n"
            case .problems(let problems, let source):
                said += MessageRenderer.render(problems, source: source, tongue: tongue, color: false)
            case .restatement, .table, .quit: break
            }
        }
        let count = session.course.lessons.count
        #expect(count >= 20)
        for number in 1...count {
            session.run(SourceText(tongue == .english ? "learn \(number)" : "belajar \(number)"))
            while let played = session.course.playing, let task = played.task {
                let hints = task.hints.map { HintTests.typed($0.bilingual[tongue]) }
                let last = try #require(hints.last, "\(played.lesson.title.english): no hint")
                said = ""
                // What a hint says to do before the last is done, too; those in prose are met with a message.
                for hint in hints {
                    let now = session.course.playing
                    if now?.step == played.step, now?.lesson.id == played.lesson.id { session.run(SourceText(hint)) }
                }
                if !last.contains("…") {
                    #expect(said.contains("✓"), "\(played.lesson.title.english) \(played.number): \(last)\n\(said)")
                }
                if session.course.playing?.step == played.step, session.course.playing?.lesson.id == played.lesson.id {
                    session.run(SourceText(tongue == .english ? "skip" : "lewati"))
                }
            }
        }
    }

    /// Without the word before it: "Type:", "First:".
    private static func typed(_ hint: String) -> String {
        guard let colon = hint.range(of: ": "), hint[..<colon.lowerBound].allSatisfy({ $0.isLetter || $0 == "-" })
        else { return hint }
        return String(hint[colon.upperBound...])
    }
}
