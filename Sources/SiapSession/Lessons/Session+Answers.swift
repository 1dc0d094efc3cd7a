import SiapData
import SiapLessons
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// What is replied to an answer: it is right when its result is right, however it was asked for.
extension Session {
    /// Called for each question answered at the prompt while a lesson is played.
    func judge(_ query: QuerySyntax, in source: SourceText) {
        guard let played = course.playing, let task = played.task, let given = context.last else { return }
        let before = context.tongue
        context.tongue = played.lesson.tongue ?? before
        defer { context.tongue = before }
        let comparison = AnswerComparison(catalog: context.catalog)
        // The problem of a model answer is no business of the learner's: it would tell the answer.
        guard let expected = withoutSettings({ try? result(of: task.expected, played.lesson.source) }) else {
            output(.text(paragraph(LessonWords.notJudged[tongue])))
            return
        }
        let whole = withoutSettings { unhidden(given) }
        if comparison.agree(expected, with: whole) {
            solved(played)
            output(.text(LessonWords.right[tongue] + "\n\n"))
            return goOn()
        }
        course.playing?.wrongAnswers += 1
        var reply = withoutSettings { knownWrong(whole, in: task, of: played.lesson, by: comparison) }.flatMap {
            try? words(ofReply: $0.reply, to: given, of: played.lesson, in: tongue)
        }
        if reply == nil {
            let difference = withoutSettings {
                Diagnosis(
                    session: self, expected: (task.expected, played.lesson.source, expected),
                    given: (query, source, whole), comparison
                ).difference()
            }
            reply = LessonWords.reply(difference, in: tongue, task: played.number)
        }
        output(.text(paragraph(reply ?? "")))
        if played.wrongAnswers == 0 {
            output(.text(paragraph(LessonWords.helpAtHand(hasHints: !task.hints.isEmpty)[tongue])))
        }
    }

    func result(of query: QuerySyntax, _ source: SourceText) throws(DiagnosticsFailure) -> ResultTable {
        try run(try bind(query, in: source))
    }

    /// Answers are judged by their question: what the learner has hidden or shown is no part of it.
    private func withoutSettings<Result>(_ body: () -> Result) -> Result {
        let before = (settings, context.showsPrivate)
        defer { (settings, context.showsPrivate) = before }
        settings = Settings()
        context.showsPrivate = false
        return body()
    }

    /// The last answer with the counts that were hidden in it.
    private func unhidden(_ given: ResultTable) -> ResultTable {
        guard given.footnotes.suppression != nil, let answer = conversation.lastAnswer else { return given }
        return (try? runUnsuppressed(answer.query)) ?? given
    }

    private func solved(_ played: PlayedLesson) {
        course.solved[played.lesson.id, default: []].insert(played.number)
        effects.keepProgress(course.solved)
    }

    /// The first of the lesson's wrong answers that has this result.
    private func knownWrong(
        _ given: ResultTable, in task: TaskSyntax, of lesson: Lesson, by comparison: AnswerComparison
    ) -> TaskSyntax.Wrong? {
        task.wrongs.first { wrong in
            guard let result = try? result(of: wrong.query, lesson.source) else { return false }
            return comparison.agree(result, with: given)
        }
    }

    /// A reply with its `{…}` filled in; `$answer` (`$jawaban`) is the figure given, when it is one.
    func words(ofReply reply: DocSyntax, to given: ResultTable, of lesson: Lesson, in tongue: Tongue)
        throws(DiagnosticsFailure) -> String
    {
        let text = tongue == .indonesian ? reply.indonesian ?? reply.english : reply.english
        let (parts, problems) = Parser.template(text, in: lesson.source)
        if !problems.isEmpty { throw DiagnosticsFailure(problems) }
        let before = context.variables
        defer { context.variables = before }
        if given.rowCount == 1, let column = given.columns.first(where: { $0.role != .sharePart }), !column.isPrivate {
            for name in ["answer", "jawaban"] {
                context.variables[name] = .value(column.column.value(at: 0), type: column.column.type)
            }
        }
        return try words(of: .template(parts, at: text.range), lesson.source)
    }
}
