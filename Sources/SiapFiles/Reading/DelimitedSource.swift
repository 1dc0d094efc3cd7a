import SiapText

/// Records of a comma-, semicolon- or tab-separated text after RFC 4180, read over its bytes.
///
/// Eight bytes are searched at once for the separator, a quote or a line break; only quoted fields are read byte by
/// byte.
final class DelimitedSource: RecordSource {
    let header: [String]
    let separator: UInt8
    var usualNumbers: NumberStyle { separator == UInt8(ascii: ";") ? .comma : .point }
    var mayUseOtherNumbers: Bool { true }

    private let base: UnsafePointer<UInt8>
    private let end: Int
    private let fileName: String
    private let check: ByteCheck
    private let watch: LoadWatch
    private let bodyStart: Int
    private let bodyLine: Int
    private var position: Int
    private var line: Int
    private let separatorWord: UInt64

    /// No cell of honest data is longer; a quote that is never closed would make one.
    static let longestField = 16 << 20

    init(_ bytes: UnsafeBufferPointer<UInt8>, separator wanted: UInt8?, fileName: String, watch: LoadWatch)
        throws(DiagnosticsFailure)
    {
        self.fileName = fileName
        self.watch = watch
        check = try ByteCheck(bytes, watch: watch)
        let start = Delimited.bodyStart(bytes)
        guard let base = bytes.baseAddress, start.offset < bytes.count else {
            throw DiagnosticsFailure(Diagnostic(.csvEmpty(file: fileName), at: nil))
        }
        self.base = base
        end = bytes.count
        separator = wanted ?? start.separator ?? Delimited.detectSeparator(bytes, from: start.offset)
        separatorWord = Delimited.repeated(separator)
        let first: Delimited.Record
        switch Delimited.record(
            base, end: end, at: start.offset, separator: separator, mostCells: Delimited.mostColumns)
        {
        case .openQuote: throw DelimitedSource.openQuote(line: start.line, fileName)
        case .record(let record): first = record
        }
        let headerCheck = ByteCheck(UnsafeBufferPointer(rebasing: bytes[start.offset..<first.next]))
        if headerCheck.firstNotUTF8 != nil || headerCheck.hasNUL {
            throw DiagnosticsFailure(Diagnostic(.fileNotUTF8(line: start.line, file: fileName), at: nil))
        }
        if first.hasLoneReturn {
            throw DiagnosticsFailure(Diagnostic(.csvLoneReturn(line: start.line, file: fileName), at: nil))
        }
        if first.cells.count > Delimited.mostColumns {
            throw DiagnosticsFailure(
                Diagnostic(.csvTooManyColumns(limit: Delimited.mostColumns, file: fileName), at: nil))
        }
        header = first.cells.map { composed(String(decoding: $0, as: UTF8.self)) }
        position = first.next
        line = start.line + first.lineBreaks
        (bodyStart, bodyLine) = (position, line)
    }

    private static func openQuote(line: Int, _ fileName: String) -> DiagnosticsFailure {
        DiagnosticsFailure(Diagnostic(.csvOpenQuote(line: line, file: fileName), at: nil))
    }

    func rewind() {
        position = bodyStart
        line = bodyLine
    }

    func fill(_ block: RecordBlock, log: RejectLog) throws(DiagnosticsFailure) {
        try watch.check()
        let rejected = log.rejects.count
        // Records that are rejected whole do not fill the block, and must not keep it from being stopped.
        while block.rows < block.capacity, position < end, log.rejects.count - rejected < block.capacity {
            if !scanRecord(block) { try takeSlowRecord(into: block, log: log) }
        }
        if !check.isClean { rejectBadBytes(of: block, log: log) }
        if check.mayNeedComposing { block.compose() }
    }

    /// Marks the high bit of each byte that is a separator, a quote or a line break.
    @inline(__always)
    private func marks(at offset: Int) -> UInt64 {
        let word: UInt64
        if offset + 8 <= end {
            word = UnsafeRawPointer(base).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
        } else {
            word = Delimited.partialWord(base + offset, count: end - offset)
        }
        return Delimited.zeroBytes(word ^ separatorWord) | Delimited.zeroBytes(word ^ 0x0A0A_0A0A_0A0A_0A0A)
            | Delimited.zeroBytes(word ^ 0x2222_2222_2222_2222)
    }

