/// Columns side by side, from the bottom, for a few categories.
extension ChartText {
    func columns(_ panel: ChartModel.Panel) -> [String] {
        let scale = model.scale(panel, wanted: 5)
        let ticks = scale.ticks.map { (value: $0, text: model.tick($0, on: scale, of: panel)) }
        let rows = ChartModel.rows(scale, usual: 10)
        let gutter = (ticks.map { DisplayWidth.of($0.text) }.max() ?? 0) + 1
        let room = width - gutter - 1
        let perSlot = max(1, model.series.count)
        // A column each, and a gap between categories.
        let shown = min(model.categories.count, max(1, room / (perSlot + 1)))
        let parts = panel.cells.prefix(shown).joined().compactMap { $0.parts?.count }.max() ?? 0
        let slot = max(perSlot + 1, min(max(perSlot * 8 + 2, perSlot == 1 ? parts + 2 : 0), room / max(1, shown)))
        let bar = max(1, (slot - 1) / perSlot)
        var canvas = [[(sign: String, series: Int)]](
            repeating: .init(repeating: (" ", -1), count: slot * shown), count: rows + 1)
        // Zero lies on the border between two rows.
        let zero = Int((scale.fraction(0) * Double(rows)).rounded())
        for category in 0..<shown {
            for (index, cell) in panel.cells[category].enumerated() {
                let start = category * slot + index * bar
                let isUnknown = model.categories[category].isUnknown || model.series[index].isUnknown
                let fill = isUnknown ? ink.unknown : model.series.count > 1 ? ink.fill(index) : ink.full
                for x in start..<min(start + max(1, model.series.count > 1 ? bar : bar - 1), slot * shown) {
                    draw(cell, x: x, zero: zero, scale: scale, fill: fill, series: index, on: &canvas)
                }
            }
        }
        write(valuesOf: panel, slot: slot, bar: bar, zero: zero, scale: scale, shown: shown, on: &canvas)
        var lines: [String] = []
        // Above the axis there is room for the number of a column that reaches its end.
        let top = String(repeating: " ", count: gutter + 1) + ink.painted(canvas[rows])
        if !top.withoutTrailingSpace.isEmpty { lines.append(top) }
        for row in (0..<rows).reversed() {
            let tick = ticks.first { place(of: $0.value, zero: zero, scale: scale, rows: rows) == row + 1 }
            let mark = tick == nil ? ink.vertical : ink.tickLeft
            lines.append(ink.dim((tick?.text ?? "").flushRight(gutter - 1) + " " + mark) + ink.painted(canvas[row]))
        }
        let bottom = ticks.first { place(of: $0.value, zero: zero, scale: scale, rows: rows) == 0 }
        lines.append(
            ink.dim(
                (bottom?.text ?? "").flushRight(gutter - 1) + " " + ink.corner
                    + String(repeating: ink.horizontal, count: slot * shown)))
        lines += categoryLabels(of: panel, shown: shown, slot: slot, indent: gutter + 1)
        if model.series.count > 1 { lines += legend() }
        if shown < model.categories.count {
            lines.append(ink.dim(model.more(model.categories.count - shown, of: model.categories.count)))
        }
        return lines
    }

    /// The border of rows at which a tick lies, counted from below.
    private func place(of value: Double, zero: Int, scale: AxisScale, rows: Int) -> Int {
        if value >= 0 { return zero + Int(((scale.high > 0 ? value / scale.high : 0) * Double(rows - zero)).rounded()) }
        return zero - Int(((scale.low < 0 ? value / scale.low : 0) * Double(zero)).rounded())
    }

    private func draw(
        _ cell: ChartModel.Cell, x: Int, zero: Int, scale: AxisScale, fill: String, series: Int,
        on canvas: inout [[(sign: String, series: Int)]]
    ) {
        guard let number = cell.number else {
            if cell.isUnknown { canvas[min(zero, canvas.count - 2)][x] = ("?", series) }
            return
        }
        if number == 0 { return }
        let rows = canvas.count - 1
        if number < 0 {
            let halves = max(1, Int((number / scale.low * Double(zero) * 2).rounded()))
            for row in 0..<(halves / 2) { canvas[zero - 1 - row][x] = (fill, series) }
            if halves % 2 > 0, zero - 1 - halves / 2 >= 0 { canvas[zero - 1 - halves / 2][x] = (ink.upperHalf, series) }
            return
        }
        let eighths = max(1, Int((number / scale.high * Double(rows - zero) * 8).rounded()))
        for row in 0..<(eighths / 8) { canvas[zero + row][x] = (fill, series) }
        if eighths % 8 > 0, zero + eighths / 8 < rows {
            // Only a plain fill has parts of a cell.
            let part = fill == ink.full ? ink.upward(eighths % 8) : eighths % 8 >= 4 || eighths < 8 ? fill : " "
            canvas[zero + eighths / 8][x] = (part, series)
        }
    }

