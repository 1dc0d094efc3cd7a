public import SiapData
public import SiapText

/// An expression whose names and types are settled. It is evaluated for a row of its table (or of a result) on a date.
///
/// It is made by a function for each kind of node (BoundExpression+Making), which works its facts out from those of its
/// parts: there is none without.
public struct BoundExpression: Sendable {
    @usableFromInline let content: Content

    /// One pointer wherever an expression is handed on: evaluation goes as deep as a sum has terms.
    @usableFromInline final class Content: Sendable {
        @usableFromInline let node: Node
        @usableFromInline let facts: ExpressionFacts

        init(node: Node, facts: ExpressionFacts) {
            self.node = node
            self.facts = facts
        }
    }

    /// `own`: what the catalog says of a node that is named by a number.
    init(_ node: Node, own: ExpressionFacts = ExpressionFacts()) {
        content = Content(node: node, facts: ExpressionFacts(of: node, own: own))
    }

    /// What kind of expression it is, with its parts.
    @inlinable public var node: Node { content.node }

    /// What is so of it whatever row it is asked of.
    @inlinable public var facts: ExpressionFacts { content.facts }

    /// A kind of expression with its parts.
    public enum Node: Sendable {
        case constant(Value, type: ValueType)
        /// An attribute of the row's own table.
        case attribute(AttributeID, type: ValueType)
        /// A column of the result that a pipe goes on with.
        case column(ResultColumnID, type: ValueType)
        /// The sum of a column over all rows of the result that have the same values as this one in other columns.
        case columnTotal(ResultColumnID, within: [ResultColumnID], type: ValueType)
        /// The row itself, as a link to it.
        case row(TableID)
        /// `inner`, evaluated for the row of the table that `link` gives.
        case through(link: BoundExpression, TableID, inner: BoundExpression)
        /// `inner`, evaluated for one row known beforehand: `$s.name`.
        case ofRow(TableID, row: Int, inner: BoundExpression)
        /// A parameter of the event that is being taken in.
        case parameter(EventParameterID, type: ValueType)
        /// The date of the question, or of `on`.
        case thisDate
        indirect case definition(DefinitionReference, inner: BoundExpression)
        case call(Function, arguments: [BoundExpression], type: ValueType, at: SourceRange)
        case arithmetic(Arithmetic, left: BoundExpression, right: BoundExpression, type: ValueType, at: SourceRange)
        case negative(BoundExpression, at: SourceRange)
        case compare(Comparison, BoundExpression, BoundExpression)
        case and(BoundExpression, BoundExpression)
        case or(BoundExpression, BoundExpression)
        case not(BoundExpression)
        /// One of several constants.
        case oneOf(BoundExpression, values: [Value])
        /// Whether the row linked to is among the rows of a relation of this row.
        indirect case memberOf(BoundExpression, relation: Relation)
        case isKnown(BoundExpression)
        case conditional(BoundExpression, then: BoundExpression, otherwise: BoundExpression, type: ValueType)
        case otherwise(BoundExpression, second: BoundExpression, type: ValueType)
        case contains(BoundExpression, part: BoundExpression)
        case like(BoundExpression, pattern: BoundExpression)
        case within(BoundExpression, from: Day, to: Day)
        case dated(BoundExpression, on: BoundExpression)
        indirect case aggregate(LinkedAggregate)
        /// A query that gives one value.
        indirect case query(BoundQuery, type: ValueType, at: SourceRange)
        /// What is as private as said, whatever it is made of: the value of a variable, a value that may be asked
        /// whole.
        case sealed(BoundExpression, by: Privacy)
        /// A problem was reported here.
        case invalid
    }
}

/// Operators on numbers, dates and durations.
public enum Arithmetic: Sendable, Hashable { case add, subtract, multiply, divide }

/// Which definition is meant, without what it says.
public struct DefinitionReference: Sendable, Hashable {
    /// Whose rows it is worked out for.
    public var table: TableID
    /// As the definition is called now; former names are not kept here.
    public var names: Bilingual
    /// A pack shows what it gives, though it looks at private values.
    public var isShown = false
    /// It is not the pack's, or has taken the place of the pack's.
    public var isOfOthers = false
    /// What it gives depends on a variable, and is another thing in the next statement.
    public var readsVariable = false

