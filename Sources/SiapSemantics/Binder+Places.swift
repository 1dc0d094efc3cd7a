import SiapData
import SiapSyntax
import SiapText

/// Places: rows of the tables along the main path, by whatever name they are called.
extension Binder {
    /// The tables of the main path upward, the table itself first, with the expression that gives their row.
    func upwardTables(_ table: TableID) -> [(table: TableID, row: BoundExpression)] {
        var result: [(TableID, BoundExpression)] = [(table, .row(table))]
        let schema = catalog[table].schema
        for (index, attribute) in schema.attributes.placed where attribute.link == .partOf {
            guard case .link(let target) = attribute.type else { continue }
            result += upwardTables(target).map {
                ($0.table, through(.attribute(index, of: schema), to: target, inner: $0.row))
            }
        }
        return result
    }

    /// Several places: any of them.
    func bindPlaces(_ places: [ExpressionSyntax], in scope: Scope) -> BoundExpression {
        let bound = places.map { bindPlace($0, in: scope) }
        var values: Set<Value> = []
        for (place, condition) in zip(places, bound) {
            if case .compare(_, _, let right) = condition.node, let value = right.constantValue,
                !values.insert(value).inserted
            {
                warnOfSecond(place)
            }
        }
        if bound.isEmpty || bound.contains(where: \.isInvalid) { return .invalid }
        return bound.balanced { .or($0, $1) }
    }

    /// `di NTT`, `in "Lapas Kelas IIA Kupang"`: a row of some table on the main path.
    func bindPlace(_ place: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        guard case .table(let table) = scope else {
            return bindCondition(place, in: scope)
        }
        let word: String
        switch place {
        case .path(let path) where path.names.count == 1: word = path.names[0].text
        case .string(let string): word = string.value
        case .number(let spelling, _): word = spelling
        case .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            return bindPlaceValue(place, table: table, scope: scope)
        }
        var fallback: [(TableID, BoundExpression, [Int])] = []
        for (candidate, row) in upwardTables(table) where candidate != table || catalog[candidate].schema.isCoded {
            let rows = rowsNamed(word, of: candidate)
            if rows.isEmpty { continue }
            if catalog[candidate].schema.isCoded {
                if let wider = widerPlace(word, holding: rows, of: candidate) {
                    markUsed(upTo: wider.table, from: table)
                    guard let row = upwardTables(table).first(where: { $0.table == wider.table })?.row else {
                        return .invalid
                    }
                    notePath(to: row, from: table)
                    return .compare(.equal, row, .constant(.row(wider.table, row: wider.row), type: .link(wider.table)))
                }
                if refusesPlacesApart(word, rows: rows, of: candidate, at: place.range) { return .invalid }
                guard let constant = rowConstant(word, of: candidate, at: place.range), !constant.isInvalid else {
                    return .invalid
                }
                markUsed(upTo: candidate, from: table)
                notePath(to: row, from: table)
                return .compare(.equal, row, constant)
            }
            fallback.append((candidate, row, rows))
        }
        guard let (candidate, row, rows) = fallback.last else {
            if let linked = bindLinkedPlace(word, of: table, at: place.range) { return linked }
            let spellings = upwardTables(table).dropFirst().reversed().flatMap { catalog.spellings(of: $0.table) }
            let near = NearNames.near(word, among: spellings).map { Bilingual(needsQuotes($0) ? "\"\($0)\"" : $0) }
            report(
                .unknownRow(name: word, kind: Bilingual(english: "place", indonesian: "tempat")), at: place.range,
                proposals: near)
            return .invalid
        }
        if rows.count > 1 { return rowConstant(word, of: candidate, at: place.range) ?? .invalid }
        markUsed(upTo: candidate, from: table)
        notePath(to: row, from: table)
        return .compare(.equal, row, .constant(.row(candidate, row: rows[0]), type: .link(candidate)))
    }

