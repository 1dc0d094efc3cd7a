import SiapData

extension ChartSVG {
    /// Columns side by side. Gives the y below them.
    func columns(of panel: ChartModel.Panel, from top: Double, on canvas: inout SVGCanvas) -> Double {
        let perSlot = max(1, model.series.count)
        let shown = min(model.categories.count, max(1, ChartSVG.mostColumns * 2 / perSlot), ChartSVG.mostColumns)
        let height = 240.0
        let scale = model.scale(panel, wanted: 6)
        let gutter = (scale.ticks.map { ChartSVG.size(model.tick($0, on: scale, of: panel)) }.max() ?? 0) + 10
        let left = ChartSVG.margin + gutter
        let slot = min(Double(perSlot) * 90 + 24, (ChartSVG.width - ChartSVG.margin - left) / Double(max(1, shown)))
        let plot = slot * Double(shown)
        let start = legend(y: top, on: &canvas) + 14
        func y(_ value: Double) -> Double { start + height - scale.fraction(value) * height }
        for tick in scale.ticks {
            canvas.line(x1: left, y1: y(tick), x2: left + plot, y2: y(tick), style: "l")
            canvas.text(model.tick(tick, on: scale, of: panel), x: left - 8, y: y(tick) + 4.5, style: "k e")
        }
        let bar = slot * 0.76 / Double(perSlot)
        let isRoomy = panel.cells.prefix(shown).joined().allSatisfy { ChartSVG.size($0.text) < bar * 1.25 }
        for category in 0..<shown {
            for (series, cell) in panel.cells[category].enumerated() {
                let x = left + Double(category) * slot + slot * 0.12 + Double(series) * bar
                let base = y(max(scale.low, min(scale.high, 0)))
                var end = base
                if let number = cell.number, number != 0 {
                    end = number < 0 ? max(y(number), base + 1) : min(y(number), base - 1)
                    let paint = fill(
                        series, unknown: model.categories[category].isUnknown || model.series[series].isUnknown)
                    let inset = perSlot > 1 ? 1.0 : 0
                    canvas.rectangle(
                        x: x + inset, y: min(base, end), width: max(1, bar - 2 * inset), height: abs(end - base), paint,
                        hint: hint(category: category, series: series, cell: cell))
                }
                if cell.number == nil || isRoomy {
                    canvas.text(
                        cell.isUnknown ? "?" : cell.text, x: x + bar / 2, y: end > base ? end + 15 : end - 5,
                        style: "k m v")
                }
            }
        }
        canvas.line(
            x1: left, y1: y(max(scale.low, min(scale.high, 0))), x2: left + plot,
            y2: y(max(scale.low, min(scale.high, 0))), style: "a")
        let bottom = names(of: panel, shown: shown, slot: slot, left: left, y: start + height, on: &canvas)
        return more(shown, of: model.categories.count, y: bottom, on: &canvas)
    }

    /// Names below the columns, turned where they would touch.
    private func names(
        of panel: ChartModel.Panel, shown: Int, slot: Double, left: Double, y: Double, on canvas: inout SVGCanvas
    ) -> Double {
        let labels = model.categories.prefix(shown).map { label in fitted(label.text, to: 210) }
        func middle(_ index: Int) -> Double { left + (Double(index) + 0.5) * slot }
        let parts = panel.cells.prefix(shown).map { $0.count == 1 ? $0[0].parts ?? "" : "" }
        if labels.allSatisfy({ ChartSVG.size($0) < slot - 4 }), parts.allSatisfy({ ChartSVG.size($0) < slot - 4 }) {
            for (index, label) in labels.enumerated() {
                canvas.text(label, x: middle(index), y: y + 18, style: "m")
                if !parts[index].isEmpty { canvas.text(parts[index], x: middle(index), y: y + 34, style: "k m") }
            }
            return y + (parts.contains { !$0.isEmpty } ? 44 : 28)
        }
        // What hangs to the left must not leave the picture.
        for (index, label) in labels.enumerated() {
            let words = parts[index].isEmpty ? label : "\(label) \(parts[index])"
            canvas.text(
                fitted(words, to: (middle(index) - 6) / 0.77), x: middle(index) + 4, y: y + 16, style: "k e",
                turned: -40)
        }
        let longest = zip(labels, parts).map { ChartSVG.size($0) + ChartSVG.size($1) }.max() ?? 0
        return y + 24 + longest * 0.62
    }
}
