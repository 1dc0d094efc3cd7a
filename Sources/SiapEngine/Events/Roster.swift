public import SiapData

/// The rows of a file that lists who is there on a day.
public struct Roster: Sendable {
    public var table: TableID
    /// One for each attribute of the table, unknown everywhere where the file has no such column.
    public var columns: [Column]
    public var rowCount: Int
    public var keys: TextIndex?
    /// The attributes that the file has a column for.
    public var attributes: Set<AttributeID>
    public var day: Day
    /// Keys on lines that could not be read: these rows stay as they are.
    public var spared: Set<String> = []

    public init(
        table: TableID, columns: [Column], rowCount: Int, keys: TextIndex?, attributes: Set<AttributeID>, day: Day
    ) {
        self.table = table
        self.columns = columns
        self.rowCount = rowCount
        self.keys = keys
        self.attributes = attributes
        self.day = day
    }
}

/// What must have happened between the state of the data on a day and a roster of that day.
public struct RosterChanges: Sendable {
    /// Rows that were not there before; they are numbered after those of the table.
    public var newRows: [NewRow] = []
    /// Ends that were only inferred, from a roster that lacked the row, and are none: it is on another roster now. They
    /// come before the events.
    public var reopened: [Correction] = []
    /// In the order in which they happened to each row.
    public var events: [Table.TakenEvent] = []
    /// What the roster says otherwise and no event explains.
    public var corrections: [Correction] = []
    /// Attributes in which the roster is empty where the data are not, and how many rows: the data stand.
    public var blanks: [AttributeID: Int] = [:]
    /// How many rows were known again by each identity of the table.
    public var known: [Int] = []
    /// How many rows were known again by their key alone.
    public var knownByKey = 0
    /// How many rows known again have another key in the roster; they keep their own.
    public var otherKeys = 0
    /// Rows that the roster no longer has and whose leaving no declared event explains.
    public var unexplained = 0
    /// Whether the roster tells which rows upward it covers; without it nobody is taken to have left.
    public var tellsCoverage = true
    /// Attributes of the roster that are not compared: several links in one cell, and links of the table to itself.
    public var notCompared: [AttributeID] = []
    /// The rows upward that the roster mentions, by their table.
    public var mentioned: [TableID: [Int]] = [:]
    /// Events that cannot be, by their position in `events`.
    public var refusals: [(event: Int, refusal: Refusal)] = []

    public struct NewRow: Sendable {
        public var key: String
        /// The key in the roster, where that one is taken.
        public var rosterKey: String
        /// Its attributes, in their order, as they are apart from all events.
        public var cells: [Value]

        /// The cell of an attribute of the table.
        subscript(attribute: AttributeID) -> Value {
            get { cells[attribute.index] }
            set { cells[attribute.index] = newValue }
        }
    }

    public struct Correction: Sendable {
        public var row: Int
        public var attribute: AttributeID
        public var value: Value
        /// From when on it holds, for an attribute that changes over time.
        public var day: Day
    }
}
