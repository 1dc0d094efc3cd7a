import SiapData
import SiapEngine
import SiapRecords
import SiapSemantics
import SiapText
import SiapWorkspace

/// From batches to the model: the same way for what was just recorded, for a workspace that is opened, and for a roster
/// that is only looked at in memory.
extension Session {
    /// Takes batches in, in their order; gives what the present data cannot take.
    func take(_ batches: [Batch]) throws(DiagnosticsFailure) -> [RecordBook.LeftOut] {
        var taking = BatchTaking(session: self)
        for batch in batches { taking.read(batch) }
        try taking.finish()
        return taking.leftOut
    }

    /// The event kind by which a roster corrects an attribute, declared when it is first needed.
    func correction(of attribute: AttributeID, in table: TableID) -> EventKindID {
        let own = context.catalog[table].schema[attribute]
        let names = Bilingual(english: "\(own.names.english)_correction", indonesian: "koreksi_\(own.names.indonesian)")
        if let known = context.catalog.event(named: names.english, of: table) { return known }
        let kind = context.catalog.add(
            EventSchema(
                names: names, table: table, parameters: [EventSchema.Parameter(names: own.names, type: own.type)]))
        context.events.append(
            BoundEvent(
                schema: kind,
                assignments: [
                    (attribute, .parameter(EventParameterID(index: 0), type: own.type, isPrivate: own.isPrivate))
                ],
                refusedWhen: nil, because: nil))
        return kind
    }

    /// Remembers the dates of the data, and a table, as they are before a workspace changes them.
    func keepBefore(_ table: TableID?) {
        guard records != nil else { return }
        var before =
            records?.before
            ?? ModelBefore(
                dates: context.catalog.dataFrom.flatMap { from in context.catalog.dataUntil.map { (from, $0) } })
        if let table, before.tables[table] == nil { before.tables[table] = context.catalog[table] }
        records?.before = before
    }

    /// The model without anything of the workspace.
    func stripRecords() {
        guard let before = records?.before else { return }
        records?.before = nil
        for (id, table) in before.tables { context.catalog[id] = table }
        if let dates = before.dates { context.catalog.setDataDates(from: dates.from, until: dates.until) }
    }

    /// Which of some events cannot be, as the model now stands.
    func refusals(of events: [Table.TakenEvent], in table: TableID) throws(DiagnosticsFailure) -> [Refusal?] {
        useCatalog()
        do { return try engine.refusals(of: events, in: table, context.events) } catch { throw Session.failure(error) }
    }

    /// Takes events in that have been found possible, or that nobody asks.
    func take(_ events: [Table.TakenEvent], of table: TableID) {
        context.catalog[table].take(events, settings: context.events.settings(count: context.catalog.events.count))
    }

    /// All that stands in the workspace, taken into the model as it is without it.
    func replayRecords() throws(DiagnosticsFailure) {
        guard let book = records else { return }
        // Taking in looks at the book itself.
        let leftOut = try take(book.standing)
        records?.leftOut = book.damaged + leftOut
    }
}

/// Reads batches into rows, corrections and events, and takes them in together.
private struct BatchTaking {
    private let session: Session
    private(set) var leftOut: [RecordBook.LeftOut] = []
    private var events: [TableID: [(event: Table.TakenEvent, batch: Int64, entry: Batch.Entry)]] = [:]
    private var corrections: [Cell: [(row: Int, value: Value)]] = [:]
    private var reports: [Cell: [Int: Day]] = [:]
    private var until: Day?

    private struct Cell: Hashable {
        var table: TableID
        var attribute: AttributeID
    }

    init(session: Session) { self.session = session }

    private var catalog: Catalog { session.context.catalog }

    mutating func read(_ batch: Batch) {
        addRows(batch)
        for entry in batch.entries where entry.kind != .row { read(entry, of: batch.number) }
        if let day = batch.asOf.flatMap({ Day(iso: $0) }) { until = max(until ?? day, day) }
    }

    private mutating func leave(_ entry: Batch.Entry, of batch: Int64, because reason: RecordBook.LeftOut.Reason) {
        leftOut.append(RecordBook.LeftOut(batch: batch, entry: entry, reason: reason))
    }

