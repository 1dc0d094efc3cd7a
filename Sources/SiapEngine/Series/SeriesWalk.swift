import SiapData
import SiapSemantics
import SiapText

/// One question on many days: counted in full on the first day, then carried on by the events between.
///
/// The days cost in proportion to the events, not to the rows of the table. It works for questions that count, share or
/// sum, and whose answer for a row is the same until the next event of that row, or until one of a few days that the
/// question names.
struct SeriesWalk {
    let query: BoundQuery
    let table: TableID
    let measures: [BoundMeasure]
    let keys: [BoundItem]
    let across: [BoundItem]
    let evaluator: Evaluator
    /// Days on which the calendar alone may change answers.
    private var breaks: Set<Int32> = []

    /// Nil when the question must be asked day by day.
    init?(_ query: BoundQuery, _ evaluator: Evaluator) {
        guard case .table(let table, false) = query.source,
            case .groups(let measures, let keys, let across) = query.shape, query.top == nil,
            query.suppositions.isEmpty, Contributions.canBeCarried(measures)
        else { return nil }
        self.query = query
        self.table = table
        self.measures = measures
        self.keys = keys
        self.across = across
        self.evaluator = evaluator
        for expression in expressions {
            if expression.facts.changesOnAnyDay || expression.facts.asksOtherStates { return nil }
            breaks.formUnion(expression.facts.daysOfChange)
        }
    }

    /// Days in order, in runs through which the calendar changes nothing.
    func runs(_ days: [Day]) -> [[Day]] {
        var runs: [[Day]] = []
        for day in days {
            if let last = runs.last?.last, !breaks.contains(where: { $0 > last.number && $0 <= day.number }) {
                runs[runs.count - 1].append(day)
            } else {
                runs.append([day])
            }
        }
        return runs
    }

    private var expressions: [BoundExpression] {
        query.filters.map(\.condition) + (keys + across).map(\.expression)
            + measures.flatMap { [$0.condition, $0.value].compactMap(\.self) }
    }

    /// The question's groups on each of the days of a run. `asked` is the answer on one of them; the others are made
    /// like it.
    func answers(on days: [Day], like asked: ResultTable) throws -> [ResultTable] {
        guard let first = days.first, let last = days.last else { return [] }
        var state = try opening(on: first)
        let versions = Versions(of: table, after: first, upTo: last, boundaries: true, in: evaluator.snapshots)
        let states = try evaluator.memberships(of: versions, query.filters)
        let contributions = try contributions(count: versions.rows.count) { try evaluator.evaluate($0, of: versions) }
        let order = versions.events.indices.sorted { (versions.days[2 * $0 + 1], $0) < (versions.days[2 * $1 + 1], $1) }
        var next = 0
        return try days.map { day in
            if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            while next < order.count, versions.days[2 * order[next] + 1] <= day.number {
                for (version, sign) in [(2 * order[next], -1), (2 * order[next] + 1, 1)] {
                    switch states[version] {
                    case .member: contributions.add(Int128(sign), row: version, to: &state.tallies)
                    case .cannotTell: state.leftOut += sign
                    case .outside: break
                    }
                }
                next += 1
            }
            return try answer(state, like: asked)
        }
    }

    private struct State {
        var tallies: GroupTallies
        /// Rows of which it is not known whether they belong.
        var leftOut: Int
    }

    /// All rows, on the first day.
    private func opening(on day: Day) throws -> State {
        let executor = Executor(evaluator: evaluator, day: day)
        let selection = try executor.select(Planner.selection(query))
        let context = executor.context(selection.source, selection.rows)
        var tallies = GroupTallies(measures: measures.count)
        try contributions(count: selection.rows.count) { try evaluator.evaluate($0, context) }.addAll(to: &tallies)
        return State(tallies: tallies, leftOut: executor.footnotes.leftOutAsUnknown)
    }

    private func contributions(count: Int, evaluate: (BoundExpression) throws -> Vector) throws -> Contributions {
        try Contributions(
            measures, keys + across, count: count, domain: evaluator.snapshots.catalog.domain, evaluator.patience,
            evaluate: evaluate)
    }

