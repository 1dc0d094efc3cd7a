import SiapData
import SiapSemantics

/// Finds what a bound query reads of tables that hold people.
struct PeopleReading {
    let catalog: Catalog
    /// Numbers of linked rows, or results of other questions: what can be told from them hangs on rows that are not shown.
    private(set) var countsPeople = false
    /// A table of people, its rows or one of them, is looked into.
    private(set) var looksAtPeople = false
    private var seen: Set<DefinitionReference> = []

    init(_ catalog: Catalog) { self.catalog = catalog }

    private func holdsPeople(_ table: TableID) -> Bool { catalog[table].holdsPeople }

    /// Whether an answer to the query tells of people, however it comes by it.
    static func tells(_ query: BoundQuery, _ catalog: Catalog) -> Bool {
        var reading = PeopleReading(catalog)
        reading.read(query)
        return reading.countsPeople || reading.looksAtPeople
    }

    // MARK: Queries

    mutating func read(_ query: BoundQuery) {
        switch query.source {
        case .table(let table, _): if holdsPeople(table) { looksAtPeople = true }
        case .result(let table): if table.footnotes.countsPeople { countsPeople = true }
        case .query(let inner): read(inner)
        }
        readExpressions(query)
    }

    /// All that a query asks of the rows of its source.
    mutating func readExpressions(_ query: BoundQuery) {
        for filter in query.filters { read(filter.condition) }
        switch query.shape {
        case .rows(let items): for item in items { read(item.expression) }
        case .check(let check): for expression in check.rules.flatMap(\.expressions) { read(expression) }
        case .changes(let changes): for case .item(let item) in changes.keys { read(item.expression) }
        case .groups(let measures, let keys, let across):
            for item in keys + across { read(item.expression) }
            for measure in measures { read(measure) }
        }
        for key in query.sort { if case .hidden(let expression) = key.target { read(expression) } }
        for supposition in query.suppositions {
            if let filter = supposition.filter { read(filter) }
            for assignment in supposition.assignments { read(assignment.value) }
        }
    }

    private mutating func read(_ measure: BoundMeasure) {
        if let condition = measure.condition { read(condition) }
        if let value = measure.value { read(value) }
    }

    // MARK: Expressions

    mutating func read(_ expression: BoundExpression) {
        switch expression {
        case .row(let table), .through(_, let table, _), .ofRow(let table, _, _): if holdsPeople(table) { looksAtPeople = true }
        case .definition(let reference, _): if !seen.insert(reference).inserted { return }
        case .memberOf(_, let relation): read(relation)
        case .aggregate(let aggregate): read(aggregate.relation)
        case .query(let query, _, _): if PeopleReading.tells(query, catalog) { countsPeople = true }
        default: break
        }
        for part in expression.parts { read(part) }
    }

    private mutating func read(_ relation: Relation) {
        if holdsPeople(relation.inner) { countsPeople = true }
        for step in relation.steps {
            switch step {
            case .back(let table, _), .up(_, let table), .many(_, let table), .backMany(let table, _): if holdsPeople(table) { countsPeople = true }
            }
        }
    }
}

extension BoundExpression {
    /// Whether it works on one of the columns, and does not only take it as it is.
    func worksOn(_ columns: Set<Int>) -> Bool {
        if case .column = self { return false }
        return mentions(columns)
    }

    private func mentions(_ columns: Set<Int>) -> Bool {
        switch self {
        case .column(let index, _), .columnTotal(let index, _, _): return columns.contains(index)
        case .ofRow, .aggregate: return false
        case .through(let link, _, _): return link.mentions(columns)
        default: return parts.contains { $0.mentions(columns) }
        }
    }
}
