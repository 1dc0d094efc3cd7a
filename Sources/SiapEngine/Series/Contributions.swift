import SiapData
import SiapSemantics
import SiapText

/// What rows add to the measures of a question: whole numbers that can be added and taken away again, so that no order
/// of the rows matters.
struct Contributions {
    /// For each measure: what is counted or summed, of how many, and how many were unknown.
    static let slots = 3

    private struct Part {
        var measure: BoundMeasure
        var values: [Int64]
        var truths: [UInt8]
        var condition: [UInt8]?
    }
    private let parts: [Part]
    private let grouping: Grouping
    /// The keys of each group.
    private let keys: [[Value]]

    /// Whether the measures can be carried on: counts, shares, sums and averages of whole numbers.
    static func canBeCarried(_ measures: [BoundMeasure]) -> Bool {
        measures.allSatisfy { measure in
            switch measure.kind {
            case .count, .shareOfTotal, .shareWhere: true
            case .aggregate(let function, let value): isSummed(function) && value.type == .wholeNumber
            case .shareOfSum: false
            }
        }
    }

    private static func isSummed(_ function: AggregateFunction) -> Bool {
        switch function {
        case .sum, .average: true
        case .count, .median, .min, .max, .distinct, .first, .exists: false
        }
    }

    init(
        _ measures: [BoundMeasure], _ keys: [BoundItem], count: Int, domain: (ValueType) -> Int?, _ patience: Patience,
        evaluate: (BoundExpression) throws -> Vector
    ) throws {
        parts = try measures.map { measure in
            let condition = try measure.condition.map { try evaluate($0).truths(count: count) }
            switch measure.kind {
            case .shareWhere(let truth):
                return Part(
                    measure: measure, values: [], truths: try evaluate(truth).truths(count: count), condition: condition
                )
            case .aggregate(_, let value):
                return Part(
                    measure: measure, values: try evaluate(value).integers(count: count), truths: [],
                    condition: condition)
            case .count, .shareOfTotal, .shareOfSum:
                return Part(measure: measure, values: [], truths: [], condition: condition)
            }
        }
        let own = try keys.map { try GroupKey($0, domain: domain, evaluate: evaluate) }
        grouping = own.isEmpty ? Grouping(single: count) : try Grouping(keys: own, count: count, patience)
        self.keys = grouping.representatives.map { place in own.map { $0.value(at: place) } }
    }

    /// Adds one row to its group, or with -1 takes it away.
    func add(_ sign: Int128, row: Int, to tallies: inout GroupTallies) {
        tallies.change(keys[Int(grouping.groups[row])]) { tally in add(sign, row, to: &tally) }
    }

    /// Adds all rows, group by group.
    func addAll(to tallies: inout GroupTallies) {
        var own = [[Int128]](repeating: tallies.none, count: grouping.count)
        for row in grouping.groups.indices { add(1, row, to: &own[Int(grouping.groups[row])]) }
        for (group, tally) in own.enumerated() {
            tallies.change(keys[group]) { total in for slot in total.indices { total[slot] += tally[slot] } }
        }
    }

    private func add(_ sign: Int128, _ row: Int, to tally: inout [Int128]) {
        tally[0] += sign
        for (index, part) in parts.enumerated() {
            let slot = 1 + index * Contributions.slots
            let isCounted = part.condition.map { $0[row] == 1 } ?? true
            switch part.measure.kind {
            case .shareWhere:
                if part.truths[row] > 1 { tally[slot + 2] += sign }
                guard isCounted, part.truths[row] < 2 else { continue }
                tally[slot] += sign * Int128(part.truths[row])
                tally[slot + 1] += sign
            case .aggregate:
                guard isCounted else { continue }
                guard part.values[row] != unknownInteger else { tally[slot + 2] += sign; continue }
                tally[slot] += sign * Int128(part.values[row])
                tally[slot + 1] += sign
            case .count, .shareOfTotal, .shareOfSum:
                if isCounted { tally[slot] += sign }
            }
        }
    }
}
