import SiapData
import SiapSemantics
import SiapText

/// Names of tables, attributes, definitions, columns, functions, days and variables.
extension Offers {
    private var catalog: Catalog { book.catalog }

    func tables(_ list: inout Collector) {
        for table in catalog.tables { list.add(table.schema.names, as: .table, description: table.schema.doc) }
    }

    /// What may be said of the rows at hand: own names first, then those along the main path.
    func names(_ list: inout Collector) {
        switch scope {
        case .none: break
        case .columns: columns(of: scope, into: &list)
        case .table(let table):
            for (index, each) in book.upward(table).enumerated() {
                members(of: each, from: index == 0 ? nil : each, &list)
            }
        }
    }

    func members(of table: TableID, from: TableID? = nil, _ list: inout Collector) {
        if list.isInString { return }
        for attribute in catalog[table].schema.attributes {
            list.add(attribute.names, as: .attribute, description: description(attribute, from: from))
        }
        for definition in book.context.definitions.of(table) {
            list.add(definition.names, as: .definition, description: described(definition.doc, from: from))
        }
    }

    /// Where nothing says yet what a query is about, the names of all tables.
    func everyAttribute(_ list: inout Collector) {
        for table in catalog.tables { members(of: table.schema.id, from: table.schema.id, &list) }
    }

    /// The names whose values may be compared with a value of the type.
    func names(fitting type: ValueType, _ list: inout Collector) {
        if list.isInString { return }
        guard case .table(let table) = scope else {
            columns(of: scope, into: &list)
            return
        }
        for (index, each) in book.upward(table).enumerated() {
            let from = index == 0 ? nil : each
            for attribute in catalog[each].schema.attributes where fits(attribute.type, wanted: type) {
                list.add(attribute.names, as: .attribute, description: description(attribute, from: from))
            }
            for definition in book.context.definitions.of(each)
            where list.prefix.begins(definition.names[list.spelling]) {
                if fits(book.type(of: definition), wanted: type) {
                    list.add(definition.names, as: .definition, description: described(definition.doc, from: from))
                }
            }
        }
    }

    private func fits(_ type: ValueType, wanted: ValueType) -> Bool {
        type == wanted || (type.isNumber && wanted.isNumber) || wanted == .unknown
    }

    func attributesToSet(_ list: inout Collector) {
        guard let table = scope.table else { return }
        for attribute in catalog[table].schema.attributes where attribute.hasHistory || !catalog[table].schema.hasTime {
            list.add(attribute.names, as: .attribute, description: description(attribute, from: nil))
        }
    }

    func columns(of columns: NameBook.Scope, into list: inout Collector) {
        guard case .columns(let columns) = columns else { return }
        for column in columns { list.add(column.names, as: .attribute, description: describe(column.type)) }
    }

    func linkedRows(_ list: inout Collector) {
        guard let table = scope.table else {
            tables(&list)
            return
        }
        for (names, inner) in book.linkedRows(of: table) {
            list.add(names, as: .table, description: catalog[inner].schema.doc ?? catalog[inner].schema.names)
        }
        for each in book.upward(table) {
            for attribute in catalog[each].schema.attributes
            where attribute.link == .partOf || attribute.link == .linkTo {
                list.add(attribute.names, as: .attribute, description: description(attribute, from: nil))
            }
        }
        words([.ever], into: &list)
    }

    // MARK: Descriptions

    private func description(_ attribute: Attribute, from: TableID?) -> Bilingual {
        described(attribute.doc ?? describe(attribute.type), from: from)
    }

    /// Names of other tables say whose they are.
    private func described(_ doc: Bilingual?, from table: TableID?) -> Bilingual {
        let doc = doc ?? Bilingual(english: "definition", indonesian: "definisi")
        guard let table else { return doc }
        let names = catalog[table].schema.names
        return Bilingual(
            english: "\(names.english): \(doc.english)", indonesian: "\(names.indonesian): \(doc.indonesian)")
    }

    func describe(_ type: ValueType) -> Bilingual {
        switch type {
        case .link(let table), .links(let table): catalog[table].schema.names
        case .code(let list): list.names
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .duration, .interval, .unknown: type.names
        }
    }

