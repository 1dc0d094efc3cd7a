import SiapText

/// Lines and dots along dates or numbers, in braille.
extension ChartText {
    private static let mostSeries = 8
    private static let letters = Array("abcdefghijklmnopqrstuvwxyz")

    private struct Plot {
        var canvas: BrailleCanvas
        /// Letters on points, and `?` where a value is unknown, by column and row from above.
        var marks: [Int: (sign: String, series: Int)] = [:]
        var unknownColumns: Set<Int> = []
    }

    func points(_ panel: ChartModel.Panel, joined: Bool) -> [String] {
        let series = min(model.series.count, ChartText.mostSeries)
        let scale = model.scale(panel, wanted: 5)
        let rows = ChartModel.rows(scale, usual: 12) + 1
        let ticks = scale.ticks.map {
            (row: row(of: scale.fraction($0), rows), text: model.tick($0, on: scale, of: panel))
        }
        let gutter = (ticks.map { DisplayWidth.of($0.text) }.max() ?? 0) + 1
        let ends = joined || series > 1 ? endLabels(of: panel, scale: scale, series: series, rows: rows) : []
        let right = ends.map { DisplayWidth.of($0.text) }.max() ?? 0
        let columns = max(8, width - gutter - 1 - (right > 0 ? right + 1 : 0))
        let axis = ChartPoints(model, wanted: max(2, columns / 10))
        let plot = plot(panel, scale: scale, axis: axis, series: series, size: (columns, rows), joined: joined)
        var lines: [String] = []
        for row in 0..<rows {
            let tick = ticks.first { $0.row == row }
            var line = ink.dim(
                (tick?.text ?? "").flushRight(gutter - 1) + " " + (tick == nil ? ink.vertical : ink.tickLeft))
            line += drawn(plot, row: row)
            if let end = ends.first(where: { $0.row == row }) { line += " " + ink.series(end.text, index: end.series) }
            lines.append(line)
        }
        lines += below(axis, plot: plot, gutter: gutter, columns: columns)
        if let beginning = model.beginning(of: scale, in: panel) { lines.append(ink.dim(beginning)) }
        lines += unknowns(of: panel, axis: axis, series: series)
        if !plot.unknownColumns.isEmpty {
            lines.append(ink.dim(model.tongue == .english ? "? unknown" : "? tidak diketahui"))
        }
        if series < model.series.count {
            lines.append(ink.dim(model.more(model.series.count - series, of: model.series.count)))
        }
        return lines
    }

    private func row(of fraction: Double, _ rows: Int) -> Int {
        rows - 1 - Int((fraction * Double(rows - 1)).rounded())
    }

    private func plot(
        _ panel: ChartModel.Panel, scale: AxisScale, axis: ChartPoints, series: Int, size: (columns: Int, rows: Int),
        joined: Bool
    ) -> Plot {
        let columns = size.columns
        var plot = Plot(canvas: BrailleCanvas(columns: columns, rows: size.rows, isASCII: ink.isASCII))
        let isMarked = series > 1 || !joined || ink.isASCII
        for index in 0..<series {
            var last: (x: Int, y: Int)?
            var lastMark = -100
            for (category, fraction) in axis.fractions.enumerated() {
                guard let fraction else { continue }
                let column = Int((fraction * Double(columns - 1)).rounded())
                let x = ink.isASCII ? column : Int((fraction * Double(plot.canvas.width - 1)).rounded())
                guard let number = panel.cells[category][index].number else {
                    if panel.cells[category][index].isUnknown { plot.unknownColumns.insert(column) }
                    last = nil
                    continue
                }
                // Dots lie so that the rows of ticks go through the middle of their signs.
                let middle = ink.isASCII ? 0.0 : 1.5
                let y = Int((scale.fraction(number) * (Double(plot.canvas.height - 1) - 2 * middle) + middle).rounded())
                if joined, let last { plot.canvas.line(from: last, to: (x, y), index) }
                if joined, last == nil { plot.canvas.set(x: x, y: y, series: index) }
                last = (x, y)
                // Letters only so close that the line between them is seen.
                if isMarked, !joined || column - lastMark >= 4 || ink.isASCII {
                    let sign = series > 1 ? String(ChartText.letters[index]) : ink.dot
                    plot.marks[row(of: scale.fraction(number), size.rows) * columns + column] = (sign, index)
                    lastMark = column
                }
            }
        }
        return plot
    }

    private func drawn(_ plot: Plot, row: Int) -> String {
        ink.painted(
            (0..<plot.canvas.columns).map { column in
                let place = row * plot.canvas.columns + column
                return plot.marks[place] ?? (
                    String(plot.canvas.sign(column: column, row: row)), plot.canvas.series[place]
                )
            })
    }

    /// Which line is which, at its end: a row each, as near to the end of the line as there is room.
    private func endLabels(of panel: ChartModel.Panel, scale: AxisScale, series: Int, rows: Int) -> [(
        row: Int, text: String, series: Int
    )] {
        var wanted: [(row: Int, text: String, series: Int)] = []
        for index in 0..<series {
            let last = panel.cells.last { $0[index].number != nil }?[index]
            let value = panel.cells.last?[index].text ?? ""
            let name =
                series > 1
                ? "\(ChartText.letters[index]) \(ink.cut(model.series[index].text, to: max(8, width / 5))) " : ""
            wanted.append((last?.number.map { row(of: scale.fraction($0), rows) } ?? rows - 1, name + value, index))
        }
        wanted.sort { ($0.row, $0.series) < ($1.row, $1.series) }
        for index in wanted.indices.dropFirst() {
            wanted[index].row = max(wanted[index].row, wanted[index - 1].row + 1)
        }
        var limit = rows - 1
        for index in wanted.indices.reversed() {
            wanted[index].row = min(wanted[index].row, limit)
            limit = wanted[index].row - 1
        }
        return wanted
    }

    private func below(_ axis: ChartPoints, plot: Plot, gutter: Int, columns: Int) -> [String] {
        var rule = [String](repeating: ink.horizontal, count: columns)
        let ticks = axis.ticks.map { (place: Int(($0.fraction * Double(columns - 1)).rounded()), text: $0.label) }
        for tick in ticks { rule[tick.place] = ink.tickBelow }
        for column in plot.unknownColumns { rule[column] = "?" }
        let indent = String(repeating: " ", count: gutter)
        var lines = [
            indent + ink.dim(ink.corner + rule.joined()),
            indent + ink.dim(" " + labels(ticks, room: width - gutter - 1)),
        ]
        if !axis.span.isEmpty { lines.append(indent + ink.dim(" " + axis.span)) }
        return lines
    }

    /// What has no place on the axis is told below it.
    private func unknowns(of panel: ChartModel.Panel, axis: ChartPoints, series: Int) -> [String] {
        axis.fractions.indices.filter { axis.fractions[$0] == nil }.map { category in
            let cells = (0..<series).map { index in
                (series > 1 ? "\(model.series[index].text) " : "") + panel.cells[category][index].text
            }
            return "\(model.categoryName) \(model.categories[category].text): " + cells.joined(separator: " · ")
        }
    }
}
