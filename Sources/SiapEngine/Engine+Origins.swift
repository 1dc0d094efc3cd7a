public import SiapData
public import SiapSemantics
import SiapText

/// What an answer says of its rows: where they came from, how far they were reported, who left on the very day.
extension Engine {
    func tellOrigins(_ notes: inout Footnotes, _ query: BoundQuery, _ earlier: Footnotes?, _ executor: Executor) throws
    {
        notes.paths = query.paths + (earlier?.paths ?? []).filter { !query.paths.contains($0) }
        notes.parameters += (earlier?.parameters ?? []).filter { old in
            !notes.parameters.contains { $0.names == old.names }
        }
        guard let source = tableQuery(query), case .table(let table, let ever) = source.source else {
            notes.origins = earlier?.origins ?? []
            notes.reported = earlier?.reported
            notes.ended = earlier?.ended
            return
        }
        let snapshots = executor.evaluator.snapshots
        notes.origins = query.tables.sorted().map { catalog[$0] }.filter { $0.holdsPeople || $0.isLoaded }.map {
            table in
            Footnotes.Origin(
                table: table.schema.names, files: table.origins,
                lastEvent: snapshots.lastEvent(of: table.schema.id, until: executor.day),
                isSynthetic: table.schema.synthetic != nil)
        }
        notes.notAbout = try query.rulesRead.compactMap { rule in
            try executor.evaluator.softly { try executor.notAbout(rule, table, ever: ever, source.filters) } ?? nil
        }
        notes.reported =
            try executor.evaluator.softly { try executor.reported(table, source.filters, reading: query.tables) } ?? nil
        if !ever { notes.ended = try executor.evaluator.softly { try executor.ended(table, source.filters) } ?? nil }
    }

    /// The question at the source of all pipes, where it is asked of a table.
    private func tableQuery(_ query: BoundQuery) -> BoundQuery? {
        switch query.source {
        case .table: return query
        case .result: return nil
        case .query(let inner): return tableQuery(inner)
        }
    }
}

extension Engine {
    /// A result of groups in the order asked for, cut as asked for.
    public func arranged(_ table: ResultTable, by keys: [BoundSortKey], top: Int?) throws -> ResultTable {
        let executor = Executor(
            evaluator: evaluator(in: Snapshots(catalog: catalog)), day: table.footnotes.asOf ?? Day(number: 0))
        var result = keys.isEmpty ? table : try executor.sorted(table, keys)
        if let top { result = executor.cut(result, top) }
        result.footnotes.rowsBeforeTop = executor.footnotes.rowsBeforeTop ?? table.footnotes.rowsBeforeTop
        return result
    }
}

extension Executor {
    /// Rows that would be in the answer, had they not ended on the day.
    func ended(_ table: TableID, _ filters: [BoundFilter]) throws -> Footnotes.Ended? {
        guard let rows = evaluator.snapshots.ended(table, on: day) else { return nil }
        return Footnotes.Ended(day: day, rows: try meeting(filters.map(\.condition), rows, of: table).count)
    }

    /// How many rows of the question a rule that it reads is not about; the conditions that read the rule itself passed
    /// over.
    func notAbout(_ rule: BoundQuery.RuleRead, _ table: TableID, ever: Bool, _ filters: [BoundFilter]) throws
        -> Footnotes.NotAbout?
    {
        let all =
            evaluator.snapshots.living(table, on: day, ever: ever)
            ?? (0..<UInt32(evaluator.snapshots.catalog[table].rowCount)).map { $0 }
        let rows = try meeting(filters.map(\.condition).filter { !$0.reads(rule.reference) }, all, of: table)
        let truths = rows.isEmpty ? [] : try evaluator.truths(rule.applies, context(.table(table), .list(rows)))
        let others = truths.count { $0 == 0 }
        return others == 0 ? nil : Footnotes.NotAbout(rule: rule.reference.names, rows: others)
    }

