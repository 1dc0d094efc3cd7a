import SiapData
import SiapSemantics
import SiapText

/// Pages of events: what each takes and sets, when it cannot be, how it is recorded.
extension HelpBook {
    func eventPages(_ name: String) -> [PageText] {
        catalog.events.indices.filter { index in
            let names = catalog.events[index].names
            return normalizedName(names.english) == name || normalizedName(names.indonesian) == name
        }.map(page(event:))
    }

    private func page(event index: Int) -> PageText {
        let event = catalog.events[index]
        let schema = catalog[event.table].schema
        let bound = events.last { $0.schema == index }
        var page = PageText()
        page.paragraph(title(event.names, both("peristiwa dari \(schema.names.indonesian)", "event of \(schema.names.english)")))
        if !event.parameters.isEmpty {
            let taken = event.parameters.map { "\($0.names[tongue]) (\(type($0.type, nil)))" }.joined(separator: ", ")
            page.paragraph(both("Nilainya: ", "Takes: ") + taken + ".", indent: 2)
        }
        if let bound {
            let set = bound.assignments.map { schema.attributes[$0.attribute].names[tongue] }.joined(separator: ", ")
            page.paragraph(both("Mengisi: ", "Sets: ") + set + ".", indent: 2)
        }
        if let because = bound?.because { page.paragraph(both("Ditolak bila mustahil: ", "Refused where it cannot be: ") + because[tongue], indent: 2) }
        page.examples(exampleLabel, [example(event)])
        return page
    }

    /// `record transfer of wbp "W-00001" (to = "KPG") on 2024-02-14`.
    private func example(_ event: EventSchema) -> String {
        let table = catalog[event.table]
        let isPrivate = table.schema.keyIndex.map { table.schema.attributes[$0].isPrivate } ?? true
        let key = table.rowCount > 0 && !isPrivate ? table.key(of: 0) : "…"
        let arguments = event.parameters.map { "\($0.names[tongue]) = \(example(of: $0.type))" }.joined(separator: ", ")
        func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
        let day = (catalog.dataUntil ?? Day(number: 0)).iso
        let brackets = arguments.isEmpty ? "" : " (\(arguments))"
        return "\(word(.record)) \(event.names[tongue]) \(word(.of)) \(table.schema.names[tongue]) \"\(key)\"\(brackets) \(word(.on)) \(day)"
    }

    private func example(of type: ValueType) -> String {
        switch type {
        case .link(let target): return catalog[target].rowCount > 0 ? "\"\(catalog[target].key(of: 0))\"" : "\"…\""
        case .code(let list): return list.codes.first.map { "\"\($0.names[tongue])\"" } ?? "…"
        case .wholeNumber, .decimal: return "1"
        case .date: return (catalog.dataUntil ?? Day(number: 0)).iso
        case .time: return "07:00"
        case .truth: return both("ya", "yes")
        case .text, .links, .duration, .interval, .unknown: return "\"…\""
        }
    }
}
