import SiapData
import SiapSemantics
import SiapText

/// Pages of tables: what a table holds, what is worked out from it, what links to it.
extension HelpBook {
    func page(_ id: TableID) -> PageText {
        let table = catalog[id], schema = table.schema
        var page = PageText()
        page.paragraph(title(schema.names, kind: both("tabel", english: "table")))
        if let doc = schema.doc { page.paragraph(doc[tongue] + (doc[tongue].hasSuffix(".") ? "" : "."), indent: 2) }
        page.paragraph(facts(table), indent: 2)
        if let synthetic = schema.synthetic { page.paragraph(both("Data rekaan: ", english: "Made-up data: ") + synthetic[tongue] + ".", indent: 2) }
        attributes(of: schema, into: &page)
        definitions(of: id, into: &page)
        links(of: id, into: &page)
        events(of: id, into: &page)
        page.examples(exampleLabel, statements: examples(id))
        return page
    }

    func title(_ names: Bilingual, kind: String) -> String {
        names.isSame ? "\(names[tongue]) (\(kind))" : "\(names[tongue]) (\(kind); \(both("Inggris", english: "Indonesian")): \(names[tongue.other]))"
    }

    /// Rows, life, history.
    private func facts(_ table: Table) -> String {
        var facts = [rows(table)]
        if let lives = table.schema.lives {
            let from = table.schema.attributes[lives.from].names[tongue], to = table.schema.attributes[lives.to].names[tongue]
            facts.append(both("satu baris ada sejak \(from) sampai sebelum \(to)", english: "a row is there from \(from) until before \(to)"))
        }
        if table.schema.attributes.contains(where: \.hasHistory) { facts.append(both("berubah menurut waktu (*)", english: "changes over time (*)")) }
        return capitalized(facts.joined(separator: "; ")) + "."
    }

    func rows(_ table: Table) -> String {
        let count = Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: nil).words(table.rowCount)
        return both("\(count) baris", english: table.rowCount == 1 ? "1 row" : "\(count) rows")
    }

    private func attributes(of schema: TableSchema, into page: inout PageText) {
        page.line(both("Atribut:", english: "Attributes:"))
        let column = min(24, schema.attributes.map { $0.names[tongue].count + 1 }.max() ?? 0)
        for attribute in schema.attributes {
            let name = attribute.names[tongue] + (attribute.hasHistory ? "*" : "")
            page.entry(name, text: type(attribute, codes: 4) + (attribute.doc.map { ". " + $0[tongue] } ?? ""), column: column)
        }
    }

    private func definitions(of id: TableID, into page: inout PageText) {
        let own = definitions.of(id)
        if own.isEmpty { return }
        page.line(both("Definisi:", english: "Definitions:"))
        let column = min(24, own.map { $0.names[tongue].count }.max() ?? 0)
        for definition in own { page.entry(definition.names[tongue], text: definition.doc?[tongue] ?? "= " + formula(definition), column: column) }
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
                        both(
                            "\(other.schema.names.indonesian) menurut \(attribute.names.indonesian)",
                            english: "\(other.schema.names.english) by \(attribute.names.english)")
                    ))
            }
        }
        for definition in definitions.linking(to: id) {
            guard let back = definition.backAs?[tongue] else { continue }
            let table = catalog[definition.table].schema.names
            names.append(
                (
                    back,
                    both("\(table.indonesian) menurut \(definition.names.indonesian)", english: "\(table.english) by \(definition.names.english)")
                ))
        }
        if names.isEmpty { return }
        page.line(
            both("Tertaut ke sini (untuk hitung(…), ada (…)):", english: "Linked to it (for count(…), exists (…)):"))
        let column = min(24, names.map(\.0.count).max() ?? 0)
        for (name, text) in names { page.entry(name, text: text, column: column) }
    }

    private func events(of id: TableID, into page: inout PageText) {
        let own = catalog.events.filter { $0.table == id }.map { $0.names[tongue] }
        if own.isEmpty { return }
        page.line(both("Peristiwa:", english: "Events:"))
        page.paragraph(own.joined(separator: ", "), indent: 2)
    }

    // MARK: Types

    /// A type with its target, unit, codes and marks.
    func type(_ attribute: Attribute, codes most: Int) -> String {
        var words = type(attribute.type, link: attribute.link)
        if let unit = attribute.unit { words += " (\(unit[tongue]))" }
        if case .code(let list) = attribute.type, list.codes.count <= most { words += ": " + list.codes.map { $0.names[tongue] }.joined(separator: ", ") }
        var marks: [String] = []
        switch attribute.role {
        case .plain: break
        case .key: marks.append(both("kunci", english: "key"))
        case .label: marks.append(both("sebutan", english: "label"))
        case .alias: marks.append(both("nama lain", english: "alias"))
        }
        if attribute.isNeverSummed { marks.append(both("tak dijumlahkan", english: "never summed")) }
        if attribute.isPrivate { marks.append(both("pribadi, disamarkan", english: "private, masked")) }
        return marks.isEmpty ? words : words + " [\(marks.joined(separator: "; "))]"
    }

    func type(_ type: ValueType, link: Attribute.Link?) -> String {
        switch type {
        case .link(let target):
            let name = catalog[target].schema.names[tongue]
            return link == .partOf ? both("bagian dari \(name)", english: "part of \(name)") : both("tautan ke \(name)", english: "link to \(name)")
        case .links(let target):
            return both("banyak tautan ke ", english: "links to ") + catalog[target].schema.names[tongue]
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown: return type.names[tongue]
        }
    }
}
