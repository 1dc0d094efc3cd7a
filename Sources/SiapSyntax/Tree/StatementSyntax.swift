public import SiapText

/// A script or a line: its statements in order.
public struct ScriptSyntax: Sendable {
    /// Those that could be read; one with a problem may be missing.
    public var statements: [StatementSyntax]
}

/// One statement: a question, a definition, an order to the program.
public struct StatementSyntax: Sendable {
    /// What the first words say it is.
    public indirect enum Kind: Sendable {
        case query(QuerySyntax)
        case `let`(VariableSyntax, value: ExpressionSyntax)
        case define(DefineSyntax)
        case param(ParamSyntax)
        case set(NameSyntax, value: NameSyntax)
        case say(ExpressionSyntax)
        case forEach(ForEachSyntax)
        case `if`(IfSyntax)
        case expect(ExpectSyntax)
        case include(StringSyntax)
        case use(UseSyntax)
        case load(LoadSyntax)
        case save(SaveSyntax)
        case report(ReportSyntax)
        /// `save report to "x.html"`: the report made last.
        case saveReport(ExpressionSyntax)
        case table(TableSyntax)
        case codes(CodesSyntax)
        case event(EventSyntax)
        case calendar([CalendarEntrySyntax])
        case explain(ExplainKind, query: QuerySyntax)
        /// The topic's words as typed, none for the bare word.
        case help([NameSyntax])
        case describe(PathSyntax)
        case showCatalog(Keyword)
        /// How many of the entries; nil: as many as are usual.
        case showHistory(Int?)
        /// Nil: the last statement.
        case edit(EntryNumberSyntax?)
        case quit
        case rule(RuleSyntax)
        case why(WhySyntax)
        case record(RecordSyntax)
        case undo
        /// `open "work.siap"`: the workspace that events are recorded in.
        case open(StringSyntax)
        case lesson(LessonSyntax)
        case teach(DocSyntax)
        /// Nil: say the task of the lesson once more.
        case task(TaskSyntax?)
        /// The next hint of the task.
        case hint
        case skip
        case learn(LearnSyntax)
        /// A statement whose word is known and whose meaning is still to come.
    }
    public var kind: Kind
    /// From its first word to its last, without the newline or ";" behind it.
    public var range: SourceRange
    /// The tongue of the statement's first word that differs between the two; nil when none does.
    public var tongue: Tongue?
    public init(kind: Kind, range: SourceRange, tongue: Tongue?) {
        self.kind = kind
        self.range = range
        self.tongue = tongue
    }
}

/// The number that an entry of the history has.
public struct EntryNumberSyntax: Sendable {
    /// Counted from 1 for the oldest, as `history` lists them.
    public var number: Int
    /// For a problem with a number that there is not.
    public var range: SourceRange
}

/// How a question is explained: in words, by the steps of its plan, or as SQL.
public enum ExplainKind: Sendable, Hashable { case words, plan, sql }

/// `define eligible/memenuhi_syarat of wbp = …`.
public struct DefineSyntax: Sendable {
    /// What the definition is asked for by.
    public var names: NamesSyntax
    /// Whose rows it is worked out for.
    public var table: NameSyntax
    /// Behind the colon; nil: that of the value.
    public var type: TypeSyntax?
    /// For a link: what it is called from the other side.
    public var backAs: NamesSyntax?
    /// Worked out for a row on the day asked about.
    public var value: ExpressionSyntax
    /// One sentence for `help`; nil: none.
    public var doc: DocSyntax?
    /// Where `shown` stands: what it gives is open, though it looks at private values.
    public var shown: SourceRange?
}

/// `param wilayah: text = "NTT" "…"/"…"`: a value that is given to a script from without.
public struct ParamSyntax: Sendable {
    /// After `--set`, and after `$` in the script.
    public var names: NamesSyntax
    /// What is given is read as this.
    public var type: TypeSyntax
    /// Used when none is given; nil: one must be.
    public var value: ExpressionSyntax?
    /// One sentence about what to give; nil: none.
    public var doc: DocSyntax?
}

/// `for each $s in satker … { … }`: the body once for each row.
public struct ForEachSyntax: Sendable {
    /// Holds the row within the body.
    public var variable: VariableSyntax
    /// Whose rows are gone through, in their order unless `sort` says otherwise.
    public var source: SourceSyntax
    /// Only where, in, sort and top.
    public var clauses: [ClauseSyntax]
    /// Run once for each row that the clauses leave.
    public var body: [StatementSyntax]
}

/// `if … { … } else { … }`.
public struct IfSyntax: Sendable {
    /// What is unknown is not true.
    public var condition: ExpressionSyntax
    /// Run when the condition is true.
    public var then: [StatementSyntax]
    /// An `else if` is one statement of kind `.if`.
    public var otherwise: [StatementSyntax]?
}

/// `expect … gives …`: a test within a script.
public struct ExpectSyntax: Sendable {
    /// What the subject must give: no rows, or a value.
    public enum Outcome: Sendable {
        case nothing(SourceRange)
        /// A value; a text ending in .csv names a file with the expected table.
        case value(ExpressionSyntax)
    }
    /// A query stands here as `.query`.
    public var subject: ExpressionSyntax
    /// Behind `gives`.
    public var outcome: Outcome
}

/// `load wbp from "daftar.csv" as of …`: rows or events read from a file.
public struct LoadSyntax: Sendable {
    /// Rows of a declared table, a table made from the file's header, or events of a table.
    public enum Target: Sendable, Hashable { case rows, newTable, events }
    /// `.rows` when no word says otherwise.
    public var target: Target
    /// The table; of `.newTable`, what it is to be called.
    public var name: NameSyntax
    /// A path, taken from where the script stands.
    public var file: StringSyntax
    /// The day on which the file was true; nil: it says nothing of a day.
    public var asOf: ExpressionSyntax?
    /// The file that takes the rows which cannot be read; nil: they are written nowhere.
    public var rejects: StringSyntax?
    /// How dates with slashes are written, where the file does not tell.
    public var dates: DateOrder?
}

/// `save … to "x.csv"`: a result as a file.
public struct SaveSyntax: Sendable {
    /// A result by its variable, `last`, a table, or a question in brackets.
    public var source: SourceSyntax
    /// A path; its ending tells the form.
    public var file: StringSyntax
}
