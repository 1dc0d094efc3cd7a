package import SiapData
package import SiapEngine
package import SiapSemantics
package import SiapText

/// How an answer came about: the rows there were, what each condition did to them, and what happened to the result
/// afterwards.
package struct AnswerTrace {
    /// What one condition did, to the rows for which all before it hold.
    package struct Step {
        /// One filter of the question.
        package var condition: BoundExpression
        /// Rows for which it holds.
        package var kept: Int
        /// Rows for which it does not.
        package var dropped: Int
        /// Rows for which it cannot be decided; left out, too.
        package var unknown: Int
    }

    /// How many of the rows a measure looks at.
    package struct MeasureCount {
        /// Which figure of the answer.
        package var measure: BoundMeasure
        /// What is asked of each row: the measure's condition, or whether its value is known.
        package var condition: BoundExpression
        /// What the condition is for.
        package var kind: Kind
        /// Why the measure looks at some of the rows only.
        package enum Kind {
            /// The measure's own condition.
            case narrowing
            /// What a share is the share of.
            case share
            /// Whether there is a value to add up or compare.
            case value
        }
        /// Rows that it counts.
        package var yes: Int
        /// Rows that it passes over.
        package var no: Int
        /// Rows that it passes over, since nobody can tell.
        package var unknown: Int
    }

    /// One date, or one world.
    package struct View {
        /// The date and the world.
        package var viewpoint: Viewpoint
        /// Rows before any condition.
        package var start: Int
        /// In the order of the question.
        package var steps: [Step]
        /// Those left after all conditions.
        package var rows: [UInt32]
        /// Of those that look at some of the rows only; several may be of one measure.
        package var measures: [MeasureCount]
    }

    /// One stage of the pipe, with the rows of the result before and after it.
    package struct Stage {
        /// The stage alone, over the result before it.
        package var query: BoundQuery
        /// Headings by which its conditions name columns.
        package var columnsBefore: [Bilingual]
        /// Rows of the result that it is given.
        package var before: Int
        /// Rows of the result that it gives.
        package var after: Int
    }

    /// The question without its stages.
    package var source: BoundQuery
    /// One for each date, or for each world; one of a plain question.
    package var views: [View]
    /// Rows of the result at the source, before `top` and after it.
    package var sourceRows: Int
    /// Nil where `top` cut nothing.
    package var sourceRowsBeforeTop: Int?
    /// In order; none without a pipe.
    package var stages: [Stage]
    /// Definitions read, those written in the question first.
    package var definitions: [(reference: DefinitionReference, isDirect: Bool)]

    /// Throws `DiagnosticsFailure` where the query itself would.
    package init(_ query: BoundQuery, engine: Engine) throws {
        let chain = LastAnswer.chain(query)
        source = chain.source
        views = try engine.viewpoints(of: query).map { try View(chain.source, from: $0) }
        var result = try engine.run(chain.source)
        sourceRows = result.rowCount
        sourceRowsBeforeTop = result.footnotes.rowsBeforeTop
        stages = []
        for stage in chain.stages {
            let before = result
            result = try engine.run(stage)
            stages.append(
                Stage(
                    query: stage, columnsBefore: before.columns.map(\.names), before: before.rowCount,
                    after: result.rowCount))
        }
        var reading = DefinitionReading()
        for query in [chain.source] + chain.stages { reading.read(query) }
        definitions = reading.found
    }

    /// The table at the source; nil where the query goes on from a result at hand.
    package var table: TableID? { if case .table(let table, _) = source.source { table } else { nil } }
}

