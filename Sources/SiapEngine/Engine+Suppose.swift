import SiapData
import SiapSemantics
import SiapText

/// `suppose`: the question is answered in the world as it is and in the one supposed. Nothing of it stays.
extension Engine {
    func runSupposed(_ query: BoundQuery, on outer: Day?, in snapshots: Snapshots) throws -> ResultTable {
        var plain = query
        plain.suppositions = []
        plain.sort = query.sort.filter { if case .hidden = $0.target { true } else { false } }
        let now = try run(plain, on: outer, in: snapshots)
        let day = try self.day(of: plain, outer, in: snapshots)
        let (world, notes) = try self.supposed(query.suppositions, on: day, in: snapshots)
        let supposed = try run(plain, on: outer, in: world)
        let values = [0, 1].map { Value.code(BoundSupposition.worlds, index: $0) }
        var result = try sideBySide([now, supposed], values, query)
        result.footnotes = supposed.footnotes
        result.footnotes.emptiness = now.rowCount == 0 ? supposed.footnotes.emptiness : nil
        result.footnotes.leftOutAsUnknown = max(now.footnotes.leftOutAsUnknown, supposed.footnotes.leftOutAsUnknown)
        result.footnotes.supposed = notes
        result.footnotes.noteMissing(in: [now.footnotes, supposed.footnotes])
        return result
    }

    /// The world in which the suppositions hold, and for how many rows each does.
    func supposed(
        _ suppositions: [BoundSupposition], on day: Day, in snapshots: Snapshots
    ) throws -> (world: Snapshots, notes: [Footnotes.Supposed]) {
        var notes: [Footnotes.Supposed] = []
        let overlays = try overlays(suppositions, on: day, in: snapshots, &notes)
        return (Snapshots(catalog: snapshots.catalog, supposed: overlays), notes)
    }

    /// What each supposition sets, read from the state without any of them.
    private func overlays(
        _ suppositions: [BoundSupposition], on day: Day, in snapshots: Snapshots, _ notes: inout [Footnotes.Supposed]
    ) throws -> [Snapshots.Cells: Snapshots.Overlay] {
        let evaluator = evaluator(in: snapshots)
        var overlays: [Snapshots.Cells: Snapshots.Overlay] = [:]
        for supposition in suppositions {
            let rows = try self.rows(supposition, on: day, evaluator)
            let context = Evaluator.Context(source: .table(supposition.table), day: day, rows: .list(rows))
            let schema = snapshots.catalog[supposition.table].schema
            var note = Footnotes.Supposed(table: schema.names, rows: rows.count, unknown: [])
            for assignment in supposition.assignments {
                let type = schema[assignment.attribute].type
                let values = try evaluator.evaluate(assignment.value, context)
                let cells = (0..<rows.count).map { values.value(at: $0, type: type) }
                overlays[
                    Snapshots.Cells(table: supposition.table, attribute: assignment.attribute),
                    default: Snapshots.Overlay()
                ].add(rows, cells)
                let unknown = cells.count { $0 == .unknown }
                if unknown > 0, assignment.value.constantValue != .unknown {
                    note.unknown.append(
                        Footnotes.Supposed.Unknown(
                            attribute: schema[assignment.attribute].names, count: unknown))
                }
            }
            notes.append(note)
        }
        return overlays
    }

    private func rows(_ supposition: BoundSupposition, on day: Day, _ evaluator: Evaluator) throws -> [UInt32] {
        let all =
            evaluator.snapshots.living(supposition.table, on: day, ever: supposition.ever)
            ?? (0..<UInt32(evaluator.snapshots.catalog[supposition.table].rowCount)).map { $0 }
        guard let filter = supposition.filter else { return all }
        let truths = try evaluator.truths(
            filter, Evaluator.Context(source: .table(supposition.table), day: day, rows: .list(all)))
        return zip(all, truths).filter { $0.1 == 1 }.map(\.0)
    }
}
