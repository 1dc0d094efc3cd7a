import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// What is replied to an answer: it is right when its result is right, however it was asked for.
extension Session {
    /// Called for each question answered at the prompt while a lesson is played.
    func judge(_ query: QuerySyntax, _ source: SourceText) {
        guard let played = playing, let task = played.task, let given = context.last else { return }
        let before = context.tongue
        context.tongue = played.lesson.tongue ?? before
        defer { context.tongue = before }
        let expected: ResultTable
        do { expected = try result(of: task.expected, played.lesson.source) } catch {
            output(.problems(error.diagnostics, played.lesson.source))
            output(.text(paragraph(LessonWords.notJudged[tongue])))
            return
        }
        let comparison = AnswerComparison(catalog: context.catalog)
        if comparison.agree(expected, given) {
            solved(played)
            output(.text(LessonWords.right[tongue] + "\n\n"))
            return goOn()
        }
        playing?.wrongAnswers += 1
        var reply = knownReply(to: given, task, played.lesson, comparison)
        if reply == nil {
            let diagnosis = Diagnosis(session: self, expected: (task.expected, played.lesson.source, expected), given: (query, source, given), comparison)
            reply = LessonWords.reply(diagnosis.difference(), tongue, played.number)
        }
        output(.text(paragraph(reply ?? "")))
        if played.wrongAnswers == 0 { output(.text(paragraph(LessonWords.helpAtHand(hasHints: !task.hints.isEmpty)[tongue]))) }
    }

    func result(of query: QuerySyntax, _ source: SourceText) throws(DiagnosticsFailure) -> ResultTable {
        try run(try bind(query, source))
    }

    private func solved(_ played: PlayedLesson) {
        solvedTasks[played.lesson.id, default: []].insert(played.number)
        keepProgress(solvedTasks)
    }

    /// The lesson's own reply to the first of its wrong answers that has this result.
    private func knownReply(to given: ResultTable, _ task: TaskSyntax, _ lesson: Lesson, _ comparison: AnswerComparison) -> String? {
        for wrong in task.wrongs {
            guard let result = try? result(of: wrong.query, lesson.source), comparison.agree(result, given) else { continue }
            return try? words(ofReply: wrong.reply, to: given, lesson, tongue)
        }
        return nil
    }

    /// A reply with its `{…}` filled in; `$answer` (`$jawaban`) is the figure given, when it is one.
    func words(ofReply reply: DocSyntax, to given: ResultTable, _ lesson: Lesson, _ tongue: Tongue) throws(DiagnosticsFailure) -> String {
        let text = tongue == .indonesian ? reply.indonesian ?? reply.english : reply.english
        let (parts, problems) = Parser.template(text, in: lesson.source)
        if !problems.isEmpty { throw DiagnosticsFailure(problems) }
        let before = context.variables
        defer { context.variables = before }
        if given.rowCount == 1, let column = given.columns.first(where: { $0.role != .sharePart }), !column.isPrivate {
            for name in ["answer", "jawaban"] { context.variables[name] = .value(column.column.value(at: 0), column.column.type) }
        }
        return try words(of: .template(parts, text.range), lesson.source)
    }
}
