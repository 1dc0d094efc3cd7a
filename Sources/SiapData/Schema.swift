public import SiapText

/// One attribute of a table, as declared.
public struct Attribute: Sendable {
    /// `key` names a row once and for all, `label` is shown for it, `alias` is understood for it.
    public enum Role: Sendable, Hashable { case plain, key, label, alias }
    /// Upward links are the main path of bare names.
    public enum Link: Sendable, Hashable { case partOf, linkTo, linksTo }

    /// As declared.
    public let names: Bilingual
    /// The names under which it is found, folded once.
    let foldedEnglish: String
    let foldedIndonesian: String
    /// Of a link, the table it leads to is in it.
    public var type: ValueType
    /// The first key and the first label of a table are the ones that count.
    public var role: Role
    /// Nil unless `type` is a link.
    public var link: Link?
    /// The name under which the linked table sees the rows that link to it.
    public var backAs: Bilingual?
    /// Masked wherever it is shown, and whatever is worked out from it.
    public var isPrivate: Bool
    /// Events set it: what it is depends on the day asked about.
    public var hasHistory: Bool
    /// Its values are made up, in a table that is not.
    public var isSynthetic = false
    /// Of a text that exists in both tongues: where the one in that tongue stands.
    public var translations: [Tongue: AttributeID] = [:]
    /// It holds another attribute's text in another tongue, and is shown in its place.
    public var isTranslation = false
    /// Its numbers name or compare, and do not add up.
    public var isNeverSummed = false
    /// What a whole number or decimal counts: people, rupiah.
    public var unit: Bilingual?
    /// One sentence for `help`; nil: nothing is said.
    public var doc: Bilingual?

    /// Its names are folded here, once.
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
    /// Given by the catalog that takes it in.
    public var id: TableID
    /// What one of its rows is called.
    public var names: Bilingual
    /// What its rows are, for `help` and for the question said back; nil: nothing is said.
    public var doc: Bilingual?
    /// Bare words may name its rows.
    public var isCoded: Bool
    /// Column i of the table holds attribute i.
    public var attributes: [Attribute]
    /// The attributes between which a row lives: [from, to).
    public var lives: Lives?
    /// Why and how its people are made up; nil for published data.
    public var synthetic: Bilingual?
    /// The attribute with the date up to which what belongs to each row is complete.
    public var reportedUntil: AttributeID?
    /// The table whose rows come in when a file names one of them.
    public var othersFrom: TableID?
    /// Attributes by which a row is known again in a later file, the surest first.
    public var identities: [[AttributeID]] = []
    /// Sets of attributes of which no two rows have the same values.
    public var onePer: [[AttributeID]] = []
    /// Nil: the rows claim nothing that can be counted.
    public var verification: Verification?

    /// How the rows claim something that can be counted.
    public struct Verification: Sendable, Hashable {
        /// The name of the attribute or definition that says what is claimed.
        public var claimed: String
        /// The attribute with the date of the claim.
        public var date: AttributeID
        /// By how much the figures may differ and still agree; nil: not at all.
        public var tolerance: AttributeID?
        /// A code for how the claim was meant; under `at_least` more agrees, too. Nil: as it stands.
        public var precision: AttributeID?
        /// The name of the attribute or definition that counts.
        public var found: String
        /// The name of the attribute or definition that says that the data were made to fit the claim.
        public var refusedWhen: String?
        public init(
            claimed: String, found: String, tolerance: AttributeID?, date: AttributeID, precision: AttributeID?,
            refusedWhen: String?
        ) {
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

    /// What is promised, and by when.
    public struct Promise: Sendable, Hashable {
        /// The name of a definition that is true of a row whose promise was kept.
        public var kept: String
        /// The attribute with the last day for it.
        public var due: AttributeID
        public init(kept: String, due: AttributeID) {
            self.kept = kept
            self.due = due
        }
    }

    /// Two attributes that are dates.
    public struct Lives: Sendable, Hashable {
        /// The first day that it is there.
        public var from: AttributeID
        /// The day on which the row is there no more; unknown: it still is.
        public var to: AttributeID
        public init(from: AttributeID, to: AttributeID) {
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

    /// An attribute of this table; there must be one at that place.
    @inlinable public subscript(attribute: AttributeID) -> Attribute {
        get { attributes[attribute] }
        _modify { yield &attributes[attribute] }
    }

    /// The attribute whose role is `key`; nil: rows go by their place.
    public var keyAttribute: AttributeID? { attributes.firstID { $0.role == .key } }
    /// The label, else the key.
    public var labelAttribute: AttributeID? { attributes.firstID { $0.role == .label } ?? keyAttribute }
    /// What its rows are depends on the day asked about.
    public var hasTime: Bool { lives != nil || attributes.contains { $0.hasHistory } }

    /// The attribute of that name, in either tongue.
    public func attribute(named name: String) -> AttributeID? {
        let wanted = normalizedName(name)
        return attributes.firstID { $0.foldedEnglish == wanted || $0.foldedIndonesian == wanted }
            ?? attributes.firstID { $0.names.former.contains(wanted) }
    }
}

/// What one kind of event is called and sets.
public struct EventSchema: Sendable {
    /// As `record` takes it.
    public var names: Bilingual
    /// Whose rows it happens to.
    public var table: TableID
    /// A taken event has one argument for each, in this order.
    public var parameters: [Parameter]
    /// What is told with each event.
    public struct Parameter: Sendable {
        /// By which arguments and columns of files call it.
        public var names: Bilingual
        /// Of its arguments; a link is a row.
        public var type: ValueType
        /// It is declared private, or a private attribute takes it in.
        public var isPrivate: Bool
        public init(names: Bilingual, type: ValueType, isPrivate: Bool = false) {
            self.names = names
            self.type = type
            self.isPrivate = isPrivate
        }

        /// In either tongue, spelling folded.
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
    /// As questions name it.
    public var names: Bilingual
    /// Other spellings that are understood and never shown.
    public var aliases: [String]
    /// A date or an interval.
    public var value: Value
    /// What happens then, for `help`; nil: nothing is said.
    public var doc: Bilingual?
    public init(names: Bilingual, aliases: [String], value: Value, doc: Bilingual?) {
        self.names = names
        self.aliases = aliases
        self.value = value
        self.doc = doc
    }
}
