import SiapData
import SiapSemantics
import SiapText

/// Whether what an expression gives depends on the state of the data on a day, and not on the day alone (as an age does).
extension Evaluator {
    func readsState(_ expression: BoundExpression, of table: TableID?) -> Bool {
        switch expression {
        case .constant, .column, .row, .parameter, .thisDate, .invalid: return false
        case .attribute(let index, _): return table.map { snapshots.catalog[$0].schema.attributes[index].hasHistory } ?? false
        case .through(let link, let target, let inner): return readsState(link, of: table) || readsState(inner, of: target)
        case .ofRow(let target, _, let inner): return readsState(inner, of: target)
        case .definition(let reference, let inner): return readsState(inner, of: reference.table)
        case .call(_, let arguments, _, _): return arguments.contains { readsState($0, of: table) }
        case .arithmetic(_, let l, let r, _, _), .compare(_, let l, let r), .and(let l, let r), .or(let l, let r), .otherwise(let l, let r, _),
            .contains(let l, let r), .like(let l, let r):
            return readsState(l, of: table) || readsState(r, of: table)
        case .negative(let inner, _), .not(let inner), .oneOf(let inner, _), .isKnown(let inner), .within(let inner, _, _):
            return readsState(inner, of: table)
        case .memberOf(let inner, _): return readsState(inner, of: table)
        case .conditional(let c, let t, let o, _): return [c, t, o].contains { readsState($0, of: table) }
        // A date of its own is asked about there.
        case .dated: return false
        case .aggregate(let aggregate): return snapshots.catalog[aggregate.relation.inner].schema.hasTime
        case .query: return true
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
