import SiapData
import SiapText

/// Turns a long result with `across` keys into one with a column for each across value: rows down, values over the top.
struct Crosstab {
    private let result: ResultTable
    private let formatter: ValueFormatter
    private let keys: [ResultColumnID]
    private let across: [ResultColumnID]
    private let measures: [ResultColumnID]

    static func isNeeded(_ result: ResultTable) -> Bool { result.columns.contains { $0.role == .acrossKey } }

    init(_ result: ResultTable, with formatter: ValueFormatter) {
        self.result = result
        self.formatter = formatter
        keys = Crosstab.keys(result)
        across = result.columns.ids.filter { result.columns[$0].role == .acrossKey }
        measures = Crosstab.measures(result)
    }

    private static func keys(_ table: ResultTable) -> [ResultColumnID] {
        table.columns.ids.filter { table.columns[$0].role == .key }
    }

    private static func measures(_ table: ResultTable) -> [ResultColumnID] {
        table.columns.ids.filter { index in
            switch table.columns[index].role {
            case .key, .acrossKey: return false
            case .additiveMeasure, .measure, .share, .sharePart, .item: return true
            }
        }
    }

    /// For the eye: with totals, and the difference where two dates or two worlds stand side by side.
    func displayed() -> ResultTable { noted(pivoted(withTotals: true)) }

    /// For files: as displayed, without totals and differences.
    func saved() -> ResultTable { noted(pivoted(withTotals: false)) }

    /// Whoever shows the cells must know that some are hidden.
    private func noted(_ table: ResultTable) -> ResultTable {
        var noted = table
        noted.footnotes.suppression = result.footnotes.suppression
        return noted
    }

    /// Dates and worlds do not add up; they are compared.
    private var comparesTwo: Bool {
        across.allSatisfy { ["as_of", "world"].contains(result.columns[$0].names.english) }
    }

    private func pivoted(withTotals: Bool) -> ResultTable {
        let rowKeys = distinct(of: result, columns: keys), columnKeys = ordered()
        var rowPositions: [[Value]: Int] = [:], cells: [Cell: Int] = [:]
        for (position, key) in rowKeys.enumerated() { rowPositions[key] = position }
        for row in 0..<result.rowCount {
            cells[
                Cell(
                    key: values(of: result, columns: keys, row: row),
                    across: values(of: result, columns: across, row: row))] = row
        }
        var columns = keys.enumerated().map { place, index in
            column(like: result.columns[index], names: result.columns[index].names, values: rowKeys.map { $0[place] })
        }
        var totals: [Value] = keys.map { _ in .unknown }
        let columnTotals = result.columnTotals.first.map { lookup($0, role: .acrossKey) }
        for across in columnKeys {
            for (place, measure) in measures.enumerated() {
                let found = rowKeys.map { cells[Cell(key: $0, across: across)] }
                let shown = found.map { $0.map { result.columns[measure].column.value(at: $0) } ?? absent(measure) }
                var own = column(like: result.columns[measure], names: name(across, measure: measure), values: shown)
                if result.isComplete {
                    own.blankRows = Set(found.indices.filter { found[$0] == nil && shown[$0] == .unknown })
                }
                columns.append(own)
                totals.append(columnTotals?[across]?[place] ?? .unknown)
            }
        }
        guard withTotals else { return ResultTable(columns: columns, rowCount: rowKeys.count) }
        if comparesTwo {
            addDifferences(&columns, totals: &totals, columnKeys: columnKeys, rowCount: rowKeys.count)
        } else {
            addRowTotals(&columns, totals: &totals, rowKeys: rowKeys)
        }
        let hasTotals = columnTotals != nil && !keys.isEmpty
        return ResultTable(columns: columns, rowCount: rowKeys.count, totals: hasTotals ? totals : nil)
    }

    private func addRowTotals(_ columns: inout [ResultTable.ResultColumn], totals: inout [Value], rowKeys: [[Value]]) {
        var byKey = result.rowTotals.first.map { lookup($0, role: .key) }
        // Without keys there is one row, and its total is the total of all.
        if keys.isEmpty, let totals = result.totals { byKey = [[]: measures.map { totals[$0.index] }] }
        guard let byKey else { return }
        for (place, measure) in measures.enumerated() where result.columns[measure].hasTotal {
            let own = result.columns[measure].names
            let isOnly = visibleMeasures == 1
            let names =
                isOnly
                ? Bilingual("total")
                : Bilingual(english: "total · \(own.english)", indonesian: "total · \(own.indonesian)")
            columns.append(
                column(
                    like: result.columns[measure], names: names, values: rowKeys.map { byKey[$0]?[place] ?? .unknown }))
            totals.append(result.totals.map { $0[measure.index] } ?? .unknown)
        }
    }

