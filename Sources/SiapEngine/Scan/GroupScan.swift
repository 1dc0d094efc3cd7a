import SiapColumns
import SiapSemantics
import SiapText

/// Rows of a scan put into groups, and what is measured of each, in one pass.
struct GroupScan {
    let scan: TableScan
    let keys: KeyColumns
    let measures: [ScanMeasure]

    /// What one thread has of all groups.
    final class State {
        let rows: Histogram
        let measures: [MeasureState]

        init(_ scan: GroupScan) {
            rows = Histogram(domain: scan.keys.domain)
            measures = scan.measures.map { MeasureState($0, domain: scan.keys.domain) }
        }
    }

    /// What is found of all rows.
    struct Found {
        var groups: MeasuredGroups
        var tally: TableScan.Tally
    }

    func run(_ patience: Patience) throws -> Found {
        let (states, tally) = try scan.run(patience, state: { State(self) }, work: take)
        return Found(groups: MeasuredGroups(of: self, states), tally: tally)
    }

    // MARK: A chunk

    private func take(_ state: inout State, _ chunk: TableScan.Chunk, _ scratch: Scratch) {
        count(chunk.rows, chunk.passed, chunk.count, scratch, into: state.rows)
        for (measure, own) in zip(measures, state.measures) {
            guard let condition = measure.condition else {
                take(measure, own, chunk.rows, chunk.passed, chunk.count, chunk.number, scratch)
                continue
            }
            scratch.withMask { mask in
                guard condition.mark(.holds, chunk: chunk.number, in: scan.columns, scratch, into: mask) else { return }
                let count = narrow(mask, to: chunk.passed, rows: chunk.rows.count)
                if count > 0 { take(measure, own, chunk.rows, .mask(mask), count, chunk.number, scratch) }
            }
        }
    }

    /// Leaves in a mask what passed, and counts it.
    private func narrow(_ mask: RowMask, to passed: ChunkRows, rows: Int) -> Int {
        if case .mask(let other) = passed { mask.formIntersection(other, rows: rows) }
        return mask.population(rows: rows)
    }

    private func take(
        _ measure: ScanMeasure, _ state: MeasureState, _ rows: Range<Int>, _ passed: ChunkRows, _ number: Int,
        _ chunk: Int, _ scratch: Scratch
    ) {
        switch (state, measure.work) {
        case (.count(let histogram), _): if let histogram { count(rows, passed, number, scratch, into: histogram) }
        case (.share(let yes, let no), .share(let condition)):
            for (outcome, histogram) in [(Outcome.holds, yes), (.fails, no)] {
                scratch.withMask { mask in
                    guard condition.mark(outcome, chunk: chunk, in: scan.columns, scratch, into: mask) else { return }
                    let found = narrow(mask, to: passed, rows: rows.count)
                    if found > 0 { count(rows, .mask(mask), found, scratch, into: histogram) }
                }
            }
        case (.sum(let histogram, let sums), .sum(let numbers)):
            if let histogram { count(rows, passed, number, scratch, into: histogram) }
            listed(rows, passed, scratch) { list, count, keys in
                sums.add(
                    scan.columns[numbers.slot].values, numbers.map, from: rows.lowerBound, count: count, list: list,
                    keys: keys)
            }
        case (.decimals(let histogram, let sums), .decimals(let values)):
            if let histogram { count(rows, passed, number, scratch, into: histogram) }
            listed(rows, passed, scratch) { list, count, keys in
                values.withUnsafeBufferPointer {
                    guard let first = $0.baseAddress else { return }
                    sums.add(first, from: rows.lowerBound, count: count, list: list, keys: keys)
                }
            }
        case (.extremes(let histogram, let extremes), .extremes(let numbers)):
            if let histogram { count(rows, passed, number, scratch, into: histogram) }
            listed(rows, passed, scratch) { list, count, keys in
                extremes.add(
                    scan.columns[numbers.slot].values, numbers.map, from: rows.lowerBound, count: count, list: list,
                    keys: keys)
            }
        case (.distinct(let histogram, let marks), .distinct(let key)):
            if let histogram { count(rows, passed, number, scratch, into: histogram) }
            listed(rows, passed, scratch) { list, count, keys in
                marks.add(scan.columns[key.slot].values, from: rows.lowerBound, count: count, list: list, keys: keys)
            }
        case (.frequencies(let histogram, let frequencies), .frequencies(_, let both)):
            if let histogram { count(rows, passed, number, scratch, into: histogram) }
            both.count(rows, sparse(passed, rows, number, scratch), scratch, into: frequencies)
        case (.share, _), (.sum, _), (.decimals, _), (.extremes, _), (.distinct, _), (.frequencies, _):
            preconditionFailure("a state of another measure")
        }
    }

    private func count(
        _ rows: Range<Int>, _ passed: ChunkRows, _ number: Int, _ scratch: Scratch, into histogram: Histogram
    ) {
        if keys.parts.isEmpty { return histogram.add(number, to: 0) }
        keys.count(rows, sparse(passed, rows, number, scratch), scratch, into: histogram)
    }

    /// Few rows are looked up one by one; of many, all keys are worked out, and the mask says which are counted.
    private func sparse(_ passed: ChunkRows, _ rows: Range<Int>, _ number: Int, _ scratch: Scratch) -> ChunkRows {
        guard case .mask(let mask) = passed, number * 4 < rows.count else { return passed }
        return .list(UnsafePointer(scratch.list), count: mask.list(rows: rows.count, into: scratch.list))
    }

    /// The rows that pass as a list (nil: all of them), with the key of each (nil: there is one key).
    private func listed(
        _ rows: Range<Int>, _ passed: ChunkRows, _ scratch: Scratch,
        _ body: (_ list: UnsafePointer<UInt16>?, _ count: Int, _ keys: UnsafePointer<UInt32>?) -> Void
    ) {
        var list: UnsafePointer<UInt16>?
        var count = rows.count, passed = passed
        if case .mask(let mask) = passed {
            count = mask.list(rows: rows.count, into: scratch.list)
            list = UnsafePointer(scratch.list)
            passed = .list(UnsafePointer(scratch.list), count: count)
        }
        if keys.parts.isEmpty { return body(list, count, nil) }
        keys.write(rows, passed, into: scratch.keys)
        body(list, count, UnsafePointer(scratch.keys))
    }
}
