/// Delimited text being written, after RFC 4180.
package struct CSVText {
    /// What was written so far.
    package private(set) var bytes: [UInt8] = []
    private var isAtStart = true
    private let separator: UInt8

    package init(separator: UInt8 = UInt8(ascii: ",")) { self.separator = separator }

    /// Adds a cell to the row, in quotes where it needs them.
    package mutating func cell(_ text: String) {
        if !isAtStart { bytes.append(separator) }
        isAtStart = false
        let special = text.utf8.contains { $0 == separator || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }
        if !special {
            bytes += text.utf8
            return
        }
        bytes.append(0x22)
        for byte in text.utf8 {
            if byte == 0x22 { bytes.append(0x22) }
            bytes.append(byte)
        }
        bytes.append(0x22)
    }

    /// Ends the row.
    package mutating func endRow() {
        // A row of one empty cell would read as a blank line.
        if isAtStart || bytes.isEmpty || bytes.last == 0x0A { bytes += [0x22, 0x22] }
        bytes.append(0x0A)
        isAtStart = true
    }
}
