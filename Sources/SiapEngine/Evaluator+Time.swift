import SiapData
import SiapSemantics
import SiapText

extension Evaluator {
    /// Nothing is known of the state before the data begin.
    func refuseBeforeData(_ day: Day, _ inner: BoundExpression) throws {
        guard let first = snapshots.catalog.dataFrom, day < first, inner.facts.readsState else { return }
        let last = snapshots.catalog.dataUntil ?? first
        throw DiagnosticsFailure(Diagnostic(.dateOutOfData(date: day.iso, first: first.iso, last: last.iso), at: nil))
    }
}
