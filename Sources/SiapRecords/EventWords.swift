package import SiapData
import SiapRender
package import SiapSemantics
package import SiapText

/// Single events in words: `transfer of wbp W-00017 (to = Lapas Kelas IIA Kupang) on 10 February 2024`. Private values
/// are masked.
package struct EventWords {
    package let catalog: Catalog
    package let events: [BoundEvent]
    package let unmasked: Bool

    package init(catalog: Catalog, events: [BoundEvent], unmasked: Bool) {
        self.catalog = catalog
        self.events = events
        self.unmasked = unmasked
    }

    package func words(_ event: Table.TakenEvent, in table: TableID) -> Bilingual {
        let names = catalog.events[event.kind].names
        let arguments = details(event, in: table)
        func phrase(_ tongue: Tongue, of: String, on: String) -> String {
            let more = arguments[tongue].isEmpty ? "" : " (\(arguments[tongue]))"
            return
                """
                \(names[tongue]) \(of) \(subject(event.row, of: table)[tongue])\(more) \(on) \
                \(DateWords.words(event.day, in: tongue))
                """
        }
        return Bilingual(
            english: phrase(.english, of: "of", on: "on"), indonesian: phrase(.indonesian, of: "dari", on: "pada"))
    }

    /// `wbp W-00017`.
    package func subject(_ row: Int, of table: TableID) -> Bilingual {
        let names = catalog[table].schema.names, key = key(of: row, in: table)
        return Bilingual(english: "\(names.english) \(key)", indonesian: "\(names.indonesian) \(key)")
    }

    package func key(of row: Int, in table: TableID) -> String {
        let schema = catalog[table].schema
        if let index = schema.keyAttribute, schema[index].isPrivate, !unmasked { return ValueFormatter.mask }
        return catalog[table].key(of: row)
    }

    /// `to = Lapas Kelas IIA Kupang, until = 2026-01-01`.
    package func details(_ event: Table.TakenEvent, in table: TableID) -> Bilingual {
        let parameters = catalog.events[event.kind].parameters
        func text(_ tongue: Tongue) -> String {
            let formatter = ValueFormatter(catalog: catalog, tongue: tongue, unmasked: unmasked)
            return zip(parameters.placed, event.arguments).map { placed, argument in
                let isPrivate = isPrivate(placed.0, of: event.kind, in: table)
                return "\(placed.1.names[tongue]) = \(formatter.text(argument, isPrivate: isPrivate))"
            }.joined(separator: ", ")
        }
        return Bilingual(english: text(.english), indonesian: text(.indonesian))
    }

    /// A parameter is as private as the attribute that it sets.
    package func isPrivate(_ parameter: EventParameterID, of kind: EventKindID, in table: TableID) -> Bool {
        (events.last { $0.schema == kind }?.assignments ?? []).contains { attribute, value in
            if case .parameter(parameter, _) = value.node {
                catalog[table].schema[attribute].isPrivate
            } else {
                false
            }
        }
    }
}
