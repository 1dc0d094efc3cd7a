/// Exact sums of decimals by key, with how many were known: rounded once at the end, whatever the order and the
/// threads.
public final class DecimalSums {
    private let domain: Int
    private let digits: UnsafeMutablePointer<Int64>
    private let knowns: UnsafeMutablePointer<Int64>
    /// What numbers of usual size come to since they were last put into the digits, in units of 2^-70: a number for
    /// each key instead of 70 digits, so that many keys stay in the cache.
    private let near: UnsafeMutablePointer<Int128>
    /// So many more numbers may come before they are put there: less than 2^107 each, 2^20 of them.
    private var room = mostBeforeSettling
    private static let mostBeforeSettling = 1 << 20
    private static let nearExponent = 1075 - 70

    /// Bytes that so many keys take.
    public static func bytes(domain: Int) -> Int { domain * (ExactDigits.count + 1) * 8 }

    public init(domain: Int) {
        self.domain = domain
        digits = .allocate(capacity: domain * ExactDigits.count)
        digits.initialize(repeating: 0, count: domain * ExactDigits.count)
        knowns = .allocate(capacity: domain)
        knowns.initialize(repeating: 0, count: domain)
        near = .allocate(capacity: domain)
        near.initialize(repeating: 0, count: domain)
    }

    deinit {
        digits.deallocate()
        knowns.deallocate()
        near.deallocate()
    }

    /// How many known numbers a key had.
    public func known(_ key: Int) -> Int64 { knowns[key] }

    /// To the nearest, half to even; infinite beyond the range of Double, 0 where nothing was added.
    public func sum(_ key: Int) -> Double {
        let copy = UnsafeMutablePointer<Int64>.allocate(capacity: ExactDigits.count)
        defer { copy.deallocate() }
        settle()
        copy.initialize(from: own(key), count: ExactDigits.count)
        return ExactDigits.rounded(copy)
    }

    /// Adds the known numbers of rows: of a list, or `count` from `start` on; NaN is unknown, all else is finite.
    /// `keys[i]` is the key of the i-th of them; nil: all have key 0.
    public func add(
        _ values: UnsafePointer<Double>, from start: Int, count: Int, list: UnsafePointer<UInt16>?,
        keys: UnsafePointer<UInt32>?
    ) {
        if room < count { settle() }
        room -= count
        let cells = values + start
        switch (list, keys) {
        case (nil, nil): for place in 0..<count { add(cells[place], to: 0) }
        case (let list?, nil): for place in 0..<count { add(cells[Int(list[place])], to: 0) }
        case (nil, let keys?): for place in 0..<count { add(cells[place], to: Int(keys[place])) }
        case (let list?, let keys?): for place in 0..<count { add(cells[Int(list[place])], to: Int(keys[place])) }
        }
    }

    @inline(__always)
    private func add(_ value: Double, to key: Int) {
        if value.isNaN { return }
        knowns[key] &+= 1
        let bits = value.bitPattern
        let shift = Int(truncatingIfNeeded: bits &>> 52 & 0x7FF) &- DecimalSums.nearExponent
        if UInt(bitPattern: shift) <= 53 {
            let mantissa = UInt128(truncatingIfNeeded: bits & 0xF_FFFF_FFFF_FFFF | 1 &<< 52) &<< UInt128(shift)
            let sign = Int128(truncatingIfNeeded: Int64(bitPattern: bits) &>> 63)
            near[key] &+= (Int128(truncatingIfNeeded: mantissa) ^ sign) &- sign
        } else if value != 0 {
            addFar(value, to: key)
        }
    }

    /// Digits grow by less than 2^32 a number, and by as much a settling: they are carried there.
    @inline(never)
    private func addFar(_ value: Double, to key: Int) { ExactDigits.add(value, to: own(key)) }

    /// Adds what the other has: key i of the other to key `keys[i]` here, or to its own where there are none.
    public func add(_ other: DecimalSums, keys: [Int]? = nil) {
        settle()
        other.settle()
        for key in 0..<other.domain {
            let target = own(keys?[key] ?? key), from = other.own(key)
            for place in 0..<ExactDigits.count { target[place] += from[place] }
            knowns[keys?[key] ?? key] += other.knowns[key]
        }
        // What was added must be carried, whether or not a number of our own came.
        room -= 1
        settle()
    }

    @inline(__always)
    private func own(_ key: Int) -> UnsafeMutablePointer<Int64> { digits + key &* ExactDigits.count }

    /// Puts what is near into the digits, and carries them; nothing to do where nothing came since.
    private func settle() {
        if room == DecimalSums.mostBeforeSettling { return }
        for key in 0..<domain {
            let size = near[key].magnitude, isNegative = near[key] < 0
            for half in 0..<2 {
                ExactDigits.add(
                    UInt64(truncatingIfNeeded: size >> UInt128(64 * half)),
                    exponent: DecimalSums.nearExponent + 64 * half, isNegative: isNegative, to: own(key))
            }
            near[key] = 0
            ExactDigits.carry(own(key))
        }
        room = DecimalSums.mostBeforeSettling
    }
}
