import SiapData
import SiapSemantics
import SiapText

/// The names that a session knows, for as long as its catalog and definitions stay as they are.
struct KnownWords {
    private let context: BindingContext
    private var names: Set<String> = []
    private let coded: [TableID]
    private let memory = Memory()

    /// Codes and rows that were looked up: the words of a line are asked about at each key.
    private final class Memory {
        var isValue: [String: Bool] = [:]
    }
    private static let mostRemembered = 10_000

    init(context: BindingContext) {
        self.context = context
        let catalog = context.catalog
        // Looking for a row elsewhere goes through all rows, and names of people are nobody's vocabulary.
        coded = catalog.tables.filter(\.schema.isCoded).map(\.schema.id)
        for table in catalog.tables {
            add(table.schema.names)
            for attribute in table.schema.attributes {
                add(attribute.names)
                if let back = attribute.backAs { add(back) }
            }
        }
        for definition in context.definitions.all {
            add(definition.names)
            if let back = definition.backAs { add(back) }
        }
        for parameter in context.parameters { add(parameter.names) }
        for list in catalog.codeLists { add(list.names) }
        for event in catalog.events { add(event.names) }
        for day in NameBook.dayWords { add(day.names) }
        for function in Function.allCases { add(function.signature.names) }
    }

    private mutating func add(_ both: Bilingual) {
        names.insert(normalizedName(both.english))
        names.insert(normalizedName(both.indonesian))
    }

    func isOf(_ other: BindingContext) -> Bool {
        other.catalog.version == context.catalog.version && other.definitions.all.count == context.definitions.all.count
            && other.parameters.count == context.parameters.count
    }

    func kind(of text: String) -> Highlight.Kind? {
        let name = normalizedName(text)
        if names.contains(name) || context.catalog.calendarEntry(named: name) != nil { return .name }
        if let known = memory.isValue[name] { return known ? .value : nil }
        let isValue =
            context.catalog.codeLists.contains { $0.position(of: name) != nil }
            || coded.contains { !context.catalog.rows(of: $0, meaning: text).isEmpty }
        if memory.isValue.count > KnownWords.mostRemembered { memory.isValue = [:] }
        memory.isValue[name] = isValue
        return isValue ? .value : nil
    }
}
