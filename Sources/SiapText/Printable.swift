/// A text on its way to where a person reads it: what would move a terminal's cursor, change its colours or turn the
/// direction of writing is shown as a sign that stands for it. Texts and names come from files, and whoever wrote a
/// file must not write on the screen.
///
/// Line breaks and tabs stay where `keepsLines`, else each is a space.
public func printable(_ text: String, keepsLines: Bool = false) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F || keepsLines && ($0 == 0x0A || $0 == 0x09) }) { return text }
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
        switch scalar.value {
        case 0x09 where keepsLines, 0x0A where keepsLines: result.append(scalar)
        case 0x09, 0x0A, 0x0D: result.append(" ")
        case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2066...0x2069: result.append("\u{FFFD}")
        default: result.append(scalar)
        }
    }
    return String(result)
}
