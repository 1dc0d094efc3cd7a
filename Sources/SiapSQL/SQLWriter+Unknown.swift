import SiapData
import SiapSemantics
import SiapText

/// When a value or a condition is unknown, as a condition of its own.
extension SQLWriter {
    /// A condition that holds where the given one is known; nil where it always is.
    func knownness(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String? {
        guard let unknown = try unknownness(expression, in: context) else { return nil }
        guard unknown.hasSuffix(" IS NULL"), !unknown.contains(" OR "), !unknown.contains(" AND ") else {
            return "NOT (\(unknown))"
        }
        return unknown.dropLast(" NULL".count) + " NOT NULL"
    }

    /// A condition that holds where the given one is unknown; nil where it never is. `isNotTrue`: only rows are asked
    /// for which it does not hold.
    func unknownness(_ expression: BoundExpression, in context: SQLContext, isNotTrue: Bool = false) throws(SQLRefusal)
        -> String?
    {
        let expression = settled(expression, on: context.day)
        switch expression.node {
        case .isKnown, .constant(.truth, _): return nil
        case .definition(let reference, let inner):
            if let column = try column(of: reference, inner: inner, in: context) { return "\(column) IS NULL" }
            return try unknownness(inner, in: context, isNotTrue: isNotTrue)
        case .not(let inner), .sealed(let inner, _): return try unknownness(inner, in: context)
        case .compare(_, let l, let r): return try either(missing(l, in: context) + missing(r, in: context))
        case .oneOf(let operand, _), .within(let operand, _, _): return try either(missing(operand, in: context))
        case .contains(let l, let r), .like(let l, let r):
            return try either(missing(l, in: context) + missing(r, in: context))
        case .memberOf(let operand, let relation):
            var parts = try missing(operand, in: context)
            if case .up(let link, _)? = relation.steps.first { parts += try missing(link, in: context) }
            return either(parts)
        case .and(let left, let right):
            guard try unknownness(left, in: context) == nil else { break }
            guard var rest = try parts(ofUnknown: right, context) else { return nil }
            // What the left side has found to be known is not asked about again.
            for operand in found(known: left) {
                let test = try "\(atom(operand, in: context)) IS NULL"
                rest.removeAll { $0 == test }
            }
            guard let unknown = either(rest) else { return nil }
            return try
                "\(condition(left, in: context, isStrict: false)) AND \(rest.count > 1 ? "(\(unknown))" : unknown)"
        case .or(let left, let right):
            var parts: [String] = []
            for side in [left, right] {
                if let unknown = try unknownness(side, in: context, isNotTrue: isNotTrue) { parts.append(unknown) }
            }
            if parts.isEmpty { return nil }
            // Neither side holds: it is enough that of one it cannot be told.
            if isNotTrue { return either(parts) }
        case .attribute, .column, .columnTotal, .through, .call, .arithmetic, .negative, .conditional, .otherwise,
            .dated, .aggregate, .query, .constant, .row,
            .ofRow, .thisDate, .parameter, .invalid:
            return try either(missing(expression, in: context))
        }
        return try "(\(condition(expression, in: context, isStrict: true))) IS NULL"
    }

    /// What a condition that holds says is known.
    private func found(known expression: BoundExpression) -> [BoundExpression] {
        switch expression.withoutDefinitions.node {
        case .isKnown(let operand): return [operand]
        case .and(let left, let right): return found(known: left) + found(known: right)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative, .compare, .or, .not, .oneOf, .memberOf, .conditional, .otherwise,
            .contains, .like, .within, .dated, .aggregate, .query, .sealed, .invalid:
            return []
        }
    }

    private func parts(ofUnknown expression: BoundExpression, _ context: SQLContext) throws(SQLRefusal) -> [String]? {
        switch expression.withoutDefinitions.node {
        case .compare(_, let l, let r): return try missing(l, in: context) + missing(r, in: context)
        case .memberOf(let operand, let relation):
            var parts = try missing(operand, in: context)
            if case .up(let link, _)? = relation.steps.first { parts += try missing(link, in: context) }
            return parts
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative, .and, .or, .not, .oneOf, .isKnown, .conditional, .otherwise, .contains,
            .like, .within, .dated, .aggregate, .query, .sealed, .invalid:
            return try unknownness(expression, in: context).map { [$0] }
        }
    }

    private func either(_ parts: [String]) -> String? {
        var seen: Set<String> = []
        let all = parts.filter { seen.insert($0).inserted }
        return all.isEmpty ? nil : all.joined(separator: " OR ")
    }

    /// Tests that say when a value is unknown; none where it never is.
    func missing(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> [String] {
        switch expression.node {
        case .constant(let value, _): return value == .unknown ? ["TRUE"] : []
        case .thisDate, .row, .isKnown: return []
        case .definition(let reference, let inner):
            if let column = try column(of: reference, inner: inner, in: context) { return ["\(column) IS NULL"] }
            return try missing(inner, in: context)
        case .negative(let inner, _), .sealed(let inner, _): return try missing(inner, in: context)
        case .attribute(let index, _):
            guard let row = context.row else { return [] }
            if catalog[row.table].schema.keyAttribute == index { return [] }
            return ["\(column(index, of: row)) IS NULL"]
        case .aggregate(let aggregate):
            if aggregate.function.isCounting {
                if case .up(let link, _)? = aggregate.relation.steps.first { return try missing(link, in: context) }
                return []
            }
        case .through(let link, let target, let inner):
            if let parts = try missing(link, target: target, inner: inner, in: context) { return parts }
        case .otherwise(_, let second, _): if try missing(second, in: context).isEmpty { return [] }
        case .call(let function, let arguments, _, _):
            switch function {
            case .slice, .number, .split, .date, .least, .greatest, .row: break
            case .lower, .upper, .trim, .length, .startsWith, .endsWith, .replace, .concat, .abs, .round, .floor, .ceil,
                .mod, .power, .sqrt, .year, .quarter,
                .month, .week, .day, .weekday, .daysBetween, .age:
                var parts: [String] = []
                for argument in arguments { parts += try missing(argument, in: context) }
                return parts
            }
        case .arithmetic(let sign, let l, let r, _, _):
            if sign != .divide || r.facts.isConstant { return try missing(l, in: context) + missing(r, in: context) }
        case .compare, .and, .or, .not, .oneOf, .memberOf, .contains, .like, .within:
            return try unknownness(expression, in: context).map { [$0] } ?? []
        case .column, .columnTotal, .ofRow, .conditional, .dated, .query, .parameter, .invalid: break
        }
        return try ["\(atom(expression, in: context)) IS NULL"]
    }

    /// Of what is reached over a link: that its row is not there, or that it is unknown of that row. Nil where the text
    /// of it tells as shortly.
    private func missing(_ link: BoundExpression, target: TableID, inner: BoundExpression, in context: SQLContext)
        throws(SQLRefusal) -> [String]?
    {
        guard let row = try linkedRow(through: link, to: target, in: context) else { return nil }
        let inside = SQLContext(row: row, day: context.day)
        switch inner.withoutDefinitions.node {
        case .through(let next, let further, let last):
            return try missing(next, target: further, inner: last, in: inside)
        case .aggregate, .compare, .and, .or, .not, .oneOf, .memberOf, .contains, .like, .within: break
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .thisDate, .call, .arithmetic, .negative,
            .isKnown, .conditional, .otherwise,
            .definition, .dated, .query, .parameter, .sealed, .invalid:
            return nil
        }
        if case .definition(let reference, let body) = inner.node,
            try column(of: reference, inner: body, in: inside) != nil
        {
            return nil
        }
        return try ["\(key(of: row)) IS NULL"] + missing(inner, in: inside)
    }
}
