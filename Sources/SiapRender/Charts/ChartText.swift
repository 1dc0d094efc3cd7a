import SiapData
import SiapText

/// A chart as lines of text, at most as wide as the terminal.
struct ChartText {
    let model: ChartModel
    let ink: ChartInk
    let width: Int
    /// Lines that a person sees at once; nil where nothing scrolls away.
    let height: Int?

    private static let usualWidth = 80
    private static let leastWidth = 24
    /// Rows of marks where no screen says how many fit.
    private static let mostRows = 60

    /// Nil when there is nothing to draw.
    static func lines(of result: ResultTable, with formatter: ValueFormatter, options: RenderOptions) -> [String]? {
        guard let kind = result.chart, result.rowCount > 0, let model = ChartModel(result, as: kind, with: formatter)
        else { return nil }
        let ink = ChartInk(isASCII: options.isASCII, color: options.color)
        let text = ChartText(
            model: model, ink: ink, width: max(options.width ?? usualWidth, leastWidth), height: options.maxRows)
        return text.lines()
    }

    /// How many rows of marks are drawn.
    var rowLimit: Int { height.map { max(8, $0 - 4) } ?? ChartText.mostRows }

    private func lines() -> [String] {
        var lines: [String] = []
        for panel in model.panels {
            if !lines.isEmpty { lines.append("") }
            lines += DisplayWidth.wrapped(model.title(panel), to: width).map { ink.bold($0) }
            switch model.kind {
            case .bar: lines += bars(panel)
            case .column: lines += columns(panel)
            case .heat: lines += heat(panel)
            case .line: lines += points(panel, joined: true)
            case .dots: lines += model.along == nil ? bars(panel) : points(panel, joined: false)
            }
        }
        return lines.map { ink.plain($0.withoutTrailingSpace) }
    }

    /// What a mark says of itself: `64.7 %  1,886/2,914`.
    func words(_ cell: ChartModel.Cell) -> String {
        let text = cell.isUnknown ? "? " + cell.text : cell.text
        return cell.parts.map { "\(text) \($0)" } ?? text
    }

    /// Numbers written below or beside an axis, each in the middle of its place; those that would touch are left out.
    func labels(_ ticks: [(place: Int, text: String)], room: Int) -> String {
        var line = "", used = 0
        for (index, tick) in ticks.enumerated() {
            let size = DisplayWidth.of(tick.text)
            let start = max(0, min(tick.place - size / 2, room - size))
            if start < used + (index == 0 ? 0 : 2), index > 0 { continue }
            line = line.padded(start) + tick.text
            used = start + size
        }
        return line
    }
}
