public import SiapData
public import SiapText

/// What may stand at one place in a text.
public struct Completions: Sendable, Hashable {
    /// What a proposal is, for the list on the screen.
    public enum Kind: Sendable, Hashable, CaseIterable {
        case keyword, table, attribute, definition, code, row, function, date, variable, file, setting
    }

    /// One thing that may stand there.
    public struct Candidate: Sendable, Hashable {
        /// What takes the place of the word being typed, quotes and an opening bracket included.
        public var text: String
        /// Of what the text names.
        public var kind: Kind
        /// Short, in the tongue of the statement; may be empty.
        public var description: String
        /// What the text stands for, where that is a code or a row.
        public var value: Value?
        /// How many rows have it, where they were counted.
        public var count: Int64?

        public init(text: String, kind: Kind, description: String = "", value: Value? = nil) {
            self.text = text
            self.kind = kind
            self.description = description
            self.value = value
        }
    }

    /// What the values proposed are compared with.
    public struct Subject: Sendable, Hashable {
        /// Where the path starts.
        public var table: TableID
        /// From the table; empty where the values are places.
        public var path: [String]
    }

    /// A file name stands here: whoever may look at the disk lists what begins with `prefix`.
    public struct FileRequest: Sendable, Hashable {
        /// What is typed of the name, without its quote. `replace` covers just this.
        public var prefix: String
        /// No quote stands before the name yet.
        public var needsOpeningQuote: Bool
        /// None stands behind the cursor either.
        public var needsClosingQuote: Bool
    }

    /// The UTF-8 offsets of the word being typed: whole characters of the text.
    public var replace: Range<Int>
    /// The most specific first, at most `Completions.most`; counted values, of which those that occur come first, at
    /// most `mostCounted`.
    public var candidates: [Candidate]
    /// Nil unless a file name stands here; then there are no candidates.
    public var files: FileRequest?
    /// Nil unless the candidates are values of something.
    public var subject: Subject?
    /// The tongue of the statement, where its words tell.
    public var tongue: Tongue?

    /// More nobody looks through.
    public static let most = 200
    /// More values, since those that occur are sorted to the front.
    public static let mostCounted = 2_000

    public init(replace: Range<Int>, candidates: [Candidate] = [], files: FileRequest? = nil) {
        self.replace = replace
        self.candidates = candidates
        self.files = files
    }
}
