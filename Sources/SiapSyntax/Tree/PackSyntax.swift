public import SiapText

/// `table satker { … }`.
public struct TableSyntax: Sendable {
    /// What a row is called, in the singular.
    public var names: NamesSyntax
    /// Bare words may name this table's rows (`province = NTT`).
    public var isCoded: Bool
    /// What its rows are, for `help` and for the question said back; nil: nothing is said.
    public var doc: DocSyntax?
    /// In the order of the columns.
    public var attributes: [AttributeSyntax]
    /// Nil: a row is there on every day.
    public var lives: LivesSyntax?
    /// Attributes whose values events change, so that they depend on the day asked about.
    public var history: [NameSyntax]
    /// Says that the rows are made up, and how; nil: they are not.
    public var synthetic: DocSyntax?
    /// `reported until last_report`: up to when what belongs to each row is complete.
    public var reportedUntil: NameSyntax?
    /// `identity nik`, `identity name, birth_date`: by what a row is known again, the surest first.
    public var identities: [[NameSyntax]] = []
    /// `one per (tps, kind)`: no two rows have the same values in all of these.
    public var onePer: [[NameSyntax]] = []
    /// Nil: the rows claim nothing that can be counted.
    public var verification: VerificationSyntax?
    /// Nil: the rows promise nothing.
    public var promise: PromiseSyntax?
    /// `others from facility_list`: the table whose rows come in here when a file names one of them.
    public var othersFrom: NameSyntax?
}

/// `lives from arrived to gone`: between which dates a row is there.
public struct LivesSyntax: Sendable {
    /// The attribute with the first day; must be a date.
    public var from: NameSyntax
    /// The attribute with the day on which the row has left, unknown for those still there; must be a date.
    public var to: NameSyntax
}

/// `verify value = counted within tolerance on made as precision`: how the rows of a table claim something that can be
/// counted.
public struct VerificationSyntax: Sendable {
    /// The attribute or definition with what is claimed.
    public var claimed: NameSyntax
    /// What this model finds: an attribute or definition of the table.
    public var found: NameSyntax
    /// The attribute with how far the figures may differ; nil: not at all.
    public var tolerance: NameSyntax?
    /// The date the claim is about.
    public var date: NameSyntax
    /// The attribute with a code for how the claim was meant; under `at_least` more agrees, too. Nil: as it stands.
    public var precision: NameSyntax?
    /// Says that the data were made to fit the claim.
    public var refusedWhen: NameSyntax?
}

/// `verify kept on due`: by a date, a definition of the table is to hold.
public struct PromiseSyntax: Sendable {
    /// The definition that is true of a row whose promise was kept.
    public var kept: NameSyntax
    /// The attribute with the last day on which it can be kept.
    public var due: NameSyntax
}

/// `key nik: private text "…"/"…"`: a column of a table.
public struct AttributeSyntax: Sendable {
    /// What an attribute is for: `key` names the rows, `label` is shown for them, `alias` is another spelling of the
    /// key.
    public enum Role: Sendable, Hashable { case plain, key, label, alias }
    /// `.plain` when no word says otherwise.
    public var role: Role
    /// Also sought as headings of the columns in files.
    public var names: NamesSyntax
    /// With its marks: private, synthetic, never summed.
    public var type: TypeSyntax
    /// For a link: what it is called from the other side; nil: it has no way back by name.
    public var backAs: NamesSyntax?
    /// One sentence for `help`; nil: none.
    public var doc: DocSyntax?
}

/// What an attribute, a parameter or a definition holds, with the marks before it.
public struct TypeSyntax: Sendable {
    /// A built-in type, a list of codes written out, a link, or a name that the binder looks up.
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
    /// Without the marks.
    public var kind: Kind
    /// Its values are masked where they are shown.
    public var isPrivate: Bool
    /// Its values are made up, in a table that is not.
    public var isSynthetic: Bool = false
    /// Where `never summed` stands: a number that names or compares, and does not add up.
    public var neverSummed: SourceRange?
    /// The marks included.
    public var range: SourceRange
}

/// One member of a code list: its two names, other spellings of it, and what it means.
public struct CodeSyntax: Sendable {
    /// The code itself, as values are written.
    public var names: NamesSyntax
    /// Other spellings in files and questions; numbers as they are written.
    public var aliases: [NameSyntax] = []
    /// Nil within `one of (…)`, where there is no place for one.
    public var doc: DocSyntax?
}

/// `codes voter_list/daftar_pemilih "…"/"…" { … }`: a list of codes that types name.
public struct CodesSyntax: Sendable {
    /// What types call the list.
    public var names: NamesSyntax
    /// One sentence for `help`; nil: none.
    public var doc: DocSyntax?
    /// In the order in which results show them.
    public var codes: [CodeSyntax]
}

/// `event move/pindah of patient (to/ke: ward): ward = to refused when …`: what can happen to a row on a day.
public struct EventSyntax: Sendable {
    /// What is told with each event, by place or by name.
    public struct Parameter: Sendable {
        /// What an argument is called when it is recorded, and its column in files of events.
        public var names: NamesSyntax
        /// A code, a link or a value; `private` masks what was told where it is shown again.
        public var type: TypeSyntax
    }
    /// The word after `record`.
    public var names: NamesSyntax
    /// Whose rows it happens to.
    public var table: NameSyntax
    /// In the order in which arguments without a name are taken; may be empty.
    public var parameters: [Parameter]
    /// What it sets from its day on: attributes with a history only.
    public var assignments: [AssignmentSyntax]
    /// True of the state before an event that cannot have happened; nil: none is refused.
    public var refusedWhen: ExpressionSyntax?
    /// Said of a refused event; nil without `refusedWhen`.
    public var because: DocSyntax?
}

/// `hari_H/election_day = "E-day": 2024-02-14`: a day or an interval that questions call by name.
public struct CalendarEntrySyntax: Sendable {
    /// What stands for the date in an expression.
    public var names: NamesSyntax
    /// Other spellings, in their order.
    public var aliases: [NameSyntax]
    /// The day, or the first of the interval.
    public var date: ExpressionSyntax
    /// The last day of an interval.
    public var end: ExpressionSyntax?
    /// One sentence for `help`; nil: none.
    public var doc: DocSyntax?
}

/// `use "readiness"`, `use province, regency from "readiness"`: the pack that this one stands on.
public struct UseSyntax: Sendable {
    /// The tables whose rows come along; none named: all of them.
    public var tables: [NameSyntax]
    /// As `--pack` takes it.
    public var pack: StringSyntax
}
