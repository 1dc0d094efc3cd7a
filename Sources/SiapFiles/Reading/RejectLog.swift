import SiapData
import SiapText

/// Gathers the records that cannot come in. Values of private attributes never reach it unmasked.
final class RejectLog {
    static let mask = "•••"
    private(set) var rejects: [Reject] = []
    /// For each column of the file, whether its attribute is private.
    var isPrivate: [Bool] = []
    /// For each column of links, what may be shown of texts that name no row.
    var keyForms: [Int: KeyForm] = [:]

    /// A record of the right shape whose cell does not fit. The first reason of a record stands.
    func reject(_ block: RecordBlock, row: Int, diagnostic: @autoclosure () -> Diagnostic) {
        if block.rejected[row] { return }
        block.reject(row)
        rejects.append(Reject(line: block.lines[row], cells: cells(of: block, row: row), diagnostic: diagnostic()))
    }

    /// The cells of a record, private ones masked.
    func cells(of block: RecordBlock, row: Int) -> [String] {
        (0..<block.width).map {
            hides($0)
                ? RejectLog.masked(block.field(row: row, column: $0))
                : shown(block.field(row: row, column: $0).text, column: $0)
        }
    }

    /// A record of the wrong shape: its cells may have shifted, so that any of them may be a private one.
    func rejectWhole(_ cells: [String], line: Int, diagnostic: Diagnostic) {
        let kept = isPrivate.contains(true) ? cells.map { $0.isEmpty ? "" : RejectLog.mask } : cells
        rejects.append(Reject(line: line, cells: kept, diagnostic: diagnostic))
    }

    func append(_ reject: Reject) { rejects.append(reject) }

    func hides(_ column: Int) -> Bool { column < isPrivate.count && isPrivate[column] }

    private func shown(_ text: String, column: Int) -> String {
        keyForms[column].map { $0.mayShowParts(text) } ?? true ? text : RejectLog.mask
    }

    private static func masked(_ field: Field) -> String { field.count == 0 ? "" : mask }

    /// In the order of the file: reasons are found column by column within a block.
    var inOrder: [Reject] { rejects.sorted { $0.line < $1.line } }
}
