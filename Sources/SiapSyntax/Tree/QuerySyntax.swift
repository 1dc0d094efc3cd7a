public import SiapText

/// `query`: a question and the stages it is piped through.
public struct QuerySyntax: Sendable {
    public var suppositions: [SupposeSyntax]
    public var head: HeadSyntax
    public var clauses: [ClauseSyntax]
    public var stages: [StageSyntax]
    public var range: SourceRange
    public init(suppositions: [SupposeSyntax] = [], head: HeadSyntax, clauses: [ClauseSyntax] = [], stages: [StageSyntax] = [], range: SourceRange) {
        self.suppositions = suppositions
        self.head = head
        self.clauses = clauses
        self.stages = stages
        self.range = range
    }
}

public struct SupposeSyntax: Sendable {
    public var source: SourceSyntax
    public var conditions: [WhereClauseSyntax]
    public var assignments: [AssignmentSyntax]
    public var range: SourceRange
    public init(source: SourceSyntax, conditions: [WhereClauseSyntax], assignments: [AssignmentSyntax], range: SourceRange) {
        self.source = source
        self.conditions = conditions
        self.assignments = assignments
        self.range = range
    }
}

/// `attribute = expression`.
public struct AssignmentSyntax: Sendable {
    public var name: NameSyntax
    public var value: ExpressionSyntax
    public init(name: NameSyntax, value: ExpressionSyntax) {
        self.name = name
        self.value = value
    }
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

public struct SourceSyntax: Sendable {
    public indirect enum Kind: Sendable {
        case table(NameSyntax)
        case variable(VariableSyntax)
        case last(SourceRange)
        case query(QuerySyntax, at: SourceRange)
        case missing(SourceRange)
    }
    public var kind: Kind
    /// Where `ever` stands, when it does.
    public var ever: SourceRange?
    public init(kind: Kind, ever: SourceRange? = nil) {
        self.kind = kind
        self.ever = ever
    }
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
    public enum Kind: Sendable {
        case count
        case share(ExpressionSyntax?)
        /// `jumlah ATTRIBUTE dari …` is a sum, said back to the user as one.
        case aggregate(AggregateFunction, of: ExpressionSyntax)
    }
    public var kind: Kind
    public var conditions: [WhereClauseSyntax]
    public var alias: NameSyntax?
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
    public enum Kind: Sendable {
        case condition(ExpressionSyntax)
        case places([ExpressionSyntax])
    }
    public var kind: Kind
    /// Keyword included.
    public var range: SourceRange
    public init(kind: Kind, range: SourceRange) {
        self.kind = kind
        self.range = range
    }
}

public struct ItemSyntax: Sendable {
    public var expression: ExpressionSyntax
    public var alias: NameSyntax?
    public init(expression: ExpressionSyntax, alias: NameSyntax? = nil) {
        self.expression = expression
        self.alias = alias
    }
    public var range: SourceRange { alias.map { expression.range.union($0.range) } ?? expression.range }
}

public struct SortKeySyntax: Sendable {
    public var expression: ExpressionSyntax
    public var descending: Bool
    public init(expression: ExpressionSyntax, descending: Bool) {
        self.expression = expression
        self.descending = descending
    }
}

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
        case .by(_, let range), .across(_, let range), .sort(_, let range), .top(_, let range), .asOf(_, let range), .period(_, _, let range):
            return range
        }
    }
}

public enum AsOfSyntax: Sendable {
    case dates([ExpressionSyntax])
    case series(from: ExpressionSyntax, to: ExpressionSyntax, every: ExpressionSyntax)
}

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
        case .by(_, let range), .sort(_, let range), .top(_, let range), .show(_, let range), .share(let range), .chart(_, let range): return range
        }
    }
}

extension HeadSyntax {
    /// Where the rows come from.
    public var source: SourceSyntax {
        switch self {
        case .count(let source, _), .measures(_, let source), .show(_, let source, _), .changes(let source, _), .check(let source, _), .verify(let source, _):
            return source
        case .last(let range): return SourceSyntax(kind: .last(range))
        case .variable(let variable): return SourceSyntax(kind: .variable(variable))
        }
    }
}