    /// How far the rows that `table` is part of had reported, as far as the conditions speak of them.
    func reported(_ table: TableID, _ filters: [BoundFilter], reading tables: Set<TableID>) throws -> Footnotes
        .Reported?
    {
        let catalog = evaluator.snapshots.catalog
        guard let (reporting, conditions) = reporting(table, filters, reading: tables),
            let attribute = catalog[reporting].schema.reportedUntil
        else {
            return nil
        }
        let all = evaluator.snapshots.living(reporting, on: day) ?? (0..<UInt32(catalog[reporting].rowCount)).map { $0 }
        var rows = try meeting(conditions, all, of: reporting)
        // Completeness is that of the rows that answer: of what somebody loads, nothing is known but what came with it.
        let isOwn = ownRowsAnswer(table, reporting, reading: tables)
        if !catalog[reporting].rowsAreLoaded, isOwn {
            rows = rows.filter { catalog[reporting].reportedByLoad.contains(Int($0)) }
        }
        if rows.isEmpty { return nil }
        let dates = evaluator.snapshots.column(attribute, of: reporting, on: day).vector(.list(rows)).integers(
            count: rows.count)
        let missing = zip(rows, dates).filter { $0.1 == unknownInteger || $0.1 < Int64(day.number) }.sorted {
            ($0.1, $0.0) < ($1.1, $1.0)
        }
        var result = Footnotes.Reported(
            table: catalog[reporting].schema.names, by: day, of: rows.count,
            missing: missing.map { row, date in
                Footnotes.Reported.Missing(
                    name: catalog[reporting].label(of: Int(row)), short: catalog[reporting].shortLabel(of: Int(row)),
                    last: date == unknownInteger ? nil : Day(number: Int32(date)))
            })
        let schema = catalog[reporting].schema
        result.isSynthetic = !isOwn && (schema[attribute].isSynthetic || schema.synthetic != nil)
        return result
    }

    /// The table that reports, and the conditions as its own rows see them.
    private func reporting(_ table: TableID, _ filters: [BoundFilter], reading tables: Set<TableID>) -> (
        TableID, [BoundExpression]
    )? {
        let catalog = evaluator.snapshots.catalog
        if let path = catalog.mainPaths(from: table).first(where: { catalog[$0.end].schema.reportedUntil != nil }) {
            return (path.end, filters.compactMap { LinkPath(steps: path.steps).lifted($0.condition) })
        }
        // Rows further down are read from here: those that report stand between.
        for other in catalog.tables where other.schema.reportedUntil != nil && tables.contains(other.schema.id) {
            if let path = catalog.mainPaths(from: other.schema.id).first(where: { $0.end == table }) {
                return (other.schema.id, filters.map { LinkPath(steps: path.steps).lowered($0.condition) })
            }
        }
        return nil
    }

    /// Whether the rows that belong to those that report were all loaded by whoever asks.
    private func ownRowsAnswer(_ table: TableID, _ reporting: TableID, reading tables: Set<TableID>) -> Bool {
        let catalog = evaluator.snapshots.catalog
        let below = tables.union([table]).filter { each in
            each != reporting && catalog[each].schema.hasTime
                && catalog.mainPaths(from: each).contains { $0.end == reporting }
        }
        let own = below.isEmpty && table != reporting ? [table] : below
        return !own.isEmpty && own.allSatisfy { catalog[$0].rowsAreLoaded }
    }

    /// Those of the rows for which all conditions hold.
    private func meeting(_ conditions: [BoundExpression], _ rows: [UInt32], of table: TableID) throws -> [UInt32] {
        var rows = rows
        for condition in conditions where !rows.isEmpty {
            let truths = try evaluator.truths(condition, context(.table(table), .list(rows)))
            rows = zip(rows, truths).filter { $0.1 == 1 }.map(\.0)
        }
        return rows
    }
}

extension Table {
    /// Its first alias, where it has one: offices have long names.
    fileprivate func shortLabel(of row: Int) -> String {
        for (index, attribute) in schema.attributes.placed where attribute.role == .alias && !attribute.isPrivate {
            if case .text(let text) = self[index].value(at: row), !text.isEmpty { return text }
        }
        return label(of: row)
    }
}

extension Table {
    /// Why its rows are made up, and what came to them that is not.
    var syntheticReason: Bilingual? {
        guard let reason = schema.synthetic, !loadedFiles.isEmpty else { return schema.synthetic }
        let files = loadedFiles.joined(separator: ", ")
        return Bilingual(
            english: "\(reason.english); not so what came from \(files)",
            indonesian: "\(reason.indonesian); yang berasal dari \(files) bukan")
    }
}

extension BoundExpression {
    /// Whether the definition is read in it.
    func reads(_ wanted: DefinitionReference) -> Bool {
        var seen: Set<DefinitionReference> = []
        func reads(_ expression: BoundExpression) -> Bool {
            if case .definition(let reference, _) = expression.node {
                if reference == wanted { return true }
                if !seen.insert(reference).inserted { return false }
            }
            return expression.parts.contains(where: reads)
        }
        return reads(self)
    }
}
