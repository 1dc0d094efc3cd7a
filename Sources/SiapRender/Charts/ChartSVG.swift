import SiapData
import SiapText

/// A chart as SVG by itself: no fonts, scripts or network; light or dark as its reader has it.
struct ChartSVG {
    let model: ChartModel
    let ink = ChartInk(isASCII: false, color: false)
    /// What the hatching is called.
    let unknownID: String

    static let width = 760.0
    static let margin = 16.0
    /// More marks than these would be too small to read.
    static let mostRows = 60, mostColumns = 40, mostSeries = 8
    private static let noteLetters = 112

    /// The document, with `notes` below the picture, a line each; one that says so where there is nothing to draw.
    static func document(of result: ResultTable, with formatter: ValueFormatter, notes: [String]) -> Markup {
        guard let drawn = result.drawn(unmasked: formatter.unmasked), let kind = drawn.chart, drawn.rowCount > 0,
            let model = ChartModel(drawn, as: kind, with: formatter)
        else {
            let nothing = formatter.tongue == .english ? "nothing to draw" : "tidak ada yang digambar"
            var canvas = SVGCanvas()
            canvas.text(nothing, x: margin, y: 30, style: "b")
            return document(canvas, title: nothing, kind: nil, height: 30, notes: notes)
        }
        let (canvas, title, height) = ChartSVG(model: model, unknownID: SVGPicture.Names.alone.unknown).drawn()
        return document(canvas, title: title, kind: model.kind.names[model.tongue], height: height, notes: notes)
    }

    /// All panels, one below the other, with what they show and how far down they reach.
    func drawn() -> (canvas: SVGCanvas, title: String, height: Double) {
        var canvas = SVGCanvas()
        var y = 14.0
        for panel in model.panels {
            canvas.text(model.title(panel), x: ChartSVG.margin, y: y + 16, style: "b")
            y += 30
            switch model.kind {
            case .bar: y = bars(of: panel, from: y, on: &canvas)
            case .column: y = columns(of: panel, from: y, on: &canvas)
            case .heat: y = heat(of: panel, from: y, on: &canvas)
            case .line: y = points(of: panel, from: y, joined: true, on: &canvas)
            case .dots:
                y =
                    model.along == nil
                    ? bars(of: panel, from: y, on: &canvas) : points(of: panel, from: y, joined: false, on: &canvas)
            }
            y += 14
        }
        return (canvas, model.panels.map { model.title($0) }.joined(separator: "; "), y)
    }

    private static func document(
        _ canvas: SVGCanvas, title: String, kind: String?, height: Double, notes: [String]
    ) -> Markup {
        var canvas = canvas
        var y = height
        for line in notes.flatMap({ DisplayWidth.wrapped(DisplayGrid.printable($0), to: noteLetters) }) {
            y += 16
            canvas.text(line, x: margin, y: y, style: "n")
        }
        let told = ([kind.map { "\(title) (\($0))" } ?? title] + notes).joined(separator: ". ")
        return SVGPicture(elements: canvas.elements, height: y, title: title, told: told, names: .alone).markup
    }

    /// Letters of the usual size, in user units. No font is known here, so it is on the wide side.
    static func size(_ text: String) -> Double { Double(DisplayWidth.of(text)) * 7.7 }

    /// A label that fits into a width.
    func fitted(_ text: String, to width: Double) -> String { ink.cut(text, to: max(4, Int(width / 7.7))) }

    /// What fills a mark: its series' colour, or hatching where what it stands for is unknown.
    func fill(_ series: Int, unknown: Bool) -> Markup.Attributes {
        unknown ? ["fill": "url(#\(unknownID))"] : ["class": "s\(series % 8)"]
    }

    func words(_ cell: ChartModel.Cell) -> String {
        let text = cell.isUnknown ? "? " + cell.text : cell.text
        return cell.parts.map { "\(text) (\($0))" } ?? text
    }

    /// What a pointer held over a mark tells.
    func hint(category: Int, series: Int, cell: ChartModel.Cell) -> String {
        let names = [model.categories[category].text, model.series[series].text].filter { !$0.isEmpty }
        return (names.isEmpty ? "" : names.joined(separator: " · ") + ": ") + words(cell)
    }

    func legend(y: Double, on canvas: inout SVGCanvas) -> Double {
        guard model.series.count > 1 else { return y }
        var x = ChartSVG.margin, y = y
        for (index, label) in model.series.enumerated() {
            let text = fitted(label.text, to: 260)
            if x > ChartSVG.margin, x + 18 + ChartSVG.size(text) > ChartSVG.width - ChartSVG.margin {
                (x, y) = (ChartSVG.margin, y + 20)
            }
            canvas.rectangle(x: x, y: y, width: 12, height: 12, fill(index, unknown: label.isUnknown))
            canvas.text(text, x: x + 18, y: y + 11, style: "k")
            x += 18 + ChartSVG.size(text) + 18
        }
        return y + 24
    }

    func more(_ shown: Int, of all: Int, y: Double, on canvas: inout SVGCanvas) -> Double {
        if shown >= all { return y }
        canvas.text(model.more(all - shown, of: all), x: ChartSVG.margin, y: y + 14, style: "n")
        return y + 20
    }
}
