import SiapText

/// Elements of an SVG document, one after another.
struct SVGCanvas {
    private(set) var elements = ""

    mutating func text(_ text: String, x: Double, y: Double, style: String = "", turned: Double? = nil) {
        let turn = turned.map { " transform=\"rotate(\(SVGCanvas.number($0)) \(SVGCanvas.number(x)) \(SVGCanvas.number(y)))\"" } ?? ""
        let kind = style.isEmpty ? "" : " class=\"\(style)\""
        elements += "<text\(kind) x=\"\(SVGCanvas.number(x))\" y=\"\(SVGCanvas.number(y))\"\(turn)>\(SVGCanvas.escaped(text))</text>\n"
    }

    /// `paint` is an attribute; `hint` is told where a pointer rests.
    mutating func rectangle(x: Double, y: Double, width: Double, height: Double, _ paint: String, hint: String? = nil) {
        let box = "x=\"\(SVGCanvas.number(x))\" y=\"\(SVGCanvas.number(y))\" width=\"\(SVGCanvas.number(width))\" height=\"\(SVGCanvas.number(height))\""
        close("<rect \(paint) \(box)", "rect", hint)
    }

    mutating func circle(x: Double, y: Double, radius: Double, _ paint: String, hint: String? = nil) {
        close("<circle \(paint) cx=\"\(SVGCanvas.number(x))\" cy=\"\(SVGCanvas.number(y))\" r=\"\(SVGCanvas.number(radius))\"", "circle", hint)
    }

    mutating func line(_ x1: Double, _ y1: Double, _ x2: Double, _ y2: Double, style: String) {
        let ends = zip(["x1", "y1", "x2", "y2"], [x1, y1, x2, y2]).map { "\($0)=\"\(SVGCanvas.number($1))\"" }.joined(separator: " ")
        elements += "<line class=\"\(style)\" \(ends)/>\n"
    }

    mutating func polyline(_ points: [(x: Double, y: Double)], style: String) {
        let list = points.map { "\(SVGCanvas.number($0.x)),\(SVGCanvas.number($0.y))" }.joined(separator: " ")
        elements += "<polyline class=\"\(style)\" points=\"\(list)\"/>\n"
    }

    private mutating func close(_ element: String, _ name: String, _ hint: String?) {
        elements += element + (hint.map { "><title>\(SVGCanvas.escaped($0))</title></\(name)>\n" } ?? "/>\n")
    }

    /// With one decimal at most: a tenth of a unit is not seen.
    static func number(_ value: Double) -> String {
        let tenths = Int((value * 10).rounded())
        return tenths % 10 == 0 ? String(tenths / 10) : (tenths < 0 ? "-" : "") + "\(abs(tenths) / 10).\(abs(tenths) % 10)"
    }

    static func escaped(_ text: String) -> String { HTMLRenderer.escaped(DisplayGrid.printable(text)) }
}
