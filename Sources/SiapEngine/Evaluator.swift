import SiapData
import SiapSemantics
import SiapText

/// Evaluates bound expressions over columns, many rows at a time.
final class Evaluator {
    let snapshots: Snapshots
    let options: ScanOptions
    let stopReason: () -> Problem?
    /// Runs a query inside an expression.
    let runQuery: (BoundQuery, Day) throws -> ResultTable
    /// Values of linked aggregates for all rows of their outer table, by number and day.
    private var aggregates: [AggregateDay: Vector] = [:]
    let patience: Patience
    /// What definitions gave for some rows on a day, while the outermost one is worked out: those that use one another
    /// twice are worked out once.
    private var work: [Work: Result<Vector, any Error>] = [:]
    private var definitionDepth = 0
    /// Definitions that have no answer for some row of their table, so that it need not be tried again.
    private var partial: [Snapshots.DefinitionPlace: DiagnosticsFailure] = [:]

    private struct Work: Hashable {
        var reference: DefinitionReference
        var day: Int32
        var rows: Rows
        /// nil where a definition is of no row: one of constants.
        var table: TableID?
        /// Of versions, which.
        var versions: ObjectIdentifier?
    }

    struct AggregateDay: Hashable {
        var id: Int
        var day: Int32
    }

    init(
        snapshots: Snapshots, options: ScanOptions, stopReason: @escaping () -> Problem?,
        runQuery: @escaping (BoundQuery, Day) throws -> ResultTable
    ) {
        self.snapshots = snapshots
        self.options = options
        self.stopReason = stopReason
        patience = Patience(stopReason)
        self.runQuery = runQuery
    }

    /// What the rows are rows of.
    enum Source {
        case table(TableID)
        case result(ResultTable)
        /// Rows of a table at moments of their own.
        case versions(Versions)
        /// Values of one attribute, each once.
        case values(Tabulated)
        case none
    }

    struct Context {
        var source: Source
        var day: Day
        var rows: Rows
        var parameters: [Value] = []
        var count: Int { rows.count }
        var isVersions: Bool { if case .versions = source { true } else { false } }
    }

    func evaluate(_ expression: BoundExpression, _ context: Context) throws -> Vector {
        switch expression.node {
        case .constant(let value, _): return .constant(value)
        case .attribute(let index, _): return try attribute(index, context)
        case .column(let index, _): return column(index, context)
        case .columnTotal(let index, let within, let type): return try columnTotal(index, within, type, context)
        case .row: return .integers(tableRows(context).map { Int64($0) })
        case .through(let link, let table, let inner): return try through(link, table, inner, context)
        case .ofRow(let table, let row, let inner): return try ofRow(table, row, inner, context)
        case .parameter(let index, _): return .constant(context.parameters[index.index])
        case .thisDate: return thisDate(context)
        case .definition(let reference, let inner): return try definition(reference, inner, context)
        case .call(let function, let arguments, let type, let range):
            return try call(function, arguments, type, at: range, context)
        case .arithmetic: return try arithmeticChain(expression, context)
        case .negative(let operand, let range): return try negated(operand, at: range, context)
        case .compare(let op, let left, let right): return try compare(op, left, right, context)
        case .and: return .truths(try conjunction(expression, context))
        case .or: return .truths(try disjunction(expression, context))
        case .not(let operand): return .truths(try truths(operand, context).map { $0 > 1 ? 2 : 1 - $0 })
        case .oneOf(let operand, let values): return try oneOf(operand, values, context)
        case .memberOf(let operand, let relation): return try memberOf(operand, relation, context)
        case .isKnown(let operand): return .truths(try known(operand, context))
        case .conditional(let condition, let then, let otherwise, let type):
            return try conditional(condition, then, otherwise, type, context)
        case .otherwise: return try otherwiseChain(expression, context)
        case .contains(let text, let part):
            return try textMatch(text, part, context) { [patience] in try containsIgnoringCase($0, $1, patience) }
        case .like(let text, let pattern):
            return try textMatch(text, pattern, context) { [patience] in try matchesPattern($0, $1, patience) }
        case .within(let date, let from, let to): return try within(date, from, to, context)
        case .dated(let inner, let date): return try dated(inner, date, context)
        case .aggregate(let aggregate): return try linked(aggregate, context)
        case .query(let query, let type, let range): return try value(of: query, type, at: range, context)
        case .sealed(let inner, _): return try evaluate(inner, context)
        case .invalid: return .constant(.unknown)
        }
    }

