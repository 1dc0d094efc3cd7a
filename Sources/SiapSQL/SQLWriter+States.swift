import SiapData
import SiapSemantics
import SiapText

/// Tables over time: the rows of the file, with what their events set up to a day.
extension SQLWriter {
    func name(ofState table: TableID, _ day: Day) -> String {
        SQLLayout.identifier(
            name(of: table) + (changesOverTime(table) ? "_\(day.iso.replacing("-", with: ""))" : "_by_key"))
    }

    /// The file of a table's events: `events` where only one table has any.
    private func eventFile(of table: TableID) -> String {
        catalog.tables.count { !$0.events.isEmpty } == 1 ? "events" : "\(name(of: table))_events"
    }

    func changesOverTime(_ table: TableID) -> Bool { !catalog[table].events.isEmpty }

    /// A table that is not asked as its file has it: with what its events set, with keys where cells name rows
    /// otherwise, with letters in one piece.
    private func isRewritten(_ table: TableID) -> Bool {
        changesOverTime(table) || !catalog[table].otherwiseNamed.isEmpty || !catalog[table].decomposed.isEmpty
    }

    func changesOverTime(_ table: TableID, attribute: AttributeID) -> Bool { !setters(of: attribute, table).isEmpty }

    /// Puts a table into a FROM, as it stood on a day.
    func row(of table: TableID, on day: Day, in scope: SQLScope) -> SQLRow {
        let (text, alias) = reference(table, on: day)
        return SQLRow(alias: alias, table: table, day: day, scope: scope, source: scope.add(text))
    }

    /// `wbp_20240214 AS wbp`, `satker`, `satker AS satker_2`.
    func reference(_ table: TableID, on day: Day) -> (text: String, alias: String) {
        let plain = SQLLayout.identifier(name(of: table)), alias = self.alias(name(of: table))
        guard isRewritten(table) else { return (alias == plain ? plain : "\(plain) AS \(alias)", alias) }
        let day = changesOverTime(table) ? day : Day(number: 0)
        if !states.contains(where: { $0.table == table && $0.day == day }) { states.append((table, day, [], false)) }
        return ("\(name(ofState: table, day)) AS \(alias)", alias)
    }

    private func state(of row: SQLRow) -> Int? {
        guard isRewritten(row.table) else { return nil }
        return states.firstIndex { $0.table == row.table && ($0.day == row.day || !changesOverTime(row.table)) }
    }

    /// A cell of a row. An attribute that the file has no column for, and no event sets, is unknown.
    func column(_ attribute: AttributeID, of row: SQLRow) -> String {
        if let place = state(of: row) {
            states[place].attributes.insert(attribute)
        } else if isEmpty(attribute, of: row.table) {
            return nothing(catalog[row.table].schema[attribute].type)
        }
        return "\(row.alias).\(name(attribute, of: row.table))"
    }

    /// The place of a row in its file.
    func position(of row: SQLRow) -> String {
        guard let place = state(of: row) else {
            return "\(row.alias).rowid"
        }
        states[place].needsPosition = true
        return "\(row.alias).position"
    }

    private func isEmpty(_ attribute: AttributeID, of table: TableID) -> Bool {
        let source = catalog[table], column = source[attribute]
        // Every file has its keys.
        if attribute == source.schema.keyAttribute { return false }
        if case .links = column.type { return (0..<source.rowCount).allSatisfy { column.list(at: $0).isEmpty } }
        return (0..<source.rowCount).allSatisfy { column.value(at: $0) == .unknown }
    }

    /// That a row lives on a day, [from, to); with `ever` that it has begun.
    func living(_ row: SQLRow, ever: Bool) throws(SQLRefusal) -> [String] {
        guard let lives = catalog[row.table].schema.lives else { return [] }
        let today = literal(row.day)
        let from = column(lives.from, of: row)
        var begun = isNothing(from) ? "FALSE" : "\(from) <= \(today)"
        if hasRowsWithoutBeginning(row.table, from: lives.from) {
            let key = "\(row.alias).\(try keyName(of: row.table))"
            if let place = state(of: row), let index = catalog[row.table].schema.keyAttribute {
                states[place].attributes.insert(index)
                let kinds = setters(of: lives.from, row.table).map { SQLLayout.text($0.name) }.joined(separator: ", ")
                let whose = eventCell(name(of: row.table), type: .link(row.table), of: row.table)
                begun =
                    """
                    (\(begun) OR \(from) IS NULL AND \(key) NOT IN (SELECT \(whose) FROM \(eventFile(of: row.table)) \
                    WHERE event IN (\(kinds))))
                    """
            } else {
                begun = isNothing(from) ? "TRUE" : "(\(begun) OR \(from) IS NULL)"
            }
        }
        let begins = begun == "TRUE" ? [] : [begun]
        if ever { return begins }
        let to = column(lives.to, of: row)
        return isNothing(to) ? begins : begins + ["(\(to) IS NULL OR \(to) > \(today))"]
    }

