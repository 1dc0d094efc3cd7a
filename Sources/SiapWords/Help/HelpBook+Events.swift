import SiapData
import SiapSemantics
import SiapText

/// Pages of events: what each takes and sets, when it cannot be, how it is recorded.
extension HelpBook {
    func eventPages(_ name: String) -> [PageText] {
        catalog.events.ids.filter { kind in
            let names = catalog.events[kind].names
            return normalizedName(names.english) == name || normalizedName(names.indonesian) == name
        }.map(page(event:))
    }

    private func page(event kind: EventKindID) -> PageText {
        let event = catalog.events[kind]
        let schema = catalog[event.table].schema
        let bound = events.last { $0.schema == kind }
        var page = PageText()
        page.paragraph(
            title(
                event.names,
                kind: spoken(
                    english: "event of \(schema.names.english)", indonesian: "peristiwa dari \(schema.names.indonesian)"
                )))
        if !event.parameters.isEmpty {
            let taken = event.parameters.map { "\($0.names[tongue]) (\(type($0.type, link: nil)))" }.joined(
                separator: ", ")
            page.paragraph(spoken(english: "Takes: ", indonesian: "Nilainya: ") + taken + ".", indent: 2)
        }
        if let bound {
            let set = bound.assignments.map { schema[$0.attribute].names[tongue] }.joined(separator: ", ")
            page.paragraph(spoken(english: "Sets: ", indonesian: "Mengisi: ") + set + ".", indent: 2)
        }
        if let because = bound?.because {
            page.paragraph(
                spoken(english: "Refused where it cannot be: ", indonesian: "Ditolak bila mustahil: ")
                    + because[tongue], indent: 2)
        }
        page.examples(exampleLabel, statements: examples(event: kind))
        return page
    }

    /// What an event is told: the pages of its parameters.
    func eventParameterPages(_ name: String) -> [PageText] {
        catalog.events.placed.flatMap { kind, event -> [PageText] in
            event.parameters.filter { $0.isNamed(name) }.map { parameter in
                var page = PageText()
                page.paragraph(
                    title(
                        parameter.names,
                        kind: spoken(
                            english: "value of the event \(event.names.english)",
                            indonesian: "nilai peristiwa \(event.names.indonesian)")))
                page.paragraph(capitalized(type(parameter.type, link: nil)) + ".", indent: 2)
                page.examples(exampleLabel, statements: examples(event: kind))
                return page
            }
        }
    }

    /// `record transfer of wbp "W-00001" (to = "KPG") on 2024-02-14`, of a row for which it can be; the workspace is
    /// opened before.
    func examples(event kind: EventKindID) -> [String] {
        let event = catalog.events[kind], table = catalog[event.table]
        let day = catalog.dataUntil ?? Day(number: 0)
        var key = "…", values: [Value] = []
        // What was told the last time makes the best sense; else a few things are tried.
        let before = table.events.last { $0.kind == kind }.map { [$0.arguments] } ?? []
        for arguments in before + arguments(event) where table.rowCount > 0 {
            let tried = (0..<table.rowCount).map {
                Table.TakenEvent(kind: kind, row: $0, day: day, arguments: arguments)
            }
            guard let row = arePossible(tried, event.table).firstIndex(of: true) else { continue }
            (key, values) = (table.shownKey(of: row), arguments)
            break
        }
        func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }
        let told = zip(event.parameters, values).map { "\($0.names[tongue]) = \(spelled($1))" }.joined(separator: ", ")
        let brackets = told.isEmpty ? "" : " (\(told))"
        let record =
            """
            \(word(.record)) \(event.names[tongue]) \(word(.of)) \(table.schema.names[tongue]) "\(key)"\(brackets) \
            \(word(.on)) \(day.iso)
            """
        return ["\(word(.open)) \"\(spoken(english: "work", indonesian: "kerja")).siap\"", record]
    }

    /// A few things that the event may be told: each code, the first rows of a table.
    private func arguments(_ event: EventSchema) -> [[Value]] {
        var sets: [[Value]] = [[]]
        for parameter in event.parameters {
            sets = sets.flatMap { set in candidates(parameter.type).map { set + [$0] } }
        }
        return sets
    }

    private func candidates(_ type: ValueType) -> [Value] {
        switch type {
        case .link(let target): return (0..<min(3, catalog[target].rowCount)).map { .row(target, row: $0) }
        case .code(let list): return list.codes.indices.map { .code(list, index: $0) }
        case .wholeNumber: return [.whole(1)]
        case .decimal: return [.decimal(1)]
        case .date: return [.date((catalog.dataUntil ?? Day(number: 0)).adding(months: 12) ?? Day(number: 0))]
        case .time: return [.time(minutes: 420)]
        case .truth: return [.truth(true)]
        case .text: return [.text("1/24")]
        case .links, .duration, .interval, .unknown: return [.unknown]
        }
    }

    /// A value as it is written between the brackets.
    private func spelled(_ value: Value) -> String {
        switch value {
        case .row(let target, let row): return "\"\(catalog[target].key(of: row))\""
        case .code(let list, let place): return "\"\(list.codes[place].names[tongue])\""
        case .text(let text): return "\"\(text)\""
        case .whole(let number): return String(number)
        case .decimal(let number): return String(number)
        case .date(let day): return day.iso
        case .time(let minutes): return minutes == 420 ? "07:00" : "00:00"
        case .truth: return spoken(english: "yes", indonesian: "ya")
        case .unknown, .duration, .interval: return Keyword.unknown.spelling(tongue)
        }
    }
}
