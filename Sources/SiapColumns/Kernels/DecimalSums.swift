/// Exact sums of decimals by key, with how many were known: rounded once at the end, whatever the order and the threads.
public final class DecimalSums {
    private let domain: Int
    private let digits: UnsafeMutablePointer<Int64>
    private let knowns: UnsafeMutablePointer<Int64>
    /// So many more numbers may come before digits must be carried.
    private var room = ExactDigits.mostBeforeCarry

    /// Bytes that so many keys take.
    public static func bytes(domain: Int) -> Int { domain * (ExactDigits.count + 1) * 8 }

    public init(domain: Int) {
        self.domain = domain
        digits = .allocate(capacity: domain * ExactDigits.count)
        digits.initialize(repeating: 0, count: domain * ExactDigits.count)
        knowns = .allocate(capacity: domain)
        knowns.initialize(repeating: 0, count: domain)
    }

    deinit {
        digits.deallocate()
        knowns.deallocate()
    }

    /// How many known numbers a key had.
    public func known(_ key: Int) -> Int64 { knowns[key] }

    /// To the nearest, half to even; infinite beyond the range of Double, 0 where nothing was added.
    public func sum(_ key: Int) -> Double {
        let copy = UnsafeMutablePointer<Int64>.allocate(capacity: ExactDigits.count)
        defer { copy.deallocate() }
        copy.initialize(from: own(key), count: ExactDigits.count)
        return ExactDigits.rounded(copy)
    }

    /// Adds the known numbers of rows: of a list, or `count` from `start` on; NaN is unknown, all else is finite. `keys[i]`
    /// is the key of the i-th of them; nil: all have key 0.
    public func add(
        _ values: UnsafePointer<Double>, from start: Int, count: Int, list: UnsafePointer<UInt16>?,
        keys: UnsafePointer<UInt32>?
    ) {
        if room < count { carry() }
        room -= count
        let cells = values + start
        for place in 0..<count {
            let value = cells[list.map { Int($0[place]) } ?? place]
            if value.isNaN { continue }
            let key = keys.map { Int($0[place]) } ?? 0
            ExactDigits.add(value, to: own(key))
            knowns[key] &+= 1
        }
    }

    /// Adds what the other has: key i of the other to key `keys[i]` here, or to its own where there are none.
    public func add(_ other: DecimalSums, keys: [Int]? = nil) {
        carry()
        other.carry()
        for key in 0..<other.domain {
            let target = own(keys?[key] ?? key), from = other.own(key)
            for place in 0..<ExactDigits.count { target[place] += from[place] }
            knowns[keys?[key] ?? key] += other.knowns[key]
        }
        carry()
    }

    @inline(__always)
    private func own(_ key: Int) -> UnsafeMutablePointer<Int64> { digits + key &* ExactDigits.count }

    private func carry() {
        for key in 0..<domain { ExactDigits.carry(own(key)) }
        room = ExactDigits.mostBeforeCarry
    }
}