    /// New rows come first: the events of the batch are about them, too. One whose key is there by now stays as it is.
    private mutating func addRows(_ batch: Batch) {
        var rows: [TableID: [[Value]]] = [:]
        var keys: [TableID: Set<String>] = [:]
        for entry in batch.entries where entry.kind == .row {
            guard let table = catalog.table(named: entry.table) else {
                leave(entry, of: batch.number, because: .noTable)
                continue
            }
            if catalog[table].row(key: entry.key) != nil || !keys[table, default: []].insert(entry.key).inserted {
                continue
            }
            let schema = catalog[table].schema
            var cells = [Value](repeating: .unknown, count: schema.attributes.count)
            for argument in entry.arguments {
                let attribute = schema.attribute(named: argument.name)
                if let attribute,
                    let value = RecordedValue.value(argument.value, of: schema[attribute].type, in: catalog)
                {
                    cells[attribute.index] = value
                } else {
                    leave(entry, of: batch.number, because: .noValue(argument.name))
                }
            }
            rows[table, default: []].append(cells)
        }
        for (table, cells) in rows {
            session.keepBefore(table)
            session.context.catalog.append(cells, to: table)
        }
    }

    private mutating func read(_ entry: Batch.Entry, of batch: Int64) {
        guard let table = catalog.table(named: entry.table) else { return leave(entry, of: batch, because: .noTable) }
        guard let row = catalog[table].row(key: entry.key) else { return leave(entry, of: batch, because: .noRow) }
        switch entry.kind {
        case .row: break
        case .report: read(report: entry, in: table, row: row)
        case .correction: read(correction: entry, in: table, row: row, batch: batch)
        case .event:
            guard let kind = catalog.event(named: entry.name, of: table), let day = entry.day.flatMap({ Day(iso: $0) })
            else {
                return leave(entry, of: batch, because: .noEvent)
            }
            var arguments: [Value] = []
            for parameter in catalog.events[kind].parameters {
                let given = entry.arguments.first { parameter.isNamed($0.name) }
                guard let value = RecordedValue.value(given?.value ?? .unknown, of: parameter.type, in: catalog) else {
                    return leave(entry, of: batch, because: .noValue(parameter.names.english))
                }
                arguments.append(value)
            }
            events[table, default: []].append(
                (Table.TakenEvent(kind: kind, row: row, day: day, arguments: arguments), batch, entry))
        }
    }

    private mutating func read(correction entry: Batch.Entry, in table: TableID, row: Int, batch: Int64) {
        guard let attribute = catalog[table].schema.attribute(named: entry.name) else {
            return leave(entry, of: batch, because: .noEvent)
        }
        let own = catalog[table].schema[attribute]
        guard let value = RecordedValue.value(entry.arguments.first?.value ?? .unknown, of: own.type, in: catalog)
        else {
            return leave(entry, of: batch, because: .noValue(entry.name))
        }
        if own.hasHistory, let day = entry.day.flatMap({ Day(iso: $0) }) {
            let kind = session.correction(of: attribute, in: table)
            events[table, default: []].append(
                (Table.TakenEvent(kind: kind, row: row, day: day, arguments: [value]), batch, entry))
        } else {
            corrections[Cell(table: table, attribute: attribute), default: []].append((row, value))
        }
    }

    private mutating func read(report entry: Batch.Entry, in table: TableID, row: Int) {
        guard let attribute = catalog[table].schema.reportedUntil, let day = entry.day.flatMap({ Day(iso: $0) }) else {
            return
        }
        let cell = Cell(table: table, attribute: attribute)
        reports[cell, default: [:]][row] = max(reports[cell]?[row] ?? day, day)
    }

    /// Corrections first, as they always held; then the events that can be.
    mutating func finish() throws(DiagnosticsFailure) {
        for (cell, days) in reports {
            corrections[cell, default: []] += days.sorted { $0.key < $1.key }.map { ($0.key, .date($0.value)) }
        }
        for (cell, values) in corrections {
            session.keepBefore(cell.table)
            session.context.catalog.correct(values, of: cell.attribute, in: cell.table)
        }
        for (table, own) in events { try take(own, in: table) }
        if let until, let last = catalog.dataUntil, until > last {
            session.keepBefore(nil)
            session.context.catalog.setDataDates(from: catalog.dataFrom ?? last, until: until)
        }
    }

    private mutating func take(_ own: [(event: Table.TakenEvent, batch: Int64, entry: Batch.Entry)], in table: TableID)
        throws(DiagnosticsFailure)
    {
        let refusals = try session.refusals(of: own.map(\.event), in: table)
        for (one, refusal) in zip(own, refusals) {
            if let refusal { leave(one.entry, of: one.batch, because: .refused(refusal)) }
        }
        session.keepBefore(table)
        session.take(zip(own, refusals).filter { $0.1 == nil }.map(\.0.event), of: table)
        if let name = session.records?.name, !catalog[table].origins.contains(name) {
            session.context.catalog[table].origins.append(name)
            session.context.catalog[table].loadedFiles.append(name)
        }
    }
}
