import SiapRender
import SiapText

/// The words of a message in one tongue, and between them what its problem speaks of: `"there is no table “\(name)”"`.
///
/// What is put in stays apart from the words until it is shown. It is never read as a part of them, whatever it says;
/// and nothing in it reaches a terminal that could move its cursor.
struct MessagePhrase: Sendable, Hashable, ExpressibleByStringInterpolation {
    enum Piece: Sendable, Hashable {
        /// Words of the message itself.
        case words(String)
        /// What the user wrote, or a name as it is spelled; cut in the middle when it is long.
        case written(String)
        case number(Int)
        case keyword(Keyword)
        case names(Bilingual)
        /// With commas, the last after "or"/"atau".
        case choices([Bilingual])
        /// In quotes, unless it is a description.
        case quoted(Mention)
        /// Lines of `- wanted` and `+ found` stay lines, below the message; else as `written`.
        case difference(String)
        case proposals
    }

    /// Stands for what is put in.
    enum Place: Sendable { case proposals }

    private(set) var pieces: [Piece]

    init(stringLiteral words: String) { pieces = [.words(words)] }
    init(stringInterpolation: StringInterpolation) { pieces = stringInterpolation.pieces }

    var showsProposals: Bool { pieces.contains(.proposals) }

    struct StringInterpolation: StringInterpolationProtocol {
        fileprivate var pieces: [Piece] = []

        init(literalCapacity: Int, interpolationCount: Int) {}

        mutating func appendLiteral(_ words: String) { if !words.isEmpty { pieces.append(.words(words)) } }
        mutating func appendInterpolation(_ written: String) { pieces.append(.written(written)) }
        mutating func appendInterpolation(_ number: Int) { pieces.append(.number(number)) }
        mutating func appendInterpolation(_ keyword: Keyword) { pieces.append(.keyword(keyword)) }
        mutating func appendInterpolation(_ names: Bilingual) { pieces.append(.names(names)) }
        mutating func appendInterpolation(_ choices: [Bilingual]) { pieces.append(.choices(choices)) }
        mutating func appendInterpolation(quoted mention: Mention) { pieces.append(.quoted(mention)) }
        mutating func appendInterpolation(difference: String) { pieces.append(.difference(difference)) }

        mutating func appendInterpolation(_ place: Place) {
            switch place {
            case .proposals: pieces.append(.proposals)
            }
        }

        mutating func appendInterpolation(_ mention: Mention) {
            switch mention {
            case .written(let words): pieces.append(.written(words))
            case .keyword(let keyword): pieces.append(.keyword(keyword))
            case .described(let names): pieces.append(.names(names))
            }
        }

        /// With the words around it, or nothing at all where there is nothing to show.
        mutating func appendInterpolation(_ written: String?, after words: String = "", before rest: String = "") {
            if let written, !written.isEmpty { append(.written(written), words, rest) }
        }

        mutating func appendInterpolation(_ number: Int?, after words: String = "", before rest: String = "") {
            if let number { append(.number(number), words, rest) }
        }

        mutating func appendInterpolation(_ names: Bilingual?, after words: String = "", before rest: String = "") {
            if let names { append(.names(names), words, rest) }
        }

        mutating func appendInterpolation(_ choices: [Bilingual], after words: String) {
            if !choices.isEmpty { append(.choices(choices), words, "") }
        }

        private mutating func append(_ piece: Piece, _ words: String, _ rest: String) {
            appendLiteral(words)
            pieces.append(piece)
            appendLiteral(rest)
        }
    }
}

extension MessagePhrase {
    /// A text longer than this is cut in the middle.
    private static let longest = 60

    /// In the words of a person; `proposals` are those that are shown.
    func text(_ tongue: Tongue, proposals: [Bilingual]) -> String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .written(let text): MessagePhrase.shortened(text)
            case .number(let number): String(number)
            case .keyword(let keyword): keyword.spelling(tongue)
            case .names(let names): Display.safe(names[tongue])
            case .choices(let choices): MessagePhrase.list(choices.map { Display.safe($0[tongue]) }, tongue)
            case .quoted(.written(let text)): "“\(MessagePhrase.shortened(text))”"
            case .quoted(.keyword(let keyword)): "“\(keyword.spelling(tongue))”"
            case .quoted(.described(let names)): Display.safe(names[tongue])
            case .difference(let text): MessagePhrase.lines(text) ?? " " + MessagePhrase.shortened(text)
            case .proposals: MessagePhrase.list(proposals.map { "`\(Display.safe($0[tongue]))`" }, tongue)
            }
        }.joined()
    }

    /// With "…" in its places.
    var blank: String {
        pieces.map { piece in
            switch piece {
            case .words(let words): words
            case .written, .number, .keyword, .names, .choices: "…"
            case .quoted: "“…”"
            case .difference: " …"
            case .proposals: ""
            }
        }.joined()
    }

    private static func shortened(_ text: String) -> String {
        let text = Display.safe(text)
        if text.count <= longest { return text }
        return text.prefix(longest / 2) + "…" + text.suffix(longest / 2 - 1)
    }

    private static func lines(_ text: String) -> String? {
        let lines = text.split(separator: "\n")
        guard lines.count > 1, lines.allSatisfy({ $0.hasPrefix("- ") || $0.hasPrefix("+ ") }) else { return nil }
        return lines.map { "\n  " + DisplayWidth.truncated(Display.safe(String($0)), to: SourceExcerpt.width) }.joined()
    }

    /// a · a or b · a, b or c; a list that goes on ends in "…".
    static func list(_ items: [String], _ tongue: Tongue) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let before = items.dropLast().joined(separator: ", ")
        if last == "…" { return "\(before), …" }
        switch tongue {
        case .english: return "\(before) or \(last)"
        case .indonesian: return items.count == 2 ? "\(before) atau \(last)" : "\(before), atau \(last)"
        }
    }
}
