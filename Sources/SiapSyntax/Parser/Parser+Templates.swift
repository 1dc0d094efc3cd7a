public import SiapText

/// Texts with `{…}` in them, after `say` and `because`.
extension GrammarParser {
    /// The parts of the string at `range`; expressions keep their ranges in the source.
    func templateParts(_ range: SourceRange) -> [TemplatePart] {
        let bytes = source.utf8
        var parts: [TemplatePart] = []
        var textStart = range.lower + 1
        var text = ""
        var place = textStart
        let end = max(range.upper - 1, place)
        while place < end {
            let byte = bytes[place]
            let isDoubled = place + 1 < end && bytes[place + 1] == byte
            if byte == UInt8(ascii: "\\") {
                place += 2
            } else if byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}"), isDoubled {
                text += Unescaping.value(of: SourceRange(textStart, place + 1), in: source)
                place += 2
                textStart = place
            } else if byte == UInt8(ascii: "{") {
                text += Unescaping.value(of: SourceRange(textStart, place), in: source)
                if !text.isEmpty { parts.append(.text(text)) }
                text = ""
                let close = closingBrace(from: place + 1, end)
                if close == end {
                    fail(
                        .expectedToken(expected: .written("}"), found: .described(Self.endOfText)),
                        at: SourceRange(place, place + 1))
                }
                parts.append(
                    .expression(
                        interpolation(SourceRange(place, min(close + 1, end)), inside: SourceRange(place + 1, close))))
                place = min(close + 1, end)
                textStart = place
            } else {
                place += 1
            }
        }
        text += Unescaping.value(of: SourceRange(min(textStart, end), end), in: source)
        if !text.isEmpty { parts.append(.text(text)) }
        return parts
    }

    private static let endOfText = Bilingual(english: "the end of the text", indonesian: "akhir teks")

    /// Where the brace closes that was opened before `start`: quotes inside are written \".
    private func closingBrace(from start: Int, _ end: Int) -> Int {
        var place = start
        while place < end, source.utf8[place] != UInt8(ascii: "}") { place += 1 }
        return place
    }

    private func interpolation(_ whole: SourceRange, inside: SourceRange) -> ExpressionSyntax {
        let lexed = Lexer.read(source, template: inside, tongue: nil)
        diagnostics += lexed.diagnostics
        if lexed.tokens.count == 1 {
            mend(.emptyInterpolation, at: whole)
            return .missing(whole)
        }
        let inner = GrammarParser(source: source, tokens: lexed.tokens)
        inner.depth = depth
        let expression: ExpressionSyntax
        if inner.startsQuery {
            let query = inner.query()
            expression = .query(query, at: query.range)
        } else {
            expression = inner.expression()
        }
        if !inner.isAtEnd { inner.fail(.expectedToken(expected: .written("}"), found: inner.found), at: inner.place) }
        diagnostics += inner.diagnostics
        return expression
    }
}

extension Parser {
    /// What looks like a variable in a text with `{…}` and stands outside of the braces: `$s.name`.
    public static func variableLikes(in string: SourceRange, of source: SourceText) -> [SourceRange] {
        let bytes = source.utf8, end = min(string.upper, bytes.count)
        var found: [SourceRange] = []
        var place = string.lower, depth = 0
        func wordEnd(_ start: Int) -> Int {
            var place = start
            while place < end, isWordByte(bytes[place]) { place += 1 }
            return place
        }
        while place < end {
            switch bytes[place] {
            case UInt8(ascii: "\\"): place += 1
            case UInt8(ascii: "{"): depth += 1
            case UInt8(ascii: "}"): depth = max(0, depth - 1)
            case UInt8(ascii: "$")
            where depth == 0 && place + 1 < end
                && (isASCIILetter(bytes[place + 1]) || bytes[place + 1] == UInt8(ascii: "_")):
                var last = wordEnd(place + 1)
                while last + 1 < end, bytes[last] == UInt8(ascii: "."), isASCIILetter(bytes[last + 1]) {
                    last = wordEnd(last + 1)
                }
                found.append(SourceRange(place, last))
                place = last - 1
            default: break
            }
            place += 1
        }
        return found
    }

    /// A warning for each of them, with the form that is meant.
    public static func warnings(ofVariableLikes string: SourceRange, of source: SourceText) -> [Diagnostic] {
        variableLikes(in: string, of: source).map { range in
            let written = source[range]
            return Diagnostic(
                .looksLikeVariable(written: written), at: range, proposals: [Bilingual("{\(written)}")],
                severity: .warning)
        }
    }
}
