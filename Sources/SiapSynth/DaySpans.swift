import SiapData

/// The days between which the dates of a roster lie.
struct DaySpans: Sendable {
    /// People are born on these.
    let births: ClosedRange<Int32>
    /// What has begun has begun by the base's day: the last of these.
    let beginnings: ClosedRange<Int32>
    /// Any other date.
    let others: ClosedRange<Int32>
    /// After the base, up to the last day that is known.
    let events: ClosedRange<Int32>
    /// Nobody begins younger.
    static let leastAge: Int32 = 14 * 365 + 4

    /// Around the pack's calendar; a pack without a first day has begun a year before its last.
    init(_ catalog: Catalog) {
        let last = (catalog.dataUntil ?? Day(number: 20_000)).number
        let base = min(catalog.dataFrom?.number ?? last - 365, last)
        births = DaySpans.day(1950, 1, 1)...DaySpans.day(2006, 12, 31)
        beginnings = (base - 8 * 365)...base
        others = (base - 365)...(last + 3 * 365)
        events = min(base + 1, last)...last
    }

    private static func day(_ year: Int, _ month: Int, _ day: Int) -> Int32 {
        Day(year: year, month: month, day: day)?.number ?? 0
    }
}

extension ClosedRange<Int32> {
    var dayCount: UInt64 { UInt64(upperBound - lowerBound) + 1 }

    /// Each as likely as another.
    func day(_ random: inout SplitMix64) -> Int64 { Int64(lowerBound) + Int64(random.below(dayCount)) }

    /// The middle more often than the ends.
    func middleDay(_ random: inout SplitMix64) -> Int64 {
        Int64(lowerBound) + Int64((random.below(dayCount) + random.below(dayCount)) / 2)
    }

    /// The last days more often than the first.
    func lateDay(_ random: inout SplitMix64) -> Int64 {
        Int64(upperBound) - Int64(Swift.min(random.below(dayCount), random.below(dayCount)))
    }
}