    /// Each is evaluated once, one after the other: in a chain, twice would be twice at every link.
    private func otherwiseChain(_ expression: BoundExpression, _ context: Context) throws -> Vector {
        let chain = expression.chain { node -> (BoundExpression, (second: BoundExpression, type: ValueType))? in
            guard case .otherwise(let first, let second, let type) = node else { return nil }
            return (first, (second, type))
        }
        var result = try evaluate(chain.first, context)
        for link in chain.links { result = try filled(result, link.second, link.type, context) }
        return result
    }

    func truths(_ expression: BoundExpression, _ context: Context) throws -> [UInt8] {
        try evaluate(expression, context).truths(count: context.count)
    }

    func integers(_ expression: BoundExpression, _ context: Context) throws -> [Int64] {
        try evaluate(expression, context).integers(count: context.count)
    }

    /// The value of an expression that needs no row.
    func constant(_ expression: BoundExpression, on day: Day) throws -> Value {
        try evaluate(expression, Context(source: .none, day: day, rows: .range(0..<1))).value(
            at: 0, type: expression.type)
    }

    // MARK: Reading

    private func attribute(_ index: AttributeID, _ context: Context) throws -> Vector {
        switch context.source {
        case .table(let table): return try values(of: snapshots.column(index, of: table, on: context.day), context.rows)
        case .versions(let versions): return try values(of: versions.columns[index], context.rows)
        case .values(let tabulated):
            precondition(index == tabulated.attribute, "an expression of one attribute")
            return try values(of: tabulated.column, context.rows)
        case .result, .none: return .constant(.unknown)
        }
    }

    /// Texts are made one by one, which takes long enough to be stopped.
    private func values(of column: Column, _ rows: Rows) throws -> Vector {
        guard column.type == .text else { return column.vector(rows) }
        var texts: [String?] = []
        texts.reserveCapacity(rows.count)
        try patience.inBlocks(rows.count) { texts += column.vector(rows[$0]).texts(count: $0.count) }
        return .texts(texts)
    }

    private func thisDate(_ context: Context) -> Vector {
        guard case .versions(let versions) = context.source, versions.hasOwnDays else {
            return .constant(.date(context.day))
        }
        return .integers((0..<context.count).map { Int64(versions.days[context.rows[$0]]) })
    }

    /// The rows of the table itself that the context's rows are, or are versions of.
    func tableRows(_ context: Context) -> [UInt32] {
        if case .versions(let versions) = context.source {
            return (0..<context.count).map { versions.rows[context.rows[$0]] }
        }
        return (0..<context.count).map { UInt32(context.rows[$0]) }
    }

    private func column(_ index: ResultColumnID, _ context: Context) -> Vector {
        guard case .result(let table) = context.source else { return .constant(.unknown) }
        return table.columns[index].column.vector(context.rows)
    }

    /// What a column adds up to over all rows of the result, or over those that have the same in other columns.
    private func columnTotal(
        _ index: ResultColumnID, _ within: [ResultColumnID], _ type: ValueType, _ context: Context
    ) throws -> Vector {
        guard case .result(let table) = context.source else { return .constant(.unknown) }
        let all = Rows.range(0..<table.rowCount)
        let keys = within.map { key in
            let column = table.columns[key].column
            return GroupKey(column.vector(all), type: column.type, domain: snapshots.catalog.domain(of: column.type))
        }
        let grouping =
            keys.isEmpty ? Grouping(single: table.rowCount) : try Grouping(keys: keys, count: table.rowCount, patience)
        let sums = try Accumulator.accumulate(
            .sum, table.columns[index].column.vector(all), type: type, groups: grouping.groups,
            groupCount: grouping.count, at: nil,
            patience)
        return sums.picking((0..<context.count).map { Int(grouping.groups[context.rows[$0]]) })
    }

