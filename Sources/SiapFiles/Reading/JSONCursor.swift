import SiapText

/// A place in a JSON text (RFC 8259), and the steps forward from it. Values are slices of the text; nothing is built.
struct JSONCursor {
    let base: UnsafePointer<UInt8>
    let end: Int
    let fileName: String
    var position: Int
    var line = 1

    /// Deeper nesting is refused before it can exhaust the stack.
    static let deepest = 500

    enum Kind { case string, plainString, number, literal, null, array, object }

    /// A value's bytes: strings without their quotes, all else as written.
    struct Slice {
        var kind: Kind
        var lower: Int
        var upper: Int
    }

    init(_ base: UnsafePointer<UInt8>, end: Int, from start: Int, fileName: String) {
        self.base = base
        self.end = end
        self.fileName = fileName
        position = start
    }

    func failure(english: String, indonesian: String) -> DiagnosticsFailure {
        let reason = Bilingual(english: english, indonesian: indonesian)
        return DiagnosticsFailure(Diagnostic(.jsonMalformed(line: line, reason: reason, file: fileName), at: nil))
    }

    mutating func skipSpace() {
        while position < end {
            switch base[position] {
            case UInt8(ascii: "\n"):
                line += 1
                position += 1
            case UInt8(ascii: " "), UInt8(ascii: "\t"), UInt8(ascii: "\r"): position += 1
            default: return
            }
        }
    }

