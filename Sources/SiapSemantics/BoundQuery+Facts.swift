import SiapData

/// What a query is made of, and what follows from it.
extension BoundRule {
    fileprivate var all: [BoundExpression] {
        switch form {
        case .own(let applies, let holds, let margin): return [applies, holds, margin].compactMap(\.self)
        case .parts(let count, let failing, let unknown, let margin):
            return [.aggregate(count), .aggregate(failing), .aggregate(unknown)] + [margin].compactMap(\.self)
        }
    }
}

extension BoundAsOf {
    /// The dates as they are written.
    public var dates: [BoundExpression] {
        switch self {
        case .date(let date): return [date]
        case .list(let dates): return dates
        case .series(let from, let to, _): return [from, to]
        }
    }
}

extension BoundQuery {
    /// All that it asks, of the rows of its source and of the day; what the source is a result of is another query's.
    public var expressions: [BoundExpression] {
        let supposed = suppositions.flatMap { [$0.filter].compactMap(\.self) + $0.assignments.map(\.value) }
        let order = sort.compactMap { key in if case .hidden(let expression) = key.target { expression } else { nil } }
        return filters.map(\.condition) + shape.expressions + order + supposed + (asOf?.dates ?? [])
    }

    /// What is so of all that it asks of its source.
    public var factsOfWhatIsAsked: ExpressionFacts {
        var facts = ExpressionFacts()
        for expression in expressions { facts.join(expression.facts) }
        return facts
    }

    /// The same, and of the source, too.
    public var facts: ExpressionFacts {
        var facts = factsOfWhatIsAsked
        switch source {
        case .table(let table, _): facts.tablesSeen.insert(table)
        case .result(let table): if table.footnotes.countsPeople { facts.marks.insert(.countsPeople) }
        case .query(let inner): facts.join(inner.facts)
        }
        return facts
    }

    /// What it asks, apart from what it supposes, is something that a pack shows of private values.
    var isShownByPack: Bool {
        var asked = self
        asked.suppositions = []
        return asked.facts.isShownByPack
    }

    /// The answer depends on the date asked about, whether or not the tables have a history.
    public var usesDate: Bool { facts.readsDay }

    /// A variable with a private value was read: the constants of the query are not to be said back.
    public var holdsPrivateValues: Bool { facts.holdsPrivateValue }
}

extension BoundQuery.Shape {
    fileprivate var expressions: [BoundExpression] {
        switch self {
        case .rows(let items): return items.map(\.expression)
        case .groups(let measures, let keys, let across):
            return (keys + across).map(\.expression) + measures.flatMap { [$0.condition, $0.value].compactMap(\.self) }
        case .check(let check): return check.rules.flatMap(\.all)
        case .changes(let changes):
            let items = changes.keys.compactMap { key in if case .item(let item) = key { item.expression } else { nil }
            }
            return items + [changes.from, changes.to]
        }
    }
}