    // MARK: Answers

    private func answer(_ state: State, like asked: ResultTable) throws -> ResultTable {
        let grand = state.tallies.grouped(by: 0..<0)
        let all = keys.count + across.count
        var result = try made(state, by: 0..<all, grand, like: asked)
        result.isComplete = true
        if all > 0 {
            result.totals =
                try (keys + across).map { _ in .unknown } + values(grand, grand).map { $0.value(at: 0, type: $1) }
        }
        if !across.isEmpty {
            result.rowTotals = try asked.rowTotals.map { try made(state, by: 0..<keys.count, grand, like: $0) }
            result.columnTotals = try asked.columnTotals.map { try made(state, by: keys.count..<all, grand, like: $0) }
        }
        result.footnotes.missing = missing(state.tallies.grouped(by: 0..<all))
        result.footnotes.leftOutAsUnknown = state.leftOut
        result.footnotes.unknownValues =
            measures.indices.map { Int(grand.tallies[0][1 + $0 * Contributions.slots + 2]) }.max() ?? 0
        return result
    }

    private func missing(_ groups: GroupTallies) -> [Footnotes.MissingFigures] {
        measures.enumerated().compactMap { index, measure in
            guard measure.canBeMissing else { return nil }
            let slot = 1 + index * Contributions.slots
            let withoutRows = groups.tallies.count { $0[slot + 1] + $0[slot + 2] == 0 }
            let notKnown = groups.tallies.count { $0[slot + 1] == 0 && $0[slot + 2] > 0 }
            if withoutRows + notKnown == 0 { return nil }
            return Footnotes.MissingFigures(
                names: measure.names, addsUp: measure.addsUp, withoutRows: withoutRows, notKnown: notKnown,
                of: groups.tallies.count)
        }
    }

    /// Groups by some of the keys as a table with the columns of another, in the order of the keys.
    private func made(_ state: State, by positions: Range<Int>, _ grand: GroupTallies, like asked: ResultTable) throws
        -> ResultTable
    {
        let groups = state.tallies.grouped(by: positions)
        let count = groups.keys.count, keyCount = positions.count
        let measured = try values(groups, grand)
        var result = ResultTable(columns: asked.columns, rowCount: count)
        for index in asked.columns.indices {
            let type = asked.columns[index].column.type, domain = evaluator.snapshots.catalog.domain(of: type)
            result.columns[index].column =
                index < keyCount
                ? Column(type: type, values: groups.keys.map { $0[index] }, domain: domain)
                : measured[index - keyCount].0.column(type: type, count: count, domain: domain)
        }
        return try result.inKeyOrder(keyCount, evaluator.patience)
    }

    /// The measures' columns for each group.
    private func values(_ groups: GroupTallies, _ grand: GroupTallies) throws -> [(Vector, ValueType)] {
        try measures.enumerated().flatMap { index, measure -> [(Vector, ValueType)] in
            let slot = 1 + index * Contributions.slots
            let counted = groups.tallies.map { $0[slot] }, of = groups.tallies.map { $0[slot + 1] }
            switch measure.kind {
            case .shareWhere: return Executor.share(counted.map { Int64($0) }, of.map { Int64($0) })
            case .shareOfTotal:
                return Executor.share(counted.map { Int64($0) }, counted.map { _ in Int64(grand.tallies[0][slot]) })
            case .aggregate(.average, _):
                return [(.decimals(zip(counted, of).map { $1 == 0 ? .nan : Double($0) / Double($1) }), .decimal)]
            case .count, .shareOfSum, .aggregate:
                return [
                    (
                        .integers(
                            try zip(counted, of).map { sum, known in
                                if measure.addsUp, known == 0 { return unknownInteger }
                                guard let whole = Int64(exactly: sum), whole != unknownInteger else {
                                    throw DiagnosticsFailure(Diagnostic(.overflow, at: nil))
                                }
                                return whole
                            }), measure.type
                    )
                ]
            }
        }
    }
}
