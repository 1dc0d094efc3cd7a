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
    private let monthFirst: Set<Int>

    init(
        _ schema: TableSchema, catalog: Catalog, matching: ColumnMatching, style: NumberStyle, resolvesSelf: Bool,
        dates: DateOrder? = nil,
        monthFirst: Set<Int> = []
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
        log.isPrivate = matching.attributes.map { $0.map { schema.attributes[$0].isPrivate } ?? hidesOthers }
        log.keyForms = keyForms()
        let builders = schema.attributes.indices.map { builder(for: $0) }
        let key = schema.keyIndex.map { KeyBuilder(schema.attributes[$0], inner: keyColumn($0), style) }
        let block = RecordBlock(width: source.header.count)
        var rowCount = 0
        while true {
            block.reset()
            let rejectsBefore = log.rejects.count
            try source.fill(block, log: log)
            if block.rows == 0, log.rejects.count == rejectsBefore { break }
            for (index, builder) in builders.enumerated() where index != schema.keyIndex {
                try builder.take(block, matching.columns[index] ?? 0, log)
            }
            if let key, let index = schema.keyIndex { try key.take(block, matching.columns[index] ?? 0, log) }
            if block.rejectedCount > 0 {
                for (index, builder) in builders.enumerated() where index != schema.keyIndex { builder.drop(block) }
                key?.drop(block)
            }
            rowCount += block.rows - block.rejectedCount
        }
        let readings = Dictionary(
            uniqueKeysWithValues: builders.enumerated().compactMap { index, builder in
                (builder as? DateBuilder).map { (index, $0.dates) }
            })
        let finished = builders.enumerated().map { index, builder in index == schema.keyIndex ? key ?? builder : builder
        }
        var outcome = LoadOutcome(
            columns: finished.map { $0.finish() }, rowCount: rowCount, keyIndex: key?.index, header: source.header,
            rejects: log.inOrder, warnings: matching.warnings + finished.flatMap(\.warnings),
            labelIsKey: matching.labelIsKey,
            monthFirst: Set(readings.filter { $0.value.isMonthFirst }.map(\.key)),
            undecided: readings.sorted { $0.key < $1.key }.compactMap { index, dates in
                dates.problem(schema.attributes[index].names, isPrivate: schema.attributes[index].isPrivate)
            })
        outcome.decomposed = Set(
            schema.attributes.indices.filter { matching.columns[$0].map(block.composedColumns.contains) ?? false })
        outcome.otherwiseNamed = Set(finished.indices.filter { finished[$0].namesRowsOtherwise })
        return outcome
    }

    private func keyForms() -> [Int: KeyForm] {
        var forms: [Int: KeyForm] = [:]
        for (column, attribute) in matching.attributes.enumerated() {
            guard let attribute else { continue }
            switch schema.attributes[attribute].type {
            case .link(let table), .links(let table): forms[column] = KeyForm(catalog[table])
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown: break
            }
        }
        return forms
    }

    /// The column of a key that is not text; a text key is held by its index.
    private func keyColumn(_ index: Int) -> ColumnBuilder? {
        schema.attributes[index].type == .text ? nil : builder(for: index)
    }

    private func builder(for index: Int) -> ColumnBuilder {
        let attribute = schema.attributes[index]
        let isAbsent = matching.columns[index] == nil
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
            let reading = DateReading(dates, guess: monthFirst.contains(index) ? .monthFirst : .dayFirst)
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
