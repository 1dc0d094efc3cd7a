/// A small generator of numbers that look random (Steele, Lea, Flood 2014): whole numbers only, so that the same seed
/// gives the same bytes on every machine.
public struct SplitMix64: RandomNumberGenerator, Sendable {
    private var state: UInt64

    /// Any seed is as good as another.
    public init(seed: UInt64) { state = seed }

    /// One of many streams that a seed has: that of a row, or of an attribute of a row.
    public init(seed: UInt64, stream: UInt64) {
        state = SplitMix64.mixed(seed ^ SplitMix64.mixed(stream &+ SplitMix64.step))
    }

    public mutating func next() -> UInt64 {
        state &+= SplitMix64.step
        return SplitMix64.mixed(state)
    }

    /// From 0 up to a bound, which is left out; the bound must not be 0.
    @inline(__always)
    public mutating func below(_ bound: UInt64) -> UInt64 { next().multipliedFullWidth(by: bound).high }

    /// True so many times in 256.
    @inline(__always)
    mutating func happens(in256 share: UInt64) -> Bool { next() >> 56 < share }

    private static let step: UInt64 = 0x9E37_79B9_7F4A_7C15

    @inline(__always)
    private static func mixed(_ value: UInt64) -> UInt64 {
        var z = value
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}
