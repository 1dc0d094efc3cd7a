import SiapData
import SiapText

/// In which order one column writes its dates with slashes: as somebody says, or as its own cells tell.
final class DateReading {
    let order: DateOrder
    private let isGiven: Bool
    /// A cell that is a date in one order only, and one that is two different dates.
    private var onlyDayFirst = false, onlyMonthFirst = false
    private var either: (cell: String, byDay: Int32, byMonth: Int32)?

    init(_ given: DateOrder?, guess: DateOrder = .dayFirst) {
        order = given ?? guess
        isGiven = given != nil
    }

    func note(_ cell: Field, byDay: Int32?, byMonth: Int32?) {
        switch (byDay, byMonth) {
        case (_?, nil): onlyDayFirst = true
        case (nil, _?): onlyMonthFirst = true
        case (let byDay?, let byMonth?): if either == nil, byDay != byMonth { either = (cell.text, byDay, byMonth) }
        case (nil, nil): break
        }
    }

    /// Read anew, month first, it has only dates.
    var isMonthFirst: Bool { !isGiven && order == .dayFirst && onlyMonthFirst && !onlyDayFirst }

    /// The cells do not settle it: nothing but cells of two readings, or some that fit the one order only and some the
    /// other.
    func problem(_ column: Bilingual, isPrivate: Bool = false) -> Diagnostic? {
        guard !isGiven, let either, onlyDayFirst == onlyMonthFirst else { return nil }
        func shown(_ text: String) -> String { isPrivate ? RejectLog.mask : text }
        let problem = Problem.ambiguousDates(
            column: column, cell: shown(either.cell), dayFirst: shown(Day(number: either.byDay).iso),
            monthFirst: shown(Day(number: either.byMonth).iso))
        return Diagnostic(problem, at: nil)
    }
}
