extension Double {
    /// The number of at most 15 significant digits that is nearest: so decimals are compared, ordered, grouped and
    /// matched. What two calculations of one figure differ by lies beyond them, as 0.1 + 0.2 and 0.3 do.
    public var shown: Double {
        // Whole numbers of at most 15 digits, infinities and NaN.
        if self == rounded(.towardZero), magnitude < 1e15 { return self == 0 ? 0 : self }
        guard isFinite else { return self }
        if magnitude < 1e15, magnitude >= 1e-7 {
            var places = 15 - (Double.powers.firstIndex { magnitude < $0 } ?? 0)
            while places < 22, magnitude * Double.powers[places] < 1e14 { places += 1 }
            // One rounding each: the power is exact, and so is a whole number below 2^53.
            let scaled = self * Double.powers[places], whole = scaled.rounded()
            if (scaled - whole).magnitude < 0.4, whole.magnitude < 1e15, whole.magnitude >= 1e14 {
                return whole / Double.powers[places]
            }
        }
        return withDigits
    }

    /// As it is shown where decimals are among its first 15 digits; of a greater number, which is whole or nearly so,
    /// all of it.
    public var shownWhereDecimal: Double { magnitude < 1e15 ? shown : self }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22,
    ]

    /// The same by way of its digits, for very small and very large numbers, and near the middle between two.
    private var withDigits: Double {
        let parts = description.split(separator: "e", maxSplits: 1)
        var exponent = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
        let point = parts[0].split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        var digits = point.joined().utf8.filter { $0 != UInt8(ascii: "-") }.map { Int($0) - 48 }
        exponent -= point.count > 1 ? point[1].utf8.count : 0
        digits = Array(digits.drop { $0 == 0 })
        guard digits.count > 15 else { return self }
        exponent += digits.count - 15
        // In the middle between two the even one, as printing does.
        let isMiddle = digits[15] == 5 && digits[16...].allSatisfy { $0 == 0 }
        let kept =
            digits[..<15].reduce(0) { $0 * 10 + $1 }
            + (digits[15] > 5 || digits[15] == 5 && !(isMiddle && digits[14] % 2 == 0) ? 1 : 0)
        return Double("\(sign == .minus ? "-" : "")\(kept)e\(exponent)") ?? self
    }

    /// Below zero, zero or above it as a whole number is less than, equal to or greater than this decimal, exactly:
    /// beyond 2^53 not every whole number has a decimal of its own.
    public func order(of whole: Int64) -> Int {
        let number = shownWhereDecimal
        if number >= 0x1p63 { return -1 }
        if number < -0x1p63 { return 1 }
        let floor = number.rounded(.down), below = Int64(floor)
        if whole != below { return whole < below ? -1 : 1 }
        return number > floor ? -1 : 0
    }
}
