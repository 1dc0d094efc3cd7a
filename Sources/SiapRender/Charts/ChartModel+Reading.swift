import SiapData
import SiapText

/// From a result, long or shown row by row, to what is drawn. Totals are not.
extension ChartModel {
    /// Nil when the result has nothing that this kind can draw.
    init?(_ result: ResultTable, as kind: ChartKind, with formatter: ValueFormatter) {
        guard let fields = try? ChartFields(result.chartFields(unmasked: formatter.unmasked), as: kind) else {
            return nil
        }
        let reader = ChartReader(result: result, fields: fields, formatter: formatter)
        self.init(
            kind: kind, tongue: formatter.tongue, categoryName: reader.name(fields.categories), seriesName: "",
            categories: [], series: [], along: nil,
            panels: [])
        let (rows, categories) = reader.groups(
            fields.categories, along: fields.along, areRows: fields.series.isEmpty && !fields.isGrouped)
        let (columns, series) = reader.groups(fields.series, along: false, areRows: false)
        self.categories = categories.map { reader.label(of: $0, columns: fields.categories) }
        if fields.categories.isEmpty, categories.count > 1 {
            self.categories = categories.indices.map { Label(text: String($0 + 1)) }
        }
        if fields.along { along = reader.along(categories) }
        if !fields.series.isEmpty {
            seriesName = reader.name(fields.series)
            self.series = series.map { reader.label(of: $0, columns: fields.series) }
            panels = reader.measures.map {
                reader.panel(
                    of: $0, rows: rows, columns: columns, rowCount: categories.count, columnCount: series.count)
            }
            return
        }
        let measures = reader.measures.map {
            reader.panel(of: $0, rows: rows, columns: columns, rowCount: categories.count, columnCount: 1)
        }
        if reader.shareAScale {
            // Measures of one kind stand side by side on one scale.
            self.series = measures.map { Label(text: $0.title) }
            var panel = measures[0]
            panel.title = measures.map(\.title).joined(separator: ", ")
            for row in panel.cells.indices { panel.cells[row] = measures.flatMap { $0.cells[row] } }
            panels = [panel]
        } else {
            self.series = [Label(text: "")]
            panels = measures
        }
        if fields.categories.isEmpty, self.series.count > 1 { turnOver() }
    }

    /// Without keys the measures themselves are what is compared.
    private mutating func turnOver() {
        categories = series
        series = [Label(text: "")]
        for index in panels.indices { panels[index].cells = (panels[index].cells.first ?? []).map { [$0] } }
    }
}

private struct ChartReader {
    let result: ResultTable
    let fields: ChartFields
    let formatter: ValueFormatter

    var tongue: Tongue { formatter.tongue }

    /// Of a check, how many fail.
    var measures: [ResultColumnID] { result.isCheck ? [CheckTable.failing] : fields.measures }

    func name(_ columns: [ResultColumnID]) -> String {
        // Dates say themselves that the figures are as of them.
        columns.map { result.columns[$0].names }.filter { $0.english != "as_of" }.map { $0[tongue] }.joined(
            separator: ", ")
    }

    /// Counts beside counts of the same thing, shares beside shares.
    var shareAScale: Bool {
        let columns = measures.map { result.columns[$0] }
        guard columns.count > 1 else { return false }
        return columns.allSatisfy {
            $0.role == columns[0].role && $0.column.type == columns[0].column.type && $0.unit == columns[0].unit
                && $0.role != .measure
        }
    }

    /// For each row the group it belongs to, and the keys of the groups in the order of their first rows; along an axis
    /// in its order.
    func groups(_ columns: [ResultColumnID], along: Bool, areRows: Bool) -> (ofRow: [Int], keys: [[Value]]) {
        let keys = (0..<result.rowCount).map { row in columns.map { result.columns[$0].column.value(at: row) } }
        // Rows that are shown are marks of their own, even where two are called the same.
        if areRows, !along { return (Array(keys.indices), keys) }
        var positions: [[Value]: Int] = [:], found: [[Value]] = []
        for key in keys where positions[key] == nil {
            positions[key] = found.count
            found.append(key)
        }
        if columns.contains(where: { result.columns[$0].role == .acrossKey }) || along {
            arrange(&found, columns: columns, along: along)
        }
        for (place, key) in found.enumerated() { positions[key] = place }
        return (keys.map { positions[$0] ?? 0 }, found)
    }

