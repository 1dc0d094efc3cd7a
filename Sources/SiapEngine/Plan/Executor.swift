import SiapData
import SiapSemantics
import SiapText

/// Runs a plan. One executor serves one query on one date.
final class Executor {
    let evaluator: Evaluator
    let day: Day
    var footnotes = Footnotes()
    /// Rows evaluated at a time in a filter: large enough to hide the cost of a step, small enough to stay in the cache
    /// and to notice Ctrl-C.
    static let chunk = 65_536
    /// More groups than anyone reads; `help limits` names the number.
    static let mostGroups = 10_000_000

    init(evaluator: Evaluator, day: Day) {
        self.evaluator = evaluator
        self.day = day
    }

    /// Rows of a table or of a result on their way through the plan.
    struct Selection {
        var source: Evaluator.Source
        var rows: Rows
    }

    func run(_ plan: Plan) throws -> ResultTable {
        switch plan {
        case .scan, .filter, .changes: preconditionFailure("a plan of one day ends in groups or rows")
        case .result(let table): return table
        case .group(let input, let measures, let keys, let across):
            return try scannedGroups(input, measures, by: keys, across: across)
                ?? group(select(input), measures, keys, across)
        case .project(.project(let input, let own, let sort, nil), let items, let none, let top?)
        where none.isEmpty && !sort.isEmpty:
            // Put in order, then cut, is cut as it is put in order.
            let table = try run(.project(input, own, sort: sort, top: top))
            let before = footnotes.rowsBeforeTop
            footnotes.rules = []
            let rows = Rows.range(0..<table.rowCount)
            let result = try project(Selection(source: .result(table), rows: rows), items, [], nil)
            footnotes.rowsBeforeTop = before
            return result
        case .project(let input, let items, let sort, let top):
            if let top, let first = try firstRows(input, items, sort, top) { return try project(first, items, [], nil) }
            let selected = try select(input)
            if let top, let first = try firstRows(of: selected, items, sort, top) {
                return try project(first, items, [], nil)
            }
            return try project(selected, items, sort, top)
        case .check(let input, let check): return try self.check(select(input), check)
        case .sort(let input, let keys): return try sorted(try run(input), keys)
        case .top(.sort(let input, let keys), let count):
            let table = try run(input)
            return cut(try first(count, of: table, by: keys) ?? sorted(table, keys), count, of: table.rowCount)
        case .top(let input, let count): return cut(try run(input), count)
        }
    }

    /// The rows that reach the next operator.
    func select(_ plan: Plan) throws -> Selection {
        if let scanned = try scannedRows(plan) { return scanned }
        switch plan {
        case .scan(let table, let ever):
            let count = evaluator.snapshots.catalog[table].rowCount
            if let living = evaluator.snapshots.living(table, on: day, ever: ever) {
                return Selection(source: .table(table), rows: .list(living))
            }
            return Selection(source: .table(table), rows: .range(0..<count))
        case .filter(let input, let filters): return try filter(select(input), filters)
        case .result(let table): return Selection(source: .result(table), rows: .range(0..<table.rowCount))
        case .group, .project, .check, .changes, .sort, .top:
            let table = try run(plan)
            // What was cut before is no cut of what comes now.
            footnotes.rowsBeforeTop = nil
            footnotes.rules = []
            return Selection(source: .result(table), rows: .range(0..<table.rowCount))
        }
    }

    // MARK: Filter

    /// Keeps the rows for which all conditions hold; counts those for which the whole is unknown.
    private func filter(_ input: Selection, _ filters: [BoundFilter]) throws -> Selection {
        var rows = input.rows
        var isOpen: [Bool] = []  // rows still in play whose answer is unknown so far
        for filter in filters {
            if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            let before = rows
            var kept: [UInt32] = []
            var keptOpen: [Bool] = []
            for start in stride(from: 0, to: rows.count, by: Executor.chunk) {
                if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
                let part = rows.slice(start..<min(start + Executor.chunk, rows.count))
                let truths = try evaluator.truths(filter.condition, context(input.source, part))
                for (offset, truth) in truths.enumerated() where truth > 0 {
                    kept.append(UInt32(part[offset]))
                    keptOpen.append(truth > 1 || (!isOpen.isEmpty && isOpen[start + offset]))
                }
            }
            rows = .list(kept)
            isOpen = keptOpen
            if kept.isEmpty, before.count > 0 { try explainEmptiness(filter, before, input.source) }
        }
        guard case .list(let kept) = rows else { return input }
        let certain = zip(kept, isOpen).filter { !$0.1 }.map(\.0)
        footnotes.leftOutAsUnknown += kept.count - certain.count
        return Selection(source: input.source, rows: .list(certain))
    }

