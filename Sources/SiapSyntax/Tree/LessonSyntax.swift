public import SiapText

/// `lesson "…"/"…" { … }`: what is taught, shown and asked, in order; `lesson 3` plays one.
public enum LessonSyntax: Sendable {
    case number(Int, at: SourceRange)
    case declared(title: DocSyntax, steps: [StatementSyntax])
}

/// `learn`, and which lesson: by its number or by words of its title.
public enum LearnSyntax: Sendable {
    case list
    case number(Int, at: SourceRange)
    case title(String, at: SourceRange)
}

/// `task "…"/"…" expects QUERY wrong QUERY because "…"/"…" hint "…"/"…"`.
public struct TaskSyntax: Sendable {
    /// A known wrong answer, and what is replied to it.
    public struct Wrong: Sendable {
        public var query: QuerySyntax
        public var reply: DocSyntax
        public init(query: QuerySyntax, reply: DocSyntax) {
            self.query = query
            self.reply = reply
        }
    }

    public var text: DocSyntax
    /// Its result is the right answer, however that is asked for.
    public var expected: QuerySyntax
    public var wrongs: [Wrong]
    public var hints: [DocSyntax]
    public init(text: DocSyntax, expected: QuerySyntax, wrongs: [Wrong], hints: [DocSyntax]) {
        self.text = text
        self.expected = expected
        self.wrongs = wrongs
        self.hints = hints
    }
}
