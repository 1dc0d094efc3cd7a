import SiapData
import SiapText

/// A result as texts in columns, ready to be laid out: shares folded into one cell, numbers grouped, private cells
/// masked.
struct DisplayGrid {
    struct GridColumn {
        var name: String
        var isNumber: Bool
        var cells: [String]
        var total: String?
    }

    var columns: [GridColumn] = []
    /// How many rows are held here, and how many the result has.
    var rowCount: Int
    var allRows: Int
    var hasTotals: Bool

    init(_ result: ResultTable, with formatter: ValueFormatter, maxRows: Int?, alignsShares: Bool = true) {
        allRows = result.rowCount
        rowCount = min(result.rowCount, maxRows ?? .max)
        hasTotals =
            result.rowCount > 1 && result.totals != nil && result.columns.contains { $0.role == .key }
            && result.columns.contains { $0.role != .key && $0.role != .acrossKey && $0.hasTotal }
        var index = 0
        while index < result.columns.count {
            let column = result.columns[index]
            if column.role == .share, DisplayGrid.hasParts(result, column: index) {
                columns.append(share(result, column: index, with: formatter, aligns: alignsShares))
                index += 3
            } else {
                columns.append(plain(result, column: index, with: formatter))
                index += 1
            }
        }
        if hasTotals, let label = result.columns.firstIndex(where: { $0.role == .key }), label < columns.count {
            columns[label].total = "total"
        }
    }

    private static func hasParts(_ result: ResultTable, column index: Int) -> Bool {
        index + 2 < result.columns.count && result.columns[index + 1].role == .sharePart
            && result.columns[index + 2].role == .sharePart
    }

    private func plain(_ result: ResultTable, column index: Int, with formatter: ValueFormatter) -> GridColumn {
        let column = result.columns[index]
        let total = hasTotals ? result.totals?[index] : nil
        let places = places(of: column.column, total: total)
        // A count is never unknown but where it is hidden.
        let isSuppressed = result.footnotes.suppression != nil && column.role == .additiveMeasure && column.isCount
        func text(_ value: Value) -> String {
            if column.privacy.hides(value, unmasked: formatter.unmasked) { return ValueFormatter.mask }
            if column.unknownIsBlank, value == .unknown { return "" }
            if isSuppressed, value == .unknown { return ValueFormatter.hidden }
            if column.role == .share { return formatter.percentage(value) }
            if column.isOrdinal, case .whole(let number) = value { return String(number) }
            return DisplayGrid.printable(formatter.text(value, places: places))
        }
        let cells: [String]
        if case .links(let table) = column.column.type {
            cells = (0..<rowCount).map { row in
                let labels = formatter.list(column.column.list(at: row), of: table)
                let isMasked = column.privacy.hides(
                    labels.isEmpty ? .unknown : .truth(true), unmasked: formatter.unmasked)
                return isMasked ? ValueFormatter.mask : DisplayGrid.printable(labels.joined(separator: ", "))
            }
        } else {
            cells = (0..<rowCount).map { column.blankRows.contains($0) ? "" : text(column.column.value(at: $0)) }
        }
        let isFigure = column.role != .key && column.role != .acrossKey && column.hasTotal
        return GridColumn(
            name: DisplayGrid.printable(column.names[formatter.tongue]), isNumber: column.column.type.isNumber,
            cells: cells,
            total: total.map { isFigure ? text($0) : "" })
    }

    /// As many decimals as the neediest number of the column, so that points stand under one another.
    private func places(of column: Column, total: Value?) -> Int? {
        guard column.type == .decimal else { return nil }
        var most = 0
        for row in 0..<rowCount {
            if case .decimal(let number) = column.value(at: row) {
                most = max(most, NumberFormat.placesNeeded(number) ?? 0)
            }
        }
        if case .decimal(let number)? = total { most = max(most, NumberFormat.placesNeeded(number) ?? 0) }
        return most
    }

    private func share(
        _ result: ResultTable, column index: Int, with formatter: ValueFormatter, aligns: Bool
    ) -> GridColumn {
        let column = result.columns[index]
        func parts(_ value: (Int) -> Value) -> (percent: String, of: String) {
            (
                formatter.percentage(value(index)),
                "(" + formatter.text(value(index + 1)) + "/" + formatter.text(value(index + 2)) + ")"
            )
        }
        let rows = (0..<rowCount).map { row in parts { result.columns[$0].column.value(at: row) } }
        let total = hasTotals ? result.totals.map { totals in parts { totals[$0] } } : nil
        let all = rows + (total.map { [$0] } ?? [])
        let widest = all.map { DisplayWidth.of($0.of) }.max() ?? 0
        // Percent signs stand under one another.
        func joined(_ parts: (percent: String, of: String)) -> String {
            let gap = String(repeating: " ", count: aligns ? widest - DisplayWidth.of(parts.of) + 1 : 1)
            return parts.percent + gap + parts.of
        }
        let cells = rows.enumerated().map { column.blankRows.contains($0) ? "" : joined($1) }
        return GridColumn(
            name: DisplayGrid.printable(column.names[formatter.tongue]), isNumber: true, cells: cells,
            total: total.map(joined))
    }

    /// Without what would move a terminal's cursor or break a line.
    static func printable(_ text: String) -> String { SiapText.printable(text) }
}