    private func explainEmptiness(_ filter: BoundFilter, _ before: Rows, _ source: Evaluator.Source) throws {
        var values: [Value] = []
        if !filter.isPrivate, case .compare(.equal, let subject, let other) = filter.condition.node,
            other.constantValue != nil
        {
            let found = try evaluator.evaluate(subject, context(source, before))
            var counts: [Value: Int] = [:]
            for index in 0..<before.count { counts[found.value(at: index, type: subject.type), default: 0] += 1 }
            counts[.unknown] = nil
            values = counts.sorted { ($1.value, "\($0.key)") < ($0.value, "\($1.key)") }.prefix(5).map(\.key)
        }
        footnotes.emptiness = Footnotes.Emptiness(
            range: filter.range, rowsBefore: before.count, values: values, isPrivate: filter.isPrivate)
        if !filter.isPrivate, let subject = filter.condition.measuredSubject {
            footnotes.emptiness?.ends = try ends(of: subject, context(source, before))
        }
    }

    /// The least and the greatest value that there is; nil where none is known.
    func ends(of subject: BoundExpression, _ context: Evaluator.Context) throws -> (
        least: Value, greatest: Value
    )? {
        let found = try evaluator.evaluate(subject, context)
        var ends: (least: Value, greatest: Value, low: Double, high: Double)?
        for index in 0..<context.count {
            let value = found.value(at: index, type: subject.type)
            let number: Double
            switch value {
            case .whole(let whole): number = Double(whole)
            case .decimal(let decimal): number = decimal
            case .date(let day): number = Double(day.number)
            case .time(let minutes): number = Double(minutes)
            case .unknown, .text, .truth, .code, .row, .duration, .interval: continue
            }
            guard let old = ends else { ends = (value, value, number, number); continue }
            if number < old.low { (ends!.least, ends!.low) = (value, number) }
            if number > old.high { (ends!.greatest, ends!.high) = (value, number) }
        }
        return ends.map { ($0.least, $0.greatest) }
    }

    func context(_ source: Evaluator.Source, _ rows: Rows) -> Evaluator.Context {
        Evaluator.Context(source: source, day: day, rows: rows)
    }

    // MARK: Rows

    private func project(_ input: Selection, _ items: [BoundItem], _ sort: [BoundSortKey], _ top: Int?) throws
        -> ResultTable
    {
        var rows = input.rows
        let all = context(input.source, rows)
        if !sort.isEmpty {
            let keys = try sort.map { key -> (values: Vector, type: ValueType, descending: Bool) in
                let expression: BoundExpression
                switch key.target {
                case .output(let index): expression = items[index].expression
                case .hidden(let hidden): expression = hidden
                }
                return (try evaluator.evaluate(expression, all), expression.type, key.descending)
            }
            rows = rows.picking(
                try Sorting.order(keys, count: rows.count, shownBy: evaluator.snapshots.catalog, evaluator.patience))
        }
        let count = rows.count
        if let top, top < count {
            footnotes.rowsBeforeTop = count
            rows = rows.slice(0..<top)
        }
        let inside = context(input.source, rows)
        let columns = try items.map { item in
            let type = item.expression.type
            let cells =
                try lists(item.expression, inside)
                ?? values(of: item, inside).column(type: type, count: rows.count, domain: domain(of: type))
            var column = ResultTable.ResultColumn(
                names: item.names, column: cells, role: item.role, privacy: item.privacy)
            column.isOrdinal = item.isOrdinal
            column.additivity = item.additivity
            column.unknownIsBlank = item.unknownIsBlank
            column.unit = unit(of: item.expression, in: input.source)
            if item.privacy != .withheld { try noteMissing(item, cells, inside) }
            return column
        }
        var result = ResultTable(columns: columns, rowCount: rows.count)
        if case .result(let source) = input.source {
            result.isComplete = source.isComplete && rows.count == source.rowCount
        }
        return result
    }

