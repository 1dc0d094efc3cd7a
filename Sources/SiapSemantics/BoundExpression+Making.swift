public import SiapData
public import SiapText

/// A function for each kind of expression. What the catalog says of a thing (how private it is, whether it changes) is
/// read here, once.
extension BoundExpression {
    // MARK: Leaves

    /// The date of the question, or of the innermost `on`.
    public static let thisDate = BoundExpression(.thisDate)
    /// Where a problem was reported: of no type, so that nothing further is said of it.
    public static let invalid = BoundExpression(.invalid)

    /// `type` is given, since `unknown` may stand for a value of any.
    public static func constant(_ value: Value, type: ValueType) -> BoundExpression {
        BoundExpression(.constant(value, type: type))
    }

    /// An attribute of the rows of the table with this schema.
    public static func attribute(_ index: AttributeID, of schema: TableSchema) -> BoundExpression {
        BoundExpression(
            .attribute(index, type: schema[index].type), own: ExpressionFacts(ofAttribute: index, of: schema)
        )
    }

    /// By its position in the result a pipe goes on with.
    public static func column(_ index: ResultColumnID, type: ValueType, privacy: Privacy) -> BoundExpression {
        BoundExpression(.column(index, type: type), own: ExpressionFacts(ofColumn: privacy))
    }

    /// As private as the column is.
    public static func column(_ index: ResultColumnID, of columns: [OutputColumn]) -> BoundExpression {
        column(index, type: columns[index].type, privacy: columns[index].privacy)
    }

    static func columnTotal(
        _ index: ResultColumnID, within: [ResultColumnID], of columns: [OutputColumn]
    ) -> BoundExpression {
        BoundExpression(
            .columnTotal(index, within: within, type: columns[index].type),
            own: ExpressionFacts(ofColumn: columns[index].privacy))
    }

    /// A link to the row itself; `table` is its own.
    public static func row(_ table: TableID) -> BoundExpression { BoundExpression(.row(table)) }

    /// Of the event that is taken in.
    public static func parameter(_ index: EventParameterID, type: ValueType, isPrivate: Bool) -> BoundExpression {
        var own = ExpressionFacts()
        if isPrivate { own.privacy = .stored }
        return BoundExpression(.parameter(index, type: type), own: own)
    }

    // MARK: Other rows, days, questions

    /// `inner` is bound in `table`, the one that `link` leads to; unknown where the link is.
    public static func through(link: BoundExpression, _ table: TableID, inner: BoundExpression) -> BoundExpression {
        BoundExpression(.through(link: link, table, inner: inner))
    }

    static func ofRow(_ table: TableID, row: Int, inner: BoundExpression) -> BoundExpression {
        BoundExpression(.ofRow(table, row: row, inner: inner))
    }

    /// `inner` is what the definition says, bound in its table.
    public static func definition(_ reference: DefinitionReference, inner: BoundExpression) -> BoundExpression {
        BoundExpression(.definition(reference, inner: inner))
    }

    static func memberOf(_ inner: BoundExpression, relation: Relation) -> BoundExpression {
        BoundExpression(.memberOf(inner, relation: relation))
    }

    /// Its relation starts at this row.
    public static func aggregate(_ aggregate: LinkedAggregate) -> BoundExpression {
        BoundExpression(.aggregate(aggregate))
    }

    static func query(_ query: BoundQuery, type: ValueType, at range: SourceRange) -> BoundExpression {
        BoundExpression(.query(query, type: type, at: range))
    }

    /// `inner` on another day; `date` is worked out on this one.
    public static func dated(_ inner: BoundExpression, on date: BoundExpression) -> BoundExpression {
        BoundExpression(.dated(inner, on: date))
    }

    static func sealed(_ inner: BoundExpression, by privacy: Privacy) -> BoundExpression {
        BoundExpression(.sealed(inner, by: privacy))
    }

    // MARK: Functions and operators

