import SiapText

/// Elements of an SVG document, one after another.
struct SVGCanvas {
    private(set) var elements = Markup {}

    mutating func text(_ text: String, x: Double, y: Double, style: String = "", turned: Double? = nil) {
        let left = SVGCanvas.number(x), base = SVGCanvas.number(y)
        let attributes: Markup.Attributes = [
            "class": style.isEmpty ? nil : style, "x": left, "y": base,
            "transform": turned.map { "rotate(\(SVGCanvas.number($0)) \(left) \(base))" },
        ]
        elements += Markup.element("text", with: attributes) { DisplayGrid.printable(text) }.line
    }

    /// `paint` fills it; `hint` is told where a pointer rests.
    mutating func rectangle(
        x: Double, y: Double, width: Double, height: Double, _ paint: Markup.Attributes, hint: String? = nil
    ) {
        let box: Markup.Attributes = [
            "x": SVGCanvas.number(x), "y": SVGCanvas.number(y), "width": SVGCanvas.number(width),
            "height": SVGCanvas.number(height),
        ]
        mark("rect", with: paint + box, hint: hint)
    }

    mutating func circle(x: Double, y: Double, radius: Double, _ paint: Markup.Attributes, hint: String? = nil) {
        let place: Markup.Attributes = [
            "cx": SVGCanvas.number(x), "cy": SVGCanvas.number(y), "r": SVGCanvas.number(radius),
        ]
        mark("circle", with: paint + place, hint: hint)
    }

    mutating func line(x1: Double, y1: Double, x2: Double, y2: Double, style: String) {
        let attributes: Markup.Attributes = [
            "class": style, "x1": SVGCanvas.number(x1), "y1": SVGCanvas.number(y1), "x2": SVGCanvas.number(x2),
            "y2": SVGCanvas.number(y2),
        ]
        elements += Markup.empty("line", with: attributes).line
    }

    mutating func polyline(_ points: [(x: Double, y: Double)], style: String) {
        let list = points.map { "\(SVGCanvas.number($0.x)),\(SVGCanvas.number($0.y))" }.joined(separator: " ")
        elements += Markup.empty("polyline", with: ["class": style, "points": list]).line
    }

    private mutating func mark(_ name: StaticString, with attributes: Markup.Attributes, hint: String?) {
        if let hint {
            elements +=
                Markup.element(name, with: attributes) {
                    Markup.element("title") { DisplayGrid.printable(hint) }
                }.line
        } else {
            elements += Markup.empty(name, with: attributes).line
        }
    }

    /// With one decimal at most: a tenth of a unit is not seen.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        if tenths % 10 == 0 { return String(tenths / 10) }
        return (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }
}
