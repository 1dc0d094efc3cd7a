import SiapData
import SiapText

/// Cells as numbers, dates and truths, read from bytes. Nil means that the cell does not fit.
///
/// Spaces around a cell have been taken off before.
enum CellParsing {
    /// An empty cell, or the word for unknown in either tongue.
    @inline(__always)
    static func isUnknown(_ cell: Field) -> Bool {
        cell.count == 0 || (cell.count == 7 || cell.count == 15) && isUnknownWord(cell)
    }

    private static func isUnknownWord(_ cell: Field) -> Bool {
        func folds(to word: StaticString) -> Bool {
            for index in 0..<cell.count {
                var byte = cell.start[index] | 0x20
                if cell.start[index] == UInt8(ascii: "_") { byte = UInt8(ascii: " ") }
                if byte != word.utf8Start[index] { return false }
            }
            return true
        }
        return cell.count == 7 ? folds(to: "unknown") : folds(to: "tidak diketahui")
    }

    static func whole(_ cell: Field, style: NumberStyle) -> Int64? {
        if cell.count <= 18 {
            var value: Int64 = 0, index = 0
            while index < cell.count {
                let digit = cell.start[index] &- 48
                if digit > 9 { break }
                value = value &* 10 &+ Int64(digit)
                index += 1
            }
            if index == cell.count, index > 0 { return value }
        }
        return DecimalDigits(cell, style: style)?.whole
    }

    static func decimal(_ cell: Field, style: NumberStyle) -> Double? { DecimalDigits(cell, style: style)?.value }

    /// `2024-02-14`, or `14/2/2024` in the order in which the column is written; what slashes there are is noted.
    @inline(__always)
    static func day(_ cell: Field, dates: DateReading) -> Int32? {
        let bytes = cell.start
        if cell.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D {
            // Eight digits in one go: anything that is none makes `bad` large.
            var bad: UInt8 = 0
            @inline(__always) func digit(_ index: Int) -> Int {
                let digit = bytes[index] &- 48
                bad = max(bad, digit)
                return Int(digit)
            }
            let year = digit(0) * 1000 + digit(1) * 100 + digit(2) * 10 + digit(3)
            let month = digit(5) * 10 + digit(6)
            let day = digit(8) * 10 + digit(9)
            return bad > 9 ? nil : number(year: year, month: month, day: day)
        }
        return slashedDay(cell, dates: dates)
    }

    private static func slashedDay(_ cell: Field, dates: DateReading) -> Int32? {
        guard cell.count >= 8, cell.count <= 10 else { return nil }
        var parts = [0, 0, 0], lengths = [0, 0, 0], part = 0
        for byte in cell.bytes {
            if byte == UInt8(ascii: "/") {
                part += 1
                if part > 2 { return nil }
                continue
            }
            guard byte >= 48, byte <= 57 else { return nil }
            parts[part] = parts[part] * 10 + Int(byte - 48)
            lengths[part] += 1
        }
        guard part == 2, lengths[2] == 4, (1...2).contains(lengths[0]), (1...2).contains(lengths[1]) else { return nil }
        let byDay = number(year: parts[2], month: parts[1], day: parts[0]),
            byMonth = number(year: parts[2], month: parts[0], day: parts[1])
        dates.note(cell, byDay: byDay, byMonth: byMonth)
        return dates.order == .monthFirst ? byMonth : byDay
    }

    /// Days since 1970 after Hinnant's algorithm, here because a call into another module for each cell would cost more
    /// than the sum.
    @inline(__always)
    private static func number(year: Int, month: Int, day: Int) -> Int32? {
        guard year >= 1, month >= 1, month <= 12, day >= 1, day <= 28 || day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        let shifted = month <= 2 ? year - 1 : year
        let era = shifted / 400
        let yearOfEra = shifted - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        return Int32(era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468)
    }

    /// Minutes after midnight of `08:30`, `8:30` or `08.30`.
    static func minutes(_ cell: Field) -> Int64? {
        guard cell.count == 4 || cell.count == 5 else { return nil }
        let mark = cell.count - 3
        guard cell.start[mark] == UInt8(ascii: ":") || cell.start[mark] == UInt8(ascii: ".") else { return nil }
        var digits: [Int64] = []
        for index in 0..<cell.count where index != mark {
            let digit = cell.start[index] &- 48
            if digit > 9 { return nil }
            digits.append(Int64(digit))
        }
        let minutes = digits[digits.count - 2] * 10 + digits[digits.count - 1]
        let hours = digits.count == 4 ? digits[0] * 10 + digits[1] : digits[0]
        return hours < 24 && minutes < 60 ? hours * 60 + minutes : nil
    }

    /// 1 yes, 0 no.
    static func truth(_ cell: Field) -> UInt8? {
        if cell.count == 1, cell.start[0] == 48 || cell.start[0] == 49 { return cell.start[0] - 48 }
        guard cell.count <= 5 else { return nil }
        switch cell.text.lowercased() {
        case "yes", "ya", "true", "benar", "y": return 1
        case "no", "tidak", "false", "salah", "n": return 0
        default: return nil
        }
    }
}
