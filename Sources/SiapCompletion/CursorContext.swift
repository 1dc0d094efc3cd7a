import SiapData
import SiapSyntax
import SiapText

/// Where the cursor stands: in which statement, behind which tokens, on which word.
struct CursorContext {
    let source: SourceText
    let tokens: [Token]
    let cursor: Int
    /// The tokens of the statement before the word being typed.
    private(set) var before: Range<Int> = 0..<0
    /// The word being typed, empty between two words.
    private(set) var word: SourceRange
    /// The cursor is in a string, its quote included in `word`.
    private(set) var isInString = false
    private(set) var stringIsClosed = false
    private(set) var isInComment = false
    /// The statement before, when only the end of a line divides it from this one: the word may go on with it.
    private(set) var previous: Range<Int>?
    /// The first token of each statement whose block is open here.
    private(set) var blocks: [Range<Int>] = []

    /// What is known of the queries before its pipes, for all who read the statement from here.
    let pipes = PipedColumns()

    /// The variables of the `for each` blocks around the cursor.
    private(set) var loopVariables: [LoopVariable]

    init(_ line: LexedLine, cursor: Int, catalog: Catalog, around loops: [LoopVariable]) {
        source = line.source
        let lexed = line.lexed
        tokens = lexed.tokens
        self.cursor = cursor
        loopVariables = loops
        word = SourceRange(cursor, cursor)
        isInComment = lexed.comments.contains { $0.lower < cursor && !holdsNewline($0.lower..<cursor) }
        locateWord()
        locateStatement()
        loopVariables += blocks.compactMap { loopVariable(of: $0, catalog) }
    }

    private func holdsNewline(_ range: Range<Int>) -> Bool { source.utf8[range].contains(0x0A) }

    private mutating func locateWord() {
        for token in tokens where token.range.lower < cursor {
            switch token.kind {
            case .string: locateString(token)
            case .word, .number, .variable, .date, .time, .duration:
                if cursor <= token.range.upper { word = token.range }
            case .aggregate:
                // The bracket stays: only the word before it is typed.
                if cursor < token.range.upper { word = SourceRange(token.range.lower, token.range.upper - 1) }
            case .symbol, .end, .endOfFile: break
            }
        }
    }

    private mutating func locateString(_ token: Token) {
        let (lower, upper) = (token.range.lower, token.range.upper)
        let isStraight = source.utf8[lower] == UInt8(ascii: "\"")
        let isClosed = upper - lower > 1 && source.utf8[upper - 1] == UInt8(ascii: "\"") && !endsEscaped(token.range)
        // An open string goes on to the end of its line; what stands behind the cursor is left alone.
        guard isStraight, isClosed ? cursor < upper : !holdsNewline(lower..<cursor) else { return }
        isInString = true
        stringIsClosed = isClosed
        word = isClosed ? token.range : SourceRange(lower, cursor)
    }

    /// The last quote is written \" and closes nothing.
    private func endsEscaped(_ range: SourceRange) -> Bool {
        var place = range.upper - 2
        while place > range.lower, source.utf8[place] == UInt8(ascii: "\\") { place -= 1 }
        return (range.upper - 2 - place) % 2 == 1
    }

    private mutating func locateStatement() {
        var first = 0, place = 0
        var earlier = 0..<0
        while place < tokens.count, tokens[place].kind != .endOfFile, tokens[place].range.upper <= word.lower {
            let token = tokens[place]
            switch (token.kind, token.symbol) {
            case (.end, _):
                earlier = first..<place
                first = place + 1
            case (.symbol, .openBrace):
                blocks.append(first..<place)
                first = place + 1
            case (.symbol, .closeBrace):
                _ = blocks.popLast()
                first = place + 1
            default: break
            }
            place += 1
        }
        before = first..<place
        if before.isEmpty, first > 0, !earlier.isEmpty, tokens[first - 1].kind == .end {
            notePrevious(earlier, end: tokens[first - 1].range)
        }
    }

    private mutating func notePrevious(_ statement: Range<Int>, end: SourceRange) {
        guard source.utf8[end.lower] == 0x0A, !holdsNewline(end.upper..<max(end.upper, word.lower)) else { return }
        previous = statement
    }

    /// The tongue of the statement's first word that differs, the word being typed left out.
    var tongue: Tongue? {
        (before.isEmpty ? previous ?? before : before).lazy.compactMap { tokens[$0].tongue }.first
    }

    /// The tokens before the word that may form one name with it, nearest first: `voter li`, `rata-ra`.
    var joined: [Int] {
        var found: [Int] = []
        var (place, edge) = (before.upperBound, word.lower)
        while place > before.lowerBound, found.count < 3 {
            let token = tokens[place - 1]
            guard isGap(token.range.upper..<edge) else { break }
            if token.kind == .word {
                found.append(place - 1)
            } else if token.symbol != .minus || token.range.upper != edge {
                break
            }
            (place, edge) = (place - 1, token.range.lower)
        }
        return found
    }

    private func isGap(_ range: Range<Int>) -> Bool {
        source.utf8[range].allSatisfy { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
    }

    private func loopVariable(of block: Range<Int>, _ catalog: Catalog) -> LoopVariable? {
        guard let first = block.first, tokens[first].isKeyword(.forEach),
            let variable = block.first(where: { tokens[$0].kind == .variable }),
            let entry = block.first(where: { tokens[$0].isKeyword(.inPlace) }), entry + 1 < block.upperBound,
            let table = catalog.table(named: source[tokens[entry + 1].range])
        else { return nil }
        return LoopVariable(name: String(source[tokens[variable].range].dropFirst()), table: table)
    }

    /// The declaration in whose braces the cursor stands: a line there is no statement.
    var body: Keyword? {
        guard let first = blocks.last?.first else { return nil }
        return [.table, .coded, .codes, .calendar].first(where: tokens[first].isKeyword)
    }
}
