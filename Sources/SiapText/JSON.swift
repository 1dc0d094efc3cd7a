/// A value as JSON is written. Texts get in quoted, so that whatever stands in them the whole stays well-formed.
///
///     JSON.object(["name": JSON("Ende"), "count": JSON(3), "since": .null]).written
///     // {"name": "Ende", "count": 3, "since": null}
public struct JSON: Sendable, Hashable {
    /// As it stands in a file.
    public let written: String

    /// What is unknown, or no number.
    public static let null = JSON(pieces: "null")

    /// Quoted, with escapes where a file or a terminal would read a sign otherwise.
    public init(_ text: String) { written = JSON.quoted(text) }
    /// Without a point; as many digits as the number has.
    public init(_ number: some BinaryInteger) { written = String(number) }
    public init(_ truth: Bool) { written = truth ? "true" : "false" }

    /// With a point, also where no decimals follow; JSON knows neither infinity nor what is no number.
    public init(_ number: Double) { written = number.isFinite ? number.description : JSON.null.written }

    private init(pieces: String) { written = pieces }

    /// What a member of an object is called: quoted once, however many objects have it.
    public struct Name: Sendable, ExpressibleByStringLiteral {
        fileprivate let quoted: String
        /// Quoted at once, by the rules of texts.
        public init(_ name: String) { quoted = JSON.quoted(name) }
        public init(stringLiteral name: String) { self.init(name) }
    }

    /// How far apart the parts of a list or an object stand.
    public enum Form: Sendable {
        /// No spaces at all, for what no person reads.
        case compact
        /// On one line.
        case spaced
        /// Each part on a line of its own, below the bracket.
        case lines
        /// Each on a line of its own, further in.
        case indentedLines
    }

    /// In the order given; empty brackets for none.
    public static func list(_ items: some Sequence<JSON>, form: Form = .spaced) -> JSON {
        JSON(pieces: form.joined(items.lazy.map(\.written), between: "[", and: "]"))
    }

    /// In the order given; a name that comes twice is written twice.
    public static func object(of members: some Sequence<(key: Name, value: JSON)>, form: Form = .spaced) -> JSON {
        let colon = form.colon
        return JSON(
            pieces: form.joined(members.lazy.map { $0.key.quoted + colon + $0.value.written }, between: "{", and: "}"))
    }

    /// The same for members written out.
    public static func object(_ members: KeyValuePairs<Name, JSON>, form: Form = .spaced) -> JSON {
        object(of: members, form: form)
    }

    // MARK: Texts

    /// Quotes, backslashes and what moves a cursor or turns the direction of writing are not as they are: a file is
    /// looked at on a terminal, too.
    private static func quoted(_ text: String) -> String {
        if !text.utf8.contains(where: mayNeedEscape) { return "\"" + text + "\"" }
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    /// A byte with which a sign that is escaped begins; other signs may begin with it, too.
    private static func mayNeedEscape(_ byte: UInt8) -> Bool {
        byte < 0x20 || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") || byte == 0x7F || byte == 0xC2
            || byte == 0xE2
    }
}

extension JSON.Form {
    fileprivate var colon: String {
        switch self {
        case .compact: ":"
        case .spaced, .lines, .indentedLines: ": "
        }
    }

    /// What stands before the first part, between two, and after the last.
    private var gaps: (first: String, next: String, last: String) {
        switch self {
        case .compact: ("", ",", "")
        case .spaced: ("", ", ", "")
        case .lines: ("\n", ",\n", "\n")
        case .indentedLines: ("\n  ", ",\n  ", "\n")
        }
    }

    /// Nothing at all stands between the brackets of what has no parts.
    fileprivate func joined(_ parts: some Sequence<String>, between opening: String, and closing: String) -> String {
        let gaps = gaps
        var result = opening, isFirst = true
        for part in parts {
            result += isFirst ? gaps.first : gaps.next
            result += part
            isFirst = false
        }
        return result + (isFirst ? "" : gaps.last) + closing
    }
}
