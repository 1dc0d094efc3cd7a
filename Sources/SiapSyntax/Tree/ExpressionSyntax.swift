public import SiapText

/// `expression`, from `conditional` down to `primary`.
public indirect enum ExpressionSyntax: Sendable {
    /// The spelling is kept until the binder knows what type is meant: 53.10 is a regency or 53.1; 2.184 is 2184 or a decimal.
    case number(spelling: String, SourceRange)
    case string(StringSyntax)
    /// A string with `{…}` in it, after `say` only.
    case template([TemplatePart], at: SourceRange)
    case date(DateLiteral, at: SourceRange)
    /// Minutes after midnight.
    case time(minutes: Int, SourceRange)
    case duration(count: Int, unit: DurationUnit, at: SourceRange)
    case truth(Bool, at: SourceRange)
    case unknown(SourceRange)
    case variable(VariableSyntax)
    case path(PathSyntax)
    /// `satker "Rutan Kelas IIB Kupang"`.
    case rowLiteral(table: NameSyntax, StringSyntax)
    case call(function: NameSyntax, arguments: [ExpressionSyntax], SourceRange)
    case aggregateCall(AggregateCallSyntax)
    case quantified(QuantifiedSyntax)
    case negative(ExpressionSyntax, at: SourceRange)
    case not(ExpressionSyntax, at: SourceRange)
    /// `in NTT, Babel` as an operand: `not in NTT`, `female and in Babel`.
    case places([ExpressionSyntax], at: SourceRange)
    /// `+ - * /`, and, or, otherwise.
    case binary(BinaryOperator, operatorRange: SourceRange, left: ExpressionSyntax, right: ExpressionSyntax)
    /// `17 <= age < 25`: the first operand, then each relation with its right operand.
    case comparison(first: ExpressionSyntax, rest: [ComparisonLink])
    case between(ExpressionSyntax, low: ExpressionSyntax, high: ExpressionSyntax, negated: Bool, at: SourceRange)
    case oneOf(ExpressionSyntax, members: [ExpressionSyntax], negated: Bool, at: SourceRange)
    /// `registered_at one of satker.tps`.
    case oneOfPath(ExpressionSyntax, path: PathSyntax, negated: Bool, at: SourceRange)
    /// `~`, like, within.
    case match(MatchOperator, value: ExpressionSyntax, pattern: ExpressionSyntax, negated: Bool, at: SourceRange)
    /// `is unknown`, `is known`, `is not unknown` (which is `known: true`).
    case isKnown(ExpressionSyntax, known: Bool, at: SourceRange)
    case conditional(condition: ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax, SourceRange)
    /// `EXPR on DATE`.
    case dated(ExpressionSyntax, date: ExpressionSyntax)
    case parenthesized(ExpressionSyntax, at: SourceRange)
    /// `(count wbp where …)`.
    case query(QuerySyntax, at: SourceRange)
    /// Stands where a problem was reported, so that the rest can still be read.
    case missing(SourceRange)
}

public enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", and, or, otherwise
}

public enum RelationOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "=", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
}

public enum MatchOperator: String, Sendable, Hashable, CaseIterable { case contains = "~", like, within }

public enum DurationUnit: String, Sendable, Hashable, CaseIterable { case days, weeks, months, years }

public struct ComparisonLink: Sendable {
    public var relation: RelationOperator
    public var relationRange: SourceRange
    public var right: ExpressionSyntax
    public init(relation: RelationOperator, relationRange: SourceRange, right: ExpressionSyntax) {
        self.relation = relation
        self.relationRange = relationRange
        self.right = right
    }
}

/// A day of the Gregorian calendar as written; the lexer has checked that it exists.
public struct DateLiteral: Sendable, Hashable {
    public var year: Int
    public var month: Int
    public var day: Int
    public init(year: Int, month: Int, day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }
}

public enum TemplatePart: Sendable {
    case text(String)
    case expression(ExpressionSyntax)
}

/// `count(ever wbp where …)`, `average(wbp.age)`: over the rows linked to this one.
public struct AggregateCallSyntax: Sendable {
    public var function: AggregateFunction
    public var functionRange: SourceRange
    public var ever: Bool
    /// A path to linked rows, or an expression whose paths all start with one.
    public var operand: ExpressionSyntax
    public var conditions: [WhereClauseSyntax]
    public var range: SourceRange
    public init(
        function: AggregateFunction, functionRange: SourceRange, ever: Bool, operand: ExpressionSyntax,
        conditions: [WhereClauseSyntax], range: SourceRange
    ) {
        self.function = function
        self.functionRange = functionRange
        self.ever = ever
        self.operand = operand
        self.conditions = conditions
        self.range = range
    }
}

/// `no outreach`, `exists (outreach where organiser = KPU)`.
public struct QuantifiedSyntax: Sendable {
    public var exists: Bool
    public var ever: Bool
    public var path: PathSyntax
    public var conditions: [WhereClauseSyntax]
    public var range: SourceRange
    public init(exists: Bool, ever: Bool, path: PathSyntax, conditions: [WhereClauseSyntax], range: SourceRange) {
        self.exists = exists
        self.ever = ever
        self.path = path
        self.conditions = conditions
        self.range = range
    }
}

extension ExpressionSyntax {
    public var range: SourceRange {
        switch self {
        case .number(_, let range), .date(_, let range), .time(_, let range), .duration(_, _, let range), .truth(_, let range),
            .unknown(let range), .call(_, _, let range), .negative(_, let range), .not(_, let range), .places(_, let range),
            .between(_, _, _, _, let range), .oneOf(_, _, _, let range), .oneOfPath(_, _, _, let range),
            .match(_, _, _, _, let range), .isKnown(_, _, let range), .conditional(_, _, _, let range),
            .parenthesized(_, let range), .query(_, let range), .missing(let range), .template(_, let range):
            return range
        case .string(let string): return string.range
        case .variable(let variable): return variable.range
        case .path(let path): return path.range
        case .rowLiteral(let table, let string): return table.range.union(string.range)
        case .aggregateCall(let call): return call.range
        case .quantified(let quantified): return quantified.range
        case .binary(_, _, let left, let right): return left.range.union(right.range)
        case .comparison(let first, let rest): return rest.last.map { first.range.union($0.right.range) } ?? first.range
        case .dated(let expression, let date): return expression.range.union(date.range)
        }
    }
}
