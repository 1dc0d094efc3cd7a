internal import SiapText

/// Marks and operators; those of other languages are reported with ours and read as ours.
extension Lexer {
    mutating func symbol(_ byte: UInt8) {
        let next = peek(1)
        switch byte {
        case UInt8(ascii: "("): bracket(.openParenthesis)
        case UInt8(ascii: ")"): bracket(.closeParenthesis)
        case UInt8(ascii: "{"): bracket(.openBrace)
        case UInt8(ascii: "}"): bracket(.closeBrace)
        case UInt8(ascii: ";"): semicolon()
        case UInt8(ascii: ","): take(.comma, length: 1)
        case UInt8(ascii: ":"): take(.colon, length: 1)
        case UInt8(ascii: "?"): take(.question, length: 1)
        case UInt8(ascii: "."): take(.dot, length: 1)
        case UInt8(ascii: "+"): take(.plus, length: 1)
        case UInt8(ascii: "-"): take(.minus, length: 1)
        case UInt8(ascii: "*"): take(.star, length: 1)
        case UInt8(ascii: "/"): take(.slash, length: 1)
        case UInt8(ascii: "~"): take(.tilde, length: 1)
        case UInt8(ascii: "="): equals(next)
        case UInt8(ascii: "!"): exclamation(next)
        case UInt8(ascii: "<"): less(next)
        case UInt8(ascii: ">"): next == UInt8(ascii: "=") ? take(.greaterOrEqual, length: 2) : take(.greater, length: 1)
        case UInt8(ascii: "|"): pipe(next)
        case UInt8(ascii: "&"): logic(.and, length: next == byte ? 2 : 1)
        case UInt8(ascii: "'"): curlyString(openLength: 1)
        case UInt8(ascii: "\\"): backslash(next)
        case UInt8(ascii: "`"): quotedName(until: byte)
        case UInt8(ascii: "["): quotedName(until: UInt8(ascii: "]"))
        default: strange(length: 1)
        }
    }

    /// `name` and [name], as other languages write names: the marks are passed, the name is read.
    private mutating func quotedName(until closing: UInt8) {
        var end = position + 1
        while end < limit, isWordByte(bytes[end]) { end += 1 }
        guard end < limit, end > position + 1, bytes[end] == closing else { return strange(length: 1) }
        let name = source[SourceRange(position + 1, end)]
        report(
            .strangeCharacter(character: source[SourceRange(position, end + 1)]), position, end + 1,
            proposals: [Bilingual(name)])
        position += 1
        word()
        position = end + 1
    }

    private mutating func take(_ symbol: Symbol, length: Int) {
        position += length
        append(Token(.symbol, at: SourceRange(position - length, position), symbol: symbol))
    }

    private mutating func bracket(_ symbol: Symbol) {
        position += 1
        let range = SourceRange(position - 1, position)
        if symbol == .openParenthesis || symbol == .openBrace {
            open(Token(.symbol, at: range, symbol: symbol))
        } else {
            close(symbol, at: range)
        }
    }

    private mutating func semicolon() {
        position += 1
        endStatement(SourceRange(position - 1, position))
        pendingNewlines = 0
    }

    private mutating func equals(_ next: UInt8) {
        if next == UInt8(ascii: "=") {
            report(.doubleEquals, position, position + 2, proposals: [Bilingual("=")])
            take(.equal, length: 2)
        } else {
            take(.equal, length: 1)
        }
    }

    private mutating func less(_ next: UInt8) {
        if next == UInt8(ascii: "=") {
            take(.lessOrEqual, length: 2)
        } else if next == UInt8(ascii: ">") {
            take(.notEqual, length: 2)
        } else {
            take(.less, length: 1)
        }
    }

    private mutating func exclamation(_ next: UInt8) {
        if next == UInt8(ascii: "=") {
            take(.notEqual, length: peek(2) == UInt8(ascii: "=") ? 3 : 2)
        } else {
            logic(.not, length: 1)
        }
    }

    private mutating func pipe(_ next: UInt8) {
        if next == UInt8(ascii: "|") { logic(.or, length: 2) } else { take(.pipe, length: 1) }
    }

    /// `&&`, `||` and `!` are read as the word they stand for.
    private mutating func logic(_ keyword: Keyword, length: Int) {
        let range = SourceRange(position, position + length)
        let word = Bilingual(english: keyword.spelling(.english), indonesian: keyword.spelling(.indonesian))
        report(.symbolicLogic(word: keyword), range.lower, range.upper, proposals: [word])
        position += length
        var token = Token(.word, at: range)
        token.keywords.insert(keyword)
        token.traits = keyword == .not ? [.reserved, .wantsMore] : [.reserved, .wantsMore, .continues]
        append(token)
    }

    /// A statement may begin with one by habit (\q); inside a template \" is a quote.
    private mutating func backslash(_ next: UInt8) {
        if isInTemplate, next == UInt8(ascii: "\"") {
            string()
        } else if isBeforeStatement {
            take(.backslash, length: 1)
        } else {
            strange(length: 1)
        }
    }
}
