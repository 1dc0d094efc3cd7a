/// A grid as a Markdown table.
struct MarkdownRenderer {
    let grid: DisplayGrid

    func render(into output: inout some TextOutputStream) {
        if grid.columns.isEmpty { return }
        write(grid.columns.map(\.name), &output)
        output.write("|" + grid.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n")
        for row in 0..<grid.rowCount { write(grid.columns.map { $0.cells[row] }, &output) }
        if grid.hasTotals { write(grid.columns.map { ($0.total ?? "").isEmpty ? "" : "**\($0.total ?? "")**" }, &output) }
    }

    private func write(_ cells: [String], _ output: inout some TextOutputStream) {
        output.write("|" + cells.map { " " + escaped($0) + " |" }.joined() + "\n")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "|": result += "\\|"
            case "\\": result += "\\\\"
            case "<": result += "&lt;"
            default: result.append(character)
            }
        }
        return result
    }
}

/// A grid as an HTML table without the page around it.
struct HTMLRenderer {
    let grid: DisplayGrid

    func render(into output: inout some TextOutputStream) {
        if grid.columns.isEmpty { return }
        output.write("<table>\n<thead>\n")
        write(grid.columns.map(\.name), "th", &output)
        output.write("</thead>\n<tbody>\n")
        for row in 0..<grid.rowCount { write(grid.columns.map { $0.cells[row] }, "td", &output) }
        output.write("</tbody>\n")
        if grid.hasTotals {
            output.write("<tfoot>\n")
            write(grid.columns.map { $0.total ?? "" }, "td", &output)
            output.write("</tfoot>\n")
        }
        output.write("</table>\n")
    }

    private func write(_ cells: [String], _ tag: String, _ output: inout some TextOutputStream) {
        output.write("<tr>")
        for (column, cell) in zip(grid.columns, cells) {
            let style = column.isNumber ? " style=\"text-align: right\"" : ""
            output.write("<\(tag)\(style)>\(HTMLRenderer.escaped(cell))</\(tag)>")
        }
        output.write("</tr>\n")
    }

    static func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            default: result.append(character)
            }
        }
        return result
    }
}
