import SiapData
import SiapMessages
import SiapSemantics
import SiapText

/// Guide pages that list what a pack declares, and the messages.
extension HelpBook {
    func attributes(_ page: inout PageText) {
        page.line(
            spoken(english: "Attributes and definitions of each table:", indonesian: "Atribut dan definisi tiap tabel:")
        )
        for table in catalog.tables {
            let schema = table.schema, id = schema.id
            let own = definitions.of(id).filter { definition in
                !rules.contains { $0.table == id && $0.names == definition.names }
            }
            page.line("  " + schema.names[tongue])
            page.paragraph(schema.attributes.map { $0.names[tongue] }.joined(separator: ", "), indent: 6)
            if !own.isEmpty { page.paragraph("= " + own.map { $0.names[tongue] }.joined(separator: ", "), indent: 6) }
        }
        page.paragraph(
            spoken(
                english: """
                    = stands before definitions, which are worked out. More: help and the name, such as help age or \
                    help wbp.kind.
                    """,
                indonesian: """
                    = mendahului definisi, yang dihitung dari atribut. Lebih jauh: bantuan dan namanya, misalnya \
                    bantuan umur atau bantuan wbp.jenis.
                    """))
    }

    func rules(_ page: inout PageText) {
        page.line(spoken(english: "Rules:", indonesian: "Aturan:"))
        let column = min(24, rules.map { $0.names[tongue].count }.max() ?? 0)
        for rule in rules {
            let severity = Rule.severities.codes[rule.severity].names[tongue]
            let cites = rule.cites.map { ", \($0[tongue])" } ?? ""
            page.entry(
                rule.names[tongue], text: "\(catalog[rule.table].schema.names[tongue]), \(severity)\(cites)",
                column: column)
        }
        page.paragraph(
            spoken(english: "More: help and the name of a rule.", indonesian: "Lebih jauh: bantuan dan nama aturannya.")
        )
    }

    func events(_ page: inout PageText) {
        page.line(spoken(english: "Events:", indonesian: "Peristiwa:"))
        let column = min(24, catalog.events.map { $0.names[tongue].count }.max() ?? 0)
        for event in catalog.events {
            let told = event.parameters.map { $0.names[tongue] }.joined(separator: ", ")
            page.entry(
                event.names[tongue],
                text: catalog[event.table].schema.names[tongue] + (told.isEmpty ? "" : ": \(told)"), column: column)
        }
        page.paragraph(
            spoken(
                english: "More: help and the name of an event.",
                indonesian: "Lebih jauh: bantuan dan nama peristiwanya."))
    }

    func messages(_ page: inout PageText) {
        page.line(spoken(english: "Messages:", indonesian: "Pesan:"))
        for id in MessageID.allCases.sorted(by: { $0.rawValue < $1.rawValue }) {
            page.entry(id.rawValue, text: MessageRenderer.title(id, tongue), column: 5)
        }
        page.paragraph(
            spoken(
                english: "More: help and the number, such as help S0301.",
                indonesian: "Lebih jauh: bantuan dan nomornya, misalnya bantuan S0301."))
    }

    /// Parameters of the pack stand among the settings: both are changed by `set`.
    func parameters(_ page: inout PageText, column: Int) {
        if parameters.isEmpty { return }
        page.line(spoken(english: "Parameters of this pack:", indonesian: "Parameter paket ini:"))
        for parameter in parameters {
            page.entry(parameter.names[tongue], text: parameter.doc?[tongue] ?? "", column: column)
        }
    }

    /// What is said of one message: its cause, a statement that brings it forth, and the mend.
    func page(_ id: MessageID) -> PageText {
        let told = id.page, scene = MessageScene.of(id)
        var page = PageText()
        page.paragraph("\(id.rawValue): \(MessageRenderer.title(id, tongue))")
        page.blank()
        page.paragraph(told.explanation[tongue])
        page.blank()
        if let scene { show(scene.files, into: &page) }
        if let example = scene?.example ?? told.example { show(example[tongue], mark: "✗", into: &page) }
        if let scene, !scene.mendedFiles.isEmpty { show(scene.mendedFiles, into: &page) }
        if let mended = scene == nil ? told.mended : scene?.mended { show(mended[tongue], mark: "✓", into: &page) }
        return page
    }

    private func show(_ files: [MessageScene.File], into page: inout PageText) {
        for file in files {
            page.line("  \(file.name):")
            for line in MessageScene.shown(file.text).split(separator: "\n", omittingEmptySubsequences: false)
            where !line.isEmpty {
                page.line("      " + line)
            }
        }
    }

    private func show(_ example: String, mark: String, into page: inout PageText) {
        for (place, line) in MessageScene.shown(example).split(separator: "\n").enumerated() {
            page.line("  \(place == 0 ? mark : " ") \(line)")
        }
    }
}