    private func addDifferences(
        _ columns: inout [ResultTable.ResultColumn], totals: inout [Value], columnKeys: [[Value]], rowCount: Int
    ) {
        guard columnKeys.count == 2 else { return }
        for (place, measure) in measures.enumerated()
        where result.columns[measure].role == .additiveMeasure || result.columns[measure].role == .measure {
            guard result.columns[measure].column.type.isNumber else { continue }
            // Later minus earlier, in whatever order the dates were written.
            let isReversed = Crosstab.precedes(columnKeys[1][0], other: columnKeys[0][0])
            let ends = [keys.count + place, keys.count + place + measures.count]
            let first = ends[isReversed ? 1 : 0], second = ends[isReversed ? 0 : 1]
            let title = result.columns[measure].names
            let isOnly = visibleMeasures == 1
            let names = Bilingual(
                english: isOnly ? "difference" : "difference · \(title.english)",
                indonesian: isOnly ? "selisih" : "selisih · \(title.indonesian)")
            let differences = (0..<rowCount).map {
                Crosstab.difference(of: columns[second].column.value(at: $0), from: columns[first].column.value(at: $0))
            }
            var own = column(like: result.columns[measure], names: names, values: differences)
            own.blankRows = columns[first].blankRows.union(columns[second].blankRows)
            columns.append(own)
            totals.append(Crosstab.difference(of: totals[second], from: totals[first]))
        }
    }

    private static func difference(of later: Value, from earlier: Value) -> Value {
        switch (later, earlier) {
        case (.whole(let a), .whole(let b)):
            let (difference, overflow) = a.subtractingReportingOverflow(b)
            return overflow ? .unknown : .whole(difference)
        case (.decimal(let a), .decimal(let b)): return .decimal(a - b)
        default: return .unknown
        }
    }

    private struct Cell: Hashable {
        var key: [Value]
        var across: [Value]
    }

    private var visibleMeasures: Int { measures.count { result.columns[$0].role != .sharePart } }

    private func values(of table: ResultTable, columns: [ResultColumnID], row: Int) -> [Value] {
        columns.map { table.columns[$0].column.value(at: row) }
    }

    /// In the order of their first rows.
    private func distinct(of table: ResultTable, columns: [ResultColumnID]) -> [[Value]] {
        if columns.isEmpty { return table.rowCount > 0 ? [[]] : [] }
        var seen: Set<[Value]> = []
        return (0..<table.rowCount).map { values(of: table, columns: columns, row: $0) }.filter {
            seen.insert($0).inserted
        }
    }

    /// Across values in the order of the column totals, else in their own; unknown last.
    private func ordered() -> [[Value]] {
        var found: [[Value]]
        if let totals = result.columnTotals.first {
            let own = totals.columns.ids.filter { totals.columns[$0].role == .acrossKey }
            let columns = own.isEmpty ? Array(totals.columns.ids.prefix(across.count)) : own
            found = distinct(of: totals, columns: columns)
            let seen = Set(found)
            found += distinct(of: result, columns: across).filter { !seen.contains($0) }
        } else {
            found = distinct(of: result, columns: across).sorted { a, b in
                zip(a, b).first { $0 != $1 }.map { Crosstab.precedes($0, other: $1) } ?? false
            }
        }
        return found.filter { !$0.contains(.unknown) } + found.filter { $0.contains(.unknown) }
    }

    private static func precedes(_ a: Value, other b: Value) -> Bool {
        switch (a, b) {
        case (.text(let a), .text(let b)): return a < b
        case (.decimal(let a), .decimal(let b)): return a < b
        case (.truth(let a), .truth(let b)): return a && !b
        default: return (a.physical ?? .max) < (b.physical ?? .max)
        }
    }

    /// The measures of a table of totals by its keys.
    private func lookup(_ table: ResultTable, role: ResultTable.ResultColumn.Role) -> [[Value]: [Value]] {
        var own = table.columns.ids.filter { table.columns[$0].role == role }
        // A table grouped by across keys alone may call them simply keys.
        if own.isEmpty { own = Crosstab.keys(table) }
        let rest = Crosstab.measures(table)
        var found: [[Value]: [Value]] = [:]
        for row in 0..<table.rowCount {
            found[values(of: table, columns: own, row: row)] = values(of: table, columns: rest, row: row)
        }
        return found
    }

    private func name(_ across: [Value], measure: ResultColumnID) -> Bilingual {
        func name(_ tongue: Tongue) -> String {
            let formatter = ValueFormatter(catalog: formatter.catalog, tongue: tongue, unmasked: formatter.unmasked)
            var parts = zip(across, self.across).map { value, index in
                let text = formatter.text(value, privacy: result.columns[index].privacy)
                // "yes" over a column says nothing without what is asked.
                return result.columns[index].column.type == .truth
                    ? "\(result.columns[index].names[tongue]): \(text)" : text
            }
            if visibleMeasures > 1 || result.columns[measure].role == .sharePart {
                parts.append(result.columns[measure].names[tongue])
            }
            return parts.joined(separator: " · ")
        }
        return Bilingual(english: name(.english), indonesian: name(.indonesian))
    }

    /// No row for a combination: nothing was counted there, and nothing averaged; unless rows were taken away since.
    private func absent(_ measure: ResultColumnID) -> Value {
        result.isComplete ? result.columns[measure].ofNothing : .unknown
    }

    private func column(like model: ResultTable.ResultColumn, names: Bilingual, values: [Value])
        -> ResultTable.ResultColumn
    {
        var own = ResultTable.ResultColumn(
            names: names, column: Column(type: model.column.type, values: values), role: model.role,
            privacy: model.privacy)
        own.ofNothing = model.ofNothing
        own.hasTotal = model.hasTotal
        return own
    }
}
