internal import SiapText

/// Strings, and the characters beyond ASCII.
extension Lexer {
    /// A string ends on its line; escapes are resolved when its value is asked for.
    mutating func string() {
        let start = position
        // Inside a template both quotes are written \".
        let quoteLength = bytes[start] == UInt8(ascii: "\\") ? 2 : 1
        position += quoteLength
        while position < limit, bytes[position] != 0x0A {
            let byte = bytes[position]
            if byte == 0 { report(.nulByte, position, position + 1) }
            if quoteLength == 2, byte == UInt8(ascii: "\\"), peek(1) == UInt8(ascii: "\"") {
                position += 2
                append(Token(.string, at: SourceRange(start, position), value: 2))
                return
            }
            if byte == UInt8(ascii: "\""), quoteLength == 1 {
                position += 1
                append(Token(.string, at: SourceRange(start, position), value: 1))
                return
            }
            if byte == UInt8(ascii: "\\"), position + 1 < limit, bytes[position + 1] != 0x0A {
                checkEscape()
                position += 2
            } else {
                position += 1
            }
        }
        var end = position
        while end > start + 1, bytes[end - 1] == 0x0D || bytes[end - 1] == 0x20 { end -= 1 }
        report(.unclosedString, start, start + 1)
        append(Token(.string, at: SourceRange(start, end), value: 0))
    }

    private mutating func checkEscape() {
        let escaped = peek(1)
        switch escaped {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "n"), UInt8(ascii: "t"): break
        default:
            let length = escaped < 0x80 ? 1 : decode(at: position + 1).length
            let range = SourceRange(position, position + 1 + length)
            report(.unknownEscape(written: source[range]), range.lower, range.upper)
        }
    }

    /// “NTT”, ‘NTT’ and 'NTT': reported with the straight form, and read as a string.
    mutating func curlyString(openLength: Int) {
        let start = position
        position += openLength
        let inside = position
        while position < limit, bytes[position] != 0x0A {
            let closing = closingQuoteLength()
            if closing > 0 {
                var straight = "\"" + source[SourceRange(inside, position)] + "\""
                // In a pattern of SQL the wildcard is another, too.
                if tokens.last?.isKeyword(.like) == true {
                    straight = String(straight.map { $0 == "%" ? "*" : $0 == "_" ? "?" : $0 })
                }
                position += closing
                report(.curlyQuote, start, position, proposals: [Bilingual(straight)])
                append(Token(.string, at: SourceRange(start, position), value: openLength * 16 + closing))
                return
            }
            position += 1
        }
        report(.unclosedString, start, inside)
        append(Token(.string, at: SourceRange(start, position), value: openLength * 16))
    }

    /// The bytes of a closing quote here: ” ’ “ or a straight one.
    private func closingQuoteLength() -> Int {
        if bytes[position] == UInt8(ascii: "\"") || bytes[position] == UInt8(ascii: "'") { return 1 }
        guard bytes[position] == 0xE2, peek(1) == 0x80, (0x98...0x9F).contains(peek(2)) else { return 0 }
        return 3
    }

    /// A character beyond ASCII that is not inside a word: a letter that begins one, a space, a typographic sign, or a
    /// stranger.
    mutating func foreignCharacter() {
        let (scalar, length) = decode(at: position)
        guard let scalar else { return strange(length: length) }
        switch scalar {
        case "\u{A0}", "\u{1680}", "\u{2000}"..."\u{200D}", "\u{2028}", "\u{2029}", "\u{202F}", "\u{205F}", "\u{3000}",
            "\u{FEFF}":
            position += length
        case "\u{201C}", "\u{201D}", "\u{2018}", "\u{2019}", "\u{201E}":
            curlyString(openLength: length)
        case "≤": mark(.lessOrEqual, length: length)
        case "≥": mark(.greaterOrEqual, length: length)
        case "≠": mark(.notEqual, length: length)
        case "−": mark(.minus, length: length)
        case "×": mark(.star, length: length)
        case "÷": mark(.slash, length: length)
        default:
            if isLetter(scalar) { word() } else { strange(length: length) }
        }
    }

    private mutating func mark(_ symbol: Symbol, length: Int) {
        position += length
        append(Token(.symbol, at: SourceRange(position - length, position), symbol: symbol))
    }

    /// Reports a character that means nothing here, once for a run of them, and goes on behind it.
    mutating func strange(length: Int) {
        let start = position
        position += length
        defer { lastStrange = position }
        if lastStrange == start { return }
        if bytes[start] == 0 {
            report(.nulByte, start, position)
        } else {
            report(
                .strangeCharacter(character: source[SourceRange(start, position)]), start, position,
                proposals: meant(by: bytes[start]))
        }
    }

    /// What spreadsheets write with a sign of their own.
    private func meant(by sign: UInt8) -> [Bilingual] {
        switch sign {
        case UInt8(ascii: "%"):
            [
                Bilingual("/ 100"),
                Bilingual(english: Keyword.share.spelling(.english), indonesian: Keyword.share.spelling(.indonesian)),
            ]
        case UInt8(ascii: "^"): [Bilingual(english: "power", indonesian: "pangkat"), Bilingual("*")]
        default: []
        }
    }

    /// The scalar at `place` and its length in bytes; `String` guarantees valid UTF-8, but not that a limit falls
    /// between scalars.
    func decode(at place: Int) -> (scalar: Unicode.Scalar?, length: Int) {
        let lead = bytes[place]
        let length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4
        if place + length > limit { return (nil, limit - place) }
        if length == 1 { return (Unicode.Scalar(lead), 1) }
        var value = UInt32(lead & (0xFF >> UInt8(length + 1)))
        for offset in 1..<length { value = value << 6 | UInt32(bytes[place + offset] & 0x3F) }
        return (Unicode.Scalar(value), length)
    }

    func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        let properties = scalar.properties
        return properties.isAlphabetic || properties.numericType != nil || properties.generalCategory == .nonspacingMark
    }
}
