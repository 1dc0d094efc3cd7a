import SiapData
import SiapSemantics
import SiapText

/// Pages of attributes and definitions, wherever a name occurs.
extension HelpBook {
    func memberPages(_ name: String) -> [PageText] {
        let named = catalog.table(named: name)
        var pages: [PageText] = []
        for table in catalog.tables {
            if let index = table.schema.attribute(named: name) {
                // `wbp.satker` says no more than the page of satker, which stands above.
                if let named, table.schema[index].type == .link(named) { continue }
                pages.append(attributePage(of: table.schema, attribute: index))
            }
            // A rule of that name has a page of its own.
            if rules.contains(where: { $0.table == table.schema.id && $0.isNamed(name) }) { continue }
            if let definition = definitions.definition(named: name, of: table.schema.id) {
                pages.append(definitionPage(of: table.schema, definition: definition))
            }
        }
        return pages
    }

    func attributePage(of schema: TableSchema, attribute index: AttributeID) -> PageText {
        let attribute = schema[index]
        var page = PageText()
        page.paragraph(
            title(
                attribute.names,
                kind: spoken(
                    english: "attribute of \(schema.names.english)", indonesian: "atribut \(schema.names.indonesian)")))
        page.paragraph(capitalized(type(attribute, codes: 0)) + ".", indent: 2)
        if let doc = attribute.doc { page.paragraph(doc[tongue] + ".", indent: 2) }
        if attribute.hasHistory {
            page.paragraph(spoken(english: "Changes over time.", indonesian: "Berubah menurut waktu."), indent: 2)
        }
        if let back = attribute.backAs {
            page.paragraph(
                spoken(english: "From the other side it is called ", indonesian: "Dari seberang disebut ")
                    + back[tongue] + ".", indent: 2)
        }
        ways(to: attribute.names, in: schema.id, &page)
        if case .code(let list) = attribute.type { codes(of: list, into: &page) }
        page.examples(exampleLabel, statements: example(of: schema, attribute: attribute).map { [$0] } ?? [])
        return page
    }

    /// From which other tables the bare name leads here, and by way of what.
    private func ways(to names: Bilingual, in table: TableID, _ page: inout PageText) {
        let ways = catalog.tables.compactMap { from -> String? in
            guard from.schema.id != table, let way = way(from: from.schema.id, to: names, in: table, []) else {
                return nil
            }
            return "\(from.schema.names[tongue]) (\(way.joined(separator: " → ")))"
        }
        if ways.isEmpty { return }
        page.paragraph(
            spoken(english: "By its bare name also from: ", indonesian: "Cukup dengan namanya juga dari: ")
                + ways.joined(separator: ", ") + ".", indent: 2)
    }

    /// Upward along the main path, until a table has something of that name.
    private func way(from table: TableID, to names: Bilingual, in wanted: TableID, _ passed: [TableID]) -> [String]? {
        let schema = catalog[table].schema
        if table == wanted { return [] }
        let isTaken =
            schema.attribute(named: names.english) != nil || schema.attribute(named: names.indonesian) != nil
            || definitions.definition(named: names.english, of: table) != nil
        if isTaken || passed.contains(table) { return nil }
        for attribute in schema.attributes where attribute.link == .partOf {
            guard case .link(let target) = attribute.type,
                let rest = way(from: target, to: names, in: wanted, passed + [table])
            else { continue }
            return [attribute.names[tongue]] + rest
        }
        return nil
    }

    func definitionPage(of schema: TableSchema, definition: Definition) -> PageText {
        var page = PageText()
        page.paragraph(
            title(
                definition.names,
                kind: spoken(
                    english: "definition of \(schema.names.english)", indonesian: "definisi \(schema.names.indonesian)")
            ))
        if let doc = definition.doc { page.paragraph(doc[tongue] + ".", indent: 2) }
        page.paragraph(capitalized(type(type(of: definition), link: .linkTo)) + ": " + formula(definition), indent: 2)
        if case .code(let list) = type(of: definition) { codes(of: list, into: &page) }
        page.examples(exampleLabel, statements: example(of: schema, definition: definition).map { [$0] } ?? [])
        return page
    }

    /// The codes of a list with what they mean.
    func codes(of list: CodeList, into page: inout PageText) {
        page.line(spoken(english: "Codes (\(list.names.english)):", indonesian: "Kode (\(list.names.indonesian)):"))
        let column = min(24, list.codes.map { $0.names[tongue].count }.max() ?? 0)
        for code in list.codes { page.entry(code.names[tongue], text: meaning(code), column: column) }
    }

    func meaning(_ code: Code) -> String {
        let others = (code.names.isSame ? [] : [code.names[tongue.other]]) + code.aliases
        let spellings =
            others.isEmpty ? "" : spoken(english: "also: ", indonesian: "juga: ") + others.joined(separator: ", ")
        guard let doc = code.doc?[tongue] else { return spellings }
        return spellings.isEmpty ? doc : "\(doc) (\(spellings))"
    }

    // MARK: describe

    /// What `describe` answers: of a table, or of what a path of names leads to. Nil when there is no such thing.
    public func describe(_ path: [String]) -> String? {
        if path.count > 1 { return self.path(path)?.text }
        guard let first = path.first else { return nil }
        guard let start = catalog.table(named: first) else {
            let pages = memberPages(normalizedName(first))
            return pages.isEmpty ? nil : pages.map(\.text).joined(separator: "\n\n")
        }
        return description(start).text
    }

    /// What a path of names, from a table on, leads to.
    func path(_ path: [String]) -> PageText? {
        guard path.count > 1, let first = path.first, let start = catalog.table(named: first) else { return nil }
        var here = start
        for (offset, name) in path.dropFirst().enumerated() {
            let schema = catalog[here].schema
            let isLast = offset == path.count - 2
            if let index = schema.attribute(named: name) {
                if isLast { return attributePage(of: schema, attribute: index) }
                switch schema[index].type {
                case .link(let target), .links(let target): here = target
                case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown:
                    return nil
                }
            } else if isLast, let definition = definitions.definition(named: name, of: here) {
                return definitionPage(of: schema, definition: definition)
            } else {
                return nil
            }
        }
        return nil
    }

    /// Every attribute and definition under its names in both tongues.
    private func description(_ id: TableID) -> PageText {
        let schema = catalog[id].schema
        let own = definitions.of(id)
        var page = PageText()
        page.paragraph(title(schema.names, kind: spoken(english: "table, ", indonesian: "tabel, ") + rows(catalog[id])))
        if let doc = schema.doc { page.paragraph(doc[tongue], indent: 2) }
        func names(_ names: Bilingual) -> String {
            names.isSame ? names[tongue] : "\(names[tongue]) / \(names[tongue.other])"
        }
        let column = min(36, (schema.attributes.map(\.names) + own.map(\.names)).map { names($0).count + 1 }.max() ?? 0)
        for attribute in schema.attributes {
            page.entry(
                names(attribute.names) + (attribute.hasHistory ? "*" : ""), text: type(attribute, codes: 6),
                column: column)
        }
        for definition in own {
            page.entry(names(definition.names), text: "= " + shortened(formula(definition)), column: column)
        }
        if schema.attributes.contains(where: \.hasHistory) {
            page.paragraph(spoken(english: "* changes over time", indonesian: "* berubah menurut waktu"))
        }
        return page
    }

    private func shortened(_ formula: String) -> String { formula.count > 60 ? formula.prefix(59) + "…" : formula }
}
