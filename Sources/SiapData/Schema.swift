public import SiapText

/// One attribute of a table, as declared.
public struct Attribute: Sendable {
    public enum Role: Sendable, Hashable { case plain, key, label, alias }
    /// Upward links are the main path of bare names.
    public enum Link: Sendable, Hashable { case partOf, linkTo, linksTo }

    public let names: Bilingual
    /// The names under which it is found, folded once.
    let foldedEnglish: String
    let foldedIndonesian: String
    public var type: ValueType
    public var role: Role
    public var link: Link?
    /// The name under which the linked table sees the rows that link to it.
    public var backAs: Bilingual?
    public var isPrivate: Bool
    public var hasHistory: Bool
    /// Its values are made up, in a table that is not.
    public var isSynthetic = false
    /// Of a text that exists in both tongues: where the one in that tongue stands.
    public var translations: [Tongue: Int] = [:]
    /// It holds another attribute's text in another tongue, and is shown in its place.
    public var isTranslation = false
    /// Its numbers name or compare, and do not add up.
    public var isNeverSummed = false
    /// What a whole number or decimal counts: people, rupiah.
    public var unit: Bilingual?
    public var doc: Bilingual?

    public init(
        names: Bilingual, type: ValueType, role: Role = .plain, link: Link? = nil, backAs: Bilingual? = nil,
        isPrivate: Bool = false, hasHistory: Bool = false, unit: Bilingual? = nil, doc: Bilingual? = nil
    ) {
        self.names = names
        foldedEnglish = normalizedName(names.english)
        foldedIndonesian = names.isSame ? foldedEnglish : normalizedName(names.indonesian)
        self.type = type
        self.role = role
        self.link = link
        self.backAs = backAs
        self.isPrivate = isPrivate
        self.hasHistory = hasHistory
        self.unit = unit
        self.doc = doc
    }
}

/// A table as declared.
public struct TableSchema: Sendable {
    public var id: TableID
    public var names: Bilingual
    public var doc: Bilingual?
    /// Bare words may name its rows.
    public var isCoded: Bool
    public var attributes: [Attribute]
    /// Positions of the attributes between which a row lives: [from, to).
    public var lives: Lives?
    /// Why and how its people are made up; nil for published data.
    public var synthetic: Bilingual?
    /// The attribute with the date up to which what belongs to each row is complete.
    public var reportedUntil: Int?
    /// The table whose rows come in when a file names one of them.
    public var othersFrom: TableID?
    /// Attributes by which a row is known again in a later file, the surest first.
    public var identities: [[Int]] = []
    /// Sets of attributes of which no two rows have the same values.
    public var onePer: [[Int]] = []
    public var verification: Verification?

    /// How the rows claim something that can be counted.
    public struct Verification: Sendable, Hashable {
        /// The name of the attribute or definition that says what is claimed.
        public var claimed: String
        /// Attributes of the table.
        public var date: Int
        public var tolerance: Int?
        public var precision: Int?
        /// The name of the attribute or definition that counts.
        public var found: String
        /// The name of the attribute or definition that says that the data were made to fit the claim.
        public var refusedWhen: String?
        public init(claimed: String, found: String, tolerance: Int?, date: Int, precision: Int?, refusedWhen: String?) {
            self.claimed = claimed
            self.found = found
            self.tolerance = tolerance
            self.date = date
            self.precision = precision
            self.refusedWhen = refusedWhen
        }
    }

    /// Rows that promise something: by the date `due`, the definition `kept` is to hold.
    public var promise: Promise?

    public struct Promise: Sendable, Hashable {
        public var kept: String
        public var due: Int
        public init(kept: String, due: Int) {
            self.kept = kept
            self.due = due
        }
    }

    public struct Lives: Sendable, Hashable {
        public var from: Int
        public var to: Int
        public init(from: Int, to: Int) {
            self.from = from
            self.to = to
        }
    }

    public init(
        id: TableID, names: Bilingual, doc: Bilingual? = nil, isCoded: Bool = false, attributes: [Attribute] = [],
        lives: Lives? = nil, synthetic: Bilingual? = nil
    ) {
        self.id = id
        self.names = names
        self.doc = doc
        self.isCoded = isCoded
        self.attributes = attributes
        self.lives = lives
        self.synthetic = synthetic
    }

    public var keyIndex: Int? { attributes.firstIndex { $0.role == .key } }
    public var labelIndex: Int? { attributes.firstIndex { $0.role == .label } ?? keyIndex }
    public var hasTime: Bool { lives != nil || attributes.contains { $0.hasHistory } }

    /// The attribute of that name, in either tongue.
    public func attribute(named name: String) -> Int? {
        let wanted = normalizedName(name)
        return attributes.firstIndex { $0.foldedEnglish == wanted || $0.foldedIndonesian == wanted }
            ?? attributes.firstIndex { $0.names.former.contains(wanted) }
    }
}

/// What one kind of event is called and sets.
public struct EventSchema: Sendable {
    public var names: Bilingual
    public var table: TableID
    public var parameters: [Parameter]
    public struct Parameter: Sendable {
        public var names: Bilingual
        public var type: ValueType
        /// It is declared private, or a private attribute takes it in.
        public var isPrivate: Bool
        public init(names: Bilingual, type: ValueType, isPrivate: Bool = false) {
            self.names = names
            self.type = type
            self.isPrivate = isPrivate
        }

        public func isNamed(_ name: String) -> Bool {
            let wanted = normalizedName(name)
            return normalizedName(names.english) == wanted || normalizedName(names.indonesian) == wanted
        }
    }
    public init(names: Bilingual, table: TableID, parameters: [Parameter]) {
        self.names = names
        self.table = table
        self.parameters = parameters
    }
}

/// A named day or interval of the calendar.
public struct CalendarEntry: Sendable {
    public var names: Bilingual
    public var aliases: [String]
    public var value: Value
    public var doc: Bilingual?
    public init(names: Bilingual, aliases: [String], value: Value, doc: Bilingual?) {
        self.names = names
        self.aliases = aliases
        self.value = value
        self.doc = doc
    }
}
