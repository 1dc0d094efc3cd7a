package import SiapData

/// Hides small counts of people in a result, and as many others as it takes that totals do not give them away.
package enum Suppressor {
    /// More cells than anyone reads; finding what to hide takes the square of it.
    package static let mostCells = 5_000

    /// The result of one count by at most two keys, without its counts of 1 to `limit` - 1: they are unknown, as are
    /// those hidden for their sake.
    ///
    /// A group whose key may name a person, or nearly so (a number, a date, a text, a row of people), is not listed
    /// where its count is hidden.
    package static func suppress(
        _ result: ResultTable, below limit: Int, namesPeople: (ValueType) -> Bool = { _ in false }
    ) -> ResultTable {
        guard let measure = result.columns.firstID(where: { $0.role == .additiveMeasure }) else { return result }
        let keys = result.columns.ids.filter {
            result.columns[$0].role == .key || result.columns[$0].role == .acrossKey
        }
        let counts = (0..<result.rowCount).map { count(result.columns[measure].column.value(at: $0)) }
        let plan =
            keys.count == 2
            ? twoWay(result, keys: keys, counts: counts, limit: limit)
            : oneWay(counts, limit: limit, hasTotal: !keys.isEmpty)
        var hidden = result.hiding(measure) { plan.cells[$0] }
        if plan.grand { hidden.totals?[measure.index] = .unknown }
        hidden.rowTotals = result.rowTotals.map { hide($0, among: keys, of: result, plan: plan) }
        hidden.columnTotals = result.columnTotals.map { hide($0, among: keys, of: result, plan: plan) }
        hidden.footnotes.hideCounts(below: limit, hidden: plan.count)
        if keys.contains(where: { namesPeople(result.columns[$0].column.type) }), plan.cells.contains(true) {
            let whole = hidden
            hidden = hidden.taking(plan.cells.indices.filter { !plan.cells[$0] })
            (hidden.totals, hidden.rowTotals, hidden.columnTotals) = (whole.totals, whole.rowTotals, whole.columnTotals)
            hidden.footnotes.suppression?.unlisted = whole.rowCount - hidden.rowCount
        }
        return hidden
    }

    private static func count(_ value: Value) -> Int { if case .whole(let number) = value { Int(number) } else { 0 } }

    /// Which counts are to be hidden.
    private struct Plan {
        /// By row of the result.
        var cells: [Bool]
        /// Totals by the value of the first or second key.
        var totals: [[Value: Bool]] = [[:], [:]]
        var grand = false
        var count: Int { cells.count { $0 } + totals.map { $0.values.count { $0 } }.reduce(0, +) + (grand ? 1 : 0) }
    }

    // MARK: One way

    /// All cells lie in one line with their total.
    private static func oneWay(_ counts: [Int], limit: Int, hasTotal: Bool) -> Plan {
        var cells = counts.map { CountGraph.Cell(row: 0, column: 0, value: $0) }
        if hasTotal {
            cells.append(CountGraph.Cell(row: 0, column: 0, value: counts.reduce(0, +), isTurned: true, isTotal: true))
        }
        var graph = CountGraph(cells, rows: 1, columns: 1)
        graph.protect(below: limit)
        let hidden = graph.cells.map(\.isHidden)
        return Plan(cells: Array(hidden.prefix(counts.count)), grand: hasTotal && hidden[counts.count])
    }

    // MARK: Two ways

    private static func twoWay(_ result: ResultTable, keys: [ResultColumnID], counts: [Int], limit: Int) -> Plan {
        let first = Places(result.columns[keys[0]].column, count: result.rowCount),
            second = Places(result.columns[keys[1]].column, count: result.rowCount)
        let rows = first.values.count, columns = second.values.count
        var rowSums = [Int](repeating: 0, count: rows), columnSums = [Int](repeating: 0, count: columns)
        var cells: [CountGraph.Cell] = []
        for (index, count) in counts.enumerated() {
            cells.append(CountGraph.Cell(row: first.of[index], column: second.of[index], value: count))
            rowSums[first.of[index]] += count
            columnSums[second.of[index]] += count
        }
        for row in 0..<rows {
            cells.append(CountGraph.Cell(row: row, column: columns, value: rowSums[row], isTurned: true, isTotal: true))
        }
        for column in 0..<columns {
            cells.append(
                CountGraph.Cell(row: rows, column: column, value: columnSums[column], isTurned: true, isTotal: true))
        }
        // The total of all is a total both ways, and goes as the cells do.
        cells.append(CountGraph.Cell(row: rows, column: columns, value: counts.reduce(0, +), isTotal: true))
        var graph = CountGraph(cells, rows: rows + 1, columns: columns + 1)
        graph.protect(below: limit)
        let hidden = graph.cells.map(\.isHidden), start = counts.count
        var plan = Plan(cells: Array(hidden.prefix(start)), grand: hidden[start + rows + columns])
        for row in 0..<rows { plan.totals[0][first.values[row]] = hidden[start + row] }
        for column in 0..<columns { plan.totals[1][second.values[column]] = hidden[start + rows + column] }
        return plan
    }

    /// The values of a key in the order of their first rows, and for each row the place of its value.
    private struct Places {
        var values: [Value] = []
        var of: [Int] = []

        init(_ column: Column, count: Int) {
            var places: [Value: Int] = [:]
            for row in 0..<count {
                let value = column.value(at: row)
                let place = places[value] ?? values.count
                if place == values.count {
                    places[value] = place
                    values.append(value)
                }
                of.append(place)
            }
        }
    }

    // MARK: Totals

    /// A table of totals has some of the keys: one of two, or all, as its cells are then those of the result.
    private static func hide(_ totals: ResultTable, among keys: [ResultColumnID], of result: ResultTable, plan: Plan)
        -> ResultTable
    {
        guard let measure = totals.columns.firstID(where: { $0.role == .additiveMeasure }) else { return totals }
        let own = totals.columns.ids.filter { $0 != measure }
        func values(_ table: ResultTable, in columns: [ResultColumnID], row: Int) -> [Value] {
            columns.map { table.columns[$0].column.value(at: row) }
        }
        if own.count == keys.count {
            var cells: [[Value]: Bool] = [:]
            for row in 0..<result.rowCount { cells[values(result, in: keys, row: row)] = plan.cells[row] }
            return totals.hiding(measure) { cells[values(totals, in: own, row: $0)] ?? true }
        }
        guard own.count == 1,
            let place = keys.firstIndex(where: { result.columns[$0].names == totals.columns[own[0]].names })
        else {
            return totals.hiding(measure) { _ in true }
        }
        return totals.hiding(measure) { plan.totals[place][values(totals, in: own, row: $0)[0]] ?? true }
    }
}

extension ResultTable {
    /// With the cells of one column unknown in the rows named.
    fileprivate func hiding(_ column: ResultColumnID, where isHidden: (Int) -> Bool) -> ResultTable {
        var result = self
        let values = (0..<rowCount).map { isHidden($0) ? .unknown : columns[column].column.value(at: $0) }
        result.columns[column].column = Column(type: columns[column].column.type, values: values)
        return result
    }
}

extension Footnotes {
    /// Numbers of people that notes would tell are hidden as well.
    fileprivate mutating func hideCounts(below limit: Int, hidden: Int) {
        func isSmall(_ count: Int) -> Bool { count > 0 && count < limit }
        var suppression = Suppression(limit: limit, hidden: hidden)
        if isSmall(leftOutAsUnknown) {
            leftOutAsUnknown = 0
            suppression.hidesLeftOut = true
        }
        if let ended, isSmall(ended.rows) {
            self.ended = nil
            suppression.hidesEnded = true
        }
        if let before = emptiness?.rowsBefore, isSmall(before) { emptiness = nil }
        emptiness?.values = []
        emptiness?.ends = nil
        self.suppression = suppression
    }
}
