import SiapColumns
import SiapData
import SiapSemantics
import SiapText

/// What a measure of a question needs of the rows, told in columns and numbers.
struct ScanMeasure {
    enum Work {
        /// Rows are counted, and nothing else is asked.
        case count
        /// Rows for which a condition holds, of those for which it is known.
        case share(RowPredicate)
        case sum(ScanCompiler.Numbers)
        case decimals([Double])
        case extremes(ScanCompiler.Numbers)
        case distinct(ScanCompiler.Key)
        /// How often each value occurs with each key: what a median is found by.
        case frequencies(ScanCompiler.Key, KeyColumns)
    }

    let measure: BoundMeasure
    /// Rows that it counts, beside those that the question leaves; nil: all of these.
    let condition: RowPredicate?
    let work: Work
}

extension ScanCompiler {
    /// Pairs of a key and a value that may be told apart: 64 MB of bytes, or 16 of counts.
    private static let mostMarks = 1 << 26
    private static let mostFrequencies = 1 << 22

    func measure(_ measure: BoundMeasure, keys: KeyColumns) throws -> ScanMeasure? {
        var condition: RowPredicate?
        if let own = measure.condition {
            guard !own.facts.canFail, let compiled = try predicate(own) else { return nil }
            condition = compiled
        }
        guard let work = try work(measure, keys) else { return nil }
        return ScanMeasure(measure: measure, condition: condition, work: work)
    }

    /// Of an attribute that holds decimals.
    private func decimals(_ value: BoundExpression) -> [Double]? {
        guard case .attribute(let attribute, .decimal) = value.node else { return nil }
        return columns.decimals(attribute)
    }

    private func work(_ measure: BoundMeasure, _ keys: KeyColumns) throws -> ScanMeasure.Work? {
        if let value = measure.value, value.facts.canFail { return nil }
        switch measure.kind {
        case .count, .shareOfTotal: return .count
        // Of all rows of the question is said how many are unknown: a condition of the measure's own would hide some.
        case .shareWhere(let value): return measure.condition == nil ? try predicate(value).map { .share($0) } : nil
        // Which is a sum of the rows where a condition is known, and one of those where it holds.
        case .shareOfSum: return nil
        case .aggregate(let function, let value):
            switch function {
            case .count, .exists, .sum, .average:
                if let decimals = decimals(value) {
                    return DecimalSums.bytes(domain: keys.domain) <= ScanCompiler.mostMarks ? .decimals(decimals) : nil
                }
                return try numbers(value).map { .sum($0) }
            case .min, .max: return try numbers(value).map { .extremes($0) }
            case .distinct:
                guard let key = try key(value), keys.domain * key.map.groups <= ScanCompiler.mostMarks else {
                    return nil
                }
                return .distinct(key)
            case .median:
                guard value.type.isStoredAsInteger, let key = try key(value),
                    let both = KeyColumns(
                        keys.parts + [.init(columns[key.slot].values, key.map)],
                        limit: ScanCompiler.mostFrequencies)
                else { return nil }
                return .frequencies(key, both)
            case .first: return nil
            }
        }
    }
}

/// What one thread finds out for one measure: a figure for each key.
enum MeasureState {
    case count(Histogram?)
    case share(yes: Histogram, no: Histogram)
    case sum(Histogram?, Sums)
    case decimals(Histogram?, DecimalSums)
    case extremes(Histogram?, Extremes)
    case distinct(Histogram?, Marks)
    case frequencies(Histogram?, Histogram)

    init(_ measure: ScanMeasure, domain: Int) {
        // Without a condition of its own the rows that it counts are those of the group.
        let rows = measure.condition == nil ? nil : Histogram(domain: domain)
        switch measure.work {
        case .count: self = .count(rows)
        case .share: self = .share(yes: Histogram(domain: domain), no: Histogram(domain: domain))
        case .sum: self = .sum(rows, Sums(domain: domain))
        case .decimals: self = .decimals(rows, DecimalSums(domain: domain))
        case .extremes: self = .extremes(rows, Extremes(domain: domain))
        case .distinct(let key): self = .distinct(rows, Marks(domain: domain, key.map, unknown: key.unknownNumber))
        case .frequencies(_, let keys): self = .frequencies(rows, Histogram(domain: keys.domain))
        }
    }
}
