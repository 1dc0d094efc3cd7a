/// A day of the Gregorian calendar, counted from 1970-01-01 (day 0).
public struct Day: Sendable, Hashable, Comparable {
    /// Days since 1970-01-01; negative before.
    public var number: Int32
    /// Unchecked: years outside 1...9999 are not refused here.
    public init(number: Int32) { self.number = number }

    public static func < (a: Day, b: Day) -> Bool { a.number < b.number }

    /// Nil when there is no such day, or the year is not in 1...9999.
    public init?(year: Int, month: Int, day: Int) {
        guard (1...9999).contains(year), (1...12).contains(month), day >= 1,
            day <= Day.length(ofMonth: month, year: year)
        else { return nil }
        self.init(number: Day.number(year: year, month: month, day: day))
    }

    /// Reads `2024-02-14` and nothing else; nil otherwise.
    public init?(iso text: some StringProtocol) {
        var copy = String(text)
        let day = copy.withUTF8 { (bytes: UnsafeBufferPointer<UInt8>) in Day(iso: bytes) }
        guard let day else { return nil }
        self = day
    }

    /// Reads `2024-02-14` from UTF-8.
    public init?(iso bytes: UnsafeBufferPointer<UInt8>) {
        guard bytes.count == 10, bytes[4] == 0x2D, bytes[7] == 0x2D else { return nil }
        func digits(_ range: Range<Int>) -> Int? {
            var value = 0
            for index in range {
                let digit = Int(bytes[index]) - 48
                guard digit >= 0, digit <= 9 else { return nil }
                value = value * 10 + digit
            }
            return value
        }
        guard let year = digits(0..<4), let month = digits(5..<7), let day = digits(8..<10) else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Of the Gregorian calendar, before 1582 too.
    public static func isLeap(_ year: Int) -> Bool { year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) }

    /// In days, 28 to 31; `month` is 1...12.
    public static func length(ofMonth month: Int, year: Int) -> Int {
        switch month {
        case 4, 6, 9, 11: return 30
        case 2: return isLeap(year) ? 29 : 28
        default: return 31
        }
    }

    /// Days from civil, after Howard Hinnant's public-domain algorithm: exact for all years of the proleptic Gregorian
    /// calendar.
    private static func number(year: Int, month: Int, day: Int) -> Int32 {
        let y = month <= 2 ? year - 1 : year
        let era = (y >= 0 ? y : y - 399) / 400
        let yearOfEra = y - era * 400
        let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        return Int32(era * 146_097 + dayOfEra - 719_468)
    }

    /// Month 1...12, day from 1; the reverse of `number(year:month:day:)`.
    public var parts: (year: Int, month: Int, day: Int) {
        let z = Int(number) + 719_468
        let era = (z >= 0 ? z : z - 146_096) / 146_097
        let dayOfEra = z - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shifted = (5 * dayOfYear + 2) / 153
        let day = dayOfYear - (153 * shifted + 2) / 5 + 1
        let month = shifted < 10 ? shifted + 3 : shifted - 9
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    /// `2024-02-14`.
    public var iso: String {
        let (year, month, day) = parts
        func padded(_ value: Int, to width: Int) -> String {
            let digits = String(value)
            return String(repeating: "0", count: max(0, width - digits.count)) + digits
        }
        return "\(padded(year, to: 4))-\(padded(month, to: 2))-\(padded(day, to: 2))"
    }

    /// 1 is Monday, 7 Sunday (ISO 8601).
    public var weekday: Int { (Int(number) + 3).quotientAndFloor(7).remainder + 1 }

    /// The ISO 8601 week of the year, 1...53.
    public var isoWeek: Int {
        let thursday = Day(number: number + Int32(4 - weekday))
        let january = Day(year: thursday.parts.year, month: 1, day: 1) ?? thursday
        return Int(thursday.number - january.number) / 7 + 1
    }

    /// Months later (or earlier), clamped to the last day of a shorter month. Nil outside years 1...9999.
    public func adding(months: Int) -> Day? {
        let (year, month, day) = parts
        let (total, overflow) = (year * 12 + month - 1).addingReportingOverflow(months)
        guard !overflow, total >= 12, total < 120_000 else { return nil }
        let newYear = total / 12, newMonth = total % 12 + 1
        return Day(year: newYear, month: newMonth, day: min(day, Day.length(ofMonth: newMonth, year: newYear)))
    }

    /// Days later (or earlier). Nil outside years 1...9999.
    public func adding(days: Int) -> Day? {
        let (sum, overflow) = Int(number).addingReportingOverflow(days)
        guard !overflow, sum >= -719_162, sum <= 2_932_896 else { return nil }
        return Day(number: Int32(sum))
    }

    /// Whole years from this day to a later one: an age. One is a year older on the day that `adding(months: 12)`
    /// gives: born on 29 February, on 28 February of a common year.
    public func wholeYears(until later: Day) -> Int {
        let a = parts, b = later.parts
        let turns = min(a.day, Day.length(ofMonth: a.month, year: b.year))
        return b.year - a.year - ((b.month, b.day) < (a.month, turns) ? 1 : 0)
    }
}

extension Int {
    fileprivate func quotientAndFloor(_ divisor: Int) -> (quotient: Int, remainder: Int) {
        let remainder = self % divisor
        return remainder < 0 ? (self / divisor - 1, remainder + divisor) : (self / divisor, remainder)
    }
}
