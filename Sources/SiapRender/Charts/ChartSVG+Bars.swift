import SiapData
import SiapText

extension ChartSVG {
    /// Bars, or dots on lines, one below another. Gives the y below them.
    func bars(_ panel: ChartModel.Panel, _ top: Double, _ canvas: inout SVGCanvas) -> Double {
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
            canvas.line(x(tick), top, x(tick), top + height, style: "l")
            canvas.text(model.tick(tick, scale, panel), x: x(tick), y: top + height + 17, style: "k m")
        }
        var y = top + gap / 2
        for category in 0..<shown {
            let label = model.categories[category]
            canvas.text(fitted(label.text, labelWidth + 8), x: left - 10 - seriesWidth, y: y + row / 2 + 4.5, style: "e")
            for series in panel.present(category) {
                let cell = panel.cells[category][series]
                if hasSeries { canvas.text(fitted(model.series[series].text, seriesWidth), x: left - 8, y: y + row / 2 + 4.5, style: "k e") }
                let paint = fill(series, unknown: label.isUnknown || model.series[series].isUnknown)
                mark(cell, paint, hint(category, series, cell), x, scale, y, row, &canvas)
                y += row
            }
            y += gap
        }
        canvas.line(x(max(scale.low, min(scale.high, 0))), top, x(max(scale.low, min(scale.high, 0))), top + height, style: "a")
        return more(shown, of: model.categories.count, top + height + 26, &canvas)
    }

    private func mark(
        _ cell: ChartModel.Cell, _ paint: Markup.Attributes, _ hint: String, _ x: (Double) -> Double, _ scale: AxisScale, _ y: Double, _ row: Double,
        _ canvas: inout SVGCanvas
    ) {
        let zero = x(max(scale.low, min(scale.high, 0)))
        guard let number = cell.number else { return canvas.text(words(cell), x: zero + 6, y: y + row / 2 + 4.5, style: "k") }
        let end = x(number)
        if model.kind == .dots {
            canvas.line(x(scale.low), y + row / 2, end, y + row / 2, style: "l")
            canvas.circle(x: end, y: y + row / 2, radius: 5, paint, hint: hint)
        } else if number != 0 {
            // Anything that is not zero is seen.
            let length = max(1, abs(end - zero))
            canvas.rectangle(x: number < 0 ? zero - length : zero, y: y + 2, width: length, height: row - 4, paint, hint: hint)
        }
        canvas.text(words(cell), x: max(end, zero) + (model.kind == .dots ? 11 : 6), y: y + row / 2 + 4.5, style: "v")
    }
}
