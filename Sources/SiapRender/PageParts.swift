public import SiapData
public import SiapText

/// A result as a part of a page that somebody else lays out.
public enum PageParts {
    /// A table with its caption and the heads of its columns and rows; `nothing` stands in place of the rows where
    /// there are none.
    public static func table(
        _ result: ResultTable, catalog: Catalog, options: RenderOptions, caption: String, nothing: String
    ) -> Markup {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        // Over a check stand numbers; what they stand for is told below, and where a pointer rests.
        let hints = result.isCheck ? [""] + result.footnotes.rules.map { $0.names[options.tongue] } : []
        return PageTable(
            grid: TableRenderer.markup(of: result, with: formatter), caption: caption, nothing: nothing, hints: hints
        ).markup
    }

    /// A picture without the colours, which stand once in the page (`chartStyle`); nil where there is nothing to draw.
    /// `id` begins the names that its parts have in the page.
    public static func chart(_ result: ResultTable, catalog: Catalog, options: RenderOptions, id: String) -> Markup? {
        let formatter = ValueFormatter(catalog: catalog, tongue: options.tongue, unmasked: options.unmasked)
        guard let kind = result.chart, result.rowCount > 0, let model = ChartModel(result, as: kind, with: formatter)
        else {
            return nil
        }
        let names = SVGPicture.Names(inPage: id)
        let (canvas, title, height) = ChartSVG(model: model, unknownID: names.unknown).drawn()
        let told = "\(title) (\(kind.names[options.tongue])). " + figures(model)
        return SVGPicture(elements: canvas.elements, height: height, title: title, told: told, names: names).markup
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

    var markup: Markup {
        let looks = grid.columns.map(look)
        return Markup.block("table", with: ["class": grid.rowCount > 1 ? "sortable" : nil]) {
            Markup.element("caption") { Markup.element("span") { DisplayGrid.printable(caption) } }.line
            Markup.block("thead") { heads(looks) }
            Markup.block("tbody") { rows(looks) }
            if grid.hasTotals { Markup.block("tfoot") { row(looks) { $0.total ?? "" } } }
        }
    }

    private func heads(_ looks: [Markup.Attributes]) -> Markup {
        Markup.element("tr") {
            for (index, column) in grid.columns.enumerated() {
                Markup.element("th", with: ["scope": "col"] + looks[index]) {
                    head(column.name, hint: index < hints.count ? hints[index] : "")
                }
            }
        }.line
    }

    /// A long name of a column may be broken between its words.
    private func head(_ name: String, hint: String) -> Markup {
        let words = name.split(separator: "_", omittingEmptySubsequences: false)
        let broken = Markup {
            for (index, word) in words.enumerated() {
                if index > 0 {
                    "_"
                    Markup.void("wbr")
                }
                String(word)
            }
        }
        return hint.isEmpty ? broken : Markup.element("abbr", with: ["title": DisplayGrid.printable(hint)]) { broken }
    }

    private func rows(_ looks: [Markup.Attributes]) -> Markup {
        var rows = Markup {}
        for index in 0..<grid.rowCount { rows += row(looks) { $0.cells[index] } }
        if grid.rowCount > 0 { return rows }
        return Markup.element("tr") {
            Markup.element("td", with: ["colspan": "\(max(grid.columns.count, 1))", "class": "nothing"]) {
                DisplayGrid.printable(nothing)
            }
        }.line
    }

    private func row(_ looks: [Markup.Attributes], text: (DisplayGrid.GridColumn) -> String) -> Markup {
        Markup.element("tr") {
            for (index, column) in grid.columns.enumerated() {
                if index == 0, hasRowHeads {
                    Markup.element("th", with: ["scope": "row"]) { text(column) }
                } else {
                    Markup.element("td", with: looks[index]) { text(column) }
                }
            }
        }.line
    }

    /// What names a row heads it: its first cell, unless that is a figure or all there is.
    private var hasRowHeads: Bool { grid.columns.count > 1 && grid.columns.first?.isNumber == false }

    /// Figures stand at the right, and what is short on one line.
    private func look(_ column: DisplayGrid.GridColumn) -> Markup.Attributes {
        if column.isNumber { return ["class": "n"] }
        return ["class": column.cells.allSatisfy { DisplayWidth.of($0) <= PageTable.shortest } ? "s" : nil]
    }

    private static let shortest = 16
}
