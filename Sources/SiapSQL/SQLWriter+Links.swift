import SiapData
import SiapSemantics
import SiapText

/// Links: joins upward, correlated subqueries downward.
extension SQLWriter {
    func key(of row: SQLRow) throws(SQLRefusal) -> String {
        guard let index = catalog[row.table].schema.keyAttribute else {
            throw SQLRefusal(english: "rows that have no key", indonesian: "baris tanpa kunci")
        }
        return column(index, of: row)
    }

    func through(_ link: BoundExpression, to target: TableID, inner: BoundExpression, in context: SQLContext)
        throws(SQLRefusal) -> String
    {
        if case .row = inner.node { return try expression(link, in: context) }
        if let row = try linkedRow(through: link, to: target, in: context) {
            let inside = SQLContext(row: row, day: context.day)
            // The table of a definition has no row beside one that is not there.
            if case .definition(let reference, let body) = inner.node,
                let column = try column(of: reference, inner: body, in: inside)
            {
                return column
            }
            let text = try expression(inner, in: inside)
            // Nor has a table that is joined to it.
            if case .through(let next, let further, _) = inner.node,
                try linkedRow(through: next, to: further, in: inside) != nil
            {
                return text
            }
            return endsWithItsRow(inner) ? text : "CASE WHEN \(try key(of: row)) IS NOT NULL THEN \(text) END"
        }
        return try cell(of: expression(link, in: context), table: target, inner: inner, in: context)
    }

