/// What one act of recording brought: a single event, or all that a day's roster changed. Kept whole or not at all,
/// undone whole.
public struct Batch: Sendable, Hashable {
    /// Its place in the workspace, from 1; 0 until it is recorded.
    public var number: Int64 = 0
    /// When it was recorded, ISO 8601 in UTC.
    public var recorded = ""
    /// The batch that this one takes back; it has no entries of its own then.
    public var undoes: Int64?
    /// The batch by which this one was taken back.
    public var undoneBy: Int64?
    /// The file that it was worked out from.
    public var source: String?
    /// The day up to which that file tells, as `2024-02-13`.
    public var asOf: String?
    /// The table that the file is a roster of.
    public var table: String?
    /// In the order in which they were taken in; none when it undoes another.
    public var entries: [Entry] = []
    /// What stands in the file is not what was recorded: a byte of it has changed. It is not taken in.
    public var isDamaged = false

    public init(source: String? = nil, asOf: String? = nil, table: String? = nil, entries: [Entry] = []) {
        self.source = source
        self.asOf = asOf
        self.table = table
        self.entries = entries
    }

    /// Whether it brought something that still holds.
    public var stands: Bool { undoes == nil && undoneBy == nil && !isDamaged }

    /// One line of a batch. Rows are named by their keys, so that it outlives a roster loaded anew.
    public struct Entry: Sendable, Hashable {
        /// What the entry says; the raw value stands in the file.
        public enum Kind: String, Sendable {
            /// An event that the pack declares: `name` is its name, `arguments` its parameters.
            case event
            /// A new row: `arguments` are its attributes.
            case row
            /// What a file says otherwise and no event explains: `name` is the attribute, the one argument its value.
            case correction
            /// The row has reported up to `day`.
            case report
        }
        /// Tells what `name` and `arguments` are.
        public var kind: Kind
        /// The English name of the table.
        public var table: String
        /// Empty where the kind has none.
        public var name: String
        /// Of the row, as text.
        public var key: String
        /// As `2024-02-13`; nil where no day belongs to it.
        public var day: String?
        /// In the order of the declaration.
        public var arguments: [Argument]
        public init(kind: Kind, table: String, name: String, key: String, day: String?, arguments: [Argument] = []) {
            self.kind = kind
            self.table = table
            self.name = name
            self.key = key
            self.day = day
            self.arguments = arguments
        }
    }

    /// One value with the name of what it is for.
    public struct Argument: Sendable, Hashable {
        /// The English name of a parameter or an attribute.
        public var name: String
        /// As JSON has it.
        public var value: Scalar
        public init(name: String, value: Scalar) {
            self.name = name
            self.value = value
        }
    }

    /// A value as JSON has it: keys of rows, names of codes and dates are texts.
    public enum Scalar: Sendable, Hashable {
        case unknown
        case text(String)
        case whole(Int64)
        case decimal(Double)
        case truth(Bool)
    }
}
