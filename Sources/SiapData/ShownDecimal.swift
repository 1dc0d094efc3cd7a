#if canImport(Glibc)
    import Glibc
#elseif canImport(Darwin)
    import Darwin
#endif

extension Double {
    /// The number of at most 15 significant digits that is nearest: so decimals are compared, ordered, grouped and matched. What two calculations of
    /// one figure differ by lies beyond them, as 0.1 + 0.2 and 0.3 do.
    public var shown: Double {
        // Whole numbers of at most 15 digits, infinities and NaN.
        if self == rounded(.towardZero), magnitude < 1e15 { return self == 0 ? 0 : self }
        guard isFinite else { return self }
        let places = 14 - Int(log10(magnitude).rounded(.down))
        if places >= 0, places <= 22 {
            // One rounding each: the power is exact, and so is a whole number below 2^53.
            let scaled = self * Double.powers[places], whole = scaled.rounded()
            if (scaled - whole).magnitude < 0.4, whole.magnitude < 1e15, whole.magnitude >= 1e14 { return whole / Double.powers[places] }
        }
        return withDigits
    }

    private static let powers: [Double] = [
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22,
    ]

    /// The same by way of its digits, for numbers near the middle between two, very small and very large ones.
    private var withDigits: Double {
        var buffer = [CChar](repeating: 0, count: 40)
        _ = withVaList([self]) { vsnprintf(&buffer, buffer.count, "%.14e", $0) }
        return strtod(buffer, nil)
    }

    /// Below zero, zero or above it as a whole number is less than, equal to or greater than this decimal, exactly: beyond 2^53 not every whole
    /// number has a decimal of its own.
    public func order(of whole: Int64) -> Int {
        let number = magnitude < 1e15 ? shown : self
        if number >= 0x1p63 { return -1 }
        if number < -0x1p63 { return 1 }
        let floor = number.rounded(.down), below = Int64(floor)
        if whole != below { return whole < below ? -1 : 1 }
        return number > floor ? -1 : 0
    }
}
