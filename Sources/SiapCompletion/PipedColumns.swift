/// The columns of the queries that stand before the pipes of one text, each read and bound once: the same beginning of
/// a statement is gone through for every word that may be typed at the cursor.
final class PipedColumns {
    private var known: [Range<Int>: NameBook.Scope] = [:]

    /// `range` is that of the query in the text, in bytes.
    func columns(of range: Range<Int>, from bound: () -> NameBook.Scope) -> NameBook.Scope {
        if let scope = known[range] { return scope }
        let scope = bound()
        known[range] = scope
        return scope
    }
}
