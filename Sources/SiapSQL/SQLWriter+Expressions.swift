import SiapData
import SiapSemantics
import SiapText

/// Expressions that give a value; conditions are beside it.
extension SQLWriter {
    func expression(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String {
        switch expression.node {
        case .constant(.unknown, let type): return nothing(type)
        case .constant(let value, _): return try constant(value)
        case .attribute(let index, let type):
            let text = try column(index, of: own(context))
            if case .code(let list) = type { return canonical(text, of: list) }
            return text
        case .column(let index, _): return context.columns[index.index]
        case .columnTotal(let index, let within, _):
            let parts =
                within.isEmpty ? "" : "PARTITION BY " + within.map { context.columns[$0.index] }.joined(separator: ", ")
            return "SUM(\(context.columns[index.index])) OVER (\(parts))"
        case .row: return try key(of: own(context))
        case .through(let link, let target, let inner): return try through(link, to: target, inner: inner, in: context)
        case .ofRow(let table, let row, let inner):
            return try cell(of: literal(.row(table, row: row)), table: table, inner: inner, in: context)
        case .thisDate: return literal(context.day)
        case .sealed(let inner, let privacy):
            if privacy.isPrivate {
                throw SQLRefusal(
                    english: "a private value that is not to be written out",
                    indonesian: "nilai pribadi yang tidak boleh ditulis")
            }
            return try self.expression(inner, in: context)
        case .definition(let reference, let inner):
            if let column = try column(of: reference, inner: inner, in: context) { return column }
            return try self.expression(inner, in: context)
        case .call(let function, let arguments, let type, _):
            return try call(function, arguments: arguments, type: type, in: context)
        case .arithmetic(let sign, let left, let right, let type, _):
            return try arithmetic(sign, left: left, right: right, type: type, in: context)
        case .negative(let inner, _): return try "-" + atom(inner, in: context)
        case .conditional:
            let settled = settled(expression, on: context.day)
            if case .conditional = settled.node { return try conditional(settled, in: context) }
            return try self.expression(settled, in: context)
        case .otherwise(let first, let second, _):
            return try "COALESCE(\(self.expression(first, in: context)), \(self.expression(second, in: context)))"
        case .dated(let inner, let date):
            var dated = context
            dated.day = try day(date, in: context)
            if let row = context.row, row.day != dated.day, changesOverTime(row.table), !isFixed(inner, of: row.table) {
                dated.row = try sameRow(row, on: dated.day)
            }
            return try self.expression(inner, in: dated)
        case .aggregate(let aggregate): return try self.aggregate(aggregate, in: context)
        case .query(let query, _, _):
            let day = try self.day(of: query, outer: context.day)
            return SQLLayout.bracketed(try select(query, day: day, isOutermost: false))
        case .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within:
            return try condition(expression, in: context, isStrict: true)
        case .parameter, .invalid:
            throw SQLRefusal(
                english: "a value that only an event has", indonesian: "nilai yang hanya dimiliki peristiwa")
        }
    }

    private func own(_ context: SQLContext) throws(SQLRefusal) -> SQLRow {
        guard let row = context.row else {
            throw SQLRefusal(english: "a row that is not there", indonesian: "baris yang tidak ada")
        }
        return row
    }

    private func constant(_ value: Value) throws(SQLRefusal) -> String {
        switch value {
        case .duration, .interval:
            throw SQLRefusal(english: "a duration as a value", indonesian: "lama waktu sebagai nilai")
        case .unknown, .text, .whole, .decimal, .date, .time, .truth, .code, .row: return literal(value)
        }
    }

    /// In brackets where it is not one thing by itself.
    func atom(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String {
        let text = try self.expression(expression, in: context)
        return joinsParts(expression) && !isOne(text) ? "(\(text))" : text
    }

    /// A name, or what a single pair of brackets holds.
    private func isOne(_ text: String) -> Bool {
        if text.allSatisfy({ $0.isLetter || $0.isNumber || "_.\"".contains($0) }) { return true }
        return text.hasPrefix("(") && SQLLayout.outside(text).isEmpty
    }

    /// Whether an operator is written outermost, be it that of a definition or of a linked row.
    private func joinsParts(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within:
            return true
        case .definition(_, let inner), .through(_, _, let inner), .ofRow(_, _, let inner), .sealed(let inner, _),
            .dated(let inner, _):
            return joinsParts(inner)
        case .constant, .attribute, .column, .columnTotal, .row, .thisDate, .call, .conditional, .otherwise, .aggregate,
            .query, .parameter, .invalid:
            return false
        }
    }

    private func arithmetic(
        _ sign: Arithmetic, left: BoundExpression, right: BoundExpression, type: ValueType, in context: SQLContext
    ) throws(SQLRefusal) -> String {
        if case .constant(.duration(let duration), _) = right.node, left.type == .date {
            let sign = sign == .add ? "+" : "-"
            var text = try atom(left, in: context)
            if duration.months != 0 { text += " \(sign) INTERVAL \(duration.months) MONTH" }
            if duration.days != 0 || duration.months == 0 { text += " \(sign) INTERVAL \(duration.days) DAY" }
            return "CAST(\(text) AS DATE)"
        }
        if left.type == .duration || right.type == .duration || type == .duration {
            throw SQLRefusal(english: "a duration as a value", indonesian: "lama waktu sebagai nilai")
        }
        let l = try atom(left, in: context), r = try atom(right, in: context)
        switch sign {
        case .add: return "\(l) + \(r)"
        case .subtract: return "\(l) - \(r)"
        case .multiply: return "\(l) * \(r)"
        case .divide: return right.facts.isConstant ? "\(l) * 1.0 / \(r)" : "\(l) * 1.0 / NULLIF(\(r), 0)"
        }
    }

    /// A chain of ifs as one CASE; where a condition is unknown, so is the result, as SQL would not have it by itself.
    private func conditional(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> String {
        var lines: [String] = []
        var rest = expression
        while case .conditional(let condition, let then, let otherwise, _) = rest.node {
            let text = try self.condition(condition, in: context, isStrict: false)
            // A column without a value decides before any row is read.
            switch emptiness(text) {
            case true?: rest = then
            case false?: rest = otherwise
            case nil:
                lines.append("WHEN \(text) THEN \(try atom(then, in: context))")
                if let unknown = try unknownness(condition, in: context, isNotTrue: true),
                    !lines.contains("WHEN \(unknown) THEN NULL")
                {
                    lines.append("WHEN \(unknown) THEN NULL")
                }
                rest = otherwise
            }
        }
        if lines.isEmpty { return try self.expression(rest, in: context) }
        let last = try atom(rest, in: context)
        if !isNothing(last) { lines.append("ELSE \(last)") }
        let line = "CASE " + lines.joined(separator: " ") + " END"
        if lines.count <= 2, line.count <= SQLLayout.lineWidth, !line.contains("\n") { return line }
        return "CASE\n  " + lines.map(SQLLayout.indented).joined(separator: "\n  ") + "\nEND"
    }

    /// What becomes of `… IS NULL` and `… IS NOT NULL` where there is nothing but NULL.
    private func emptiness(_ condition: String) -> Bool? {
        for (test, holds) in [(" IS NOT NULL", false), (" IS NULL", true)] where condition.hasSuffix(test) {
            return isNothing(String(condition.dropLast(test.count))) ? holds : nil
        }
        return nil
    }

    /// Years by the calendar, less one where the birthday is still to come: below 0 before birth, as DATE_SUB has it
    /// not.
    private func age(from born: String, until day: String) -> String {
        // A day that is written out is taken apart here.
        let parts = day.split(separator: "'")
        let isLiteral = parts.count == 2 && parts[0] == "DATE "
        let monthAndDay = isLiteral ? "'\(parts[1].dropFirst(5).filter { $0 != "-" })'" : "STRFTIME(\(day), '%m%d')"
        return
            """
            (DATE_DIFF('year', \(born), \(day)) - CASE WHEN \(monthAndDay) < STRFTIME(\(born), '%m%d') THEN 1 \
            ELSE 0 END)
            """
    }

    // MARK: Functions

    /// The key of the one row that a text names, spelling folded as siap folds it.
    private func named(_ text: String, type: ValueType, in context: SQLContext) throws(SQLRefusal) -> String {
        guard case .link(let table) = type else {
            throw SQLRefusal(english: "rows that have no key", indonesian: "baris tanpa kunci")
        }
        func folded(_ text: String) -> String { "TRANSLATE(LOWER(\(text)), ' -', '__')" }
        let scope = SQLScope()
        let row = self.row(of: table, on: context.day, in: scope)
        let schema = catalog[table].schema
        let spellings = schema.attributes.ids.filter { schema[$0].role != .plain }.map {
            folded(column($0, of: row))
        }
        let key = try self.key(of: row)
        return SQLLayout.bracketed(
            """
            SELECT MIN(\(key))
            FROM \(scope.from)
            WHERE \(folded(text)) IN (\(spellings.joined(separator: ", ")))
            HAVING COUNT(*) = 1
            """
        )
    }

    private func call(_ function: Function, arguments: [BoundExpression], type: ValueType, in context: SQLContext)
        throws(SQLRefusal) -> String
    {
        var texts: [String] = []
        for argument in arguments { texts.append(try expression(argument, in: context)) }
        let all = texts.joined(separator: ", ")
        switch function {
        case .lower: return "LOWER(\(all))"
        case .upper: return "UPPER(\(all))"
        case .trim: return "TRIM(\(all))"
        case .length: return "LENGTH(\(all))"
        case .startsWith: return "STARTS_WITH(LOWER(\(texts[0])), LOWER(\(texts[1])))"
        case .endsWith: return "ENDS_WITH(LOWER(\(texts[0])), LOWER(\(texts[1])))"
        case .replace: return "REPLACE(\(all))"
        case .split: return "STRING_SPLIT(\(texts[0]), \(texts[1]))[\(texts[2])]"
        case .slice: return "NULLIF(SUBSTRING(\(all)), '')"
        case .concat:
            return texts.map { $0.contains(" ") && !$0.hasPrefix("'") ? "(\($0))" : $0 }.joined(separator: " || ")
        // DuckDB would read 8.6, 1e3 and 1_000, too.
        case .number: return "TRY_CAST(REGEXP_EXTRACT(\(all), '^\\s*[+-]?[0-9]+\\s*$') AS BIGINT)"
        case .abs: return "ABS(\(all))"
        // DuckDB would make a decimal of it, which holds 53 bits.
        case .round where arguments.count == 1 && arguments[0].type == .wholeNumber,
            .floor where arguments[0].type == .wholeNumber,
            .ceil where arguments[0].type == .wholeNumber:
            return try atom(arguments[0], in: context)
        case .round, .floor, .ceil:
            remarkDigits(of: arguments[0].type)
            if function == .round { return "ROUND(\(all))" }
            return "CAST(\(function == .floor ? "FLOOR" : "CEIL")(\(all)) AS BIGINT)"
        case .mod: return "MOD(\(all))"
        case .power: return "POWER(\(all))"
        case .sqrt: return "SQRT(\(all))"
        case .least: return "LEAST(\(all))"
        case .greatest: return "GREATEST(\(all))"
        case .year: return "EXTRACT(YEAR FROM \(all))"
        case .quarter: return "EXTRACT(QUARTER FROM \(all))"
        case .month: return "EXTRACT(MONTH FROM \(all))"
        case .week: return "EXTRACT(WEEK FROM \(all))"
        case .day: return "EXTRACT(DAY FROM \(all))"
        case .weekday: return "EXTRACT(ISODOW FROM \(all))"
        case .date: return "TRY_CAST(CONCAT_WS('-', \(all)) AS DATE)"
        case .daysBetween: return "DATE_DIFF('day', \(all))"
        case .row: return try named(texts[0], type: type, in: context)
        case .age: return age(from: texts[0], until: texts.count > 1 ? texts[1] : literal(context.day))
        }
    }
}

extension BoundExpression {
    var withoutDefinitions: BoundExpression {
        if case .definition(_, let inner) = node { return inner.withoutDefinitions }
        if case .dated(let inner, _) = node { return inner.withoutDefinitions }
        return self
    }
}
