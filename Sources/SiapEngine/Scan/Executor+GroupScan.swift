import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// `by` and `across` over the chunks of a table.
extension Executor {
    /// Nil where the evaluator must answer.
    func scannedGroups(
        _ input: Plan, _ measures: [BoundMeasure], by keys: [BoundItem], across: [BoundItem]
    ) throws -> ResultTable? {
        guard let scanning = try scanning(input) else { return nil }
        guard let (scan, parts) = try groupScan(scanning, measures, keys + across) else {
            return across.isEmpty ? try largeGroups(scanning, measures, by: keys) : nil
        }
        let found = try scan.run(evaluator.patience)
        try note(found.tally, scanning)
        let whole = GroupedFigures(groups: found.groups, parts: parts)
        var result = try table(whole, scanning, notesMissing: true)
        result.isComplete = true
        if !parts.isEmpty {
            let grand = try table(whole.keeping([]), scanning)
            result.totals =
                parts.map { _ in Value.unknown } + zip(grand.columns, grand.row(0)).map { $0.hasTotal ? $1 : .unknown }
        }
        if !across.isEmpty {
            let rows = Array(0..<keys.count), columns = Array(keys.count..<parts.count)
            result.rowTotals = keys.isEmpty ? [] : [try table(whole.keeping(rows), scanning)]
            result.columnTotals = [try table(whole.keeping(columns), scanning)]
        }
        return result
    }

    private func groupScan(_ scanning: Scanning, _ measures: [BoundMeasure], _ items: [BoundItem]) throws
        -> (GroupScan, [GroupedFigures.Part])?
    {
        var parts: [GroupedFigures.Part] = []
        for item in items {
            guard !item.expression.facts.canFail, let key = try scanning.compiler.key(item.expression) else {
                return nil
            }
            parts.append(GroupedFigures.Part(item: item, key: key))
        }
        guard
            let keys = KeyColumns(
                parts.map { .init(scanning.scan.columns[$0.key.slot].values, $0.key.map) }, limit: ScanCompiler.mostKeys
            )
        else { return nil }
        var compiled: [ScanMeasure] = []
        for measure in measures {
            guard let own = try scanning.compiler.measure(measure, keys: keys) else { return nil }
            compiled.append(own)
        }
        return (GroupScan(scan: scanning.scan, keys: keys, measures: compiled), parts)
    }

    private func table(_ figures: GroupedFigures, _ scanning: Scanning, notesMissing: Bool = false) throws
        -> ResultTable
    {
        let present = figures.present
        var columns = figures.parts.indices.map { place in
            let part = figures.parts[place]
            let values = part.key.values.picking(figures.numbers(of: present, part: place))
            var column = ResultTable.ResultColumn(
                names: part.item.names,
                column: values.column(type: part.key.type, count: present.count, domain: part.key.domain),
                role: part.item.role, privacy: part.item.privacy)
            column.isOrdinal = part.item.isOrdinal
            column.additivity = part.item.additivity
            return column
        }
        for (own, measure) in zip(figures.groups.figures, figures.groups.scan.measures) {
            noteUnknown(own, measure.measure)
            if notesMissing, measure.measure.canBeMissing {
                note(
                    missing: measure.measure.names, addsUp: measure.measure.addsUp, rows: present.map { own.rows[$0] },
                    known: present.map { own.known[$0] })
            }
            let unit = unit(of: measure.measure, in: .table(scanning.table))
            for (output, vector) in zip(measure.measure.outputColumns, try own.vectors(measure, present)) {
                let cells = vector.0.column(type: vector.1, count: present.count, domain: domain(of: vector.1))
                var column = ResultTable.ResultColumn(output, cells)
                column.unit = unit
                columns.append(column)
            }
        }
        let table = ResultTable(columns: columns, rowCount: present.count)
        // Numbers of values themselves rise as the values do, unknown last.
        if figures.parts.allSatisfy({ $0.key.map.table == nil }) { return table }
        return try table.inKeyOrder(figures.parts.count, evaluator.patience)
    }

    /// Rows that a measure could make nothing of.
    private func noteUnknown(_ figures: Figures, _ measure: BoundMeasure) {
        switch measure.kind {
        case .count, .shareOfTotal, .shareOfSum: return
        case .shareWhere: break
        case .aggregate: break
        }
        let counted = figures.counted.reduce(0, +), known = figures.known.reduce(0, +)
        footnotes.unknownValues = max(footnotes.unknownValues, Int(counted - known))
    }
}

/// Figures of groups with what their keys stand for.
struct GroupedFigures {
    struct Part {
        let item: BoundItem
        let key: ScanCompiler.Key
    }

    let groups: MeasuredGroups
    let parts: [Part]

    /// The keys of groups that there are; the only one of a question without keys is always there.
    var present: [Int] { parts.isEmpty ? [0] : groups.rows.indices.filter { groups.rows[$0] > 0 } }

    /// Of each key, the number of one of its parts.
    func numbers(of keys: [Int], part: Int) -> [Int] {
        let divisor = parts[(part + 1)...].reduce(1) { $0 * $1.key.map.groups }, count = parts[part].key.map.groups
        return keys.map { $0 / divisor % count }
    }

    /// Groups by some of the parts alone.
    func keeping(_ places: [Int]) -> GroupedFigures {
        var kept = [Int](repeating: 0, count: groups.rows.count)
        let all = Array(groups.rows.indices)
        var count = 1
        for place in places {
            let numbers = numbers(of: all, part: place), size = parts[place].key.map.groups
            for key in all { kept[key] = kept[key] * size + numbers[key] }
            count *= size
        }
        return GroupedFigures(groups: groups.keeping(kept, count: count), parts: places.map { parts[$0] })
    }
}
