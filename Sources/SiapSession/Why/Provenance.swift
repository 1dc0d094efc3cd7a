import SiapData
import SiapEngine
import SiapSemantics

extension Provenance {
    /// Of one cell as it stands at a viewpoint: the last event up to the day that set it, else the file.
    init(attribute: Int, of table: TableID, row: Int, seenFrom view: Viewpoint) {
        if view.isSupposed(attribute, of: table, row: row) {
            self = .supposed
            return
        }
        let data = view.catalog[table]
        var events: [Int] = []
        for change in data.changes[attribute] ?? [] {
            if change.day > view.day.number { break }
            if Int(change.row) == row, data.events.indices.contains(Int(change.event)) { events.append(Int(change.event)) }
        }
        if let last = events.popLast() { self = .event(table, last, earlier: events) } else { self = .file(data.origins.first) }
    }

    var isEvent: Bool { if case .file = self { false } else { true } }
}

/// Which expressions give something of a private attribute: what they give is masked, as the columns of a result are.
struct PrivateReading {
    private let catalog: Catalog
    private var known: [DefinitionReference: Bool] = [:]

    init(catalog: Catalog) { self.catalog = catalog }

    /// Whether a name is there at all is not the name. Each definition is looked into once.
    mutating func reads(_ expression: BoundExpression, of table: TableID?, columns: [Bool] = []) -> Bool {
        switch expression {
        case .constant, .row, .parameter, .thisDate, .invalid, .isKnown: return false
        case .attribute(let index, _): return table.map { catalog[$0].schema.attributes[index].isPrivate } ?? false
        case .column(let index, _): return columns.indices.contains(index) && columns[index]
        case .through(let link, let target, let inner): return reads(link, of: table, columns: columns) || reads(inner, of: target)
        case .ofRow(let target, _, let inner): return reads(inner, of: target)
        case .definition(let reference, let inner):
            if let known = known[reference] { return known }
            let found = reads(inner, of: reference.table)
            known[reference] = found
            return found
        case .aggregate(let aggregate):
            return [aggregate.filter, aggregate.value].compactMap(\.self).contains { reads($0, of: aggregate.relation.inner) }
        case .query(let query, _, _): return query.columns.contains { $0.isPrivate && $0.role != .sharePart }
        default: return expression.parts.contains { reads($0, of: table, columns: columns) }
        }
    }
}
