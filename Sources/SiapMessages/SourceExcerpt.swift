import SiapRender
import SiapText

/// One line of a source as it is shown, and which of its columns are marked.
///
/// Tabs become spaces and control characters pictures, so that what is marked stands over its marks in every terminal.
struct SourceExcerpt {
    /// The number of the line, from 1.
    let number: Int
    let text: String
    /// Columns before the marks, and marked columns: at least one, unless the line has none to mark.
    let indent: Int
    let marked: Int

    /// A line wider than this is cut around its marks.
    static let width = 96
    private static let tab = 4
    /// Bytes of a very long line that are looked at on either side of the marks.
    private static let reach = 2000

    /// The line numbered `number` at `line`, with the part of `range` that lies on it marked.
    init(_ source: SourceText, number: Int, line: SourceRange, marking range: SourceRange) {
        self.number = number
        let lower = min(max(range.lower, line.lower), line.upper), upper = max(lower, min(range.upper, line.upper))
        let near = SourceExcerpt.window(source, line, SourceRange(lower, upper))
        var cells = SourceExcerpt.cells(source[near], from: near.lower)
        let first = cells.firstIndex { $0.upper > lower } ?? cells.count
        var last = first
        while last < cells.count, cells[last].lower < upper { last += 1 }
        let cut = SourceExcerpt.fit(
            &cells, first, last, cutBefore: near.lower > line.lower, cutAfter: near.upper < line.upper)
        text = cells.map(\.text).joined()
        indent = cells[..<cut.first].reduce(0) { $0 + $1.width }
        marked = max(1, cells[cut.first..<cut.last].reduce(0) { $0 + $1.width })
    }

    var marks: String { String(repeating: " ", count: indent) + String(repeating: "^", count: marked) }
    var fullWidth: Int { indent + marked }

    // MARK: Cells

    /// A character as it is shown, and its place in the source.
    private struct Cell {
        var text: String
        var width: Int
        var lower: Int
        var upper: Int
    }

    private static func cells(_ text: String, from start: Int) -> [Cell] {
        var cells: [Cell] = []
        var place = start, column = 0
        for character in text {
            let end = place + character.utf8.count
            var shown = Display.safe(character)
            if character == "\t" { shown = String(repeating: " ", count: tab - column % tab) }
            let width = DisplayWidth.of(shown)
            cells.append(Cell(text: shown, width: width, lower: place, upper: end))
            column += width
            place = end
        }
        return cells
    }

    /// The part of the line near the marks, its ends between characters.
    private static func window(_ source: SourceText, _ line: SourceRange, _ marks: SourceRange) -> SourceRange {
        func isInside(_ offset: Int) -> Bool {
            offset > line.lower && offset < line.upper && source.utf8[offset] & 0xC0 == 0x80
        }
        var lower = max(line.lower, marks.lower - reach)
        var upper = min(line.upper, min(marks.upper, marks.lower + reach) + reach)
        while isInside(lower) { lower -= 1 }
        while isInside(upper) { upper += 1 }
        return SourceRange(lower, upper)
    }

    /// Cuts the line around the marked cells so that it fits; gives their places in what is left.
    private static func fit(_ cells: inout [Cell], _ first: Int, _ last: Int, cutBefore: Bool, cutAfter: Bool) -> (
        first: Int, last: Int
    ) {
        let total = cells.reduce(0) { $0 + $1.width }
        if total <= width, !cutBefore, !cutAfter { return (first, last) }
        var start = first, end = first, used = 0
        // A third of the width goes to what is before the marks, the rest to them and what follows; then what is left
        // over to the front.
        while start > 0, used + cells[start - 1].width <= width / 3 {
            start -= 1
            used += cells[start].width
        }
        while end < cells.count, used + cells[end].width <= width - 2 {
            used += cells[end].width
            end += 1
        }
        while start > 0, used + cells[start - 1].width <= width - 2 {
            start -= 1
            used += cells[start].width
        }
        let isCutBefore = cutBefore || start > 0, isCutAfter = cutAfter || end < cells.count
        let dots = Cell(text: "…", width: 1, lower: 0, upper: 0)
        cells = (isCutBefore ? [dots] : []) + cells[start..<end] + (isCutAfter ? [dots] : [])
        let shift = start - (isCutBefore ? 1 : 0)
        return (first - shift, min(last, end) - shift)
    }
}

extension SourceExcerpt {
    /// The lines that `range` touches, each with its part marked; of more than three the first and the last, nil for
    /// what is between.
    static func lines(of range: SourceRange, in source: SourceText) -> [SourceExcerpt?] {
        let start = source.lineRange(around: range.lower)
        let number = source.position(of: range.lower).line
        var lines: [(number: Int, line: SourceRange)] = [(number, start)]
        while let last = lines.last, let next = nextLine(after: last.line, in: source), next.lower < range.upper {
            lines.append((last.number + 1, next))
        }
        // Empty lines at the end have nothing to mark.
        while lines.count > 1, let last = lines.last,
            firstInk(of: last.line, in: source) >= min(range.upper, last.line.upper)
        { lines.removeLast() }
        func excerpt(_ index: Int) -> SourceExcerpt {
            let (number, line) = lines[index]
            let lower = index == 0 ? range.lower : firstInk(of: line, in: source)
            return SourceExcerpt(
                source, number: number, line: line,
                marking: SourceRange(lower, min(range.upper, lastInk(of: line, in: source))))
        }
        if lines.count <= 3 { return lines.indices.map(excerpt) }
        return [excerpt(0), nil, excerpt(lines.count - 1)]
    }

    private static func nextLine(after line: SourceRange, in source: SourceText) -> SourceRange? {
        var place = line.upper
        while place < source.utf8.count, source.utf8[place] != UInt8(ascii: "\n") { place += 1 }
        return place < source.utf8.count ? source.lineRange(around: place + 1) : nil
    }

    private static func isBlank(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

    /// Where the line begins behind its indentation.
    private static func firstInk(of line: SourceRange, in source: SourceText) -> Int {
        var place = line.lower
        while place < line.upper, isBlank(source.utf8[place]) { place += 1 }
        return place
    }

    private static func lastInk(of line: SourceRange, in source: SourceText) -> Int {
        var place = line.upper
        while place > line.lower, isBlank(source.utf8[place - 1]) { place -= 1 }
        return place
    }
}
