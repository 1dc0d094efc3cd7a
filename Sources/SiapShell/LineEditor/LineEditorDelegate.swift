/// What the line editor asks of the application; it knows no language itself.
protocol LineEditorDelegate: AnyObject {
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
struct LineLook: Sendable, Hashable {
    enum Style: UInt8, Sendable {
        case plain, keyword, name, value, number, comment, bracket, prompt, ghost
    }
    /// UTF-8 offsets.
    var range: Range<Int>
    var style: Style
}

/// Proposals for one place in the text.
struct CompletionList: Sendable, Hashable {
    struct Candidate: Sendable, Hashable {
        var text: String
        /// Shown beside the candidate in the list; may be empty.
        var description = ""
        /// More to the point than others: where the list is too long to describe all, these keep their descriptions.
        var isNotable = false
    }

    /// The UTF-8 offsets of the text that a candidate takes the place of.
    var replace: Range<Int>
    var candidates: [Candidate]

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
enum ReadOutcome: Sendable, Hashable {
    case statement(String)
    /// Ctrl-X Ctrl-E: the line is to be opened in the person's own editor.
    case edit(String)
    /// Ctrl-C: the line is abandoned.
    case interrupted
    /// Ctrl-D on an empty line, or the end of a file or pipe.
    case endOfInput
}
