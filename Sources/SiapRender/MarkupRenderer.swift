import SiapText

/// A grid as a Markdown table.
struct MarkdownRenderer {
    let grid: DisplayGrid

    func render(into output: inout some TextOutputStream) {
        if grid.columns.isEmpty { return }
        write(grid.columns.map(\.name), into: &output)
        output.write("|" + grid.columns.map { $0.isNumber ? " ---: |" : " --- |" }.joined() + "\n")
        for row in 0..<grid.rowCount { write(grid.columns.map { $0.cells[row] }, into: &output) }
        if grid.hasTotals {
            write(grid.columns.map { ($0.total ?? "").isEmpty ? "" : "**\($0.total ?? "")**" }, into: &output)
        }
    }

    private func write(_ cells: [String], into output: inout some TextOutputStream) {
        output.write("|" + cells.map { " " + escaped($0) + " |" }.joined() + "\n")
    }

    private func escaped(_ text: String) -> String {
        var result = ""
        for character in text {
            switch character {
            case "|": result += "\\|"
            case "\\": result += "\\\\"
            // Markdown takes HTML, too.
            case "<": result += Markup(String(character)).written
            default: result.append(character)
            }
        }
        return result
    }
}

/// A grid as an HTML table without the page around it.
struct HTMLTable {
    let grid: DisplayGrid

    var markup: Markup {
        if grid.columns.isEmpty { return Markup {} }
        return Markup.block("table") {
            Markup.block("thead") { row(of: "th") { $0.name } }
            Markup.block("tbody") { rows }
            if grid.hasTotals { Markup.block("tfoot") { row(of: "td") { $0.total ?? "" } } }
        }
    }

    /// One text that grows row by row: there may be very many.
    private var rows: Markup {
        var rows = Markup {}
        for index in 0..<grid.rowCount { rows += row(of: "td") { $0.cells[index] } }
        return rows
    }

    private func row(of name: StaticString, text: (DisplayGrid.GridColumn) -> String) -> Markup {
        Markup.element("tr") {
            for column in grid.columns {
                Markup.element(name, with: column.isNumber ? HTMLTable.figure : [:]) { text(column) }
            }
        }.line
    }

    private static let figure: Markup.Attributes = ["style": "text-align: right"]
}
