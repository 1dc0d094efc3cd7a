import SiapText

/// What is drawn, with all around it that makes it a picture: its size, its ground, and its title and words for those
/// who cannot see it.
struct SVGPicture {
    /// What its parts are called, so that others can refer to them.
    struct Names {
        /// The hatching of what is unknown.
        let unknown: String
        /// Nil in a document of its own, whose title is found without a name.
        let title: String?
        let words: String?

        static let alone = Names(unknown: "siap-unknown", title: nil, words: nil)

        private init(unknown: String, title: String?, words: String?) {
            self.unknown = unknown
            self.title = title
            self.words = words
        }

        /// In a page with several pictures each has names of its own, which begin with `id`.
        init(inPage id: String) { self.init(unknown: id + "-unknown", title: id + "-title", words: id + "-desc") }
    }

    let elements: Markup
    let height: Double
    let title: String
    let told: String
    let names: Names

    var markup: Markup {
        let width = SVGCanvas.number(ChartSVG.width)
        let tall = SVGCanvas.number((height + ChartSVG.margin).rounded(.up))
        let labels = [names.title, names.words].compactMap { $0 }
        let isAlone = labels.isEmpty
        let attributes: Markup.Attributes = [
            "xmlns": isAlone ? "http://www.w3.org/2000/svg" : nil, "class": "siap-chart", "role": "img",
            "aria-labelledby": isAlone ? nil : labels.joined(separator: " "), "width": width, "height": tall,
            "viewBox": "0 0 \(width) \(tall)",
        ]
        return Markup.block("svg", with: attributes) {
            Markup.element("title", with: ["id": names.title]) { DisplayGrid.printable(title) }.line
            Markup.element("desc", with: ["id": names.words]) { DisplayGrid.printable(told) }.line
            // In a page the look of charts stands once, above.
            if isAlone { Markup.block("style") { SVGStyle.sheet } }
            hatching.line
            Markup.empty("rect", with: ["class": "g", "width": width, "height": tall]).line
            elements
        }
    }

    private var hatching: Markup {
        let turned: Markup.Attributes = ["patternUnits": "userSpaceOnUse", "patternTransform": "rotate(45)"]
        return Markup.element("defs") {
            Markup.element("pattern", with: ["id": names.unknown, "width": "6", "height": "6"] + turned) {
                Markup.empty("rect", with: ["width": "6", "height": "6", "class": "g"])
                Markup.empty("rect", with: ["width": "3", "height": "6", "class": "u"])
            }
        }
    }
}
