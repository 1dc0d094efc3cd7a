public import SiapText
internal import Synchronization

/// A line with its tokens. It is read once, and handed to all who look at it while it is typed.
public struct LexedLine: Sendable {
    /// Without a name: what is typed comes from no file.
    public let source: SourceText
    /// With the problems of the letters, which nobody is told of while they are typed.
    public let lexed: LexedText

    /// Reads `text`, of one line or several.
    public init(_ text: String) {
        source = SourceText(text)
        lexed = Lexer.read(source)
    }

    /// As it was typed.
    public var text: String { source.text }

    /// Whether it goes on from a query before it: it starts with a clause word, a pipe or "then".
    public var continuesQuery: Bool {
        guard let first = lexed.tokens.first(where: { $0.kind != .end }) else { return false }
        return first.symbol == .pipe
            || (first.kind == .word && (first.traits.contains(.startsClause) || first.isKeyword(.then)))
            || deniesPlace
    }

    /// `not in NTT`, by itself or as the beginning of a line.
    private var deniesPlace: Bool {
        let tokens = lexed.tokens.drop { $0.kind == .end }.prefix(2)
        return tokens.count == 2 && tokens.first?.isKeyword(.not) == true && tokens.last?.isKeyword(.inPlace) == true
    }

    /// Where the clauses begin in a line that goes on from the last answer, in bytes: behind `last`, a pipe or "then",
    /// or with the line. Nil for other lines.
    public var beginning: Int? {
        let tokens = lexed.tokens.prefix(2)
        guard let first = tokens.first, first.kind == .word || first.symbol == .pipe else { return nil }
        if first.kind == .word, first.traits.contains(.startsClause) || deniesPlace { return first.range.lower }
        let second = tokens.last?.symbol == .pipe ? tokens.last : nil
        if first.symbol == .pipe || first.isKeyword(.then) { return first.range.upper }
        return first.isKeyword(.last) ? (second ?? first).range.upper : nil
    }

    /// The text with a pipe in the place of "then" at its beginning; any other text as it is.
    public var asStage: String {
        guard let first = lexed.tokens.first(where: { $0.kind != .end }), first.isKeyword(.then) else { return text }
        return "|" + source[SourceRange(first.range.upper, source.utf8.count)]
    }
}

/// Which texts were read while it was set: by it tests hold what a key costs.
package final class LexerTally: Sendable {
    private let read = Mutex<[String]>([])

    package init() {}

    /// In the order in which they were read, a text once for each time.
    package var texts: [String] { read.withLock { $0 } }

    func note(_ source: SourceText) { read.withLock { $0.append(source.text) } }
}
