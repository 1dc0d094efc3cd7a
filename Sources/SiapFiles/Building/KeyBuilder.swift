import SiapData
import SiapText

/// The key of a table, taken after all other columns of a block, so that a record rejected for another reason claims no
/// key.
final class KeyBuilder: ColumnBuilder {
    private(set) var index = TextIndex()
    /// Only for keys that are not texts; texts are the index itself.
    private let inner: ColumnBuilder?
    private let style: NumberStyle
    private var lines = LineNumbers()
    private var byteCount = 0

    init(_ attribute: Attribute, inner: ColumnBuilder?, _ style: NumberStyle) {
        self.inner = inner
        self.style = style
        super.init(attribute)
    }

    private var noRoom: DiagnosticsFailure {
        DiagnosticsFailure(Diagnostic(.outOfMemory(column: attribute.names), at: nil))
    }

    override func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) throws(DiagnosticsFailure) {
        try inner?.take(block, column, log)
        var index = self.index
        self.index = TextIndex()
        for row in 0..<block.rows where !block.rejected[row] {
            let cell = block.field(row: row, column: column).trimmed
            if CellParsing.isUnknown(cell) {
                log.reject(
                    block, row: row, diagnostic: CellProblem.emptyKey.diagnostic("", attribute, line: block.lines[row]))
                continue
            }
            byteCount += cell.count
            // Offsets have 32 bits.
            if byteCount > Int(UInt32.max) { throw noRoom }
            let (number, isNew) = insert(cell, &index)
            if isNew {
                lines.append(block.lines[row], row: number)
            } else {
                let problem = CellProblem.duplicateKey(firstLine: lines.line(of: number))
                log.reject(
                    block, row: row, diagnostic: problem.diagnostic(cell.text, attribute, line: block.lines[row]))
            }
        }
        self.index = index
    }

    /// `007` and `7` are one number, and one key where keys are numbers.
    private func insert(_ cell: Field, _ index: inout TextIndex) -> (number: Int, isNew: Bool) {
        if attribute.type == .wholeNumber, let number = CellParsing.whole(cell, style: style) {
            return index.insert(String(number))
        }
        return index.insert(utf8: cell.bytes)
    }

    override func drop(_ block: RecordBlock) { inner?.drop(block) }
    override func finish() -> Column {
        inner?.finish() ?? Column(type: .text, storage: .texts(index.texts, known: nil))
    }
    override var warnings: [Diagnostic] { inner?.warnings ?? [] }
}

/// Lines of rows, kept only where a line is not simply the one after the last.
private struct LineNumbers {
    private var starts: [(row: Int, line: Int)] = []

    mutating func append(_ line: Int, row: Int) {
        if let last = starts.last, last.line - last.row == line - row { return }
        starts.append((row, line))
    }

    func line(of row: Int) -> Int {
        let next = starts.partitioningIndex { $0.row > row }
        return next == 0 ? 0 : starts[next - 1].line + row - starts[next - 1].row
    }
}
