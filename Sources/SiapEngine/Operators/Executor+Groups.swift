import SiapData
import SiapSemantics
import SiapText

/// `by` and `across`: keys into groups, measures of each group, totals recomputed from the rows.
extension Executor {
    func group(_ input: Selection, _ measures: [BoundMeasure], _ keys: [BoundItem], _ across: [BoundItem]) throws
        -> ResultTable
    {
        let prepared = try prepare(input, measures)
        var result = try groups(input, prepared, keys + across, notesMissing: true)
        result.isComplete = true
        if !keys.isEmpty || !across.isEmpty {
            let grand = try groups(input, prepared, [])
            result.totals =
                (keys + across).map { _ in Value.unknown }
                + zip(grand.columns, grand.row(0)).map { $0.hasTotal ? $1 : .unknown }
        }
        if !across.isEmpty {
            result.rowTotals = keys.isEmpty ? [] : [try groups(input, prepared, keys)]
            result.columnTotals = [try groups(input, prepared, across)]
        }
        return result
    }

    /// A measure with its values and conditions worked out for all rows, before any grouping.
    private struct Prepared {
        var measure: BoundMeasure
        var values: Vector?
        var type: ValueType
        var condition: [UInt8]?
    }

    private func prepare(_ input: Selection, _ measures: [BoundMeasure]) throws -> [Prepared] {
        let all = context(input.source, input.rows)
        return try measures.map { measure in
            let condition = try measure.condition.map { try evaluator.truths($0, all) }
            let values = try measure.value.map { try evaluator.evaluate($0, all) }
            return Prepared(
                measure: measure, values: values, type: measure.value?.type ?? .unknown, condition: condition)
        }
    }

    private func groups(_ input: Selection, _ prepared: [Prepared], _ keys: [BoundItem], notesMissing: Bool = false)
        throws -> ResultTable
    {
        let count = input.rows.count
        let all = context(input.source, input.rows)
        let groupKeys = try keys.map { item in try GroupKey(item, domain: domain) { try evaluator.evaluate($0, all) } }
        try evaluator.patience.look()
        let grouping: Grouping
        if keys.isEmpty {
            grouping = Grouping(single: count)
        } else {
            grouping = try Grouping(keys: groupKeys, count: count, evaluator.patience)
            if grouping.count > Executor.mostGroups {
                throw DiagnosticsFailure(Diagnostic(.tooManyGroups(limit: Executor.mostGroups), at: nil))
            }
        }
        var columns = zip(keys, groupKeys).map { item, key in
            var column = ResultTable.ResultColumn(
                names: item.names,
                column: key.values.picking(grouping.representatives).column(
                    type: key.type, count: grouping.count, domain: key.domain),
                role: item.role, privacy: item.privacy)
            column.isOrdinal = item.isOrdinal
            column.additivity = item.additivity
            return column
        }
        for each in prepared {
            let unit = unit(of: each.measure, in: input.source)
            columns += try measure(each, grouping, total: count, notesMissing: notesMissing).map { column in
                var column = column
                column.unit = unit
                return column
            }
        }
        let table = ResultTable(columns: columns, rowCount: grouping.count)
        return try table.inKeyOrder(keys.count, evaluator.patience)
    }

    private func measure(_ each: Prepared, _ grouping: Grouping, total: Int, notesMissing: Bool) throws -> [ResultTable
        .ResultColumn]
    {
        var groups = grouping.groups
        if let condition = each.condition {
            for index in groups.indices where condition[index] != 1 { groups[index] = -1 }
        }
        let vectors: [(Vector, ValueType)]
        switch each.measure.kind {
        case .count: vectors = [(.integers(counts(groups, grouping.count)), .wholeNumber)]
        case .shareOfTotal:
            let n = counts(groups, grouping.count)
            let all = Int64(each.condition.map { condition in condition.lazy.filter { $0 == 1 }.count } ?? total)
            vectors = Executor.share(n, n.map { _ in all })
        case .shareWhere:
            let truths = each.values?.truths(count: groups.count) ?? []
            var n = [Int64](repeating: 0, count: grouping.count), of = n
            for index in groups.indices where groups[index] >= 0 && truths[index] < 2 {
                of[Int(groups[index])] += 1
                n[Int(groups[index])] += Int64(truths[index])
            }
            vectors = Executor.share(n, of)
            footnotes.unknownValues = max(footnotes.unknownValues, truths.lazy.filter { $0 > 1 }.count)
        case .shareOfSum: vectors = try shareOfSum(each, groups, grouping)
        case .aggregate(let function, _):
            vectors = [(try accumulate(function, each, groups, grouping.count), each.measure.type)]
        }
        if notesMissing { noteMissing(each, groups, grouping.count) }
        return zip(each.measure.outputColumns, vectors).map { output, vector in
            ResultTable.ResultColumn(
                output, vector.0.column(type: vector.1, count: grouping.count, domain: domain(of: vector.1)))
        }
    }

