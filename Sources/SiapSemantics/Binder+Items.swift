import SiapData
import SiapSyntax
import SiapText

/// What a query gives: items and keys, with their names in both tongues.
extension Binder {
    func bindItem(_ item: ItemSyntax, role: ResultTable.ResultColumn.Role, in scope: Scope) -> BoundItem {
        var expression =
            (role == .item ? ownList(item.expression, in: scope) : nil) ?? bindAnything(item.expression, in: scope)
        if case .interval = expression.type { expression = refuse(item, as: expression) }
        if case .duration = expression.type { expression = refuse(item, as: expression) }
        if role == .key || role == .acrossKey, !reportDateInBy(item, as: expression) {
            reportSameInBy(item, as: expression, in: scope)
        }
        var privacy = shownPrivacy(of: expression)
        if role == .key || role == .acrossKey {
            privacy = mayBecomeOpen(expression, at: item.expression.range)
            decidedBy = max(decidedBy, privacy)
        }
        var role = role
        if role == .item, case .result(let columns) = scope, case .column(let index, _) = expression.node {
            role = columns[index].role == .acrossKey ? .key : columns[index].role
        }
        return BoundItem(
            expression: expression, names: names(of: item, in: scope), role: role, privacy: privacy,
            isOrdinal: isOrdinal(expression, in: scope))
    }

