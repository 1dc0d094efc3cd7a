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
            return try """
            \(rank(of: self.expression(left, in: context), in: list)) \(sign.sql) \
            \(rank(of: self.expression(right, in: context), in: list))
            """
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
        return try """
        \(atom(operand, in: context)) \(isDenied ? "NOT IN" : "IN") (\(known.map(literal).joined(separator: ", ")))
        """
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
}

extension Comparison {
    var sql: String { self == .notEqual ? "<>" : rawValue }
}
