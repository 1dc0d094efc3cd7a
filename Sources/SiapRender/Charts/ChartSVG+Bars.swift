import SiapData
import SiapText

extension ChartSVG {
    /// Bars, or dots on lines, one below another. Gives the y below them.
    func bars(of panel: ChartModel.Panel, from top: Double, on canvas: inout SVGCanvas) -> Double {
        let shown = min(model.categories.count, max(1, ChartSVG.mostRows / max(1, model.series.count)))
        let hasSeries = model.series.count > 1 || model.series.first?.text.isEmpty == false
        let row = 18.0, gap = hasSeries ? 10.0 : 5.0
        let labelWidth = min(290, model.categories.prefix(shown).map { ChartSVG.size($0.text) }.max() ?? 0)
        let seriesWidth = hasSeries ? min(120, model.series.map { ChartSVG.size($0.text) }.max() ?? 0) + 10 : 0
        let values = panel.cells.prefix(shown).joined().map { ChartSVG.size(words($0)) }.max() ?? 0
        let left = ChartSVG.margin + labelWidth + seriesWidth + 10
        let plot = ChartSVG.width - left - values - 8 - ChartSVG.margin
        let scale = model.scale(panel, wanted: max(2, Int(plot / 70)))
        func x(_ value: Double) -> Double { left + scale.fraction(value) * plot }
        let lines = (0..<shown).reduce(0) { $0 + panel.present($1).count }
        let height = Double(lines) * row + Double(shown) * gap
        for tick in scale.ticks {
            canvas.line(x1: x(tick), y1: top, x2: x(tick), y2: top + height, style: "l")
            canvas.text(model.tick(tick, on: scale, of: panel), x: x(tick), y: top + height + 17, style: "k m")
        }
        var y = top + gap / 2
        for category in 0..<shown {
            let label = model.categories[category]
            canvas.text(
                fitted(label.text, to: labelWidth + 8), x: left - 10 - seriesWidth, y: y + row / 2 + 4.5, style: "e")
            for series in panel.present(category) {
                let cell = panel.cells[category][series]
                if hasSeries {
                    canvas.text(
                        fitted(model.series[series].text, to: seriesWidth), x: left - 8, y: y + row / 2 + 4.5,
                        style: "k e")
                }
                let paint = fill(series, unknown: label.isUnknown || model.series[series].isUnknown)
                mark(
                    cell, paint: paint, hint: hint(category: category, series: series, cell: cell), x: x, scale: scale,
                    y: y, height: row, on: &canvas)
                y += row
            }
            y += gap
        }
        canvas.line(
            x1: x(max(scale.low, min(scale.high, 0))), y1: top, x2: x(max(scale.low, min(scale.high, 0))),
            y2: top + height, style: "a")
        return more(shown, of: model.categories.count, y: top + height + 26, on: &canvas)
    }

    private func mark(
        _ cell: ChartModel.Cell, paint: Markup.Attributes, hint: String, x: (Double) -> Double, scale: AxisScale,
        y: Double, height row: Double,
        on canvas: inout SVGCanvas
    ) {
        let zero = x(max(scale.low, min(scale.high, 0)))
        guard let number = cell.number else {
            return canvas.text(words(cell), x: zero + 6, y: y + row / 2 + 4.5, style: "k")
        }
        let end = x(number)
        if model.kind == .dots {
            canvas.line(x1: x(scale.low), y1: y + row / 2, x2: end, y2: y + row / 2, style: "l")
            canvas.circle(x: end, y: y + row / 2, radius: 5, paint, hint: hint)
        } else if number != 0 {
            // Anything that is not zero is seen.
            let length = max(1, abs(end - zero))
            canvas.rectangle(
                x: number < 0 ? zero - length : zero, y: y + 2, width: length, height: row - 4, paint, hint: hint)
        }
        canvas.text(words(cell), x: max(end, zero) + (model.kind == .dots ? 11 : 6), y: y + row / 2 + 4.5, style: "v")
    }
}