    /// Rows of whose beginning neither the file nor an event says anything have been there since before the data.
    private func hasRowsWithoutBeginning(_ table: TableID, from: AttributeID) -> Bool {
        let source = catalog[table]
        let begun = Set((source.changes[from] ?? []).map { Int($0.row) })
        return (0..<source.rowCount).contains { source[from].value(at: $0) == .unknown && !begun.contains($0) }
    }

    // MARK: The fold

    private struct Setter {
        var name: String
        var value: String
        var isNeverUnknown: Bool
    }

    /// The events that set an attribute, and to what.
    private func setters(of attribute: AttributeID, _ table: TableID) -> [Setter] {
        events.filter { catalog.events[$0.schema].table == table }.flatMap { event -> [Setter] in
            let schema = catalog.events[event.schema]
            return event.settings.filter { $0.attribute == attribute }.map { setting in
                let value =
                    switch setting.source {
                    case .argument(let index): argument(schema.parameters[index], of: table)
                    case .constant(let constant): literal(constant)
                    case .day: "\"date\""
                    }
                return Setter(
                    name: normalizedName(schema.names.english), value: value,
                    isNeverUnknown: value != "NULL" && isAlwaysGiven(setting, kind: event.schema, of: table))
            }
        }
    }

    private func argument(_ parameter: EventSchema.Parameter, of table: TableID) -> String {
        eventCell(normalizedName(parameter.names.english), type: parameter.type, of: table)
    }

    /// A cell of a table's events: its letters in one piece, the key of the row that it names.
    private func eventCell(_ column: String, type: ValueType, of table: TableID) -> String {
        let plain = SQLLayout.identifier(column)
        var isText = false, isLink = false
        switch type {
        case .text, .code, .links: isText = true
        case .link: (isText, isLink) = (true, true)
        case .wholeNumber, .decimal, .date, .time, .truth, .duration, .interval, .unknown: break
        }
        let isNamedOtherwise = isLink && catalog[table].eventsNameOtherwise,
            isDecomposed = isText && catalog[table].eventsDecomposed
        if !isNamedOtherwise && !isDecomposed { return plain }
        let whole = "\(SQLLayout.identifier(eventFile(of: table))).\(plain)",
            cell = isDecomposed ? "NFC_NORMALIZE(\(whole))" : whole
        return isNamedOtherwise ? byKey(cell, type: type) : cell
    }

    /// The keys of the rows that a cell names by key, label or alias.
    private func byKey(_ cell: String, type: ValueType) -> String {
        let target: TableID, isList: Bool
        switch type {
        case .link(let table): (target, isList) = (table, false)
        case .links(let table): (target, isList) = (table, true)
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown: return cell
        }
        let schema = catalog[target].schema
        guard let key = schema.keyAttribute else { return cell }
        let own = SQLLayout.identifier(name(of: target)), keyed = stored(key, of: target, in: "named")
        let spellings = schema.attributes.ids.filter {
            schema[$0].role != .plain && ($0 == key || !isEmpty($0, of: target))
        }
        let words = spellings.map { "LOWER(\(stored($0, of: target, in: "named")))" }.joined(separator: ", ")
        if !isList {
            return
                """
                (SELECT \(keyed) FROM \(own) AS named WHERE LOWER(\(cell)) IN (\(words)) ORDER BY \(keyed) <> \(cell) \
                LIMIT 1)
                """
        }
        return "(SELECT STRING_AGG(\(keyed), ';') FROM (SELECT UNNEST(STRING_SPLIT(\(cell), ';')) AS word) AS part"
            + " JOIN \(own) AS named ON LOWER(TRIM(part.word)) IN (\(words)))"
    }

