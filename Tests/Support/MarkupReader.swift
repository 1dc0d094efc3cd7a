/// Just enough of an HTML reader to tell whether elements close in order.
public struct MarkupReader {
    public struct Element {
        public var name: String
        /// Their values as they stand in the page, escaped.
        public var attributes: [String: String]
        /// The names of the elements in it, at any depth.
        public var inner: [String] = []
    }
    public struct Malformed: Error { public var near: String }

    public private(set) var elements: [Element] = []
    private static let void: Set = ["meta", "br", "wbr", "link", "img", "input", "hr"]

    public init(_ page: String) throws {
        var open: [Int] = []
        var rest = page[...]
        while let start = rest.firstIndex(of: "<") {
            guard let end = rest[start...].firstIndex(of: ">") else {
                throw Malformed(near: String(rest[start...].prefix(60)))
            }
            let tag = rest[rest.index(after: start)..<end]
            rest = rest[rest.index(after: end)...]
            if tag.hasPrefix("!") { continue }
            if tag.hasPrefix("/") {
                guard let last = open.popLast(), elements[last].name == tag.dropFirst() else {
                    throw Malformed(near: String(tag))
                }
                continue
            }
            let element = MarkupReader.element(tag)
            for index in open { elements[index].inner.append(element.name) }
            elements.append(element)
            if MarkupReader.void.contains(element.name) || tag.hasSuffix("/") { continue }
            if element.name == "script" || element.name == "style" {
                guard let close = rest.firstRange(of: "</\(element.name)>") else { throw Malformed(near: element.name) }
                rest = rest[close.upperBound...]
                continue
            }
            open.append(elements.count - 1)
        }
        if let last = open.last { throw Malformed(near: elements[last].name) }
    }

    private static func element(_ tag: Substring) -> Element {
        let name = tag.prefix { !$0.isWhitespace && $0 != "/" }
        var attributes: [String: String] = [:]
        for match in tag.matches(of: /([\w:-]+)="([^"]*)"/) { attributes[String(match.1)] = String(match.2) }
        return Element(name: String(name), attributes: attributes)
    }

    /// What a reader sees of a page, without its look and its script.
    public static func body(of page: String) -> String {
        guard let start = page.firstRange(of: "<body>"), let end = page.firstRange(of: "<script>") else { return page }
        return String(page[start.lowerBound..<end.lowerBound])
    }
}
