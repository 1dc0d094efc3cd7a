import SiapColumns

/// A sum of decimals that does not depend on their order, rounded once at the end.
enum ExactSum {
    /// The exact sum of the known values of each group, rounded once; NaN where there are none, infinite where it is
    /// beyond all decimals.
    static func sums(_ values: [Double], _ groups: [Int32], _ groupCount: Int) -> [Double] {
        // Group by group, so that one accumulator serves them all.
        var starts = [Int](repeating: 0, count: groupCount + 1)
        for index in values.indices where groups[index] >= 0 && !values[index].isNaN {
            starts[Int(groups[index]) + 1] += 1
        }
        for group in 0..<groupCount { starts[group + 1] += starts[group] }
        var next = starts, ordered = [Double](repeating: 0, count: starts[groupCount])
        for index in values.indices where groups[index] >= 0 && !values[index].isNaN {
            ordered[next[Int(groups[index])]] = values[index]
            next[Int(groups[index])] += 1
        }
        let digits = UnsafeMutablePointer<Int64>.allocate(capacity: ExactDigits.count)
        digits.initialize(repeating: 0, count: ExactDigits.count)
        defer { digits.deallocate() }
        var result = [Double](repeating: .nan, count: groupCount)
        for group in 0..<groupCount where starts[group] < starts[group + 1] {
            digits.update(repeating: 0, count: ExactDigits.count)
            var room = ExactDigits.mostBeforeCarry
            for place in starts[group]..<starts[group + 1] {
                ExactDigits.add(ordered[place], to: digits)
                room -= 1
                if room == 0 {
                    ExactDigits.carry(digits)
                    room = ExactDigits.mostBeforeCarry
                }
            }
            result[group] = ExactDigits.rounded(digits)
        }
        return result
    }
}
