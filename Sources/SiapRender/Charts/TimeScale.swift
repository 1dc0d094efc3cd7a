import SiapData
import SiapText

/// Dates along an axis: the axis goes from the first date to the last, with ticks where a person would look: Mondays,
/// firsts of months, years.
struct TimeScale {
    struct Tick {
        var day: Day
        var label: String
    }

    let from: Day
    let to: Day
    let ticks: [Tick]

    private enum Step {
        case days(Int)
        case weeks(Int)
        case months(Int)

        var length: Double {
            switch self {
            case .days(let count): return Double(count)
            case .weeks(let count): return Double(count * 7)
            case .months(let count): return Double(count) * 30.44
            }
        }
    }

    private static let steps: [Step] =
        [.days(1), .days(2), .weeks(1), .weeks(2), .months(1), .months(2), .months(3), .months(6)]
        + [1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map { .months(12 * $0) }

    /// At most about `wanted` ticks; at least one.
    init(from: Day, to: Day, wanted: Int, tongue: Tongue) {
        self.from = from
        self.to = to
        let span = Double(to.number - from.number)
        let step = TimeScale.steps.first { span / $0.length <= Double(max(wanted, 1)) } ?? .months(60_000)
        var days = TimeScale.days(from: from, to: to, step: step)
        if days.isEmpty { days = from == to ? [from] : [from, to] }
        var ticks: [Tick] = []
        for day in days {
            ticks.append(Tick(day: day, label: TimeScale.label(day, step: step, after: ticks.last?.day, in: tongue)))
        }
        self.ticks = ticks
    }

    func fraction(_ day: Double) -> Double {
        to == from ? 0.5 : max(0, min(1, (day - Double(from.number)) / Double(to.number - from.number)))
    }

    private static func days(from: Day, to: Day, step: Step) -> [Day] {
        switch step {
        case .days(let count): return stride(from: from.number, through: to.number, by: count).map { Day(number: $0) }
        case .weeks(let count):
            let monday = from.number + Int32((8 - from.weekday) % 7)
            return stride(from: monday, through: to.number, by: count * 7).map { Day(number: $0) }
        case .months(let count):
            let parts = from.parts
            let month = parts.year * 12 + parts.month - 1
            var next = (month + count - 1) / count * count
            if next == month, parts.day > 1 { next += count }
            var days: [Day] = []
            while let day = Day(year: next / 12, month: next % 12 + 1, day: 1), day <= to {
                days.append(day)
                next += count
            }
            return days
        }
    }

    /// A year is named where it begins, and on the first tick.
    private static func label(_ day: Day, step: Step, after last: Day?, in tongue: Tongue) -> String {
        let parts = day.parts
        let isNewYear = last?.parts.year != parts.year
        switch step {
        case .days, .weeks: return DateWords.short(day, in: tongue, besides: last)
        case .months(let count) where count % 12 == 0: return String(parts.year)
        case .months:
            let month = String(DateWords.month(parts.month, in: tongue).prefix(3))
            return isNewYear ? "\(month) \(parts.year)" : month
        }
    }
}