    /// The number above a column, where it is no wider than its place.
    private func write(
        valuesOf panel: ChartModel.Panel, slot: Int, bar: Int, zero: Int, scale: AxisScale, shown: Int,
        on canvas: inout [[(sign: String, series: Int)]]
    ) {
        let texts = panel.cells.prefix(shown).joined().map(\.text)
        guard model.series.count == 1, texts.allSatisfy({ DisplayWidth.of($0) < slot }) else { return }
        for category in 0..<shown {
            guard let cell = panel.cells[category].first, cell.number != nil || !cell.isUnknown else { continue }
            var row = canvas.indices.last { canvas[$0][category * slot].sign != " " }.map { $0 + 1 } ?? zero
            if let number = cell.number, number < 0 { row = zero }
            guard row < canvas.count else { continue }
            let start = category * slot + max(0, (max(1, bar - 1) - cell.text.count) / 2)
            for (offset, character) in cell.text.enumerated() where start + offset < canvas[row].count {
                canvas[row][start + offset] = (String(character), -1)
            }
        }
    }

    /// Names under the columns; numbered and told below where they are too long to stand there.
    private func categoryLabels(of panel: ChartModel.Panel, shown: Int, slot: Int, indent: Int) -> [String] {
        let names = model.categories.prefix(shown).map(\.text)
        let space = String(repeating: " ", count: indent)
        let parts = panel.cells.prefix(shown).map { $0.count == 1 ? $0[0].parts ?? "" : "" }
        let hasParts = parts.contains { !$0.isEmpty }
        let wrapped = names.map { DisplayWidth.wrapped($0, to: slot - 1) }
        let fits =
            wrapped.allSatisfy { $0.count <= 2 }
            && names.allSatisfy { name in name.split(separator: " ").allSatisfy { $0.count < slot } }
        if fits, parts.allSatisfy({ $0.count < slot }) {
            var lines = (0..<(wrapped.map(\.count).max() ?? 0)).map { line in
                space + wrapped.map { ($0.count > line ? $0[line] : "").padded(slot) }.joined()
            }
            if hasParts { lines.append(space + parts.map { $0.padded(slot) }.joined()) }
            return lines
        }
        let numbers = names.indices.map { String($0 + 1) }
        var lines: [String] = []
        if numbers.allSatisfy({ $0.count < slot }) {
            lines.append(space + numbers.map { $0.padded(slot) }.joined())
        } else {
            lines.append(
                space
                    + labels(
                        numbers.enumerated().map { ($0.offset * slot + $0.element.count / 2, $0.element) },
                        room: slot * shown + 2))
        }
        let digits = numbers.last?.count ?? 1
        for (index, name) in names.enumerated() {
            let cells = panel.cells[index].map(words).joined(separator: " · ")
            let room = width - digits - 3 - DisplayWidth.of(cells)
            lines.append(numbers[index].flushRight(digits) + " " + ink.cut(name, to: max(8, room)) + "  " + cells)
        }
        return lines
    }

    private func legend() -> [String] {
        let entries = model.series.enumerated().map { index, label in
            (label.isUnknown ? ink.unknown : ink.fill(index), label.text)
        }
        return flowed(entries)
    }

    /// Entries of a legend, as many in a line as fit.
    func flowed(_ entries: [(sign: String, text: String)], isColored: Bool = true) -> [String] {
        var lines: [String] = [], line = "", used = 0
        for (index, entry) in entries.enumerated() {
            let text = ink.cut(entry.text, to: max(8, width - 6))
            let size = DisplayWidth.of(entry.sign) + 1 + DisplayWidth.of(text)
            if used > 0, used + 3 + size > width {
                lines.append(line)
                (line, used) = ("", 0)
            }
            line +=
                (used > 0 ? "   " : "") + (isColored ? ink.series(entry.sign, index: index) : entry.sign) + " " + text
            used += (used > 0 ? 3 : 0) + size
        }
        return lines + (line.isEmpty ? [] : [line])
    }
}
