import SiapData
import SiapText

/// One reading of all records into one builder for each attribute.
struct TablePass {
    private let schema: TableSchema
    private let matching: ColumnMatching
    private let catalog: Catalog
    private let style: NumberStyle
    /// False while the table's own rows are not known yet: links to itself then stay unknown.
    private let resolvesSelf: Bool
    /// How dates with slashes are written: as somebody says, and in single columns as their cells have told.
    private let dates: DateOrder?
    private let monthFirst: Set<AttributeID>

    init(
        _ schema: TableSchema, catalog: Catalog, matching: ColumnMatching, style: NumberStyle, resolvesSelf: Bool,
        dates: DateOrder? = nil,
        monthFirst: Set<AttributeID> = []
    ) {
        self.dates = dates
        self.monthFirst = monthFirst
        self.schema = schema
        self.catalog = catalog
        self.matching = matching
        self.style = style
        self.resolvesSelf = resolvesSelf
    }

    func run(_ source: any RecordSource) throws(DiagnosticsFailure) -> LoadOutcome {
        let log = RejectLog()
        // A column that the table does not have may hold what is private here under another name.
        let hidesOthers = schema.attributes.contains(where: \.isPrivate)
        log.isPrivate = matching.attributes.map { $0.map { schema[$0].isPrivate } ?? hidesOthers }
        log.keyForms = keyForms()
        let builders = schema.attributes.ids.map { builder(for: $0) }
        let key = schema.keyAttribute.map { KeyBuilder(schema[$0], inner: keyColumn($0), style) }
        let block = RecordBlock(width: source.header.count)
        var rowCount = 0
        while true {
            block.reset()
            let rejectsBefore = log.rejects.count
            try source.fill(block, log: log)
            if block.rows == 0, log.rejects.count == rejectsBefore { break }
            for (attribute, builder) in zip(schema.attributes.ids, builders) where attribute != schema.keyAttribute {
                try builder.take(block, matching.column(of: attribute) ?? 0, log)
            }
            if let key, let attribute = schema.keyAttribute {
                try key.take(block, matching.column(of: attribute) ?? 0, log)
            }
            if block.rejectedCount > 0 {
                for (attribute, builder) in zip(schema.attributes.ids, builders) where attribute != schema.keyAttribute
                {
                    builder.drop(block)
                }
                key?.drop(block)
            }
            rowCount += block.rows - block.rejectedCount
        }
        let readings = Dictionary(
            uniqueKeysWithValues: zip(schema.attributes.ids, builders).compactMap { attribute, builder in
                (builder as? DateBuilder).map { (attribute, $0.dates) }
            })
        let finished = zip(schema.attributes.ids, builders).map { attribute, builder in
            attribute == schema.keyAttribute ? key ?? builder : builder
        }
        var outcome = LoadOutcome(
            columns: finished.map { $0.finish() }, rowCount: rowCount, keyIndex: key?.index, header: source.header,
            rejects: log.inOrder, warnings: matching.warnings + finished.flatMap(\.warnings),
            labelIsKey: matching.labelIsKey,
            monthFirst: Set(readings.filter { $0.value.isMonthFirst }.map(\.key)),
            undecided: readings.sorted { $0.key < $1.key }.compactMap { attribute, dates in
                dates.problem(schema[attribute].names, isPrivate: schema[attribute].isPrivate)
            })
        outcome.decomposed = Set(
            schema.attributes.ids.filter { matching.column(of: $0).map(block.composedColumns.contains) ?? false })
        outcome.otherwiseNamed = Set(
            zip(schema.attributes.ids, finished).filter { $1.namesRowsOtherwise }.map(\.0))
        return outcome
    }

    private func keyForms() -> [Int: KeyForm] {
        var forms: [Int: KeyForm] = [:]
        for (column, attribute) in matching.attributes.enumerated() {
            guard let attribute else { continue }
            switch schema[attribute].type {
            case .link(let table), .links(let table): forms[column] = KeyForm(catalog[table])
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown: break
            }
        }
        return forms
    }

    /// The column of a key that is not text; a text key is held by its index.
    private func keyColumn(_ key: AttributeID) -> ColumnBuilder? {
        schema[key].type == .text ? nil : builder(for: key)
    }

    private func builder(for id: AttributeID) -> ColumnBuilder {
        let attribute = schema[id]
        let isAbsent = matching.column(of: id) == nil
        switch attribute.type {
        case .code(let list): return coded(attribute, meaning: .codes(list), isAbsent: isAbsent)
        case .link(let table), .links(let table):
            return coded(
                attribute, meaning: .rows(table, catalog), isAbsent: isAbsent || table == schema.id && !resolvesSelf)
        case .text: return isAbsent ? AbsentBuilder(attribute, domain: nil) : TextBuilder(attribute)
        case .wholeNumber:
            return isAbsent ? AbsentBuilder(attribute, domain: nil) : WholeNumberBuilder(attribute, style)
        case .decimal: return isAbsent ? AbsentBuilder(attribute, domain: nil) : DecimalBuilder(attribute, style)
        case .date:
            let reading = DateReading(dates, guess: monthFirst.contains(id) ? .monthFirst : .dayFirst)
            return isAbsent ? AbsentBuilder(attribute, domain: nil) : DateBuilder(attribute, reading)
        case .time: return isAbsent ? AbsentBuilder(attribute, domain: nil) : TimeBuilder(attribute)
        case .truth: return isAbsent ? AbsentBuilder(attribute, domain: nil) : TruthBuilder(attribute)
        case .duration, .interval, .unknown: return AbsentBuilder(attribute, domain: nil)
        }
    }

    private func coded(_ attribute: Attribute, meaning: Spellings.Meaning, isAbsent: Bool) -> ColumnBuilder {
        let spellings = Spellings(meaning)
        if isAbsent { return AbsentBuilder(attribute, domain: spellings.domain) }
        if case .links = attribute.type { return LinksBuilder(attribute, spellings) }
        return CodesBuilder(attribute, spellings)
    }
}
