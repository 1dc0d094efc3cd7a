/// Sums of whole numbers by key, with how many were known. Exact while the largest number times the rows stays below
/// 2^62, which whoever makes it has seen to.
public final class Sums {
    private let domain: Int
    private let sums: UnsafeMutablePointer<Int64>
    private let knowns: UnsafeMutablePointer<Int64>

    public init(domain: Int) {
        self.domain = domain
        sums = .allocate(capacity: domain)
        sums.initialize(repeating: 0, count: domain)
        knowns = .allocate(capacity: domain)
        knowns.initialize(repeating: 0, count: domain)
    }

    deinit {
        sums.deallocate()
        knowns.deallocate()
    }

    /// Adds what was summed to totals that have a place for each key.
    public func add(to totals: inout [Int64], knowns counts: inout [Int64]) {
        for key in 0..<domain {
            totals[key] += sums[key]
            counts[key] += knowns[key]
        }
    }

    /// Adds the numbers of rows: of a list, or `count` from `start` on. `keys[i]` is the key of the i-th of them; nil:
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
        let sums = sums, knowns = knowns
        if let keys {
            column.numbers(type, map, from: start, count: count, list: list) { place, number in
                let key = Int(keys[place])
                sums[key] &+= number
                knowns[key] &+= 1
            }
        } else {
            var sum: Int64 = 0, known: Int64 = 0
            column.numbers(type, map, from: start, count: count, list: list) { _, number in
                sum &+= number
                known &+= 1
            }
            sums[0] &+= sum
            knowns[0] &+= known
        }
    }
}
