import SiapRender
import SiapText

/// Texts of users and files on their way to a terminal.
package enum Display {
    /// Without line breaks, control characters and characters that turn the direction of writing: none of them reaches
    /// a terminal.
    package static func safe(_ text: String) -> String {
        if text.unicodeScalars.allSatisfy({ !isUnsafe($0) }) { return text }
        return text.reduce(into: "") { $0 += safe($1) }
    }

    static func safe(_ character: Character) -> String {
        if character.unicodeScalars.allSatisfy({ !isUnsafe($0) }) { return String(character) }
        var result = String.UnicodeScalarView()
        for scalar in character.unicodeScalars { result.append(isUnsafe(scalar) ? stand(for: scalar) : scalar) }
        return String(result)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x2028...0x202E, 0x2066...0x2069: true
        default: false
        }
    }

    /// Unicode has pictures of the ASCII control characters.
    private static func stand(for scalar: Unicode.Scalar) -> Unicode.Scalar {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: " "
        case 0..<0x20: Unicode.Scalar(0x2400 + scalar.value) ?? "�"
        default: "�"
        }
    }
}

/// What a message is coloured with.
enum Ink: String {
    case error = "1;31", warning = "1;33", note = "1;36", help = "1;32", frame = "34"

    func on(_ text: String, _ color: Bool) -> String {
        color && !text.isEmpty ? "\u{1B}[\(rawValue)m\(text)\u{1B}[0m" : text
    }
}
