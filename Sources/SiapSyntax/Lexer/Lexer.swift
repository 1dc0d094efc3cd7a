public import SiapText

/// What a source text consists of: its tokens, its comments, and the problems met in reading its letters.
public struct LexedText: Sendable {
    /// The last one is `.endOfFile`.
    public var tokens: [Token]
    /// With the mark that begins each, to the end of its line without blanks there; in order.
    public var comments: [SourceRange]
    /// Of the letters alone, in the order in which they were met.
    public var diagnostics: [Diagnostic]
    /// A bracket is open at the end, or the last word wants more.
    public var wantsMore: Bool
}

/// Reads the letters of a source text into tokens, in one pass over its bytes.
public struct Lexer {
    /// The most bytes that one statement may have.
    public static let statementLimit = 1_000_000

    let source: SourceText
    let bytes: [UInt8]
    let words = WordTable.shared
    /// One past the last byte to read: less than the whole for the expression inside a template.
    let limit: Int
    /// Inside a template, where a quote is written \".
    let isInTemplate: Bool

    var position: Int
    var tokens: [Token] = []
    var comments: [SourceRange] = []
    var diagnostics: [Diagnostic] = []

    // The layout: see Lexer+Layout.
    var brackets: [Int] = []
    var pendingNewlines = 0
    var newlinePosition = 0
    var lineHasComment = false
    var statementStart = 0
    /// The index of the statement's first token.
    var statementFirst = 0
    var statementTongue: Tongue?
    var isSetStatement = false
    /// Any word may be asked about: a line is the whole question.
    var isHelpStatement = false
    var lastStrange = -1
    /// Open braces of the blocks of `if` and `else`; only behind those does "jika tidak" mean else.
    var branchBraces: Set<Int> = []
    var closesBranch = false

    /// Notes what is read, where a test wants to know.
    @TaskLocal package static var tally: LexerTally?

    /// Never fails: what is no token becomes a diagnostic, and the rest is still read.
    public static func read(_ source: SourceText) -> LexedText {
        tally?.note(source)
        var lexer = Lexer(source, range: SourceRange(0, source.utf8.count), isInTemplate: false)
        lexer.run()
        return lexer.result()
    }

    /// The tokens of a part of `source`, with ranges in the whole: what stands between the braces of a template.
    static func read(_ source: SourceText, template range: SourceRange, tongue: Tongue?) -> LexedText {
        var lexer = Lexer(source, range: range, isInTemplate: true)
        lexer.statementTongue = tongue
        lexer.run()
        return lexer.result()
    }

    private init(_ source: SourceText, range: SourceRange, isInTemplate: Bool) {
        self.source = source
        self.bytes = source.utf8
        self.position = range.lower
        self.limit = range.upper
        self.statementStart = range.lower
        self.isInTemplate = isInTemplate
        tokens.reserveCapacity(min(range.count / 4 + 8, 4096))
    }

    private func result() -> LexedText {
        let last = tokens.count > 1 ? tokens[tokens.count - 2] : nil
        let isUnfinished = !isHelpStatement && last.map(wantsMore) ?? false
        return LexedText(
            tokens: tokens, comments: comments, diagnostics: diagnostics, wantsMore: isUnfinished || !brackets.isEmpty)
    }

    private mutating func run() {
        skipByteOrderMark()
        while position < limit {
            let byte = bytes[position]
            switch byte {
            case 0x20, 0x09, 0x0D, 0x0B, 0x0C:
                position += 1
            case 0x0A:
                newline()
            case UInt8(ascii: "#"):
                comment()
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"):
                word()
            case UInt8(ascii: "0")...UInt8(ascii: "9"):
                number()
            case UInt8(ascii: "\""):
                string()
            case UInt8(ascii: "$"):
                variable()
            case 0x80...:
                foreignCharacter()
            default:
                symbol(byte)
            }
            if position - statementStart > Lexer.statementLimit { dropLongStatement() }
        }
        finish()
    }

    /// The byte at an offset from here, 0 past the end.
    @inline(__always)
    func peek(_ offset: Int) -> UInt8 {
        let place = position + offset
        return place < limit ? bytes[place] : 0
    }

    @inline(__always)
    func byte(at place: Int) -> UInt8 { place < limit ? bytes[place] : 0 }

    mutating func report(
        _ problem: Problem, _ lower: Int, _ upper: Int, proposals: [Bilingual] = []
    ) {
        diagnostics.append(Diagnostic(problem, at: SourceRange(lower, upper), proposals: proposals))
    }

    private mutating func skipByteOrderMark() {
        if position == 0, limit >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { position = 3 }
    }

    private mutating func comment() {
        let start = position
        while position < limit, bytes[position] != 0x0A { position += 1 }
        var end = position
        while end > start, bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        comments.append(SourceRange(start, end))
        lineHasComment = true
    }
}
