import SiapText

/// Lays a grid out for a terminal: names, a thin rule, rows; texts to the left and numbers to the right, no boxes.
struct TableLayout {
    let grid: DisplayGrid
    let options: RenderOptions
    private static let gap = 2

    func render(into output: inout some TextOutputStream) {
        if grid.columns.isEmpty { return }
        if grid.columns.count == 1, grid.rowCount == 1, grid.allRows == 1, grid.columns[0].isNumber {
            return singleFigure(&output)
        }
        if let widths = fittingWidths() {
            horizontal(widths, into: &output)
        } else if let narrower = withFewerColumns() {
            narrower.layout.render(into: &output)
            output.write(styled(moreColumns(narrower.left), as: .dim) + "\n")
            return  // the narrower table has said how many rows there are
        } else {
            vertical(&output)
        }
        if grid.rowCount < grid.allRows { output.write(styled(moreRows, as: .dim) + "\n") }
    }

    private func singleFigure(_ output: inout some TextOutputStream) {
        output.write(styled(grid.columns[0].name, as: .dim) + "  " + styled(grid.columns[0].cells[0], as: .bold) + "\n")
    }

    private func horizontal(_ widths: [Int], into output: inout some TextOutputStream) {
        let total = widths.reduce(0, +) + TableLayout.gap * (widths.count - 1)
        let rule = styled(String(repeating: "─", count: total), as: .dim) + "\n"
        output.write(line(grid.columns.map(\.name), widths: widths, style: .bold) + rule)
        for row in 0..<grid.rowCount {
            output.write(line(grid.columns.map { $0.cells[row] }, widths: widths, style: nil))
        }
        if grid.hasTotals {
            output.write(rule + line(grid.columns.map { $0.total ?? "" }, widths: widths, style: .bold))
        }
    }

    private func line(_ cells: [String], widths: [Int], style: Style?) -> String {
        var text = ""
        var pending = 0
        for (index, cell) in cells.enumerated() {
            let cut = DisplayWidth.truncated(cell, to: widths[index])
            let space = widths[index] - DisplayWidth.of(cut)
            if grid.columns[index].isNumber { pending += space }
            // Spaces are written only before something, so that no line ends in them.
            if !cut.isEmpty {
                text += String(repeating: " ", count: pending) + (style.map { styled(cut, as: $0) } ?? cut)
                pending = 0
            }
            if !grid.columns[index].isNumber { pending += space }
            pending += TableLayout.gap
        }
        return text + "\n"
    }

    /// Widths that fit the terminal, or nil when cells would be cut beyond recognition. Numbers are never cut.
    private func fittingWidths() -> [Int]? {
        var widths: [Int] = [], least: [Int] = []
        for column in grid.columns {
            let name = DisplayWidth.of(column.name)
            let widest = (column.cells + [column.total ?? ""]).map { DisplayWidth.of($0) }.max() ?? 0
            widths.append(max(name, widest))
            least.append(column.isNumber ? max(widest, min(name, 8)) : min(max(name, widest), max(8, min(name, 12))))
        }
        guard let limit = options.width else { return widths }
        let room = limit - TableLayout.gap * (widths.count - 1)
        if least.reduce(0, +) > room { return nil }
        var excess = widths.reduce(0, +) - room
        while excess > 0 {
            // The widest column that can give gives one column of the terminal.
            guard let widest = widths.indices.filter({ widths[$0] > least[$0] }).max(by: { widths[$0] < widths[$1] })
            else { return nil }
            widths[widest] -= 1
            excess -= 1
        }
        return widths
    }

    /// A table of many columns and rows keeps its first columns; the others are named below it.
    private func withFewerColumns() -> (layout: TableLayout, left: [String])? {
        guard grid.columns.count > 8, grid.rowCount > 1 else { return nil }
        for count in stride(from: grid.columns.count - 1, to: 2, by: -1) {
            var fewer = grid
            fewer.columns = Array(grid.columns.prefix(count))
            let layout = TableLayout(grid: fewer, options: options)
            if layout.fittingWidths() != nil { return (layout, grid.columns.dropFirst(count).map(\.name)) }
        }
        return nil
    }

    private func moreColumns(_ names: [String]) -> String {
        let list = names.joined(separator: ", ")
        let text =
            options.tongue == .english
            ? "… \(names.count) more columns: \(list)" : "… \(names.count) kolom lagi: \(list)"
        return DisplayWidth.wrapped(text, to: max(options.width ?? 80, 20)).joined(separator: "\n")
    }

    /// One record a block: names at the left, values beside them, wrapped.
    private func vertical(_ output: inout some TextOutputStream) {
        let limit = max(options.width ?? 80, 8)
        let widestName = grid.columns.map { DisplayWidth.of($0.name) }.max() ?? 0
        let nameWidth = min(widestName, max(4, limit / 2 - TableLayout.gap))
        for row in 0..<grid.rowCount {
            block(
                String(row + 1), cells: grid.columns.map { $0.cells[row] }, nameWidth: nameWidth, limit: limit,
                into: &output)
        }
        if grid.hasTotals {
            let label = grid.columns.compactMap(\.total).first { $0 == "total" } ?? "total"
            block(
                label, cells: grid.columns.map { $0.total == label ? "" : $0.total ?? "" }, nameWidth: nameWidth,
                limit: limit, into: &output)
        }
    }

    private func block(
        _ title: String, cells: [String], nameWidth: Int, limit: Int, into output: inout some TextOutputStream
    ) {
        let head = "── " + title + " "
        output.write(
            styled(head + String(repeating: "─", count: max(0, min(limit, 40) - DisplayWidth.of(head))), as: .dim)
                + "\n")
        let indent = String(repeating: " ", count: nameWidth + TableLayout.gap)
        for (column, cell) in zip(grid.columns, cells) where !(cell.isEmpty && column.total != nil) {
            let name = DisplayWidth.truncated(column.name, to: nameWidth)
            let pad = String(repeating: " ", count: nameWidth - DisplayWidth.of(name) + TableLayout.gap)
            // Columns of one width mean nothing here: take out the spaces that line up shares.
            let text = column.isNumber ? cell.split(separator: " ").joined(separator: " ") : cell
            for (index, piece) in DisplayWidth.wrapped(text, to: limit - nameWidth - TableLayout.gap).enumerated() {
                let start = index > 0 ? indent : styled(name, as: .bold) + (piece.isEmpty ? "" : pad)
                output.write(start + piece + "\n")
            }
        }
    }

    private var moreRows: String {
        let more = NumberFormat.whole(Int64(grid.allRows - grid.rowCount), in: options.tongue)
        let all = NumberFormat.whole(Int64(grid.allRows), in: options.tongue)
        if options.tongue == .indonesian { return "… \(more) baris lagi dari \(all)" }
        return "… \(more) more row\(grid.allRows - grid.rowCount == 1 ? "" : "s") of \(all)"
    }

    private enum Style: String { case bold = "1", dim = "2" }

    private func styled(_ text: String, as style: Style) -> String {
        options.color && !text.isEmpty ? "\u{1B}[\(style.rawValue)m\(text)\u{1B}[0m" : text
    }
}
