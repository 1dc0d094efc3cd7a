import SiapText

extension Catalog {
    /// The rows of a table that a person may mean by `text`; several mean that it is ambiguous.
    public func rows(of table: TableID, meaning text: String) -> [Int] { self[table].rows(meaning: text) }

    /// The texts under which rows of a table are known, for completion and near names: aliases first, then labels, then
    /// keys.
    public func spellings(of table: TableID, most: Int = 2_000) -> [String] {
        let table = self[table]
        var result: [String] = []
        for role in [Attribute.Role.alias, .label, .key] {
            for (index, attribute) in table.schema.attributes.placed
            where attribute.role == role && !attribute.isPrivate {
                for row in 0..<min(table.rowCount, most) {
                    if case .text(let text) = table[index].value(at: row) { result.append(text) }
                }
            }
        }
        return result
    }
}

extension Catalog {
    /// Adds rows at the end of a table: one value for each attribute, with a key that no row has yet. Rows that are
    /// there keep their numbers.
    public mutating func append(_ rows: [[Value]], to table: TableID) {
        if rows.isEmpty { return }
        let schema = self[table].schema
        let columns = schema.attributes.indices.map { place -> Column in
            let old = self[table].columns[place]
            let added = Column(type: old.type, values: rows.map { $0[place] }, domain: domain(of: old.type))
            return Column(joining: [old, added], domain: domain(of: old.type))
        }
        self[table].append(columns, count: rows.count)
    }

    /// Sets cells of one attribute in the base: what was so all along.
    public mutating func correct(_ cells: [(row: Int, value: Value)], of attribute: AttributeID, in table: TableID) {
        let column = self[table][attribute]
        var values = (0..<column.count).map { column.value(at: $0) }
        for (row, value) in cells { values[row] = value }
        self[table][attribute] = Column(type: column.type, values: values, domain: domain(of: column.type))
    }

    /// How many values a type of codes or rows can have.
    public func domain(of type: ValueType) -> Int? {
        switch type {
        case .code(let list): return list.codes.count
        case .link(let table): return self[table].rowCount
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .links, .duration, .interval, .unknown: return nil
        }
    }
}