    /// The inner expression is evaluated once for every row of a small linked table, then looked up.
    private func through(_ link: BoundExpression, _ table: TableID, _ inner: BoundExpression, _ context: Context) throws
        -> Vector
    {
        let links = try evaluate(link, context)
        if case .constant(let value) = links {
            guard case .row(_, let row) = value else { return .constant(.unknown) }
            return try ofRow(table, row, inner, context)
        }
        let rows = links.integers(count: context.count)
        let size = snapshots.catalog[table].rowCount
        var inside = context
        inside.source = .table(table)
        if size <= max(4 * rows.count, 1024) {
            inside.rows = .range(0..<size)
            let places = rows.map { $0 == unknownInteger ? -1 : Int($0) }
            // A row that nobody asked about must not decide whether there is an answer.
            if let all = try softly({ try evaluate(inner, inside) }) { return all.looking(up: places) }
        }
        var places = [Int](repeating: -1, count: rows.count)
        var wanted: [UInt32] = []
        for index in 0..<rows.count where rows[index] != unknownInteger {
            places[index] = wanted.count
            wanted.append(UInt32(rows[index]))
        }
        inside.rows = .list(wanted)
        return try evaluate(inner, inside).looking(up: places)
    }

    private func ofRow(_ table: TableID, _ row: Int, _ inner: BoundExpression, _ context: Context) throws -> Vector {
        var inside = context
        inside.source = .table(table)
        inside.rows = .range(row..<(row + 1))
        return .constant(try evaluate(inner, inside).value(at: 0, type: inner.type))
    }

    /// What is written in another text than the question: a place in that text is none in this one.
    func elsewhere<T>(_ body: () throws -> T) throws -> T {
        do { return try body() } catch let failure as DiagnosticsFailure { throw failure.withoutPlaces }
    }

    private func definition(_ reference: DefinitionReference, _ inner: BoundExpression, _ context: Context) throws
        -> Vector
    {
        try elsewhere { try ofTable(reference, inner, context) }
    }

    /// A definition is worked out once for a whole table and day; if that fails for some row not asked for, only for
    /// the rows asked for.
    private func ofTable(_ reference: DefinitionReference, _ inner: BoundExpression, _ context: Context) throws
        -> Vector
    {
        guard case .table(let table) = context.source, table == reference.table, !reference.readsVariable else {
            return try shared(reference, inner, context)
        }
        let place = Snapshots.DefinitionPlace(table: table, name: reference.names.english, day: context.day.number)
        if let column = snapshots.definition(place) { return column.vector(context.rows) }
        let whole = Rows.range(0..<snapshots.catalog[table].rowCount)
        if partial[place] == nil {
            try patience.look()
            var all = context
            all.rows = whole
            do {
                let column = try evaluate(inner, all).column(
                    type: inner.type, count: whole.count, domain: snapshots.catalog.domain(of: inner.type))
                snapshots.keep(column, as: place)
                return column.vector(context.rows)
            } catch let failure as DiagnosticsFailure where !failure.stops {
                partial[place] = failure
            }
        }
        if context.rows == whole, let failure = partial[place] { throw failure }
        return try shared(reference, inner, context)
    }

    /// A definition for these rows alone, once however often it is used on the way.
    private func shared(_ reference: DefinitionReference, _ inner: BoundExpression, _ context: Context) throws -> Vector
    {
        let table: TableID?, versions: ObjectIdentifier?
        switch context.source {
        case .table(let own): (table, versions) = (own, nil)
        case .versions(let own): (table, versions) = (own.table, ObjectIdentifier(own))
        case .result, .values, .none: (table, versions) = (nil, nil)
        }
        // What an event brings along is another thing each time.
        if !context.parameters.isEmpty { return try evaluate(inner, context) }
        let place = Work(
            reference: reference, day: context.day.number, rows: context.rows, table: table, versions: versions)
        if let known = work[place] { return try known.get() }
        try patience.look()
        definitionDepth += 1
        defer {
            definitionDepth -= 1
            if definitionDepth == 0 { work = [:] }
        }
        let found = Result { try evaluate(inner, context) }
        work[place] = found
        return try found.get()
    }

