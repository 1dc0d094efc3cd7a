public import SiapText

/// `table satker { … }`.
public struct TableSyntax: Sendable {
    public var names: NamesSyntax
    /// Bare words may name this table's rows (`province = NTT`).
    public var isCoded: Bool
    public var doc: DocSyntax?
    public var attributes: [AttributeSyntax]
    public var lives: LivesSyntax?
    public var history: [NameSyntax]
    public var synthetic: DocSyntax?
    /// `reported until last_report`: up to when what belongs to each row is complete.
    public var reportedUntil: NameSyntax?
    /// `identity nik`, `identity name, birth_date`: by what a row is known again, the surest first.
    public var identities: [[NameSyntax]] = []
    /// `one per (tps, kind)`: no two rows have the same values in all of these.
    public var onePer: [[NameSyntax]] = []
    public var verification: VerificationSyntax?
    public var promise: PromiseSyntax?
    /// `others from facility_list`: the table whose rows come in here when a file names one of them.
    public var othersFrom: NameSyntax?
    public init(
        names: NamesSyntax, isCoded: Bool, doc: DocSyntax?, attributes: [AttributeSyntax], lives: LivesSyntax?,
        history: [NameSyntax], synthetic: DocSyntax?
    ) {
        self.names = names
        self.isCoded = isCoded
        self.doc = doc
        self.attributes = attributes
        self.lives = lives
        self.history = history
        self.synthetic = synthetic
    }
}

public struct LivesSyntax: Sendable {
    public var from: NameSyntax
    public var to: NameSyntax
    public init(from: NameSyntax, to: NameSyntax) {
        self.from = from
        self.to = to
    }
}

/// `verify value = counted within tolerance on made as precision`: how the rows of a table claim something that can be counted.
public struct VerificationSyntax: Sendable {
    /// The attribute or definition with what is claimed.
    public var claimed: NameSyntax
    /// What this model finds: an attribute or definition of the table.
    public var found: NameSyntax
    public var tolerance: NameSyntax?
    /// The date the claim is about.
    public var date: NameSyntax
    public var precision: NameSyntax?
    /// Says that the data were made to fit the claim.
    public var refusedWhen: NameSyntax?
    public init(
        claimed: NameSyntax, found: NameSyntax, tolerance: NameSyntax?, date: NameSyntax, precision: NameSyntax?, refusedWhen: NameSyntax?
    ) {
        self.claimed = claimed
        self.found = found
        self.tolerance = tolerance
        self.date = date
        self.precision = precision
        self.refusedWhen = refusedWhen
    }
}

/// `verify kept on due`: by a date, a definition of the table is to hold.
public struct PromiseSyntax: Sendable {
    public var kept: NameSyntax
    public var due: NameSyntax
    public init(kept: NameSyntax, due: NameSyntax) {
        self.kept = kept
        self.due = due
    }
}

public struct AttributeSyntax: Sendable {
    public enum Role: Sendable, Hashable { case plain, key, label, alias }
    public var role: Role
    public var names: NamesSyntax
    public var type: TypeSyntax
    public var backAs: NamesSyntax?
    public var doc: DocSyntax?
    public init(role: Role, names: NamesSyntax, type: TypeSyntax, backAs: NamesSyntax?, doc: DocSyntax?) {
        self.role = role
        self.names = names
        self.type = type
        self.backAs = backAs
        self.doc = doc
    }
}

public struct TypeSyntax: Sendable {
    public enum Kind: Sendable {
        case text
        case wholeNumber(unit: NamesSyntax?)
        case decimal(unit: NamesSyntax?)
        case date, time, yesOrNo
        case oneOf([CodeSyntax])
        case partOf(NameSyntax), linkTo(NameSyntax), linksTo(NameSyntax)
        /// The text of another attribute in that tongue: `post in indonesian`.
        case translation(of: NameSyntax, into: NameSyntax)
        /// A code list or a table, by name.
        case named(NameSyntax)
    }
    public var kind: Kind
    public var isPrivate: Bool
    /// Its values are made up, in a table that is not.
    public var isSynthetic: Bool
    /// Where `never summed` stands: a number that names or compares, and does not add up.
    public var neverSummed: SourceRange?
    public var range: SourceRange
    public init(kind: Kind, isPrivate: Bool, isSynthetic: Bool = false, neverSummed: SourceRange? = nil, range: SourceRange) {
        self.kind = kind
        self.isPrivate = isPrivate
        self.isSynthetic = isSynthetic
        self.neverSummed = neverSummed
        self.range = range
    }
}

/// One member of a code list: its two names, other spellings of it, and what it means.
public struct CodeSyntax: Sendable {
    public var names: NamesSyntax
    public var aliases: [NameSyntax]
    public var doc: DocSyntax?
    public init(names: NamesSyntax, aliases: [NameSyntax] = [], doc: DocSyntax? = nil) {
        self.names = names
        self.aliases = aliases
        self.doc = doc
    }
}

public struct CodesSyntax: Sendable {
    public var names: NamesSyntax
    public var doc: DocSyntax?
    public var codes: [CodeSyntax]
    public init(names: NamesSyntax, doc: DocSyntax?, codes: [CodeSyntax]) {
        self.names = names
        self.doc = doc
        self.codes = codes
    }
}

public struct EventSyntax: Sendable {
    public struct Parameter: Sendable {
        public var names: NamesSyntax
        public var type: TypeSyntax
        public init(names: NamesSyntax, type: TypeSyntax) {
            self.names = names
            self.type = type
        }
    }
    public var names: NamesSyntax
    public var table: NameSyntax
    public var parameters: [Parameter]
    public var assignments: [AssignmentSyntax]
    public var refusedWhen: ExpressionSyntax?
    public var because: DocSyntax?
    public init(
        names: NamesSyntax, table: NameSyntax, parameters: [Parameter], assignments: [AssignmentSyntax],
        refusedWhen: ExpressionSyntax?, because: DocSyntax?
    ) {
        self.names = names
        self.table = table
        self.parameters = parameters
        self.assignments = assignments
        self.refusedWhen = refusedWhen
        self.because = because
    }
}

public struct CalendarEntrySyntax: Sendable {
    public var names: NamesSyntax
    public var aliases: [NameSyntax]
    public var date: ExpressionSyntax
    /// The last day of an interval.
    public var end: ExpressionSyntax?
    public var doc: DocSyntax?
    public init(names: NamesSyntax, aliases: [NameSyntax], date: ExpressionSyntax, end: ExpressionSyntax?, doc: DocSyntax?) {
        self.names = names
        self.aliases = aliases
        self.date = date
        self.end = end
        self.doc = doc
    }
}

/// `use "readiness"`, `use province, regency from "readiness"`: the pack that this one stands on.
public struct UseSyntax: Sendable {
    /// The tables whose rows come along; none named: all of them.
    public var tables: [NameSyntax]
    public var pack: StringSyntax
    public init(tables: [NameSyntax], pack: StringSyntax) {
        self.tables = tables
        self.pack = pack
    }
}
