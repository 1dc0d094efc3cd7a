import SiapData
import SiapSemantics
import SiapText

/// Three-valued conditions: 0 no, 1 yes, 2 unknown.
extension Evaluator {
    /// A right side is evaluated only for the rows that what stands left of it leaves open.
    func conjunction(_ expression: BoundExpression, _ context: Context) throws -> [UInt8] {
        let chain = expression.chain { if case .and(let left, let right) = $0 { (left, right) } else { nil } }
        return try combined(chain.first, chain.links, context, settled: 0)
    }

    func disjunction(_ expression: BoundExpression, _ context: Context) throws -> [UInt8] {
        let chain = expression.chain { if case .or(let left, let right) = $0 { (left, right) } else { nil } }
        return try combined(chain.first, chain.links, context, settled: 1)
    }

    private func combined(
        _ first: BoundExpression, _ rights: [BoundExpression], _ context: Context, settled: UInt8
    ) throws -> [UInt8] {
        var result = try truths(first, context)
        for right in rights { try combine(&result, with: right, context, settled: settled) }
        return result
    }

    /// `settled` on either side decides; otherwise unknown wins, and the other truth remains when both have it.
    private func combine(
        _ result: inout [UInt8], with right: BoundExpression, _ context: Context, settled: UInt8
    ) throws {
        var open: [Int] = []
        for index in 0..<result.count where result[index] != settled { open.append(index) }
        if open.isEmpty { return }
        // With most rows open, all are cheaper in one sweep; but a row that is settled must not make the right side
        // fail.
        if open.count >= result.count / 2, let all = try softly({ try truths(right, context) }) {
            for index in open { result[index] = joined(result[index], all[index], settled) }
            return
        }
        var inside = context
        inside.rows = context.rows.picking(open)
        let rest = try truths(right, inside)
        for (offset, index) in open.enumerated() { result[index] = joined(result[index], rest[offset], settled) }
    }

    private func joined(_ a: UInt8, _ b: UInt8, _ settled: UInt8) -> UInt8 {
        if b == settled { return settled }
        return a > 1 || b > 1 ? 2 : 1 - settled
    }

    func compare(_ op: Comparison, _ left: BoundExpression, _ right: BoundExpression, _ context: Context) throws
        -> Vector
    {
        let l = try evaluate(left, context), r = try evaluate(right, context)
        if case .constant(.unknown) = l { return .constant(.unknown) }
        if case .constant(.unknown) = r { return .constant(.unknown) }
        let count = context.count
        switch (left.type, right.type) {
        case (.text, _), (_, .text): return .truths(compareTexts(op, l.texts(count: count), r.texts(count: count)))
        case (.truth, _), (_, .truth):
            let a = l.truths(count: count), b = r.truths(count: count)
            return .truths((0..<count).map { a[$0] > 1 || b[$0] > 1 ? 2 : (a[$0] == b[$0]) == (op == .equal) ? 1 : 0 })
        case (.decimal, .wholeNumber), (.wholeNumber, .decimal):
            let isReversed = left.type == .decimal
            let wholes = (isReversed ? r : l).integers(count: count),
                decimals = (isReversed ? l : r).decimals(count: count)
            return .truths(
                (0..<count).map { index in
                    if wholes[index] == unknownInteger || decimals[index].isNaN { return 2 }
                    let order = decimals[index].order(of: wholes[index])
                    return op.holds(isReversed ? -order : order, 0) ? 1 : 0
                })
        case (.decimal, _), (_, .decimal):
            let a = l.decimals(count: count), b = r.decimals(count: count)
            return .truths(
                (0..<count).map { a[$0].isNaN || b[$0].isNaN ? 2 : op.holds(a[$0].shown, b[$0].shown) ? 1 : 0 })
        default:
            let a = l.integers(count: count), b = r.integers(count: count)
            return .truths(
                (0..<count).map {
                    a[$0] == unknownInteger || b[$0] == unknownInteger ? 2 : op.holds(a[$0], b[$0]) ? 1 : 0
                })
        }
    }

    private func compareTexts(_ op: Comparison, _ a: [String?], _ b: [String?]) -> [UInt8] {
        (0..<a.count).map { index in
            guard let x = a[index], let y = b[index] else { return 2 }
            return op.holds(x, y) ? 1 : 0
        }
    }

    func oneOf(_ operand: BoundExpression, _ values: [Value], _ context: Context) throws -> Vector {
        let subject = try evaluate(operand, context)
        switch subject {
        case .texts(let texts):
            let wanted = Set(
                values.compactMap { value -> String? in if case .text(let text) = value { text } else { nil } })
            return .truths(texts.map { $0.map { wanted.contains($0) ? 1 : 0 } ?? 2 })
        case .integers(let integers):
            let wanted = Set(values.compactMap(\.physical))
            return .truths(integers.map { $0 == unknownInteger ? 2 : wanted.contains($0) ? 1 : 0 })
        case .constant(let value):
            if value == .unknown { return .constant(.unknown) }
            if case .decimal = value {
                return .constant(.truth(values.contains { $0.shownDecimal == value.shownDecimal }))
            }
            return .constant(.truth(values.contains(value)))
        case .decimals(let decimals):
            let wanted = Set(values.compactMap(\.shownDecimal))
            return .truths(decimals.map { $0.isNaN ? 2 : wanted.contains($0.shown) ? 1 : 0 })
        case .truths(let truths):
            return .truths(truths.map { $0 > 1 ? 2 : values.contains(.truth($0 == 1)) ? 1 : 0 })
        }
    }

