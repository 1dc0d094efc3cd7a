import SiapData
import SiapFiles
import SiapSemantics
import SiapSyntax
import SiapText

/// `others from`: rows of a list come into a table when a file names them.
extension Session {
    func takeInStrangers(_ load: LoadSyntax, bytes: [UInt8], as format: InputFormat, to table: TableID)
        throws(DiagnosticsFailure)
    {
        // The files of the built-in pack name none.
        if mode.pack != nil, !mode.checksEvents { return }
        let found: [TableID: [Int]]
        do {
            found = try Strangers.rows(
                in: bytes, format: format, of: table, isEvents: load.target == .events, catalog: context.catalog,
                fileName: load.file.value)
        } catch { throw Session.failure(error).placed(at: load.file.range) }
        for (target, rows) in found.sorted(by: { $0.key < $1.key }) { takeIn(rows, to: target) }
    }

    private func takeIn(_ rows: [Int], to target: TableID) {
        guard let others = context.catalog[target].schema.othersFrom else { return }
        let (list, before) = (context.catalog[others], context.catalog[target].rowCount)
        let schema = context.catalog[target].schema
        let own = rows.filter { context.catalog[target].row(key: list.key(of: $0)) == nil }
        if own.isEmpty { return }
        let cells = own.map { row in schema.attributes.map { attribute in shared(attribute, of: list, row: row) } }
        context.catalog.append(cells, to: target)
        // Links are stored in as many bits as the rows need that there are.
        if before < 255, context.catalog[target].rowCount >= 255 {
            relink(target, moved: (0..<before).map { $0 }, rowCount: context.catalog[target].rowCount)
        }
        useCatalog()
        if mode.pack == nil {
            output(
                .notice(
                    LoadWords.tookIn(own.map { list.label(of: $0) }, from: list.schema.names, into: schema.names)[
                        tongue]))
        }
    }

    /// What both tables say of a row under the same name; what is made up here is not known of a row that comes from
    /// elsewhere.
    private func shared(_ attribute: Attribute, of list: Table, row: Int) -> Value {
        guard !attribute.isSynthetic, let index = list.schema.attribute(named: attribute.names.english),
            list.schema[index].type == attribute.type
        else { return .unknown }
        return list[index].value(at: row)
    }
}
