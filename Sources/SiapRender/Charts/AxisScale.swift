/// Numbers along an axis, from one round number to another. The same in a terminal and in SVG.
struct AxisScale {
    /// Round numbers in order, evenly spaced; they begin and end the axis.
    let ticks: [Double]
    /// Decimals that each tick needs.
    let places: Int

    var low: Double { ticks[0] }
    var high: Double { ticks[ticks.count - 1] }

    /// Larger numbers are drawn at the end of the axis; nothing that is counted comes near.
    private static let most = 1e300

    /// Covers all values in about `wanted` steps of 1, 2 or 5 times a power of ten. Whole numbers are not divided.
    init(covering values: [Double], wanted: Int, fromZero: Bool, isWhole: Bool) {
        let finite = values.filter(\.isFinite).map { max(-AxisScale.most, min(AxisScale.most, $0)) }
        var low = finite.min() ?? 0, high = finite.max() ?? 0
        if fromZero {
            low = min(low, 0)
            high = max(high, 0)
        }
        if low == high {
            // Zero alone, or one number alone that does not begin at zero.
            if low == 0 { high = 1 } else { (low, high) = low < 0 ? (low, 0) : (0, high) }
        }
        var (base, exponent) = AxisScale.step((high - low) / Double(max(wanted, 1)))
        if isWhole, exponent < 0 { (base, exponent) = (1, 0) }
        let step = AxisScale.power(base, exponent: exponent)
        let first = (low / step).rounded(.down), last = (high / step).rounded(.up)
        // Multiples of the step, and not sums of it: 0.1 + 0.2 is no tick.
        ticks = stride(from: first, through: max(last, first + 1), by: 1).map {
            $0 == 0 ? 0 : AxisScale.power(base * $0, exponent: exponent)
        }
        places = max(0, -exponent)
    }

    /// An axis of percent, 0 to 100.
    init(percentIn wanted: Int) {
        let step = wanted >= 5 ? 20.0 : wanted >= 4 ? 25 : 50
        ticks = Array(stride(from: 0, through: 100, by: step))
        places = 0
    }

    /// Where a number lies: 0 at the beginning of the axis, 1 at its end.
    func fraction(_ value: Double) -> Double {
        let value = max(low, min(high, value))
        return (value - low) / (high - low)
    }

    /// The smallest of 1, 2, 5 times a power of ten that is no smaller than `rough`.
    private static func step(_ rough: Double) -> (Double, Int) {
        guard rough > 1e-300 else { return (1, 0) }
        var exponent = 0, scaled = rough
        while scaled >= 10 {
            scaled /= 10
            exponent += 1
        }
        while scaled < 1 {
            scaled *= 10
            exponent -= 1
        }
        for base in [1.0, 2, 5] where scaled <= base * (1 + 1e-9) { return (base, exponent) }
        return (1, exponent + 1)
    }

    private static func power(_ number: Double, exponent: Int) -> Double {
        var power = 1.0
        for _ in 0..<abs(exponent) { power *= 10 }
        return exponent < 0 ? number / power : number * power
    }
}
