import SiapText

extension Catalog {
    /// The rows of a table that a person may mean by `text`; several mean that it is ambiguous.
    public func rows(of table: TableID, meaning text: String) -> [Int] { self[table].rows(meaning: text) }

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
