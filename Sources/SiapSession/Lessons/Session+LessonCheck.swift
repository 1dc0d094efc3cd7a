import SiapData
import SiapLessons
import SiapSemantics
import SiapSyntax
import SiapText

/// Whether lessons are right: each model answer can be asked, each known wrong answer is wrong and gets its own reply.
extension Session {
    /// Goes through all lessons there are and says of each how it fared; true when none has a mistake.
    public func checkLessons() -> Bool {
        if !course.unread.isEmpty { readPackLessons() }
        var isRight = course.isReadWhole
        for (place, lesson) in course.lessons.enumerated() {
            let problems = problems(of: lesson)
            output(.text(LessonWords.checked(place + 1, lesson: lesson, problems: problems.count)[tongue]))
            if problems.isEmpty { continue }
            isRight = false
            output(.problems(problems, in: lesson.source))
        }
        return isRight
    }

    /// Runs the whole lesson in a rehearsal: what it declares, records, saves, loads, opens or reports is gone with
    /// that.
    func problems(of lesson: Lesson) -> [Diagnostic] {
        let rehearsal = Session(rehearsing: self)
        defer { rehearsal.closeWorkspace() }
        return rehearsal.allProblems(of: lesson)
    }

    private func allProblems(of lesson: Lesson) -> [Diagnostic] {
        var problems: [Diagnostic] = []
        for step in lesson.steps {
            do {
                switch step {
                case .teach: break
                case .statement(let statement): _ = try run(statement, in: lesson.source)
                case .task(let task):
                    context.tongue = lesson.tongue ?? context.tongue
                    problems += try self.problems(of: task, lesson)
                }
            } catch { problems += error.diagnostics }
        }
        return problems
    }

    private func problems(of task: TaskSyntax, _ lesson: Lesson) throws(DiagnosticsFailure) -> [Diagnostic] {
        let comparison = AnswerComparison(catalog: context.catalog)
        let expected = try result(of: task.expected, lesson.source)
        var earlier: [ResultTable] = []
        var problems: [Diagnostic] = []
        for wrong in task.wrongs {
            let found: ResultTable
            do {
                found = try result(of: wrong.query, lesson.source)
                for tongue in Tongue.allCases { _ = try words(ofReply: wrong.reply, to: found, of: lesson, in: tongue) }
            } catch {
                problems += error.diagnostics
                continue
            }
            if comparison.agree(expected, with: found) {
                problems.append(Diagnostic(.wrongAnswerIsRight, at: wrong.query.range))
            } else if earlier.contains(where: { comparison.agree($0, with: found) }) {
                problems.append(Diagnostic(.wrongAnswerUnreachable, at: wrong.query.range))
            }
            earlier.append(found)
        }
        return problems
    }
}
