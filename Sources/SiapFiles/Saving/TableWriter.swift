public import SiapData
public import SiapText

/// A whole table as a csv that `TableLoader` reads back: names and codes in one tongue, links by key, dates ISO,
/// numbers with a point, unknown as an empty cell.
public enum TableWriter {
    /// UTF-8 with a header; a row for each of the base, what events changed is not in it.
    public static func csv(_ table: Table, catalog: Catalog, tongue: Tongue = .english) -> [UInt8] {
        var text = CSVText()
        for attribute in table.schema.attributes { text.cell(attribute.names[tongue]) }
        text.endRow()
        for row in 0..<table.rowCount {
            for (attribute, column) in zip(table.schema.attributes, table.columns) {
                if case .links(let target) = attribute.type {
                    text.cell(column.list(at: row).map { catalog[target].key(of: $0) }.joined(separator: ";"))
                } else {
                    text.cell(cell(column.value(at: row), of: catalog, in: tongue))
                }
            }
            text.endRow()
        }
        return text.bytes
    }

    private static func cell(_ value: Value, of catalog: Catalog, in tongue: Tongue) -> String {
        switch value {
        case .unknown, .duration, .interval: return ""
        case .text(let text): return text
        case .whole(let number): return String(number)
        case .decimal(let number): return number.description
        case .date(let day): return day.iso
        case .time(let minutes): return padded(minutes / 60) + ":" + padded(minutes % 60)
        case .truth(let truth): return truth ? (tongue == .english ? "yes" : "ya") : tongue == .english ? "no" : "tidak"
        case .code(let list, let position): return list.codes[position].names[tongue]
        case .row(let table, let row): return catalog[table].key(of: row)
        }
    }

    private static func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
}
