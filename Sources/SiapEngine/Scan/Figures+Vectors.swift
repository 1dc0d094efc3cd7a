import SiapColumns
import SiapData
import SiapSemantics
import SiapText

extension Figures {
    /// What a measure shows of the groups whose keys are named: a share brings its n and N with it.
    ///
    /// Throws where a sum is beyond all decimals.
    func vectors(_ measure: ScanMeasure, _ present: [Int]) throws -> [(Vector, ValueType)] {
        switch measure.measure.kind {
        case .count: return [(.integers(present.map { rows[$0] }), .wholeNumber)]
        case .shareOfTotal:
            let all = rows.reduce(0, +)
            return Executor.share(present.map { rows[$0] }, present.map { _ in all })
        case .shareWhere: return Executor.share(present.map { rows[$0] }, present.map { known[$0] })
        case .shareOfSum: preconditionFailure("not a measure of a scan")
        case .aggregate(let function, _):
            if decimals != nil { return [(try decimalValues(function, present), measure.measure.type)] }
            return [(values(function, measure, present), measure.measure.type)]
        }
    }

    private func values(_ function: AggregateFunction, _ measure: ScanMeasure, _ present: [Int]) -> Vector {
        func known(_ figures: [Int64]) -> Vector {
            .integers(present.map { self.known[$0] == 0 ? unknownInteger : figures[$0] })
        }
        switch function {
        case .count, .exists: return .integers(present.map { self.known[$0] })
        case .sum: return known(sums)
        case .average:
            return .decimals(present.map { self.known[$0] == 0 ? .nan : Double(sums[$0]) / Double(self.known[$0]) })
        case .min: return known(lows)
        case .max: return known(highs)
        case .distinct: return .integers(present.map { Int64(marks?.distinct($0) ?? 0) })
        case .median:
            guard case .frequencies(let key, _) = measure.work else { preconditionFailure("not a median") }
            return medians(key, present)
        case .first: preconditionFailure("not a measure of a scan")
        }
    }

    private func decimalValues(_ function: AggregateFunction, _ present: [Int]) throws -> Vector {
        if function.isCounting { return .integers(present.map { known[$0] }) }
        let sums = present.map { decimals?.sum($0) ?? .nan }
        if sums.contains(where: \.isInfinite) { throw DiagnosticsFailure(Diagnostic(.overflow, at: nil)) }
        return .decimals(
            zip(present, sums).map { group, sum in
                known[group] == 0 ? .nan : function == .sum ? sum : sum / Double(known[group])
            })
    }

    /// The middle value of each group, or the middle of the two.
    private func medians(_ key: ScanCompiler.Key, _ present: [Int]) -> Vector {
        let numbers = key.map.groups, values = key.values.integers(count: numbers)
        let order = (0..<numbers).filter { $0 != key.unknownNumber }.sorted { values[$0] < values[$1] }
        return .decimals(
            present.map { group in
                let count = known[group]
                if count == 0 { return .nan }
                func value(at place: Int64) -> Int64 {
                    var passed: Int64 = 0
                    for number in order {
                        passed += frequencies[group * numbers + number]
                        if passed > place { return values[number] }
                    }
                    return unknownInteger
                }
                return Double(Int128(value(at: (count - 1) / 2)) + Int128(value(at: count / 2))) / 2
            })
    }
}
