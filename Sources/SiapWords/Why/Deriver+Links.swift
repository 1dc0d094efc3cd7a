import SiapData
import SiapEngine
import SiapSemantics
import SiapText

/// Steps over links: paths upward, and the rows behind aggregates.
extension Deriver {
    /// Along single links; the row that they lead to is asked from there on. Where a link is empty, that is the reason.
    func follow(_ expression: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        var here = spot, rest = expression
        while case .through(let link, let target, let inner) = rest.node {
            var isStored = false
            if case .attribute = link.node { isStored = true }
            guard case .value(.row(_, let row)) = try answer(link, at: here) else {
                return try premise(link, of: &step, at: here)
            }
            if !isStored { try premise(link, of: &step, at: here) }
            step.path.append(
                Derivation.Step(
                    link: link, place: here.place, row: .row(target, row: row), provenance: provenance(link, at: here)))
            here = here.at(target, row: row)
            rest = inner
        }
        try unfold(rest, into: &step, at: here)
    }

    /// Of a link that an event has set; files need not be told at every step of a path.
    private func provenance(_ link: BoundExpression, at spot: ViewedRow) -> Provenance? {
        guard case .attribute(let index, _) = link.node, case .row(let table, let row) = spot.at else { return nil }
        return provenance(of: index, table: table, row: row, onPath: true, from: spot.view).flatMap {
            $0.isEvent ? $0 : nil
        }
    }

    /// The rows of a relation that a value is, or is not, one of.
    func members(_ relation: Relation, into step: inout Derivation, at spot: ViewedRow) throws {
        guard case .row(_, let row) = spot.at else { return }
        let rows = try spot.view.members(relation, of: row)
        step.linked = Derivation.Linked(
            table: relation.inner, total: rows.count, kept: rows.count, unknown: 0, isFiltered: false,
            examples: rows.prefix(limits.rows).map { (Int($0), nil) })
    }

    // MARK: Aggregates

    func aggregateRows(_ aggregate: LinkedAggregate, into step: inout Derivation, at spot: ViewedRow) throws {
        guard case .row(_, let row) = spot.at else { return }
        let table = aggregate.relation.inner
        let linked = try spot.view.linkedRows(aggregate, of: row)
        var kept = linked, others: [UInt32] = []
        var unknown = 0
        if let filter = aggregate.filter {
            let truths = try truths(filter, of: table, rows: linked, from: spot.view)
            kept = zip(linked, truths).filter { $0.1 == true }.map(\.0)
            others = zip(linked, truths).filter { $0.1 != true }.map(\.0)
            unknown = truths.count { $0 == nil }
        }
        step.linked = Derivation.Linked(
            table: table, total: linked.count, kept: kept.count, unknown: unknown, isFiltered: aggregate.filter != nil)
        let inside = spot.deeper
        if kept.isEmpty, let filter = aggregate.filter {
            // Few rows that do not count tell why none does.
            if limits.isWhole || others.count <= limits.rows {
                try open(others, of: table, filter: filter, for: aggregate, into: &step, at: inside)
            }
        } else if let filter = aggregate.filter, opens(filter, count: kept.count, of: aggregate) {
            try open(
                ordered(kept, for: aggregate, at: spot), of: table, filter: filter, for: aggregate, into: &step,
                at: inside)
        } else {
            try list(ordered(kept, for: aggregate, at: spot), for: aggregate, into: &step, at: spot)
        }
    }

    private func truths(_ filter: BoundExpression, of table: TableID, rows: [UInt32], from view: Viewpoint) throws
        -> [Bool?]
    {
        do { return try view.truths(filter, of: table, rows: rows) } catch let failure as DiagnosticsFailure {
            if failure.diagnostics.contains(where: { $0.id == .interrupted || $0.id == .outOfMemory }) { throw failure }
            return [Bool?](repeating: nil, count: rows.count)
        }
    }

