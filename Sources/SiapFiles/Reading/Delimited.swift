import SiapData

/// The form of delimited text, apart from any one reading of it.
enum Delimited {
    struct Record {
        var cells: [[UInt8]]
        var isBlank: Bool
        /// Where the next record starts.
        var next: Int
        var lineBreaks: Int
        /// A carriage return without a line feed stands outside of quotes: a line ends there for whoever wrote it.
        var hasLoneReturn = false
    }

    /// More columns than any table has; `help limits` names it.
    static let mostColumns = 10_000

    enum Outcome { case record(Record), openQuote }

    /// One record from `offset`, quotes and all; no more of it than `mostCells` and one.
    static func record(_ base: UnsafePointer<UInt8>, end: Int, at offset: Int, separator: UInt8, mostCells: Int = .max)
        -> Outcome
    {
        let quote = UInt8(ascii: "\""), newline = UInt8(ascii: "\n")
        var cells: [[UInt8]] = [], cell: [UInt8] = []
        var index = offset, lineBreaks = 0
        var inQuotes = false, wasQuoted = false, atStart = true, hasLoneReturn = false
        while index < end, cells.count <= mostCells {
            let byte = base[index]
            index += 1
            if inQuotes {
                if byte == quote {
                    if index < end, base[index] == quote {
                        cell.append(quote)
                        index += 1
                    } else {
                        inQuotes = false
                    }
                } else {
                    if byte == newline { lineBreaks += 1 }
                    cell.append(byte)
                }
            } else if byte == quote, atStart {
                (inQuotes, wasQuoted, atStart) = (true, true, false)
            } else if byte == separator {
                cells.append(cell)
                cell.removeAll(keepingCapacity: true)
                atStart = true
            } else if byte == newline {
                lineBreaks += 1
                break
            } else {
                if byte == UInt8(ascii: "\r"), index < end, base[index] != newline { hasLoneReturn = true }
                cell.append(byte)
                atStart = false
            }
        }
        if inQuotes { return .openQuote }
        if cell.last == UInt8(ascii: "\r") { cell.removeLast() }
        cells.append(cell)
        let isBlank = cells.count == 1 && cell.isEmpty && !wasQuoted
        return .record(
            Record(cells: cells, isBlank: isBlank, next: index, lineBreaks: lineBreaks, hasLoneReturn: hasLoneReturn))
    }

    /// Where the header starts: after a byte order mark, lines that tell of the table, a `sep=;` line of Excel, and
    /// blank lines.
    static func bodyStart(_ bytes: UnsafeBufferPointer<UInt8>) -> (offset: Int, line: Int, separator: UInt8?) {
        var offset = 0, line = 1
        var separator: UInt8?
        if bytes.count >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { offset = 3 }
        if bytes.count >= offset + 5, bytes[offset..<offset + 4].elementsEqual("sep=".utf8) {
            var after = offset + 5
            if after < bytes.count, bytes[after] == UInt8(ascii: "\r") { after += 1 }
            let isMark = ",;\t|".utf8.contains(bytes[offset + 4])
            if isMark, after == bytes.count || bytes[after] == UInt8(ascii: "\n") {
                separator = bytes[offset + 4]
                offset = min(bytes.count, after + 1)
                line += 1
            }
        }
        let notes = noteLines(bytes, from: offset)
        offset = notes.end
        line += notes.count
        while offset < bytes.count, bytes[offset] == UInt8(ascii: "\n") || bytes[offset] == UInt8(ascii: "\r") {
            if bytes[offset] == UInt8(ascii: "\n") { line += 1 }
            offset += 1
        }
        return (offset, line, separator)
    }

    /// Lines at `offset` that tell of the table below them.
    private static func noteLines(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> (count: Int, end: Int) {
        var lines: [String] = [], ends: [Int] = []
        var start = offset
        while start < bytes.count, bytes[start] == UInt8(ascii: "#") {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.count
            lines.append(String(decoding: UnsafeBufferPointer(rebasing: bytes[start..<end]), as: UTF8.self))
            start = min(bytes.count, end + 1)
            ends.append(start)
        }
        let count = NoteLines.count(lines)
        return (count, count == 0 ? offset : ends[count - 1])
    }

    /// The mark that parts most cells of the first line, of its first megabyte; a comma when there is none.
    static func detectSeparator(_ bytes: UnsafeBufferPointer<UInt8>, from offset: Int) -> UInt8 {
        let marks = [UInt8(ascii: ","), UInt8(ascii: ";"), UInt8(ascii: "\t")]
        var counts = [0, 0, 0]
        var inQuotes = false
        for byte in bytes[offset..<min(bytes.count, offset + 1 << 20)] {
            if byte == UInt8(ascii: "\"") { inQuotes.toggle() }
            if inQuotes { continue }
            if byte == UInt8(ascii: "\n") { break }
            if let which = marks.firstIndex(of: byte) { counts[which] += 1 }
        }
        var best = 0
        for which in 1..<3 where counts[which] > counts[best] { best = which }
        return marks[best]
    }

    static func repeated(_ byte: UInt8) -> UInt64 { UInt64(byte) &* 0x0101_0101_0101_0101 }

    /// The high bit of each byte that is zero, and no other bit.
    @inline(__always)
    static func zeroBytes(_ word: UInt64) -> UInt64 {
        ~(((word & 0x7F7F_7F7F_7F7F_7F7F) &+ 0x7F7F_7F7F_7F7F_7F7F) | word) & 0x8080_8080_8080_8080
    }

    /// Fewer than eight bytes as a word; the rest is zero, which marks nothing.
    static func partialWord(_ bytes: UnsafePointer<UInt8>, count: Int) -> UInt64 {
        var word: UInt64 = 0
        for index in 0..<max(0, count) { word |= UInt64(bytes[index]) << UInt64(8 * index) }
        return word
    }
}
