import SiapData
import TestSupport
import Testing

/// Days against a calendar that counts one by one.
@Suite struct DayTests {
    private static func isLeap(_ year: Int) -> Bool { (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 }
    private static func lengths(_ year: Int) -> [Int] {
        [31, isLeap(year) ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    }

    /// Every day from `first` to `last`, counted on from 1 January of the first year.
    private static func walk(_ years: ClosedRange<Int>, _ body: (Int, Int, Int, Int) -> Bool) -> Bool {
        // Days from year 1 to the first of the years, counted year by year.
        var number = -719_162
        for year in 1..<years.lowerBound { number += isLeap(year) ? 366 : 365 }
        for year in years {
            for (month, length) in lengths(year).enumerated() {
                for day in 1...length {
                    if !body(year, month + 1, day, number) { return false }
                    number += 1
                }
            }
        }
        return true
    }

    @Test func everyDayOfTwoCenturies() {
        var weekday = 0
        #expect(
            DayTests.walk(1900...2100) { year, month, day, number in
                guard let found = Day(year: year, month: month, day: day), Int(found.number) == number,
                    found.parts == (year, month, day)
                else { return false }
                // 1900-01-01 was a Monday.
                weekday = weekday % 7 + 1
                return found.weekday == weekday && Day(iso: found.iso) == found
            })
    }

    @Test func daysOfAllYears() {
        for year in stride(from: 1, through: 9999, by: 37) {
            #expect(
                DayTests.walk(year...year) { year, month, day, number in
                    let found = Day(number: Int32(number))
                    return found.parts == (year, month, day) && Day(year: year, month: month, day: day) == found
                        && found.iso.utf8.count == 10
                }, "\(year)")
        }
        #expect(Day(year: 1, month: 1, day: 1)?.number == -719_162)
        #expect(Day(year: 9999, month: 12, day: 31)?.number == 2_932_896)
    }

    @Test func daysThatAreNot() {
        for (year, month, day) in [
            (2023, 2, 29), (1900, 2, 29), (2100, 2, 29), (2024, 4, 31), (2024, 0, 1), (2024, 13, 1), (2024, 1, 0),
            (2024, 1, 32), (0, 1, 1), (10_000, 1, 1),
            (-1, 1, 1), (2024, 2, -1),
        ] {
            #expect(Day(year: year, month: month, day: day) == nil, "\(year)-\(month)-\(day)")
        }
        #expect(Day(year: 2000, month: 2, day: 29) != nil)
        for text in [
            "2024-2-14", "2024-02-14 ", "24-02-14", "2024/02/14", "2024-02-1a", "", "２０２４-02-14", "2024-02-30",
            "+024-02-14",
        ] {
            #expect(Day(iso: text) == nil, "\(text)")
        }
    }

    @Test func monthsAreClamped() {
        func after(_ iso: String, _ months: Int) -> String? { Day(iso: iso)?.adding(months: months)?.iso }
        #expect(
            after("2024-01-31", 1) == "2024-02-29" && after("2023-01-31", 1) == "2023-02-28"
                && after("2024-03-31", -1) == "2024-02-29")
        #expect(
            after("2024-02-29", 12) == "2025-02-28" && after("2024-02-29", 48) == "2028-02-29"
                && after("2024-05-31", 1) == "2024-06-30")
        #expect(
            after("2023-12-15", 1) == "2024-01-15" && after("2024-01-15", -1) == "2023-12-15"
                && after("2024-01-15", 0) == "2024-01-15")
        #expect(
            after("0001-01-01", -1) == nil && after("9999-12-31", 1) == nil && after("9999-01-31", 11) == "9999-12-31")
        #expect(after("2024-01-01", Int.max) == nil && after("2024-01-01", Int.min) == nil)
    }

    /// A month later is in the next month, and its day is never later than it was.
    @Test func monthsAgainstAReference() {
        var dice = Dice(seed: 1)
        for _ in 0..<3_000 {
            let start = Day(number: Int32(dice.below(1_000_000)) - 200_000), months = dice.below(500) - 250
            let (year, month, day) = start.parts
            var y = year, m = month
            for _ in 0..<abs(months) {
                m += months > 0 ? 1 : -1
                if m == 13 { (y, m) = (y + 1, 1) }
                if m == 0 { (y, m) = (y - 1, 12) }
            }
            #expect(start.adding(months: months) == Day(year: y, month: m, day: min(day, DayTests.lengths(y)[m - 1])))
        }
    }

    @Test func daysLater() {
        #expect(Day(iso: "2024-02-28")?.adding(days: 1)?.iso == "2024-02-29")
        #expect(Day(iso: "9999-12-31")?.adding(days: 1) == nil)
        #expect(Day(iso: "0001-01-01")?.adding(days: -1) == nil)
        #expect(Day(iso: "2024-02-28")?.adding(days: Int.max) == nil)
        #expect(Day(iso: "2024-02-28")?.adding(days: Int.min) == nil)
    }

    @Test(arguments: [
        ("2024-01-01", 1), ("2023-01-01", 52), ("2021-01-03", 53), ("2020-12-31", 53), ("2024-12-30", 1),
        ("2024-12-29", 52), ("2016-01-03", 53),
        ("2016-01-04", 1),
        ("2010-01-03", 53), ("2008-12-29", 1), ("2005-01-01", 53), ("2005-01-02", 53), ("2005-12-31", 52),
        ("2007-12-31", 1), ("2024-02-14", 7),
        ("1976-12-31", 53),
    ])
    func isoWeeks(_ iso: String, _ week: Int) { #expect(Day(iso: iso)?.isoWeek == week, "\(iso)") }

    @Test func aYearHas52Or53WeeksAndEachSevenDays() {
        for year in 1950...2060 {
            var counts: [Int: Int] = [:]
            _ = DayTests.walk(year...year) { year, month, day, _ in
                counts[Day(year: year, month: month, day: day)?.isoWeek ?? 0, default: 0] += 1
                return true
            }
            for week in 2...51 { #expect(counts[week] == 7, "\(year) week \(week)") }
        }
    }

    @Test func ages() {
        func age(_ born: String, _ on: String) -> Int? {
            Day(iso: born).flatMap { born in Day(iso: on).map { born.wholeYears(until: $0) } }
        }
        #expect(
            age("2007-02-14", "2024-02-13") == 16 && age("2007-02-14", "2024-02-14") == 17
                && age("2007-02-15", "2024-02-14") == 16)
        #expect(
            age("2004-02-29", "2023-02-27") == 18 && age("2004-02-29", "2023-02-28") == 19
                && age("2004-02-29", "2024-02-28") == 19)
        #expect(
            age("2004-02-29", "2024-02-29") == 20 && age("2004-02-29", "2003-02-28") == -1
                && age("2004-02-29", "2003-02-27") == -2)
        #expect(age("2024-02-14", "2024-02-14") == 0)
    }
}
