/// What the line editor asks of the application; it knows no language itself.
public protocol LineEditorDelegate: AnyObject {
    /// What may stand at the cursor.
    func completions(for text: String, cursor utf8Offset: Int) -> CompletionList

    /// Whether Enter is to submit `text`; otherwise it begins another line.
    func isComplete(_ text: String) -> Bool

    /// With how many spaces a line begins that goes on behind `text`.
    func indentation(behind text: String) -> Int

    /// What the history keeps of a statement.
    func remembered(_ text: String) -> String

    /// Whether the line is to be shown in colours and with suggestions.
    var showsLiveLine: Bool { get }

    /// The looks of a text, and of the bracket at the cursor with the one that belongs to it.
    func looks(of text: String, cursor utf8Offset: Int) -> [LineLook]

    /// What would go on from the end of `text`, where there is just one way; nil where there are others or none.
    func continuation(of text: String) -> String?
}

/// How a part of the line looks; of two that overlap the later one counts.
public struct LineLook: Sendable, Hashable {
    public enum Style: UInt8, Sendable {
        case plain, keyword, name, value, number, comment, bracket, prompt, ghost
    }
    /// UTF-8 offsets.
    public var range: Range<Int>
    public var style: Style

    public init(range: Range<Int>, style: Style) {
        self.range = range
        self.style = style
    }
}

/// Proposals for one place in the text.
public struct CompletionList: Sendable, Hashable {
    public struct Candidate: Sendable, Hashable {
        public var text: String
        /// Shown beside the candidate in the list; may be empty.
        public var description: String
        /// More to the point than others: where the list is too long to describe all, these keep their descriptions.
        public var isNotable: Bool

        public init(text: String, description: String = "", isNotable: Bool = false) {
            self.text = text
            self.description = description
            self.isNotable = isNotable
        }
    }

    /// The UTF-8 offsets of the text that a candidate takes the place of.
    public var replace: Range<Int>
    public var candidates: [Candidate]

    public init(replace: Range<Int>, candidates: [Candidate]) {
        self.replace = replace
        self.candidates = candidates
    }

    /// The longest beginning that all candidates share, in whole characters.
    var commonPrefix: String {
        guard var prefix = candidates.first.map({ Substring($0.text) }) else { return "" }
        for candidate in candidates.dropFirst() {
            let shared = zip(prefix, candidate.text).prefix { $0 == $1 }.count
            prefix = prefix.prefix(shared)
        }
        return String(prefix)
    }
}

/// How reading a statement ended.
public enum ReadOutcome: Sendable, Hashable {
    case statement(String)
    /// Ctrl-X Ctrl-E: the line is to be opened in the person's own editor.
    case edit(String)
    /// Ctrl-C: the line is abandoned.
    case interrupted
    /// Ctrl-D on an empty line, or the end of a file or pipe.
    case endOfInput
}