    /// How many figures are unknown, with no rows behind them or none whose value is known.
    private func noteMissing(_ each: Prepared, _ groups: [Int32], _ count: Int) {
        guard each.measure.canBeMissing, let values = each.values else { return }
        let isKnown = evaluator.known(values, count: groups.count)
        var known = [Int64](repeating: 0, count: count)
        for index in groups.indices where groups[index] >= 0 && isKnown[index] == 1 { known[Int(groups[index])] += 1 }
        note(missing: each.measure.names, addsUp: each.measure.addsUp, rows: counts(groups, count), known: known)
    }

    /// Says of one column which of its figures there are not, by the rows behind each and how many of them have a
    /// value.
    func note(missing names: Bilingual, addsUp: Bool, rows: [Int64], known: [Int64]) {
        let withoutRows = rows.count { $0 == 0 }, notKnown = zip(rows, known).count { $0 > 0 && $1 == 0 }
        if withoutRows + notKnown == 0 { return }
        footnotes.missing.append(
            Footnotes.MissingFigures(
                names: names, addsUp: addsUp, withoutRows: withoutRows, notKnown: notKnown, of: rows.count))
    }

    private func accumulate(_ function: AggregateFunction, _ each: Prepared, _ groups: [Int32], _ count: Int) throws
        -> Vector
    {
        guard let values = each.values else { return .constant(.unknown) }
        let known = try Accumulator.accumulate(
            .count, values, type: each.type, groups: groups, groupCount: count, at: nil, evaluator.patience
        ).integers(
            count: count)
        let counted = groups.lazy.filter { $0 >= 0 }.count
        footnotes.unknownValues = max(footnotes.unknownValues, counted - Int(known.reduce(0, +)))
        return try Accumulator.accumulate(
            function, values, type: each.type, groups: groups, groupCount: count, at: nil, evaluator.patience)
    }

    private func counts(_ groups: [Int32], _ count: Int) -> [Int64] {
        var result = [Int64](repeating: 0, count: count)
        for group in groups where group >= 0 { result[Int(group)] += 1 }
        return result
    }

    /// What each group adds up to, of what all rows do; where a condition holds, of what the group does in rows where
    /// that is known.
    private func shareOfSum(_ each: Prepared, _ groups: [Int32], _ grouping: Grouping) throws -> [(Vector, ValueType)] {
        let part = try accumulate(.sum, each, groups, grouping.count)
        var whole: Vector
        if let condition = each.condition {
            var asked = grouping.groups
            for index in asked.indices where condition[index] > 1 { asked[index] = -1 }
            whole = try accumulate(.sum, each, asked, grouping.count)
        } else {
            let all = try accumulate(.sum, each, [Int32](repeating: 0, count: groups.count), 1).value(
                at: 0, type: each.type)
            whole = .constant(all)
        }
        let n = part.decimals(count: grouping.count), of = whole.decimals(count: grouping.count)
        let percent = zip(n, of).map { $1 == 0 ? Double.nan : 100 * $0 / $1 }
        return [(.decimals(percent), .decimal), (part, each.measure.type), (whole, each.measure.type)]
    }

    /// A share with what it is a share of.
    static func share(_ n: [Int64], _ of: [Int64]) -> [(Vector, ValueType)] {
        let percent = zip(n, of).map { $1 == 0 ? Double.nan : 100 * Double($0) / Double($1) }
        return [(.decimals(percent), .decimal), (.integers(n), .wholeNumber), (.integers(of), .wholeNumber)]
    }
}
