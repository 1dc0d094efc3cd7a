import SiapData
import SiapSyntax
import SiapText

/// `as of`: one date, several side by side, or a series.
extension Binder {
    func bindAsOf(_ asOf: AsOfSyntax, at range: SourceRange, in scope: Scope) -> BoundAsOf? {
        guard case .table = scope else {
            report(.clauseNotHere(clause: .asOf, beside: .last), at: range)
            return nil
        }
        switch asOf {
        case .dates(let dates):
            let bound = dates.compactMap(bindDate)
            guard bound.count == dates.count else { return nil }
            return bound.count == 1 ? .date(bound[0]) : .list(bound)
        case .series(let from, let to, let every):
            guard let first = bindDate(from), let last = bindDate(to) else { return nil }
            let step = bind(every, in: .constants)
            guard case .constant(.duration(let duration), _) = step.node, duration.months > 0 || duration.days > 0
            else {
                if !step.isInvalid { reportStep(every, step: step) }
                return nil
            }
            return .series(from: first, to: last, every: duration)
        }
    }

    private func reportStep(_ every: ExpressionSyntax, step: BoundExpression) {
        let wanted = Bilingual(english: "a duration of at least one day", indonesian: "lama waktu sedikitnya satu hari")
        reportNeed(of: wanted, at: every.range, found: step.type)
    }

    func bindDate(_ date: ExpressionSyntax) -> BoundExpression? {
        let outer = usesToday
        usesToday = false
        let bound = bind(date, in: .constants, expecting: .date)
        let readsToday = usesToday
        usesToday = outer || readsToday
        if bound.isInvalid { return nil }
        if readsToday, refusesToday(date, bound: bound) { return nil }
        guard bound.type == .date else {
            let meant = dateMeant(by: date).map { [Bilingual($0)] } ?? []
            report(
                .needsType(
                    written: .written(text(of: date.range)), wanted: ValueType.date.names, found: describe(bound.type)),
                at: date.range,
                proposals: meant)
            return nil
        }
        mayDate(bound, at: date.range)
        return bound
    }

    /// `as of today`, where the data end before: the state of that day nobody knows, so it is asked which day is meant.
    private func refusesToday(_ date: ExpressionSyntax, bound: BoundExpression) -> Bool {
        guard let day = dayBehindData(bound), let last = catalog.dataUntil else { return false }
        report(
            .todayBehindData(day: day.iso, last: last.iso), at: date.range,
            proposals: [lastDayOfData, Bilingual(day.iso)])
        return true
    }

    /// The day, where it is one of which the data know nothing yet.
    func dayBehindData(_ date: BoundExpression) -> Day? {
        guard let last = catalog.dataUntil, let day = date.settledDay, day > last else { return nil }
        return day
    }

    /// As it is written.
    var lastDayOfData: Bilingual {
        catalog.calendarEntry(named: "data_until")?.names ?? Bilingual(catalog.dataUntil?.iso ?? "")
    }
}

extension BoundExpression {
    /// The day that constants come to: `today - 7 days`.
    var settledDay: Day? {
        if case .date(let day)? = constantValue { return day }
        guard case .arithmetic(let op, let left, let right, _, _) = node, op == .add || op == .subtract else {
            return nil
        }
        let (date, span) = op == .add && left.settledDay == nil ? (right, left) : (left, right)
        guard let day = date.settledDay, case .duration(let duration)? = span.constantValue else { return nil }
        let sign = op == .add ? 1 : -1
        return day.adding(months: sign * duration.months)?.adding(days: sign * duration.days)
    }
}
