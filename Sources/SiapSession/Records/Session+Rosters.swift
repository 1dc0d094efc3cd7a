import SiapData
import SiapEngine
import SiapFiles
import SiapRecords
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWorkspace

/// load … as of: a day's roster after an earlier one.
extension Session {
    /// Whether a roster with a date is compared with the rows that are there: rows of one's own, by which people are
    /// known again. What a pack made up is no earlier state of anything.
    func followsRosters(_ table: TableID) -> Bool {
        let schema = context.catalog[table].schema
        return mode.pack == nil && schema.hasTime && schema.keyAttribute != nil && !schema.identities.isEmpty
            && schema.synthetic == nil
            && context.catalog[table].rowCount > 0
    }

    /// Works out what happened since the last state, shows it, and takes it in: in the workspace, if one is open.
    func follow(_ load: LoadSyntax, outcome: LoadOutcome, table: TableID, on day: Day) throws(DiagnosticsFailure) {
        if let last = context.catalog.dataUntil, day < last {
            throw DiagnosticsFailure(Diagnostic(.rosterOlder(date: day.iso, last: last.iso), at: load.asOf?.range))
        }
        try write(outcome.rejects, of: load, header: outcome.header)
        if !outcome.warnings.isEmpty { output(.problems(outcome.warnings.map(\.withoutPlace), in: SourceText(""))) }
        let roster = try roster(outcome, from: load, of: table, on: day)
        // Another shell that records meanwhile may change what is to be done: it is shown and asked anew.
        while try !follow(roster, from: load) {}
        context.catalog[table].origins.append(load.file.value)
    }

    /// Shows what happened and takes it in; false when another shell was faster.
    private func follow(_ roster: Roster, from load: LoadSyntax) throws(DiagnosticsFailure) -> Bool {
        let changes = try changes(to: roster)
        let report = RosterReport(changes: changes, roster: roster, session: self, file: load.file.value)
        report.show()
        try report.refuseImpossible(at: load.file.range)
        if !changes.isEmpty, let confirm = effects.confirm, !confirm(report.question) {
            output(.notice(RosterWords.declined[tongue]))
            return true
        }
        warnOfFuture(changes.events, at: nil)
        if records == nil {
            _ = try take([report.batch])
            output(.notice(RosterWords.taken(report.batch, inMemory: true, file: nil)[tongue]))
            return true
        }
        guard let kept = try keep(report.batch, at: load.file.range) else { return false }
        output(.notice(RosterWords.taken(kept, inMemory: false, file: records?.name)[tongue]))
        return true
    }

    private func changes(to roster: Roster) throws(DiagnosticsFailure) -> RosterChanges {
        useCatalog()
        do { return try engine.changes(to: roster, context.events) } catch { throw Session.failure(error) }
    }

    private func roster(_ outcome: LoadOutcome, from load: LoadSyntax, of table: TableID, on day: Day)
        throws(DiagnosticsFailure) -> Roster
    {
        let schema = context.catalog[table].schema
        let attributes = Set(outcome.header.compactMap { schema.attribute(named: $0) })
        var roster = Roster(
            table: table, columns: outcome.columns, rowCount: outcome.rowCount, keys: outcome.keyIndex,
            attributes: attributes, day: day)
        if outcome.rejects.isEmpty { return roster }
        let key = outcome.header.firstIndex { name in
            schema.keyAttribute.map { schema.attribute(named: name) == $0 } ?? false
        }
        let isReadable = schema.keyAttribute.map { !schema[$0].isPrivate } ?? false
        guard settings.allowsRejects, let key, isReadable else {
            let shown = FileFaults.shown(outcome.rejects).map(\.withoutPlace)
            throw DiagnosticsFailure(
                shown + [Diagnostic(.rosterUnread(count: outcome.rejects.count), at: load.file.range)])
        }
        roster.spared = Set(outcome.rejects.compactMap { $0.cells.indices.contains(key) ? $0.cells[key] : nil })
        let all = Problem.rejectedRows(
            rows: outcome.rowCount + outcome.rejects.count, rejected: outcome.rejects.count)
        let shown = FileFaults.shown(outcome.rejects).map(\.withoutPlace)
        output(.problems(shown + [Diagnostic(all, at: nil, severity: .warning)], in: SourceText("")))
        return roster
    }

    /// The rows upward that a roster mentions have reported up to its day.
    func noteReports(_ outcome: LoadOutcome, of table: TableID, on day: Day) {
        for attribute in context.catalog[table].schema.attributes.ids
        where context.catalog[table].schema[attribute].link == .partOf {
            guard case .link(let target) = context.catalog[table].schema[attribute].type,
                let reported = context.catalog[target].schema.reportedUntil
            else { continue }
            var seen = Set<Int>()
            for row in 0..<outcome.rowCount {
                if case .row(_, let place) = outcome.columns[attribute].value(at: row) { seen.insert(place) }
            }
            context.catalog[target].reportedByLoad.formUnion(seen)
            context.catalog.correct(seen.sorted().map { ($0, .date(day)) }, of: reported, in: target)
        }
    }
}
