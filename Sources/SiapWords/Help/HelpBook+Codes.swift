import SiapData
import SiapSemantics
import SiapText

/// Pages of code lists, single codes, rows of coded tables, and named dates.
extension HelpBook {
    func codePages(_ name: String) -> [PageText] {
        var pages: [PageText] = []
        for list in catalog.codeLists {
            if normalizedName(list.names.english) == name || normalizedName(list.names.indonesian) == name {
                pages.append(page(list))
            }
        }
        for list in catalog.codeLists {
            guard let index = list.position(of: name) else { continue }
            pages.append(page(of: list, code: list.codes[index]))
        }
        return pages
    }

    private func page(_ list: CodeList) -> PageText {
        var page = PageText()
        page.paragraph(title(list.names, kind: spoken(english: "code list", indonesian: "daftar kode")))
        if let doc = list.doc { page.paragraph(doc[tongue] + ".", indent: 2) }
        codes(of: list, into: &page)
        uses(of: list, into: &page)
        page.examples(exampleLabel, statements: example(list))
        return page
    }

    /// A count by what holds the codes; else the parameter that takes one.
    func example(_ list: CodeList) -> [String] {
        func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
        if let holder = holders(list).first {
            return ["\(word(.count)) \(catalog[holder.table].schema.names[tongue]) \(word(.by)) \(holder.name[tongue])"]
        }
        return parameters.filter { $0.type == .code(list) }.flatMap(examples)
    }

    private func page(of list: CodeList, code: Code) -> PageText {
        var page = PageText()
        page.paragraph(
            "\(code.names[tongue]) (\(spoken(english: "code of", indonesian: "kode")) \(list.names[tongue]))")
        let meaning = self.meaning(code)
        if !meaning.isEmpty { page.paragraph(capitalized(meaning) + ".", indent: 2) }
        uses(of: list, into: &page)
        page.examples(exampleLabel, statements: example(of: list, code: code).map { [$0] } ?? example(list))
        return page
    }

    /// Where a list's codes stand.
    private func uses(of list: CodeList, into page: inout PageText) {
        let names = holders(list).map { "\($0.name[tongue]) (\(catalog[$0.table].schema.names[tongue]))" }
        if !names.isEmpty {
            page.paragraph(
                spoken(english: "Used by: ", indonesian: "Dipakai oleh: ") + names.joined(separator: ", ") + ".",
                indent: 2)
        }
    }

    /// The attributes and definitions that hold codes of a list.
    func holders(_ list: CodeList) -> [(table: TableID, name: Bilingual)] {
        catalog.tables.flatMap { table -> [(table: TableID, name: Bilingual)] in
            let id = table.schema.id
            return table.schema.attributes.filter { $0.type == .code(list) }.map { (id, $0.names) }
                + definitions.of(id).filter { $0.type == .code(list) }.map { (id, $0.names) }
        }
    }

    /// `help NTT`: the rows of coded tables that a bare word names.
    func rowPages(_ topic: String) -> [PageText] {
        catalog.tables.filter(\.schema.isCoded).flatMap { table -> [PageText] in
            catalog.rows(of: table.schema.id, meaning: topic).prefix(3).map { row in
                var page = PageText()
                page.paragraph("\(table.label(of: row)) (\(table.schema.names[tongue]))")
                let spellings = table.schema.attributes.placed.compactMap { index, attribute -> String? in
                    guard attribute.role != .plain, !attribute.isPrivate,
                        case .text(let text) = table[index].value(at: row)
                    else { return nil }
                    return "\(attribute.names[tongue]) \(text)"
                }
                page.paragraph(
                    spoken(english: "Known by: ", indonesian: "Dikenal sebagai: ") + spellings.joined(separator: ", ")
                        + ".", indent: 2)
                page.examples(exampleLabel, statements: example(of: table, row: row).map { [$0] } ?? [])
                return page
            }
        }
    }

    // MARK: The calendar

    func page(_ entry: CalendarEntry) -> PageText {
        var page = PageText()
        page.paragraph(title(entry.names, kind: spoken(english: "named date", indonesian: "tanggal bernama")))
        page.paragraph(words(entry), indent: 2)
        if let doc = entry.doc { page.paragraph(doc[tongue] + ".", indent: 2) }
        page.examples(exampleLabel, statements: [example(entry)])
        return page
    }

    /// `14 February 2024 (2024-02-14)`.
    func words(_ entry: CalendarEntry) -> String {
        let wording = Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: nil)
        switch entry.value {
        case .date(let day): return "\(wording.words(day)) (\(day.iso))"
        case .interval(let from, let to): return wording.words(from, to: to)
        case .unknown, .text, .whole, .decimal, .time, .truth, .code, .row, .duration: return wording.words(entry.value)
        }
    }
}
