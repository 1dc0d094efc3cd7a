import SiapLessons
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// lesson, learn, task, hint, skip: the course.lessons there are, and the one being played.
extension Session {
    func lesson(_ syntax: LessonSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        switch syntax {
        case .number(let number, let range): try learn(.number(number, at: range))
        case .declared(let title, let steps):
            let lesson = try Lesson(
                title: title.bilingual, steps: self.steps(steps), source: source, tongue: context.tongue)
            // Those of the pack are checked where it is made, not each time it is used.
            if mode.lesson != .ofPack, course.checksAtOnce {
                let problems = problems(of: lesson)
                if !problems.isEmpty { throw DiagnosticsFailure(problems) }
            }
            if let place = course.lessons.firstIndex(where: { $0.id == lesson.id }) {
                course.lessons[place] = lesson
            } else {
                course.lessons.append(lesson)
            }
            if mode.lesson != .ofPack, let number = course.lessons.firstIndex(where: { $0.id == lesson.id }) {
                output(.notice(LessonWords.declared(number + 1, lesson: lesson)[tongue]))
            }
        }
    }

    private func steps(_ statements: [StatementSyntax]) throws(DiagnosticsFailure) -> [Lesson.Step] {
        var steps: [Lesson.Step] = []
        for statement in statements {
            switch statement.kind {
            case .teach(let doc): steps.append(.teach(doc.bilingual))
            case .task(let task?): steps.append(.task(task))
            case .lesson, .learn, .hint, .skip, .edit, .quit, .task:
                throw DiagnosticsFailure(Diagnostic(.notInLesson, at: statement.range))
            case .query, .let, .define, .param, .set, .say, .forEach, .if, .expect, .include, .use, .load, .save,
                .report, .saveReport, .table, .codes, .event, .calendar, .explain, .help, .describe, .showCatalog,
                .showHistory, .rule, .why, .record, .undo, .open:
                steps.append(.statement(statement))
            }
        }
        return steps
    }

    /// `teach` and `task … expects` by themselves.
    func outsideLesson(_ keyword: Keyword, at range: SourceRange) throws(DiagnosticsFailure) {
        throw DiagnosticsFailure(Diagnostic(.onlyInLesson(keyword: keyword), at: range))
    }

    // MARK: Choosing

    /// Reads the course.lessons of the pack when they are first asked for: a start without them waits for nothing.
    public func readPackLessons() {
        let files = course.unread
        course.unread = []
        mode.lesson = .ofPack
        let before = (mode.status, tongue, context.tongue)
        defer {
            mode.lesson = nil
            (mode.status, tongue, context.tongue) = before
        }
        // A trainer's own, read before, come after those of the pack.
        let own = course.lessons
        course.lessons = []
        for file in files {
            guard let text = String(validating: file.bytes, as: UTF8.self) else {
                course.isReadWhole = false
                output(.problems([Diagnostic(.notUTF8(file.bytes, file: file.name), at: nil)], in: SourceText("")))
                continue
            }
            if run(SourceText(text, name: file.name)) != .done { course.isReadWhole = false }
        }
        course.lessons += own
    }

    /// Only a trainer's own are wanted.
    public func forgetPackLessons() {
        course.unread = []
        course.lessons = []
    }

    func learn(_ which: LearnSyntax) throws(DiagnosticsFailure) {
        if !course.unread.isEmpty { readPackLessons() }
        switch which {
        case .list: output(.text(LessonWords.list(course.lessons, solved: course.solved)[tongue]))
        case .number(let number, let range):
            guard course.lessons.indices.contains(number - 1) else { throw unknownLesson(String(number), at: range) }
            play(course.lessons[number - 1])
        case .title(let title, let range):
            let wanted = normalizedName(title)
            let all = course.lessons.map { [normalizedName($0.title.english), normalizedName($0.title.indonesian)] }
            let place = all.firstIndex { $0.contains(wanted) } ?? all.firstIndex { $0.contains { $0.contains(wanted) } }
            guard let place, !wanted.isEmpty else { throw unknownLesson(title, at: range) }
            play(course.lessons[place])
        }
    }

    private func unknownLesson(_ text: String, at range: SourceRange) -> DiagnosticsFailure {
        let near = NearNames.near(text, among: course.lessons.map { $0.title[tongue] })
        return DiagnosticsFailure(
            Diagnostic(.unknownLesson(name: text), at: range, proposals: near.map { Bilingual($0) }))
    }

    // MARK: Playing

