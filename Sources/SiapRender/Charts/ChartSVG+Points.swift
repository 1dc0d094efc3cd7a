import SiapData
import SiapText

extension ChartSVG {
    /// Lines or dots along dates or numbers. Gives the y below them.
    func points(of panel: ChartModel.Panel, from top: Double, joined: Bool, on canvas: inout SVGCanvas) -> Double {
        let count = min(model.series.count, ChartSVG.mostSeries)
        let height = 260.0, start = top + 6
        let scale = model.scale(panel, wanted: 6)
        let left =
            ChartSVG.margin + (scale.ticks.map { ChartSVG.size(model.tick($0, on: scale, of: panel)) }.max() ?? 0) + 10
        let ends = joined || count > 1 ? ends(of: panel, count: count) : []
        let right = ChartSVG.width - ChartSVG.margin - 12 - (ends.map { ChartSVG.size($0.text) }.max() ?? 0)
        let axis = ChartPoints(model, wanted: max(2, Int((right - left) / 80)))
        func x(_ fraction: Double) -> Double { left + 6 + fraction * (right - left - 12) }
        func y(_ value: Double) -> Double { start + height - scale.fraction(value) * height }
        for tick in scale.ticks {
            canvas.line(x1: left, y1: y(tick), x2: right, y2: y(tick), style: "l")
            canvas.text(model.tick(tick, on: scale, of: panel), x: left - 8, y: y(tick) + 4.5, style: "k e")
        }
        canvas.line(x1: left, y1: start + height, x2: right, y2: start + height, style: "a")
        var free = -Double.infinity
        for tick in axis.ticks {
            let half = ChartSVG.size(tick.label) / 2
            canvas.line(
                x1: x(tick.fraction), y1: start + height, x2: x(tick.fraction), y2: start + height + 5, style: "a")
            let middle = max(left + half, min(x(tick.fraction), right - half))
            if middle - half < free + 10 { continue }
            canvas.text(tick.label, x: middle, y: start + height + 19, style: "k m")
            free = middle + half
        }
        for series in 0..<count {
            draw(panel, series: series, along: axis, joined: joined, bottom: start + height, x: x, y: y, on: &canvas)
        }
        write(ends, x: right, y: y, start: start, height: height, on: &canvas)
        return below(panel, axis: axis, count: count, scale: scale, top: start + height + 26, left: left, on: &canvas)
    }

    private func draw(
        _ panel: ChartModel.Panel, series: Int, along axis: ChartPoints, joined: Bool, bottom: Double,
        x: (Double) -> Double, y: (Double) -> Double,
        on canvas: inout SVGCanvas
    ) {
        var runs: [[(x: Double, y: Double)]] = [[]]
        let isDense = axis.fractions.count > 90
        for (category, fraction) in axis.fractions.enumerated() {
            guard let fraction else { continue }
            let cell = panel.cells[category][series]
            guard let number = cell.number else {
                // A gap, and not a line across what is unknown.
                runs.append([])
                if cell.isUnknown { canvas.text("?", x: x(fraction), y: bottom - 4, style: "k m") }
                continue
            }
            runs[runs.count - 1].append((x(fraction), y(number)))
            if !joined || !isDense {
                let paint = fill(series, unknown: model.series[series].isUnknown)
                canvas.circle(
                    x: x(fraction), y: y(number), radius: joined ? 3 : 4, paint,
                    hint: hint(category: category, series: series, cell: cell))
            }
        }
        guard joined else { return }
        for run in runs where run.count > 1 { canvas.polyline(run, style: "p\(series % 8)") }
    }

    /// The name and last value of each line.
    private func ends(of panel: ChartModel.Panel, count: Int) -> [(value: Double?, text: String, series: Int)] {
        (0..<count).map { series in
            let name = count > 1 ? fitted(model.series[series].text, to: 110) + " " : ""
            let last = panel.cells.last { $0[series].number != nil }?[series].number
            return (last, name + (panel.cells.last?[series].text ?? ""), series)
        }
    }

    private func write(
        _ ends: [(value: Double?, text: String, series: Int)], x: Double, y: (Double) -> Double, start: Double,
        height: Double,
        on canvas: inout SVGCanvas
    ) {
        var placed = ends.map { (y: $0.value.map(y) ?? start + height, text: $0.text, series: $0.series) }.sorted {
            ($0.y, $0.series) < ($1.y, $1.series)
        }
        for index in placed.indices.dropFirst() { placed[index].y = max(placed[index].y, placed[index - 1].y + 16) }
        var limit = start + height
        for index in placed.indices.reversed() {
            placed[index].y = min(placed[index].y, limit)
            limit = placed[index].y - 16
        }
        for end in placed { canvas.text(end.text, x: x + 6, y: end.y + 4.5, style: "s\(end.series % 8)") }
    }

    private func below(
        _ panel: ChartModel.Panel, axis: ChartPoints, count: Int, scale: AxisScale, top: Double, left: Double,
        on canvas: inout SVGCanvas
    ) -> Double {
        var lines = [axis.span, model.beginning(of: scale, in: panel) ?? ""].filter { !$0.isEmpty }
        if panel.cells.joined().contains(where: \.isUnknown) {
            lines.append(model.tongue == .english ? "? unknown" : "? tidak diketahui")
        }
        for category in axis.fractions.indices where axis.fractions[category] == nil {
            let cells = (0..<count).map {
                (count > 1 ? "\(model.series[$0].text) " : "") + panel.cells[category][$0].text
            }
            lines.append("\(model.categoryName) \(model.categories[category].text): " + cells.joined(separator: " · "))
        }
        var y = top
        for line in lines {
            canvas.text(line, x: left, y: y + 13, style: "k")
            y += 18
        }
        return more(count, of: model.series.count, y: y, on: &canvas)
    }
}