    /// Jambi is a city and the province around it: the widest place of a name that holds all the others of that name,
    /// which is then said.
    private func widerPlace(_ word: String, holding rows: [Int], of table: TableID) -> (table: TableID, row: Int)? {
        var widest: (table: TableID, row: Int)?
        for (upper, _) in upwardTables(table).dropFirst() where catalog[upper].schema.isCoded {
            let meant = catalog.rows(of: upper, meaning: word)
            guard meant.count == 1, rows.allSatisfy({ above($0, of: table, in: upper) == meant[0] }) else { continue }
            widest = (upper, meant[0])
        }
        guard let widest else { return nil }
        let names = catalog[widest.table].schema.names, label = catalog[widest.table].label(of: widest.row)
        let others = rows.map { catalog[table].label(of: $0) }.joined(separator: ", ")
        readings.append(
            Bilingual(
                english: "\(word) = the \(names.english) \(label), with \(others) in it",
                indonesian: "\(word) = \(names.indonesian) \(label), termasuk \(others)"))
        return widest
    }

    /// Two places of one name, neither of them in the other: it is asked which is meant.
    private func refusesPlacesApart(_ word: String, rows: [Int], of table: TableID, at range: SourceRange) -> Bool {
        let others = upwardTables(table).dropFirst().filter { catalog[$0.table].schema.isCoded }.flatMap { upper in
            catalog.rows(of: upper.table, meaning: word).map { (table: upper.table, row: $0) }
        }
        guard rows.count == 1, others.contains(where: { above(rows[0], of: table, in: $0.table) != $0.row }) else {
            return false
        }
        let labels = ([(table: table, row: rows[0])] + others).prefix(5).map { place in
            let name = catalog[place.table].label(of: place.row), names = catalog[place.table].schema.names
            return Bilingual(english: "\(names.english) \"\(name)\"", indonesian: "\(names.indonesian) \"\(name)\"")
        }
        report(.ambiguousCode(code: word, readings: labels), at: range, proposals: labels)
        return true
    }

    /// The row of `upper` to which a row belongs, as loaded.
    private func above(_ row: Int, of table: TableID, in upper: TableID) -> Int? {
        for (index, attribute) in catalog[table].schema.attributes.placed where attribute.link == .partOf {
            guard case .link(let target) = attribute.type,
                case .row(_, let next) = catalog[table][index].value(at: row)
            else { continue }
            if target == upper { return next }
            if let found = above(next, of: target, in: upper) { return found }
        }
        return nil
    }

    /// A place that the rows name by a link of their own, off the main path: statements in Babel. Nil when none or
    /// several could be meant.
    private func bindLinkedPlace(_ word: String, of table: TableID, at range: SourceRange) -> BoundExpression? {
        let meant = catalog[table].schema.attributes.placed.compactMap { index, attribute -> (AttributeID, TableID)? in
            guard attribute.link == .linkTo, case .link(let target) = attribute.type, catalog[target].schema.isCoded
            else { return nil }
            return rowsNamed(word, of: target).isEmpty ? nil : (index, target)
        }
        guard meant.count == 1, let constant = rowConstant(word, of: meant[0].1, at: range) else { return nil }
        tablesUsed.insert(meant[0].1)
        return constant.isInvalid
            ? .invalid : .compare(.equal, .attribute(meant[0].0, of: catalog[table].schema), constant)
    }

    private func markUsed(upTo candidate: TableID, from table: TableID) {
        for (each, _) in upwardTables(table) {
            tablesUsed.insert(each)
            if each == candidate { return }
        }
    }

    /// A row literal or variable as a place.
    private func bindPlaceValue(_ place: ExpressionSyntax, table: TableID, scope: Scope) -> BoundExpression {
        let bound = bind(place, in: scope)
        if bound.isInvalid { return .invalid }
        guard case .link(let target) = bound.type,
            let (_, row) = upwardTables(table).first(where: { $0.table == target })
        else {
            reportNeed(of: Bilingual(english: "place", indonesian: "tempat"), at: place.range, found: bound.type)
            return .invalid
        }
        return .compare(.equal, row, bound)
    }
}
