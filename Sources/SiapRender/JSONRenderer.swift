import SiapData
import SiapText

/// A result as an object with its rows and its notes, or as rows alone, one a line. Crosstabs stay long: programs pivot
/// for themselves.
struct JSONRenderer {
    let result: ResultTable
    let formatter: ValueFormatter
    let isLines: Bool

    func render(into output: inout some TextOutputStream) {
        let names = uniqueNames().map { JSON.Name($0) }
        let rows = (0..<result.rowCount).lazy.map { row in
            JSON.object(of: zip(names, result.columns).lazy.map { (key: $0, value: cell($1, row: row)) })
        }
        if isLines {
            for row in rows { output.write(row.written + "\n") }
        } else {
            let notes = NotesJSON(result.footnotes, with: formatter).json
            let whole = JSON.object(["rows": JSON.list(rows, form: .indentedLines), "notes": notes], form: .lines)
            output.write(whole.written + "\n")
        }
    }

    /// An object holds a name once.
    private func uniqueNames() -> [String] {
        var taken: Set<String> = []
        return result.columns.map { column in
            let name = column.names[formatter.tongue]
            var unique = name, copy = 2
            while !taken.insert(unique).inserted {
                unique = "\(name)_\(copy)"
                copy += 1
            }
            return unique
        }
    }

    private func cell(_ column: ResultTable.ResultColumn, row: Int) -> JSON {
        if case .links(let table) = column.column.type {
            let labels = formatter.list(column.column.list(at: row), of: table)
            let isMasked = column.privacy.hides(labels.isEmpty ? .unknown : .truth(true), unmasked: formatter.unmasked)
            return isMasked ? JSON(ValueFormatter.mask) : JSON.list(labels.lazy.map { JSON($0) })
        }
        let value = column.column.value(at: row)
        if column.privacy.hides(value, unmasked: formatter.unmasked) { return JSON(ValueFormatter.mask) }
        switch value {
        case .unknown: return .null
        case .whole(let number): return JSON(number)
        case .decimal(let number): return NumberFormat.exactWhole(number).map { JSON($0) } ?? JSON(number)
        case .truth(let truth): return JSON(truth)
        case .text, .date, .time, .code, .row, .duration, .interval: return JSON(formatter.data(value))
        }
    }
}
