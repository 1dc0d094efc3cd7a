import SiapData
import SiapFiles
import SiapSemantics
import SiapText

/// Events of a file that cannot be.
extension Session {
    /// Takes out of what a file brought the events that are impossible: they are rejects, with their own reasons.
    func refuse(_ outcome: inout EventOutcome, of table: TableID, in bytes: [UInt8], as format: InputFormat) throws {
        let events = outcome.events.map(\.taken)
        let refusals = try refusals(of: events, in: table)
        var problems: [Int: Diagnostic] = [:]
        for (position, refusal) in refusals.enumerated() {
            guard let refusal else { continue }
            let line = outcome.events[position].line
            problems[line] = refused(events[position], because: refusal, in: table, at: nil, line: line)
        }
        if problems.isEmpty { return }
        let cells = try EventLoader.cells(
            onLines: Set(problems.keys), bytes: bytes, format: format, table: table, catalog: context.catalog,
            fileName: "")
        outcome.events.removeAll { problems[$0.line] != nil }
        outcome.rejects += problems.map { Reject(line: $0.key, cells: cells[$0.key] ?? [], diagnostic: $0.value) }
        outcome.rejects.sort { $0.line < $1.line }
    }
}
