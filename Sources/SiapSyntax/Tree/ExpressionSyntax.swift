public import SiapText

/// `expression`, from `conditional` down to `primary`.
public indirect enum ExpressionSyntax: Sendable {
    /// The spelling is kept until the binder knows what type is meant: 53.10 is a regency or 53.1; 2.184 is 2184 or a
    /// decimal.
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
    case oneOf(ExpressionSyntax, [ExpressionSyntax], negated: Bool, at: SourceRange)
    /// `registered_at one of satker.tps`.
    case oneOfPath(ExpressionSyntax, PathSyntax, negated: Bool, at: SourceRange)
    /// `~`, like, within.
    case match(MatchOperator, ExpressionSyntax, pattern: ExpressionSyntax, negated: Bool, at: SourceRange)
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

/// Operators of two operands, by their English spelling; messages and SQL take the raw value.
public enum BinaryOperator: String, Sendable, Hashable, CaseIterable {
    case add = "+", subtract = "-", multiply = "*", divide = "/", and, or, otherwise
}

/// Relations by their spelling in ASCII. `before` is read as `<`, `after` as `>`.
public enum RelationOperator: String, Sendable, Hashable, CaseIterable {
    case equal = "=", notEqual = "!=", less = "<", lessOrEqual = "<=", greater = ">", greaterOrEqual = ">="
}

/// Tests of a text against a pattern; `within` tests a place against a larger one.
public enum MatchOperator: String, Sendable, Hashable, CaseIterable { case contains = "~", like, within }

/// Units of a duration; the binder reckons weeks as 7 days, months and years by the calendar.
public enum DurationUnit: String, Sendable, Hashable, CaseIterable { case days, weeks, months, years }

/// One step of a chained comparison: `< 25` in `17 <= age < 25`.
public struct ComparisonLink: Sendable {
    /// As written; a chain may mix them.
    public var relation: RelationOperator
    /// The operator alone, for a problem with what it relates.
    public var relationRange: SourceRange
    /// The operand behind the operator, which the next link compares as its left one.
    public var right: ExpressionSyntax
    public init(relation: RelationOperator, relationRange: SourceRange, right: ExpressionSyntax) {
        self.relation = relation
        self.relationRange = relationRange
        self.right = right
    }
}

/// A day of the Gregorian calendar as written; the lexer has checked that it exists.
public struct DateLiteral: Sendable, Hashable {
    /// At least 1.
    public var year: Int
    /// 1 to 12.
    public var month: Int
    /// 1 to the last of the month.
    public var day: Int
}

/// A piece of a template, in order: plain text with escapes resolved, or what stands between braces.
public enum TemplatePart: Sendable {
    case text(String)
    case expression(ExpressionSyntax)
}

/// `count(ever wbp where …)`, `average(wbp.age)`: over the rows linked to this one.
public struct AggregateCallSyntax: Sendable {
    /// What is worked out over the linked rows.
    public var function: AggregateFunction
    /// The word without its "(".
    public var functionRange: SourceRange
    /// Rows that have ended count too, not only those there on the day.
    public var ever: Bool
    /// A path to linked rows, or an expression whose paths all start with one.
    public var operand: ExpressionSyntax
    /// All of them hold of a row that is counted; none: every linked row.
    public var conditions: [WhereClauseSyntax]
    /// From the word to the closing bracket.
    public var range: SourceRange
}

/// `no outreach`, `exists (outreach where organiser = KPU)`.
public struct QuantifiedSyntax: Sendable {
    /// False for `no`: not one linked row.
    public var exists: Bool
    /// Rows that have ended count too, not only those there on the day.
    public var ever: Bool
    /// The way from the row asked about to the linked ones.
    public var path: PathSyntax
    /// All of them hold of a row that is looked for; none: any linked row.
    public var conditions: [WhereClauseSyntax]
    /// From `no` or `exists` to the end of its conditions.
    public var range: SourceRange
}

extension ExpressionSyntax {
    /// All that the expression is written with, brackets included.
    public var range: SourceRange {
        switch self {
        case .number(_, let range), .date(_, let range), .time(_, let range), .duration(_, _, let range),
            .truth(_, let range),
            .unknown(let range), .call(_, _, let range), .negative(_, let range), .not(_, let range),
            .places(_, let range),
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
