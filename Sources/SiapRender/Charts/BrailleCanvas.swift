/// A field of dots, two by four in each character; in ASCII one a character.
struct BrailleCanvas {
    let columns: Int
    let rows: Int
    let isASCII: Bool
    /// The dots of each character, and the series that came there last.
    private var dots: [UInt8]
    private(set) var series: [Int]

    init(columns: Int, rows: Int, isASCII: Bool) {
        self.columns = columns
        self.rows = rows
        self.isASCII = isASCII
        dots = [UInt8](repeating: 0, count: columns * rows)
        series = [Int](repeating: -1, count: columns * rows)
    }

    var width: Int { isASCII ? columns : columns * 2 }
    var height: Int { isASCII ? rows : rows * 4 }

    /// `x` from the left, `y` from below, both in dots.
    mutating func set(x: Int, y: Int, series index: Int) {
        guard x >= 0, x < width, y >= 0, y < height else { return }
        let down = height - 1 - y
        let cell = isASCII ? down * columns + x : down / 4 * columns + x / 2
        dots[cell] |= isASCII ? 1 : BrailleCanvas.bits[down % 4][x % 2]
        series[cell] = index
    }

    /// A straight line after Bresenham, both ends included.
    mutating func line(from start: (x: Int, y: Int), to end: (x: Int, y: Int), _ index: Int) {
        var (x, y) = start
        let dx = abs(end.x - x), dy = -abs(end.y - y)
        let stepX = x < end.x ? 1 : -1, stepY = y < end.y ? 1 : -1
        var error = dx + dy
        while true {
            set(x: x, y: y, series: index)
            if x == end.x, y == end.y { return }
            let twice = 2 * error
            if twice >= dy {
                error += dy
                x += stepX
            }
            if twice <= dx {
                error += dx
                y += stepY
            }
        }
    }

    /// The sign at a column and a row from above; a space where no dot is.
    func sign(column: Int, row: Int) -> Character {
        let bits = dots[row * columns + column]
        if bits == 0 { return " " }
        if isASCII { return "." }
        return Unicode.Scalar(0x2800 + UInt32(bits)).map { Character($0) } ?? " "
    }

    /// Unicode numbers the dots of a braille cell down the left, down the right, then the lowest two.
    private static let bits: [[UInt8]] = [[0x01, 0x08], [0x02, 0x10], [0x04, 0x20], [0x40, 0x80]]
}
