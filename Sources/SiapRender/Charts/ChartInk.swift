import SiapText

/// The signs that charts are drawn with in a terminal, and their colours where it has some.
struct ChartInk {
    let isASCII: Bool
    let color: Bool

    /// A cell filled from the left by eighths, 1...8; ASCII has whole cells only.
    func rightward(_ eighths: Int) -> String {
        isASCII ? "#" : ["▏", "▎", "▍", "▌", "▋", "▊", "▉", "█"][max(0, min(7, eighths - 1))]
    }
    /// A cell filled from below by eighths, 1...8.
    func upward(_ eighths: Int) -> String {
        isASCII ? "#" : ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"][max(0, min(7, eighths - 1))]
    }
    /// Half a cell, at its right or its upper side: what grows to the left or downwards.
    var rightHalf: String { isASCII ? "#" : "▐" }
    var upperHalf: String { isASCII ? "#" : "▀" }
    var full: String { isASCII ? "#" : "█" }
    /// The group whose key is unknown.
    var unknown: String { isASCII ? "?" : "▒" }
    var horizontal: String { isASCII ? "-" : "─" }
    var vertical: String { isASCII ? "|" : "│" }
    var tickBelow: String { isASCII ? "+" : "┬" }
    var tickLeft: String { isASCII ? "+" : "┤" }
    var corner: String { isASCII ? "+" : "└" }
    var dot: String { isASCII ? "o" : "●" }
    var leader: String { isASCII ? "." : "·" }
    /// From the lightest to the darkest.
    var shades: [String] { isASCII ? [".", ":", "+", "#"] : ["░", "▒", "▓", "█"] }
    /// Fills of columns that stand beside each other; the sign of the unknown is none of them.
    func fill(_ series: Int) -> String {
        (isASCII ? ["#", "=", ":", "%", "o", "x"] : ["█", "░", "▓", "▚", "▞", "▖"])[series % 6]
    }

    private static let colors = ["36", "33", "35", "32", "34", "31"]

    /// In the colour of a series.
    func series(_ text: String, index: Int) -> String {
        painted(text, code: ChartInk.colors[index % ChartInk.colors.count])
    }
    func dim(_ text: String) -> String { painted(text, code: "2") }
    func bold(_ text: String) -> String { painted(text, code: "1") }

    /// A row of signs, each with its series, or with -1 where it has none.
    func painted(_ row: [(sign: String, series: Int)]) -> String {
        var line = "", run = "", series = -1
        for cell in row + [("", -2)] {
            if cell.series != series {
                line += series < 0 ? run : self.series(run, index: series)
                (run, series) = ("", cell.series)
            }
            run += cell.sign
        }
        return line
    }

    private func painted(_ text: String, code: String) -> String {
        color && text.contains { $0 != " " } ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
    }

    /// What words bring along that the terminal may not have. Names are left as they are.
    func plain(_ line: String) -> String {
        if !isASCII { return line }
        return line.map { $0 == "…" ? ".." : $0 == "·" ? "." : $0 == "–" ? "-" : String($0) }.joined()
    }

    /// A label cut in the middle: where many begin alike, the end tells them apart.
    func cut(_ text: String, to width: Int) -> String {
        if DisplayWidth.of(text) <= width { return text }
        let sign = isASCII ? ".." : "…"
        let room = width - sign.count
        if room < 4 { return isASCII ? String(text.prefix(max(width, 0))) : DisplayWidth.truncated(text, to: width) }
        let tail = suffix(of: text, width: room / 2 + room / 6)
        return prefix(of: text, width: room - DisplayWidth.of(tail)) + sign + tail
    }

    private func prefix(of text: String, width: Int) -> String {
        var result = "", used = 0
        for character in text {
            used += DisplayWidth.of(character)
            if used > width { break }
            result.append(character)
        }
        return result
    }

    private func suffix(of text: String, width: Int) -> String {
        String(prefix(of: String(text.reversed()), width: width).reversed())
    }
}

extension String {
    /// Filled up with spaces at the right.
    func padded(_ width: Int) -> String { self + String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) }
    /// Filled up with spaces at the left.
    func flushRight(_ width: Int) -> String {
        String(repeating: " ", count: max(0, width - DisplayWidth.of(self))) + self
    }
    func centred(_ width: Int) -> String {
        let space = max(0, width - DisplayWidth.of(self))
        return String(repeating: " ", count: space / 2) + self + String(repeating: " ", count: space - space / 2)
    }
    var withoutTrailingSpace: String {
        var copy = Substring(self)
        while copy.last == " " { copy.removeLast() }
        return String(copy)
    }
}
