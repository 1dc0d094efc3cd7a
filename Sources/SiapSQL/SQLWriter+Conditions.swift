import SiapData
import SiapSemantics
import SiapText

/// Conditions of three values.
extension SQLWriter {
    /// Where `isStrict` is not asked for, a condition may be false where siap's is unknown: WHERE, FILTER and WHEN do
    /// not tell them apart.
    func condition(_ expression: BoundExpression, in context: SQLContext, isStrict: Bool) throws(SQLRefusal) -> String {
        let expression = settled(expression, on: context.day)
        return try maskingTexts(in: expression, context: context) { () throws(SQLRefusal) in
            try open(expression, in: context, isStrict: isStrict)
        }
    }

    private func open(_ expression: BoundExpression, in context: SQLContext, isStrict: Bool) throws(SQLRefusal)
        -> String
    {
        switch expression.node {
        case .definition(let reference, let inner):
            if let column = try column(of: reference, inner: inner, in: context) { return column }
            return try condition(inner, in: context, isStrict: isStrict)
        case .and(let left, let right): return try joined(left, and: right, by: "AND", in: context, isStrict: isStrict)
        case .or(let left, let right): return try joined(left, and: right, by: "OR", in: context, isStrict: isStrict)
        case .not(let inner): return try negated(inner, in: context)
        case .compare(let sign, let left, let right): return try compare(sign, left: left, right: right, in: context)
        case .oneOf(let operand, let values): return try oneOf(operand, values: values, isDenied: false, in: context)
        case .memberOf(let operand, let relation):
            let member = try member(operand, of: relation, in: context)
            guard isStrict, let known = try knownness(expression, in: context) else { return member }
            return "CASE WHEN \(known) THEN \(member) END"
        case .isKnown(let operand): return try atom(operand, in: context) + " IS NOT NULL"
        case .within(let date, let from, let to):
            return try "\(atom(date, in: context)) BETWEEN \(literal(from)) AND \(literal(to))"
        case .contains(let text, let part): return try contains(text, part: part, in: context)
        case .like(let text, let pattern): return try like(text, pattern: pattern, in: context)
        case .sealed(let inner, .open): return try condition(inner, in: context, isStrict: isStrict)
        case .constant(.unknown, _): return "NULL"
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .thisDate, .call, .arithmetic,
            .negative, .conditional, .otherwise, .dated,
            .aggregate, .query, .parameter, .sealed, .invalid:
            return try self.expression(expression, in: context)
        }
    }

