import SiapData
import SiapSemantics
import SiapText

/// `as of` several dates: the question is asked for each, and the answers stand in one result with the date as a key.
extension Engine {
    /// More dates than anyone reads: daily for some 27 years.
    static let mostDates = 10_000

    /// The same query with each source that asks for several dates or worlds answered, so that the rest sees one
    /// result.
    func withWorldsAnswered(_ query: BoundQuery, in snapshots: Snapshots) throws -> BoundQuery {
        guard case .query(let inner) = query.source else { return query }
        var outer = query
        outer.source =
            inner.extraKey != nil || inner.isChanges
            ? .result(try run(inner, on: nil, in: snapshots)) : .query(try withWorldsAnswered(inner, in: snapshots))
        return outer
    }

    func runOnSeveralDates(_ query: BoundQuery, _ asOf: BoundAsOf, in snapshots: Snapshots) throws -> ResultTable {
        let days = try days(asOf, at: query.asOfRange)
        var single = query
        // Order is made over all dates together.
        single.sort = query.sort.filter { if case .hidden = $0.target { true } else { false } }
        let parts = try answers(single, days, in: snapshots)
        var result = try sideBySide(parts, days.map { .date($0) }, query)
        // Of the last day; what they say of it names it.
        var notes = zip(days, parts).max { $0.0 < $1.0 }?.1.footnotes ?? Footnotes()
        notes.asOf = nil
        notes.emptiness = nil
        notes.leftOutAsUnknown = parts.map(\.footnotes.leftOutAsUnknown).reduce(0, +)
        notes.unknownValues = parts.map(\.footnotes.unknownValues).reduce(0, +)
        notes.noteMissing(in: parts.map(\.footnotes))
        if let last = catalog.dataUntil, let latest = days.max(), latest > last {
            notes.asOf = latest
            notes.dataEnded = last
        }
        result.footnotes = notes
        return result
    }

    private func answers(_ query: BoundQuery, _ days: [Day], in snapshots: Snapshots) throws -> [ResultTable] {
        func asked(on day: Day) throws -> ResultTable {
            if let reason = stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            var single = query
            single.asOf = .date(.constant(.date(day), type: .date))
            return try run(single, on: nil, in: snapshots)
        }
        let sorted = Set(days).sorted()
        // Of two days each is asked anyway: the last for what is said of its rows, the first as what is gone on from.
        guard sorted.count > 2, let last = sorted.last, catalog.dataFrom.map({ $0 <= sorted[0] }) ?? true,
            let walk = SeriesWalk(query, evaluator(in: snapshots))
        else { return try days.map(asked) }
        var answers = [last: try asked(on: last)]
        for run in walk.runs(sorted) where run != [last] {
            let found =
                run.count < 3
                ? nil
                : try walk.evaluator.softly {
                    try walk.answers(on: run, like: answers[last] ?? ResultTable(columns: [], rowCount: 0))
                }
            for (day, answer) in zip(run, try found ?? run.map(asked)) where day != last { answers[day] = answer }
        }
        return days.compactMap { answers[$0] }
    }

    func days(_ asOf: BoundAsOf, at range: SourceRange?) throws -> [Day] {
        func day(_ expression: BoundExpression) throws -> Day {
            guard case .date(let day) = try value(of: expression) else {
                throw DiagnosticsFailure(Diagnostic(.notADate(written: .described(ValueType.unknown.names)), at: range))
            }
            return day
        }
        switch asOf {
        case .date(let date): return [try day(date)]
        case .list(let dates):
            var seen: Set<Day> = []
            return try dates.map(day).filter { seen.insert($0).inserted }
        case .series(let from, let to, let step):
            return try series(from: day(from), to: day(to), every: step, at: range)
        }
    }

    /// From the first day in steps; the last day is always there, whether a step falls on it or not.
    private func series(from: Day, to: Day, every step: Duration, at range: SourceRange?) throws -> [Day] {
        if to < from { throw Engine.backwards(from, to, at: range) }
        var days: [Day] = []
        var count = 0
        while let month = from.adding(months: step.months * count), let day = month.adding(days: step.days * count),
            day < to
        {
            days.append(day)
            count += 1
            if count > Engine.mostDates {
                throw DiagnosticsFailure(Diagnostic(.tooManyDates(limit: Engine.mostDates), at: range))
            }
        }
        return days + [to]
    }

    static func backwards(_ from: Day, _ to: Day, at range: SourceRange?) -> DiagnosticsFailure {
        DiagnosticsFailure(
            Diagnostic(
                .seriesBackwards(first: from.iso, last: to.iso), at: range,
                proposals: [Bilingual(english: "\(to.iso) to \(from.iso)", indonesian: "\(to.iso) sampai \(from.iso)")])
        )
    }

    // MARK: One result of several

    /// Answers to one question, on several dates or in two worlds, as one result with the date or world as a key.
    func sideBySide(_ parts: [ResultTable], _ values: [Value], _ query: BoundQuery) throws -> ResultTable {
        guard let key = query.extraKey, let position = query.columns.firstIndex(where: { $0.names == key.names }) else {
            return parts[0]
        }
        var result = joined(parts, values, position, key)
        result.isComplete = parts.allSatisfy(\.isComplete)
        if case .groups(_, let keys, _) = query.shape, key.role == .acrossKey, !keys.isEmpty {
            // The total of each, from its rows: dates and worlds do not add up, so there is none across.
            let totals = parts.map { part in
                ResultTable(
                    columns: zip(part.columns, part.totals ?? []).dropFirst(keys.count).map { column, total in
                        var sum = column
                        sum.column = Column(type: column.column.type, values: [total])
                        return sum
                    }, rowCount: 1)
            }
            result.columnTotals = [joined(totals, values, 0, key)]
        }
        return try sorted(result, query)
    }

    /// Rows of all parts one after another, with the key as a column at `position`.
    private func joined(_ parts: [ResultTable], _ values: [Value], _ position: Int, _ key: OutputColumn) -> ResultTable
    {
        guard let first = parts.first else { return ResultTable(columns: [], rowCount: 0) }
        var columns = first.columns.indices.map { index in
            var column = first.columns[index]
            column.column = Column(
                joining: parts.map { $0.columns[index].column }, domain: catalog.domain(of: column.column.type))
            return column
        }
        let cells = zip(parts, values).flatMap { part, value in [Value](repeating: value, count: part.rowCount) }
        let column = ResultTable.ResultColumn(
            names: key.names, column: Column(type: key.type, values: cells, domain: catalog.domain(of: key.type)),
            role: key.role)
        columns.insert(column, at: position)
        return ResultTable(columns: columns, rowCount: cells.count)
    }

    /// By the keys asked for; otherwise groups by their keys, each with its dates or worlds in order.
    private func sorted(_ table: ResultTable, _ query: BoundQuery) throws -> ResultTable {
        var result = table
        let patience = Patience(stopReason)
        if case .groups(_, let keys, _) = query.shape, query.extraKey?.role == .acrossKey {
            result = try result.inKeyOrder(keys.count, patience)
        }
        let isAsked = query.sort.contains { if case .output = $0.target { true } else { false } }
        if isAsked { result = try result.inOrder(of: query.sort, shownBy: catalog, patience) }
        result.columnTotals = table.columnTotals
        return result
    }
}
