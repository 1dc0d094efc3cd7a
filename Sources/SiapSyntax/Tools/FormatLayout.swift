internal import SiapText

/// Lays the tokens and comments of a source out anew, a statement at a time.
struct FormatLayout {
    /// A token or comment within a line, with what stands before it.
    private struct Piece {
        var text: String
        var hasSpaceBefore: Bool
        /// It began a line in the source.
        var beganLine: Bool
        /// A long line may be broken before it.
        var mayBreak = false
        var isComment = false
        var closes = false
    }

    private let source: SourceText
    private let tokens: [Token]
    private let comments: [SourceRange]
    private var output: [String] = []
    private var line: [Piece] = []
    private var lineFirst: Int?
    private var indent = 0
    /// Open parentheses in the line.
    private var depth = 0
    private var nextComment = 0
    /// Where the text that has been laid out ends in the source.
    private var done = 0
    private var wantsBlankLine = false
    /// An entry of a table or list ended with the comma just taken; a comment may follow it.
    private var endsEntry = false
    /// Of each open block: whether it holds the entries of a table, code list or calendar.
    private var blocks: [Bool] = []
    private var isInList: Bool { blocks.last ?? false }
    /// Closing braces of blocks that stay on one line.
    private var inlineClosings: Set<Int> = []

    init(source: SourceText, lexed: LexedText) {
        self.source = source
        self.tokens = lexed.tokens
        self.comments = lexed.comments
    }

    mutating func run() -> String {
        for index in tokens.indices {
            takeComments(before: index)
            switch tokens[index].kind {
            case .end:
                flush()
                done = max(
                    done,
                    source.utf8[tokens[index].range.lower] == 0x0A
                        ? tokens[index].range.lower : tokens[index].range.upper)
            case .endOfFile: flush()
            case .symbol where tokens[index].symbol == .openBrace: openBlock(index)
            case .symbol where tokens[index].symbol == .closeBrace: closeBlock(index)
            case .symbol, .word, .number, .string, .date, .time, .duration, .variable, .aggregate: take(index)
            }
        }
        return output.isEmpty ? "" : output.joined(separator: "\n") + "\n"
    }

    /// A token as it is written, with single spaces in a keyword, date or duration of several words.
    static func spelling(_ token: Token, in source: SourceText) -> String {
        let text = source[token.range]
        guard token.kind != .string, text.contains(where: { $0 == " " || $0 == "\t" }) else { return text }
        return text.split(whereSeparator: { $0 == " " || $0 == "\t" }).joined(separator: " ")
    }

    // MARK: Tokens

    private mutating func take(_ index: Int) {
        let token = tokens[index]
        if endsEntry { flush() }
        noteGap(before: token.range.lower)
        if line.isEmpty { lineFirst = index }
        var piece = Piece(
            text: FormatLayout.spelling(token, in: source), hasSpaceBefore: hasSpace(before: index),
            beganLine: beginsLine(token.range.lower) && !line.isEmpty)
        if token.symbol == .closeParenthesis {
            depth = max(0, depth - 1)
            piece.closes = true
        }
        piece.mayBreak = depth == 0 && !line.isEmpty && startsPart(index)
        line.append(piece)
        if token.symbol == .openParenthesis || token.kind == .aggregate { depth += 1 }
        done = token.range.upper
        if token.symbol == .comma, depth == 0, isInList, beginsLine(tokens[index + 1].range.lower) { endsEntry = true }
    }

    /// A clause, a stage, or the question that a supposition leads to.
    private func startsPart(_ index: Int) -> Bool {
        let token = tokens[index]
        if tokens[index - 1].symbol == .pipe { return false }
        // `one per` is one word, though its second half alone begins a clause in Indonesian.
        if (1...2).contains(where: { index >= $0 && Int(tokens[index - $0].phraseLength) > $0 }) { return false }
        if token.isKeyword(.gives) { return true }
        // The condition of a measure belongs to it; the clauses of the question come after "of".
        if token.kind == .word, token.traits.contains(.startsClause) { return !precedesOf(index) }
        if token.symbol == .pipe || startsPeriod(index) { return true }
        return tokens[index - 1].symbol == .colon && GrammarParser.verbs.contains(where: token.isKeyword)
    }

    /// The period of `changes`; "dari" right after it is "of".
    private func startsPeriod(_ index: Int) -> Bool {
        guard tokens[index].isKeyword(.from) || tokens[index].isKeyword(.since), let first = lineFirst, first < index
        else { return false }
        return tokens[first..<(index - 1)].contains { $0.isKeyword(.changes) }
    }

    private func precedesOf(_ index: Int) -> Bool {
        var depth = 0
        for place in index..<tokens.count {
            let token = tokens[place]
            if token.symbol == .openParenthesis || token.kind == .aggregate { depth += 1 }
            if token.symbol == .closeParenthesis { depth -= 1 }
            if depth < 0 || token.symbol == .pipe || token.kind == .end || token.symbol == .openBrace { return false }
            if depth == 0, token.isKeyword(.of) { return !startsPeriod(place) }
        }
        return false
    }

    private mutating func openBlock(_ index: Int) {
        if staysOnLine(index) {
            inlineClosings.insert(tokens[index].value)
            return take(index)
        }
        let isList = lineStartsList
        take(index)
        flush()
        blocks.append(isList)
        indent += 1
    }

    private var lineStartsList: Bool {
        guard let first = lineFirst.map({ tokens[$0] }) else { return false }
        return [Keyword.table, .coded, .codes, .calendar].contains(where: first.isKeyword)
    }

