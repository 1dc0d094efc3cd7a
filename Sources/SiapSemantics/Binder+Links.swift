import SiapData
import SiapSyntax
import SiapText

/// Aggregates along links: finding the rows that belong to a row.
extension Binder {
    /// Names of the rows that link to `table`: `back as` names, or the linking table's own name.
    func isBackName(_ name: String, of table: TableID) -> Bool {
        backSteps(name, of: table).count > 0
    }

    /// Every way in which `name` leads from a row of `table` to several rows.
    func backSteps(_ name: String, of table: TableID) -> [(step: Relation.Step, inner: TableID, names: Bilingual)] {
        if let index = catalog[table].schema.attribute(named: name),
            catalog[table].schema[index].link == .linksTo,
            case .links(let target) = catalog[table].schema[index].type
        {
            return [(.many(attribute: index, target), target, catalog[table].schema[index].names)]
        }
        var named: [(Relation.Step, TableID, Bilingual)] = []
        var byTable: [(step: Relation.Step, inner: TableID, names: Bilingual, upward: Bool)] = []
        for other in catalog.tables {
            let isOther =
                normalizedName(other.schema.names.english) == name
                || normalizedName(other.schema.names.indonesian) == name
            for (index, attribute) in other.schema.attributes.placed {
                guard let link = attribute.link else { continue }
                let step: Relation.Step
                switch attribute.type {
                case .link(table): step = .back(table: other.schema.id, link: .attribute(index, of: other.schema))
                case .links(table): step = .backMany(table: other.schema.id, attribute: index)
                case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .link, .links, .duration, .interval,
                    .unknown:
                    continue
                }
                if let back = attribute.backAs, back.isNamed(name) {
                    noteFormer(name, of: back)
                    named.append((step, other.schema.id, back))
                } else if isOther {
                    byTable.append((step, other.schema.id, attribute.backAs ?? attribute.names, link == .partOf))
                }
            }
        }
        for definition in context.definitions.linking(to: table) {
            guard let back = definition.backAs, back.isNamed(name) else { continue }
            noteFormer(name, of: back)
            let link = bindDefinition(definition)
            if !link.isInvalid { named.append((.back(table: definition.table, link: link), definition.table, back)) }
        }
        if !named.isEmpty { return named }
        let main = byTable.filter(\.upward)
        return (main.isEmpty ? byTable : main).map { ($0.step, $0.inner, $0.names) }
    }

    /// Whether rows of `inner` belong to rows of `outer`, directly or along the main path.
    func isLinked(_ inner: TableID, to outer: TableID) -> Bool {
        let name = normalizedName(catalog[inner].schema.names.english)
        return !backSteps(name, of: outer).isEmpty
            || upwardTables(inner).contains { $0.table == outer && $0.table != inner }
    }

    /// Follows names from a row of `table`: single links first (the prefix), then to several rows (the relation), then
    /// what is left.
    func relation(_ names: [NameSyntax], from table: TableID, at range: SourceRange) -> (
        prefix: BoundExpression, relation: Relation, rest: [NameSyntax]
    )? {
        var prefix = BoundExpression.row(table)
        var here = table
        var steps: [Relation.Step] = []
        var start = table
        var rest = names[...]
        while let name = rest.first {
            // A single link of this row comes before anything that rows further up the main path have.
            if steps.isEmpty, case .expression(let link)? = resolve(name.normalized, in: here),
                case .link(let target) = link.type
            {
                prefix = through(prefix, to: here, inner: link)
                here = target
            } else if let step = oneStep(name, from: here, isFirst: steps.isEmpty && rest.count == names.count) {
                guard let step else { return nil }  // ambiguous, reported
                if steps.isEmpty { start = step.from; prefix = through(prefix, to: here, inner: step.up) }
                steps += step.steps
                here = step.inner
            } else {
                break
            }
            rest = rest.dropFirst()
        }
        guard !steps.isEmpty else {
            reportNoRelation(names, from: table, at: range)
            return nil
        }
        tablesUsed.insert(here)
        return (prefix, Relation(outer: start, inner: here, steps: steps, in: catalog), Array(rest))
    }

    private struct FoundStep {
        var from: TableID
        /// From the row asked about up to the row the step starts at.
        var up: BoundExpression
        var steps: [Relation.Step]
        var inner: TableID
    }

    /// Rows further down the main path: count(wbp) of a province, by wbp → satker → regency → province. `way`: the
    /// tables from the next one down.
    private func stepDown(to name: String, from table: TableID) -> (
        inner: TableID, link: BoundExpression, way: [TableID]
    )? {
        guard let inner = catalog.table(named: name), inner != table else { return nil }
        let upward = upwardTables(inner)
        guard let end = upward.firstIndex(where: { $0.table == table }) else { return nil }
        return (inner, upward[end].row, upward[..<end].reversed().map(\.table))
    }