    /// Rows are opened where few of them decide and what decides is more than a stored value.
    private func opens(_ filter: BoundExpression, count: Int, of aggregate: LinkedAggregate) -> Bool {
        if limits.isWhole { return !isPlain(filter) }
        return !isPlain(filter) && (aggregate.function == .exists || count <= limits.openedRows)
    }

    /// Whether the words of a condition say all that there is to say of a row for which it holds.
    private func isPlain(_ filter: BoundExpression) -> Bool {
        switch filter.node {
        case .compare(_, let left, let right): return isStored(left) && isStored(right)
        case .oneOf(let subject, _), .isKnown(let subject), .within(let subject, _, _): return isStored(subject)
        case .not(let inner): return isPlain(inner)
        case .and(let left, let right): return isPlain(left) && isPlain(right)
        case .attribute, .constant: return true
        case .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition, .call, .arithmetic,
            .negative, .or, .memberOf, .conditional, .otherwise, .contains, .like, .dated, .aggregate, .query,
            .sealed, .invalid:
            return false
        }
    }

    private func isStored(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .attribute, .constant, .thisDate, .row: return true
        case .through(let link, _, let inner): return isStored(link) && isStored(inner)
        case .column, .columnTotal, .ofRow, .parameter, .definition, .call, .arithmetic, .negative, .compare, .and,
            .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .sealed, .invalid:
            return false
        }
    }

    /// The rows that make the value: of the smallest and largest those that have it come first.
    private func ordered(_ rows: [UInt32], for aggregate: LinkedAggregate, at spot: ViewedRow) throws -> [UInt32] {
        guard aggregate.function == .min || aggregate.function == .max, let value = aggregate.value,
            case .value(let whole) = try answer(.aggregate(aggregate), at: spot), whole != .unknown
        else { return rows }
        let values = try spot.view.values(value, of: aggregate.relation.inner, rows: rows)
        let makes = zip(rows, values).filter { $0.1 == whole }.map(\.0),
            others = zip(rows, values).filter { $0.1 != whole }.map(\.0)
        return makes + others
    }

    /// Rows with the reasons why they do, or do not, count.
    private func open(
        _ rows: [UInt32], of table: TableID, filter: BoundExpression, for aggregate: LinkedAggregate,
        into step: inout Derivation, at spot: ViewedRow
    ) throws {
        guard mayGoDeeper(&step, at: spot), !rows.isEmpty else { return }
        for (index, row) in rows.prefix(limits.rows).enumerated() {
            if stepsLeft <= 0 { break }
            let inside = spot.at(table, row: Int(row))
            var line = try rowStep(of: table, row: Int(row), for: aggregate, at: inside)
            if index < limits.openedRows {
                let reason = try derive(filter, at: inside.deeper)
                line.premises = isJunction(reason) ? reason.premises : [reason]
            }
            step.premises.append(line)
        }
        let rest = rows.count - step.premises.count
        if rest > 0 {
            if !limits.isWhole { noteLeftOut() }
            step.premises.append(Derivation(.more(rest), at: .table(table), day: step.day, answer: step.answer))
        }
    }

    private func isJunction(_ step: Derivation) -> Bool {
        if case .expression(let expression) = step.kind { junction(expression) != nil } else { false }
    }

    private func rowStep(of table: TableID, row: Int, for aggregate: LinkedAggregate, at spot: ViewedRow) throws
        -> Derivation
    {
        stepsLeft -= 1
        var step = Derivation(.row(table, row: row), at: .table(table), day: spot.view.day, answer: .value(.unknown))
        if let value = aggregate.value { step.sides = [try side(value, at: spot)] }
        return step
    }

    /// A few rows by name, with their values.
    private func list(_ rows: [UInt32], for aggregate: LinkedAggregate, into step: inout Derivation, at spot: ViewedRow)
        throws
    {
        step.linked?.examples = try rows.prefix(limits.rows).map { row in
            (Int(row), try aggregate.value.map { try side($0, at: spot.at(aggregate.relation.inner, row: Int(row))) })
        }
        if rows.count > limits.rows, !limits.isWhole { noteLeftOut() }
    }
}
