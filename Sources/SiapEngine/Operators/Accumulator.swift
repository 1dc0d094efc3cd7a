import SiapData
import SiapText

/// Aggregates of a vector by group. `groups[i]` is the group of value i, -1 for none. Of nothing, and of nothing but
/// unknowns, counts are 0 and all else is unknown: a blank is not a zero.
///
/// Whether there are any is told by how many there are.
enum Accumulator {
    static func accumulate(
        _ function: AggregateFunction, _ values: Vector, type: ValueType, groups: [Int32], groupCount: Int,
        at range: SourceRange?,
        _ patience: Patience
    ) throws -> Vector {
        switch type {
        case .decimal:
            return try decimals(function, values.decimals(count: groups.count), groups, groupCount, at: range, patience)
        case .text: return try texts(function, values.texts(count: groups.count), groups, groupCount, patience)
        case .truth, .wholeNumber, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
            return try integers(function, values.integers(count: groups.count), groups, groupCount, at: range, patience)
        }
    }

    /// How many values were known, by group.
    static func countKnown<T>(_ values: [T], _ groups: [Int32], _ groupCount: Int, isKnown: (T) -> Bool) -> [Int64] {
        var counts = [Int64](repeating: 0, count: groupCount)
        for index in 0..<values.count where groups[index] >= 0 && isKnown(values[index]) {
            counts[Int(groups[index])] += 1
        }
        return counts
    }

    private static func integers(
        _ function: AggregateFunction, _ values: [Int64], _ groups: [Int32], _ groupCount: Int, at range: SourceRange?,
        _ patience: Patience
    ) throws -> Vector {
        switch function {
        case .count, .exists: return .integers(countKnown(values, groups, groupCount) { $0 != unknownInteger })
        case .sum:
            // Exact in 128 bits, so that the order of the rows decides nothing; it must fit at the end.
            let sums = exactSums(values, groups, groupCount)
            let counts = countKnown(values, groups, groupCount) { $0 != unknownInteger }
            return .integers(
                try (0..<groupCount).map { group in
                    if counts[group] == 0 { return unknownInteger }
                    guard let whole = Int64(exactly: sums[group]), whole != unknownInteger else {
                        throw DiagnosticsFailure(Diagnostic(.overflow, at: range))
                    }
                    return whole
                })
        case .average:
            let sums = exactSums(values, groups, groupCount)
            let counts = countKnown(values, groups, groupCount) { $0 != unknownInteger }
            return .decimals((0..<groupCount).map { counts[$0] == 0 ? .nan : Double(sums[$0]) / Double(counts[$0]) })
        case .median:
            let sorted = try known(values, groups, groupCount, patience) { $0 != unknownInteger }
            return .decimals(
                sorted.map { list in
                    list.isEmpty ? .nan : Double(Int128(list[(list.count - 1) / 2]) + Int128(list[list.count / 2])) / 2
                })
        case .min:
            return .integers(
                try known(values, groups, groupCount, patience) { $0 != unknownInteger }.map {
                    $0.first ?? unknownInteger
                })
        case .max:
            return .integers(
                try known(values, groups, groupCount, patience) { $0 != unknownInteger }.map {
                    $0.last ?? unknownInteger
                })
        case .distinct: return .integers(try distinct(values, groups, groupCount, patience) { $0 != unknownInteger })
        case .first:
            var firsts = [Int64](repeating: unknownInteger, count: groupCount)
            for index in 0..<values.count where groups[index] >= 0 && firsts[Int(groups[index])] == unknownInteger {
                firsts[Int(groups[index])] = values[index]
            }
            return .integers(firsts)
        }
    }

    private static func exactSums(_ values: [Int64], _ groups: [Int32], _ groupCount: Int) -> [Int128] {
        var sums = [Int128](repeating: 0, count: groupCount)
        for index in 0..<values.count where groups[index] >= 0 && values[index] != unknownInteger {
            sums[Int(groups[index])] += Int128(values[index])
        }
        return sums
    }

