import SiapData
import SiapEngine
import SiapSemantics
import SiapText

/// Parameters of the pack: what they decide, what they are now, and how another value is given.
extension HelpBook {
    func parameterPages(_ name: String) -> [PageText] { parameters.filter { $0.isNamed(name) }.map(page) }

    private func page(_ parameter: PackParameter) -> PageText {
        var page = PageText()
        page.paragraph(
            title(parameter.names, kind: spoken(english: "parameter of the pack", indonesian: "parameter paket ini")))
        if let doc = parameter.doc { page.paragraph(doc[tongue] + ".", indent: 2) }
        page.paragraph(
            spoken(english: "Now ", indonesian: "Sekarang ") + Footnotes.Parameter(parameter, catalog).value[tongue]
                + ".", indent: 2)
        if case .code(let list) = parameter.type { codes(of: list, into: &page) }
        page.examples(exampleLabel, statements: examples(parameter))
        return page
    }

    /// Each value it may have; else the one it has.
    func examples(_ parameter: PackParameter) -> [String] {
        let set = Keyword.set.spelling(tongue), name = parameter.names[tongue]
        guard case .code(let list) = parameter.type else {
            let value = Footnotes.Parameter(parameter, catalog).value[tongue]
            // What a row or a text is called may have several words.
            let isNumber = parameter.type.isNumber || parameter.type == .date || parameter.type == .truth
            return ["\(set) \(name) \(isNumber ? value : "\"\(value)\"")"]
        }
        return list.codes.map { "\(set) \(name) \($0.names[tongue])" }
    }
}
