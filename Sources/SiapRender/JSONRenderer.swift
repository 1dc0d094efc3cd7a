import SiapData
import SiapText

/// A result as an object with its rows and its notes, or as rows alone, one a line. Crosstabs stay long: programs pivot for themselves.
struct JSONRenderer {
    let result: ResultTable
    let formatter: ValueFormatter
    let isLines: Bool

    func render(into output: inout some TextOutputStream) {
        let names = uniqueNames().map { JSONRenderer.quoted($0) + ": " }
        if !isLines { output.write("{\n\"rows\": [") }
        for row in 0..<result.rowCount {
            if !isLines { output.write(row == 0 ? "\n  " : ",\n  ") }
            output.write("{")
            for (index, column) in result.columns.enumerated() {
                output.write((index == 0 ? "" : ", ") + names[index] + cell(column, row))
            }
            output.write(isLines ? "}\n" : "}")
        }
        if !isLines { output.write((result.rowCount == 0 ? "]" : "\n]") + ",\n\"notes\": " + NotesJSON(result.footnotes, formatter).text + "\n}\n") }
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

    private func cell(_ column: ResultTable.ResultColumn, _ row: Int) -> String {
        if case .links(let table) = column.column.type {
            let labels = formatter.list(column.column.list(at: row), of: table)
            if column.privacy.hides(labels.isEmpty ? .unknown : .truth(true), unmasked: formatter.unmasked) { return JSONRenderer.quoted(ValueFormatter.mask) }
            return "[" + labels.map(JSONRenderer.quoted).joined(separator: ", ") + "]"
        }
        let value = column.column.value(at: row)
        if column.privacy.hides(value, unmasked: formatter.unmasked) { return JSONRenderer.quoted(ValueFormatter.mask) }
        switch value {
        case .unknown: return "null"
        case .whole(let number): return String(number)
        case .decimal(let number): return number.isFinite ? NumberFormat.plain(number) : "null"
        case .truth(let truth): return truth ? "true" : "false"
        case .text, .date, .time, .code, .row, .duration, .interval: return JSONRenderer.quoted(formatter.data(value))
        }
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\r": result += "\\r"
            case "\t": result += "\\t"
            case "\u{0}"..<" ", "\u{7F}"..."\u{9F}", "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}":
                let digits = String(scalar.value, radix: 16)
                result += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }
}
