internal import SiapText

/// Names, paths, texts.
extension GrammarParser {
    /// name = WORD { WORD } ;
    ///
    /// Nil, and nothing taken, when no word stands here.
    func name() -> NameSyntax? {
        guard token.isName else { return nil }
        let first = token.range
        advance()
        if !continuesName { return NameSyntax(text: source[first], range: first) }
        var text = source[first]
        var ranges = [first]
        while continuesName {
            ranges.append(token.range)
            text += " "
            text += source[token.range]
            advance()
        }
        return NameSyntax(text: text, range: first.union(ranges[ranges.count - 1]), wordRanges: ranges)
    }

    /// A further word of the name: not one that the clause around it waits for, nor one that other languages write
    /// before ours.
    private var continuesName: Bool {
        let token = self.token
        guard token.isName, !token.traits.contains(.endsName) else { return false }
        if let phrase = token.phrase, Lexer.softPhrases.contains(phrase) { return false }
        let next = peek(1)
        if next.isKeyword(.by), isAtWord("group") || isAtWord("order") { return false }
        return !(next.kind == .number && isAtWord("limit"))
    }

    /// One word that names something.
    func word() -> NameSyntax? {
        guard token.isName else { return nil }
        let name = NameSyntax(text: text(token), range: token.range)
        advance()
        return name
    }

    func expectWord() -> NameSyntax {
        if let word = word() { return word }
        fail(
            .expectedToken(expected: .described(Bilingual(english: "a name", indonesian: "sebuah nama")), found: found),
            at: place)
        return NameSyntax(text: "", range: place)
    }

    func expectName() -> NameSyntax {
        if let name = name() { return name }
        return expectWord()
    }

    /// names = WORD [ "/" WORD ] [ former ] ;
    func names() -> NamesSyntax {
        let english = expectWord()
        var names = NamesSyntax(english: english, indonesian: accept(.slash) ? expectWord() : nil)
        names.former = former()
        return names
    }

    /// former = "formerly" ( WORD | STRING ) { "/" ( WORD | STRING ) } ;
    func former() -> [NameSyntax] {
        guard at(.formerly), peek(1).isName || peek(1).kind == .string else { return [] }
        advance()
        var names = [codeName()]
        while accept(.slash) { names.append(codeName()) }
        return names
    }

    /// path = name { "." name } ;
    func path() -> PathSyntax? {
        guard let first = name() else { return nil }
        if !at(.dot) { return PathSyntax(names: [first]) }
        var names = [first]
        while accept(.dot) { names.append(expectName()) }
        return PathSyntax(names: names)
    }

    /// doc = STRING [ "/" STRING ] ;
    func doc() -> DocSyntax? {
        guard token.kind == .string else { return nil }
        let english = string()
        guard accept(.slash) else { return DocSyntax(english: english, indonesian: nil) }
        return DocSyntax(english: english, indonesian: expectString())
    }

    /// The value of the string here, its quotes and escapes resolved.
    func string() -> StringSyntax {
        let token = self.token
        advance()
        return StringSyntax(value: Unescaping.value(of: token, in: source), range: token.range)
    }

    func variable() -> VariableSyntax? {
        guard token.kind == .variable else { return nil }
        let text = String(source[token.range].dropFirst())
        let name = NameSyntax(text: text, range: token.range)
        advance()
        return VariableSyntax(name: name)
    }

    func expectVariable() -> VariableSyntax {
        if let variable = variable() { return variable }
        let wanted = Bilingual(english: "a variable such as $x", indonesian: "variabel seperti $x")
        fail(.expectedToken(expected: .described(wanted), found: found), at: place)
        return VariableSyntax(name: NameSyntax(text: "", range: place))
    }
}

/// Strings as they are meant.
enum Unescaping {
    static func value(of token: Token, in source: SourceText) -> String {
        // A token of kind string notes the length of its quotes: one for both, or sixteen times the opening and the
        // closing one.
        let open = token.value > 15 ? token.value / 16 : max(token.value, 1)
        let close = token.value > 15 ? token.value % 16 : token.value
        return value(
            of: SourceRange(token.range.lower + open, max(token.range.lower + open, token.range.upper - close)),
            in: source)
    }

    static func value(of range: SourceRange, in source: SourceText) -> String {
        let bytes = source.utf8[range.lower..<min(range.upper, source.utf8.count)]
        guard bytes.contains(UInt8(ascii: "\\")) else { return composed(String(decoding: bytes, as: UTF8.self)) }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        var iterator = bytes.makeIterator()
        while let byte = iterator.next() {
            guard byte == UInt8(ascii: "\\"), let escaped = iterator.next() else {
                result.append(byte)
                continue
            }
            switch escaped {
            case UInt8(ascii: "n"): result.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "t"): result.append(UInt8(ascii: "\t"))
            default: result.append(escaped)
            }
        }
        return composed(String(decoding: result, as: UTF8.self))
    }
}
