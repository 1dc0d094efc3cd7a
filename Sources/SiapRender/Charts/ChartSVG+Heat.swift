import SiapData
import SiapText

extension ChartSVG {
    private static let opacities = ["0.15", "0.35", "0.55", "1"]

    /// Rows by columns, a shade and the number in each cell. Gives the y below them.
    func heat(of panel: ChartModel.Panel, from top: Double, on canvas: inout SVGCanvas) -> Double {
        let classes = HeatClasses(model.scale(panel, wanted: 4), count: ChartSVG.opacities.count)
        let rows = min(model.categories.count, ChartSVG.mostRows), row = 24.0
        let label = min(290, model.categories.prefix(rows).map { ChartSVG.size($0.text) }.max() ?? 0)
        let widest = panel.cells.prefix(rows).joined().map { ChartSVG.size($0.isUnknown ? "?" : $0.text) }.max() ?? 0
        let left = ChartSVG.margin + label + 10
        let least = max(widest + 12, 44)
        let columns = min(model.series.count, max(1, Int((ChartSVG.width - ChartSVG.margin - left) / least)))
        let column = min(max(least, 130), (ChartSVG.width - ChartSVG.margin - left) / Double(columns))
        let heads = model.series.prefix(columns).map { fitted($0.text, to: 190) }
        let turns = heads.contains { ChartSVG.size($0) > column - 4 }
        let depth = turns ? 14 + (heads.map { ChartSVG.size($0) }.max() ?? 0) * 0.6 : 20.0
        for (index, head) in heads.enumerated() {
            let middle = left + (Double(index) + 0.5) * column
            if turns {
                // What leans to the right must not leave the picture.
                canvas.text(
                    fitted(head, to: (ChartSVG.width - middle) / 0.8), x: middle - 4, y: top + depth - 6, style: "k",
                    turned: -37)
            } else {
                canvas.text(head, x: middle, y: top + depth - 6, style: "k m")
            }
        }
        for category in 0..<rows {
            let y = top + depth + Double(category) * row
            canvas.text(
                fitted(model.categories[category].text, to: label + 8), x: left - 10, y: y + row / 2 + 4.5, style: "e")
            for (series, cell) in panel.cells[category].prefix(columns).enumerated() {
                let x = left + Double(series) * column
                let shade = cell.number.flatMap { classes.shade(of: $0) }
                let paint: Markup.Attributes =
                    cell.isUnknown
                    ? ["fill": "url(#\(unknownID))", "fill-opacity": "0.35"]
                    : shade.map { ["class": "s0", "fill-opacity": ChartSVG.opacities[$0]] } ?? ["class": "g"]
                canvas.rectangle(
                    x: x + 1, y: y + 1, width: column - 2, height: row - 2, paint,
                    hint: hint(category: category, series: series, cell: cell))
                canvas.text(
                    cell.isUnknown ? "?" : cell.text, x: x + column / 2, y: y + row / 2 + 4.5,
                    style: shade == ChartSVG.opacities.count - 1 ? "o m" : "m")
            }
        }
        var y = legend(of: panel, classes: classes, y: top + depth + Double(rows) * row + 10, left: left, on: &canvas)
        if columns < model.series.count { y = more(columns, of: model.series.count, y: y, on: &canvas) }
        return more(rows, of: model.categories.count, y: y, on: &canvas)
    }

    private func legend(
        of panel: ChartModel.Panel, classes: HeatClasses, y: Double, left: Double, on canvas: inout SVGCanvas
    ) -> Double {
        var x = left
        for index in 0..<(classes.bounds.count - 1) {
            let text =
                index == 0
                ? "≤ \(model.tick(classes.bounds[1], on: classes.scale, of: panel))"
                : "> \(model.tick(classes.bounds[index], on: classes.scale, of: panel))"
            canvas.rectangle(
                x: x, y: y, width: 14, height: 14, ["class": "s0", "fill-opacity": ChartSVG.opacities[index]])
            canvas.text(text, x: x + 20, y: y + 12, style: "k")
            x += 20 + ChartSVG.size(text) + 16
        }
        return y + 24
    }
}
