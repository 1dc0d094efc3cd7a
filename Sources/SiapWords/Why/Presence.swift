package import SiapData
package import SiapEngine
import SiapSemantics
import SiapText

/// Why a row does not live on a day: not yet, no longer, or at no time; with the event that took it out.
package struct Presence {
    let table: TableID
    let row: Int
    let view: Viewpoint
    let words: DerivationText

    package init(table: TableID, row: Int, view: Viewpoint, words: DerivationText) {
        self.table = table
        self.row = row
        self.view = view
        self.words = words
    }

    /// Whole, with its full stop; names the day and the cell that decides it.
    package var sentence: String {
        let schema = view.catalog[table].schema
        let name = words.wording.spaced(schema.names), day = words.wording.words(view.day)
        guard let lives = schema.lives else {
            return words.spoken(english: "There is no such row.", indonesian: "Baris ini tidak ada.")
        }
        let from = cell(lives.from), to = cell(lives.to)
        switch (from.value, to.value) {
        case (.date(let first), _) where first > view.day:
            return words.spoken(
                english: "Not yet among \(name) on \(day): \(from.words).",
                indonesian: "Belum termasuk \(name) pada \(day): \(from.words).")
        case (.date, .date(let last)) where last <= view.day:
            return words.spoken(
                english: "No longer among \(name) on \(day): \(to.words).",
                indonesian: "Tidak lagi termasuk \(name) pada \(day): \(to.words).")
        default:
            return words.spoken(
                english: "Not among \(name) on \(day): \(from.words).",
                indonesian: "Tidak termasuk \(name) pada \(day): \(from.words).")
        }
    }

    /// An attribute of the row with what set it: `left: 3 February 2024, since 3 February 2024: release`.
    private func cell(_ attribute: AttributeID) -> (value: Value, words: String) {
        let schema = view.catalog[table].schema
        let value = (try? view.value(.attribute(attribute, of: schema), at: .row(table, row))) ?? .unknown
        let provenance = Provenance(attribute: attribute, of: table, row: row, seenFrom: view)
        let isPrivate = schema[attribute].isPrivate
        let name = words.wording.spaced(schema[attribute].names)
        return (value, "\(name) \(words.shown(value, isPrivate: isPrivate))" + source(provenance, of: value))
    }

    /// ` (release)`: the event by its name alone where its day is the date just said.
    private func source(_ provenance: Provenance, of value: Value) -> String {
        guard case .event(let table, let position, _) = provenance else {
            return ", " + words.source(provenance, isUnknown: value == .unknown)
        }
        let event = view.catalog[table].events[position]
        return value == .date(event.day)
            ? " (\(words.eventName(of: table, taken: event)))" : ", " + words.event(of: table, at: position)
    }
}