    // MARK: Functions, days, variables

    func aggregates(_ list: inout Collector) {
        for keyword in [Keyword.count, .sum, .average, .median, .min, .max, .distinct, .first] {
            list.add(
                [keyword.spelling(list.spelling)], as: .function, description: StatementWords.note(keyword), suffix: "("
            )
        }
    }

    func functions(_ list: inout Collector) {
        if list.isInString { return }
        for (names, doc) in Offers.functionNames { list.add(names, as: .function, description: doc, suffix: "(") }
    }

    /// The table of functions builds each signature anew, with all its texts: it is asked once.
    private static let functionNames = Function.allCases.map { ($0.signature.names, $0.signature.doc) }

    func dates(_ type: ValueType, into list: inout Collector) {
        for entry in catalog.calendar where entry.value.type == type {
            let value = Offers.shown(entry.value)
            let doc =
                entry.doc.map { Bilingual(english: "\(value) \($0.english)", indonesian: "\(value) \($0.indonesian)") }
                ?? Bilingual(value)
            for spelling in [entry.names[list.spelling]] + entry.aliases where list.prefix.begins(spelling) {
                list.add([spelling], as: .date, description: doc)
                break
            }
        }
        if type == .date {
            for word in NameBook.dayWords { list.add(word.names, as: .date, description: word.doc) }
        }
    }

    private static func shown(_ value: Value) -> String {
        switch value {
        case .date(let day): day.iso
        case .interval(let first, let last): "\(first.iso) – \(last.iso)"
        case .unknown, .text, .whole, .decimal, .time, .truth, .code, .row, .duration: ""
        }
    }

    func variables(_ list: inout Collector) {
        for loop in book.loopVariables.reversed() {
            list.add(Bilingual("$\(loop.name)"), as: .variable, description: catalog[loop.table].schema.names)
        }
        for name in book.context.variables.keys.sorted() {
            switch book.context.variables[name] {
            case .value(_, let type)?, .privateValue(_, let type, _)?:
                list.add(Bilingual("$\(name)"), as: .variable, description: describe(type))
            case .table?: list.add(Bilingual("$\(name)"), as: .variable, description: Keyword.table.names)
            case nil: break
            }
        }
    }

    func tableVariables(_ list: inout Collector) {
        for name in book.context.variables.keys.sorted() {
            if case .table? = book.context.variables[name] {
                list.add(Bilingual("$\(name)"), as: .variable, description: Keyword.table.names)
            }
        }
    }

    // MARK: Settings, topics, types

    func settings(_ list: inout Collector) {
        for setting in settings {
            let shown = Bilingual(
                english: setting.values.map(\.english).joined(separator: ", "),
                indonesian: setting.values.map(\.indonesian).joined(separator: ", "))
            list.add(setting.names, as: .setting, description: shown)
        }
        for parameter in book.context.parameters { list.add(parameter.names, as: .setting, description: parameter.doc) }
    }

    func values(ofSetting name: String, _ list: inout Collector) {
        let wanted = normalizedName(name)
        let named = settings.first {
            normalizedName($0.names.english) == wanted || normalizedName($0.names.indonesian) == wanted
        }
        for value in named?.values ?? [] { list.add(value, as: .setting, description: nil) }
        if case .code(let codes)? = book.context.parameters.first(where: { $0.isNamed(name) })?.type {
            self.codes(of: codes, &list)
        }
    }

    func topics(_ list: inout Collector) {
        words(StatementWords.topics, into: &list)
        tables(&list)
        for definition in book.context.definitions.all {
            list.add(definition.names, as: .definition, description: definition.doc)
        }
        aggregates(&list)
        for (names, doc) in Offers.functionNames { list.add(names, as: .function, description: doc) }
    }

    func types(_ list: inout Collector) {
        words(
            [.text, .wholeNumber, .decimal, .date, .time, .yesOrNo, .oneOf, .partOf, .linkTo, .linksTo, .private],
            into: &list)
        for codes in catalog.codeLists { list.add(codes.names, as: .code, description: codes.doc) }
        tables(&list)
    }
}

extension Keyword {
    var names: Bilingual { Bilingual(english: spelling(.english), indonesian: spelling(.indonesian)) }
}
