import SiapData
import SiapSemantics
import SiapText

/// For each row of an outer table, the rows that belong to it: `offsets[i]..<offsets[i + 1]` of `rows`.
struct LinkedRows {
    var offsets: [UInt32]
    var rows: [UInt32]

    func rows(of outer: Int) -> ArraySlice<UInt32> { rows[Int(offsets[outer])..<Int(offsets[outer + 1])] }

    /// From the outer row of each inner row (`unknownInteger` for none). O(rows).
    init(parents: [Int64], inner: [UInt32], outerCount: Int) {
        offsets = [UInt32](repeating: 0, count: outerCount + 1)
        for parent in parents where parent != unknownInteger { offsets[Int(parent) + 1] += 1 }
        for index in 0..<outerCount { offsets[index + 1] += offsets[index] }
        var next = offsets
        rows = [UInt32](repeating: 0, count: Int(offsets[outerCount]))
        for (index, parent) in parents.enumerated() where parent != unknownInteger {
            rows[Int(next[Int(parent)])] = inner[index]
            next[Int(parent)] += 1
        }
    }

    /// The rows of each in the order of their table, whatever the order in which a cell names them.
    var inOrder: LinkedRows { LinkedRows(lists: (0..<(offsets.count - 1)).map { rows(of: $0).sorted() }) }

    init(lists: [[UInt32]]) {
        offsets = [0]
        rows = []
        for list in lists {
            rows += list
            offsets.append(UInt32(rows.count))
        }
    }
}

extension Evaluator {
    /// Rows of the relation's inner table for every row of its outer table. Every row on the way lives on the day;
    /// `ever` keeps those that lived before it.
    func linkedRows(_ relation: Relation, on day: Day, ever: Bool) throws -> LinkedRows {
        var result: LinkedRows?
        var outer = relation.outer
        for step in relation.steps {
            let (next, target) = try linkedRows(step, from: outer, on: day, ever: ever)
            result = result.map { joined($0, next) } ?? next
            outer = target
        }
        return result ?? LinkedRows(lists: [])
    }

    private func linkedRows(_ step: Relation.Step, from outer: TableID, on day: Day, ever: Bool) throws -> (
        LinkedRows, TableID
    ) {
        let outerCount = snapshots.catalog[outer].rowCount
        switch step {
        case .up(let link, let table):
            let rows = try integers(link, Context(source: .table(outer), day: day, rows: .range(0..<outerCount)))
            let living = snapshots.living(table, on: day, ever: ever).map(Set.init)
            return (
                LinkedRows(
                    lists: rows.map { row in
                        if row == unknownInteger { return [] }
                        return living?.contains(UInt32(row)) == false ? [] : [UInt32(row)]
                    }), table
            )
        case .back(let table, let link):
            let inner = livingRows(table, on: day, ever: ever)
            let parents = try integers(link, Context(source: .table(table), day: day, rows: .list(inner)))
            return (LinkedRows(parents: parents, inner: inner, outerCount: outerCount), table)
        case .many(let attribute, let table):
            let column = snapshots.catalog[outer][attribute]
            let living = snapshots.living(table, on: day, ever: ever).map(Set.init)
            return (
                LinkedRows(
                    lists: (0..<outerCount).map { row in
                        let list = column.list(at: row).map { UInt32($0) }
                        return living.map { living in list.filter { living.contains($0) } } ?? list
                    }), table
            )
        case .backMany(let table, let attribute):
            let column = snapshots.catalog[table][attribute]
            var lists = [[UInt32]](repeating: [], count: outerCount)
            for row in livingRows(table, on: day, ever: ever) {
                for target in column.list(at: Int(row)) { lists[target].append(row) }
            }
            return (LinkedRows(lists: lists), table)
        }
    }

    private func livingRows(_ table: TableID, on day: Day, ever: Bool) -> [UInt32] {
        if let living = snapshots.living(table, on: day, ever: ever) { return living }
        return (0..<UInt32(snapshots.catalog[table].rowCount)).map { $0 }
    }

    /// Rows reached through rows, each once: nothing is counted twice.
    private func joined(_ first: LinkedRows, _ second: LinkedRows) -> LinkedRows {
        LinkedRows(
            lists: (0..<(first.offsets.count - 1)).map { outer in
                let middle = first.rows(of: outer)
                if middle.count == 1, let only = middle.first { return Array(second.rows(of: Int(only))) }
                var seen: Set<UInt32> = []
                return middle.flatMap { second.rows(of: Int($0)) }.filter { seen.insert($0).inserted }
            })
    }

    /// For all rows of the outer table, those that the aggregate runs over.
    func rows(behind aggregate: LinkedAggregate, on day: Day) throws -> LinkedRows {
        if let reason = stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
        let linked = try linkedRows(aggregate.relation, on: day, ever: aggregate.ever)
        guard let filter = aggregate.filter else { return linked }
        // Only for rows that are linked: the others are not asked about.
        let truths = try truths(
            filter, Context(source: .table(aggregate.relation.inner), day: day, rows: .list(linked.rows)))
        return LinkedRows(
            lists: (0..<(linked.offsets.count - 1)).map { outer in
                (Int(linked.offsets[outer])..<Int(linked.offsets[outer + 1])).filter { truths[$0] == 1 }.map {
                    linked.rows[$0]
                }
            })
    }

    /// The values of a linked aggregate for all rows of its outer table.
    func linkedValues(_ aggregate: LinkedAggregate, on day: Day) throws -> Vector {
        let found = try rows(behind: aggregate, on: day)
        // The first is that of the table's order, as without a value.
        let linked = aggregate.function == .first ? found.inOrder : found
        let outerCount = linked.offsets.count - 1
        switch aggregate.function {
        case .exists: return .truths((0..<outerCount).map { linked.rows(of: $0).isEmpty ? 0 : 1 })
        case .count where aggregate.value == nil:
            return .integers((0..<outerCount).map { Int64(linked.rows(of: $0).count) })
        case .first where aggregate.value == nil:
            return .integers((0..<outerCount).map { linked.rows(of: $0).min().map { Int64($0) } ?? unknownInteger })
        case .distinct where aggregate.value == nil:
            return .integers((0..<outerCount).map { Int64(linked.rows(of: $0).count) })
        case .count, .first, .distinct, .sum, .average, .median, .min, .max: break
        }
        guard let value = aggregate.value else { return .constant(.unknown) }
        var groups = [Int32](repeating: -1, count: linked.rows.count)
        for outer in 0..<outerCount {
            for place in Int(linked.offsets[outer])..<Int(linked.offsets[outer + 1]) { groups[place] = Int32(outer) }
        }
        let values = try evaluate(
            value, Context(source: .table(aggregate.relation.inner), day: day, rows: .list(linked.rows)))
        return try Accumulator.accumulate(
            aggregate.function, values, type: value.type, groups: groups, groupCount: outerCount, at: nil, patience)
    }

}
