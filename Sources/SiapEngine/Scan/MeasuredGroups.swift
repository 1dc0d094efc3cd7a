import SiapColumns

/// Figures of groups that are told by their keys' numbers, for one measure.
struct Figures {
    /// Rows that the measure counts; of a share, those where its condition holds.
    var rows: [Int64]
    /// Rows that were looked at: of a share, all those of its groups.
    var counted: [Int64]
    /// Rows whose value is known; of a share, those where its condition is.
    var known: [Int64]
    var sums: [Int64] = []
    var lows: [Int64] = []
    var highs: [Int64] = []
    var marks: Marks?
    var decimals: DecimalSums?
    /// Of a median: how many rows there are of each value, `frequencies[group * values + value]`.
    var frequencies: [Int64] = []
}

/// What is measured of groups. The whole, and groups by fewer keys, are put together from it: the rows are not looked
/// at again.
struct MeasuredGroups {
    let scan: GroupScan
    /// Rows of each group, by its key; most keys may have none.
    private(set) var rows: [Int64]
    private(set) var figures: [Figures]

    init(of scan: GroupScan, _ states: [GroupScan.State]) {
        self.scan = scan
        let domain = scan.keys.domain
        var rows = [Int64](repeating: 0, count: domain)
        for state in states { state.rows.add(to: &rows) }
        self.rows = rows
        figures = scan.measures.indices.map { place in
            Figures(scan.measures[place], states.map { $0.measures[place] }, domain: domain, all: rows)
        }
    }

    private init(scan: GroupScan, rows: [Int64], figures: [Figures]) {
        self.scan = scan
        self.rows = rows
        self.figures = figures
    }

    /// Groups by some of the keys: of `parts`, in their order. Key i of all becomes key `kept[i]` of `count`.
    func keeping(_ kept: [Int], count: Int) -> MeasuredGroups {
        MeasuredGroups(
            scan: scan, rows: Figures.added(rows, kept, count),
            figures: zip(figures, scan.measures).map { $0.keeping(kept, count: count, $1) })
    }
}

extension Figures {
    fileprivate init(_ measure: ScanMeasure, _ states: [MeasureState], domain: Int, all: [Int64]) {
        let zeros = [Int64](repeating: 0, count: domain)
        rows = measure.condition == nil ? all : zeros
        counted = all
        known = zeros
        if case .extremes = measure.work {
            lows = [Int64](repeating: .max, count: domain)
            highs = [Int64](repeating: .min, count: domain)
        }
        if case .sum = measure.work { sums = zeros }
        if case .frequencies(_, let both) = measure.work { frequencies = [Int64](repeating: 0, count: both.domain) }
        if case .share = measure.work { rows = zeros }
        for state in states {
            switch state {
            case .count(let histogram): histogram?.add(to: &rows)
            case .share(let yes, let no):
                yes.add(to: &rows)
                yes.add(to: &known)
                no.add(to: &known)
            case .sum(let histogram, let own):
                histogram?.add(to: &rows)
                own.add(to: &sums, knowns: &known)
            case .decimals(let histogram, let own):
                histogram?.add(to: &rows)
                if let decimals { decimals.add(own) } else { decimals = own }
            case .extremes(let histogram, let own):
                histogram?.add(to: &rows)
                own.join(lows: &lows, highs: &highs, knowns: &known)
            case .distinct(let histogram, let own):
                histogram?.add(to: &rows)
                if let marks { marks.formUnion(own) } else { marks = own }
            case .frequencies(let histogram, let own):
                histogram?.add(to: &rows)
                own.add(to: &frequencies)
            }
        }
        if case .share = measure.work {} else { counted = rows }
        if let decimals { known = (0..<domain).map { decimals.known($0) } }
        if let marks { known = (0..<domain).map { Int64(marks.known($0)) } }
        if case .frequencies(let key, _) = measure.work { known = knownValues(key, domain) }
    }

    /// Of each group, the rows whose value is not the unknown one.
    private func knownValues(_ key: ScanCompiler.Key, _ domain: Int) -> [Int64] {
        let values = key.map.groups
        return (0..<domain).map { group in
            let own = frequencies[group * values..<(group + 1) * values]
            return own.reduce(0, +) - (key.unknownNumber.map { own[own.startIndex + $0] } ?? 0)
        }
    }

    fileprivate static func added(_ figures: [Int64], _ kept: [Int], _ count: Int) -> [Int64] {
        var result = [Int64](repeating: 0, count: count)
        for (key, figure) in figures.enumerated() where figure != 0 { result[kept[key]] += figure }
        return result
    }

    fileprivate func keeping(_ kept: [Int], count: Int, _ measure: ScanMeasure) -> Figures {
        var result = Figures(
            rows: Figures.added(rows, kept, count), counted: Figures.added(counted, kept, count),
            known: Figures.added(known, kept, count))
        if !sums.isEmpty { result.sums = Figures.added(sums, kept, count) }
        if !lows.isEmpty {
            result.lows = [Int64](repeating: .max, count: count)
            result.highs = [Int64](repeating: .min, count: count)
            for (key, own) in kept.enumerated() {
                result.lows[own] = min(result.lows[own], lows[key])
                result.highs[own] = max(result.highs[own], highs[key])
            }
        }
        if let marks, case .distinct(let key) = measure.work {
            let joined = Marks(domain: count, key.map, unknown: key.unknownNumber)
            joined.formUnion(marks, keys: kept)
            result.marks = joined
        }
        if let decimals {
            let joined = DecimalSums(domain: count)
            joined.add(decimals, keys: kept)
            result.decimals = joined
        }
        if !frequencies.isEmpty, case .frequencies(let key, _) = measure.work {
            let values = key.map.groups
            result.frequencies = [Int64](repeating: 0, count: count * values)
            for (group, own) in kept.enumerated() {
                for value in 0..<values {
                    result.frequencies[own * values + value] += frequencies[group * values + value]
                }
            }
        }
        return result
    }
}
