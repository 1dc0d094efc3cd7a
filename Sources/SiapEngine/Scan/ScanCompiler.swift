import SiapColumns
import SiapData
import SiapSemantics

/// Turns the bound expressions of a question into what kernels can do; nil where they cannot, and the evaluator must.
struct ScanCompiler {
    let evaluator: Evaluator
    let columns: ScanColumns
    /// Definitions that use one another over and over may be of any size when written out.
    private let size = Size()
    private static let mostParts = 256

    private final class Size { var parts = 0 }

    init(evaluator: Evaluator, columns: ScanColumns) {
        self.evaluator = evaluator
        self.columns = columns
    }

    // MARK: Conditions

    /// All of them together, in the order given.
    func predicate(_ conditions: [BoundExpression]) throws -> RowPredicate? {
        var parts: [RowPredicate] = []
        for condition in conditions {
            guard let part = try predicate(condition) else { return nil }
            parts.append(part)
        }
        return .conjunction(parts)
    }

    func predicate(_ condition: BoundExpression) throws -> RowPredicate? {
        size.parts += 1
        if size.parts > ScanCompiler.mostParts { return nil }
        switch condition.node {
        case .constant(let value, _):
            if case .truth(let truth) = value { return .constant(truth) }
            return value == .unknown ? .constant(nil) : nil
        case .attribute(let index, .truth): return columns.truths(index).map { .bits($0.bits, known: $0.known) }
        case .and(let left, let right): return try joined(left, right) { .conjunction($0) }
        case .or(let left, let right): return try joined(left, right) { .any($0) }
        case .not(let inner): return try predicate(inner).map { .not($0) }
        case .sealed(let inner, _): return try predicate(inner)
        case .definition(let reference, let inner):
            return reference.readsVariable ? nil : try predicate(inner)
        case .compare(let comparison, let left, let right):
            return try compared(comparison, left, right) ?? tabulated(condition)
        case .within(let operand, let from, let to):
            guard let slot = slot(operand) else { return try tabulated(condition) }
            return .range(slot, from: Int64(from.number), through: Int64(to.number))
        case .isKnown(let operand):
            guard let slot = slot(operand) else { return try tabulated(condition) }
            return .isKnown(slot)
        case .contains(let subject, let wanted), .like(let subject, let wanted):
            return try searched(condition, subject, for: wanted) ?? tabulated(condition)
        case .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call, .arithmetic,
            .negative, .oneOf, .memberOf, .conditional, .otherwise, .dated, .aggregate, .query, .invalid:
            return try tabulated(condition)
        }
    }

    private func joined(
        _ left: BoundExpression, _ right: BoundExpression, _ make: ([RowPredicate]) -> RowPredicate
    ) throws -> RowPredicate? {
        guard let first = try predicate(left), let second = try predicate(right) else { return nil }
        return make([first, second])
    }

    /// A stored whole number, code, row, day or minute against a constant, in its own width.
    private func compared(_ comparison: Comparison, _ left: BoundExpression, _ right: BoundExpression) throws
        -> RowPredicate?
    {
        if left.constantValue != nil, right.constantValue == nil {
            return try compared(comparison.turned, right, left)
        }
        guard let slot = slot(left), let value = right.constantValue else { return nil }
        if value == .unknown { return .constant(nil) }
        guard left.type == right.type, let number = value.physical, number != unknownInteger else { return nil }
        switch comparison {
        case .equal: return .range(slot, from: number, through: number)
        case .notEqual: return .not(.range(slot, from: number, through: number))
        case .less: return .range(slot, from: .min, through: number - 1)
        case .lessOrEqual: return .range(slot, from: .min, through: number)
        case .greater:
            return number == .max
                ? .not(.range(slot, from: .min, through: .max))
                : .range(slot, from: number + 1, through: .max)
        case .greaterOrEqual: return .range(slot, from: number, through: .max)
        }
    }

    /// Of an attribute that is stored as whole numbers.
    private func slot(_ expression: BoundExpression) -> ScanColumns.Slot? {
        guard case .attribute(let index, _) = expression.node, let slot = columns.slot(index),
            columns[slot].texts == nil
        else { return nil }
        return slot
    }