    /// Whether an expression is NULL by itself where its row is not there: a count, `is known` or a constant is not.
    private func endsWithItsRow(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .attribute, .row: return true
        case .through(let link, _, _): return endsWithItsRow(link)
        case .definition(_, let inner), .sealed(let inner, _), .negative(let inner, _), .not(let inner):
            return endsWithItsRow(inner)
        case .arithmetic(_, let left, let right, _, _), .compare(_, let left, let right):
            return endsWithItsRow(left) || endsWithItsRow(right)
        case .constant, .column, .columnTotal, .ofRow, .thisDate, .call, .conditional, .otherwise, .dated, .aggregate,
            .query, .and, .or, .oneOf, .memberOf,
            .isKnown,
            .contains, .like, .within, .parameter, .invalid:
            return false
        }
    }

    /// The row that a stored link names, joined once beside the row that it is stored in; nil where the link is worked
    /// out.
    func linkedRow(
        through link: BoundExpression, to target: TableID, in context: SQLContext
    ) throws(SQLRefusal) -> SQLRow? {
        switch link.node {
        case .definition(let reference, let inner):
            guard let row = context.row, let stored = try column(of: reference, inner: inner, in: context) else {
                return try linkedRow(through: inner, to: target, in: context)
            }
            return try joined(target, by: stored, row: row, day: context.day)
        case .attribute(let index, _):
            guard let row = context.row else { return nil }
            let stored = column(index, of: row)
            return isNothing(stored) ? nil : try joined(target, by: stored, row: row, day: context.day)
        case .through(let outer, let middle, let inner):
            guard let row = try linkedRow(through: outer, to: middle, in: context) else { return nil }
            return try linkedRow(through: inner, to: target, in: SQLContext(row: row, day: context.day))
        case .constant, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative,
            .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like,
            .within, .dated, .aggregate, .query, .sealed, .invalid:
            return nil
        }
    }

    func joined(_ target: TableID, by link: String, row: SQLRow, day: Day) throws(SQLRefusal) -> SQLRow {
        let place = "\(target.index) \(day.iso) \(link)"
        if let known = row.scope.joined[place] { return known }
        let (text, alias) = reference(target, on: day)
        let joined = SQLRow(alias: alias, table: target, day: day, scope: row.scope, source: row.source)
        row.scope.joined[place] = joined
        row.scope.join("LEFT JOIN \(text) ON \(try key(of: joined)) = \(link)", to: row.source)
        return joined
    }

    /// The same row as it stood on another day.
    func sameRow(_ row: SQLRow, on day: Day) throws(SQLRefusal) -> SQLRow {
        try joined(row.table, by: key(of: row), row: row, day: day)
    }

    /// A value of the one row that a key names, by a subquery.
    func cell(of key: String, table: TableID, inner: BoundExpression, in context: SQLContext) throws(SQLRefusal)
        -> String
    {
        let scope = SQLScope()
        let row = self.row(of: table, on: context.day, in: scope)
        let value = try expression(inner, in: SQLContext(row: row, day: context.day))
        let own = try self.key(of: row)
        return SQLLayout.bracketed("SELECT \(value)\nFROM \(scope.from)\nWHERE \(own) = \(key)")
    }

    // MARK: Relations

    /// Conditions under which a row of the relation's inner table belongs to the outer row. Rows on the way are asked
    /// for by EXISTS, so that none counts twice.
    private func belongs(_ row: SQLRow, through steps: ArraySlice<Relation.Step>, outer: SQLContext, ever: Bool)
        throws(SQLRefusal) -> [String]
    {
        guard let step = steps.last else { return [] }
        let before = steps.dropLast()
        let inside = SQLContext(row: row, day: outer.day)
        switch step {
        case .back(_, let link):
            return try reached(through: before, outer: outer, ever: ever) { key throws(SQLRefusal) in
                "\(try self.expression(link, in: inside)) = \(key)"
            }
        case .backMany(_, let attribute):
            return try reached(through: before, outer: outer, ever: ever) { key throws(SQLRefusal) in
                self.isListed(key, in: self.column(attribute, of: row))
            }
        case .up(let link, _):
            let own = try key(of: row)
            return try within(before, outer: outer, ever: ever) { context throws(SQLRefusal) in
                "\(own) = \(try self.expression(link, in: context))"
            }
        case .many(let attribute, _):
            let own = try key(of: row)
            return try within(before, outer: outer, ever: ever) { context throws(SQLRefusal) in
                guard let holder = context.row else {
                    throw SQLRefusal(english: "a row that is not there", indonesian: "baris yang tidak ada")
                }
                return self.isListed(own, in: self.column(attribute, of: holder))
            }
        }
    }

    /// A condition on the key of the row from which the last step starts.
    private func reached(
        through before: ArraySlice<Relation.Step>, outer: SQLContext, ever: Bool,
        where condition: (String) throws(SQLRefusal) -> String
    ) throws(SQLRefusal) -> [String] {
        // One link up: its key is what is stored.
        if before.count == 1, case .up(let link, let table)? = before.last, ever || catalog[table].schema.lives == nil {
            return [try condition(expression(link, in: outer))]
        }
        return try within(before, outer: outer, ever: ever) { context throws(SQLRefusal) in
            guard let row = context.row else {
                throw SQLRefusal(english: "a row that is not there", indonesian: "baris yang tidak ada")
            }
            return try condition(self.key(of: row))
        }
    }

    private func within(
        _ before: ArraySlice<Relation.Step>, outer: SQLContext, ever: Bool,
        where condition: (SQLContext) throws(SQLRefusal) -> String
    ) throws(SQLRefusal) -> [String] {
        guard let step = before.last else { return [try condition(outer)] }
        let table: TableID
        switch step {
        case .back(let target, _), .up(_, let target), .many(_, let target), .backMany(let target, _): table = target
        }
        let scope = SQLScope()
        let row = self.row(of: table, on: outer.day, in: scope)
        var conditions = [try condition(SQLContext(row: row, day: outer.day))]
        conditions += try belongs(row, through: before, outer: outer, ever: ever)
        conditions += try living(row, ever: ever)
        return [
            "EXISTS "
                + SQLLayout.bracketed(
                    "SELECT 1\nFROM \(scope.from)\n" + SQLLayout.conditions("WHERE", conditions: conditions))
        ]
    }

    /// Whether a key is in a cell that lists several: `KPG;AKPG`.
    private func isListed(_ key: String, in cell: String) -> String {
        "CONTAINS(';' || \(cell) || ';', ';' || \(key) || ';')"
    }

    /// `FROM … WHERE …` of the rows that belong to the outer row.
    private func rows(
        of relation: Relation, ever: Bool, outer: SQLContext, filter: BoundExpression? = nil,
        select: (SQLContext) throws(SQLRefusal) -> (head: String, tail: String)
    ) throws(SQLRefusal) -> String {
        let scope = SQLScope()
        let row = self.row(of: relation.inner, on: outer.day, in: scope)
        let inside = SQLContext(row: row, day: outer.day)
        var conditions = try belongs(row, through: relation.steps[...], outer: outer, ever: ever)
        conditions += try living(row, ever: ever)
        if let filter { conditions += try conjuncts(filter, in: inside) }
        let (head, tail) = try select(inside)
        return "\(head)\nFROM \(scope.from)\n" + SQLLayout.conditions("WHERE", conditions: conditions) + tail
    }

    func member(
        _ operand: BoundExpression, of relation: Relation, in context: SQLContext
    ) throws(SQLRefusal) -> String {
        let list = try rows(of: relation, ever: true, outer: context) { inside throws(SQLRefusal) in
            guard let row = inside.row else { return ("SELECT NULL", "") }
            return ("SELECT \(try self.key(of: row))", "")
        }
        return try "\(atom(operand, in: context)) IN " + SQLLayout.bracketed(list)
    }

    func aggregate(_ aggregate: LinkedAggregate, in context: SQLContext) throws(SQLRefusal) -> String {
        let text = try rows(of: aggregate.relation, ever: aggregate.ever, outer: context, filter: aggregate.filter) {
            inside throws(SQLRefusal) in
            try self.selected(aggregate, in: inside)
        }
        let found = aggregate.function == .exists ? "EXISTS " + SQLLayout.bracketed(text) : SQLLayout.bracketed(text)
        // Reached over an empty link there is nothing to count.
        guard case .up(let link, _)? = aggregate.relation.steps.first, aggregate.function.isCounting else {
            return found
        }
        return try "CASE WHEN \(atom(link, in: context)) IS NOT NULL THEN \(found) END"
    }

    private func selected(_ aggregate: LinkedAggregate, in inside: SQLContext) throws(SQLRefusal) -> (
        head: String, tail: String
    ) {
        if aggregate.function == .exists { return ("SELECT 1", "") }
        guard let value = aggregate.value else {
            guard aggregate.function == .first, let row = inside.row else { return ("SELECT COUNT(*)", "") }
            return ("SELECT \(try key(of: row))", "\nORDER BY \(position(of: row))\nLIMIT 1")
        }
        return ("SELECT \(try call(aggregate.function, of: value, in: inside))", "")
    }

    /// What is made of a value of each row, of those that a question groups and of those linked to one alike.
    func call(_ function: AggregateFunction, of value: BoundExpression, in context: SQLContext) throws(SQLRefusal)
        -> String
    {
        let text = try expression(value, in: context)
        switch function {
        case .count: return "COUNT(\(text))"
        case .sum:
            remarkOrder(of: value.type)
            return "SUM(\(text))"
        case .average:
            remarkOrder(of: value.type)
            return "AVG(\(text))"
        case .median: return "MEDIAN(\(text))"
        case .min:
            try refuseUnordered(value.type)
            return "MIN(\(text))"
        case .max:
            try refuseUnordered(value.type)
            return "MAX(\(text))"
        case .distinct:
            remarkDigits(of: value.type)
            return "COUNT(DISTINCT \(text))"
        case .first: return context.row.map { "ARG_MIN(\(text), \(position(of: $0)))" } ?? "NULL"
        case .exists: return "COUNT(*) > 0"
        }
    }

    /// Codes and links are ordered by their lists, which SQL does not know.
    func refuseUnordered(_ type: ValueType) throws(SQLRefusal) {
        switch type {
        case .code, .link, .links, .truth:
            throw SQLRefusal(
                english: "the order of a code list or of the rows of a table",
                indonesian: "urutan daftar kode atau urutan baris sebuah tabel")
        case .text, .wholeNumber, .decimal, .date, .time, .duration, .interval, .unknown: return
        }
    }
}
