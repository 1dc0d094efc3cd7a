import SiapData
import SiapSemantics
import SiapText

/// Pages of tables: what a table holds, what is worked out from it, what links to it.
extension HelpBook {
    func page(_ id: TableID) -> PageText {
        let table = catalog[id], schema = table.schema
        var page = PageText()
        page.paragraph(title(schema.names, kind: spoken(english: "table", indonesian: "tabel")))
        if let doc = schema.doc { page.paragraph(doc[tongue] + (doc[tongue].hasSuffix(".") ? "" : "."), indent: 2) }
        page.paragraph(facts(table), indent: 2)
        if let synthetic = schema.synthetic {
            page.paragraph(
                spoken(english: "Made-up data: ", indonesian: "Data rekaan: ") + synthetic[tongue] + ".", indent: 2)
        }
        attributes(of: schema, into: &page)
        definitions(of: id, into: &page)
        links(of: id, into: &page)
        events(of: id, into: &page)
        page.examples(exampleLabel, statements: examples(id))
        return page
    }

    func title(_ names: Bilingual, kind: String) -> String {
        if names.isSame { return "\(names[tongue]) (\(kind))" }
        let other = spoken(english: "Indonesian", indonesian: "Inggris")
        return "\(names[tongue]) (\(kind); \(other): \(names[tongue.other]))"
    }

    /// Rows, life, history.
    private func facts(_ table: Table) -> String {
        var facts = [rows(table)]
        if let lives = table.schema.lives {
            let from = table.schema[lives.from].names[tongue],
                to = table.schema[lives.to].names[tongue]
            facts.append(
                spoken(
                    english: "a row is there from \(from) until before \(to)",
                    indonesian: "satu baris ada sejak \(from) sampai sebelum \(to)"))
        }
        if table.schema.attributes.contains(where: \.hasHistory) {
            facts.append(spoken(english: "changes over time (*)", indonesian: "berubah menurut waktu (*)"))
        }
        return capitalized(facts.joined(separator: "; ")) + "."
    }

    func rows(_ table: Table) -> String {
        let count = Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: nil).words(table.rowCount)
        return spoken(english: table.rowCount == 1 ? "1 row" : "\(count) rows", indonesian: "\(count) baris")
    }

    private func attributes(of schema: TableSchema, into page: inout PageText) {
        page.line(spoken(english: "Attributes:", indonesian: "Atribut:"))
        let column = min(24, schema.attributes.map { $0.names[tongue].count + 1 }.max() ?? 0)
        for attribute in schema.attributes {
            let name = attribute.names[tongue] + (attribute.hasHistory ? "*" : "")
            page.entry(
                name, text: type(attribute, codes: 4) + (attribute.doc.map { ". " + $0[tongue] } ?? ""), column: column)
        }
    }

    private func definitions(of id: TableID, into page: inout PageText) {
        let own = definitions.of(id)
        if own.isEmpty { return }
        page.line(spoken(english: "Definitions:", indonesian: "Definisi:"))
        let column = min(24, own.map { $0.names[tongue].count }.max() ?? 0)
        for definition in own {
            page.entry(
                definition.names[tongue], text: definition.doc?[tongue] ?? "= " + formula(definition), column: column)
        }
    }

    /// What links to a table, under the names by which it is counted from here.
    private func links(of id: TableID, into page: inout PageText) {
        var names: [(String, String)] = []
        for other in catalog.tables {
            for attribute in other.schema.attributes where attribute.type == .link(id) || attribute.type == .links(id) {
                let name = attribute.backAs?[tongue] ?? other.schema.names[tongue]
                names.append(
                    (
                        name,
                        spoken(
                            english: "\(other.schema.names.english) by \(attribute.names.english)",
                            indonesian: "\(other.schema.names.indonesian) menurut \(attribute.names.indonesian)")
                    ))
            }
        }
        for definition in definitions.linking(to: id) {
            guard let back = definition.backAs?[tongue] else { continue }
            let table = catalog[definition.table].schema.names
            names.append(
                (
                    back,
                    spoken(
                        english: "\(table.english) by \(definition.names.english)",
                        indonesian: "\(table.indonesian) menurut \(definition.names.indonesian)")
                ))
        }
        if names.isEmpty { return }
        page.line(
            spoken(
                english: "Linked to it (for count(…), exists (…)):",
                indonesian: "Tertaut ke sini (untuk hitung(…), ada (…)):"))
        let column = min(24, names.map(\.0.count).max() ?? 0)
        for (name, text) in names { page.entry(name, text: text, column: column) }
    }

    private func events(of id: TableID, into page: inout PageText) {
        let own = catalog.events.filter { $0.table == id }.map { $0.names[tongue] }
        if own.isEmpty { return }
        page.line(spoken(english: "Events:", indonesian: "Peristiwa:"))
        page.paragraph(own.joined(separator: ", "), indent: 2)
    }

    // MARK: Types

    /// A type with its target, unit, codes and marks.
    func type(_ attribute: Attribute, codes most: Int) -> String {
        var words = type(attribute.type, link: attribute.link)
        if let unit = attribute.unit { words += " (\(unit[tongue]))" }
        if case .code(let list) = attribute.type, list.codes.count <= most {
            words += ": " + list.codes.map { $0.names[tongue] }.joined(separator: ", ")
        }
        var marks: [String] = []
        switch attribute.role {
        case .plain: break
        case .key: marks.append(spoken(english: "key", indonesian: "kunci"))
        case .label: marks.append(spoken(english: "label", indonesian: "sebutan"))
        case .alias: marks.append(spoken(english: "alias", indonesian: "nama lain"))
        }
        if attribute.isNeverSummed { marks.append(spoken(english: "never summed", indonesian: "tak dijumlahkan")) }
        if attribute.isPrivate { marks.append(spoken(english: "private, masked", indonesian: "pribadi, disamarkan")) }
        return marks.isEmpty ? words : words + " [\(marks.joined(separator: "; "))]"
    }

    func type(_ type: ValueType, link: Attribute.Link?) -> String {
        switch type {
        case .link(let target):
            let name = catalog[target].schema.names[tongue]
            return link == .partOf
                ? spoken(english: "part of \(name)", indonesian: "bagian dari \(name)")
                : spoken(english: "link to \(name)", indonesian: "tautan ke \(name)")
        case .links(let target):
            return spoken(english: "links to ", indonesian: "banyak tautan ke ") + catalog[target].schema.names[tongue]
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown:
            return type.names[tongue]
        }
    }
}
