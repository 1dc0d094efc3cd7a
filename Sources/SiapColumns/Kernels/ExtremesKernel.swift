/// The least and the greatest number by key; nothing known leaves them crossed.
public final class Extremes {
    private let domain: Int
    private let lows: UnsafeMutablePointer<Int64>
    private let highs: UnsafeMutablePointer<Int64>
    private let knowns: UnsafeMutablePointer<Int64>

    public init(domain: Int) {
        self.domain = domain
        lows = .allocate(capacity: domain)
        lows.initialize(repeating: .max, count: domain)
        highs = .allocate(capacity: domain)
        highs.initialize(repeating: .min, count: domain)
        knowns = .allocate(capacity: domain)
        knowns.initialize(repeating: 0, count: domain)
    }

    deinit {
        lows.deallocate()
        highs.deallocate()
        knowns.deallocate()
    }

    /// Joins what was found with extremes that have a place for each key, and adds how many were known.
    public func join(lows least: inout [Int64], highs greatest: inout [Int64], knowns counts: inout [Int64]) {
        for key in 0..<domain {
            least[key] = min(least[key], lows[key])
            greatest[key] = max(greatest[key], highs[key])
            counts[key] += knowns[key]
        }
    }

    /// Takes the numbers of rows: of a list, or `count` from `start` on. `keys[i]` is the key of the i-th of them; nil:
    /// all have key 0.
    public func add(
        _ column: PackedIntegers, _ map: ValueMap, from start: Int, count: Int, list: UnsafePointer<UInt16>?,
        keys: UnsafePointer<UInt32>?
    ) {
        switch column.width {
        case .one: add(UInt8.self, column, map, start, count, list, keys)
        case .two: add(UInt16.self, column, map, start, count, list, keys)
        case .four: add(UInt32.self, column, map, start, count, list, keys)
        case .eight: add(UInt64.self, column, map, start, count, list, keys)
        }
    }

    @inline(__always)
    private func add<Cell: StoredInteger>(
        _ type: Cell.Type, _ column: PackedIntegers, _ map: ValueMap, _ start: Int, _ count: Int,
        _ list: UnsafePointer<UInt16>?, _ keys: UnsafePointer<UInt32>?
    ) {
        let lows = lows, highs = highs, knowns = knowns
        column.numbers(type, map, from: start, count: count, list: list) { place, number in
            let key = keys.map { Int($0[place]) } ?? 0
            lows[key] = min(lows[key], number)
            highs[key] = max(highs[key], number)
            knowns[key] &+= 1
        }
    }
}
