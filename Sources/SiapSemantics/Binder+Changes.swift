import SiapData
import SiapSyntax
import SiapText

/// `changes of wbp where … from … to … by …`.
extension Binder {
    func bindChanges(_ clauses: Clauses, of query: QuerySyntax, table: TableID) -> BoundQuery.Shape? {
        let source = query.head.source
        if let ever = source.ever { report(.clauseNotHere(clause: .ever, beside: .changes), at: ever) }
        guard catalog[table].schema.hasTime else {
            report(.noHistory(table: catalog[table].schema.names), at: source.range)
            return nil
        }
        guard let (from, to, range) = clauses.period else {
            report(.changesNeedsPeriod, at: query.head.source.range)
            return nil
        }
        guard let first = bindDate(from), let last = to.map(bindDate) ?? lastDay else { return nil }
        let keys = (clauses.by?.0 ?? []).map { bindKey($0, in: .table(table)) }
        return .changes(
            BoundChanges(from: first, to: last, range: range, keys: keys, causes: catalog.causes(of: table)))
    }

    /// `since DATE` reaches to the end of the data.
    private var lastDay: BoundExpression { .constant(.date(catalog.dataUntil ?? context.today), type: .date) }

    /// `cause` unless the table has something of that name.
    private func bindKey(_ item: ItemSyntax, in scope: Scope) -> BoundChanges.Key {
        if case .path(let path) = item.expression, path.names.count == 1, case .table(let table) = scope {
            let name = path.names[0].normalized
            let isCause = name == BoundChanges.causeNames.english || name == BoundChanges.causeNames.indonesian
            if isCause, case nil = resolve(name, in: table) { return .cause }
        }
        return .item(bindItem(item, role: .key, in: scope))
    }
}
