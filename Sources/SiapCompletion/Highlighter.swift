import SiapData
public import SiapSemantics
public import SiapSyntax
import SiapText

/// A part of a text and what it is.
public struct Highlight: Sendable, Hashable {
    /// What colours go by; one for what a person tells apart at a glance.
    public enum Kind: Sendable, Hashable, CaseIterable {
        case keyword
        /// A table, an attribute, a definition, a function, a named day.
        case name
        /// A code, a row, a string.
        case value
        case number
        case comment
        /// One of the two brackets that belong together at the cursor.
        case bracket
    }

    /// UTF-8 offsets.
    public var range: Range<Int>
    /// Never anything else than the text is: what is unknown has no highlight.
    public var kind: Kind
}

/// Of whom the completion asks what can be said now.
public protocol Completing: AnyObject {
    var context: BindingContext { get }
    /// What can stand at a place of a line, by UTF-8 offset.
    func completions(for line: LexedLine, cursor: Int) -> Completions
}

/// Tells what the words of a line are while it is typed. It asks the catalog, and never binds: a line being typed is
/// seldom whole.
public final class Highlighter {
    private let session: any Completing
    private var book: KnownWords
    /// The line looked at last: at each key it is asked for its looks, and then how it may go on.
    private var line = LexedLine("")

    /// Reads the session's names at once; anew when the session's catalog has changed.
    public init(session: any Completing) {
        self.session = session
        book = KnownWords(context: session.context)
    }

    /// What is neither a word of the language nor a known name has no highlight. Brackets come last.
    public func highlights(in text: String, cursor: Int) -> [Highlight] {
        if !book.isOf(session.context) { book = KnownWords(context: session.context) }
        read(text)
        let (source, lexed) = (line.source, line.lexed)
        var found = lexed.comments.map { Highlight(range: $0.lower..<$0.upper, kind: .comment) }
        var index = 0
        while index < lexed.tokens.count {
            let (kind, count) = kind(of: index, in: lexed.tokens, source)
            if let kind {
                let range = lexed.tokens[index].range.lower..<lexed.tokens[index + count - 1].range.upper
                // The bracket of a function is no part of its name.
                let bracket = lexed.tokens[index].kind == .aggregate ? 1 : 0
                found.append(Highlight(range: range.lowerBound..<range.upperBound - bracket, kind: kind))
            }
            index += count
        }
        return found
            + Highlighter.pair(at: cursor, in: lexed.tokens).map { Highlight(range: $0..<$0 + 1, kind: .bracket) }
    }

    private func read(_ text: String) {
        // By its bytes: texts that look alike may have other offsets.
        if !line.source.utf8.elementsEqual(text.utf8) { line = LexedLine(text) }
    }

    /// What the token is, and how many tokens have that in common.
    private func kind(of index: Int, in tokens: [Token], _ source: SourceText) -> (Highlight.Kind?, Int) {
        let token = tokens[index]
        switch token.kind {
        case .number, .date, .time, .duration: return (.number, 1)
        case .string: return (.value, 1)
        case .variable: return (.name, 1)
        case .aggregate: return (.keyword, 1)
        case .symbol: return (token.tongue == nil ? nil : .keyword, 1)
        case .end, .endOfFile: return (nil, 1)
        case .word: break
        }
        if !token.isName || (!token.keywords.isEmpty && Highlighter.beginsStatement(index, in: tokens)) {
            return (.keyword, 1)
        }
        if let (kind, count) = name(at: index, in: tokens, source) { return (kind, count) }
        return (token.keywords.isEmpty ? nil : .keyword, 1)
    }

    private static func beginsStatement(_ index: Int, in tokens: [Token]) -> Bool {
        guard index > 0 else { return true }
        let before = tokens[index - 1]
        return before.kind == .end || [.openBrace, .closeBrace, .pipe].contains(before.symbol)
    }

    /// The longest run of words from here that names something: `voter list` is one name.
    private func name(at index: Int, in tokens: [Token], _ source: SourceText) -> (Highlight.Kind, Int)? {
        var last = index
        while last + 1 < tokens.count, last - index < 3, tokens[last + 1].kind == .word, tokens[last + 1].isName,
            tokens[last + 1].range.lower - tokens[last].range.upper == 1
        {
            last += 1
        }
        while last >= index {
            let range = SourceRange(tokens[index].range.lower, tokens[last].range.upper)
            if let kind = book.kind(of: source[range]) { return (kind, last - index + 1) }
            last -= 1
        }
        return nil
    }

    // MARK: Brackets

    /// How many blocks are open at the end of `text`.
    public static func depth(of text: String) -> Int {
        Lexer.read(SourceText(text)).tokens.reduce(0) { depth, token in
            token.symbol == .openBrace ? depth + 1 : token.symbol == .closeBrace ? max(0, depth - 1) : depth
        }
    }

    /// The bracket at the cursor or right before it, and the one that belongs to it: their offsets.
    private static func pair(at cursor: Int, in tokens: [Token]) -> [Int] {
        var open: [(Int, isBrace: Bool)] = []
        var around: [Int] = []
        for token in tokens {
            let place = token.range.upper - 1
            switch token.symbol {
            case .openParenthesis, .openBrace: open.append((place, token.symbol == .openBrace))
            case .none where token.kind == .aggregate: open.append((place, false))
            case .closeParenthesis, .closeBrace:
                guard let (start, isBrace) = open.last, isBrace == (token.symbol == .closeBrace) else { continue }
                open.removeLast()
                // Right behind a bracket counts before right in front of another.
                if start + 1 == cursor || place + 1 == cursor { return [start, place] }
                if start == cursor || place == cursor { around = [start, place] }
            default: break
            }
        }
        return around
    }

    // MARK: Going on

    /// What the one word that can stand at the end of `text` has beyond what is typed of it.
    public func continuation(of text: String) -> String? {
        read(text)
        let found = session.completions(for: line, cursor: text.utf8.count)
        guard found.candidates.count == 1, found.files == nil, found.replace.upperBound == text.utf8.count else {
            return nil
        }
        let typed = text.utf8.dropFirst(found.replace.lowerBound), whole = found.candidates[0].text
        guard typed.count > 1, whole.utf8.count > typed.count, whole.utf8.starts(with: typed) else { return nil }
        return String(whole.utf8.dropFirst(typed.count))
    }
}
