import SiapData
import SiapEngine
import SiapRecords
import SiapRender
import SiapSemantics
import SiapText
import SiapWorkspace

/// What a roster changes: shown before it is taken in, and as the batch that takes it in.
struct RosterReport {
    private let changes: RosterChanges
    private let roster: Roster
    private let session: Session
    private let file: String
    /// The model with the new rows, so that events can name them.
    private let world: Catalog
    private let words: EventWords

    /// How many single changes are shown.
    private static let shown = 12

    init(changes: RosterChanges, roster: Roster, session: Session, file: String) {
        self.changes = changes
        self.roster = roster
        self.session = session
        self.file = file
        var world = session.context.catalog
        world.append(changes.newRows.map(\.cells), to: roster.table)
        self.world = world
        words = EventWords(catalog: world, events: session.context.events, unmasked: session.settings.unmasked)
    }

    private var tongue: Tongue { session.tongue }
    private var schema: TableSchema { world[roster.table].schema }

    // MARK: Before it is taken in

    func show() {
        for line in RosterWords.comparison(
            changes, of: schema, file: file, since: session.context.catalog.dataUntil, rows: roster.rowCount)
        {
            session.output(.notice(line[tongue]))
        }
        if changes.isEmpty { return }
        // About the work, and no result: it stands beside what a script writes, in whatever form that is.
        for table in [counts, firstOnes] { session.output(.notice(text(table))) }
        if all.count > RosterReport.shown {
            session.output(.notice(RosterWords.more(all.count - RosterReport.shown)[tongue]))
        }
    }

    private func text(_ table: ResultTable) -> String {
        let options = RenderOptions(tongue: tongue, format: .table, unmasked: session.settings.unmasked)
        let text = TableRenderer.text(table, catalog: world, options: options)
        return text.hasSuffix("\n") ? String(text.dropLast()) : text
    }

    var question: String { RosterWords.question(changes)[tongue] }

    func refuseImpossible(at range: SourceRange) throws(DiagnosticsFailure) {
        if changes.refusals.isEmpty { return }
        let shown = changes.refusals.prefix(5).map {
            session.refused(changes.events[$0.event], because: $0.refusal, words: words, in: roster.table)
        }
        throw DiagnosticsFailure(shown + [Diagnostic(.rosterRefused(count: changes.refusals.count), at: range)])
    }

    /// Each kind of event with how many there are; then what is corrected.
    private var counts: ResultTable {
        var lines: [(Bilingual, Int)] = []
        for (kind, schema) in world.events.placed where schema.table == roster.table {
            let count = changes.events.count { $0.kind == kind }
            if count > 0 { lines.append((schema.names, count)) }
        }
        for attribute in schema.attributes.ids {
            let count = (changes.reopened + changes.corrections).count { $0.attribute == attribute }
            if count > 0 { lines.append((RosterWords.correction(schema[attribute].names), count)) }
        }
        return ResultTable(
            columns: [
                column(Bilingual(english: "event", indonesian: "peristiwa"), values: lines.map { .text($0.0[tongue]) }),
                column(
                    Bilingual(english: "count", indonesian: "jumlah"), values: lines.map { .whole(Int64($0.1)) },
                    type: .wholeNumber),
            ], rowCount: lines.count)
    }

    private struct Line {
        var event: Bilingual
        var row: Int
        var day: Value
        var details: Bilingual
    }

    private var all: [Line] {
        let events = changes.events.map {
            Line(
                event: world.events[$0.kind].names, row: $0.row, day: .date($0.day),
                details: words.details($0, in: roster.table))
        }
        return changes.reopened.map(line) + events + changes.corrections.map(line)
    }

    private func line(_ correction: RosterChanges.Correction) -> Line {
        let attribute = schema[correction.attribute]
        func text(_ tongue: Tongue) -> String {
            let formatter = ValueFormatter(catalog: world, tongue: tongue, unmasked: session.settings.unmasked)
            return "\(attribute.names[tongue]) = \(formatter.text(correction.value, isPrivate: attribute.isPrivate))"
        }
        return Line(
            event: RosterWords.correction(attribute.names), row: correction.row,
            day: attribute.hasHistory ? .date(correction.day) : .unknown,
            details: Bilingual(english: text(.english), indonesian: text(.indonesian)))
    }

    private var firstOnes: ResultTable {
        let lines = all.prefix(RosterReport.shown)
        return ResultTable(
            columns: [
                column(
                    Bilingual(english: "event", indonesian: "peristiwa"),
                    values: lines.map { .text($0.event[tongue]) }),
                column(schema.names, values: lines.map { .text(words.key(of: $0.row, in: roster.table)) }),
                column(Bilingual(english: "date", indonesian: "tanggal"), values: lines.map(\.day), type: .date),
                column(
                    Bilingual(english: "values", indonesian: "nilai"), values: lines.map { .text($0.details[tongue]) }),
            ], rowCount: lines.count)
    }

    private func column(_ names: Bilingual, values: [Value], type: ValueType = .text) -> ResultTable.ResultColumn {
        ResultTable.ResultColumn(names: names, column: Column(type: type, values: values), role: .item)
    }

    // MARK: As it is taken in

    var batch: Batch {
        let entries = rows + changes.reopened.map(entry) + events + changes.corrections.map(entry) + reports
        return Batch(source: file, asOf: roster.day.iso, table: schema.names.english, entries: entries)
    }

    private var rows: [Batch.Entry] {
        changes.newRows.map { row in
            entry(
                .row, named: "", key: row.key, day: nil,
                arguments: zip(schema.attributes, row.cells).filter { $0.1 != .unknown }.map {
                    Batch.Argument(name: $0.names.english, value: scalar($1))
                })
        }
    }

    private var events: [Batch.Entry] {
        changes.events.map { event in
            let kind = world.events[event.kind]
            return entry(
                .event, named: kind.names.english, key: world[roster.table].key(of: event.row), day: event.day,
                arguments: zip(kind.parameters, event.arguments).map {
                    Batch.Argument(name: $0.names.english, value: scalar($1))
                })
        }
    }

    private func entry(_ correction: RosterChanges.Correction) -> Batch.Entry {
        let attribute = schema[correction.attribute]
        return entry(
            .correction, named: attribute.names.english, key: world[roster.table].key(of: correction.row),
            day: attribute.hasHistory ? correction.day : nil,
            arguments: [Batch.Argument(name: attribute.names.english, value: scalar(correction.value))])
    }

    private var reports: [Batch.Entry] {
        changes.mentioned.sorted { $0.key < $1.key }.filter { world[$0.key].schema.reportedUntil != nil }.flatMap {
            table, rows in
            rows.map {
                Batch.Entry(
                    kind: .report, table: world[table].schema.names.english, name: "", key: world[table].key(of: $0),
                    day: roster.day.iso)
            }
        }
    }

    private func entry(
        _ kind: Batch.Entry.Kind, named name: String, key: String, day: Day?, arguments: [Batch.Argument]
    ) -> Batch.Entry {
        Batch.Entry(kind: kind, table: schema.names.english, name: name, key: key, day: day?.iso, arguments: arguments)
    }

    private func scalar(_ value: Value) -> Batch.Scalar { RecordedValue.scalar(value, in: world) }
}
