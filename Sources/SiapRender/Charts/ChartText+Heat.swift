/// Rows by columns, a shade and the number in each cell.
extension ChartText {
    func heat(_ panel: ChartModel.Panel) -> [String] {
        let classes = HeatClasses(model.scale(panel, wanted: 4), count: ink.shades.count)
        let rows = min(model.categories.count, rowLimit)
        // The share alone: its n/N would not fit; the data have them.
        let widest = max(panel.cells.prefix(rows).joined().map { DisplayWidth.of(text($0)) }.max() ?? 1, 1)
        let names = model.series.map(\.text)
        let labelRoom = model.categories.prefix(rows).map { DisplayWidth.of($0.text) }.max() ?? 0
        let least = min(labelRoom, max(16, min(24, width * 2 / 5)))
        // Wide enough for its head where all columns fit so, else for its number.
        var cell = max(widest + 3, min(9, names.map { DisplayWidth.of($0) }.max() ?? 0))
        if least + names.count * (cell + 2) > width { cell = max(widest + 2, 7) }
        let columns = min(names.count, max(1, (width - least) / (cell + 2)))
        let label = min(labelRoom, max(least, width - columns * (cell + 2)))
        var lines: [String] = []
        let heads = names.prefix(columns).map { head($0, width: cell) }
        let depth = heads.map(\.count).max() ?? 0
        for line in 0..<depth {
            // They stand on the rows below them.
            let texts = heads.map { $0.count > depth - 1 - line ? $0[$0.count - depth + line] : "" }
            lines.append(String(repeating: " ", count: label) + texts.map { "  " + $0.flushRight(cell) }.joined())
        }
        for row in 0..<rows {
            let cells = panel.cells[row].prefix(columns).map { "  " + drawn($0, width: cell, classes: classes) }
            lines.append(ink.cut(model.categories[row].text, to: label).padded(label) + cells.joined())
        }
        lines += legend(of: panel, classes: classes)
        if columns < names.count {
            let hidden = names.dropFirst(columns).joined(separator: ", ")
            lines += DisplayWidth.wrapped(model.more(names.count - columns, of: names.count) + ": " + hidden, to: width)
                .map { ink.dim($0) }
        }
        if rows < model.categories.count {
            lines.append(ink.dim(model.more(model.categories.count - rows, of: model.categories.count)))
        }
        return lines
    }

    /// A name in up to two lines, broken after a space or an underscore.
    private func head(_ name: String, width: Int) -> [String] {
        if DisplayWidth.of(name) <= width { return [name] }
        let breaks = name.indices.filter { name[$0] == " " || name[$0] == "_" || name[$0] == "-" }
        guard let middle = breaks.last(where: { DisplayWidth.of(String(name[...$0])) <= width }) else {
            return [ink.cut(name, to: width)]
        }
        return [name[...middle], name[name.index(after: middle)...]].map {
            ink.cut(String($0).withoutTrailingSpace, to: width)
        }
    }

    private func text(_ cell: ChartModel.Cell) -> String { cell.isUnknown ? "?" : cell.text }

    private func drawn(_ cell: ChartModel.Cell, width: Int, classes: HeatClasses) -> String {
        let text = text(cell)
        let room = max(1, width - DisplayWidth.of(text) - 1)
        guard let number = cell.number, let shade = classes.shade(of: number) else {
            return String(repeating: " ", count: room + 1) + text
        }
        return ink.series(String(repeating: ink.shades[shade], count: room), index: 0) + " " + text
    }

    private func legend(of panel: ChartModel.Panel, classes: HeatClasses) -> [String] {
        let entries = classes.bounds.indices.dropLast().map { index in
            let from = model.tick(classes.bounds[index], on: classes.scale, of: panel),
                to = model.tick(classes.bounds[index + 1], on: classes.scale, of: panel)
            return (ink.shades[index], index == 0 ? (ink.isASCII ? "<= " : "≤ ") + to : "> \(from)")
        }
        return flowed(entries, isColored: false).map { ink.dim($0) }
    }
}

/// The numbers of a heat map in a few classes, with round numbers between them.
struct HeatClasses {
    let scale: AxisScale
    /// One more than there are classes.
    let bounds: [Double]

    /// Neighbouring steps of the scale are taken together until they are no more than the shades.
    init(_ scale: AxisScale, count: Int) {
        self.scale = scale
        let steps = scale.ticks.count - 1
        let size = (steps + count - 1) / count
        var bounds = stride(from: 0, to: steps, by: size).map { scale.ticks[$0] }
        bounds.append(scale.high)
        self.bounds = bounds
    }

    /// Nil for zero: nothing there, nothing shaded.
    func shade(of number: Double) -> Int? {
        if number == 0 { return nil }
        return (0..<(bounds.count - 1)).first { number <= bounds[$0 + 1] } ?? bounds.count - 2
    }
}
