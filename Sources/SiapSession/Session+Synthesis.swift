public import SiapData
import SiapFiles
import SiapSemantics
public import SiapText

/// For made-up rosters: what the pack has to say of events that might have happened.
extension Session {
    /// What each kind of event of the catalog sets, by its position there.
    public var eventSettings: [[Table.Setting]] { context.events.settings(count: context.catalog.events.count) }

    /// Which of some events cannot be, in a table that has the rows of a csv and no others; events name them by their
    /// place there. Nothing of the session changes.
    public func impossibleEvents(_ events: [Table.TakenEvent], ofRows csv: [UInt8], in table: TableID)
        throws(DiagnosticsFailure) -> [Bool]
    {
        let rehearsal = Session(rehearsing: self)
        rehearsal.context.catalog[table].forgetEvents()
        let outcome = try TableLoader.load(
            bytes: csv, format: .csv, into: context.catalog[table].schema, catalog: rehearsal.context.catalog,
            fileName: context.catalog[table].schema.names.english)
        if !outcome.rejects.isEmpty { throw DiagnosticsFailure(outcome.rejects.prefix(5).map(\.diagnostic)) }
        rehearsal.context.catalog[table].setRows(outcome.rows)
        return try rehearsal.refusals(of: events, in: table).map { $0 != nil }
    }
}