    /// From the beginning, or from the first task that was not solved when some were.
    private func play(_ lesson: Lesson) {
        course.playing = PlayedLesson(lesson: lesson, step: -1, number: 0)
        let number = (course.lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
        output(.text(LessonWords.heading(number, of: lesson)[tongue]))
        let solved = course.solved[lesson.id] ?? []
        if let open = (1...max(1, lesson.tasks.count)).first(where: { !solved.contains($0) }), open > 1 {
            output(.text(LessonWords.goesOn(open, of: lesson)[tongue]))
            let tasks = lesson.steps.indices.filter { if case .task = lesson.steps[$0] { true } else { false } }
            course.playing?.step = tasks[open - 2]
            course.playing?.number = open - 1
        }
        goOn()
    }

    /// Teaches and shows up to the next task, or to the end.
    func goOn() {
        guard var played = course.playing else { return }
        let tongue = self.tongue
        while true {
            played.step += 1
            guard played.lesson.steps.indices.contains(played.step) else { break }
            switch played.lesson.steps[played.step] {
            case .teach(let text): output(.text(paragraph(text[tongue]) + "\n\n"))
            case .statement(let statement):
                if !show(statement, of: played.lesson, in: tongue) { return leaveBroken(played.lesson) }
            case .task:
                played.number += 1
                (played.hintsGiven, played.wrongAnswers) = (0, 0)
                course.playing = played
                return sayTask()
            }
        }
        finish(played.lesson)
    }

    private func show(_ statement: StatementSyntax, of lesson: Lesson, in tongue: Tongue) -> Bool {
        mode.lesson = .shown
        defer {
            self.tongue = tongue
            mode.lesson = nil
        }
        let isQuestion: Bool
        switch statement.kind {
        case .query, .why, .explain, .describe, .say, .showCatalog: isQuestion = true
        case .let, .define, .param, .set, .forEach, .if, .expect, .include, .use, .load, .save, .report, .saveReport,
            .table, .codes, .event, .calendar, .help, .showHistory, .edit, .quit, .rule, .record, .undo, .open,
            .lesson, .teach, .task, .hint, .skip, .learn:
            isQuestion = false
        }
        if isQuestion, let own = statement.tongue, own != tongue { return true }
        do {
            if isQuestion { output(.text("siap> " + lesson.source[statement.range])) }
            _ = try run(statement, in: lesson.source)
            if isQuestion { output(.text("")) }
            return true
        } catch {
            output(.problems(error.diagnostics, in: lesson.source))
            return false
        }
    }

    private func leaveBroken(_ lesson: Lesson) {
        course.playing = nil
        output(.text(LessonWords.broken(lesson)[tongue]))
    }

    func sayTask() {
        guard let played = course.playing, let task = played.task else { return }
        output(.text(paragraph(LessonWords.task(played.number, of: played.lesson, text: task.text.bilingual)[tongue])))
    }

    private func finish(_ lesson: Lesson) {
        course.playing = nil
        let number = (course.lessons.firstIndex { $0.id == lesson.id } ?? 0) + 1
        let next = course.lessons.indices.contains(number) ? course.lessons[number] : nil
        let isSolved =
            Set(1...max(1, lesson.tasks.count)).isSubset(of: course.solved[lesson.id] ?? []) || lesson.tasks.isEmpty
        output(.text(paragraph(LessonWords.finished(number, next: next, isSolved: isSolved)[tongue])))
    }

    func paragraph(_ text: String) -> String {
        let lines = Session.keepingCode(text).split(separator: "\n", omittingEmptySubsequences: false)
        return lines.flatMap { DisplayWidth.wrapped(String($0), to: effects.pageWidth) }.joined(separator: "\n")
            .replacing("\u{A0}", with: " ")
    }

    /// What stands in `…` is typed as it is: short ones are not broken over two lines.
    private static func keepingCode(_ text: String) -> String {
        let parts = text.split(separator: "`", omittingEmptySubsequences: false)
        return parts.enumerated().map { place, part in
            place % 2 == 1 && part.count <= 40 ? String(part).replacing(" ", with: "\u{A0}") : String(part)
        }.joined(separator: "`")
    }

    // MARK: Within a lesson

    private func played(_ keyword: Keyword, at range: SourceRange) throws(DiagnosticsFailure) -> (
        PlayedLesson, TaskSyntax
    ) {
        guard let playing = course.playing, let task = playing.task else {
            throw DiagnosticsFailure(Diagnostic(.noLesson, at: range))
        }
        return (playing, task)
    }

    func repeatTask(at range: SourceRange) throws(DiagnosticsFailure) {
        _ = try played(.task, at: range)
        sayTask()
    }

    /// One at a time; after the last one the first again.
    func hint(at range: SourceRange) throws(DiagnosticsFailure) {
        let (played, task) = try played(.hint, at: range)
        guard !task.hints.isEmpty else {
            output(.text(paragraph(LessonWords.noHint[tongue])))
            return
        }
        let place = played.hintsGiven % task.hints.count
        course.playing?.hintsGiven += 1
        output(
            .text(
                paragraph(LessonWords.hint(place + 1, of: task.hints.count, text: task.hints[place].bilingual)[tongue]))
        )
    }

    /// Shows an answer and goes on; the task stays unsolved.
    func skip(at range: SourceRange) throws(DiagnosticsFailure) {
        let (played, task) = try played(.skip, at: range)
        output(.text(LessonWords.modelAnswer(modelAnswer(of: task, played.lesson))[tongue]))
        goOn()
    }

    /// The model answer as it is asked in the learner's tongue: as it stands, or the last hint that is a question.
    private func modelAnswer(of task: TaskSyntax, _ lesson: Lesson) -> String {
        func own(_ text: String) -> Tongue? {
            let parsed = Parser.parse(SourceText(text))
            guard !parsed.hasErrors, let statement = parsed.script.statements.first, case .query = statement.kind else {
                return nil
            }
            return statement.tongue
        }
        let written = lesson.source[task.expected.range]
        if own(written) ?? tongue == tongue { return written }
        return task.hints.lazy.map { $0.bilingual[self.tongue] }.last { own($0) == self.tongue } ?? written
    }

    /// `quit` within a lesson leaves the lesson; true when there was one.
    func leaveLesson() -> Bool {
        guard let played = course.playing else { return false }
        course.playing = nil
        let number = (course.lessons.firstIndex { $0.id == played.lesson.id } ?? 0) + 1
        output(.text(paragraph(LessonWords.left(number)[tongue])))
        return true
    }
}