extension AnswerTrace.View {
    /// Throws `DiagnosticsFailure` where the query itself would.
    package init(_ query: BoundQuery, from viewpoint: Viewpoint) throws {
        self.viewpoint = viewpoint
        steps = []
        measures = []
        let truths: (BoundExpression, [UInt32]) throws -> [Bool?]
        switch query.source {
        case .table(let table, let ever):
            rows = viewpoint.rows(of: table, ever: ever)
            truths = { try viewpoint.truths($0, of: table, rows: $1) }
        case .result(let result):
            rows = (0..<UInt32(result.rowCount)).map { $0 }
            truths = { try viewpoint.truths($0, of: result, rows: $1) }
        case .query:
            (start, rows) = (0, [])
            return
        }
        start = rows.count
        for filter in query.filters {
            let found = try truths(filter.condition, rows)
            let kept = zip(rows, found).filter { $0.1 == true }.map(\.0)
            steps.append(
                AnswerTrace.Step(
                    condition: filter.condition, kept: kept.count, dropped: found.count { $0 == false },
                    unknown: found.count { $0 == nil }))
            rows = kept
        }
        guard case .groups(let asked, _, _) = query.shape else { return }
        for measure in asked {
            for (condition, kind) in AnswerTrace.conditions(of: measure) {
                let own =
                    kind == .value
                    ? try measure.condition.map { zip(rows, try truths($0, rows)).filter { $0.1 == true }.map(\.0) }
                    : nil
                let found = try truths(condition, own ?? rows)
                measures.append(
                    AnswerTrace.MeasureCount(
                        measure: measure, condition: condition, kind: kind, yes: found.count { $0 == true },
                        no: found.count { $0 == false },
                        unknown: found.count { $0 == nil }))
            }
        }
    }
}

extension AnswerTrace {
    /// What decides whether a row counts for a measure.
    static func conditions(of measure: BoundMeasure) -> [(BoundExpression, MeasureCount.Kind)] {
        let own = measure.condition.map { [($0, MeasureCount.Kind.narrowing)] } ?? []
        switch measure.kind {
        case .count, .shareOfTotal: return own
        case .shareWhere(let condition): return own + [(condition, .share)]
        case .shareOfSum(let value), .aggregate(_, let value): return own + [(.isKnown(value), .value)]
        }
    }
}

/// The definitions that a query rests on, each once, in the order met.
struct DefinitionReading {
    private(set) var found: [(reference: DefinitionReference, isDirect: Bool)] = []
    private var seen: Set<DefinitionReference> = []
    private var waiting: [(BoundExpression, isDirect: Bool)] = []

    mutating func read(_ query: BoundQuery) {
        waiting = expressions(of: query).map { ($0, true) }
        var next = 0
        // In breadth: what the question names comes before what that rests on.
        while next < waiting.count {
            let (expression, isDirect) = waiting[next]
            next += 1
            read(expression, isDirect: isDirect)
        }
    }

    private func expressions(of query: BoundQuery) -> [BoundExpression] {
        var all = query.filters.map(\.condition)
        for supposition in query.suppositions {
            all += [supposition.filter].compactMap(\.self) + supposition.assignments.map(\.value)
        }
        switch query.shape {
        case .rows(let items): all += items.map(\.expression)
        case .check(let check): all += check.rules.flatMap(\.expressions)
        case .changes(let changes):
            all += changes.keys.compactMap { key in if case .item(let item) = key { item.expression } else { nil } }
        case .groups(let measures, let keys, let across):
            all += measures.flatMap { measure in
                [measure.condition].compactMap(\.self) + [measure.value].compactMap(\.self)
            }
            all += (keys + across).map(\.expression)
        }
        for key in query.sort { if case .hidden(let expression) = key.target { all.append(expression) } }
        return all
    }

    private mutating func read(_ expression: BoundExpression, isDirect: Bool) {
        switch expression.node {
        case .definition(let reference, let inner):
            guard seen.insert(reference).inserted else { return }
            found.append((reference, isDirect))
            waiting.append((inner, false))
        case .query(let query, _, _): for part in expressions(of: query) { read(part, isDirect: isDirect) }
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call,
            .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise,
            .contains, .like, .within, .dated, .aggregate, .sealed, .invalid:
            for part in expression.parts { read(part, isDirect: isDirect) }
        }
    }
}
