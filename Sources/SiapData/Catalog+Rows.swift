import SiapText

extension Catalog {
    /// The rows of a table that a person may mean by `text`: by key exactly, or by key, label or alias with spelling folded.
    ///
    /// Several rows mean that the text is ambiguous: two attributes or two rows disagree. O(rows) unless the key fits exactly and no alias exists.
    public func rows(of table: TableID, meaning text: String) -> [Int] {
        let table = self[table]
        let exact = table.row(key: text)
        let others = table.schema.attributes.indices.filter {
            let role = table.schema.attributes[$0].role
            return role == .alias || role == .label || role == .key
        }
        if let exact, !table.schema.attributes.contains(where: { $0.role == .alias }) { return [exact] }
        let wanted = normalizedName(text)
        var found: [Int] = exact.map { [$0] } ?? []
        for index in others {
            for row in 0..<table.rowCount {
                guard case .text(let own) = table.columns[index].value(at: row), !found.contains(row) else { continue }
                if own == text || normalizedName(own) == wanted { found.append(row) }
            }
        }
        return found
    }

    /// The texts under which rows of a table are known, for completion and near names: aliases first, then labels, then keys.
    public func spellings(of table: TableID, most: Int = 2_000) -> [String] {
        let table = self[table]
        var result: [String] = []
        for role in [Attribute.Role.alias, .label, .key] {
            for (index, attribute) in table.schema.attributes.enumerated() where attribute.role == role && !attribute.isPrivate {
                for row in 0..<min(table.rowCount, most) {
                    if case .text(let text) = table.columns[index].value(at: row) { result.append(text) }
                }
            }
        }
        return result
    }
}
