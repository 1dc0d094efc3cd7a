public import SiapData
public import SiapSemantics
public import SiapText

extension Footnotes.Parameter {
    /// The same, with the rows of a catalog by their names.
    public init(_ parameter: PackParameter, _ catalog: Catalog) {
        self.init(parameter)
        if case .row(let table, let row) = parameter.value, row < catalog[table].rowCount {
            self.init(names: parameter.names, value: Bilingual(catalog[table].label(of: row)), doc: parameter.doc)
        }
    }

    /// The parameter and its value in words.
    public init(_ parameter: PackParameter) {
        switch parameter.value {
        case .code(let list, let index):
            self.init(names: parameter.names, value: list.codes[index].names, doc: list.codes[index].doc)
        case .whole(let number): self.init(names: parameter.names, value: Bilingual(String(number)), doc: parameter.doc)
        case .decimal(let number):
            self.init(names: parameter.names, value: Bilingual(String(number)), doc: parameter.doc)
        case .date(let day): self.init(names: parameter.names, value: Bilingual(day.iso), doc: parameter.doc)
        case .truth(let truth):
            let value =
                truth ? Bilingual(english: "yes", indonesian: "ya") : Bilingual(english: "no", indonesian: "tidak")
            self.init(names: parameter.names, value: value, doc: parameter.doc)
        case .text(let text): self.init(names: parameter.names, value: Bilingual(text), doc: parameter.doc)
        case .unknown, .time, .row, .duration, .interval:
            self.init(names: parameter.names, value: Bilingual("…"), doc: parameter.doc)
        }
    }
}

/// Answers bound queries from the tables of a catalog. It has never heard of a prison.
public final class Engine {
    private(set) var snapshots: Snapshots
    /// Asked between steps; a reason (interrupted, out of memory) stops the query.
    public var stopReason: () -> Problem? = { nil }
    /// How tables are scanned.
    public var options = ScanOptions()

    public init(catalog: Catalog) { snapshots = Snapshots(catalog: catalog) }

    /// Goes on from what another has folded; what this one is told to use later is no business of the other's.
    public init(sharing other: Engine) {
        snapshots = other.snapshots
        options = other.options
        stopReason = other.stopReason
    }

    public var catalog: Catalog { snapshots.catalog }

    /// Goes on with other data; everything folded from the old is forgotten.
    public func use(_ catalog: Catalog) { snapshots = Snapshots(catalog: catalog) }

    /// Throws `DiagnosticsFailure`: overflow, division by zero, a date outside the data, an interruption.
    public func run(_ query: BoundQuery) throws -> ResultTable {
        var result = try run(query, on: nil, in: snapshots)
        let columns = query.columns
        if columns.count == result.columns.count {
            for (index, column) in columns.enumerated() {
                result.columns[index].privacy = max(column.privacy, result.columns[index].privacy)
            }
        }
        return result
    }

    /// The value of an expression that stands outside any query.
    public func value(of expression: BoundExpression) throws -> Value {
        try evaluator(in: snapshots).constant(expression, on: defaultDay)
    }

    var defaultDay: Day { catalog.dataUntil ?? Day(number: 0) }

    func evaluator(in snapshots: Snapshots) -> Evaluator {
        Evaluator(snapshots: snapshots, options: options, stopReason: stopReason) { [unowned self] query, day in
            try self.run(query, on: day, in: snapshots)
        }
    }

    func run(_ query: BoundQuery, on outer: Day?, in snapshots: Snapshots) throws -> ResultTable {
        if let asOf = query.asOf, asOf.isSeveral { return try runOnSeveralDates(query, asOf, in: snapshots) }
        if case .changes(let changes) = query.shape { return try runChanges(query, changes, in: snapshots) }
        if !query.suppositions.isEmpty { return try runSupposed(query, on: outer, in: snapshots) }
        let query = try withWorldsAnswered(query, in: snapshots)
        let evaluator = evaluator(in: snapshots)
        let isDated = innermostDate(query) != nil
        let day = try day(of: query, outer, in: snapshots)
        let executor = Executor(evaluator: evaluator, day: day)
        var result = try executor.run(Planner.plan(query))
        var notes = executor.footnotes
        if hasTime(query) || query.usesDate, readsTable(query) {
            notes.asOf = day
            notes.asOfIsDefault = !isDated && outer == nil
            if let last = catalog.dataUntil, day > last { notes.dataEnded = last }
        }
        let earlier = sourceNotes(query)
        notes.synthetic =
            query.tables.sorted().compactMap { catalog[$0].syntheticReason } + query.syntheticAttributes
            + (earlier?.synthetic ?? [])
        if notes.asOf == nil, let earlier {
            notes.asOf = earlier.asOf
            notes.asOfIsDefault = earlier.asOfIsDefault
            notes.leftOutAsUnknown += earlier.leftOutAsUnknown
        }
        notes.supposed += earlier?.supposed ?? []
        notes.readings = query.readings
        if result.hasPartsBelowZero { notes.readings.append(ResultTable.partsBelowZero) }
        if let today = query.today, let data = notes.asOf ?? catalog.dataUntil, today != data {
            notes.today = Footnotes.Today(today: today, data: data)
        }
        notes.meanings = result.meanings(of: Binder.verdicts)
        notes.verdicts = result.verdicts(of: Binder.verdicts)
        notes.parameters = query.parameters.map { Footnotes.Parameter($0, catalog) }
        notes.countsPeople = earlier?.countsPeople ?? false || query.tables.contains { catalog[$0].holdsPeople }
        notes.suppression = earlier?.suppression
        // A query for a value inside another is not answered by itself.
        if outer == nil { try tellOrigins(&notes, query, earlier, executor) }
        result.footnotes = notes
        return result
    }

    /// The date asked about: the question's own, else that of the query around it, else the last of the data.
    func day(of query: BoundQuery, _ outer: Day?, in snapshots: Snapshots) throws -> Day {
        guard let (asOf, range) = innermostDate(query) else { return outer ?? defaultDay }
        guard case .date(let wanted) = try evaluator(in: snapshots).constant(asOf, on: outer ?? defaultDay) else {
            throw DiagnosticsFailure(Diagnostic(.notADate(written: .described(ValueType.unknown.names)), at: range))
        }
        if let first = catalog.dataFrom, hasTime(query), wanted < first {
            let last = catalog.dataUntil ?? first
            throw DiagnosticsFailure(
                Diagnostic(.dateOutOfData(date: wanted.iso, first: first.iso, last: last.iso), at: range))
        }
        return wanted
    }

    /// The date of a question is given at its source, below any pipe.
    private func innermostDate(_ query: BoundQuery) -> (BoundExpression, SourceRange?)? {
        if case .date(let date)? = query.asOf { return (date, query.asOfRange) }
        if case .query(let inner) = query.source { return innermostDate(inner) }
        return nil
    }

    /// What was said of a result that the query goes on from.
    private func sourceNotes(_ query: BoundQuery) -> Footnotes? {
        switch query.source {
        case .table: return nil
        case .result(let table): return table.footnotes
        case .query(let inner): return sourceNotes(inner)
        }
    }

    /// Whether rows of a table are read here, and not a result at hand.
    private func readsTable(_ query: BoundQuery) -> Bool {
        switch query.source {
        case .table: return true
        case .result: return false
        case .query(let inner): return readsTable(inner)
        }
    }

    private func hasTime(_ query: BoundQuery) -> Bool {
        query.tables.contains { catalog[$0].schema.hasTime }
    }
}