    /// The next byte that is no space, without going past it; nil at the end.
    mutating func peek() -> UInt8? {
        skipSpace()
        return position < end ? base[position] : nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func expect(_ byte: UInt8) throws(DiagnosticsFailure) {
        if take(byte) { return }
        let wanted = String(UnicodeScalar(byte))
        if position >= end {
            throw failure(
                english: "the text ends where “\(wanted)” should be",
                indonesian: "teks berakhir di tempat “\(wanted)” seharusnya ada")
        }
        throw failure(english: "“\(wanted)” is missing here", indonesian: "“\(wanted)” tidak ada di sini")
    }

    /// Goes past one value of any kind.
    mutating func value(depth: Int = 0) throws(DiagnosticsFailure) -> Slice {
        guard let first = peek() else {
            throw failure(
                english: "the text ends where a value should be",
                indonesian: "teks berakhir di tempat sebuah nilai seharusnya ada")
        }
        let lower = position
        switch first {
        case UInt8(ascii: "\""): return try string()
        case UInt8(ascii: "["), UInt8(ascii: "{"):
            if depth >= JSONCursor.deepest {
                throw failure(english: "nested too deeply", indonesian: "bersarang terlalu dalam")
            }
            if first == UInt8(ascii: "[") {
                try elements { (cursor) throws(DiagnosticsFailure) in _ = try cursor.value(depth: depth + 1) }
                return Slice(kind: .array, lower: lower, upper: position)
            }
            try members { (cursor, _) throws(DiagnosticsFailure) in _ = try cursor.value(depth: depth + 1) }
            return Slice(kind: .object, lower: lower, upper: position)
        case UInt8(ascii: "-"), 48...57: return number()
        default: return try literal()
        }
    }

    mutating func elements(_ each: (inout JSONCursor) throws(DiagnosticsFailure) -> Void) throws(DiagnosticsFailure) {
        try expect(UInt8(ascii: "["))
        if take(UInt8(ascii: "]")) { return }
        repeat { try each(&self) } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "]"))
    }

    mutating func members(_ each: (inout JSONCursor, Slice) throws(DiagnosticsFailure) -> Void)
        throws(DiagnosticsFailure)
    {
        try expect(UInt8(ascii: "{"))
        if take(UInt8(ascii: "}")) { return }
        repeat {
            let name = try nameAndColon()
            try each(&self, name)
        } while take(UInt8(ascii: ","))
        try expect(UInt8(ascii: "}"))
    }

    private mutating func nameAndColon() throws(DiagnosticsFailure) -> Slice {
        if peek() != UInt8(ascii: "\"") {
            throw failure(
                english: "a name in quotes is missing here", indonesian: "nama dalam tanda kutip tidak ada di sini")
        }
        let name = try string()
        try expect(UInt8(ascii: ":"))
        return name
    }

    /// The name of a member, and past its colon.
    mutating func memberName() throws(DiagnosticsFailure) -> [UInt8] {
        let name = try nameAndColon()
        return try unescaped(name)
    }

    private mutating func string() throws(DiagnosticsFailure) -> Slice {
        position += 1
        let lower = position
        var kind = Kind.plainString
        while position < end {
            switch base[position] {
            case UInt8(ascii: "\""):
                position += 1
                return Slice(kind: kind, lower: lower, upper: position - 1)
            case UInt8(ascii: "\\"):
                kind = .string
                position += 2
            case 0..<0x20:
                throw failure(
                    english: "a string goes over the end of its line",
                    indonesian: "sebuah string melewati akhir barisnya")
            default: position += 1
            }
        }
        throw failure(english: "a string is never closed", indonesian: "sebuah string tidak ditutup")
    }

    private mutating func number() -> Slice {
        let lower = position
        while position < end {
            switch base[position] {
            case 48...57, UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "."), UInt8(ascii: "e"), UInt8(ascii: "E"):
                position += 1
            default: return Slice(kind: .number, lower: lower, upper: position)
            }
        }
        return Slice(kind: .number, lower: lower, upper: position)
    }

    private mutating func literal() throws(DiagnosticsFailure) -> Slice {
        let lower = position
        while position < end, base[position] | 0x20 >= UInt8(ascii: "a"), base[position] | 0x20 <= UInt8(ascii: "z") {
            position += 1
        }
        let word = String(decoding: UnsafeBufferPointer(start: base + lower, count: position - lower), as: UTF8.self)
        switch word {
        case "true", "false": return Slice(kind: .literal, lower: lower, upper: position)
        case "null": return Slice(kind: .null, lower: lower, upper: position)
        default: throw failure(english: "this is no JSON value", indonesian: "ini bukan nilai JSON")
        }
    }

    /// The bytes of a string with its escapes resolved; lone surrogates become the replacement character.
    func unescaped(_ slice: Slice) throws(DiagnosticsFailure) -> [UInt8] {
        var result: [UInt8] = []
        var index = slice.lower
        while index < slice.upper {
            let byte = base[index]
            index += 1
            if byte != UInt8(ascii: "\\") {
                result.append(byte)
                continue
            }
            let escape = base[index]
            index += 1
            switch escape {
            case UInt8(ascii: "n"): result.append(10)
            case UInt8(ascii: "t"): result.append(9)
            case UInt8(ascii: "r"): result.append(13)
            case UInt8(ascii: "b"): result.append(8)
            case UInt8(ascii: "f"): result.append(12)
            case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"): result.append(escape)
            case UInt8(ascii: "u"): result += String(try scalar(&index, upTo: slice.upper)).utf8
            default:
                throw failure(
                    english: "“\\\(UnicodeScalar(escape))” is no escape",
                    indonesian: "“\\\(UnicodeScalar(escape))” bukan urutan lolos")
            }
        }
        return result
    }

    private func scalar(_ index: inout Int, upTo upper: Int) throws(DiagnosticsFailure) -> UnicodeScalar {
        let first = try hexDigits(&index, upTo: upper)
        if first == 0 {
            throw failure(english: "a zero byte stands in a string", indonesian: "ada byte nol di dalam string")
        }
        guard (0xD800..<0xDC00).contains(first) else { return UnicodeScalar(first) ?? "\u{FFFD}" }
        guard index + 6 <= upper, base[index] == UInt8(ascii: "\\"), base[index + 1] == UInt8(ascii: "u") else {
            return "\u{FFFD}"
        }
        var after = index + 2
        let second = try hexDigits(&after, upTo: upper)
        guard (0xDC00..<0xE000).contains(second) else { return "\u{FFFD}" }
        index = after
        return UnicodeScalar(0x10000 + (first - 0xD800) << 10 + (second - 0xDC00)) ?? "\u{FFFD}"
    }

    private func hexDigits(_ index: inout Int, upTo upper: Int) throws(DiagnosticsFailure) -> UInt32 {
        guard index + 4 <= upper,
            let value = UInt32(
                String(decoding: UnsafeBufferPointer(start: base + index, count: 4), as: UTF8.self), radix: 16)
        else {
            throw failure(
                english: "“\\u” needs four hexadecimal digits", indonesian: "“\\u” memerlukan empat digit heksadesimal")
        }
        index += 4
        return value
    }
}
