/// A sum of decimals that does not depend on their order, rounded once at the end: a fixed-point number over the whole
/// range of Double, in digits of 32 bits.
struct ExactSum: ~Copyable {
    /// Digit i has the weight 2^(32 i - 1075).
    private let digits: UnsafeMutablePointer<Int64>
    private static let count = 70
    /// Each number adds less than 2^32 to a digit; so many more may come before digits must be carried.
    private var room = mostBeforeCarry
    private static let mostBeforeCarry = 1 << 30

    init() {
        digits = .allocate(capacity: ExactSum.count)
        digits.initialize(repeating: 0, count: ExactSum.count)
    }

    deinit { digits.deallocate() }

    mutating func reset() {
        digits.update(repeating: 0, count: ExactSum.count)
        room = ExactSum.mostBeforeCarry
    }

    /// The number is finite.
    mutating func add(_ value: Double) {
        let bits = value.bitPattern
        let exponent = Int(truncatingIfNeeded: bits &>> 52) & 0x7FF
        let hidden: UInt64 = exponent == 0 ? 0 : 1 &<< 52
        let mantissa = bits & 0xF_FFFF_FFFF_FFFF | hidden
        let place = max(exponent, 1)
        let shift = UInt64(truncatingIfNeeded: place & 31)
        let low = mantissa &<< shift, high = shift == 0 ? 0 : mantissa &>> (64 &- shift)
        let sign = Int64(bitPattern: bits) &>> 63
        let at = digits + place &>> 5
        at[0] &+= (Int64(low & 0xFFFF_FFFF) ^ sign) &- sign
        at[1] &+= (Int64(low &>> 32) ^ sign) &- sign
        at[2] &+= (Int64(high) ^ sign) &- sign
        room -= 1
        if room == 0 { carry() }
    }

    private mutating func carry() {
        for place in 0..<(ExactSum.count - 1) {
            digits[place + 1] += digits[place] >> 32
            digits[place] &= 0xFFFF_FFFF
        }
        room = ExactSum.mostBeforeCarry
    }

    /// To the nearest, half to even; infinite beyond the range of Double.
    mutating func rounded() -> Double {
        carry()
        let isNegative = digits[ExactSum.count - 1] < 0
        if isNegative {
            for place in 0..<ExactSum.count { digits[place] = -digits[place] }
            carry()
        }
        guard var top = (0..<ExactSum.count).last(where: { digits[$0] != 0 }) else { return 0 }
        // The upper 96 bits in 128, and whether anything lies below.
        top = max(top, 2)
        let wide = UInt128(digits[top]) << 64 | UInt128(digits[top - 1]) << 32 | UInt128(digits[top - 2])
        let below = (0..<(top - 2)).contains { digits[$0] != 0 }
        let drop = max(0, 128 - wide.leadingZeroBitCount - 53)
        var kept = UInt64(truncatingIfNeeded: wide >> UInt128(drop))
        let rest = wide & ((1 << UInt128(drop)) - 1), half: UInt128 = drop == 0 ? 0 : 1 << UInt128(drop - 1)
        if drop > 0, rest > half || rest == half && (below || kept & 1 == 1) { kept += 1 }
        let magnitude = Double(sign: .plus, exponent: 32 * (top - 2) - 1075 + drop, significand: Double(kept))
        return isNegative ? -magnitude : magnitude
    }
}

extension ExactSum {
    /// The exact sum of the known values of each group, rounded once; NaN where there are none, infinite where it is
    /// beyond all decimals.
    static func sums(_ values: [Double], _ groups: [Int32], _ groupCount: Int) -> [Double] {
        // Group by group, so that one accumulator serves them all.
        var starts = [Int](repeating: 0, count: groupCount + 1)
        for index in values.indices where groups[index] >= 0 && !values[index].isNaN {
            starts[Int(groups[index]) + 1] += 1
        }
        for group in 0..<groupCount { starts[group + 1] += starts[group] }
        var next = starts, ordered = [Double](repeating: 0, count: starts[groupCount])
        for index in values.indices where groups[index] >= 0 && !values[index].isNaN {
            ordered[next[Int(groups[index])]] = values[index]
            next[Int(groups[index])] += 1
        }
        var sum = ExactSum(), result = [Double](repeating: .nan, count: groupCount)
        for group in 0..<groupCount where starts[group] < starts[group + 1] {
            sum.reset()
            for place in starts[group]..<starts[group + 1] { sum.add(ordered[place]) }
            result[group] = sum.rounded()
        }
        return result
    }
}
