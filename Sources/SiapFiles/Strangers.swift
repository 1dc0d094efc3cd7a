public import SiapData
public import SiapText

/// Rows that a file names and that are not there, but may come in from another table (`others from`).
public enum Strangers {
    /// By the table in which they are missing, the rows of the other table that the file names.
    public static func rows(
        in bytes: [UInt8], format: InputFormat, of table: TableID, isEvents: Bool, catalog: Catalog, fileName: String
    ) throws(DiagnosticsFailure) -> [TableID: [Int]] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticsFailure) in
            let source = try format.source(of: buffer, fileName: fileName, watch: LoadWatch())
            let columns = source.header.enumerated().compactMap { column, name in
                target(of: name, table: table, isEvents: isEvents, in: catalog).map {
                    (column: column, target: catalog[$0])
                }
            }
            if columns.isEmpty { return [:] }
            var looked: [TableID: TextIndex] = [:], found: [TableID: [Int]] = [:]
            let block = RecordBlock(width: source.header.count), ignored = RejectLog()
            while true {
                block.reset()
                let rejectsBefore = ignored.rejects.count
                try source.fill(block, log: ignored)
                if block.rows == 0, ignored.rejects.count == rejectsBefore { return found }
                for row in 0..<block.rows where !block.rejected[row] {
                    for (column, target) in columns {
                        for word in words(of: block.field(row: row, column: column).trimmed) {
                            guard looked[target.schema.id, default: TextIndex()].insert(word).isNew,
                                let row = stranger(word, to: target, in: catalog)
                            else {
                                continue
                            }
                            if found[target.schema.id]?.contains(row) != true {
                                found[target.schema.id, default: []].append(row)
                            }
                        }
                    }
                }
            }
        }
    }

    /// The table that a column links to, if it takes others in.
    private static func target(of name: String, table: TableID, isEvents: Bool, in catalog: Catalog) -> TableID? {
        let types: [ValueType]
        if isEvents {
            types = catalog.events.filter { $0.table == table }.flatMap {
                $0.parameters.filter { $0.isNamed(name) }.map(\.type)
            }
        } else {
            types =
                catalog[table].schema.attribute(named: name).map { [catalog[table].schema[$0].type] } ?? []
        }
        for case .link(let target) in types where catalog[target].schema.othersFrom != nil { return target }
        for case .links(let target) in types where catalog[target].schema.othersFrom != nil { return target }
        return nil
    }

    private static func words(of cell: Field) -> [String] {
        cell.count == 0 ? [] : cell.text.split(separator: ";").map { $0.trimmingSpaces() }.filter { !$0.isEmpty }
    }

    private static func stranger(_ word: String, to target: Table, in catalog: Catalog) -> Int? {
        guard let others = target.schema.othersFrom, target.rows(meaning: word).isEmpty else { return nil }
        let rows = catalog[others].rows(meaning: word)
        return rows.count == 1 ? rows[0] : nil
    }
}

extension Substring {
    fileprivate func trimmingSpaces() -> String {
        var text = drop { $0 == " " }
        while text.last == " " { text.removeLast() }
        return String(text)
    }
}
