/// A problem at its place. Prose is made from it later, in the tongue of the reply (SiapMessages).
public struct Diagnostic: Sendable, Hashable {
    /// An error stops the statement; a warning or a note is told beside the answer.
    public enum Severity: Sendable, Hashable { case error, warning, note }

    /// A second place that matters, with its own short note.
    public struct Related: Sendable, Hashable {
        /// In the same source as the diagnostic.
        public var range: SourceRange
        /// A few words that stand under the place.
        public var note: Bilingual
        public init(range: SourceRange, note: Bilingual) {
            self.range = range
            self.note = note
        }
    }

    public var problem: Problem
    /// Where, in the statement's source; nil when the problem has no place there (a full disk).
    public var range: SourceRange?
    /// Proposals, nearest first: words to put in place of `range`.
    public var proposals: [Bilingual]
    /// Further places, in the order in which they are shown.
    public var related: [Related]
    /// An error unless said otherwise: the message does not decide it.
    public var severity: Severity

    /// The message that tells of it.
    public var id: MessageID { problem.id }

    public init(
        _ problem: Problem, at range: SourceRange?, proposals: [Bilingual] = [], related: [Related] = [],
        severity: Severity = .error
    ) {
        self.problem = problem
        self.range = range
        self.proposals = proposals
        self.related = related
        self.severity = severity
    }
}

/// A failure that carries the problems of one statement, all independent causes at once.
public struct DiagnosticsFailure: Error, Sendable {
    /// At least one, in the order in which they are told.
    public var diagnostics: [Diagnostic]
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    public init(_ diagnostic: Diagnostic) { self.diagnostics = [diagnostic] }
}
