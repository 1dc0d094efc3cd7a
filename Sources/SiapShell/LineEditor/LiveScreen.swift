/// What was drawn of prompt and line, so that only what has changed is drawn again.
///
/// Every row is placed by itself, never by the terminal's own wrapping, on which terminals differ.
struct LiveScreen {
    /// The rows on the screen, from the one in which the prompt began.
    private var rows: [[LiveCell]] = []
    private var cursor = (row: 0, column: 0)
    /// The first row of the layout that is shown: a line may have more than the screen.
    private var top = 0

    /// The control sequences that turn the screen into `layout`.
    mutating func drawing(_ layout: LiveLayout, height: Int) -> String {
        let height = max(1, height)
        top = min(max(top, layout.cursor.row - height + 1), layout.cursor.row, max(0, layout.rows.count - height))
        let wanted = Array(layout.rows[top..<min(layout.rows.count, top + height)])
        var output = ""
        for (index, row) in wanted.enumerated() { redraw(row, at: index, columns: layout.columns, into: &output) }
        if rows.count > wanted.count {
            go(to: wanted.count, column: 0, into: &output)
            output += "\u{1B}[J"
            rows.removeLast(rows.count - wanted.count)
        }
        go(to: layout.cursor.row - top, column: layout.cursor.column, into: &output)
        return output
    }

    private mutating func redraw(_ row: [LiveCell], at index: Int, columns: Int, into output: inout String) {
        let isNew = index >= rows.count
        let old = isNew ? [] : rows[index]
        if !isNew, old == row { return }
        let kept = zip(old, row).prefix { $0 == $1 }.count
        let start = row.prefix(kept).reduce(0) { $0 + $1.width }
        go(to: index, column: start, into: &output)
        let width = Self.write(row[kept...], from: start, into: &output)
        // Where the last column is filled there is nothing to clear, and some terminals would clear that column.
        if width < columns, isNew || old.reduce(0, { $0 + $1.width }) > width { output += "\u{1B}[K" }
        rows[index] = row
        cursor = (index, width)
    }

    /// Writes cells and answers the column behind them.
    private static func write(_ cells: ArraySlice<LiveCell>, from start: Int, into output: inout String) -> Int {
        var column = start
        var style = LineLook.Style.plain
        for (index, cell) in zip(cells.indices, cells) {
            if cell.style != style {
                if style != .plain { output += "\u{1B}[0m" }
                output += cell.style.sequence
                style = cell.style
            }
            output += cell.text
            column += cell.width
            // Terminals differ on the width of what is composed: what follows is placed by its column.
            if cell.text.utf8.count > 2, index + 1 < cells.endIndex { output += "\r\u{1B}[\(column)C" }
        }
        if style != .plain { output += "\u{1B}[0m" }
        return column
    }

    /// Moves the cursor; rows that are not there yet are made.
    private mutating func go(to row: Int, column: Int, into output: inout String) {
        if row >= rows.count, row > 0 {
            go(to: rows.count - 1, column: 0, into: &output)
            output += String(repeating: "\r\n", count: row - rows.count + 1)
            cursor = (row, 0)
        }
        while rows.count <= row { rows.append([]) }
        guard cursor != (row, column) else { return }
        if cursor.row != row { output += "\u{1B}[\(abs(cursor.row - row))\(row < cursor.row ? "A" : "B")" }
        output += column == 0 ? "\r" : "\r\u{1B}[\(column)C"
        cursor = (row, column)
    }

    private static func width(_ row: [LiveCell]) -> Int { row.reduce(0) { $0 + $1.width } }

    /// Whether the cursor stands in a row with nothing in it, below others: the last one is full.
    var isBelowFullRow: Bool { cursor.row > 0 && cursor.row < rows.count && rows[cursor.row].isEmpty }

    /// The sequences that take everything away again on a terminal that is now `columns` wide: one that became narrower
    /// has broken our rows into more.
    mutating func erasing(columns: Int) -> String {
        let above = rows.prefix(cursor.row).reduce(0) { $0 + max(1, (Self.width($1) + columns - 1) / columns) }
        // Behind a row that now fills several to the last column, terminals keep the cursor in the last of them.
        let isBehindRow = cursor.row < rows.count && cursor.column >= Self.width(rows[cursor.row])
        let up = above + (isBehindRow ? max(0, cursor.column - 1) : cursor.column) / columns
        self = LiveScreen()
        return "\r" + (up > 0 ? "\u{1B}[\(up)A" : "") + "\u{1B}[J"
    }
}

extension LineLook.Style {
    /// Few and calm, of the sixteen colours that every theme makes legible on its own background.
    fileprivate var sequence: String {
        switch self {
        case .plain: ""
        case .keyword: "\u{1B}[1m"
        case .name: "\u{1B}[36m"
        case .value: "\u{1B}[32m"
        case .number: "\u{1B}[35m"
        case .comment, .ghost: "\u{1B}[2m"
        case .bracket: "\u{1B}[1;4m"
        case .prompt: "\u{1B}[1;36m"
        }
    }
}