    public init(table: TableID, names: Bilingual, isShown: Bool = false) {
        self.table = table
        self.names = names
        self.isShown = isShown
    }

    /// The same definition, whether or not what it gives may be shown.
    public static func == (a: DefinitionReference, b: DefinitionReference) -> Bool {
        a.table == b.table && a.names == b.names
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(table)
        hasher.combine(names)
    }
}

extension BoundExpression {
    /// What it gives for a row that has it; `.unknown` of what is invalid.
    public var type: ValueType {
        switch node {
        case .constant(_, let type), .attribute(_, let type), .column(_, let type), .columnTotal(_, _, let type),
            .call(_, _, let type, _),
            .arithmetic(_, _, _, let type, _), .conditional(_, _, _, let type), .otherwise(_, _, let type),
            .query(_, let type, _),
            .parameter(_, let type):
            return type
        case .row(let table): return .link(table)
        case .through(_, _, let inner), .ofRow(_, _, let inner), .definition(_, let inner), .dated(let inner, _),
            .negative(let inner, _),
            .sealed(let inner, _):
            return inner.type
        case .thisDate: return .date
        case .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within: return .truth
        case .aggregate(let aggregate): return aggregate.type
        case .invalid: return .unknown
        }
    }

    /// The expressions that this one is made of, one level down, wherever they are evaluated; those of a query in
    /// brackets are its own affair.
    public var parts: [BoundExpression] {
        switch node {
        case .constant, .attribute, .column, .columnTotal, .row, .parameter, .thisDate, .query, .invalid: return []
        case .through(let link, _, let inner): return [link, inner]
        case .ofRow(_, _, let inner), .definition(_, let inner), .negative(let inner, _), .not(let inner),
            .oneOf(let inner, _), .memberOf(let inner, _),
            .isKnown(let inner), .within(let inner, _, _), .sealed(let inner, _):
            return [inner]
        case .call(_, let arguments, _, _): return arguments
        case .arithmetic(_, let l, let r, _, _), .compare(_, let l, let r), .and(let l, let r), .or(let l, let r),
            .otherwise(let l, let r, _),
            .contains(let l, let r), .like(let l, let r), .dated(let l, let r):
            return [l, r]
        case .conditional(let condition, let then, let otherwise, _): return [condition, then, otherwise]
        case .aggregate(let aggregate): return [aggregate.filter, aggregate.value].compactMap { $0 }
        }
    }

    /// What is read at the end of a path.
    var innermost: BoundExpression { if case .through(_, _, let inner) = node { inner.innermost } else { self } }

    /// The same path to something else of its last row.
    func replacingInnermost(_ other: BoundExpression) -> BoundExpression {
        if case .through(let link, let table, let inner) = node {
            return .through(link: link, table, inner: inner.replacingInnermost(other))
        }
        return other
    }

    /// Without what only says how private it is.
    public var unsealed: BoundExpression { if case .sealed(let inner, _) = node { inner.unsealed } else { self } }

    func isRow(of table: TableID) -> Bool { if case .row(table) = node { true } else { false } }

    /// A problem was reported here; what stands around it may still be valid.
    public var isInvalid: Bool { if case .invalid = node { true } else { false } }

    /// Nil of anything that is worked out, be it of constants only.
    public var constantValue: Value? { if case .constant(let value, _) = node { value } else { nil } }
}

extension Array where Element == BoundExpression {
    /// Joined two by two, so that a long list makes no deep tree. The array is not empty.
    func balanced(_ join: (BoundExpression, BoundExpression) -> BoundExpression) -> BoundExpression {
        var level = self
        while level.count > 1 {
            level = stride(from: 0, to: level.count, by: 2).map {
                $0 + 1 < level.count ? join(level[$0], level[$0 + 1]) : level[$0]
            }
        }
        return level[0]
    }
}
