/// Whether adding the numbers of a column up means something.
public enum Additivity: Sendable, Hashable {
    /// Each number is its row's own.
    case own
    /// A number of a row of another table, which stands here once for each row that leads to it.
    case repeated(of: TableID)
    /// Made from rows that may belong to several rows here.
    case shared(TableID)
    /// It tells the groups apart.
    case groupKey
    /// A number that names or compares.
    case never
    /// The same for every row.
    case elsewhere
}
