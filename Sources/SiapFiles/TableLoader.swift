public import SiapData
public import SiapText

/// Reads a file into the columns of a declared table.
public enum TableLoader {
    /// Throws what makes the whole file useless: no key column, a column twice, a quote left open, JSON that is none.
    /// All else rejects single rows.
    ///
    /// Links of a table to itself need its rows first: they are read in a second pass, and again while rejected rows
    /// leave further links pointing to nothing.
    public static func load(
        bytes: [UInt8], format: InputFormat, into schema: TableSchema, catalog: Catalog, fileName: String,
        dates: DateOrder? = nil,
        watch: LoadWatch = LoadWatch()
    ) throws(DiagnosticsFailure) -> LoadOutcome {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticsFailure) in
            let source = try format.source(of: buffer, fileName: fileName, watch: watch)
            let matching = try ColumnMatching(source.header, for: schema, fileName: fileName)
            let style = try numberStyle(of: source, matching: matching, schema: schema)
            func pass(_ known: Catalog?, monthFirst: Set<AttributeID> = []) throws(DiagnosticsFailure) -> LoadOutcome {
                source.rewind()
                let reading = TablePass(
                    schema, catalog: known ?? catalog, matching: matching, style: style, resolvesSelf: known != nil,
                    dates: dates, monthFirst: monthFirst)
                let outcome = try reading.run(source)
                if !outcome.undecided.isEmpty { throw DiagnosticsFailure(outcome.undecided) }
                if outcome.monthFirst.isEmpty || !monthFirst.isEmpty { return outcome }
                // What only fits the other order tells how the column is written: it is read anew.
                var anew = try pass(known, monthFirst: outcome.monthFirst)
                anew.monthFirst = outcome.monthFirst
                return anew
            }
            var outcome = try pass(linksToItself(schema, matching: matching) ? nil : catalog)
            guard linksToItself(schema, matching: matching) else { return outcome }
            for _ in 0..<mostPasses {
                var known = catalog
                known[schema.id].setRows(outcome.rows)
                let before = outcome.rowCount
                outcome = try pass(known)
                if outcome.rowCount == before { return outcome }
            }
            throw DiagnosticsFailure(
                outcome.rejects.map(\.diagnostic).first
                    ?? Diagnostic(.linkToNothing(value: "", table: schema.names, line: nil, column: nil), at: nil))
        }
    }

    /// A chain of rows that each link to the next, the last to nothing, loses one row a pass.
    private static let mostPasses = 64

    private static func linksToItself(_ schema: TableSchema, matching: ColumnMatching) -> Bool {
        schema.attributes.ids.contains { attribute in
            guard matching.column(of: attribute) != nil else { return false }
            switch schema[attribute].type {
            case .link(let table), .links(let table): return table == schema.id
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown:
                return false
            }
        }
    }

    /// Decided by the first records, since `8,5` and `8.5` both occur in files with semicolons.
    private static func numberStyle(
        of source: any RecordSource, matching: ColumnMatching, schema: TableSchema
    ) throws(DiagnosticsFailure) -> NumberStyle {
        let numbers = schema.attributes.ids.filter { schema[$0].type.isNumber }.compactMap(matching.column)
        if numbers.isEmpty || !source.mayUseOtherNumbers { return source.usualNumbers }
        let block = RecordBlock(width: source.header.count)
        try source.fill(block, log: RejectLog())
        return NumberStyle.guess(from: block, columns: numbers, usual: source.usualNumbers)
    }
}

extension NumberStyle {
    /// The usual style, unless cells say otherwise: a mark that cannot group thousands parts decimals.
    static func guess(from block: RecordBlock, columns: [Int], usual: NumberStyle) -> NumberStyle {
        let other: NumberStyle = usual == .point ? .comma : .point
        var fitsOther = false
        for column in columns {
            for row in 0..<block.rows {
                let cell = block.field(row: row, column: column).trimmed
                if CellParsing.isUnknown(cell) { continue }
                let usually = DecimalDigits(cell, style: usual), otherwise = DecimalDigits(cell, style: other)
                if usually != nil, otherwise == nil { return usual }
                if usually == nil, otherwise != nil { fitsOther = true }
            }
        }
        return fitsOther ? other : usual
    }
}

/// Which column of the file holds which attribute.
struct ColumnMatching {
    /// For each attribute its column in the file.
    private var columns: [Int?]
    /// For each column of the file its attribute.
    private(set) var attributes: [AttributeID?]
    var warnings: [Diagnostic] = []
    /// The file has no column for the key; its labels serve as keys.
    private(set) var labelIsKey = false

    /// Nil where the file has no such column.
    func column(of attribute: AttributeID) -> Int? { columns[attribute.index] }

    init(_ header: [String], for schema: TableSchema, fileName: String) throws(DiagnosticsFailure) {
        columns = schema.attributes.map { _ in nil }
        attributes = []
        var problems: [Diagnostic] = []
        var names: Set<String> = []
        for (column, name) in header.enumerated() {
            let attribute = schema.attribute(named: name)
            attributes.append(attribute)
            let isTwice = !names.insert(normalizedName(name)).inserted && !normalizedName(name).isEmpty
            if isTwice || attribute.flatMap({ columns[$0.index] }) != nil {
                problems.append(Diagnostic(.csvDuplicateColumn(column: name, file: fileName), at: nil))
            }
            if let attribute {
                columns[attribute.index] = column
            } else {
                warnings.append(ColumnMatching.unknownColumn(name, at: column, of: schema, fileName: fileName))
            }
        }
        if let key = schema.keyAttribute, columns[key.index] == nil, let label = schema.labelAttribute,
            schema[key].type == .text,
            schema[label].type == .text, !schema[label].isPrivate, let column = columns[label.index]
        {
            // Rows are told apart by what they are called.
            columns[key.index] = column
            labelIsKey = true
        }
        if let key = schema.keyAttribute, columns[key.index] == nil {
            let names = schema[key].names
            let near = NearNames.near(names.english, among: header) + NearNames.near(names.indonesian, among: header)
            problems.append(
                Diagnostic(
                    .csvMissingColumn(column: names, file: fileName), at: nil,
                    proposals: near.prefix(1).map { Bilingual($0) }))
        }
        if !problems.isEmpty { throw DiagnosticsFailure(problems) }
    }

    /// Column by column, for a schema made from the file itself.
    init(positionsOf schema: TableSchema) {
        columns = schema.attributes.indices.map { $0 }
        attributes = schema.attributes.ids.map { $0 }
    }

    private static func unknownColumn(_ name: String, at column: Int, of schema: TableSchema, fileName: String)
        -> Diagnostic
    {
        let candidates = schema.attributes.flatMap { [$0.names.english, $0.names.indonesian] }
        let near = NearNames.near(name, among: candidates).map { Bilingual($0) }
        let shown = name.isEmpty ? "(\(column + 1))" : name
        return Diagnostic(
            .csvUnknownColumn(column: shown, file: fileName), at: nil, proposals: near, severity: .warning)
    }
}