    /// Reads one plain record straight into the block. False, with nothing read, when it needs care: a doubled quote,
    /// a line break inside quotes, another width.
    @inline(__always)
    private func scanRecord(_ block: RecordBlock) -> Bool {
        let width = block.width
        let fields = block.fields + block.rows * width
        var fieldStart = position
        var window = position
        var mask = marks(at: window)
        var count = 0
        var closingQuote = -1
        while true {
            while mask == 0 {
                window += 8
                if window >= end { break }
                mask = marks(at: window)
            }
            let mark = mask == 0 ? end : window + mask.trailingZeroBitCount >> 3
            mask &= mask &- 1
            let byte = mark == end ? UInt8(ascii: "\n") : base[mark]
            if byte == UInt8(ascii: "\"") {
                if mark != fieldStart { if closingQuote >= 0 { return false } else { continue } }
                closingQuote = plainQuoteEnd(after: mark)
                if closingQuote < 0 { return false }
                window = closingQuote + 1
                mask = window < end ? marks(at: window) : 0
                continue
            }
            if count == width { return false }
            if closingQuote < 0 {
                fields[count] = Field(start: base + fieldStart, count: mark - fieldStart)
            } else {
                let isTight =
                    mark == closingQuote + 1
                    || mark == closingQuote + 2 && base[mark - 1] == UInt8(ascii: "\r") && byte != separator
                if !isTight { return false }
                fields[count] = Field(start: base + fieldStart + 1, count: closingQuote - fieldStart - 1)
            }
            count += 1
            if byte != separator {
                if count != width { return false }
                finishRecord(of: block, from: mark, wasQuoted: closingQuote >= 0)
                return true
            }
            fieldStart = mark + 1
            closingQuote = -1
        }
    }

    @inline(__always)
    private func finishRecord(of block: RecordBlock, from mark: Int, wasQuoted: Bool) {
        let last = block.fields + (block.rows + 1) * block.width - 1
        let size = last.pointee.count
        if !wasQuoted, size > 0, last.pointee.start[size - 1] == UInt8(ascii: "\r") { last.pointee.count = size - 1 }
        // A blank line is no record.
        if block.width > 1 || last.pointee.count > 0 || wasQuoted { block.finishRow(line: line) }
        position = min(end, mark + 1)
        line += 1
    }

    /// Where the quotes opened at `mark` close, or -1 when what they hold needs care.
    private func plainQuoteEnd(after mark: Int) -> Int {
        var index = mark + 1
        while index < end {
            let byte = base[index]
            if byte == UInt8(ascii: "\n") { return -1 }
            if byte == UInt8(ascii: "\"") { return index + 1 < end && base[index + 1] == byte ? -1 : index }
            index += 1
        }
        return -1
    }

    /// A record with quotes, of the wrong width, or blank.
    private func takeSlowRecord(into block: RecordBlock, log: RejectLog) throws(DiagnosticsFailure) {
        guard case .record(let record) = Delimited.record(base, end: end, at: position, separator: separator) else {
            throw DelimitedSource.openQuote(line: line, fileName)
        }
        let startLine = line
        position = record.next
        line += record.lineBreaks
        if record.isBlank { return }
        if record.cells.contains(where: { $0.count > DelimitedSource.longestField }) {
            log.rejectWhole([], line: startLine, diagnostic: Diagnostic(.csvFieldTooLong(line: startLine), at: nil))
            return
        }
        guard record.cells.count == block.width else {
            let ragged = Problem.csvRagged(line: startLine, wanted: block.width, found: record.cells.count)
            let problem = record.hasLoneReturn ? .csvLoneReturn(line: startLine, file: fileName) : ragged
            let cells = record.cells.map { String(decoding: $0, as: UTF8.self) }
            log.rejectWhole(cells, line: startLine, diagnostic: Diagnostic(problem, at: nil))
            return
        }
        for (column, cell) in record.cells.enumerated() {
            block.fields[block.rows * block.width + column] = block.keep(cell)
        }
        block.finishRow(line: startLine)
    }

    private func rejectBadBytes(of block: RecordBlock, log: RejectLog) {
        for row in 0..<block.rows {
            for column in 0..<block.width {
                let check = ByteCheck(block.field(row: row, column: column).bytes)
                if check.isClean { continue }
                let line = block.lines[row]
                let problem: Problem =
                    check.hasNUL ? .nulInFile(line: line, file: fileName) : .fileNotUTF8(line: line, file: fileName)
                log.reject(block, row: row, diagnostic: Diagnostic(problem, at: nil))
                break
            }
        }
    }
}