    private func tabulated(_ condition: BoundExpression) throws -> RowPredicate? {
        guard let found = try tabulation(of: condition) else { return nil }
        let truths = found.values.truths(count: found.count)
        let table = TruthTable(
            Array(truths.dropLast()), first: columns[found.slot].zones.whole.low, unknown: truths[found.count - 1])
        guard case .some(let run) = table.onlyRun else { return .table(found.slot, table) }
        let base = columns[found.slot].values.base
        guard let run else { return .range(found.slot, from: 1, through: 0) }
        return .range(
            found.slot, from: base &+ Int64(bitPattern: run.lowerBound),
            through: base &+ Int64(bitPattern: run.upperBound))
    }

    // MARK: Keys and numbers

    /// A key of groups, with what each of its numbers stands for.
    struct Key {
        let slot: ScanColumns.Slot
        let map: KeyMap
        /// A value for each number of the map.
        let values: Vector
        let type: ValueType
        /// How many values the type has, where they are numbered from 0.
        let domain: Int?
        /// The number of rows whose key is unknown.
        let unknownNumber: Int?
    }

    func key(_ expression: BoundExpression) throws -> Key? {
        let domain = evaluator.snapshots.catalog.domain(of: expression.type)
        if let slot = slot(expression) {
            guard let map = KeyMap(columns[slot].zones.whole, limit: ScanCompiler.mostKeys) else { return nil }
            let least = columns[slot].values.base &+ Int64(bitPattern: map.first)
            let values = (0..<map.groups).map { $0 < map.places ? least &+ Int64($0) : unknownInteger }
            return Key(
                slot: slot, map: map, values: .integers(values), type: expression.type, domain: domain,
                unknownNumber: map.groups > map.places ? map.places : nil)
        }
        guard let found = try tabulation(of: expression) else { return nil }
        let key = GroupKey(found.values, type: found.type, domain: domain)
        let grouping = try Grouping(keys: [key], count: found.count, evaluator.patience)
        let values = key.values.picking(grouping.representatives)
        let isKnown = evaluator.known(values, count: grouping.count)
        return Key(
            slot: found.slot,
            map: KeyMap(
                columns[found.slot].zones.whole, table: grouping.groups.map { UInt32($0) }, groups: grouping.count),
            values: values, type: found.type, domain: domain, unknownNumber: isKnown.firstIndex(of: 0))
    }

    /// More groups than these are told apart by the evaluator.
    static let mostKeys = 1 << 18

    /// Whole numbers of rows: what is added up, and how large it may get.
    struct Numbers {
        let slot: ScanColumns.Slot
        let map: ValueMap
        let type: ValueType
    }

    /// Nil for values that are no whole numbers, or so large that adding them up might pass 64 bits.
    func numbers(_ expression: BoundExpression) throws -> Numbers? {
        guard expression.type.isStoredAsInteger else { return nil }
        let most = Int64.max / 4 / Int64(max(columns.rowCount, 1))
        if let slot = slot(expression) {
            let whole = columns[slot].zones.whole, values = columns[slot].values
            if !whole.isUnknown {
                let ends = [whole.low, whole.high].map { values.base &+ Int64(bitPattern: $0) }
                guard ends.allSatisfy({ $0 != .min && abs($0) <= most }) else { return nil }
            }
            return Numbers(slot: slot, map: ValueMap(whole), type: expression.type)
        }
        guard let found = try tabulation(of: expression) else { return nil }
        let table = found.values.integers(count: found.count)
        guard table.allSatisfy({ $0 == unknownInteger || abs($0) <= most }) else { return nil }
        return Numbers(
            slot: found.slot, map: ValueMap(columns[found.slot].zones.whole, table: table), type: found.type)
    }
}

extension Comparison {
    /// The same with its sides exchanged.
    fileprivate var turned: Comparison {
        switch self {
        case .equal, .notEqual: self
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        }
    }
}

extension ValueType {
    /// Its values are whole numbers in a column.
    var isStoredAsInteger: Bool {
        switch self {
        case .wholeNumber, .date, .time, .code, .link: true
        case .text, .decimal, .truth, .links, .duration, .interval, .unknown: false
        }
    }
}
