public import SiapText

extension Problem {
    /// Of a fault in a record of a file: what it has in common with those of other records, whose cause is equal.
    ///
    /// Left out are its line and the numbers of cells; without `tellingValues` also what stands in the cell, so that
    /// all faults of one kind in one column have one cause. A problem of another sort is its own cause.
    public func cause(tellingValues: Bool) -> Problem {
        func told(_ text: String) -> String { tellingValues ? text : "" }
        switch self {
        case .badCell(let value, let column, let type, _):
            return .badCell(value: told(value), column: column, type: type, line: 0)
        case .linkToNothing(let value, let table, _, let column):
            return .linkToNothing(value: told(value), table: table, line: nil, column: column)
        case .ambiguousRow(let name, let table, let choices, _):
            return .ambiguousRow(name: told(name), table: table, choices: tellingValues ? choices : [], line: nil)
        case .emptyKey(_, let column): return .emptyKey(line: 0, column: column)
        case .duplicateKey(let key, _, _): return .duplicateKey(key: told(key), line: 0, firstLine: 0)
        case .csvRagged: return .csvRagged(line: 0, wanted: 0, found: 0)
        case .csvFieldTooLong: return .csvFieldTooLong(line: 0)
        case .csvLoneReturn(_, let file): return .csvLoneReturn(line: 0, file: file)
        case .nulInFile(_, let file): return .nulInFile(line: 0, file: file)
        case .fileNotUTF8(_, let file): return .fileNotUTF8(line: 0, file: file)
        default: return self
        }
    }
}
