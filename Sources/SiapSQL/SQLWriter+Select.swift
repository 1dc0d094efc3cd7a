import SiapData
import SiapSemantics
import SiapText

/// One SELECT of a question.
extension SQLWriter {
    /// `keepsOrder`: a column `position` says in which order the rows stand, for a `top` further out.
    func select(_ query: BoundQuery, day: Day, isOutermost: Bool, keepsOrder: Bool = false) throws(SQLRefusal) -> String
    {
        if !query.suppositions.isEmpty {
            throw SQLRefusal(
                english: "a second state of the data, as supposed",
                indonesian: "keadaan data yang kedua, menurut pengandaian")
        }
        if query.holdsPrivateValues {
            throw SQLRefusal(
                english: "a private value that is not to be written out",
                indonesian: "nilai pribadi yang tidak boleh ditulis")
        }
        let scope = SQLScope()
        var context = SQLContext(day: day)
        var conditions: [String] = []
        var source: String?
        switch query.source {
        case .table(let table, let ever):
            let row = self.row(of: table, on: day, in: scope)
            context.row = row
            conditions = try living(row, ever: ever)
        case .query(let inner):
            let alias = self.alias("result")
            context.columns = inner.columns.map { "\(alias).\(SQLLayout.identifier($0.names[tongue]))" }
            let needsOrder = keepsOrder || query.top != nil
            if needsOrder { context.position = "\(alias).position" }
            let inside = try select(
                inner, day: try self.day(of: inner, outer: day), isOutermost: false, keepsOrder: needsOrder)
            source = "(\n  \(SQLLayout.indented(inside))\n) AS \(alias)"
        case .result:
            throw SQLRefusal(
                english: "an answer that is at hand only here", indonesian: "jawaban yang hanya ada di sini")
        }
        for filter in query.filters {
            let outer = hidesTexts
            defer { hidesTexts = outer }
            // Columns of a result know nothing of attributes.
            if masksTexts, filter.isPrivate, context.row == nil { hidesTexts = true }
            conditions += try conjuncts(filter.condition, in: context)
        }
        let body = try shape(of: query, in: context, isOutermost: isOutermost, keepsOrder: keepsOrder)
        let from = ["FROM \(source ?? scope.from)"]
        let filtered = conditions.isEmpty ? [] : [SQLLayout.conditions("WHERE", conditions: conditions)]
        return ([SQLLayout.list("SELECT", items: body.items)] + from + filtered + body.tail).joined(separator: "\n")
    }

    private func shape(of query: BoundQuery, in context: SQLContext, isOutermost: Bool, keepsOrder: Bool)
        throws(SQLRefusal) -> (
            items: [String], tail: [String]
        )
    {
        switch query.shape {
        case .groups(let measures, let keys, let across):
            return try groups(
                of: query, measures: measures, by: keys, across: across, in: context, isOutermost: isOutermost,
                keepsOrder: keepsOrder)
        case .rows(let items):
            return try rows(of: query, items: items, in: context, isOutermost: isOutermost, keepsOrder: keepsOrder)
        case .check:
            throw SQLRefusal(english: "a statement for each rule", indonesian: "satu pernyataan untuk tiap aturan")
        case .changes:
            throw SQLRefusal(
                english: "the states of two days and every event between",
                indonesian: "keadaan pada dua hari beserta semua peristiwa di antaranya")
        }
    }

    // MARK: Rows

    private func rows(
        of query: BoundQuery, items: [BoundItem], in context: SQLContext, isOutermost: Bool, keepsOrder: Bool
    ) throws(SQLRefusal) -> (items: [String], tail: [String]) {
        var texts: [String] = []
        for item in items {
            texts.append(
                named(try shown(item.expression, in: context, isOutermost: isOutermost).text, as: item.names[tongue]))
            if item.isPrivate {
                remark(
                    english: "\(item.names.english) is private: siap masks it",
                    indonesian: "\(item.names.indonesian) bersifat pribadi: siap menyamarkannya")
            }
        }
        var order: [String] = []
        for key in query.sort {
            switch key.target {
            case .output(let index):
                let item = items[index]
                remarkDigits(of: item.expression.type)
                if item.expression.constantValue != nil { continue }
                switch item.expression.type {
                case .code, .link, .links, .truth:
                    order.append(
                        try ordered(item.expression, in: context, isGrouped: false, asShown: true) + direction(key))
                case .text, .wholeNumber, .decimal, .date, .time, .duration, .interval, .unknown:
                    order.append(
                        (keepsOrder
                            ? try expression(item.expression, in: context) : SQLLayout.identifier(item.names[tongue]))
                            + direction(key))
                }
            case .hidden(let expression):
                remarkDigits(of: expression.type)
                order.append(try ordered(expression, in: context, isGrouped: false, asShown: true) + direction(key))
            }
        }
        if query.top != nil || keepsOrder {
            if let row = context.row { order.append(position(of: row)) }
            if let position = context.position { order.append(position) }
        }
        if keepsOrder { texts.append(numbered(order)) }
        return (texts, tail(order: order, top: query.top))
    }

