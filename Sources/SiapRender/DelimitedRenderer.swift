import SiapData
import SiapText

/// A result as csv or tsv after RFC 4180: names in the tongue, numbers and dates the same everywhere, unknown empty.
struct DelimitedRenderer {
    let result: ResultTable
    let formatter: ValueFormatter
    let separator: Character

    func render(into output: inout some TextOutputStream) {
        write(result.columns.map { $0.names[formatter.tongue] }, into: &output)
        for row in 0..<result.rowCount { write(result.columns.map { cell(of: $0, row: row) }, into: &output) }
    }

    private func cell(of column: ResultTable.ResultColumn, row: Int) -> String {
        if case .links(let table) = column.column.type {
            let labels = formatter.list(column.column.list(at: row), of: table)
            return column.privacy.hides(labels.isEmpty ? .unknown : .truth(true), unmasked: formatter.unmasked)
                ? ValueFormatter.mask : labels.joined(separator: ";")
        }
        return formatter.data(column.column.value(at: row), privacy: column.privacy)
    }

    private func write(_ cells: [String], into output: inout some TextOutputStream) {
        // A row of one empty cell would read as a blank line.
        if cells == [""] { return output.write("\"\"\n") }
        for (index, cell) in cells.enumerated() {
            if index > 0 { output.write(String(separator)) }
            output.write(quoted(cell))
        }
        output.write("\n")
    }

    private func quoted(_ cell: String) -> String {
        let mark = separator.asciiValue ?? 0x2C
        guard cell.utf8.contains(where: { $0 == mark || $0 == 0x22 || $0 == 0x0A || $0 == 0x0D }) else { return cell }
        var result = "\""
        for scalar in cell.unicodeScalars {
            if scalar == "\"" { result += "\"" }
            result.unicodeScalars.append(scalar)
        }
        return result + "\""
    }
}