    /// Dates and numbers in their order, across keys in that of their totals, unknown last.
    private func arrange(_ keys: inout [[Value]], columns: [ResultColumnID], along: Bool) {
        var order: [[Value]: Int] = [:]
        if !along, let totals = result.columnTotals.first {
            let across = totals.columns.ids.filter { totals.columns[$0].role == .acrossKey }
            for row in 0..<totals.rowCount { order[across.map { totals.columns[$0].column.value(at: row) }] = row }
        }
        func rank(_ key: [Value]) -> (Bool, Double, Double) {
            (key.contains(.unknown), order[key].map(Double.init) ?? .infinity, key.first.flatMap(position) ?? 0)
        }
        keys = keys.enumerated().sorted { a, b in
            let (first, second) = (rank(a.element), rank(b.element))
            if first.0 != second.0 { return second.0 }
            if first.1 != second.1 { return first.1 < second.1 }
            return first.2 != second.2 ? first.2 < second.2 : a.offset < b.offset
        }.map(\.element)
    }

    private func position(_ value: Value) -> Double? {
        if case .decimal(let number) = value { return number }
        if value == .unknown { return nil }
        return value.physical.map(Double.init)
    }

    func along(_ keys: [[Value]]) -> ChartModel.Along {
        let isDate = result.columns[fields.categories[0]].column.type == .date
        if isDate { return .dates(keys.map { if case .date(let day)? = $0.first { day } else { nil } }) }
        return .numbers(keys.map { $0.first.flatMap(position) })
    }

    func label(of key: [Value], columns: [ResultColumnID]) -> ChartModel.Label {
        let texts = zip(key, columns).map { value, index in
            let column = result.columns[index]
            if column.unknownIsBlank, value == .unknown { return "" }
            if column.isOrdinal, case .whole(let number) = value { return String(number) }
            let text = formatter.text(value, privacy: column.privacy)
            // "yes" beside a bar says nothing without what is asked.
            return column.column.type == .truth ? "\(column.names[tongue]): \(text)" : text
        }
        return ChartModel.Label(
            text: DisplayGrid.printable(texts.joined(separator: " · ")),
            isUnknown: zip(key, columns).contains { $0 == .unknown && !result.columns[$1].unknownIsBlank })
    }

    func panel(
        of measure: ResultColumnID, rows: [Int], columns: [Int], rowCount: Int, columnCount: Int
    ) -> ChartModel.Panel {
        let column = result.columns[measure]
        var cells = [[ChartModel.Cell]](
            repeating: .init(repeating: absent(column), count: columnCount), count: rowCount)
        for row in 0..<result.rowCount { cells[rows[row]][columns[row]] = cell(of: measure, row: row) }
        return ChartModel.Panel(
            title: column.names[tongue], unit: column.role == .share ? nil : column.unit?[tongue],
            isShare: column.role == .share,
            isWhole: column.column.type == .wholeNumber, cells: cells)
    }

    /// No row for a combination: nothing was counted there, and nothing averaged; unless rows were taken away since.
    private func absent(_ column: ResultTable.ResultColumn) -> ChartModel.Cell {
        if result.isComplete, column.role == .additiveMeasure, column.isCount {
            return ChartModel.Cell(number: 0, text: "0")
        }
        return ChartModel.Cell(number: nil, text: "–", isAbsent: true)
    }

    private func cell(of measure: ResultColumnID, row: Int) -> ChartModel.Cell {
        if result.isCheck, let other = checked(row) { return other }
        let column = result.columns[measure]
        let value = column.column.value(at: row)
        let isHidden =
            result.footnotes.suppression != nil && column.role == .additiveMeasure && column.isCount
            && value == .unknown
        if isHidden { return ChartModel.Cell(number: nil, text: ValueFormatter.hidden) }
        let number = position(value).flatMap { $0.isFinite ? $0 : nil }
        var text = column.role == .share ? formatter.percentage(value) : formatter.text(value)
        var parts: String?
        let n = measure.advanced(by: 1), all = measure.advanced(by: 2)
        if column.role == .share, result.columns.ids.contains(all), result.columns[n].role == .sharePart,
            result.columns[all].role == .sharePart
        {
            parts =
                formatter.text(result.columns[n].column.value(at: row)) + "/"
                + formatter.text(result.columns[all].column.value(at: row))
        }
        if number == nil { text = formatter.unknown }
        return ChartModel.Cell(number: number, text: text, parts: parts, isUnknown: number == nil)
    }

    /// Where a rule is about nothing, or nobody can tell, 0 would be read as well done.
    private func checked(_ row: Int) -> ChartModel.Cell? {
        let check = CheckTable(result: result, formatter: formatter)
        if check.isAboutNothing(row) { return ChartModel.Cell(number: nil, text: "–", isAbsent: true) }
        return check.cannotTell(row) ? ChartModel.Cell(number: nil, text: formatter.unknown, isUnknown: true) : nil
    }
}
