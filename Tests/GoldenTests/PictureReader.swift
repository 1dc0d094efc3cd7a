import Foundation
import FoundationXML

/// Reads an SVG document as a program would, and keeps what a test wants to know of it.
final class PictureReader: NSObject, XMLParserDelegate {
    private(set) var isWellFormed = false
    private(set) var hasTitle = false
    private(set) var hasDescription = false
    /// Bars, points and lines.
    private(set) var marks = 0
    /// Elements that begin beyond the picture.
    private(set) var outside: [String] = []
    private var size = (width: 0.0, height: 0.0)
    private var depth = 0

    var leavesThePicture: Bool { !outside.isEmpty }

    init(_ text: String) {
        super.init()
        let parser = XMLParser(data: Data(text.utf8))
        parser.delegate = self
        isWellFormed = parser.parse()
    }

    func parser(
        _ parser: XMLParser, didStartElement name: String, namespaceURI: String?, qualifiedName: String?,
        attributes: [String: String] = [:]
    ) {
        depth += 1
        if name == "svg" { size = (Double(attributes["width"] ?? "") ?? 0, Double(attributes["height"] ?? "") ?? 0) }
        if depth == 2 {
            if name == "title" { hasTitle = true }
            if name == "desc" { hasDescription = true }
            if ["rect", "circle", "polyline"].contains(name), attributes["class"] != "g" { marks += 1 }
        }
        for (edge, limit) in [("x", size.width), ("cx", size.width), ("y", size.height), ("cy", size.height)] {
            guard let place = attributes[edge] else { continue }
            if Double(place).map({ $0 < 0 || $0 > limit }) ?? true { outside.append("\(name) \(edge)=\(place)") }
        }
    }

    func parser(_ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?) {
        depth -= 1
    }
}