    /// Aggregates along a link that are unknown: the rows behind them are looked up only then.
    private func noteMissing(_ item: BoundItem, _ cells: Column, _ context: Evaluator.Context) throws {
        var named = item.expression
        while case .definition(_, let inner) = named.node { named = inner }
        guard case .aggregate(let aggregate) = named.node, aggregate.function.canBeMissing,
            case .table(aggregate.relation.outer) = context.source,
            (0..<cells.count).contains(where: { cells.value(at: $0) == .unknown })
        else { return }
        let linked = try evaluator.rows(behind: aggregate, on: day)
        let behind = evaluator.tableRows(context).map { linked.rows(of: Int($0)) }
        // Where there are rows, the figure is unknown only when none of them has a value.
        let known = behind.indices.map { Int64(cells.value(at: $0) == .unknown ? 0 : 1) }
        note(
            missing: item.names, addsUp: aggregate.function == .sum, rows: behind.map { Int64($0.count) }, known: known)
    }

    /// What must be masked whatever it is, is not worked out: neither an error nor the time it takes tells of it.
    private func values(of item: BoundItem, _ context: Evaluator.Context) throws -> Vector {
        item.privacy == .withheld ? .constant(.unknown) : try evaluator.evaluate(item.expression, context)
    }

    /// The rows of a many-link are taken as they are stored; nil for an expression of one value a row.
    private func lists(_ expression: BoundExpression, _ context: Evaluator.Context) -> Column? {
        let rows = (0..<context.count).map { context.rows[$0] }
        if case .attribute(let index, .links) = expression.node, case .table(let table) = context.source {
            return evaluator.snapshots.catalog[table][index].taking(rows)
        }
        if case .column(let index, .links) = expression.node, case .result(let table) = context.source {
            return table.columns[index].column.taking(rows)
        }
        return nil
    }

    func domain(of type: ValueType) -> Int? { evaluator.snapshots.catalog.domain(of: type) }

    // MARK: Order

    func sorted(_ table: ResultTable, _ keys: [BoundSortKey]) throws -> ResultTable {
        var result = try table.inOrder(of: keys, shownBy: evaluator.snapshots.catalog, evaluator.patience)
        result.isCheck = false
        result.totals = table.totals
        result.rowTotals = table.rowTotals
        result.columnTotals = table.columnTotals
        return result
    }

    /// `all` is how many rows there were, where they are fewer already.
    func cut(_ table: ResultTable, _ count: Int, of all: Int? = nil) -> ResultTable {
        let all = all ?? table.rowCount
        if all <= count { return table }
        footnotes.rowsBeforeTop = all
        // A total of all rows under a part of them would be read as the sum of what is shown.
        var result = table.taking(Array(0..<count))
        result.isCheck = false
        return result
    }
}

extension Rows {
    func slice(_ places: Range<Int>) -> Rows {
        switch self {
        case .range(let range):
            return .range((range.lowerBound + places.lowerBound)..<(range.lowerBound + places.upperBound))
        case .list(let rows): return .list(Array(rows[places]))
        }
    }
}

extension BoundExpression {
    /// What a comparison with constants measures: `occupancy` of `occupancy > 150`, `age between 200 and 300`; nil of
    /// other conditions.
    var measuredSubject: BoundExpression? {
        switch node {
        case .compare(let op, let left, let right):
            if op == .notEqual { return nil }
            let (subject, other) = left.constantValue == nil ? (left, right) : (right, left)
            guard other.constantValue != nil, subject.constantValue == nil else { return nil }
            return subject.type.isNumber || subject.type == .date || subject.type == .time ? subject : nil
        case .and(let left, let right):
            guard case .compare(_, let subject, let low) = left.node, case .compare(_, _, let high) = right.node,
                low.constantValue != nil,
                high.constantValue != nil
            else { return nil }
            return subject.constantValue == nil && (subject.type.isNumber || subject.type == .date) ? subject : nil
        case .within(let subject, _, _): return subject
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative, .or,
            .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .dated, .aggregate, .query,
            .sealed, .invalid:
            return nil
        }
    }
}
