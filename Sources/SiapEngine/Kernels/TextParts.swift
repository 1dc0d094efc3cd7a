import SiapText

#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

/// The texts between the places where `separator` stands in `text`, both composed; one more than there are places.
func parts(of text: String, between separator: String, _ patience: Patience) throws -> [String] {
    let places = try places(of: separator, in: text, patience), bytes = text.utf8
    return zip([0] + places.map { $0 + separator.utf8.count }, places + [bytes.count]).map { start, end in
        String(text[bytes.index(bytes.startIndex, offsetBy: start)..<bytes.index(bytes.startIndex, offsetBy: end)])
    }
}

/// `text` with `other` wherever `part` stands; a part that is empty stands nowhere.
func replacing(_ part: String, by other: String, in text: String, _ patience: Patience) throws -> String {
    let places = try places(of: part, in: text, patience)
    if places.isEmpty { return text }
    // What it makes is measured before it is made.
    let size = text.utf8.count + places.count * (other.utf8.count - part.utf8.count)
    if size > Evaluator.longestText { throw DiagnosticsFailure(Diagnostic(.textTooLong, at: nil)) }
    let bytes = Array(text.utf8), replacement = Array(other.utf8)
    var made: [UInt8] = [], from = 0
    made.reserveCapacity(size)
    for place in places {
        made += bytes[from..<place]
        made += replacement
        from = place + part.utf8.count
    }
    return String(decoding: made + bytes[from...], as: UTF8.self)
}

/// Offsets in bytes of the places where `part` stands in `text` as whole characters, from the left, none within
/// another.
private func places(of part: String, in text: String, _ patience: Patience) throws -> [Int] {
    var part = part, searched = text, found: [Int] = []
    let isPlain = !text.utf8.contains(where: mayJoin)
    try part.withUTF8 { part in
        try searched.withUTF8 { bytes in
            guard !part.isEmpty, let needle = part.baseAddress, let start = bytes.baseAddress else { return }
            var from = 0
            while from + part.count <= bytes.count,
                let first = memchr(start + from, Int32(needle[0]), bytes.count - from - part.count + 1)
            {
                let place = UnsafeRawPointer(first) - UnsafeRawPointer(start)
                try patience.spend(1 + (place - from + part.count) / 1024)
                let isFound =
                    memcmp(start + place, needle, part.count) == 0
                    && (isPlain || isBoundary(place, of: text) && isBoundary(place + part.count, of: text))
                if isFound { found.append(place) }
                from = place + (isFound ? part.count : 1)
            }
        }
    }
    return found
}

/// Whether a character may have more bytes than this one: beyond ASCII, and a line's end of two.
private func mayJoin(_ byte: UInt8) -> Bool { byte >= 0x80 || byte == 0x0D }

private func isBoundary(_ offset: Int, of text: String) -> Bool {
    text.utf8.index(text.utf8.startIndex, offsetBy: offset).samePosition(in: text) != nil
}
