/// A problem as data. Prose is made from it later, in the tongue of the reply (SiapMessages).
public struct Diagnostic: Sendable, Hashable {
    public enum Severity: Sendable, Hashable { case error, warning, note }

    /// What fills a `{0}` of a message.
    public enum Argument: Sendable, Hashable {
        /// The user's own words, or a name as the pack spells it: shown as it is.
        case verbatim(String)
        case number(Int)
        /// Shown in the spelling of the reply's tongue.
        case keyword(Keyword)
        case bilingual(Bilingual)
        /// Shown as a list with commas, the last after "or"/"atau".
        case choices([Bilingual])
    }

    /// A second place that matters, with its own short note.
    public struct Related: Sendable, Hashable {
        public var range: SourceRange
        public var note: Bilingual
        public init(range: SourceRange, note: Bilingual) {
            self.range = range
            self.note = note
        }
    }

    public var id: MessageID
    /// Where, in the statement's source; nil when the problem has no place there (a full disk).
    public var range: SourceRange?
    public var arguments: [Argument]
    /// Proposals, nearest first: words to put in place of `range`.
    public var proposals: [Bilingual]
    public var related: [Related]
    public var severity: Severity

    public init(
        _ id: MessageID, at range: SourceRange?, _ arguments: [Argument] = [],
        proposals: [Bilingual] = [], related: [Related] = [], severity: Severity = .error
    ) {
        self.id = id
        self.range = range
        self.arguments = arguments
        self.proposals = proposals
        self.related = related
        self.severity = severity
    }
}

/// A failure that carries the problems of one statement, all independent causes at once.
public struct DiagnosticsFailure: Error, Sendable {
    public var diagnostics: [Diagnostic]
    public init(_ diagnostics: [Diagnostic]) { self.diagnostics = diagnostics }
    public init(_ diagnostic: Diagnostic) { self.diagnostics = [diagnostic] }
}
