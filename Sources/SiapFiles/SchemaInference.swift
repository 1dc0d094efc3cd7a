public import SiapData
public import SiapText

/// Makes a table out of a file that nobody has declared: types from all its rows, names from its header.
public enum SchemaInference {
    /// Reads a file into a new table. Give the schema to `Catalog.add(_:)`, then the outcome's columns to the table.
    ///
    /// Whole numbers, decimals, dates and yes/no are recognised when every known cell of a column is one; all else is
    /// text, also numbers with leading zeros or more than 18 digits, which are names and not amounts. A first column
    /// called `id`, `kode` and the like becomes the key when no cell of it is empty or occurs twice.
    public static func load(
        bytes: [UInt8], format: InputFormat, name: String, catalog: Catalog, fileName: String, dates: DateOrder? = nil,
        watch: LoadWatch = LoadWatch()
    ) throws(DiagnosticsFailure) -> (schema: TableSchema, outcome: LoadOutcome) {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticsFailure) in
            let source = try format.source(of: buffer, fileName: fileName, watch: watch)
            try refuseDuplicates(in: source.header, fileName: fileName)
            var evidence = source.header.map { _ in ColumnEvidence(dates) }
            var firstColumn = TextIndex()
            var firstIsUnique = true
            let block = RecordBlock(width: source.header.count)
            let ignored = RejectLog()
            while true {
                block.reset()
                let rejectsBefore = ignored.rejects.count
                try source.fill(block, log: ignored)
                if block.rows == 0, ignored.rejects.count == rejectsBefore { break }
                for row in 0..<block.rows where !block.rejected[row] {
                    for column in evidence.indices {
                        evidence[column].look(block.field(row: row, column: column).trimmed)
                    }
                    let first = block.field(row: row, column: 0).trimmed
                    if firstIsUnique, CellParsing.isUnknown(first) || !firstColumn.insert(utf8: first.bytes).isNew {
                        firstIsUnique = false
                    }
                }
            }
            let style =
                source.mayUseOtherNumbers
                ? ColumnEvidence.style(evidence, usual: source.usualNumbers) : source.usualNumbers
            let attributeNames = AttributeNaming.names(source.header)
            let personal = PersonalColumns(
                source.header, identityNumbers: evidence.map(\.holdsIdentityNumbers), in: catalog)
            var attributes = zip(attributeNames, evidence).enumerated().map { column, each in
                Attribute(names: each.0, type: each.1.type(style), isPrivate: personal.isPersonal[column])
            }
            if firstIsUnique, firstColumn.count > 0, AttributeNaming.namesAKey(source.header[0], table: name),
                attributes[0].type == .text || attributes[0].type == .wholeNumber
            {
                attributes[0].role = .key
            }
            let schema = TableSchema(id: TableID(index: -1), names: Bilingual(name), attributes: attributes)
            source.rewind()
            let monthFirst = Set(
                zip(schema.attributes.placed, evidence).filter { $0.1.type == .date && $1.isMonthFirst }.map(\.0.0))
            let pass = TablePass(
                schema, catalog: catalog, matching: ColumnMatching(positionsOf: schema), style: style,
                resolvesSelf: false, dates: dates, monthFirst: monthFirst
            )
            var outcome = try pass.run(source)
            if !outcome.undecided.isEmpty { throw DiagnosticsFailure(outcome.undecided) }
            outcome.monthFirst = monthFirst
            return (schema, outcome)
        }
    }

    private static func refuseDuplicates(in header: [String], fileName: String) throws(DiagnosticsFailure) {
        var seen: Set<String> = []
        let twice = header.filter { !$0.isEmpty && !seen.insert(normalizedName($0)).inserted }
        if twice.isEmpty { return }
        throw DiagnosticsFailure(twice.map { Diagnostic(.csvDuplicateColumn(column: $0, file: fileName), at: nil) })
    }
}

/// What the cells of one column can all be.
struct ColumnEvidence {
    private var known = 0
    private var identityNumbers = 0
    private var isDate = true, isDateByMonth = true
    private let byDay: DateReading, byMonth: DateReading
    private var isTruth = true
    private var isName = false
    private var wholeByPoint = true, decimalByPoint = true
    private var wholeByComma = true, decimalByComma = true

    init(_ dates: DateOrder?) {
        byDay = DateReading(dates)
        byMonth = DateReading(dates, guess: .monthFirst)
    }

    /// All cells are dates, and only so.
    var isMonthFirst: Bool { !isDate && isDateByMonth }

