/// One place on the screen: a character with the marks that stand on it.
struct LiveCell: Equatable {
    var text: String
    var width: Int
    var style: LineLook.Style
}

/// Prompt, line and suggestion laid out in rows of a given width.
struct LiveLayout {
    let columns: Int
    private(set) var rows: [[LiveCell]] = [[]]
    /// Where the cursor belongs.
    private(set) var cursor = (row: 0, column: 0)
    private var column = 0

    init(columns: Int) { self.columns = columns }

    mutating func append(_ text: some Sequence<Unicode.Scalar>, style: LineLook.Style) {
        for scalar in text { append(scalar, style: style) }
    }

    mutating func append(_ scalars: [Unicode.Scalar], styles: [LineLook.Style], cursor place: Int) {
        for (index, scalar) in scalars.enumerated() {
            if index == place { markCursor(before: scalar) }
            append(scalar, style: styles[index])
        }
        if place >= scalars.count { cursor = (rows.count - 1, column) }
    }

    private mutating func markCursor(before scalar: Unicode.Scalar) {
        // A wide character that does not fit stands in the next row, and so does the cursor.
        let wraps = scalar != "\n" && column + Self.shown(scalar).width > columns
        cursor = wraps ? (rows.count, 0) : (rows.count - 1, column)
    }

    private mutating func append(_ scalar: Unicode.Scalar, style: LineLook.Style) {
        switch scalar {
        case "\n": nextRow()
        case "\t":
            repeat { put(LiveCell(text: " ", width: 1, style: style)) } while column % 8 != 0
        default:
            let (text, width) = Self.shown(scalar)
            if width == 0, let last = rows[rows.count - 1].indices.last {
                rows[rows.count - 1][last].text += text
            } else if width == 0 {
                put(LiveCell(text: " " + text, width: 1, style: style))
            } else if text.utf8.count == width, width > 1 {
                for each in text { put(LiveCell(text: String(each), width: 1, style: style)) }
            } else {
                put(LiveCell(text: text, width: width, style: style))
            }
        }
    }

    /// A control character would command the terminal: it is shown as ^X.
    private static func shown(_ scalar: Unicode.Scalar) -> (text: String, width: Int) {
        if scalar.value < 32 || scalar.value == 127 {
            return ("^" + String(Unicode.Scalar(UInt8(scalar.value ^ 64))), 2)
        }
        if scalar.value < 127 { return (String(scalar), 1) }
        // Neither a character of the terminal's nor a mark; and what turns the direction of writing would turn the row.
        let category = scalar.properties.generalCategory
        if !EditorWidth.isKnown(scalar) || (category == .format && scalar.value != 0x200D) { return ("?", 1) }
        return (String(scalar), EditorWidth.of(scalar))
    }

    private mutating func put(_ cell: LiveCell) {
        if column + cell.width > columns { nextRow() }
        rows[rows.count - 1].append(cell)
        column += cell.width
        // The cursor behind a full row stands at the beginning of the next.
        if column >= columns { nextRow() }
    }

    private mutating func nextRow() {
        rows.append([])
        column = 0
    }
}
