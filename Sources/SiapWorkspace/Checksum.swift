/// What a batch comes to, byte by byte (FNV-1a, 64 bits): a file that a disk or a program has changed since is found by
/// it.
struct Checksum {
    private var sum: UInt64 = 0xCBF2_9CE4_8422_2325

    /// As SQLite keeps it.
    var number: Int64 { Int64(bitPattern: sum) }

    init(recorded: String, undoes: Int64?, source: String?, asOf: String?, table: String?) {
        add(recorded)
        add(undoes.map { String($0) })
        add(source)
        add(asOf)
        add(table)
    }

    /// One line of the batch, its arguments as they stand in the file.
    mutating func add(_ entry: Batch.Entry, arguments: String) {
        add(entry.kind.rawValue)
        add(entry.table)
        add(entry.name)
        add(entry.key)
        add(entry.day)
        add(arguments)
    }

    /// Nothing is not the same as a text without letters.
    private mutating func add(_ text: String?) {
        for byte in (text ?? "").utf8 { add(byte) }
        add(text == nil ? 0xFE : 0xFF)
    }

    private mutating func add(_ byte: UInt8) { sum = (sum ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
}