    /// One step, unless rows on the way may not live on the day: then one to each of them.
    private func stepsDown(_ way: [TableID], link: BoundExpression) -> [Relation.Step] {
        guard way.dropLast().contains(where: { catalog[$0].schema.lives != nil }) else {
            return way.last.map { [.back(table: $0, link: link)] } ?? []
        }
        return way.compactMap { table in
            let schema = catalog[table].schema
            return schema.attributes.firstID { $0.link == .partOf }.map {
                .back(table: table, link: .attribute($0, of: schema))
            }
        }
    }

    /// `harbour.river`
    private func names(_ way: [TableID]) -> Bilingual {
        let names = way.map { catalog[$0].schema.names }
        return Bilingual(
            english: names.map(\.english).joined(separator: "."),
            indonesian: names.map(\.indonesian).joined(separator: "."))
    }

    /// One step to several rows; `.some(nil)` when several ways were found and reported, nil when there is none.
    private func oneStep(_ name: NameSyntax, from table: TableID, isFirst: Bool) -> FoundStep?? {
        let wanted = name.normalized
        for (candidate, up) in isFirst ? upwardTables(table) : [(table, .row(table))] {
            let steps = backSteps(wanted, of: candidate)
            let below = stepDown(to: wanted, from: candidate)
            var choices = steps.map(\.names)
            // A link of another name, met by the name of its table, beside rows of that table further down the main
            // path.
            if let only = choices.first, choices.count == 1, !only.isNamed(wanted), let below, below.way.count > 1 {
                choices.append(names(below.way))
            }
            if choices.count > 1 {
                report(.ambiguousLink(name: name.text), at: name.range, proposals: choices)
                return .some(nil)
            }
            if let step = steps.first {
                return FoundStep(from: candidate, up: up, steps: [step.step], inner: step.inner)
            }
            guard let below, candidate == table else { continue }
            tablesUsed.formUnion(below.way + [candidate])
            return FoundStep(from: candidate, up: up, steps: stepsDown(below.way, link: below.link), inner: below.inner)
        }
        return nil
    }

    private func reportNoRelation(_ names: [NameSyntax], from table: TableID, at range: SourceRange) {
        let here = catalog[table].schema.names
        if let inner = catalog.table(named: names[0].normalized) {
            report(.noLink(from: catalog[inner].schema.names, to: here), at: range)
        } else if names.count == 1, case .expression? = resolve(names[0].normalized, in: table) {
            report(.aggregateNeedsLinks(written: names[0].text, table: here), at: range)
        } else {
            let backs =
                catalog.tables.flatMap { other in
                    other.schema.attributes.compactMap { attribute -> Bilingual? in
                        attribute.type == .link(table) || attribute.type == .links(table)
                            ? attribute.backAs ?? other.schema.names : nil
                    }
                } + context.definitions.linking(to: table).compactMap(\.backAs)
            let near = NearNames.near(
                names[0].text,
                among: backs.flatMap { [$0.english, $0.indonesian] }
                    + namesInScope(.table(table)).flatMap { [$0.english, $0.indonesian] })
            report(
                .unknownName(name: names[0].text, owner: .described(here)), at: names[0].range,
                proposals: near.map { Bilingual($0) })
        }
    }

    // MARK: The calls

    func bindAggregateCall(_ call: AggregateCallSyntax, in scope: Scope) -> BoundExpression {
        guard case .table(let table) = scope else {
            report(
                .aggregateNeedsLinks(written: text(of: call.range), table: Binder.noTable), at: call.range)
            return .invalid
        }
        guard let first = firstPath(call.operand),
            let (prefix, relation, rest) = relation(first.names, from: table, at: first.range)
        else {
            if firstPath(call.operand) == nil {
                report(
                    .aggregateNeedsLinks(written: text(of: call.operand.range), table: catalog[table].schema.names),
                    at: call.operand.range)
            }
            return .invalid
        }
        let consumed = first.names.count - rest.count
        var value: BoundExpression?
        if case .path = call.operand {
            if !rest.isEmpty { value = bindPath(PathSyntax(names: rest), in: .table(relation.inner), expecting: nil) }
        } else {
            value = bind(strip(call.operand, count: consumed), in: .table(relation.inner))
        }
        let filter = bindInner(call.conditions, of: relation.inner)
        if value?.isInvalid == true || filter?.isInvalid == true { return .invalid }
        guard let type = aggregateType(call, value: value, inner: relation.inner) else { return .invalid }
        if let value, !mayAdd(call, value: value, filter: filter, consumed: consumed, relation: relation) {
            return .invalid
        }
        let aggregate = LinkedAggregate(
            id: newAggregateID(), function: call.function, relation: relation, ever: call.ever, filter: filter,
            value: value, type: type)
        return aggregated(aggregate, through: prefix, from: table)
    }

