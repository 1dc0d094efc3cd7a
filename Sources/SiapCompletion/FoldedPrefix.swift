import SiapText

/// The beginning of a name as typed, compared as names are: without case, with space, hyphen and underscore as one.
///
/// It walks over the bytes of a candidate and makes no string, since a table may have a hundred thousand labels.
struct FoldedPrefix {
    /// Lower case, every gap one underscore; one at the end stays, so that "voter " asks for a second word.
    let folded: [UInt8]

    init(_ typed: String) {
        var name = normalizedName(typed)
        if let last = typed.unicodeScalars.last, FoldedPrefix.isGap(UInt8(truncatingIfNeeded: last.value)),
            last.isASCII, !name.isEmpty
        {
            name += "_"
        }
        folded = Array(name.utf8)
    }

    var isEmpty: Bool { folded.isEmpty }

    func begins(_ text: String) -> Bool {
        if folded.isEmpty { return true }
        return text.utf8.withContiguousStorageIfAvailable { begins($0) }
            ?? Array(text.utf8).withUnsafeBufferPointer { begins($0) }
    }

    func begins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        var place = 0
        while place < bytes.count, FoldedPrefix.isGap(bytes[place]) { place += 1 }
        for wanted in folded {
            guard place < bytes.count else { return false }
            let byte = bytes[place]
            // Letters beyond ASCII have their own lower case: the slow way knows it.
            if byte >= 0x80 { return slowlyBegins(bytes) }
            if FoldedPrefix.isGap(byte) {
                if wanted != UInt8(ascii: "_") { return false }
                while place < bytes.count, FoldedPrefix.isGap(bytes[place]) { place += 1 }
            } else {
                if (byte &- 65 < 26 ? byte | 0x20 : byte) != wanted { return false }
                place += 1
            }
        }
        return true
    }

    private func slowlyBegins(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
        normalizedName(String(decoding: bytes, as: UTF8.self)).utf8.starts(with: folded)
    }

    static func isGap(_ byte: UInt8) -> Bool {
        byte == UInt8(ascii: " ") || byte == UInt8(ascii: "_") || byte == UInt8(ascii: "-")
            || byte == UInt8(ascii: "\t")
    }
}
