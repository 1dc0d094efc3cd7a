public import SiapData
public import SiapText

/// A record that did not come in, and why.
public struct Reject: Sendable {
    /// The line of the file on which the record starts; the first line is 1.
    public var line: Int
    /// Its cells in the order of the file, those of private attributes masked.
    public var cells: [String]
    /// Why; its range is of no use, since it has none in the file.
    public var diagnostic: Diagnostic
    public init(line: Int, cells: [String], diagnostic: Diagnostic) {
        self.line = line
        self.cells = cells
        self.diagnostic = diagnostic
    }
}

/// What a file gave: columns for a table, and what must be said about the rows that did not come in.
public struct LoadOutcome: Sendable {
    /// One for each attribute of the schema, in its order; attributes that the file lacks are unknown everywhere.
    public var columns: [Column]
    /// Records that came in; rejects are not among them.
    public var rowCount: Int
    /// Keys in the order of the rows; nil for a table without a key. `rows` gives it to a table.
    public var keyIndex: TextIndex?
    /// Names of the columns as the file has them: the header of a file of rejects.
    public var header: [String]
    /// In the order of the file.
    public var rejects: [Reject]
    /// Columns that the schema does not have, numbers that a spreadsheet has damaged.
    public var warnings: [Diagnostic]
    /// The file has no column for the key; its labels serve as keys.
    public var labelIsKey = false
    /// Links whose cells name rows by labels or aliases, not only by keys.
    public var otherwiseNamed: Set<AttributeID> = []
    /// Attributes some of whose cells write a letter as a base and a mark, which are read as one.
    public var decomposed: Set<AttributeID> = []
    /// Attributes whose dates turned out to be written month/day/year.
    public var monthFirst: Set<AttributeID> = []
    /// Columns of dates that can be read in two ways.
    public var undecided: [Diagnostic] = []

    /// All of it that belongs to the table.
    public var rows: TableRows {
        var rows = TableRows(columns: columns, count: rowCount, keys: keyIndex)
        rows.otherwiseNamed = otherwiseNamed
        rows.decomposed = decomposed
        return rows
    }

    /// The same keys as a dictionary. O(rows): prefer `keyIndex`.
    public var keys: [String: Int] {
        guard let texts = keyIndex?.texts else { return [:] }
        return Dictionary(uniqueKeysWithValues: (0..<texts.count).map { (texts[$0], $0) })
    }
}
