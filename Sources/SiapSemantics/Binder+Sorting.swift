import SiapData
import SiapSyntax
import SiapText

/// The keys of `sort`.
extension Binder {
    func bindSortKey(_ key: SortKeySyntax, of query: BoundQuery, in scope: Scope) -> BoundSortKey? {
        let columns = query.columns
        func output(_ index: ResultColumnID) -> BoundSortKey? {
            mayOrder(columns[index].privacy, by: key)
                ? BoundSortKey(target: .output(index), descending: key.descending) : nil
        }
        if case .path(let path) = key.expression {
            let name = normalizedName(path.names.map(\.text).joined(separator: "_"))
            if let index = position(of: name, in: columns) { return output(index) }
        }
        let written = normalizedName(text(of: key.expression.range))
        if let index = position(of: written, in: columns) { return output(index) }
        guard case .rows = query.shape else {
            report(
                .sortUnknown(name: text(of: key.expression.range), columns: columns.map(\.names)),
                at: key.expression.range)
            return nil
        }
        let bound = bind(key.expression, in: scope)
        return bound.isInvalid || !mayOrder(bound.facts.privacy, by: key)
            ? nil : BoundSortKey(target: .hidden(bound), descending: key.descending)
    }

    /// The order of masked names is half of what they are.
    private func mayOrder(_ privacy: Privacy, by key: SortKeySyntax) -> Bool {
        if !privacy.isPrivate { return true }
        if context.showsPrivate {
            decidedBy = max(decidedBy, privacy)
            return true
        }
        report(.privateOrder(written: text(of: key.expression.range)), at: key.expression.range)
        return false
    }
}
