import SiapData
import SiapText

/// Grows one column block by block. A cell that does not fit gets a placeholder and its record is rejected; `drop` then
/// takes the rejected records of the block out of every column.
class ColumnBuilder {
    let attribute: Attribute

    init(_ attribute: Attribute) { self.attribute = attribute }

    func take(_ block: RecordBlock, _ column: Int, _ log: RejectLog) throws(DiagnosticsFailure) {
        preconditionFailure("each builder takes blocks")
    }
    func drop(_ block: RecordBlock) { preconditionFailure("each builder drops rows") }
    func finish() -> Column { preconditionFailure("each builder finishes") }
    /// Cells name rows of another table by more than their keys.
    var namesRowsOtherwise: Bool { false }
    /// What the column as a whole looks damaged by.
    var warnings: [Diagnostic] { [] }

    /// `badCell` with the value, unless that is private.
    func badCell(_ block: RecordBlock, _ row: Int, _ column: Int) -> Diagnostic {
        let field = block.field(row: row, column: column)
        return CellProblem.badCell.diagnostic(field.text, attribute, line: block.lines[row])
    }
}

/// Why a cell does not fit its attribute.
enum CellProblem {
    case badCell
    /// `mayShow` is false where the text may be the name of a person.
    case nothing(Bilingual, near: [String], mayShow: Bool)
    case ambiguous(Bilingual, [String], mayShow: Bool)
    case emptyKey
    case duplicateKey(firstLine: Int)

    func diagnostic(_ text: String, _ attribute: Attribute, line: Int) -> Diagnostic {
        let isPrivate = attribute.isPrivate
        let shown = isPrivate || !mayShow ? RejectLog.mask : text
        switch self {
        case .badCell:
            var proposals: [Bilingual] = []
            if case .code(let list) = attribute.type, !isPrivate { proposals = list.near(text) }
            let problem = Problem.badCell(
                value: shown, column: .described(attribute.names), type: attribute.type.names, line: line)
            return Diagnostic(problem, at: nil, proposals: proposals)
        case .nothing(let table, let near, _):
            return Diagnostic(
                .linkToNothing(value: shown, table: table, line: line, column: attribute.names), at: nil,
                proposals: isPrivate ? [] : near.map { Bilingual($0) })
        case .ambiguous(let table, let choices, _):
            let shownChoices = isPrivate ? [] : choices.map { Bilingual($0) }
            return Diagnostic(
                .ambiguousRow(name: shown, table: table, choices: shownChoices, line: line), at: nil)
        case .emptyKey: return Diagnostic(.emptyKey(line: line, column: attribute.names), at: nil)
        case .duplicateKey(let firstLine):
            return Diagnostic(.duplicateKey(key: shown, line: line, firstLine: firstLine), at: nil)
        }
    }

    private var mayShow: Bool {
        switch self {
        case .nothing(_, _, let mayShow), .ambiguous(_, _, let mayShow): return mayShow
        case .badCell, .emptyKey, .duplicateKey: return true
        }
    }
}

extension CodeList {
    /// Codes spelled nearly like `text`, as pairs of both tongues.
    func near(_ text: String) -> [Bilingual] {
        let spellings = codes.flatMap { [$0.names.english, $0.names.indonesian] + $0.aliases }
        var seen: Set<Int> = []
        return NearNames.near(text, among: spellings).compactMap { name in
            position(of: name).flatMap { seen.insert($0).inserted ? codes[$0].names : nil }
        }
    }
}

extension Array {
    /// Takes out what the block's rejected records added at the end.
    mutating func dropRejected(_ block: RecordBlock) {
        let start = count - block.rows
        var kept = start
        for row in 0..<block.rows where !block.rejected[row] {
            self[kept] = self[start + row]
            kept += 1
        }
        removeLast(count - kept)
    }
}
