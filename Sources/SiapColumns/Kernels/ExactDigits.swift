/// A fixed-point number over the whole range of Double, in digits of 32 bits: what a sum of decimals is kept in, so
/// that it does not depend on their order and is rounded once, at the end.
public enum ExactDigits {
    /// How many digits; digit i has the weight 2^(32 i - 1075).
    public static let count = 70
    /// Each number adds less than 2^32 to a digit; so many more may come before digits must be carried.
    public static let mostBeforeCarry = 1 << 30

    /// The number is finite.
    @inlinable @inline(__always)
    public static func add(_ value: Double, to digits: UnsafeMutablePointer<Int64>) {
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
    }

    /// Adds a whole number of 2^(exponent - 1075), or takes it away.
    static func add(_ number: UInt64, exponent: Int, isNegative: Bool, to digits: UnsafeMutablePointer<Int64>) {
        let shift = UInt64(exponent & 31)
        let low = number &<< shift, high = shift == 0 ? 0 : number &>> (64 &- shift)
        let at = digits + exponent >> 5, sign: Int64 = isNegative ? -1 : 1
        at[0] += sign * Int64(low & 0xFFFF_FFFF)
        at[1] += sign * Int64(low >> 32)
        at[2] += sign * Int64(high)
    }

    /// Leaves less than 2^32 in every digit but the last.
    public static func carry(_ digits: UnsafeMutablePointer<Int64>) {
        for place in 0..<(count - 1) {
            digits[place + 1] += digits[place] >> 32
            digits[place] &= 0xFFFF_FFFF
        }
    }

    /// To the nearest, half to even; infinite beyond the range of Double. The digits are used up.
    public static func rounded(_ digits: UnsafeMutablePointer<Int64>) -> Double {
        carry(digits)
        let isNegative = digits[count - 1] < 0
        if isNegative {
            for place in 0..<count { digits[place] = -digits[place] }
            carry(digits)
        }
        guard var top = (0..<count).last(where: { digits[$0] != 0 }) else { return 0 }
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
