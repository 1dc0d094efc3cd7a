public import SiapData
public import SiapText

/// How rows of another table belong to one row: steps from the outer table to the inner one.
public struct Relation: Sendable {
    /// How one row leads to rows of the next table.
    public enum Step: Sendable {
        /// Rows of `table` for which `link` (a path of single links) names this row.
        case back(table: TableID, link: BoundExpression)
        /// The one row that `link` gives.
        case up(BoundExpression, to: TableID)
        /// The rows that this row's own many-link names.
        case many(attribute: AttributeID, TableID)
        /// Rows of `table` whose many-link names this row.
        case backMany(table: TableID, attribute: AttributeID)
    }
    /// The table of the row it starts from.
    public let outer: TableID
    /// The table of the rows it leads to; may be the outer one.
    public let inner: TableID
    /// From the outer table to the inner one; none: the row itself.
    public let steps: [Step]
    /// Of its links: how private which rows belong to which is, the tables on the way, what else they read.
    let facts: ExpressionFacts
    /// Which rows belong to a row may differ from day to day.
    let changes: Bool
    /// The same, but for what only the row itself says that it starts from.
    let changesBehindRow: Bool
    /// Rows of the inner table live, or change.
    let innerHasTime: Bool

    init(outer: TableID, inner: TableID, steps: [Step], in catalog: Catalog) {
        self.outer = outer
        self.inner = inner
        self.steps = steps
        innerHasTime = catalog[inner].schema.hasTime
        var facts = ExpressionFacts()
        facts.tablesCounted = [inner]
        var changes = false, changesBehindRow = false
        var here = outer
        for (place, step) in steps.enumerated() {
            var way = ExpressionFacts()
            let varies: Bool
            switch step {
            case .back(let table, let link):
                way = link.facts
                varies = catalog[table].schema.hasTime || link.facts.variesByDay
                here = table
            case .up(let link, let table):
                way = link.facts
                varies = place > 0 || link.facts.asksOtherStates
                changes = true
                here = table
            case .many(let attribute, let table):
                way = ExpressionFacts(ofAttribute: attribute, of: catalog[here].schema)
                varies = catalog[table].schema.hasTime
                here = table
            case .backMany(let table, let attribute):
                way = ExpressionFacts(ofAttribute: attribute, of: catalog[table].schema)
                varies = catalog[table].schema.hasTime
                here = table
            }
            facts.join(way)
            facts.tablesCounted.insert(here)
            if varies { (changes, changesBehindRow) = (true, true) }
        }
        facts.privacy = facts.privacy.madeOf
        self.facts = facts
        self.changes = changes
        self.changesBehindRow = changesBehindRow
    }

    /// Where it starts by the one row that a link of this row gives: that link, and the relation as that row sees it.
    public func behindFirstLink(in catalog: Catalog) -> (link: BoundExpression, rest: Relation)? {
        guard case .up(let link, let table)? = steps.first else { return nil }
        return (link, Relation(outer: table, inner: inner, steps: Array(steps.dropFirst()), in: catalog))
    }

    /// The same rows seen from further off: `prefix` leads from a row of `table` to the row the relation starts at.
    func seen(through prefix: BoundExpression, from table: TableID, in catalog: Catalog) -> Relation {
        Relation(outer: table, inner: inner, steps: [.up(prefix, to: outer)] + steps, in: catalog)
    }
}

/// `count(wbp where …)`: over rows linked to this one.
public struct LinkedAggregate: Sendable {
    /// Tells this call from others, so that its values are computed once a query.
    public var id: Int
    /// What is worked out over the rows.
    public var function: AggregateFunction
    /// Which rows belong to the row asked about.
    public var relation: Relation
    /// Rows that do not live on the day are among them, too.
    public var ever: Bool
    /// All conditions in one, bound in the inner table; nil: every row.
    public var filter: BoundExpression?
    /// Bound in the inner table; nil where rows are counted.
    public var value: BoundExpression?
    /// Of the figure.
    public var type: ValueType
}