    /// `satker.name`, or `… AS name`.
    private func named(_ text: String, as name: String) -> String {
        let own = SQLLayout.identifier(name)
        return text.hasSuffix(".\(own)") && !text.contains(" ") ? text : "\(text) AS \(own)"
    }

    /// What stands in a result: a linked row under its label.
    private func shown(_ expression: BoundExpression, in context: SQLContext, isOutermost: Bool) throws(SQLRefusal) -> (
        text: String, group: String?
    ) {
        if isOutermost, case .links = expression.type {
            remark(
                english: "a cell that names several rows has their keys; siap shows their labels",
                indonesian: "sel yang menyebut beberapa baris berisi kuncinya; siap menampilkan sebutannya")
        }
        guard isOutermost, case .link(let target) = expression.type else {
            return (try atom(expression, in: context), nil)
        }
        let schema = catalog[target].schema
        guard let label = schema.labelAttribute, label != schema.keyAttribute, !schema[label].isPrivate else {
            return (try atom(expression, in: context), nil)
        }
        let key = try atom(expression, in: context)
        if case .row = expression.node, let row = context.row { return (column(label, of: row), key) }
        if let row = try linkedRow(through: expression, to: target, in: context) {
            return (column(label, of: row), key)
        }
        return (
            try cell(of: key, table: target, inner: .attribute(label, of: catalog[target].schema), in: context), key
        )
    }

    // MARK: Groups

    private func groups(
        of query: BoundQuery, measures: [BoundMeasure], by keys: [BoundItem], across: [BoundItem],
        in context: SQLContext, isOutermost: Bool,
        keepsOrder: Bool
    ) throws(SQLRefusal) -> (items: [String], tail: [String]) {
        if !across.isEmpty {
            let names = across.map { $0.names[tongue] }.joined(separator: ", ")
            remark(
                english: "siap puts \(names) across the top; here each combination is a row",
                indonesian: "siap menyilangkan \(names) ke samping; di sini tiap gabungan satu baris")
        }
        var texts: [String] = [], grouped: [String] = []
        let all = keys + across
        for (place, item) in all.enumerated() {
            remarkDigits(of: item.expression.type)
            let (text, group) = try shown(item.expression, in: context, isOutermost: isOutermost)
            texts.append(named(text, as: item.names[tongue]))
            grouped.append(String(place + 1))
            if let group { grouped.append(group) }
        }
        var figures: [String] = []
        for measure in measures {
            let own = try self.measure(measure, in: context, isGrouped: !all.isEmpty)
            figures += own
            for (place, text) in own.enumerated() {
                texts.append("\(text) AS \(SQLLayout.identifier(measure.outputColumns[place].names[tongue]))")
            }
        }
        var tail = grouped.isEmpty ? [] : [SQLLayout.list("GROUP BY", items: grouped)]
        var order: [String] = []
        for key in query.sort {
            guard case .output(let index) = key.target else { continue }
            remarkDigits(of: query.columns[index].type)
            if all.ids.contains(index) {
                order.append(
                    try ordered(all[index].expression, in: context, isGrouped: true, asShown: true) + direction(key))
            } else {
                let place = index.index - all.count
                let figure =
                    keepsOrder && figures.indices.contains(place) ? figures[place] : nil
                order.append((figure ?? SQLLayout.identifier(query.columns[index].names[tongue])) + direction(key))
            }
        }
        if query.top != nil || keepsOrder {
            for item in all { order.append(try ordered(item.expression, in: context, isGrouped: true) + " NULLS LAST") }
        }
        if keepsOrder { texts.append(numbered(order)) }
        tail += self.tail(order: order, top: query.top)
        return (texts, tail)
    }

