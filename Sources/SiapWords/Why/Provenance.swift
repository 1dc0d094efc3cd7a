import SiapData
import SiapEngine
import SiapSemantics

extension Provenance {
    /// Of one cell as it stands at a viewpoint: the last event up to the day that set it, else the file.
    init(attribute: AttributeID, of table: TableID, row: Int, seenFrom view: Viewpoint) {
        if view.isSupposed(attribute, of: table, row: row) {
            self = .supposed
            return
        }
        let data = view.catalog[table]
        var events: [Int] = []
        for change in data.changes[attribute] ?? [] {
            if change.day > view.day.number { break }
            if Int(change.row) == row, data.events.indices.contains(Int(change.event)) {
                events.append(Int(change.event))
            }
        }
        if let last = events.popLast() {
            self = .event(table, at: last, earlier: events)
        } else {
            self = .file(data.origins.first)
        }
    }

    var isEvent: Bool { if case .file = self { false } else { true } }
}
