public import SiapText

/// `query`: a question and the stages it is piped through.
public struct QuerySyntax: Sendable {
    /// What is supposed before the question, in the order of writing.
    public var suppositions: [SupposeSyntax]
    /// What is asked, of which rows.
    public var head: HeadSyntax
    /// As written; that none comes twice is for the binder to see.
    public var clauses: [ClauseSyntax]
    /// What follows each pipe, refinements without a pipe of their own included.
    public var stages: [StageSyntax]
    /// From the first supposition to the last stage.
    public var range: SourceRange
    public init(
        suppositions: [SupposeSyntax] = [], head: HeadSyntax, clauses: [ClauseSyntax] = [], stages: [StageSyntax] = [],
        range: SourceRange
    ) {
        self.suppositions = suppositions
        self.head = head
        self.clauses = clauses
        self.stages = stages
        self.range = range
    }
}

/// `suppose wbp where … has attribute = value:`: rows that the question sees otherwise than they are.
public struct SupposeSyntax: Sendable {
    /// The table whose rows are changed.
    public var source: SourceSyntax
    /// All of them hold of a changed row; none: every row.
    public var conditions: [WhereClauseSyntax]
    /// At least one; worked out on the rows as they are.
    public var assignments: [AssignmentSyntax]
    /// From `suppose` to its colon.
    public var range: SourceRange
}

/// `attribute = expression`.
public struct AssignmentSyntax: Sendable {
    /// The attribute to the left of `=`.
    public var name: NameSyntax
    /// Worked out on the row before anything is set.
    public var value: ExpressionSyntax
}

/// `head`; each range covers the verb alone.
public enum HeadSyntax: Sendable {
    case count(SourceSyntax, at: SourceRange)
    case measures([MeasureSyntax], of: SourceSyntax)
    /// `items` is nil for `show SOURCE`.
    case show(items: [ItemSyntax]?, of: SourceSyntax, SourceRange)
    case changes(of: SourceSyntax, SourceRange)
    case check(SourceSyntax, at: SourceRange)
    case verify(SourceSyntax, at: SourceRange)
    /// `last`, alone or with clauses: go on from the previous result.
    case last(SourceRange)
    /// `$r`, alone or with clauses: go on from what it holds.
    case variable(VariableSyntax)
}

/// Where rows come from: a table, or an earlier result by its variable, as `last`, or in brackets.
public struct SourceSyntax: Sendable {
    /// `missing` stands where a problem was reported.
    public indirect enum Kind: Sendable {
        case table(NameSyntax)
        case variable(VariableSyntax)
        case last(SourceRange)
        case query(QuerySyntax, at: SourceRange)
        case missing(SourceRange)
    }
    /// Without `ever`.
    public var kind: Kind
    /// Where `ever` stands, when it does.
    public var ever: SourceRange?
    public init(kind: Kind, ever: SourceRange? = nil) {
        self.kind = kind
        self.ever = ever
    }
    /// `ever` included.
    public var range: SourceRange {
        let own: SourceRange
        switch kind {
        case .table(let name): own = name.range
        case .variable(let variable): own = variable.range
        case .last(let range), .query(_, let range), .missing(let range): own = range
        }
        return ever.map { $0.union(own) } ?? own
    }
}

/// `measure`: `count`, `share where …`, `average age as mean`.
public struct MeasureSyntax: Sendable {
    /// What is worked out; `share` without an expression is that of the rows the conditions leave.
    public enum Kind: Sendable {
        case count
        case share(ExpressionSyntax?)
        /// `jumlah ATTRIBUTE dari …` is a sum, said back to the user as one.
        case aggregate(AggregateFunction, ExpressionSyntax)
    }
    /// Without its conditions and its name.
    public var kind: Kind
    /// Hold for this measure alone, beside those of the question.
    public var conditions: [WhereClauseSyntax]
    /// The heading after `as`; nil: made from the measure.
    public var alias: NameSyntax?
    /// From its first word to its alias.
    public var range: SourceRange
    public init(kind: Kind, conditions: [WhereClauseSyntax] = [], alias: NameSyntax? = nil, range: SourceRange) {
        self.kind = kind
        self.conditions = conditions
        self.alias = alias
        self.range = range
    }
}

/// `where expression`, or `in place, place`.
public struct WhereClauseSyntax: Sendable {
    /// A condition, or places of which one must be the row's.
    public enum Kind: Sendable {
        case condition(ExpressionSyntax)
        case places([ExpressionSyntax])
    }
    /// Without the keyword.
    public var kind: Kind
    /// Keyword included.
    public var range: SourceRange
}

/// `expression as name`: a column to show or to group by.
public struct ItemSyntax: Sendable {
    /// Of each row, or of each group in a stage.
    public var expression: ExpressionSyntax
    /// The heading after `as`; nil: made from the expression.
    public var alias: NameSyntax?
    public init(expression: ExpressionSyntax, alias: NameSyntax? = nil) {
        self.expression = expression
        self.alias = alias
    }
    /// The alias included.
    public var range: SourceRange { alias.map { expression.range.union($0.range) } ?? expression.range }
}

/// `expression asc` or `expression desc`: by what rows are ordered; the first key decides, the next among equals.
public struct SortKeySyntax: Sendable {
    /// May name a column of the answer.
    public var expression: ExpressionSyntax
    /// False without a word that says so.
    public var descending: Bool
}

/// What may follow a head, in any order.
public enum ClauseSyntax: Sendable {
    case `where`(WhereClauseSyntax)
    case by([ItemSyntax], at: SourceRange)
    case across([ItemSyntax], at: SourceRange)
    case sort([SortKeySyntax], at: SourceRange)
    case top(Int, at: SourceRange)
    /// One date, a list, or a series `FIRST to LAST every STEP`.
    case asOf(AsOfSyntax, at: SourceRange)
    /// `from DATE to DATE`, of changes.
    case period(from: ExpressionSyntax, to: ExpressionSyntax?, SourceRange)

    /// The whole clause, keyword included.
    public var range: SourceRange {
        switch self {
        case .where(let clause): return clause.range
        case .by(_, let range), .across(_, let range), .sort(_, let range), .top(_, let range), .asOf(_, let range),
            .period(_, _, let range):
            return range
        }
    }
}

/// The day or days on which the rows are looked at; a series has a result for each step.
public enum AsOfSyntax: Sendable {
    case dates([ExpressionSyntax])
    case series(from: ExpressionSyntax, to: ExpressionSyntax, every: ExpressionSyntax)
}

/// What is done with the answer behind a pipe.
public enum StageSyntax: Sendable {
    case `where`(WhereClauseSyntax)
    case by([ItemSyntax], at: SourceRange)
    case sort([SortKeySyntax], at: SourceRange)
    case top(Int, at: SourceRange)
    case show([ItemSyntax], at: SourceRange)
    case share(SourceRange)
    case chart(NameSyntax, at: SourceRange)

    /// The whole stage, keyword included.
    public var range: SourceRange {
        switch self {
        case .where(let clause): return clause.range
        case .by(_, let range), .sort(_, let range), .top(_, let range), .show(_, let range), .share(let range),
            .chart(_, let range):
            return range
        }
    }
}

extension HeadSyntax {
    /// Where the rows come from.
    public var source: SourceSyntax {
        switch self {
        case .count(let source, _), .measures(_, let source), .show(_, let source, _), .changes(let source, _),
            .check(let source, _), .verify(let source, _):
            return source
        case .last(let range): return SourceSyntax(kind: .last(range))
        case .variable(let variable): return SourceSyntax(kind: .variable(variable))
        }
    }
}
