import SiapData

/// Rows put into groups by their keys: a number for each row, and one row to stand for each group.
struct Grouping {
    var groups: [Int32]
    /// For each group, the place of its first row.
    var representatives: [Int]
    var count: Int { representatives.count }

    /// One group of all rows; it exists also when there are none.
    init(single count: Int) {
        groups = [Int32](repeating: 0, count: count)
        representatives = [-1]
    }

    /// Groups by the keys' values, in the order in which they are first met. Direct index while the product of the
    /// domains is small, hashed above.
    init(keys: [GroupKey], count: Int, _ patience: Patience) throws {
        var ids = [Int](repeating: 0, count: count)
        var size = 1
        var isDirect = true
        for key in keys {
            let (own, ownSize) = try Grouping.dense(key, count: count, patience)
            let (product, overflow) = size.multipliedReportingOverflow(by: ownSize)
            if overflow || product > 1 << 40 {
                // Too many to number by position: number what is there, and go on from that.
                (ids, size) = try Grouping.numbered(ids, patience)
                isDirect = false
            }
            try patience.inBlocks(count) { for index in $0 { ids[index] = ids[index] * ownSize + own[index] } }
            size *= ownSize
        }
        groups = [Int32](repeating: -1, count: count)
        representatives = []
        if isDirect, size <= 1 << 20 {
            var numbers = [Int32](repeating: -1, count: size)
            try patience.inBlocks(count) { for index in $0 { assign(index, &numbers[ids[index]]) } }
        } else {
            var numbers: [Int: Int32] = [:]
            try patience.inBlocks(count) { for index in $0 { assign(index, &numbers[ids[index], default: -1]) } }
        }
    }

    private mutating func assign(_ index: Int, _ number: inout Int32) {
        if number < 0 {
            number = Int32(representatives.count)
            representatives.append(index)
        }
        groups[index] = number
    }

    /// Numbers 0..<size for values in the order in which they are first met.
    private static func numbered<T: Hashable>(_ values: [T], _ patience: Patience) throws -> ([Int], Int) {
        var numbers: [T: Int] = [:]
        var ids = [Int](repeating: 0, count: values.count)
        try patience.inBlocks(values.count) { block in
            for index in block {
                if let known = numbers[values[index]] {
                    ids[index] = known
                } else {
                    ids[index] = numbers.count
                    numbers[values[index]] = numbers.count
                }
            }
        }
        return (ids, Swift.max(numbers.count, 1))
    }

    /// Numbers 0..<size for the values of one key; unknown has one of its own.
    private static func dense(_ key: GroupKey, count: Int, _ patience: Patience) throws -> ([Int], Int) {
        switch key.type {
        case .text: return try numbered(key.values.texts(count: count), patience)
        case .decimal:
            return try numbered(
                key.values.decimals(count: count).map { $0.isNaN ? Double.nan.bitPattern : $0.bitPattern }, patience)
        case .truth: return (key.values.truths(count: count).map { Int($0) }, 3)
        case .wholeNumber, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
            let integers = key.values.integers(count: count)
            if let domain = key.domain { return (integers.map { $0 == unknownInteger ? domain : Int($0) }, domain + 1) }
            return try numbered(integers, patience)
        }
    }
}
