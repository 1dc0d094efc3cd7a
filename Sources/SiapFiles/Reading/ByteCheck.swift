import SiapText

/// What bytes a file must not hold, looked for in one pass before reading, so that reading itself need not ask.
struct ByteCheck {
    var hasNUL = false
    var firstNotUTF8: Int?
    /// Some letters may be written as a base and a mark.
    var mayNeedComposing = false

    var isClean: Bool { !hasNUL && firstNotUTF8 == nil }

    init(_ bytes: UnsafeBufferPointer<UInt8>) {
        let most = bytes.count
        _ = look(bytes, from: 0, upTo: most)
    }

    /// The same for a whole file, that can be stopped.
    init(_ bytes: UnsafeBufferPointer<UInt8>, watch: LoadWatch) throws(DiagnosticsFailure) {
        var index = 0
        while index < bytes.count {
            try watch.check()
            index = look(bytes, from: index, upTo: min(index + LoadWatch.stride, bytes.count))
        }
    }

    /// Where it stopped: behind the last character that begins before `limit`.
    private mutating func look(_ bytes: UnsafeBufferPointer<UInt8>, from start: Int, upTo limit: Int) -> Int {
        guard let base = bytes.baseAddress else { return limit }
        let raw = UnsafeRawPointer(base)
        let count = bytes.count
        var zero: UInt64 = 0
        var index = start
        while index < limit {
            // Runs of ASCII, eight bytes at a time.
            while index + 8 <= limit {
                let word = raw.loadUnaligned(fromByteOffset: index, as: UInt64.self)
                if word & 0x8080_8080_8080_8080 != 0 { break }
                zero |= ~(word &+ 0x7F7F_7F7F_7F7F_7F7F) & 0x8080_8080_8080_8080
                index += 8
            }
            if index >= limit { break }
            let byte = base[index]
            if byte == 0 { hasNUL = true }
            if byte < 0x80 { index += 1; continue }
            if SiapText.mayNeedComposing(byte) { mayNeedComposing = true }
            let length = ByteCheck.sequenceLength(base + index, most: count - index)
            if length == 0 {
                if firstNotUTF8 == nil { firstNotUTF8 = index }
                index += 1
            } else {
                index += length
            }
        }
        if zero != 0 { hasNUL = true }
        return index
    }

    /// The length of the well-formed sequence of two to four bytes that starts here, or 0 (Unicode 15, table 3-7).
    private static func sequenceLength(_ bytes: UnsafePointer<UInt8>, most: Int) -> Int {
        func isTrail(_ offset: Int, from low: UInt8 = 0x80, to high: UInt8 = 0xBF) -> Bool {
            offset < most && bytes[offset] >= low && bytes[offset] <= high
        }
        switch bytes[0] {
        case 0xC2...0xDF: return isTrail(1) ? 2 : 0
        case 0xE0: return isTrail(1, from: 0xA0) && isTrail(2) ? 3 : 0
        case 0xED: return isTrail(1, to: 0x9F) && isTrail(2) ? 3 : 0
        case 0xE1...0xEF: return isTrail(1) && isTrail(2) ? 3 : 0
        case 0xF0: return isTrail(1, from: 0x90) && isTrail(2) && isTrail(3) ? 4 : 0
        case 0xF1...0xF3: return isTrail(1) && isTrail(2) && isTrail(3) ? 4 : 0
        case 0xF4: return isTrail(1, to: 0x8F) && isTrail(2) && isTrail(3) ? 4 : 0
        default: return 0
        }
    }
}
