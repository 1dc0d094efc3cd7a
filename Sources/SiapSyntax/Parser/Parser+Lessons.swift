internal import SiapText

/// Lessons, and what is said within one.
extension GrammarParser {
    static let lessonWords: [Keyword] = [.lesson, .teach, .task, .hint, .skip, .learn]

    func lessonStatement() -> StatementSyntax.Kind? {
        if at(.lesson) { return .lesson(lesson()) }
        if at(.teach) { return teach() }
        if at(.task) { return .task(task()) }
        if at(.hint) { return hint() }
        if at(.skip) { return skip() }
        if at(.learn) { return .learn(learn()) }
        return nil
    }

    /// lesson = "lesson" ( NUMBER | doc block ) ;
    private func lesson() -> LessonSyntax {
        advance()
        if let number = lessonNumber() { return .number(number.0, at: number.1) }
        let title = docNeeded()
        return .declared(title: title, steps: block())
    }

    private func lessonNumber() -> (Int, SourceRange)? {
        guard token.kind == .number else { return nil }
        let range = token.range
        advance()
        return (Int(source[range]) ?? 0, range)
    }

    private func docNeeded() -> DocSyntax { doc() ?? DocSyntax(english: expectString(), indonesian: nil) }

    /// teach = "teach" doc ;
    private func teach() -> StatementSyntax.Kind {
        advance()
        return .teach(docNeeded())
    }

    /// task = "task" [ doc "expects" query { wrong } { "hint" doc } ] ;
    private func task() -> TaskSyntax? {
        advance()
        guard let text = doc() else { return nil }
        isInTask = true
        defer { isInTask = false }
        expect(.expects)
        var task = TaskSyntax(text: text, expected: query(), wrongs: [], hints: [])
        while at(.wrong) {
            isRecovering = false
            task.wrongs.append(wrong())
        }
        while accept(.hint) != nil {
            isRecovering = false
            task.hints.append(docNeeded())
        }
        return task
    }

    /// Looking ahead in a question of a task, no further than this.
    func endsAnswer(_ token: Token) -> Bool {
        isInTask && (token.isKeyword(.because) || token.isKeyword(.wrong) || token.isKeyword(.hint))
    }

    /// wrong = "wrong" query "because" doc ;
    private func wrong() -> TaskSyntax.Wrong {
        advance()
        let query = query()
        if at(.because) { isRecovering = false }
        expect(.because)
        return TaskSyntax.Wrong(query: query, reply: docNeeded())
    }

    /// hint = "hint" ;
    private func hint() -> StatementSyntax.Kind {
        advance()
        return .hint
    }

    /// skip = "skip" ;
    private func skip() -> StatementSyntax.Kind {
        advance()
        return .skip
    }

    /// learn = "learn" [ NUMBER | STRING | name ] ;
    private func learn() -> LearnSyntax {
        advance()
        if let number = lessonNumber() { return .number(number.0, at: number.1) }
        if token.kind == .string {
            let title = string()
            return .title(title.value, at: title.range)
        }
        if let name = name() { return .title(name.text, at: name.range) }
        return .list
    }
}
