public import SiapText

/// A script or a line: its statements in order.
public struct ScriptSyntax: Sendable {
    public var statements: [StatementSyntax]
    public init(statements: [StatementSyntax]) { self.statements = statements }
}

public struct StatementSyntax: Sendable {
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
    public var number: Int
    public var range: SourceRange
    public init(number: Int, range: SourceRange) {
        self.number = number
        self.range = range
    }
}

public enum ExplainKind: Sendable, Hashable { case words, plan, sql }

/// `define eligible/memenuhi_syarat of wbp = …`.
public struct DefineSyntax: Sendable {
    public var names: NamesSyntax
    public var table: NameSyntax
    public var type: TypeSyntax?
    /// For a link: what it is called from the other side.
    public var backAs: NamesSyntax?
    public var value: ExpressionSyntax
    public var doc: DocSyntax?
    /// Where `shown` stands: what it gives is open, though it looks at private values.
    public var shown: SourceRange?
    public init(
        names: NamesSyntax, table: NameSyntax, type: TypeSyntax?, backAs: NamesSyntax? = nil, value: ExpressionSyntax, doc: DocSyntax?,
        shown: SourceRange? = nil
    ) {
        self.shown = shown
        self.names = names
        self.table = table
        self.type = type
        self.backAs = backAs
        self.value = value
        self.doc = doc
    }
}

public struct ParamSyntax: Sendable {
    public var names: NamesSyntax
    public var type: TypeSyntax
    public var value: ExpressionSyntax?
    public var doc: DocSyntax?
    public init(names: NamesSyntax, type: TypeSyntax, value: ExpressionSyntax?, doc: DocSyntax?) {
        self.names = names
        self.type = type
        self.value = value
        self.doc = doc
    }
}

public struct ForEachSyntax: Sendable {
    public var variable: VariableSyntax
    public var source: SourceSyntax
    /// Only where, in, sort and top.
    public var clauses: [ClauseSyntax]
    public var body: [StatementSyntax]
    public init(variable: VariableSyntax, source: SourceSyntax, clauses: [ClauseSyntax], body: [StatementSyntax]) {
        self.variable = variable
        self.source = source
        self.clauses = clauses
        self.body = body
    }
}

public struct IfSyntax: Sendable {
    public var condition: ExpressionSyntax
    public var then: [StatementSyntax]
    /// An `else if` is one statement of kind `.if`.
    public var otherwise: [StatementSyntax]?
    public init(condition: ExpressionSyntax, then: [StatementSyntax], otherwise: [StatementSyntax]?) {
        self.condition = condition
        self.then = then
        self.otherwise = otherwise
    }
}

public struct ExpectSyntax: Sendable {
    public enum Outcome: Sendable {
        case nothing(SourceRange)
        /// A value; a text ending in .csv names a file with the expected table.
        case value(ExpressionSyntax)
    }
    /// A query stands here as `.query`.
    public var subject: ExpressionSyntax
    public var outcome: Outcome
    public init(subject: ExpressionSyntax, outcome: Outcome) {
        self.subject = subject
        self.outcome = outcome
    }
}

public struct LoadSyntax: Sendable {
    public enum Target: Sendable, Hashable { case rows, newTable, events }
    public var target: Target
    public var name: NameSyntax
    public var file: StringSyntax
    public var asOf: ExpressionSyntax?
    public var rejects: StringSyntax?
    /// How dates with slashes are written, where the file does not tell.
    public var dates: DateOrder?
    public init(target: Target, name: NameSyntax, file: StringSyntax, asOf: ExpressionSyntax?, rejects: StringSyntax?) {
        self.target = target
        self.name = name
        self.file = file
        self.asOf = asOf
        self.rejects = rejects
    }
}

public struct SaveSyntax: Sendable {
    public var source: SourceSyntax
    public var file: StringSyntax
    public init(source: SourceSyntax, file: StringSyntax) {
        self.source = source
        self.file = file
    }
}