    private mutating func closeBlock(_ index: Int) {
        // What closes nothing is a part of the statement: `help co}nt`.
        if inlineClosings.contains(index) || blocks.isEmpty { return take(index) }
        flush()
        indent = max(0, indent - 1)
        blocks.removeLast()
        wantsBlankLine = false
        noteGap(before: tokens[index].range.lower)
        wantsBlankLine = false
        take(index)
    }

    /// A block that stood on one line, with one statement or a list in it, stays there when it fits.
    private func staysOnLine(_ open: Int) -> Bool {
        let close = tokens[open].value
        guard close > open, tokens[close].range.upper - tokens[open].range.lower < Formatter.lineLimit else {
            return false
        }
        for index in open..<close where tokens[index].kind == .end { return false }
        let inside = SourceRange(tokens[open].range.lower, tokens[close].range.upper)
        if source.utf8[inside.lower..<inside.upper].contains(0x0A) { return false }
        let start = source.lineRange(around: inside.lower).lower
        return inside.upper - start <= Formatter.lineLimit
    }

    private func beginsLine(_ offset: Int) -> Bool {
        var place = offset
        while place > 0 {
            place -= 1
            let byte = source.utf8[place]
            if byte == 0x0A { return true }
            if byte != 0x20, byte != 0x09, byte != 0x0D { return false }
        }
        return true
    }

    // MARK: Spaces

    private func hasSpace(before index: Int) -> Bool {
        guard index > 0, !line.isEmpty else { return false }
        let token = tokens[index]
        let last = tokens[index - 1]
        let touches = last.range.upper == token.range.lower
        if last.kind == .aggregate || last.symbol == .openParenthesis || last.symbol == .dot { return false }
        if last.symbol == .slash { return hasSpace(before: index - 1) }
        switch token.symbol {
        case .closeParenthesis, .comma, .colon, .question, .dot: return false
        case .slash: return !touches || tokens[index + 1].range.lower > token.range.upper
        // A name and its "(" make a call only where they touch.
        case .openParenthesis: return !(touches && last.kind == .word)
        default: break
        }
        return !(last.symbol == .minus && isSign(index - 1))
    }

    /// A minus that belongs to what follows: nothing stands before it from which to subtract.
    private func isSign(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let last = tokens[index - 1]
        return last.kind == .end || last.wantsMore || last.isKeyword(.say) || last.isKeyword(.show)
    }

    // MARK: Comments

    private mutating func takeComments(before index: Int) {
        let token = tokens[index]
        let offset = token.kind == .endOfFile ? source.utf8.count + 1 : token.range.lower
        let isOver = token.kind == .endOfFile || token.symbol == .closeBrace
        while nextComment < comments.count, comments[nextComment].lower < offset {
            let range = comments[nextComment]
            nextComment += 1
            let text = source[range]
            if beginsLine(range.lower) {
                if isOver || endsEntry { flush() }
                takeOwnLine(text, at: range)
            } else if line.isEmpty, let last = output.indices.last {
                output[last] += "  " + text
            } else {
                line.append(Piece(text: "  " + text, hasSpaceBefore: false, beganLine: false, isComment: true))
            }
            done = range.upper
        }
    }

    private mutating func takeOwnLine(_ text: String, at range: SourceRange) {
        noteGap(before: range.lower)
        if line.isEmpty {
            startLine()
            output.append(spaces(indent) + text)
        } else {
            line.append(Piece(text: text, hasSpaceBefore: false, beganLine: true, isComment: true))
        }
    }

    // MARK: Lines

    /// Remembers a blank line of the source, so that one is kept.
    private mutating func noteGap(before offset: Int) {
        guard line.isEmpty, offset > done, !output.isEmpty else { return }
        let newlines = source.utf8[done..<offset].reduce(0) { $1 == 0x0A ? $0 + 1 : $0 }
        let follows = output[output.count - 1].hasSuffix("{")
        wantsBlankLine = newlines > 1 && !follows
    }

    private mutating func startLine() {
        if wantsBlankLine { output.append("") }
        wantsBlankLine = false
    }

    private func spaces(_ level: Int) -> String { String(repeating: " ", count: level * 4) }

    private mutating func flush() {
        endsEntry = false
        guard !line.isEmpty else { return }
        startLine()
        let keepsBreaks = line.dropLast().contains { $0.isComment } || line.contains { $0.isComment && $0.beganLine }
        let onOneLine = text(of: line[...])
        let width = indent * 4 + text(of: line.filter { !$0.isComment }[...]).count
        if !keepsBreaks, width <= Formatter.lineLimit {
            output.append(spaces(indent) + onOneLine)
        } else {
            let hadBreaks = line.contains { $0.beganLine }
            breakLine { keepsBreaks || hadBreaks ? $0.beganLine : $0.mayBreak }
        }
        line = []
        depth = 0
    }

    private mutating func breakLine(before begins: (Piece) -> Bool) {
        var start = 0
        for index in line.indices {
            let isLast = index + 1 == line.count
            let endsHere = isLast || begins(line[index + 1]) || line[index].isComment
            if !endsHere { continue }
            let level = start == 0 || line[start].closes ? indent : indent + 1
            output.append(spaces(level) + text(of: line[start...index]))
            start = index + 1
        }
    }

    private func text(of pieces: ArraySlice<Piece>) -> String {
        var text = ""
        for (offset, piece) in pieces.enumerated() {
            if offset > 0, piece.hasSpaceBefore { text += " " }
            if offset == 0, piece.isComment {
                text += piece.text.drop { $0 == " " }
            } else {
                text += piece.text
            }
        }
        return text
    }
}
