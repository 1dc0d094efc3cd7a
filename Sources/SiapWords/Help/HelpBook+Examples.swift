import SiapData
import SiapSemantics
import SiapText

/// Statements to try for what a pack declares, made from the declarations themselves.
extension HelpBook {
    private func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
    private func name(_ names: Bilingual) -> String { names[tongue] }

    /// All examples of the pack's pages.
    var catalogExamples: [String] {
        var statements: [String] = []
        for table in catalog.tables {
            let schema = table.schema
            statements += examples(schema.id)
            statements += schema.attributes.compactMap { example(of: schema, attribute: $0) }
            statements += definitions.of(schema.id).compactMap { example(of: schema, definition: $0) }
            if schema.isCoded, table.rowCount > 0, let place = example(of: table, row: 0) { statements.append(place) }
        }
        for list in catalog.codeLists {
            statements += list.codes.compactMap { example(of: list, code: $0) } + example(list)
        }
        statements += rules.flatMap(examples) + parameters.flatMap(examples)
        return statements + catalog.calendar.map { example($0) }
    }

    /// A count by what groups the table best, and a few rows.
    func examples(_ id: TableID) -> [String] {
        let schema = catalog[id].schema
        let table = name(schema.names)
        let group =
            schema.attributes.first { if case .code = $0.type { true } else { false } }
            ?? schema.attributes.first { $0.link == .partOf }
        let counted =
            group.map { "\(word(.count)) \(table) \(word(.by)) \(name($0.names))" } ?? "\(word(.count)) \(table)"
        return [counted, "\(word(.show)) \(table) \(word(.top)) 5"]
    }

    func example(of schema: TableSchema, attribute: Attribute) -> String? {
        let table = name(schema.names), own = name(attribute.names)
        if attribute.isPrivate { return "\(count(schema)) \(own) \(word(.is)) \(word(.unknown))" }
        if attribute.link == .linksTo {
            guard let label = schema.labelAttribute, !schema[label].isPrivate else {
                return "\(count(schema)) \(word(.exists)) (\(own))"
            }
            return
                """
                \(word(.show)) \(name(schema[label].names)), \(word(.count))(\(own)) \(word(.of)) \(table) \
                \(word(.top)) 5
                """
        }
        switch attribute.type {
        case .code(let list):
            guard let code = list.codes.first else { return nil }
            return "\(count(schema)) \(own) = \(spelled(code))"
        case .link: return "\(word(.count)) \(table) \(word(.by)) \(own)"
        case .truth: return "\(count(schema)) \(own)"
        case .wholeNumber, .decimal:
            return "\(word(attribute.isNeverSummed ? .max : .sum)) \(own) \(word(.of)) \(table)"
        case .date, .time: return "\(word(.min)) \(own) \(word(.of)) \(table)"
        case .text: return "\(count(schema)) \(own) \(word(.is)) \(word(.known))"
        case .links, .duration, .interval, .unknown: return nil
        }
    }

    func example(of schema: TableSchema, definition: Definition) -> String? {
        let table = name(schema.names), own = name(definition.names)
        switch type(of: definition) {
        case .code(let list): return list.codes.first.map { "\(count(schema)) \(own) = \(spelled($0))" }
        case .truth: return "\(count(schema)) \(own)"
        case .wholeNumber, .decimal:
            return "\(word(definition.isNeverSummed ? .max : .average)) \(own) \(word(.of)) \(table)"
        case .date, .time: return "\(word(.min)) \(own) \(word(.of)) \(table)"
        case .link: return "\(word(.count)) \(table) \(word(.by)) \(own)"
        case .text, .unknown: return "\(count(schema)) \(own) \(word(.is)) \(word(.known))"
        case .links, .duration, .interval: return nil
        }
    }

    /// A definition is bound where it is used; here only to learn its type.
    func type(of definition: Definition) -> ValueType {
        if let declared = definition.type { return declared }
        var context = BindingContext(
            catalog: catalog, definitions: definitions, tongue: definition.tongue, today: Day(number: 0))
        context.parameters = parameters
        return Binder(context: context, source: definition.source).checkDefinition(definition)
    }

    func example(of list: CodeList, code: Code) -> String? {
        guard let holder = holders(list).first else { return nil }
        return "\(count(catalog[holder.table].schema)) \(name(holder.name)) = \(spelled(code))"
    }

    func example(_ entry: CalendarEntry) -> String {
        let own = name(entry.names)
        guard case .interval = entry.value else {
            return "\(word(.say)) \(own) - 7 " + spoken(english: "days", indonesian: "hari")
        }
        return "\(word(.say)) \(spoken(english: "date", indonesian: "tanggal"))(2024, 2, 12) \(word(.within)) \(own)"
    }

    /// A row of a coded table as the place of what lies below it on the main path.
    func example(of table: Table, row: Int) -> String? {
        let below = catalog.tables.filter { isBelow($0.schema.id, outer: table.schema.id) }
        guard let counted = below.first(where: { $0.schema.lives != nil }) ?? below.first else { return nil }
        return "\(word(.count)) \(name(counted.schema.names)) \(word(.inPlace)) \"\(table.label(of: row))\""
    }

    private func isBelow(_ inner: TableID, outer: TableID) -> Bool {
        catalog[inner].schema.attributes.contains { attribute in
            guard attribute.link == .partOf, case .link(let target) = attribute.type, target != inner else {
                return false
            }
            return target == outer || isBelow(target, outer: outer)
        }
    }

    private func count(_ schema: TableSchema) -> String { "\(word(.count)) \(name(schema.names)) \(word(.where))" }

    /// A code as it is written beside `=`: quoted unless it is one plain word.
    private func spelled(_ code: Code) -> String {
        let text = code.names[tongue]
        let isPlain =
            text.first?.isLetter == true && text.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") }
        let isKeyword = KeywordTable.entries.contains {
            $0.kind == .reserved && ($0.english + $0.indonesian).contains { normalizedName($0) == normalizedName(text) }
        }
        return isPlain && !isKeyword ? text : "\"\(text)\""
    }
}