    /// `show name, serves of tps`: showing the rows that a many-link names counts nothing twice.
    private func ownList(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression? {
        guard case .path(let path) = expression, path.names.count == 1, case .table(let table) = scope,
            let index = catalog[table].schema.attribute(named: path.names[0].normalized),
            catalog[table].schema[index].link == .linksTo
        else { return nil }
        return .attribute(index, of: catalog[table].schema)
    }

    private func isOrdinal(_ expression: BoundExpression, in scope: Scope) -> Bool {
        switch expression.node {
        case .call(.year, _, _, _): return true
        case .column(let index, _):
            if case .result(let columns) = scope { return columns[index].isOrdinal } else { return false }
        case .definition(_, let inner), .through(_, _, let inner): return isOrdinal(inner, in: .constants)
        case .constant, .attribute, .columnTotal, .row, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative,
            .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like,
            .within, .dated, .aggregate, .query, .sealed, .invalid:
            return false
        }
    }

    private func refuse(_ item: ItemSyntax, as expression: BoundExpression) -> BoundExpression {
        report(
            .needsType(
                written: .written(text(of: item.expression.range)), wanted: ValueType.date.names,
                found: describe(expression.type)), at: item.expression.range)
        return .invalid
    }

    /// `per hari H`: a named date after `per` is meant as a date, not as a group.
    @discardableResult
    private func reportDateInBy(_ item: ItemSyntax, as expression: BoundExpression) -> Bool {
        let written = text(of: item.expression.range)
        let date: Bilingual
        if expression.type == .date, !expression.facts.readsRow, expression.isWrittenOut {
            // Of a day behind the data nothing is known.
            date = dayBehindData(expression) == nil ? Bilingual(written) : lastDayOfData
        } else if let meant = dateMeant(by: item.expression) {
            date = Bilingual(meant)
        } else {
            return false
        }
        let place = placeInBy(item.expression.range)
        let more = place.isFollowed ? Bilingual(english: " by", indonesian: " per") : Bilingual("")
        report(
            .perDate(written: written), at: place.range,
            proposals: [
                Bilingual(
                    english: "\(place.gap)as of \(date.english)\(more.english)",
                    indonesian: "\(place.gap)per tanggal \(date.indonesian)\(more.indonesian)")
            ])
        return true
    }

    /// An item with the word or the comma before it, so that a clause of its own can stand there; whether other items
    /// follow it.
    private func placeInBy(_ item: SourceRange) -> (range: SourceRange, isFollowed: Bool, gap: String) {
        let bytes = source.utf8
        var lower = item.lower, upper = item.upper
        while lower > 0, bytes[lower - 1] == 0x20 { lower -= 1 }
        if lower > 0, bytes[lower - 1] == UInt8(ascii: ",") {
            return (SourceRange(lower - 1, item.upper), false, " ")
        }
        while lower > 0, isASCIILetter(bytes[lower - 1]) { lower -= 1 }
        while upper < bytes.count, bytes[upper] == 0x20 { upper += 1 }
        let isFollowed = upper < bytes.count && bytes[upper] == UInt8(ascii: ",")
        return (SourceRange(lower, isFollowed ? upper + 1 : item.upper), isFollowed, "")
    }

    /// `by 1`, `by this_date`, `by year(h_7)`: nothing of the row is read; whoever gives it a name means it.
    private func reportSameInBy(_ item: ItemSyntax, as expression: BoundExpression, in scope: Scope) {
        guard case .table(let table) = scope, item.alias == nil, !expression.isInvalid, !expression.facts.readsRow
        else { return }
        report(
            .groupOfNumbers(written: text(of: item.expression.range), table: catalog[table].schema.names),
            at: item.expression.range)
    }

    /// `by` beside a head that takes no groups; a date after it is meant as the date of the question.
    func reportUnwanted(_ by: ([ItemSyntax], SourceRange), beside keyword: Keyword, in scope: Scope) {
        let quiet = diagnostics.count
        let meant = by.0.count == 1 ? bind(by.0[0].expression, in: scope) : .invalid
        diagnostics.removeLast(diagnostics.count - quiet)
        reportDateInBy(by.0[0], as: meant)
        if diagnostics.count == quiet { report(.clauseNotHere(clause: .by, beside: keyword), at: by.1) }
    }

    /// A name of several words is one with underscores.
    func columnName(_ alias: NameSyntax) -> Bilingual {
        Bilingual(String(alias.text.map { $0 == " " ? "_" : $0 }))
    }

    private func names(of item: ItemSyntax, in scope: Scope) -> Bilingual {
        if let alias = item.alias { return columnName(alias) }
        return names(of: item.expression, in: scope)
    }

    /// An attribute keeps its own names; anything else is called as it was written.
    func names(of expression: ExpressionSyntax, in scope: Scope) -> Bilingual {
        guard case .path(let path) = expression else {
            return Bilingual(text(of: expression.range).filter { $0 != "\n" })
        }
        var english: [String] = [], indonesian: [String] = []
        var here = scope
        for name in path.names {
            let own = declaredNames(name.normalized, in: here)
            english.append(own?.names.english ?? name.normalized)
            indonesian.append(own?.names.indonesian ?? name.normalized)
            here = own?.target.map { .table($0) } ?? .constants
        }
        return Bilingual(english: english.joined(separator: "_"), indonesian: indonesian.joined(separator: "_"))
    }

    private func declaredNames(_ name: String, in scope: Scope) -> (names: Bilingual, target: TableID?)? {
        switch scope {
        case .constants: return nil
        case .result(let columns): return position(of: name, in: columns).map { (columns[$0].names, nil) }
        case .table(let table):
            for (each, _) in upwardTables(table) {
                let schema = catalog[each].schema
                if let index = schema.attribute(named: name) {
                    if case .link(let target) = schema[index].type {
                        return (schema[index].names, target)
                    }
                    return (schema[index].names, nil)
                }
                if let definition = context.definitions.definition(named: name, of: each) {
                    return (definition.names, nil)
                }
                if catalog.table(named: name) == each { return (schema.names, each) }
            }
            return nil
        }
    }

    /// All that `show SOURCE` shows: every attribute that is not private.
    func allColumns(_ scope: Scope) -> [BoundItem] {
        switch scope {
        case .constants: return []
        case .result(let columns):
            return columns.placed.map {
                BoundItem(
                    expression: .column($0, of: columns), names: $1.names, role: $1.role, privacy: $1.privacy,
                    isOrdinal: $1.isOrdinal, additivity: $1.additivity)
            }
        case .table(let table):
            for attribute in catalog[table].schema.attributes where attribute.isSynthetic {
                noteSynthetic(attribute, of: catalog[table].schema)
            }
            let schema = catalog[table].schema
            return schema.attributes.placed.filter { !$1.isPrivate && !$1.isTranslation }.map {
                BoundItem(expression: read($0, of: schema), names: $1.names, role: .item)
            }
        }
    }

    func isApart(_ column: OutputColumn) -> Bool {
        column.names == BoundAsOf.names || column.type == .code(BoundSupposition.worlds)
    }

    /// `| by key`: counts and sums are added up; what cannot be added is refused.
    func regroup(_ items: [ItemSyntax], in scope: Scope) -> BoundQuery.Shape? {
        guard case .result(let columns) = scope else { return nil }
        let keys = items.map { bindItem($0, role: .key, in: scope) }
        if keys.contains(where: { $0.expression.isInvalid }) { return nil }
        let used = Set(
            keys.compactMap { item -> ResultColumnID? in
                if case .column(let index, _) = item.expression.node { index } else { nil }
            })
        // Dates and worlds do not add up.
        if let apart = columns.ids.first(where: { !used.contains($0) && isApart(columns[$0]) }) {
            let range = items.map(\.range).reduce(items[0].range) { $0.union($1) }
            report(.notAggregatable(column: columns[apart].names), at: range)
            return nil
        }
        var measures: [BoundMeasure] = []
        for (index, column) in columns.placed where !used.contains(index) {
            switch column.role {
            case .additiveMeasure:
                measures.append(
                    BoundMeasure(
                        kind: .aggregate(.sum, of: .column(index, of: columns)), condition: nil, names: column.names,
                        type: column.type,
                        privacy: column.privacy))
            case .measure, .share:
                let range = items.map(\.range).reduce(items[0].range) { $0.union($1) }
                report(.notAggregatable(column: column.names), at: range)
                return nil
            case .key, .acrossKey, .item, .sharePart: break
            }
        }
        if measures.isEmpty {
            measures.append(
                BoundMeasure(
                    kind: .count, condition: nil, names: Bilingual(english: "count", indonesian: "jumlah"),
                    type: .wholeNumber))
        }
        return .groups(measures: measures, keys: keys, across: [])
    }
}

extension BoundExpression {
    /// Of constants alone, so that it means the same outside of the question.
    fileprivate var isWrittenOut: Bool {
        if case .call = node { return parts.allSatisfy(\.isWrittenOut) }
        if case .arithmetic = node { return parts.allSatisfy(\.isWrittenOut) }
        if case .negative(let inner, _) = node { return inner.isWrittenOut }
        return constantValue != nil
    }
}