    /// No event of the kind leaves out what the attribute is set to.
    private func isAlwaysGiven(_ setting: Table.Setting, kind: EventKindID, of table: TableID) -> Bool {
        guard case .argument(let parameter) = setting.source else { return true }
        return catalog[table].events.allSatisfy { $0.kind != kind || $0[parameter] != .unknown }
    }

    /// A cell as the file has it, or the keys of the rows that it names otherwise.
    private func baseCell(_ attribute: AttributeID, of table: TableID) -> String {
        let type = catalog[table].schema[attribute].type, cell = stored(attribute, of: table, in: "base")
        if isEmpty(attribute, of: table) { return nothing(type) }
        return catalog[table].otherwiseNamed.contains(attribute) ? byKey(cell, type: type) : cell
    }

    /// A cell of the file, its letters in one piece.
    private func stored(_ attribute: AttributeID, of table: TableID, in alias: String) -> String {
        let cell = "\(alias).\(name(attribute, of: table))"
        return catalog[table].decomposed.contains(attribute) ? "NFC_NORMALIZE(\(cell))" : cell
    }

    func text(
        ofState state: (table: TableID, day: Day, attributes: Set<AttributeID>, needsPosition: Bool)
    ) throws(SQLRefusal) -> String {
        let key = try keyName(of: state.table)
        let subject = SQLLayout.identifier(name(of: state.table))
        var attributes = state.attributes
        if let index = catalog[state.table].schema.keyAttribute { attributes.insert(index) }
        var items: [String] = state.needsPosition ? ["base.rowid AS position"] : []
        var changed: [String] = []
        for attribute in attributes.sorted() {
            let own = name(attribute, of: state.table)
            let base = baseCell(attribute, of: state.table)
            let setters = changesOverTime(state.table) ? setters(of: attribute, state.table) : []
            if setters.isEmpty {
                items.append(base == "base.\(own)" ? base : "\(base) AS \(own)")
                continue
            }
            changed.append(latest(setters) + " AS \(own)")
            if isNothing(base) {
                items.append("changed.\(own)")
            } else if setters.allSatisfy({ $0.isNeverUnknown }) {
                items.append("COALESCE(changed.\(own), \(base)) AS \(own)")
            } else {
                let isSet = SQLLayout.identifier(
                    "\(normalizedName(catalog[state.table].schema[attribute].names.english))_set")
                changed.append("BOOL_OR(\(isOne(of: setters))) AS \(isSet)")
                items.append("CASE WHEN changed.\(isSet) THEN changed.\(own) ELSE \(base) END AS \(own)")
            }
        }
        var select = SQLLayout.list("SELECT", items: items) + "\nFROM \(subject) AS base"
        if !changed.isEmpty {
            let whose = eventCell(name(of: state.table), type: .link(state.table), of: state.table)
            let events =
                SQLLayout.list("SELECT", items: [whose == subject ? subject : "\(whose) AS \(subject)"] + changed)
                    + """

                    FROM \(eventFile(of: state.table))
                    WHERE "date" <= \(literal(state.day))
                    GROUP BY \(whose == subject ? subject : "1")
                    """
            select += "\nLEFT JOIN (\n  \(SQLLayout.indented(events))\n) AS changed ON changed.\(subject) = base.\(key)"
        }
        return "\(name(ofState: state.table, state.day)) AS (\n  \(SQLLayout.indented(select))\n)"
    }

    /// What the newest event that sets an attribute sets it to; of one day the last in the file.
    private func latest(_ setters: [Setter]) -> String {
        var values: [(value: String, kinds: [Setter])] = []
        for setter in setters {
            if let place = values.firstIndex(where: { $0.value == setter.value }) {
                values[place].kinds.append(setter)
            } else {
                values.append((setter.value, [setter]))
            }
        }
        let value =
            values.count == 1
            ? values[0].value
            : "CASE "
                + values.filter { $0.value != "NULL" }.map { "WHEN \(isOne(of: $0.kinds)) THEN \($0.value)" }.joined(
                    separator: " ") + " END"
        return "LAST(\(value) ORDER BY \"date\", rowid) FILTER (WHERE \(isOne(of: setters)))"
    }

    private func isOne(of setters: [Setter]) -> String {
        let kinds = setters.map { SQLLayout.text($0.name) }
        return kinds.count == 1 ? "event = \(kinds[0])" : "event IN (\(kinds.joined(separator: ", ")))"
    }
}