    /// The parts of a chain of AND, for one line each.
    func conjuncts(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> [String] {
        let expression = settled(expression, on: context.day)
        switch expression.node {
        case .and(let left, let right): return try conjuncts(left, in: context) + conjuncts(right, in: context)
        case .definition(let reference, let inner):
            if let column = try column(of: reference, inner: inner, in: context) { return [column] }
            return try conjuncts(inner, in: context)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call,
            .arithmetic, .negative, .compare, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise,
            .contains, .like, .within, .dated, .aggregate, .query, .sealed, .invalid:
            let text = try condition(expression, in: context, isStrict: false)
            return [isOpenOr(text) ? "(\(text))" : text]
        }
    }

    private func joined(
        _ left: BoundExpression, and right: BoundExpression, by word: String, in context: SQLContext, isStrict: Bool
    ) throws(SQLRefusal)
        -> String
    {
        var sides: [String] = []
        for part in chain(left, of: word) + chain(right, of: word) {
            sides.append(try side(part, of: word, in: context, isStrict: isStrict))
        }
        let line = sides.joined(separator: " \(word) ")
        return line.count <= SQLLayout.lineWidth && !line.contains("\n")
            ? line : sides.map(SQLLayout.indented).joined(separator: "\n  \(word) ")
    }

    /// The parts of a chain of one word.
    private func chain(_ expression: BoundExpression, of word: String) -> [BoundExpression] {
        if word == "AND", case .and(let left, let right) = expression.node {
            return chain(left, of: word) + chain(right, of: word)
        }
        if word == "OR", case .or(let left, let right) = expression.node {
            return chain(left, of: word) + chain(right, of: word)
        }
        return [expression]
    }

    /// Whether an OR stands outside of all brackets and texts: it would take what comes before an AND with it.
    private func isOpenOr(_ text: String) -> Bool { SQLLayout.outside(text).contains(" OR ") }

    /// AND binds closer than OR, in SQL as here.
    private func side(_ expression: BoundExpression, of word: String, in context: SQLContext, isStrict: Bool)
        throws(SQLRefusal) -> String
    {
        let text = try condition(expression, in: context, isStrict: isStrict)
        let isOfOtherWord: Bool
        if word == "AND" {
            if case .or = expression.withoutDefinitions.node {
                isOfOtherWord = true
            } else {
                isOfOtherWord = isOpenOr(text)
            }
        } else {
            if case .and = expression.withoutDefinitions.node { isOfOtherWord = true } else { isOfOtherWord = false }
        }
        if !isOfOtherWord { return text }
        return text.contains("\n") ? "(\n  \(SQLLayout.indented(text))\n)" : "(\(text))"
    }

    private func negated(_ inner: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String {
        try maskingTexts(in: inner, context: context) { () throws(SQLRefusal) in try denied(inner, in: context) }
    }

    private func denied(_ inner: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String {
        switch inner.node {
        case .definition(let reference, let expression):
            if let column = try column(of: reference, inner: expression, in: context) { return "NOT \(column)" }
            return try negated(expression, in: context)
        case .not(let expression): return try condition(expression, in: context, isStrict: true)
        case .isKnown(let operand): return try atom(operand, in: context) + " IS NULL"
        case .compare(let sign, let left, let right):
            return try compare(sign.denied, left: left, right: right, in: context)
        case .oneOf(let operand, let values): return try oneOf(operand, values: values, isDenied: true, in: context)
        case .attribute, .column, .aggregate: return try "NOT " + condition(inner, in: context, isStrict: true)
        case .constant, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative,
            .and, .or, .memberOf, .conditional, .otherwise, .contains, .like, .within, .dated, .query, .sealed,
            .invalid:
            return try "NOT (\(condition(inner, in: context, isStrict: true)))"
        }
    }

    // MARK: Comparisons

    private func compare(_ sign: Comparison, left: BoundExpression, right: BoundExpression, in context: SQLContext)
        throws(SQLRefusal) -> String
    {
        if left.type == .duration || right.type == .duration {
            throw SQLRefusal(english: "a duration as a value", indonesian: "lama waktu sebagai nilai")
        }
        if case .code(let list) = left.type, sign == .equal || sign == .notEqual,
            case .code(_, let index)? = right.constantValue
        {
            return try code(left, list: list, indices: [index], isDenied: sign == .notEqual, in: context)
        }
        if case .code(let list) = right.type, sign == .equal || sign == .notEqual,
            case .code(_, let index)? = left.constantValue
        {
            return try code(right, list: list, indices: [index], isDenied: sign == .notEqual, in: context)
        }
        if case .code(let list) = left.type, sign != .equal, sign != .notEqual {
            return try
                "\(rank(of: self.expression(left, in: context), in: list)) \(sign.sql) \(rank(of: self.expression(right, in: context), in: list))"
        }
        if case .link = left.type, sign != .equal, sign != .notEqual {
            throw SQLRefusal(english: "the order of rows in their file", indonesian: "urutan baris dalam berkasnya")
        }
        remarkDigits(of: left.type)
        remarkDigits(of: right.type)
        return try "\(atom(left, in: context)) \(sign.sql) \(atom(right, in: context))"
    }

    private func oneOf(_ operand: BoundExpression, values: [Value], isDenied: Bool, in context: SQLContext)
        throws(SQLRefusal) -> String
    {
        if case .code(let list) = operand.type {
            return try code(
                operand, list: list,
                indices: values.compactMap { if case .code(_, let index) = $0 { index } else { nil } },
                isDenied: isDenied, in: context)
        }
        let known = values.filter { $0 != .unknown }
        remarkDigits(of: operand.type)
        if known.isEmpty { return try "\(atom(operand, in: context)) <> \(atom(operand, in: context))" }
        return try
            "\(atom(operand, in: context)) \(isDenied ? "NOT IN" : "IN") (\(known.map(literal).joined(separator: ", ")))"
    }

    /// A code beside codes: what a file holds is compared with all their spellings.
    private func code(
        _ operand: BoundExpression, list: CodeList, indices: [Int], isDenied: Bool, in context: SQLContext
    ) throws(SQLRefusal) -> String {
        let text: String
        let wanted: [String]
        if let stored = try stored(operand, in: context) {
            text = stored
            wanted = indices.flatMap { spellings(of: list, index: $0) }
        } else {
            text = try atom(operand, in: context)
            wanted = indices.map { spellings(of: list, index: $0)[0] }
        }
        if wanted.count == 1 { return "\(text) \(isDenied ? "<>" : "=") \(wanted[0])" }
        return "\(text) \(isDenied ? "NOT IN" : "IN") (\(wanted.joined(separator: ", ")))"
    }

    /// A code as its file spells it, where the expression is no more than a cell.
    private func stored(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String? {
        switch expression.node {
        case .attribute(let index, _):
            guard let row = context.row else { return nil }
            return column(index, of: row)
        case .definition(let reference, let inner):
            return try column(of: reference, inner: inner, in: context) == nil ? stored(inner, in: context) : nil
        case .through(let link, let target, let inner):
            guard case .attribute = inner.node, let row = try linkedRow(through: link, to: target, in: context) else {
                return nil
            }
            return try stored(inner, in: SQLContext(row: row, day: context.day))
        case .constant, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative,
            .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like,
            .within, .dated, .aggregate, .query, .sealed, .invalid:
            return nil
        }
    }

    // MARK: Texts

    private func contains(_ text: BoundExpression, part: BoundExpression, in context: SQLContext) throws(SQLRefusal)
        -> String
    {
        if case .text(let wanted)? = part.constantValue, !wanted.contains(where: { "%_\\".contains($0) }) {
            return try "\(atom(text, in: context)) ILIKE \(self.text("%\(wanted)%"))"
        }
        return try
            "CONTAINS(LOWER(\(self.expression(text, in: context))), LOWER(\(self.expression(part, in: context))))"
    }

    private func like(_ text: BoundExpression, pattern: BoundExpression, in context: SQLContext) throws(SQLRefusal)
        -> String
    {
        guard case .text(let wanted)? = pattern.constantValue else {
            throw SQLRefusal(
                english: "a pattern that differs from row to row", indonesian: "pola yang berbeda untuk tiap baris")
        }
        let needsEscape = wanted.contains { "%_\\".contains($0) }
        let escaped = wanted.reduce(into: "") {
            $0 += "%_\\".contains($1) ? "\\\($1)" : $1 == "*" ? "%" : $1 == "?" ? "_" : String($1)
        }
        return try "\(atom(text, in: context)) ILIKE \(self.text(escaped))" + (needsEscape ? " ESCAPE '\\'" : "")
    }

    // MARK: Unknown

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

extension Comparison {
    var sql: String { self == .notEqual ? "<>" : rawValue }
}
