public import SiapData
import SiapText

/// A result as a part of a page that somebody else lays out. What is given is markup: every text in it is escaped.
public enum PageParts {
    /// A table with its caption and the heads of its columns and rows; `nothing` stands in place of the rows where there are none.
    public static func table(_ result: ResultTable, catalog: Catalog, options: RenderOptions, caption: String, nothing: String) -> String {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        // Over a check stand numbers; what they stand for is told below, and where a pointer rests.
        let hints = result.isCheck ? [""] + result.footnotes.rules.map { $0.names[options.tongue] } : []
        return PageTable(grid: TableRenderer.markup(result, formatter), caption: caption, nothing: nothing, hints: hints).text()
    }

    /// A picture without the colours, which stand once in the page (`chartStyle`); nil where there is nothing to draw.
    /// `id` begins the names that its parts have in the page.
    public static func chart(_ result: ResultTable, catalog: Catalog, options: RenderOptions, id: String) -> String? {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        guard let kind = result.chart, result.rowCount > 0, let model = ChartModel(result, as: kind, formatter) else { return nil }
        var chart = ChartSVG(model: model, notes: [])
        chart.unknownID = id + "-unknown"
        let (canvas, title, height) = chart.drawn()
        let size = SVGCanvas.number(ChartSVG.width), tall = SVGCanvas.number((height + ChartSVG.margin).rounded(.up))
        let told = SVGCanvas.escaped("\(title) (\(kind.names[options.tongue])). " + figures(chart.model))
        return """
            <svg class="siap-chart" role="img" aria-labelledby="\(id)-title \(id)-desc" width="\(size)" height="\(tall)" viewBox="0 0 \(size) \(tall)">
            <title id="\(id)-title">\(SVGCanvas.escaped(title))</title>
            <desc id="\(id)-desc">\(told)</desc>
            \(ChartSVG.hatching(chart.unknownID))
            <rect class="g" width="\(size)" height="\(tall)"/>
            \(canvas.elements)</svg>
            """
    }

    /// The colours of charts, light and dark.
    public static let chartStyle = SVGStyle.sheet

    /// A text on one line, without signs that are not to be seen.
    public static func printable(_ text: String) -> String { DisplayGrid.printable(text) }

    private static let mostTold = 12

    /// The first figures in words, for those who cannot see the picture; the table has them all.
    private static func figures(_ model: ChartModel) -> String {
        guard let panel = model.panels.first else { return "" }
        var words: [String] = []
        for (category, label) in model.categories.enumerated() {
            for (series, name) in model.series.enumerated() where words.count < mostTold {
                let cell = panel.cells[category][series]
                if cell.isAbsent { continue }
                let names = [label.text, name.text].filter { !$0.isEmpty }.joined(separator: " · ")
                words.append("\(names): \(cell.parts.map { "\(cell.text) (\($0))" } ?? cell.text)")
            }
        }
        let isAll = model.categories.count * model.series.count <= mostTold
        return words.joined(separator: "; ") + (isAll ? "" : " …")
    }
}

/// A grid as a table of a page: readable by those who hear it, sortable where a script runs.
struct PageTable {
    let grid: DisplayGrid
    let caption: String
    let nothing: String
    /// What the heads of columns stand for, where that is not in them.
    let hints: [String]

    func text() -> String {
        var output = "<table\(grid.rowCount > 1 ? " class=\"sortable\"" : "")>\n<caption><span>\(SVGCanvas.escaped(caption))</span></caption>\n<thead>\n<tr>"
        for (index, column) in grid.columns.enumerated() {
            let hint = index < hints.count ? hints[index] : ""
            output += "<th scope=\"col\"\(style(column))>\(PageTable.head(column.name, hint))</th>"
        }
        output += "</tr>\n</thead>\n<tbody>\n"
        let styles = grid.columns.map(style)
        for row in 0..<grid.rowCount { write(grid.columns.map { $0.cells[row] }, styles, &output) }
        if grid.rowCount == 0 { output += "<tr><td colspan=\"\(max(grid.columns.count, 1))\" class=\"nothing\">\(SVGCanvas.escaped(nothing))</td></tr>\n" }
        output += "</tbody>\n"
        if grid.hasTotals {
            output += "<tfoot>\n"
            write(grid.columns.map { $0.total ?? "" }, styles, &output)
            output += "</tfoot>\n"
        }
        return output + "</table>"
    }

    /// What names a row heads it: its first cell, unless that is a figure or all there is.
    private var hasRowHeads: Bool { grid.columns.count > 1 && grid.columns.first?.isNumber == false }

    /// Figures stand at the right, and what is short on one line.
    private func style(_ column: DisplayGrid.GridColumn) -> String {
        if column.isNumber { return " class=\"n\"" }
        return column.cells.allSatisfy { DisplayWidth.of($0) <= PageTable.shortest } ? " class=\"s\"" : ""
    }

    private static let shortest = 16

    /// A long name of a column may be broken between its words.
    private static func head(_ name: String, _ hint: String) -> String {
        let text = HTMLRenderer.escaped(name).replacing("_", with: "_<wbr>")
        return hint.isEmpty ? text : "<abbr title=\"\(SVGCanvas.escaped(hint))\">\(text)</abbr>"
    }

    private func write(_ cells: [String], _ styles: [String], _ output: inout String) {
        output += "<tr>"
        for (index, (style, cell)) in zip(styles, cells).enumerated() {
            let isHead = index == 0 && hasRowHeads
            output += isHead ? "<th scope=\"row\">" : "<td\(style)>"
            output += HTMLRenderer.escaped(cell) + (isHead ? "</th>" : "</td>")
        }
        output += "</tr>\n"
    }
}
