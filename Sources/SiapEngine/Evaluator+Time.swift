import SiapData
import SiapSemantics
import SiapText

/// Whether what an expression gives depends on the state of the data on a day, and not on the day alone (as an age does).
extension Evaluator {
    func readsState(_ expression: BoundExpression, of table: TableID?) -> Bool {
        var seen: Set<DefinitionReference> = []
        return readsState(expression, of: table, &seen)
    }

    /// Definitions that use one another twice are looked through once.
    private func readsState(_ expression: BoundExpression, of table: TableID?, _ seen: inout Set<DefinitionReference>) -> Bool {
        switch expression {
        case .attribute(let index, _): return table.map { snapshots.catalog[$0].schema.attributes[index].hasHistory } ?? false
        case .through(let link, let target, let inner): return readsState(link, of: table, &seen) || readsState(inner, of: target, &seen)
        case .ofRow(let target, _, let inner): return readsState(inner, of: target, &seen)
        case .definition(let reference, let inner): return seen.insert(reference).inserted && readsState(inner, of: reference.table, &seen)
        // A date of its own is asked about there.
        case .dated: return false
        case .aggregate(let aggregate): return snapshots.catalog[aggregate.relation.inner].schema.hasTime
        case .query: return true
        default: return expression.parts.contains { readsState($0, of: table, &seen) }
        }
    }

    /// Nothing is known of the state before the data begin.
    func refuseBeforeData(_ day: Day, _ inner: BoundExpression, _ source: Source) throws {
        guard let first = snapshots.catalog.dataFrom, day < first else { return }
        var table: TableID?
        if case .table(let own) = source { table = own }
        guard readsState(inner, of: table) else { return }
        let last = snapshots.catalog.dataUntil ?? first
        throw DiagnosticsFailure(Diagnostic(.dateOutOfData, at: nil, [.verbatim(day.iso), .verbatim(first.iso), .verbatim(last.iso)]))
    }
}
