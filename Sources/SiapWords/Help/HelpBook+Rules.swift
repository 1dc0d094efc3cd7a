import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Pages of rules: what each requires, of what, how grave it is, and the article it rests on.
extension HelpBook {
    func rulePages(_ name: String) -> [PageText] { rules.filter { $0.isNamed(name) }.map(page) }

    private func page(_ rule: Rule) -> PageText {
        let schema = catalog[rule.table].schema
        var page = PageText()
        page.paragraph(
            title(
                rule.names,
                kind: spoken(
                    english: "rule about \(schema.names.english)",
                    indonesian: "aturan tentang \(schema.names.indonesian)")))
        page.paragraph(
            spoken(english: "Requires: ", indonesian: "Mewajibkan: ") + written(rule.requirement.range, in: rule),
            indent: 2)
        if let condition = rule.condition {
            page.paragraph(
                spoken(english: "For those where: ", indonesian: "Berlaku bagi yang: ")
                    + written(condition.range, in: rule), indent: 2)
        }
        let severity = Rule.severities.codes[rule.severity]
        page.paragraph(
            spoken(english: "Severity: ", indonesian: "Tingkat: ") + severity.names[tongue]
                + (severity.doc.map { " (\($0[tongue]))" } ?? "") + ".", indent: 2)
        if let cites = rule.cites {
            page.paragraph(spoken(english: "Rests on: ", indonesian: "Dasar: ") + cites[tongue] + ".", indent: 2)
        }
        if let because = rule.because {
            page.paragraph(
                spoken(english: "Where it fails: ", indonesian: "Bila tidak terpenuhi: ") + because.bilingual[tongue],
                indent: 2)
        }
        page.examples(exampleLabel, statements: examples(rule))
        return page
    }

    /// `check satker | where rule = served`, of the nearest table that a check is asked of; and the rows that break it.
    func examples(_ rule: Rule) -> [String] {
        func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
        let own = catalog[rule.table].schema, name = rule.names[tongue]
        let checked = own.attributes.lazy.compactMap { attribute -> TableID? in
            if attribute.link == .partOf, case .link(let target) = attribute.type { target } else { nil }
        }.first { target in rules.contains { $0.table == target } }
        let table = catalog[checked ?? rule.table].schema.names[tongue]
        return [
            "\(word(.check)) \(table) | \(word(.where)) \(spoken(english: "rule", indonesian: "aturan")) = \(name)",
            "\(word(.count)) \(own.names[tongue]) \(word(.where)) \(word(.not)) \(name)",
        ]
    }

    /// On one line, in the tongue of the page.
    private func written(_ range: SourceRange, in rule: Rule) -> String {
        let text = rule.source[range].split { $0 == " " || $0 == "\n" }.joined(separator: " ")
        return FormulaTranslation(catalog: catalog, definitions: definitions, tongue: tongue, parameters: parameters)
            .text(text, of: rule.table)
    }
}

extension Rule {
    func isNamed(_ name: String) -> Bool {
        normalizedName(names.english) == name || normalizedName(names.indonesian) == name
    }
}
