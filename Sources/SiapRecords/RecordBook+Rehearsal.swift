import SiapWorkspace

extension RecordBook {
    /// The same records, of which a copy is written to; nil where none can be made.
    package init?(rehearsing book: RecordBook) {
        guard let copy = try? Workspace(copyOf: book.workspace.path) else { return nil }
        self.init(copy, name: book.name)
        add(book.batches)
        leftOut = book.leftOut
        before = book.before
    }
}
