public import SiapData
public import SiapSemantics
public import SiapText

/// Answers bound queries from the tables of a catalog. It has never heard of a prison.
public final class Engine {
    private var snapshots: Snapshots
    /// Asked between steps; a reason (interrupted, out of memory) stops the query.
    public var stopReason: () -> MessageID? = { nil }

    public init(catalog: Catalog) { snapshots = Snapshots(catalog: catalog) }

    public var catalog: Catalog { snapshots.catalog }

    /// Goes on with other data; everything folded from the old is forgotten.
    public func use(_ catalog: Catalog) { snapshots = Snapshots(catalog: catalog) }

    /// Throws `DiagnosticsFailure`: overflow, division by zero, a date outside the data, an interruption.
    public func run(_ query: BoundQuery) throws -> ResultTable {
        try run(query, on: nil)
    }

    /// The value of an expression that stands outside any query.
    public func value(of expression: BoundExpression) throws -> Value {
        try evaluator().constant(expression, on: defaultDay)
    }

    private var defaultDay: Day { catalog.dataUntil ?? Day(number: 0) }

    private func evaluator() -> Evaluator {
        Evaluator(snapshots: snapshots, stopReason: stopReason) { [unowned self] query, day in try self.run(query, on: day) }
    }

    private func run(_ query: BoundQuery, on outer: Day?) throws -> ResultTable {
        if let asOf = query.asOf, asOf.isSeveral { return try runOnSeveralDates(query, asOf) }
        let query = try withSeveralDatesAnswered(query)
        let evaluator = evaluator()
        var day = outer ?? defaultDay
        let dated = innermostDate(query)
        if let (asOf, range) = dated {
            guard case .date(let wanted) = try evaluator.constant(asOf, on: day) else {
                throw DiagnosticsFailure(Diagnostic(.notADate, at: range, [.bilingual(ValueType.unknown.names)]))
            }
            day = wanted
            if let first = catalog.dataFrom, hasTime(query), wanted < first {
                let last = catalog.dataUntil ?? first
                throw DiagnosticsFailure(Diagnostic(.dateOutOfData, at: range, [.verbatim(wanted.iso), .verbatim(first.iso), .verbatim(last.iso)]))
            }
        }
        let executor = Executor(evaluator: evaluator, day: day)
        var result = try executor.run(Planner.plan(query))
        var notes = executor.footnotes
        if hasTime(query), readsTable(query) {
            notes.asOf = day
            notes.asOfIsDefault = dated == nil && outer == nil
            if let last = catalog.dataUntil, day > last { notes.dataEnded = last }
        }
        let earlier = sourceNotes(query)
        notes.synthetic = query.tables.sorted().compactMap { catalog[$0].schema.synthetic } + query.syntheticAttributes + (earlier?.synthetic ?? [])
        if notes.asOf == nil, let earlier {
            notes.asOf = earlier.asOf
            notes.asOfIsDefault = earlier.asOfIsDefault
            notes.leftOutAsUnknown += earlier.leftOutAsUnknown
        }
        notes.readings = query.readings
        result.footnotes = notes
        return result
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
