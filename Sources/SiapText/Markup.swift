/// HTML or SVG whose texts cannot be taken for markup.
///
/// A text gets in escaped; the names of elements and attributes are literals of the program, and so is what is none of
/// the three (`init(asWritten:)`). No value of the data or of a question can therefore open an element or end an
/// attribute.
///
///     Markup.element("p", with: ["class": "note", "lang": tongue]) { "5 < 6" }.line
///     // <p class="note">5 &lt; 6</p>⏎   with a tongue of nil
public struct Markup: Sendable, Hashable {
    /// As it stands in a file.
    public private(set) var written: String

    /// A text.
    public init(_ text: String) { written = Markup.escaped(text) }

    /// A style sheet, a script, a document type: what only the program itself can have written.
    public init(asWritten literal: StaticString) { written = literal.description }

    /// Several, one after another.
    public init(@Builder _ parts: () -> Markup) { self = parts() }

    private init(pieces: String) { written = pieces }

    /// The attributes of an element, in their order. One without a value is left out.
    public struct Attributes: Sendable, ExpressibleByDictionaryLiteral {
        fileprivate var written = ""

        /// Names come from the program, values from anywhere: those are escaped.
        public init(dictionaryLiteral attributes: (StaticString, String?)...) {
            for (name, value) in attributes {
                guard let value else { continue }
                written += " \(name)=\"\(Markup.escaped(value))\""
            }
        }

        public static func + (first: Attributes, second: Attributes) -> Attributes {
            var both = first
            both.written += second.written
            return both
        }
    }

    /// `<b>…</b>`
    public static func element(
        _ name: StaticString, with attributes: Attributes = [:], @Builder _ content: () -> Markup
    ) -> Markup {
        tagged(name, attributes: attributes, afterStart: "", content: content(), afterEnd: "")
    }

    /// An element whose tags each have a line of their own.
    public static func block(
        _ name: StaticString, with attributes: Attributes = [:], @Builder _ content: () -> Markup
    ) -> Markup {
        tagged(name, attributes: attributes, afterStart: "\n", content: content(), afterEnd: "\n")
    }

    /// Written piece by piece into room enough: a table may have a million cells.
    private static func tagged(
        _ name: StaticString, attributes: Attributes, afterStart: String, content: Markup, afterEnd: String
    ) -> Markup {
        let name = name.description
        var pieces = ""
        pieces.reserveCapacity(
            2 * name.utf8.count + attributes.written.utf8.count + content.written.utf8.count + Markup.tagSigns)
        pieces += "<"
        pieces += name
        pieces += attributes.written
        pieces += ">"
        pieces += afterStart
        pieces += content.written
        pieces += "</"
        pieces += name
        pieces += ">"
        pieces += afterEnd
        return Markup(pieces: pieces)
    }

    /// `<`, `>`, `</`, `>` and the ends of two lines.
    private static let tagSigns = 7

    /// `<br>`: an element of HTML that never has an end.
    public static func void(_ name: StaticString, with attributes: Attributes = [:]) -> Markup {
        Markup(pieces: "<\(name)\(attributes.written)>")
    }

    /// `<rect/>`: an element of SVG with nothing in it.
    public static func empty(_ name: StaticString, with attributes: Attributes = [:]) -> Markup {
        Markup(pieces: "<\(name)\(attributes.written)/>")
    }

    /// The same, and the end of the line.
    public var line: Markup { Markup(pieces: written + "\n") }

    /// Escapes nothing: both are markup already.
    public static func += (markup: inout Markup, more: Markup) { markup.written += more.written }

    // MARK: Escaping

    /// Fit for a text and for the value of an attribute, whatever quotes stand around it. Bytes are looked at, not
    /// characters: a sign that is joined to a bracket or a quote does not hide it.
    private static func escaped(_ text: String) -> String {
        if !text.utf8.contains(where: { entity($0) != nil }) { return text }
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count + text.utf8.count / 4)
        for byte in text.utf8 {
            if let entity = entity(byte) { bytes += entity.utf8 } else { bytes.append(byte) }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private static func entity(_ byte: UInt8) -> String? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        case UInt8(ascii: "'"): "&#39;"
        default: nil
        }
    }
}

extension Markup {
    /// Parts one after another: texts and markup, with `if` and `for` between them.
    @resultBuilder public enum Builder {
        public static func buildExpression(_ text: String) -> Markup { Markup(text) }
        public static func buildExpression(_ markup: Markup) -> Markup { markup }
        public static func buildBlock() -> Markup { Markup(pieces: "") }
        public static func buildPartialBlock(first: Markup) -> Markup { first }

        public static func buildPartialBlock(accumulated: Markup, next: Markup) -> Markup {
            var both = accumulated
            both += next
            return both
        }

        public static func buildOptional(_ markup: Markup?) -> Markup { markup ?? buildBlock() }
        public static func buildEither(first: Markup) -> Markup { first }
        public static func buildEither(second: Markup) -> Markup { second }

        public static func buildArray(_ parts: [Markup]) -> Markup {
            var all = buildBlock()
            for part in parts { all += part }
            return all
        }
    }
}