    private func measure(_ measure: BoundMeasure, in context: SQLContext, isGrouped: Bool) throws(SQLRefusal)
        -> [String]
    {
        let own =
            try measure.condition.map { condition throws(SQLRefusal) in try conjuncts(condition, in: context) } ?? []
        func filtered(_ text: String, more: [String] = []) -> String {
            let all = own + more
            return all.isEmpty ? text : "\(text) FILTER (\(SQLLayout.conditions("WHERE", conditions: all)))"
        }
        switch measure.kind {
        case .count: return [filtered("COUNT(*)")]
        case .shareWhere(let condition):
            let part = filtered("COUNT(*)", more: try conjuncts(condition, in: context))
            let whole = filtered("COUNT(*)", more: try knownness(condition, in: context).map { [$0] } ?? [])
            return ["\(part) * 100.0 / NULLIF(\(whole), 0)", part, whole]
        case .shareOfTotal:
            let part = filtered("COUNT(*)")
            let whole = isGrouped ? "SUM(\(part)) OVER ()" : part
            return ["\(part) * 100.0 / NULLIF(\(whole), 0)", part, whole]
        case .shareOfSum(let value):
            remarkOrder(of: value.type)
            let text = "SUM(\(try expression(value, in: context)))"
            let part = filtered(text)
            var whole = isGrouped ? "SUM(\(part)) OVER ()" : part
            if let condition = measure.condition {
                whole =
                    try knownness(condition, in: context).map {
                        "\(text) FILTER (\(SQLLayout.conditions("WHERE", conditions: [$0])))"
                    } ?? text
            }
            return ["\(part) * 100.0 / NULLIF(\(whole), 0)", part, whole]
        case .aggregate(let function, let value): return [filtered(try call(function, of: value, in: context))]
        }
    }

    /// Sums of decimals are rounded once here, at each step there.
    func remarkOrder(of type: ValueType) {
        guard type == .decimal else { return }
        remark(
            english: "sums of decimals are rounded at each step by DuckDB, once by siap: the last digit may differ",
            indonesian: """
                jumlah desimal dibulatkan DuckDB pada tiap langkah, oleh siap satu kali: angka terakhirnya bisa berbeda
                """
        )
    }

    /// Two decimals are one value here where they are shown alike, and are rounded as they are shown.
    func remarkDigits(of type: ValueType) {
        guard type == .decimal else { return }
        remark(
            english: "decimals are compared and rounded in all their digits by DuckDB, in their first 15 by siap",
            indonesian:
                "desimal dibandingkan dan dibulatkan DuckDB pada semua angkanya, oleh siap pada 15 angka pertama")
    }

    // MARK: Order

    /// The order siap gives values: codes by their list, rows of a table as they stand in their file, or as they are
    /// shown where they are sorted by.
    private func ordered(_ expression: BoundExpression, in context: SQLContext, isGrouped: Bool, asShown: Bool = false)
        throws(SQLRefusal) -> String
    {
        let text: String
        switch expression.type {
        case .code(let list): text = rank(of: try self.expression(expression, in: context), in: list)
        case .link where asShown: text = try shown(expression, in: context, isOutermost: true).text
        case .link(let target):
            if case .row = expression.node, let row = context.row {
                text = position(of: row)
            } else if let row = try linkedRow(through: expression, to: target, in: context) {
                text = position(of: row)
            } else {
                throw SQLRefusal(english: "the order of rows in their file", indonesian: "urutan baris dalam berkasnya")
            }
        case .truth: text = "NOT \(try atom(expression, in: context))"
        case .text, .wholeNumber, .decimal, .date, .time, .links, .duration, .interval, .unknown:
            text = try self.expression(expression, in: context)
        }
        return isGrouped ? "MIN(\(text))" : text
    }

    private func numbered(_ order: [String]) -> String {
        "ROW_NUMBER() OVER (\(order.isEmpty ? "" : "ORDER BY \(order.joined(separator: ", "))")) AS position"
    }

    private func direction(_ key: BoundSortKey) -> String { key.descending ? " DESC NULLS LAST" : " NULLS LAST" }

    /// One text for all rows is no order, and DuckDB takes none.
    private func isLiteral(_ order: String) -> Bool {
        order.hasPrefix("'") && order.filter { $0 == "'" }.count == 2
            && (order.hasSuffix("' NULLS LAST") || order.hasSuffix("' DESC NULLS LAST"))
    }

    private func tail(order: [String], top: Int?) -> [String] {
        let order = order.filter { !isLiteral($0) }
        return (order.isEmpty ? [] : [SQLLayout.list("ORDER BY", items: order)]) + (top.map { ["LIMIT \($0)"] } ?? [])
    }
}
