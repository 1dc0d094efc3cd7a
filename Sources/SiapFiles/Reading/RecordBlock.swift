import SiapText

/// One cell as bytes: in the file itself, or in the block's own store where escapes had to be taken out.
struct Field {
    var start: UnsafePointer<UInt8>
    var count: Int

    @inline(__always) var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: start, count: count) }
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// Without the spaces and tabs around it.
    @inline(__always) var trimmed: Field {
        var field = self
        while field.count > 0, field.start.pointee <= 0x20 {
            field.start += 1
            field.count -= 1
        }
        while field.count > 0, field.start[field.count - 1] <= 0x20 { field.count -= 1 }
        return field
    }
}

/// A few hundred records, all with the same number of fields, between the reader and the builders of columns:
/// each builder then runs over its own column in one plain loop.
final class RecordBlock {
    let width: Int
    let capacity: Int
    let fields: UnsafeMutablePointer<Field>
    let lines: UnsafeMutablePointer<Int>
    let rejected: UnsafeMutablePointer<Bool>
    var rows = 0
    var rejectedCount = 0
    /// Columns in which a letter was written as a base and a mark, in this block or one before it.
    private(set) var composedColumns: Set<Int> = []
    private var copies: [UnsafeMutablePointer<UInt8>] = []
    /// A cell without bytes, for absent values.
    let empty: Field
    private let emptyByte: UnsafeMutablePointer<UInt8>

    init(width: Int) {
        self.width = width
        // Some 8,000 fields stay within the second-level cache together with what they point to.
        capacity = max(16, 8192 / max(1, width))
        fields = .allocate(capacity: capacity * max(1, width))
        lines = .allocate(capacity: capacity)
        rejected = .allocate(capacity: capacity)
        emptyByte = .allocate(capacity: 1)
        emptyByte.initialize(to: 0)
        empty = Field(start: emptyByte, count: 0)
    }

    deinit {
        releaseCopies()
        fields.deallocate()
        lines.deallocate()
        rejected.deallocate()
        emptyByte.deallocate()
    }

    func reset() {
        rows = 0
        rejectedCount = 0
        releaseCopies()
    }

    @inline(__always) func field(row: Int, column: Int) -> Field { fields[row * width + column] }

    func reject(_ row: Int) {
        if !rejected[row] { rejectedCount += 1 }
        rejected[row] = true
    }

    func finishRow(line: Int) {
        lines[rows] = line
        rejected[rows] = false
        rows += 1
    }

    /// Keeps bytes that are not in the file as they stand, until the next block.
    func keep(_ bytes: [UInt8]) -> Field {
        if bytes.isEmpty { return empty }
        let copy = UnsafeMutablePointer<UInt8>.allocate(capacity: bytes.count)
        bytes.withUnsafeBufferPointer { copy.initialize(from: $0.baseAddress!, count: bytes.count) }
        copies.append(copy)
        return Field(start: copy, count: bytes.count)
    }

    /// Cells with letters written as a base and a mark are taken as those that write them as one: keys, codes and texts
    /// then agree byte by byte.
    func compose() {
        for index in 0..<(rows * width) where fields[index].bytes.contains(where: mayNeedComposing) {
            let text = fields[index].text, whole = composed(text)
            if whole.utf8.count != text.utf8.count || !whole.utf8.elementsEqual(text.utf8) {
                fields[index] = keep(Array(whole.utf8))
                composedColumns.insert(index % width)
            }
        }
    }

    private func releaseCopies() {
        for copy in copies { copy.deallocate() }
        copies.removeAll(keepingCapacity: true)
    }
}
