public import SiapData
public import SiapSemantics

/// How a query will be worked out: operators, the source innermost.
public indirect enum Plan: Sendable {
    /// Rows of a table: those that live on the date, or all (`ever`).
    case scan(TableID, ever: Bool)
    case result(ResultTable)
    case filter(Plan, [BoundFilter])
    case group(Plan, measures: [BoundMeasure], keys: [BoundItem], across: [BoundItem])
    /// Items of rows; rows are put in order, and cut, before any item is worked out.
    case project(Plan, [BoundItem], sort: [BoundSortKey], top: Int?)
    /// Rows by rule.
    case check(Plan, BoundCheck)
    /// The rows at both ends of a period, compared. The engine asks them on two days.
    case changes(Plan, BoundChanges)
    case sort(Plan, [BoundSortKey])
    case top(Plan, Int)
}

/// Makes plans. The conditions of a conjunction may be tried in any order: cheap ones go first.
public enum Planner {
    public static func plan(_ query: BoundQuery) -> Plan {
        let rows = selection(query)
        switch query.shape {
        case .rows(let items): return .project(rows, items, sort: query.sort, top: query.top)
        case .groups(let measures, let keys, let across):
            return ordered(.group(rows, measures: measures, keys: keys, across: across), query)
        case .check(let check): return ordered(.check(rows, check), query)
        case .changes(let changes): return ordered(.changes(rows, changes), query)
        }
    }

    /// The rows that a query is about.
    static func selection(_ query: BoundQuery) -> Plan {
        let source: Plan
        switch query.source {
        case .table(let table, let ever): source = .scan(table, ever: ever)
        case .result(let result): source = .result(result)
        case .query(let inner): source = plan(inner)
        }
        return query.filters.isEmpty ? source : .filter(source, ordered(query.filters))
    }

    private static func ordered(_ plan: Plan, _ query: BoundQuery) -> Plan {
        let sorted = query.sort.isEmpty ? plan : Plan.sort(plan, query.sort)
        return query.top.map { .top(sorted, $0) } ?? sorted
    }

    /// Cheap conditions first; but none passes, or is passed by, one that can fail: what stands before a division may
    /// be its guard.
    private static func ordered(_ filters: [BoundFilter]) -> [BoundFilter] {
        var result: [BoundFilter] = []
        var run: [BoundFilter] = []
        func flush() {
            let sorted = run.enumerated().sorted {
                (cost($0.element.condition), $0.offset) < (cost($1.element.condition), $1.offset)
            }
            result += sorted.map(\.element)
            run = []
        }
        for filter in filters {
            if filter.condition.facts.canFail {
                flush()
                result.append(filter)
            } else {
                run.append(filter)
            }
        }
        flush()
        return result
    }

    /// A rough price of one row: stored codes are cheapest, links cost a look-up, linked aggregates and queries are
    /// dearest.
    public static func cost(_ expression: BoundExpression) -> Int {
        switch expression.node {
        case .constant, .thisDate, .row, .parameter, .invalid: return 0
        case .attribute(_, let type), .column(_, let type), .columnTotal(_, _, let type): return type == .text ? 8 : 1
        case .compare(_, let l, let r), .and(let l, let r), .or(let l, let r), .otherwise(let l, let r, _),
            .dated(let l, let r):
            return 1 + cost(l) + cost(r)
        case .contains(let l, let r), .like(let l, let r): return 20 + cost(l) + cost(r)
        case .arithmetic(_, let l, let r, _, _): return 1 + cost(l) + cost(r)
        case .not(let inner), .isKnown(let inner), .oneOf(let inner, _), .within(let inner, _, _),
            .negative(let inner, _), .sealed(let inner, _):
            return 1 + cost(inner)
        case .through(let link, _, let inner): return 2 + cost(link) + cost(inner)
        case .ofRow: return 1
        // Worked out once for a table and day; looking into it would cost more than it tells.
        case .definition: return 10
        case .conditional(let c, let t, let o, _): return 3 + cost(c) + cost(t) + cost(o)
        case .call(_, let arguments, _, _): return 5 + arguments.map { cost($0) }.reduce(0, +)
        case .memberOf(let inner, _): return 30 + cost(inner)
        case .aggregate: return 100
        case .query: return 200
        }
    }
}