    /// The aggregate as a row of `table` sees it. Rows on the way to it live on the day, too.
    private func aggregated(_ aggregate: LinkedAggregate, through prefix: BoundExpression, from table: TableID)
        -> BoundExpression
    {
        guard !aggregate.ever, catalog[aggregate.relation.outer].schema.lives != nil else {
            return through(prefix, to: aggregate.relation.outer, inner: .aggregate(aggregate))
        }
        if case .row = prefix.node { return .aggregate(aggregate) }
        var aggregate = aggregate
        aggregate.relation = aggregate.relation.seen(through: prefix, from: table, in: catalog)
        return .aggregate(aggregate)
    }

    private func aggregateType(_ call: AggregateCallSyntax, value: BoundExpression?, inner: TableID) -> ValueType? {
        // Without a value it is the rows themselves that are looked at.
        let values = value?.type ?? .link(inner)
        if let type = call.function.type(of: values) { return type }
        report(.averageOfText(function: call.function.keyword, type: describe(values)), at: call.range)
        return nil
    }

    /// Where a linked table would have to stand.
    private static let noTable = Bilingual(english: "no table", indonesian: "tanpa tabel")

    func bindQuantified(_ quantified: QuantifiedSyntax, in scope: Scope) -> BoundExpression {
        guard case .table(let table) = scope else {
            report(
                .aggregateNeedsLinks(written: text(of: quantified.path.range), table: Binder.noTable),
                at: quantified.range)
            return .invalid
        }
        // `ada nik`, `tanpa nik`: of an attribute, whether it is filled in.
        if quantified.conditions.isEmpty, let known = knownAttribute(quantified.path, in: table) {
            return quantified.exists ? .isKnown(known) : .not(.isKnown(known))
        }
        guard let (prefix, relation, rest) = relation(quantified.path.names, from: table, at: quantified.path.range)
        else { return .invalid }
        var filter = bindInner(quantified.conditions, of: relation.inner)
        if !rest.isEmpty {
            let value = bindPath(PathSyntax(names: rest), in: .table(relation.inner), expecting: nil)
            if value.isInvalid { return .invalid }
            filter = filter.map { .and($0, .isKnown(value)) } ?? .isKnown(value)
        }
        if filter?.isInvalid == true { return .invalid }
        let aggregate = LinkedAggregate(
            id: newAggregateID(), function: .exists, relation: relation, ever: quantified.ever, filter: filter,
            value: nil, type: .truth)
        let exists = aggregated(aggregate, through: prefix, from: table)
        return quantified.exists ? exists : .not(exists)
    }

    private func knownAttribute(_ path: PathSyntax, in table: TableID) -> BoundExpression? {
        guard backSteps(path.names[0].normalized, of: table).isEmpty else { return nil }
        guard case .expression? = resolve(path.names[0].normalized, in: table) else { return nil }
        let before = diagnostics.count
        let bound = bindPath(path, in: .table(table), expecting: nil)
        if bound.isInvalid { diagnostics.removeLast(diagnostics.count - before) }
        return bound.isInvalid ? nil : bound
    }

    private func bindInner(_ conditions: [WhereClauseSyntax], of table: TableID) -> BoundExpression? {
        let bound = conditions.map { bindWhere($0, in: .table(table)) }
        if bound.contains(where: \.isInvalid) { return .invalid }
        return bound.isEmpty ? nil : bound.balanced { .and($0, $1) }
    }

    private func firstPath(_ expression: ExpressionSyntax) -> PathSyntax? {
        switch expression {
        case .path(let path): return path
        case .binary(_, _, let left, let right): return firstPath(left) ?? firstPath(right)
        case .negative(let inner, _), .parenthesized(let inner, _), .dated(let inner, _): return firstPath(inner)
        case .call(_, let arguments, _): return arguments.lazy.compactMap { self.firstPath($0) }.first
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .rowLiteral,
            .aggregateCall, .quantified, .not, .places, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown,
            .conditional, .query, .missing:
            return nil
        }
    }

    /// The operand seen from the linked rows: the names that led there taken off every path.
    private func strip(_ expression: ExpressionSyntax, count: Int) -> ExpressionSyntax {
        switch expression {
        case .path(let path) where path.names.count > count:
            return .path(PathSyntax(names: Array(path.names.dropFirst(count))))
        case .binary(let op, let range, let left, let right):
            return .binary(op, operatorRange: range, left: strip(left, count: count), right: strip(right, count: count))
        case .negative(let inner, let range): return .negative(strip(inner, count: count), at: range)
        case .parenthesized(let inner, let range): return .parenthesized(strip(inner, count: count), at: range)
        case .dated(let inner, let date): return .dated(strip(inner, count: count), date: date)
        case .call(let name, let arguments, let range):
            return .call(function: name, arguments: arguments.map { strip($0, count: count) }, range)
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .aggregateCall, .quantified, .not, .places, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown,
            .conditional, .query, .missing:
            return expression
        }
    }
}