    mutating func look(_ cell: Field) {
        if CellParsing.isUnknown(cell) { return }
        known += 1
        if IdentityNumber.isIn(cell) { identityNumbers += 1 }
        if isDate, CellParsing.day(cell, dates: byDay) == nil { isDate = false }
        if isDateByMonth, CellParsing.day(cell, dates: byMonth) == nil { isDateByMonth = false }
        // 1 and 0 are numbers until someone declares them otherwise.
        if isTruth, cell.count == 1 || CellParsing.truth(cell) == nil { isTruth = false }
        if isName { return }
        if ColumnEvidence.isNameOfDigits(cell) {
            isName = true
            return
        }
        if wholeByPoint, CellParsing.whole(cell, style: .point) == nil { wholeByPoint = false }
        if wholeByComma, CellParsing.whole(cell, style: .comma) == nil { wholeByComma = false }
        if decimalByPoint, CellParsing.decimal(cell, style: .point) == nil { decimalByPoint = false }
        if decimalByComma, CellParsing.decimal(cell, style: .comma) == nil { decimalByComma = false }
    }

    /// `007` and numbers of more than 18 digits.
    private static func isNameOfDigits(_ cell: Field) -> Bool {
        let start = cell.start[0] == UInt8(ascii: "-") || cell.start[0] == UInt8(ascii: "+") ? 1 : 0
        var digits = 0
        while start + digits < cell.count, cell.start[start + digits] &- 48 <= 9 { digits += 1 }
        return digits > 18 || digits > 1 && cell.start[start] == 48
    }

    /// A good share of the cells have the form of a national identity number, whatever the column is called.
    var holdsIdentityNumbers: Bool { identityNumbers > 0 && identityNumbers * 10 >= known * 3 }

    private func isNumber(_ style: NumberStyle) -> Bool {
        known > 0 && !isName && (style == .point ? wholeByPoint || decimalByPoint : wholeByComma || decimalByComma)
    }

    func type(_ style: NumberStyle) -> ValueType {
        if known == 0 { return .text }
        if isDate || isDateByMonth { return .date }
        if isTruth { return .truth }
        if !isNumber(style) { return .text }
        return (style == .point ? wholeByPoint : wholeByComma) ? .wholeNumber : .decimal
    }

    /// The style under which more columns are numbers.
    static func style(_ columns: [ColumnEvidence], usual: NumberStyle) -> NumberStyle {
        let other: NumberStyle = usual == .point ? .comma : .point
        return columns.count { $0.isNumber(other) } > columns.count { $0.isNumber(usual) } ? other : usual
    }
}

/// Names of attributes made from a header.
enum AttributeNaming {
    static func names(_ header: [String]) -> [Bilingual] {
        var taken: Set<String> = []
        return header.enumerated().map { index, cell in
            var name = display(cell, column: index)
            let stem = name
            var copy = 2
            while !taken.insert(normalizedName(name.english)).inserted
                || !name.isSame && !taken.insert(normalizedName(name.indonesian)).inserted
            {
                name = Bilingual(english: "\(stem.english)_\(copy)", indonesian: "\(stem.indonesian)_\(copy)")
                copy += 1
            }
            return name
        }
    }

    /// Letters and digits with single underscores; a word that the language keeps for itself gets one more word.
    private static func display(_ cell: String, column index: Int) -> Bilingual {
        var name = ""
        var gap = false
        for scalar in cell.unicodeScalars {
            if scalar.properties.isAlphabetic || scalar.properties.numericType != nil {
                if gap, !name.isEmpty { name += "_" }
                gap = false
                name.unicodeScalars.append(scalar)
            } else {
                gap = true
            }
        }
        if name.isEmpty { return Bilingual(english: "column_\(index + 1)", indonesian: "kolom_\(index + 1)") }
        let startsWithDigit = name.unicodeScalars.first.map { $0.properties.numericType != nil } ?? false
        if startsWithDigit || reserved.contains(normalizedName(name)) {
            return Bilingual(english: "column_\(name)", indonesian: "kolom_\(name)")
        }
        return Bilingual(name)
    }

    private static let reserved: Set<String> = Set(
        KeywordTable.entries.filter { $0.kind == .reserved }.flatMap { $0.english + $0.indonesian }.map {
            normalizedName($0)
        })

    static func namesAKey(_ cell: String, table: String) -> Bool {
        let name = normalizedName(cell)
        let keyWords: Set<String> = ["id", "key", "kode", "code", "no", "nomor", "number", "kunci"]
        return keyWords.contains(name) || name.hasSuffix("_id") || name.hasPrefix("id_") || name.hasPrefix("kode_")
            || name.hasSuffix("_code")
            || name == normalizedName(table)
    }
}
