import SiapData
import SiapSemantics
import SiapText

/// Arithmetic: whole numbers exact with overflow an error, decimals in double precision, dates by the calendar.
extension Evaluator {
    func arithmeticChain(_ expression: BoundExpression, _ context: Context) throws -> Vector {
        let chain = expression.chain { node -> (BoundExpression, Link)? in
            guard case .arithmetic(let op, let left, let right, let type, let range) = node else { return nil }
            return (left, Link(op: op, leftType: left.type, right: right, type: type, range: range))
        }
        var result = try evaluate(chain.first, context)
        for link in chain.links { result = try arithmetic(result, link, context) }
        return result
    }

    func negated(_ operand: BoundExpression, at range: SourceRange, _ context: Context) throws -> Vector {
        let link = Link(op: .subtract, leftType: .wholeNumber, right: operand, type: operand.type, range: range)
        return try arithmetic(.constant(.whole(0)), link, context)
    }

    /// An operator with what stands on its right.
    private struct Link {
        var op: Arithmetic
        var leftType: ValueType
        var right: BoundExpression
        var type: ValueType
        var range: SourceRange
    }

    private func arithmetic(_ l: Vector, _ link: Link, _ context: Context) throws -> Vector {
        let r = try evaluate(link.right, context)
        if case .constant(let a) = l, case .constant(let b) = r, a == .unknown || b == .unknown {
            return .constant(.unknown)
        }
        let result: Vector
        switch (link.leftType, link.right.type) {
        case (.date, .duration):
            result = try shifted(l, by: r, negated: link.op == .subtract, at: link.range, context.count)
        case (.duration, .date): result = try shifted(r, by: l, negated: false, at: link.range, context.count)
        case _ where link.type == .decimal: result = try decimals(link.op, l, r, at: link.range, context.count)
        default: result = try wholes(link.op, l, r, at: link.range, context.count)
        }
        // Constants stay constants, so that a date worked out from others can still be looked at as one.
        if case .constant = l, case .constant = r, context.count > 0 {
            return .constant(result.value(at: 0, type: link.type))
        }
        return result
    }

    private func wholes(_ op: Arithmetic, _ l: Vector, _ r: Vector, at range: SourceRange, _ count: Int) throws
        -> Vector
    {
        let a = l.integers(count: count), b = r.integers(count: count)
        var result = [Int64](repeating: unknownInteger, count: count)
        var overflowed = false
        for index in 0..<count where a[index] != unknownInteger && b[index] != unknownInteger {
            let (value, overflow): (Int64, Bool)
            switch op {
            case .add: (value, overflow) = a[index].addingReportingOverflow(b[index])
            case .subtract: (value, overflow) = a[index].subtractingReportingOverflow(b[index])
            case .multiply, .divide: (value, overflow) = a[index].multipliedReportingOverflow(by: b[index])
            }
            overflowed = overflowed || overflow || value == unknownInteger
            result[index] = value
        }
        if overflowed { throw DiagnosticsFailure(Diagnostic(.overflow, at: range)) }
        return .integers(result)
    }

    private func decimals(_ op: Arithmetic, _ l: Vector, _ r: Vector, at range: SourceRange, _ count: Int) throws
        -> Vector
    {
        let a = l.decimals(count: count), b = r.decimals(count: count)
        var result = [Double](repeating: .nan, count: count)
        for index in 0..<count where !a[index].isNaN && !b[index].isNaN {
            switch op {
            case .add: result[index] = a[index] + b[index]
            case .subtract: result[index] = a[index] - b[index]
            case .multiply: result[index] = a[index] * b[index]
            case .divide:
                if b[index] == 0 { throw DiagnosticsFailure(Diagnostic(.divisionByZero, at: range)) }
                result[index] = a[index] / b[index]
            }
            if !result[index].isFinite { throw DiagnosticsFailure(Diagnostic(.overflow, at: range)) }
        }
        return .decimals(result)
    }

    private func shifted(_ dates: Vector, by duration: Vector, negated: Bool, at range: SourceRange, _ count: Int)
        throws -> Vector
    {
        guard case .constant(.duration(let length)) = duration else { return .constant(.unknown) }
        let sign = negated ? -1 : 1
        return .integers(
            try dates.integers(count: count).map { number in
                if number == unknownInteger { return unknownInteger }
                let start = Day(number: Int32(number))
                guard let month = length.months == 0 ? start : start.adding(months: sign * length.months),
                    let day = month.adding(days: sign * length.days)
                else {
                    throw DiagnosticsFailure(Diagnostic(.dateOverflow, at: range))
                }
                return Int64(day.number)
            })
    }
}

extension BoundExpression {
    /// A chain of operators leans to the left: what it begins with, and its links in order. Worked out one after the
    /// other, not one within the other, a long one takes no more stack than a short one.
    ///
    /// `link` gives what stands left of an operator, and the rest of it; nil where the chain begins.
    func chain<Link>(_ link: (Node) -> (BoundExpression, Link)?) -> (first: BoundExpression, links: [Link]) {
        var links: [Link] = []
        var first = self
        while let (left, rest) = link(first.node) {
            links.append(rest)
            first = left
        }
        return (first, links.reversed())
    }
}
