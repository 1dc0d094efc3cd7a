import SiapData

/// Bars, and the dots that stand for them: one line each, from the left.
extension ChartText {
    /// Where things stand in a line of a bar chart.
    private struct Frame {
        var label: Int
        var series: Int
        var room: Int
        /// The cell before which zero lies.
        var zero: Int
        var scale: AxisScale

        var indent: Int { (label > 0 ? label + 2 : 0) + (series > 0 ? series + 2 : 0) }

        /// A number in cells from the beginning of the axis.
        func place(_ value: Double) -> Double {
            if value >= 0 {
                return Double(zero) + (scale.high > 0 ? max(0, value) / scale.high : 0) * Double(room - zero)
            }
            return Double(zero) - (scale.low < 0 ? value / scale.low : 0) * Double(zero)
        }
    }

    func bars(_ panel: ChartModel.Panel) -> [String] {
        let shown = min(model.categories.count, max(1, rowLimit / max(1, model.series.count)))
        let frame = frame(of: panel, shown: shown)
        var lines: [String] = []
        for category in 0..<shown {
            let present = panel.present(category)
            for index in present {
                let cell = panel.cells[category][index]
                let label = index == present[0] ? ink.cut(model.categories[category].text, to: frame.label) : ""
                var line = frame.label > 0 ? label.padded(frame.label) + "  " : ""
                if frame.series > 0 {
                    line += ink.cut(model.series[index].text, to: frame.series).padded(frame.series) + "  "
                }
                let isUnknown = model.categories[category].isUnknown || model.series[index].isUnknown
                lines.append(
                    line
                        + (model.kind == .dots
                            ? dot(for: cell, in: frame, series: index)
                            : bar(for: cell, in: frame, series: index, isUnknown: isUnknown)))
            }
        }
        lines += axis(of: panel, in: frame)
        if shown < model.categories.count {
            lines.append(ink.dim(model.more(model.categories.count - shown, of: model.categories.count)))
        }
        return lines
    }

    private func frame(of panel: ChartModel.Panel, shown: Int) -> Frame {
        let values = panel.cells.prefix(shown).joined().map { DisplayWidth.of(words($0)) }.max() ?? 0
        let hasSeries = model.series.count > 1 || model.series.first?.text.isEmpty == false
        let series = hasSeries ? min(model.series.map { DisplayWidth.of($0.text) }.max() ?? 0, max(6, width / 5)) : 0
        let widest = model.categories.prefix(shown).map { DisplayWidth.of($0.text) }.max() ?? 0
        let rest = width - values - 3 - (series > 0 ? series + 2 : 0)
        // A label may take what leaves the bars a good third of the line, but never less than eight letters.
        let label = min(widest, max(8, rest - max(12, width / 3)))
        let room = max(4, rest - label)
        let scale = model.scale(panel, wanted: max(2, room / 7))
        var zero = 0
        if scale.low < 0 {
            zero = scale.high <= 0 ? room : min(room - 1, max(1, Int((scale.fraction(0) * Double(room)).rounded())))
        }
        return Frame(label: label, series: series, room: room, zero: zero, scale: scale)
    }

    private func bar(for cell: ChartModel.Cell, in frame: Frame, series: Int, isUnknown: Bool) -> String {
        let origin = String(repeating: " ", count: frame.zero)
        guard let number = cell.number else { return origin + (frame.zero > 0 ? " " : "") + words(cell) }
        if number < 0 {
            // Anything that is not zero is seen.
            let halves = max(1, Int(((Double(frame.zero) - frame.place(number)) * 2).rounded()))
            let full = halves / 2, half = halves % 2
            let text =
                (half > 0 ? ink.rightHalf : "") + String(repeating: isUnknown ? ink.unknown : ink.full, count: full)
            return String(repeating: " ", count: max(0, frame.zero - full - half)) + ink.series(text, index: series)
                + " " + words(cell)
        }
        let eighths = number == 0 ? 0 : max(1, Int(((frame.place(number) - Double(frame.zero)) * 8).rounded()))
        let text: String
        if isUnknown || ink.isASCII {
            text = String(
                repeating: isUnknown ? ink.unknown : ink.full, count: number == 0 ? 0 : max(1, (eighths + 4) / 8))
        } else {
            text = String(repeating: ink.full, count: eighths / 8) + (eighths % 8 > 0 ? ink.rightward(eighths % 8) : "")
        }
        return origin + ink.series(text, index: series) + (text.isEmpty && frame.zero == 0 ? "" : " ") + words(cell)
    }

    private func dot(for cell: ChartModel.Cell, in frame: Frame, series: Int) -> String {
        guard let number = cell.number else { return words(cell) }
        let place = min(frame.room - 1, Int((frame.scale.fraction(number) * Double(frame.room - 1)).rounded()))
        return ink.dim(String(repeating: ink.leader, count: place)) + ink.series(ink.dot, index: series) + " "
            + words(cell)
    }

    private func axis(of panel: ChartModel.Panel, in frame: Frame) -> [String] {
        var rule = [String](repeating: ink.horizontal, count: frame.room + 1)
        let ticks = frame.scale.ticks.map { value in
            let place = model.kind == .dots ? frame.scale.fraction(value) * Double(frame.room - 1) : frame.place(value)
            return (place: min(frame.room, Int(place.rounded())), text: model.tick(value, on: frame.scale, of: panel))
        }
        for tick in ticks { rule[tick.place] = ink.tickBelow }
        let indent = String(repeating: " ", count: frame.indent)
        return [indent + ink.dim(rule.joined()), indent + ink.dim(labels(ticks, room: width - frame.indent))]
    }
}