    func memberOf(_ operand: BoundExpression, _ relation: Relation, _ context: Context) throws -> Vector {
        let wanted = try integers(operand, context)
        // The relation is worked out for the table it starts at, which is small; rows find their place in it by their
        // link.
        var places = tableRows(context).map { Int64($0) }
        var relation = relation
        if let (link, rest) = relation.behindFirstLink(in: snapshots.catalog) {
            places = try integers(link, context)
            relation = rest
        }
        let linked = try linkedRows(relation, on: context.day, ever: true)
        return .truths(
            (0..<context.count).map { index in
                if wanted[index] == unknownInteger || places[index] == unknownInteger { return 2 }
                return linked.rows(of: Int(places[index])).contains(UInt32(wanted[index])) ? 1 : 0
            })
    }

    func known(_ operand: BoundExpression, _ context: Context) throws -> [UInt8] {
        known(try evaluate(operand, context), count: context.count)
    }

    func known(_ vector: Vector, count: Int) -> [UInt8] {
        switch vector {
        case .constant(let value): return [UInt8](repeating: value == .unknown ? 0 : 1, count: count)
        case .integers(let values): return values.map { $0 == unknownInteger ? 0 : 1 }
        case .decimals(let values): return values.map { $0.isNaN ? 0 : 1 }
        case .truths(let values): return values.map { $0 > 1 ? 0 : 1 }
        case .texts(let values): return values.map { $0 == nil ? 0 : 1 }
        }
    }

    /// A condition that is unknown gives unknown.
    func conditional(
        _ condition: BoundExpression, _ then: BoundExpression, _ otherwise: BoundExpression, _ type: ValueType,
        _ context: Context
    ) throws -> Vector {
        let truths = try truths(condition, context)
        var yes: [Int] = [], no: [Int] = []
        for (index, truth) in truths.enumerated() {
            if truth == 1 { yes.append(index) } else if truth == 0 { no.append(index) }
        }
        // Each branch is evaluated for its own rows only: the other rows may have no answer in it.
        var inside = context
        inside.rows = context.rows.picking(yes)
        let ifTrue = yes.isEmpty ? Vector.constant(.unknown) : try evaluate(then, inside)
        inside.rows = context.rows.picking(no)
        let ifFalse = no.isEmpty ? Vector.constant(.unknown) : try evaluate(otherwise, inside)
        return merge(count: context.count, type, [(yes, ifTrue), (no, ifFalse)])
    }

    /// The second is worked out only where the first is unknown.
    func filled(_ first: Vector, _ second: BoundExpression, _ type: ValueType, _ context: Context) throws -> Vector {
        var known: [Int] = [], unknown: [Int] = []
        for (index, isKnown) in self.known(first, count: context.count).enumerated() {
            if isKnown == 1 { known.append(index) } else { unknown.append(index) }
        }
        var inside = context
        inside.rows = context.rows.picking(unknown)
        let other = unknown.isEmpty ? Vector.constant(.unknown) : try evaluate(second, inside)
        return merge(count: context.count, type, [(known, first.picking(known)), (unknown, other)])
    }

    private func merge(count: Int, _ type: ValueType, _ parts: [(places: [Int], values: Vector)]) -> Vector {
        func scatter<T>(_ unknown: T, _ read: (Vector, Int) -> [T]) -> [T] {
            var result = [T](repeating: unknown, count: count)
            for (places, values) in parts {
                let own = read(values, places.count)
                for (offset, place) in places.enumerated() { result[place] = own[offset] }
            }
            return result
        }
        switch type {
        case .text: return .texts(scatter(nil) { $0.texts(count: $1) })
        case .decimal: return .decimals(scatter(.nan) { $0.decimals(count: $1) })
        case .truth: return .truths(scatter(2) { $0.truths(count: $1) })
        case .wholeNumber, .date, .time, .code, .link, .links, .duration, .interval, .unknown:
            return .integers(scatter(unknownInteger) { $0.integers(count: $1) })
        }
    }

    func within(_ date: BoundExpression, _ from: Day, _ to: Day, _ context: Context) throws -> Vector {
        .truths(
            try integers(date, context).map {
                $0 == unknownInteger ? 2 : $0 >= Int64(from.number) && $0 <= Int64(to.number) ? 1 : 0
            })
    }

    func textMatch(
        _ text: BoundExpression, _ pattern: BoundExpression, _ context: Context, _ test: (String, String) throws -> Bool
    ) throws -> Vector {
        let texts = try evaluate(text, context).texts(count: context.count)
        let patterns = try evaluate(pattern, context).texts(count: context.count)
        return .truths(
            try (0..<context.count).map { index in
                guard let text = texts[index], let pattern = patterns[index] else { return 2 }
                try patience.spend(1 + (text.utf8.count + pattern.utf8.count) / 16)
                return try test(text, pattern) ? 1 : 0
            })
    }
}

extension Comparison {
    @inline(__always)
    func holds<T: Comparable>(_ a: T, _ b: T) -> Bool {
        switch self {
        case .equal: return a == b
        case .notEqual: return a != b
        case .less: return a < b
        case .lessOrEqual: return a <= b
        case .greater: return a > b
        case .greaterOrEqual: return a >= b
        }
    }
}