    /// The outcome, or nil when some row has no answer; an interruption is no such reason.
    func softly<T>(_ body: () throws -> T) throws -> T? {
        do { return try body() } catch let failure as DiagnosticsFailure {
            if failure.stops { throw failure }
            return nil
        }
    }

    // MARK: Dates and queries

    /// `EXPR on DATE`; when the date differs by row, rows of one date are evaluated together.
    private func dated(_ inner: BoundExpression, _ date: BoundExpression, _ context: Context) throws -> Vector {
        let dates = try evaluate(date, context)
        var inside = context
        // On another date a row is what its table says of it then.
        if case .versions(let versions) = context.source {
            inside.source = .table(versions.table)
            inside.rows = .list(tableRows(context))
        }
        if case .constant(let value) = dates {
            guard case .date(let day) = value else { return .constant(.unknown) }
            try refuseBeforeData(day, inner)
            inside.day = day
            return try evaluate(inner, inside)
        }
        var byDay: [Int64: [Int]] = [:]
        for (index, day) in dates.integers(count: context.count).enumerated() { byDay[day, default: []].append(index) }
        var values = [Value](repeating: .unknown, count: context.count)
        for (day, places) in byDay where day != unknownInteger {
            inside.day = Day(number: Int32(day))
            try refuseBeforeData(inside.day, inner)
            var own = inside
            own.rows = inside.rows.picking(places)
            let found = try evaluate(inner, own)
            for (offset, place) in places.enumerated() { values[place] = found.value(at: offset, type: inner.type) }
        }
        return Column(type: inner.type, values: values, domain: snapshots.catalog.domain(of: inner.type)).vector(
            .range(0..<values.count))
    }

    private func value(of query: BoundQuery, _ type: ValueType, at range: SourceRange, _ context: Context) throws
        -> Vector
    {
        let result = try runQuery(query, context.day)
        guard result.rowCount == 1 else {
            throw DiagnosticsFailure(Diagnostic(.moreThanOneRow(rows: result.rowCount), at: range))
        }
        return .constant(result.columns.first { $0.role != .sharePart }?.column.value(at: 0) ?? .unknown)
    }

    private func linked(_ aggregate: LinkedAggregate, _ context: Context) throws -> Vector {
        let key = AggregateDay(id: aggregate.id, day: context.day.number)
        let all: Vector
        if let known = aggregates[key] {
            all = known
        } else {
            all = try linkedValues(aggregate, on: context.day)
            aggregates[key] = all
        }
        let whole = 0..<snapshots.catalog[aggregate.relation.outer].rowCount
        if case .range(whole) = context.rows, !context.isVersions { return all }
        return all.picking(tableRows(context).map { Int($0) })
    }
}

extension Vector {
    /// The values at the places named, unknown for -1.
    func looking(up places: [Int]) -> Vector {
        switch self {
        case .constant(let value):
            if places.allSatisfy({ $0 >= 0 }) { return self }
            let type = value.type
            return Column(type: type, values: places.map { $0 < 0 ? .unknown : value }).vector(.range(0..<places.count))
        case .integers(let values): return .integers(places.map { $0 < 0 ? unknownInteger : values[$0] })
        case .decimals(let values): return .decimals(places.map { $0 < 0 ? .nan : values[$0] })
        case .truths(let values): return .truths(places.map { $0 < 0 ? 2 : values[$0] })
        case .texts(let values): return .texts(places.map { $0 < 0 ? nil : values[$0] })
        }
    }
}

extension DiagnosticsFailure {
    fileprivate var withoutPlaces: DiagnosticsFailure {
        DiagnosticsFailure(
            diagnostics.map { problem in
                var problem = problem
                problem.range = nil
                return problem
            })
    }

    /// Whether it ends the question whatever row it is about: an interruption, and no memory left.
    fileprivate var stops: Bool { diagnostics.contains { $0.id == .interrupted || $0.id == .outOfMemory } }
}
