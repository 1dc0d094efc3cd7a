public import SiapData
public import SiapSemantics
import SiapText

/// One day in one world, as it is or as supposed: from where an explanation looks at single rows. What it sees is what
/// a query sees, since the same evaluator answers both.
public final class Viewpoint {
    public let day: Day
    /// The date or world that tells this one from others of the same question; nil where there is one only.
    public let key: Value?
    private let evaluator: Evaluator
    private var relations: [RelationPlace: LinkedRows]

    private struct RelationPlace: Hashable {
        var aggregate: Int
        var day: Int32
    }

    init(evaluator: Evaluator, day: Day, key: Value? = nil) {
        self.evaluator = evaluator
        self.day = day
        self.key = key
        relations = [:]
    }

    /// What an expression is asked about.
    public enum RowReference: Sendable {
        case row(TableID, Int)
        case result(ResultTable, row: Int)
        case nowhere
    }

    public var catalog: Catalog { evaluator.snapshots.catalog }

    /// The same world on another day.
    public func on(_ day: Day) -> Viewpoint { Viewpoint(evaluator: evaluator, day: day, key: key) }

    // MARK: Values

    /// Throws `DiagnosticsFailure` where the expression has no answer.
    public func value(_ expression: BoundExpression, at spot: RowReference) throws -> Value {
        try evaluator.evaluate(expression, context(spot)).value(at: 0, type: expression.type)
    }

    /// For each row yes, no, or nil where it is unknown.
    public func truths(_ condition: BoundExpression, of table: TableID, rows: [UInt32]) throws -> [Bool?] {
        try truths(condition, .table(table), rows)
    }

    /// The same for rows of a result.
    public func truths(_ condition: BoundExpression, of result: ResultTable, rows: [UInt32]) throws -> [Bool?] {
        try truths(condition, .result(result), rows)
    }

    private func truths(_ condition: BoundExpression, _ source: Evaluator.Source, _ rows: [UInt32]) throws -> [Bool?] {
        var result: [Bool?] = []
        result.reserveCapacity(rows.count)
        try inChunks(condition, of: source, rows) { vector, count in
            for truth in vector.truths(count: count) { result.append(truth > 1 ? nil : truth == 1) }
        }
        return result
    }

    public func values(_ expression: BoundExpression, of table: TableID, rows: [UInt32]) throws -> [Value] {
        var result: [Value] = []
        result.reserveCapacity(rows.count)
        try inChunks(expression, of: .table(table), rows) { vector, count in
            for index in 0..<count { result.append(vector.value(at: index, type: expression.type)) }
        }
        return result
    }

    private func inChunks(
        _ expression: BoundExpression, of source: Evaluator.Source, _ rows: [UInt32], _ take: (Vector, Int) -> Void
    ) throws {
        for start in stride(from: 0, to: rows.count, by: Executor.chunk) {
            if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            let part = Array(rows[start..<min(start + Executor.chunk, rows.count)])
            take(
                try evaluator.evaluate(expression, Evaluator.Context(source: source, day: day, rows: .list(part))),
                part.count)
        }
    }

    private func context(_ spot: RowReference) -> Evaluator.Context {
        switch spot {
        case .row(let table, let row):
            return Evaluator.Context(source: .table(table), day: day, rows: .range(row..<(row + 1)))
        case .result(let table, let row):
            return Evaluator.Context(source: .result(table), day: day, rows: .range(row..<(row + 1)))
        case .nowhere: return Evaluator.Context(source: .none, day: day, rows: .range(0..<1))
        }
    }

    // MARK: Rows

    /// The rows of a table that live on the day, or with `ever` have lived until it; all where rows have no span of
    /// life.
    public func rows(of table: TableID, ever: Bool) -> [UInt32] {
        evaluator.snapshots.living(table, on: day, ever: ever) ?? (0..<UInt32(catalog[table].rowCount)).map { $0 }
    }

    /// Whether a row is among those. O(log rows) where it has been asked before.
    public func sees(_ row: Int, of table: TableID, ever: Bool) -> Bool {
        guard let living = evaluator.snapshots.living(table, on: day, ever: ever) else {
            return row < catalog[table].rowCount
        }
        let place = living.partitioningIndex { $0 >= row }
        return place < living.count && Int(living[place]) == row
    }

    /// The rows that an aggregate of this row runs over, before its own condition.
    public func linkedRows(_ aggregate: LinkedAggregate, of row: Int) throws -> [UInt32] {
        let place = RelationPlace(aggregate: aggregate.id, day: day.number)
        if let known = relations[place] { return Array(known.rows(of: row)) }
        let linked = try evaluator.linkedRows(aggregate.relation, on: day, ever: aggregate.ever)
        relations[place] = linked
        return Array(linked.rows(of: row))
    }

    /// The rows of a relation of this row, as `one of` sees them.
    public func members(_ relation: Relation, of row: Int) throws -> [UInt32] {
        guard let (link, rest) = relation.behindFirstLink(in: evaluator.snapshots.catalog) else {
            return Array(try evaluator.linkedRows(relation, on: day, ever: true).rows(of: row))
        }
        guard case .row(_, let place) = try value(link, at: .row(relation.outer, row)) else { return [] }
        return Array(try evaluator.linkedRows(rest, on: day, ever: true).rows(of: place))
    }

    /// Whether a cell holds what a supposition put there.
    public func isSupposed(_ attribute: AttributeID, of table: TableID, row: Int) -> Bool {
        evaluator.snapshots.isSupposed(attribute, of: table, row: row)
    }

    /// What a question gives in this world on this day, its own dates and suppositions aside.
    public func result(of query: BoundQuery) throws -> ResultTable {
        var plain = query
        plain.suppositions = []
        if plain.asOf?.isSeveral == true { plain.asOf = nil }
        return try evaluator.runQuery(plain, day)
    }
}

extension Engine {
    /// The state on a day; nil is the last of the data.
    public func viewpoint(on day: Day? = nil) -> Viewpoint {
        Viewpoint(evaluator: evaluator(in: snapshots), day: day ?? defaultDay)
    }

    /// From where a question looks: one viewpoint, or one for each of its dates, for both ends of its period, or for
    /// the world as it is and the one supposed.
    public func viewpoints(of query: BoundQuery) throws -> [Viewpoint] {
        var level = query
        while level.extraKey == nil, !level.isChanges, case .query(let inner) = level.source { level = inner }
        if case .changes(let changes) = level.shape {
            let evaluator = evaluator(in: snapshots), (from, to) = try period(changes)
            return [from, to].map { Viewpoint(evaluator: evaluator, day: $0, key: .date($0)) }
        }
        if let asOf = level.asOf, asOf.isSeveral {
            let evaluator = evaluator(in: snapshots)
            return try days(asOf, at: level.asOfRange).map { Viewpoint(evaluator: evaluator, day: $0, key: .date($0)) }
        }
        let day = try day(of: query, nil, in: snapshots)
        let now = evaluator(in: snapshots)
        if level.suppositions.isEmpty { return [Viewpoint(evaluator: now, day: day)] }
        return [
            Viewpoint(evaluator: now, day: day, key: .code(BoundSupposition.worlds, index: 0)),
            Viewpoint(
                evaluator: evaluator(in: try supposed(level.suppositions, on: day, in: snapshots).world), day: day,
                key: .code(BoundSupposition.worlds, index: 1)),
        ]
    }
}
