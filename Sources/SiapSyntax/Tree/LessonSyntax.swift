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
        /// An answer whose result equals this one's is told `reply`.
        public var query: QuerySyntax
        /// What the learner mistook, in a sentence.
        public var reply: DocSyntax
    }

    /// What the learner is asked to find out.
    public var text: DocSyntax
    /// Its result is the right answer, however that is asked for.
    public var expected: QuerySyntax
    /// In the order in which they are compared; the first that fits replies.
    public var wrongs: [Wrong]
    /// From the vaguest to the plainest; `hint` shows the next.
    public var hints: [DocSyntax]
}
