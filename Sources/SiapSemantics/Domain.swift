import SiapData
import SiapText

/// Which values one condition lets a value of a row have. Only of a known value does it say anything.
enum Domain: Equatable {
    case only(Set<Value>)
    case except(Set<Value>)
    /// Numbers, days or minutes; an open end is not included.
    case range(low: Double, lowOpen: Bool, high: Double, highOpen: Bool)

    static func single(_ value: Value) -> Domain { .only([value]) }

    /// A comparison with a constant; nil where it says nothing that can be set beside another.
    init?(_ op: Comparison, value: Value, isWhole: Bool) {
        if value == .unknown { return nil }
        switch op {
        case .equal: self = .only([value.normalized])
        case .notEqual: self = .except([value.normalized])
        case .less, .lessOrEqual, .greater, .greaterOrEqual:
            guard let number = value.place else { return nil }
            // Between two whole numbers that follow one another there is nothing: the border lies half way between
            // them.
            let half = isWhole && number == number.rounded() ? 0.5 : 0
            switch op {
            case .less: self = .range(low: -.infinity, lowOpen: true, high: number - half, highOpen: true)
            case .lessOrEqual: self = .range(low: -.infinity, lowOpen: true, high: number + half, highOpen: half > 0)
            case .greater: self = .range(low: number + half, lowOpen: half == 0, high: .infinity, highOpen: true)
            case .equal, .notEqual, .greaterOrEqual:
                self = .range(low: number - half, lowOpen: false, high: .infinity, highOpen: true)
            }
        }
    }

    /// Whether no value is in both.
    func excludes(_ other: Domain) -> Bool {
        switch (self, other) {
        case (.only(let these), .only(let those)): return these.isDisjoint(with: those)
        case (.only(let these), .except(let those)), (.except(let those), .only(let these)):
            return these.isSubset(of: those)
        case (.only(let these), .range), (.range, .only(let these)):
            let range: Domain
            if case .range = self { range = self } else { range = other }
            return these.allSatisfy { value in value.place.map { !range.holds($0) } ?? false }
        case (.except, .except), (.except, .range), (.range, .except): return false
        case (
            .range(let low, let lowOpen, let high, let highOpen),
            .range(let otherLow, let otherLowOpen, let otherHigh, let otherHighOpen)
        ):
            let bottom = max(low, otherLow), top = min(high, otherHigh)
            if bottom != top { return bottom > top }
            return (low == bottom && lowOpen) || (otherLow == bottom && otherLowOpen) || (high == top && highOpen)
                || (otherHigh == top && otherHighOpen)
        }
    }

    /// Whether every value of this is in the other one, too.
    func isWithin(_ other: Domain) -> Bool {
        switch other {
        case .only(let those): if case .only(let these) = self { these.isSubset(of: those) } else { false }
        case .except(let those): excludes(.only(those))
        case .range(let low, let lowOpen, let high, let highOpen):
            (low == -.infinity || excludes(.range(low: -.infinity, lowOpen: true, high: low, highOpen: !lowOpen)))
                && (high == .infinity
                    || excludes(.range(low: high, lowOpen: !highOpen, high: .infinity, highOpen: true)))
        }
    }

    /// Whether every value is in one of the two.
    func completes(_ other: Domain) -> Bool {
        switch (self, other) {
        case (.except(let these), .except(let those)): return these.isDisjoint(with: those)
        case (.except(let these), .only(let those)), (.only(let those), .except(let these)):
            return these.isSubset(of: those)
        case (.except(let these), .range), (.range, .except(let these)):
            let range: Domain
            if case .range = self { range = self } else { range = other }
            return these.allSatisfy { value in value.place.map(range.holds) ?? false }
        case (.only, .only), (.only, .range), (.range, .only): return false
        case (.range(let low, _, let high, let highOpen), .range(let otherLow, let otherLowOpen, let otherHigh, _)):
            if low == -.infinity, otherHigh == .infinity {
                return otherLow < high || (otherLow == high && !(highOpen && otherLowOpen))
            }
            return otherLow == -.infinity && high == .infinity && other.completes(self)
        }
    }

    private func holds(_ number: Double) -> Bool {
        guard case .range(let low, let lowOpen, let high, let highOpen) = self else { return false }
        return (lowOpen ? number > low : number >= low) && (highOpen ? number < high : number <= high)
    }
}

extension Value {
    /// On a line: numbers, days since a beginning, minutes.
    fileprivate var place: Double? {
        switch self {
        case .whole(let number): Double(number)
        case .decimal(let number): number
        case .date(let day): Double(day.number)
        case .time(let minutes): Double(minutes)
        case .unknown, .text, .truth, .code, .row, .duration, .interval: nil
        }
    }

    /// 17 and 17.0 are one value.
    fileprivate var normalized: Value {
        if case .decimal(let number) = self, let whole = Int64(exactly: number) { return .whole(whole) }
        return self
    }
}
