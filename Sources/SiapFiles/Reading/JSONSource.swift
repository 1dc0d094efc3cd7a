import SiapData
import SiapText

/// Records of a JSON array of objects, of an object that has such an array as its `rows` (as results are saved), or of
/// one object a line. What is no JSON refuses the whole file, with its line.
///
/// The text is gone through twice: first for its form and the names of all members, which are the columns, then for
/// values.
final class JSONSource: RecordSource {
    private(set) var header: [String] = []
    var usualNumbers: NumberStyle { .point }
    var mayUseOtherNumbers: Bool { false }

    private let isLines: Bool
    private var columns = TextIndex()
    private let start: JSONCursor
    private var cursor: JSONCursor
    private var isAtStart = true
    private var isAtEnd = false
    /// The array stands in an object, under `rows`.
    private var isInObject = false
    private var isFilled: [Bool] = []

    private let watch: LoadWatch
    private let mayNeedComposing: Bool

    init(_ bytes: UnsafeBufferPointer<UInt8>, isLines: Bool, fileName: String, watch: LoadWatch)
        throws(DiagnosticsFailure)
    {
        self.isLines = isLines
        self.watch = watch
        let hasMark = bytes.count >= 3 && bytes[0] == 0xEF && bytes[1] == 0xBB && bytes[2] == 0xBF
        guard let base = bytes.baseAddress, bytes.count > (hasMark ? 3 : 0) else {
            throw DiagnosticsFailure(Diagnostic(.csvEmpty(file: fileName), at: nil))
        }
        let check = try ByteCheck(bytes, watch: watch)
        // A letter may also be written by its number.
        mayNeedComposing = check.mayNeedComposing || bytes.contains(UInt8(ascii: "\\"))
        if let bad = check.firstNotUTF8 {
            let line = 1 + bytes[..<bad].count { $0 == UInt8(ascii: "\n") }
            throw DiagnosticsFailure(Diagnostic(.fileNotUTF8(line: line, file: fileName), at: nil))
        }
        start = JSONCursor(base, end: bytes.count, from: hasMark ? 3 : 0, fileName: fileName)
        cursor = start
        var records = 0
        while try nextRecord() {
            records += 1
            if records % 1_000 == 1 { try watch.check() }
            try cursor.members { (cursor, name) throws(DiagnosticsFailure) in
                let isNew = columns.insert(String(decoding: try cursor.unescaped(name), as: UTF8.self)).isNew
                if isNew { header.append(columns.texts[columns.count - 1]) }
                if header.count > Delimited.mostColumns {
                    throw DiagnosticsFailure(
                        Diagnostic(.csvTooManyColumns(limit: Delimited.mostColumns, file: fileName), at: nil))
                }
                let value = try cursor.value(depth: 1)
                if value.kind == .string { _ = try cursor.unescaped(value) }
            }
        }
        if header.isEmpty { throw DiagnosticsFailure(Diagnostic(.csvEmpty(file: fileName), at: nil)) }
        isFilled = header.map { _ in false }
        rewind()
    }

    func rewind() {
        cursor = start
        isAtStart = true
        isAtEnd = false
        isInObject = false
    }

    /// Goes to the next record's opening brace. False at the end of the list.
    private func nextRecord() throws(DiagnosticsFailure) -> Bool {
        let isFirst = isAtStart
        isAtStart = false
        if isLines {
            if cursor.peek() == nil { return false }
            try needsObject(english: "each line should be one object", indonesian: "tiap baris harus satu objek")
            return true
        }
        if isFirst {
            try goToRows()
            try cursor.expect(UInt8(ascii: "["))
            if cursor.take(UInt8(ascii: "]")) { return try endOfText() }
        } else if !cursor.take(UInt8(ascii: ",")) {
            try cursor.expect(UInt8(ascii: "]"))
            return try endOfText()
        }
        try needsObject(english: "each row should be an object", indonesian: "tiap baris data harus berupa objek")
        return true
    }

    private func needsObject(english: String, indonesian: String) throws(DiagnosticsFailure) {
        if cursor.peek() != UInt8(ascii: "{") { throw cursor.failure(english: english, indonesian: indonesian) }
    }

    /// Into an object up to its rows; all else in it is passed over.
    private func goToRows() throws(DiagnosticsFailure) {
        guard cursor.peek() == UInt8(ascii: "{") else { return }
        isInObject = true
        try cursor.expect(UInt8(ascii: "{"))
        repeat {
            if try cursor.memberName() == Array("rows".utf8) { return }
            _ = try cursor.value(depth: 1)
        } while cursor.take(UInt8(ascii: ","))
        throw cursor.failure(
            english: "this object has no list called “rows”", indonesian: "objek ini tidak memiliki daftar “rows”")
    }

    private func endOfText() throws(DiagnosticsFailure) -> Bool {
        if isInObject {
            while cursor.take(UInt8(ascii: ",")) {
                _ = try cursor.memberName()
                _ = try cursor.value(depth: 1)
            }
            try cursor.expect(UInt8(ascii: "}"))
        }
        if cursor.peek() != nil {
            throw cursor.failure(
                english: "the list has ended before this", indonesian: "daftar sudah berakhir sebelum ini")
        }
        isAtEnd = true
        return false
    }

    func fill(_ block: RecordBlock, log: RejectLog) throws(DiagnosticsFailure) {
        try watch.check()
        defer { if mayNeedComposing { block.compose() } }
        while block.rows < block.capacity, !isAtEnd, try nextRecord() {
            let line = cursor.line
            let fields = block.fields + block.rows * block.width
            for column in 0..<block.width {
                fields[column] = block.empty
                isFilled[column] = false
            }
            try cursor.members { (cursor, name) throws(DiagnosticsFailure) in
                let column = try self.column(named: name, at: cursor)
                if isFilled[column] {
                    throw cursor.failure(
                        english: "an object has one name twice", indonesian: "sebuah objek memiliki satu nama dua kali")
                }
                isFilled[column] = true
                fields[column] = try field(try cursor.value(depth: 1), at: cursor, in: block)
            }
            block.finishRow(line: line)
        }
    }

    private func column(named name: JSONCursor.Slice, at cursor: JSONCursor) throws(DiagnosticsFailure) -> Int {
        if name.kind == .plainString,
            let column = columns.find(
                utf8: UnsafeBufferPointer(start: cursor.base + name.lower, count: name.upper - name.lower))
        {
            return column
        }
        // The first pass has met every name.
        return columns.find(String(decoding: try cursor.unescaped(name), as: UTF8.self)) ?? 0
    }

    private func field(_ slice: JSONCursor.Slice, at cursor: JSONCursor, in block: RecordBlock)
        throws(DiagnosticsFailure) -> Field
    {
        switch slice.kind {
        case .null: return block.empty
        case .string: return block.keep(try cursor.unescaped(slice))
        case .plainString, .number, .literal, .object:
            return Field(start: cursor.base + slice.lower, count: slice.upper - slice.lower)
        case .array: return block.keep(try joined(slice, at: cursor))
        }
    }

    /// A list inside a record is a many-link: its elements with `;` between them, as a cell of a csv has them.
    private func joined(_ slice: JSONCursor.Slice, at cursor: JSONCursor) throws(DiagnosticsFailure) -> [UInt8] {
        var inner = cursor
        inner.position = slice.lower
        var result: [UInt8] = []
        try inner.elements { (inner) throws(DiagnosticsFailure) in
            let element = try inner.value(depth: 2)
            if !result.isEmpty { result.append(UInt8(ascii: ";")) }
            result += try inner.unescaped(element)
        }
        return result
    }
}
