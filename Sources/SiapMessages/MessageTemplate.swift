import SiapRender
import SiapText

/// A text with places to fill: `{0}`, `{1}` … and `{proposals}`. All other braces stand for themselves.
struct MessageTemplate {
    private let text: String

    init(_ text: String) { self.text = text }

    var showsProposals: Bool { text.contains("{proposals}") }

    /// The numbers of the arguments that are shown.
    var argumentNumbers: Set<Int> {
        Set(pieces.compactMap { if case .argument(let number) = $0 { number } else { nil } })
    }

    func filled(with values: MessageValues) -> String {
        var result = "", part = ""
        var isInPart = false, isWhole = true
        func write(_ text: String) { if isInPart { part += text } else { result += text } }
        for piece in pieces {
            switch piece {
            case .text(let text): write(text)
            case .openPart: (isInPart, isWhole, part) = (true, true, "")
            case .closePart:
                if isWhole { result += part }
                isInPart = false
            case .argument, .proposals:
                let value = values.shown(piece)
                if value.isEmpty { isWhole = false }
                write(value)
            }
        }
        // Lines below the message begin right after it.
        if result.contains("\n") { result = result.replacing(" \n", with: "\n") }
        return MessageTemplate.withoutNeedlessQuotes(result)
    }

    // MARK: Pieces

    enum Piece: Hashable {
        case text(String)
        case argument(Int)
        case proposals
        /// What is between these two is shown only when all its places have something to show.
        case openPart, closePart
    }

    private var pieces: [Piece] {
        var pieces: [Piece] = []
        var rest = text[...]
        var plain = ""
        func flush() {
            if !plain.isEmpty { pieces.append(.text(plain)) }
            plain = ""
        }
        while let character = rest.first {
            if character == "{", let close = rest.firstIndex(of: "}"), let place = MessageTemplate.place(rest[rest.index(after: rest.startIndex)..<close]) {
                flush()
                pieces.append(place)
                rest = rest[rest.index(after: close)...]
                continue
            }
            rest.removeFirst()
            switch character {
            case "[":
                flush()
                pieces.append(.openPart)
            case "]":
                flush()
                pieces.append(.closePart)
            default: plain.append(character)
            }
        }
        flush()
        return pieces
    }

    private static func place(_ name: Substring) -> Piece? {
        name == "proposals" ? .proposals : Int(name).map { .argument($0) }
    }

    /// Quotes stand around what the user wrote, not around a description such as "the end".
    private static func withoutNeedlessQuotes(_ text: String) -> String {
        guard text.unicodeScalars.contains(MessageValues.description) else { return text }
        var result: [Unicode.Scalar] = []
        var skipsQuote = false
        for scalar in text.unicodeScalars {
            if scalar == MessageValues.description {
                if result.last == "“" {
                    result.removeLast()
                    skipsQuote = true
                }
            } else if scalar == "”", skipsQuote {
                skipsQuote = false
            } else {
                result.append(scalar)
            }
        }
        var filled = String.UnicodeScalarView()
        filled.append(contentsOf: result)
        return String(filled)
    }
}

/// The arguments and proposals of one diagnostic, in words.
struct MessageValues {
    /// Set before a description; no text of a diagnostic holds it, as control characters are taken out of them.
    static let description: Unicode.Scalar = "\u{1}"
    /// A text longer than this is cut in the middle.
    private static let longest = 60

    let arguments: [Diagnostic.Argument]
    let proposals: [Bilingual]
    let tongue: Tongue

    func shown(_ piece: MessageTemplate.Piece) -> String {
        switch piece {
        case .argument(let number): arguments.indices.contains(number) ? shown(arguments[number]) : ""
        case .proposals: MessageValues.list(proposals.map { "`\(Display.safe($0[tongue]))`" }, tongue)
        case .text, .openPart, .closePart: ""
        }
    }

    private func shown(_ argument: Diagnostic.Argument) -> String {
        switch argument {
        case .verbatim(let text): MessageValues.difference(text) ?? MessageValues.shortened(Display.safe(text))
        case .number(let number): String(number)
        case .keyword(let keyword): keyword.spelling(tongue)
        case .bilingual(let words): words[tongue].isEmpty ? "" : String(Character(MessageValues.description)) + Display.safe(words[tongue])
        case .choices(let choices): MessageValues.list(choices.map { Display.safe($0[tongue]) }, tongue)
        }
    }

    private static func shortened(_ text: String) -> String {
        if text.count <= longest { return text }
        return text.prefix(longest / 2) + "…" + text.suffix(longest / 2 - 1)
    }

    /// Lines of `- wanted` and `+ found` stay lines, below the message.
    private static func difference(_ text: String) -> String? {
        let lines = text.split(separator: "\n")
        guard lines.count > 1, lines.allSatisfy({ $0.hasPrefix("- ") || $0.hasPrefix("+ ") }) else { return nil }
        return lines.map { "\n  " + DisplayWidth.truncated(Display.safe(String($0)), to: SourceExcerpt.width) }.joined()
    }

    /// a · a or b · a, b or c; a list that goes on ends in "…".
    static func list(_ items: [String], _ tongue: Tongue) -> String {
        guard items.count > 1, let last = items.last else { return items.first ?? "" }
        let before = items.dropLast().joined(separator: ", ")
        if last == "…" { return "\(before), …" }
        switch tongue {
        case .english: return "\(before) or \(last)"
        case .indonesian: return items.count == 2 ? "\(before) atau \(last)" : "\(before), atau \(last)"
        }
    }
}
