public import SiapData
public import SiapSemantics
public import SiapText

/// The help: a page for every word of the language and of the pack, made from their own tables.
public struct HelpBook: InTongue {
    let catalog: Catalog
    let definitions: Definitions
    let parameters: [PackParameter]
    /// Of every page.
    package let tongue: Tongue
    /// What the events of the catalog set, and when they cannot be.
    let events: [BoundEvent]
    let rules: [Rule]
    /// Which of some events can be, so that an example can be recorded as it stands.
    let arePossible: ([Table.TakenEvent], TableID) -> [Bool]

    /// `arePossible` gives one truth for each event, in order; without it all examples are taken to be possible.
    public init(
        catalog: Catalog, definitions: Definitions, parameters: [PackParameter] = [], tongue: Tongue,
        events: [BoundEvent] = [], rules: [Rule] = [],
        arePossible: @escaping ([Table.TakenEvent], TableID) -> [Bool] = { events, _ in events.map { _ in true } }
    ) {
        self.events = events
        self.rules = rules
        self.arePossible = arePossible
        self.catalog = catalog
        self.definitions = definitions
        self.parameters = parameters
        self.tongue = tongue
    }

    /// Heads the statements of a page.
    var exampleLabel: String { spoken(english: "Example", indonesian: "Contoh") }

    /// All that is known of a topic, of one word or several, in either tongue; nil when nothing is.
    public func page(_ topic: String) -> String? {
        let sections = sections(topic)
        return sections.isEmpty ? nil : sections.map(\.text).joined(separator: "\n\n")
    }

    func sections(_ topic: String) -> [PageText] {
        if let id = MessageID(rawValue: topic.uppercased()) { return [page(id)] }
        if topic.contains("."), let page = path(topic.split(separator: ".").map { PageText.trimmed($0) }) {
            return [page]
        }
        let name = normalizedName(topic)
        if name.isEmpty { return [] }
        var sections: [PageText] = []
        if let guide = GuidePage.named(name) { sections.append(page(guide)) }
        sections += Setting.pages(named: name).map { self.page($0) }
        sections += parameterPages(name)
        if let table = catalog.table(named: name) { sections.append(page(table)) }
        sections += rulePages(name)
        sections += memberPages(name)
        sections += codePages(name)
        sections += eventPages(name)
        sections += eventParameterPages(name)
        if let entry = catalog.calendarEntry(named: name) { sections.append(page(entry)) }
        if let function = Function.named(name) { sections.append(page(function)) }
        sections += keywords(name).map { page($0) }
        if sections.isEmpty { sections += rowPages(topic) }
        return sections
    }

    private func keywords(_ name: String) -> [Keyword] {
        KeywordTable.entries.filter { entry in
            (entry.words(.english) + entry.words(.indonesian)).contains { normalizedName($0) == name }
        }.map(\.keyword)
    }

    /// Every topic, in the tongue of the book first: for completion and near names.
    public func topics() -> [String] {
        var names: [Bilingual] =
            GuidePage.allCases.map(\.names) + Setting.explained.map(\.names) + parameters.map(\.names)
        for table in catalog.tables {
            names.append(table.schema.names)
            names += table.schema.attributes.map(\.names) + definitions.of(table.schema.id).map(\.names)
        }
        names += catalog.codeLists.flatMap { [$0.names] + $0.codes.map(\.names) } + catalog.calendar.map(\.names)
        names +=
            catalog.events.map(\.names) + catalog.events.flatMap { $0.parameters.map(\.names) } + rules.map(\.names)
        names += Function.allCases.map(\.signature.names)
        var topics: [String] = []
        for tongue in [tongue, tongue.other] {
            topics += names.map { $0[tongue] } + KeywordTable.entries.flatMap { $0.words(tongue) }
        }
        var seen: Set<String> = []
        return topics.filter { seen.insert(normalizedName($0)).inserted }
    }

    /// Topics whose names are near, nearest first.
    public func near(_ topic: String) -> [String] {
        let path = topic.split(separator: ".").map { PageText.trimmed($0) }
        if path.count == 2, let table = catalog.table(named: path[0]) {
            let names = catalog[table].schema.attributes.map(\.names) + definitions.of(table).map(\.names)
            return NearNames.near(path[1], among: names.map { $0[tongue] } + names.map { $0[tongue.other] }).map {
                "\(path[0]).\($0)"
            }
        }
        return NearNames.near(topic, among: topics() + MessageID.allCases.map(\.rawValue))
    }

    // MARK: Examples

    /// Every statement that the pages of a tongue invite to try and that runs as it stands on the built-in pack.
    public func allExamples(tongue: Tongue) -> [String] {
        examples(tongue: tongue).filter { $0.kind == .runs }.map(\.statement)
    }

    /// Every statement of the pages, with what becomes of it.
    func examples(tongue: Tongue) -> [(statement: String, kind: HelpEntry.Kind)] {
        let book = HelpBook(
            catalog: catalog, definitions: definitions, parameters: parameters, tongue: tongue, events: events,
            rules: rules)
        var found: [(statement: String, kind: HelpEntry.Kind)] = book.frontExamples.map { ($0, .runs) }
        for keyword in Keyword.allCases {
            let entry = KeywordHelp.entry(keyword)
            found.append((entry.example[tongue], entry.kind))
        }
        found += Function.allCases.map { (book.example($0), .runs) }
        found += Setting.explained.flatMap { setting in setting.examples(tongue).map { ($0, setting.kind) } }
        found += GuidePage.allCases.flatMap { $0.examples(tongue) }.map { ($0, .runs) }
        found += book.catalogExamples.map { ($0, .runs) }
        var seen: Set<String> = []
        return found.filter { seen.insert($0.statement).inserted }
    }
}