    private static func decimals(
        _ function: AggregateFunction, _ values: [Double], _ groups: [Int32], _ groupCount: Int, at range: SourceRange?,
        _ patience: Patience
    ) throws -> Vector {
        switch function {
        case .count, .exists: return .integers(countKnown(values, groups, groupCount) { !$0.isNaN })
        case .sum, .average:
            let sums = ExactSum.sums(values, groups, groupCount)
            if sums.contains(where: \.isInfinite) { throw DiagnosticsFailure(Diagnostic(.overflow, at: range)) }
            if function == .sum { return .decimals(sums) }
            let counts = countKnown(values, groups, groupCount) { !$0.isNaN }
            return .decimals(zip(sums, counts).map { $0 / Double($1) })
        case .median:
            return .decimals(
                try known(values, groups, groupCount, patience) { !$0.isNaN }.map { list in
                    // Halved first: the sum of two may be beyond all decimals, their middle is not.
                    list.isEmpty
                        ? .nan
                        : list.count % 2 == 1
                            ? list[list.count / 2] : list[list.count / 2 - 1] / 2 + list[list.count / 2] / 2
                })
        case .min:
            return .decimals(try known(values, groups, groupCount, patience) { !$0.isNaN }.map { $0.first ?? .nan })
        case .max:
            return .decimals(try known(values, groups, groupCount, patience) { !$0.isNaN }.map { $0.last ?? .nan })
        case .distinct: return .integers(try distinct(values.map(\.shown), groups, groupCount, patience) { !$0.isNaN })
        case .first:
            var firsts = [Double](repeating: .nan, count: groupCount)
            for index in 0..<values.count where groups[index] >= 0 && firsts[Int(groups[index])].isNaN {
                firsts[Int(groups[index])] = values[index]
            }
            return .decimals(firsts)
        }
    }

    private static func texts(
        _ function: AggregateFunction, _ values: [String?], _ groups: [Int32], _ groupCount: Int, _ patience: Patience
    ) throws -> Vector {
        switch function {
        case .count, .exists: return .integers(countKnown(values, groups, groupCount) { $0 != nil })
        case .distinct:
            return .integers(
                try distinct(
                    values.map { $0 ?? "" }, groups.enumerated().map { values[$0.offset] == nil ? -1 : $0.element },
                    groupCount, patience
                ) { _ in true
                })
        case .min, .max, .first, .sum, .average, .median:
            var best = [String?](repeating: nil, count: groupCount)
            for index in 0..<values.count where groups[index] >= 0 {
                guard let value = values[index] else { continue }
                let group = Int(groups[index])
                guard let old = best[group] else { best[group] = value; continue }
                if function == .min && value < old || function == .max && value > old { best[group] = value }
            }
            return .texts(best)
        }
    }

    /// The known values of each group, in order.
    private static func known<T: Comparable>(
        _ values: [T], _ groups: [Int32], _ groupCount: Int, _ patience: Patience, isKnown: (T) -> Bool
    ) throws -> [[T]] {
        var lists = [[T]](repeating: [], count: groupCount)
        try patience.inBlocks(values.count) { block in
            for index in block where groups[index] >= 0 && isKnown(values[index]) {
                lists[Int(groups[index])].append(values[index])
            }
        }
        for index in lists.indices {
            // A short list is sorted before anybody could want to stop it.
            if lists[index].count < 1 << 16 {
                try patience.spend(lists[index].count)
                lists[index].sort()
            } else {
                try lists[index].sort { a, b in
                    try patience.spend()
                    return a < b
                }
            }
        }
        return lists
    }

    private static func distinct<T: Hashable>(
        _ values: [T], _ groups: [Int32], _ groupCount: Int, _ patience: Patience, isKnown: (T) -> Bool
    ) throws -> [Int64] {
        var sets = [Set<T>](repeating: [], count: groupCount)
        try patience.inBlocks(values.count) { block in
            for index in block where groups[index] >= 0 && isKnown(values[index]) {
                sets[Int(groups[index])].insert(values[index])
            }
        }
        return sets.map { Int64($0.count) }
    }
}