    static func call(_ function: Function, arguments: [BoundExpression], type: ValueType, at range: SourceRange)
        -> BoundExpression
    {
        // `rowNamed` knows whether that tells of people.
        var own = ExpressionFacts()
        if function == .row { own.privacy = .derived }
        return BoundExpression(.call(function, arguments: arguments, type: type, at: range), own: own)
    }

    /// The row that a text names. Who finds people by their names would be told whose names there are.
    static func rowNamed(_ text: BoundExpression, of schema: TableSchema, at range: SourceRange) -> BoundExpression {
        var own = ExpressionFacts()
        if schema.attributes.contains(where: { $0.role != .plain && $0.isPrivate }) { own.privacy = .derived }
        return BoundExpression(.call(.row, arguments: [text], type: .link(schema.id), at: range), own: own)
    }

    /// `range` is that of the operation, for overflow and division by zero.
    public static func arithmetic(
        _ op: Arithmetic, left: BoundExpression, right: BoundExpression, type: ValueType, at range: SourceRange
    ) -> BoundExpression { BoundExpression(.arithmetic(op, left: left, right: right, type: type, at: range)) }

    static func negative(_ inner: BoundExpression, at range: SourceRange) -> BoundExpression {
        BoundExpression(.negative(inner, at: range))
    }

    /// Both sides are of one type; unknown when either is.
    public static func compare(_ op: Comparison, _ left: BoundExpression, _ right: BoundExpression) -> BoundExpression {
        BoundExpression(.compare(op, left, right))
    }

    /// False when either is, be the other unknown (Kleene).
    public static func and(_ left: BoundExpression, _ right: BoundExpression) -> BoundExpression {
        BoundExpression(.and(left, right))
    }

    /// True when either is, be the other unknown (Kleene).
    public static func or(_ left: BoundExpression, _ right: BoundExpression) -> BoundExpression {
        BoundExpression(.or(left, right))
    }

    /// Unknown of what is unknown.
    public static func not(_ inner: BoundExpression) -> BoundExpression { BoundExpression(.not(inner)) }

    /// `values` are of the expression's type.
    public static func oneOf(_ inner: BoundExpression, values: [Value]) -> BoundExpression {
        BoundExpression(.oneOf(inner, values: values))
    }

    /// Never unknown itself.
    public static func isKnown(_ inner: BoundExpression) -> BoundExpression { BoundExpression(.isKnown(inner)) }

    /// `otherwise` where the condition is false or unknown.
    public static func conditional(
        _ condition: BoundExpression, then: BoundExpression, otherwise: BoundExpression, type: ValueType
    ) -> BoundExpression { BoundExpression(.conditional(condition, then: then, otherwise: otherwise, type: type)) }

    /// The second where the first is unknown.
    public static func otherwise(_ first: BoundExpression, second: BoundExpression, type: ValueType) -> BoundExpression
    {
        BoundExpression(.otherwise(first, second: second, type: type))
    }

    static func contains(_ text: BoundExpression, part: BoundExpression) -> BoundExpression {
        BoundExpression(.contains(text, part: part))
    }

    static func like(_ text: BoundExpression, pattern: BoundExpression) -> BoundExpression {
        BoundExpression(.like(text, pattern: pattern))
    }

    static func within(_ date: BoundExpression, from: Day, to: Day) -> BoundExpression {
        BoundExpression(.within(date, from: from, to: to))
    }
}

extension ExpressionFacts {
    /// What a schema says of one of its attributes.
    init(ofAttribute index: AttributeID, of schema: TableSchema) {
        self.init()
        let attribute = schema[index]
        if attribute.isPrivate {
            privacy = .stored
            marks.insert(.readsPrivate)
        }
        if attribute.hasHistory { marks.formUnion([.readsState, .variesByDay]) }
    }

    init(ofColumn privacy: Privacy) {
        self.init()
        self.privacy = privacy
        if privacy.isPrivate { marks.insert(.readsPrivate) }
    }
}
