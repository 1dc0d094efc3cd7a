import SiapData
import SiapSemantics
import SiapText

/// Arithmetic: whole numbers exact with overflow an error, decimals in double precision, dates by the calendar.
extension Evaluator {
    func arithmetic(
        _ op: Arithmetic, _ left: BoundExpression, _ right: BoundExpression, _ type: ValueType, at range: SourceRange, _ context: Context
    ) throws -> Vector {
        let l = try evaluate(left, context), r = try evaluate(right, context)
        if case .constant(let a) = l, case .constant(let b) = r, a == .unknown || b == .unknown { return .constant(.unknown) }
        let result: Vector
        switch (left.type, right.type) {
        case (.date, .duration): result = try shifted(l, by: r, negated: op == .subtract, at: range, context.count)
        case (.duration, .date): result = try shifted(r, by: l, negated: false, at: range, context.count)
        case _ where type == .decimal: result = try decimals(op, l, r, at: range, context.count)
        default: result = try wholes(op, l, r, at: range, context.count)
        }
        // Constants stay constants, so that a date worked out from others can still be looked at as one.
        if case .constant = l, case .constant = r, context.count > 0 { return .constant(result.value(at: 0, type: type)) }
        return result
    }

    private func wholes(_ op: Arithmetic, _ l: Vector, _ r: Vector, at range: SourceRange, _ count: Int) throws -> Vector {
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

    private func decimals(_ op: Arithmetic, _ l: Vector, _ r: Vector, at range: SourceRange, _ count: Int) throws -> Vector {
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

    private func shifted(_ dates: Vector, by duration: Vector, negated: Bool, at range: SourceRange, _ count: Int) throws -> Vector {
        guard case .constant(.duration(let length)) = duration else { return .constant(.unknown) }
        let sign = negated ? -1 : 1
        return .integers(
            try dates.integers(count: count).map { number in
                if number == unknownInteger { return unknownInteger }
                let start = Day(number: Int32(number))
                guard let month = length.months == 0 ? start : start.adding(months: sign * length.months), let day = month.adding(days: sign * length.days)
                else {
                    throw DiagnosticsFailure(Diagnostic(.dateOverflow, at: range))
                }
                return Int64(day.number)
            })
    }
}
