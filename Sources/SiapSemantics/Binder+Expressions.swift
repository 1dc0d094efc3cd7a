import SiapData
import SiapSyntax
import SiapText

/// Expressions: each syntax case to its bound form. The switch names the work, a line a case.
extension Binder {
    func bind(_ expression: ExpressionSyntax, in scope: Scope, expecting: ValueType? = nil) -> BoundExpression {
        switch expression {
        case .number(let spelling, let range): return bindNumber(spelling, at: range, expecting: expecting)
        case .string(let string): return bindText(string, expecting: expecting)
        case .template(_, let range): return templateOutOfPlace(range)
        case .date(let literal, let range): return bindDate(literal, at: range)
        case .time(let minutes, _): return .constant(.time(minutes: minutes), type: .time)
        case .duration(let count, let unit, let range): return bindDuration(count, unit: unit, at: range)
        case .truth(let bit, _): return .constant(.truth(bit), type: .truth)
        case .unknown: return .constant(.unknown, type: expecting ?? .unknown)
        case .variable(let variable): return bindVariable(variable)
        case .path(let path): return bindPath(path, in: scope, expecting: expecting)
        case .rowLiteral(let table, let string): return bindRowLiteral(table, string: string)
        case .call(let name, let arguments, let range):
            return notingPrivate(at: range) { bindCall(name, arguments: arguments, at: range, in: scope) }
        case .aggregateCall(let call): return bindAggregateCall(call, in: scope)
        case .quantified(let quantified): return bindQuantified(quantified, in: scope)
        case .negative(let operand, let range): return bindNegative(operand, at: range, in: scope)
        case .not, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown:
            return bindPredicate(expression, in: scope)
        case .places(let places, _): return bindPlaces(places, in: scope)
        case .binary(let op, let opRange, let left, let right):
            return bindBinary(op, at: opRange, left: left, right: right, in: scope, expecting: expecting)
        case .conditional(let condition, let then, let otherwise, let range):
            return bindConditional(
                if: condition, then: then, otherwise: otherwise, at: range, in: scope, expecting: expecting)
        case .dated(let inner, let date): return bindDated(inner, on: date, in: scope)
        case .parenthesized(let inner, _): return bind(inner, in: scope, expecting: expecting)
        case .query(let query, let range): return bindValueQuery(query, at: range, in: scope)
        case .missing: return .invalid
        }
    }

    private func templateOutOfPlace(_ range: SourceRange) -> BoundExpression {
        report(
            .needsType(
                written: .written(text(of: range)), wanted: Bilingual(english: "plain text", indonesian: "teks biasa"),
                found: Bilingual(english: "text with values in it", indonesian: "teks yang memuat nilai")),
            at: range)
        return .invalid
    }

    private func bindDate(_ literal: DateLiteral, at range: SourceRange) -> BoundExpression {
        guard let day = Day(year: literal.year, month: literal.month, day: literal.day) else {
            report(.notADate(written: .written(text(of: range))), at: range)
            return .invalid
        }
        return .constant(.date(day), type: .date)
    }

    private func bindDuration(_ count: Int, unit: DurationUnit, at range: SourceRange) -> BoundExpression {
        // Ten thousand years of days: more than any date of the calendar is away.
        guard abs(count) <= 3_660_000 else {
            report(.numberTooBig(written: text(of: range)), at: range)
            return .invalid
        }
        let duration: Duration
        switch unit {
        case .days: duration = Duration(days: count)
        case .weeks: duration = Duration(days: count * 7)
        case .months: duration = Duration(months: count)
        case .years: duration = Duration(months: count * 12)
        }
        return .constant(.duration(duration), type: .duration)
    }

    private func bindRowLiteral(_ name: NameSyntax, string: StringSyntax) -> BoundExpression {
        guard let table = catalog.table(named: name.normalized) else {
            reportContains(name, string: string) ?? reportUnknownTable(name)
            return .invalid
        }
        return bindText(string, expecting: .link(table))
    }

    /// `name contains "x"` reads as a row of a table "name contains": the operator is `~`.
    private func reportContains(_ name: NameSyntax, string: StringSyntax) -> Void? {
        guard let last = name.wordRanges.last, name.wordRanges.count > 1,
            ["contains", "berisi", "memuat", "mengandung"].contains(text(of: last).lowercased())
        else { return nil }
        let words = name.text.split(separator: " ").dropLast().joined(separator: " ")
        report(.unknownName(name: text(of: last), owner: .written(words)), at: last, proposals: [Bilingual("~")])
        return ()
    }

    private func bindNegative(_ operand: ExpressionSyntax, at range: SourceRange, in scope: Scope) -> BoundExpression {
        let bound = bind(operand, in: scope)
        if bound.isInvalid { return .invalid }
        if case .constant(let value, let type) = bound.node {
            if case .whole(let number) = value { return .constant(.whole(-number), type: type) }
            if case .decimal(let number) = value { return .constant(.decimal(-number), type: type) }
            if case .duration(let span) = value {
                return .constant(.duration(Duration(months: -span.months, days: -span.days)), type: type)
            }
        }
        guard bound.type.isNumber else { return needsNumber(operand, bound: bound) }
        return .negative(bound, at: range)
    }

    func needsNumber(_ syntax: ExpressionSyntax, bound: BoundExpression) -> BoundExpression {
        report(
            .needsType(
                written: .written(text(of: syntax.range)), wanted: Bilingual(english: "number", indonesian: "bilangan"),
                found: describe(bound.type)), at: syntax.range)
        return .invalid
    }

    // MARK: Operators

    private func bindBinary(
        _ op: BinaryOperator, at opRange: SourceRange, left: ExpressionSyntax, right: ExpressionSyntax, in scope: Scope,
        expecting: ValueType?
    ) -> BoundExpression {
        switch op {
        case .and, .or:
            let chain = ExpressionSyntax.binary(op, operatorRange: opRange, left: left, right: right)
            return spread(chain, in: scope).map { bindJunction($0, in: scope) } ?? .invalid
        case .otherwise:
            let l = bind(left, in: scope, expecting: expecting),
                r = bind(right, in: scope, expecting: expecting ?? l.type)
            if l.isInvalid || r.isInvalid { return .invalid }
            guard let type = unified(l.type, with: r.type) else { return mismatch(at: opRange, left: l, right: r) }
            return .otherwise(l, second: r, type: type)
        case .add, .subtract, .multiply, .divide:
            let arithmetic: Arithmetic =
                op == .add ? .add : op == .subtract ? .subtract : op == .multiply ? .multiply : .divide
            let l = bind(left, in: scope), r = bind(right, in: scope)
            if l.isInvalid || r.isInvalid { return .invalid }
            return bindArithmetic(arithmetic, left: l, right: r, at: left.range.union(right.range), marked: opRange)
        }
    }

    /// `and` and `or`, with nothing left to write out.
    private func bindJunction(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        guard case .binary(let op, _, let left, let right) = expression, op == .and || op == .or else {
            return bindCondition(expression, in: scope)
        }
        let l = bindJunction(left, in: scope), r = bindJunction(right, in: scope)
        if l.isInvalid || r.isInvalid { return .invalid }
        return op == .and ? .and(l, r) : .or(l, r)
    }

    func bindArithmetic(
        _ op: Arithmetic, left l: BoundExpression, right r: BoundExpression, at range: SourceRange,
        marked opRange: SourceRange
    )
        -> BoundExpression
    {
        let type: ValueType
        switch (l.type, op, r.type) {
        case (.wholeNumber, .divide, .wholeNumber): type = .decimal
        case (.wholeNumber, _, .wholeNumber): type = .wholeNumber
        case (let a, _, let b) where a.isNumber && b.isNumber: type = .decimal
        case (.date, .add, .duration), (.date, .subtract, .duration), (.duration, .add, .date): type = .date
        case (.date, .subtract, .date): type = .wholeNumber
        case (.duration, .add, .duration), (.duration, .subtract, .duration): type = .duration
        case (.unknown, _, let b) where b.isNumber: type = b
        case (let a, _, .unknown) where a.isNumber: type = a
        default: return mismatch(at: range, left: l, right: r)
        }
        if case .constant(.duration(let a), _) = l.node, case .constant(.duration(let b), _) = r.node {
            let sign = op == .add ? 1 : -1
            return .constant(
                .duration(Duration(months: a.months + sign * b.months, days: a.days + sign * b.days)), type: .duration)
        }
        return .arithmetic(op, left: l, right: r, type: type, at: range)
    }

    func mismatch(at range: SourceRange, left l: BoundExpression, right r: BoundExpression) -> BoundExpression {
        report(
            .typeMismatch(left: describe(l.type), right: describe(r.type)), at: range, proposals: daysMeant(l, and: r))
        return .invalid
    }

    private func bindConditional(
        if condition: ExpressionSyntax, then: ExpressionSyntax, otherwise: ExpressionSyntax, at range: SourceRange,
        in scope: Scope, expecting: ValueType?
    ) -> BoundExpression {
        let c = bindCondition(condition, in: scope)
        let t = bind(then, in: scope, expecting: expecting)
        let o = bind(otherwise, in: scope, expecting: expecting ?? (t.isInvalid ? nil : t.type))
        if c.isInvalid || t.isInvalid || o.isInvalid { return .invalid }
        guard let type = unified(t.type, with: o.type), type != .duration, type != .interval else {
            report(.caseTypesDiffer(then: describe(t.type), otherwise: describe(o.type)), at: range)
            return .invalid
        }
        return .conditional(c, then: t, otherwise: o, type: type)
    }

    private func bindDated(_ inner: ExpressionSyntax, on date: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        let bound = bind(inner, in: scope)
        let day = bind(date, in: scope, expecting: .date)
        if bound.isInvalid || day.isInvalid { return .invalid }
        guard day.type == .date else {
            report(
                .needsType(
                    written: .written(text(of: date.range)), wanted: ValueType.date.names, found: describe(day.type)),
                at: date.range)
            return .invalid
        }
        return .dated(bound, on: day)
    }

    // MARK: Calls

    private func bindCall(_ name: NameSyntax, arguments: [ExpressionSyntax], at range: SourceRange, in scope: Scope)
        -> BoundExpression
    {
        guard let function = Function.named(name.text) else {
            let names = Function.allCases.flatMap { [$0.signature.names.english, $0.signature.names.indonesian] }
            report(
                .unknownFunction(name: name.text), at: name.range,
                proposals: NearNames.near(name.text, among: names).map { Bilingual($0) })
            return .invalid
        }
        let signature = function.signature
        let least = signature.parameters.count - signature.optional
        guard arguments.count >= least, signature.repeats || arguments.count <= signature.parameters.count else {
            let wanted = arguments.count < least ? least : signature.parameters.count
            report(.argumentCount(function: signature.names, wanted: wanted, found: arguments.count), at: range)
            return .invalid
        }
        if function == .row { return bindRowCall(arguments, at: range, in: scope) }
        var bound: [BoundExpression] = []
        for (index, argument) in arguments.enumerated() {
            let parameter = signature.parameters[min(index, signature.parameters.count - 1)]
            bound.append(bindArgument(argument, for: parameter, first: bound.first, in: scope))
        }
        if bound.contains(where: \.isInvalid) { return .invalid }
        var type = signature.result ?? bound[0].type
        if signature.result == nil { for each in bound.dropFirst() { type = unified(type, with: each.type) ?? type } }
        if function == .round, bound[0].type == .wholeNumber || bound.count == 1 {
            type = bound.count == 1 ? .wholeNumber : .decimal
        }
        return .call(function, arguments: bound, type: type, at: range)
    }

    /// `row(subdistrict, concat(…))`: which table is meant stands first.
    private func bindRowCall(_ arguments: [ExpressionSyntax], at range: SourceRange, in scope: Scope) -> BoundExpression
    {
        let name = arguments[0].tableName
        guard let name, let table = catalog.table(named: name) else {
            let near = NearNames.near(
                name ?? "", among: catalog.tables.flatMap { [$0.schema.names.english, $0.schema.names.indonesian] })
            report(
                .unknownTable(name: text(of: arguments[0].range)), at: arguments[0].range,
                proposals: near.map { Bilingual($0) })
            return .invalid
        }
        let text = bindArgument(arguments[1], for: .text, first: nil, in: scope)
        if text.isInvalid { return .invalid }
        tablesUsed.insert(table)
        return .rowNamed(text, of: catalog[table].schema, at: range)
    }

    private func bindArgument(
        _ argument: ExpressionSyntax, for parameter: Function.Parameter, first: BoundExpression?, in scope: Scope
    ) -> BoundExpression {
        let expecting: ValueType? = parameter == .date ? .date : parameter == .same ? first?.type : nil
        let bound = bind(argument, in: scope, expecting: expecting)
        if bound.isInvalid || bound.type == .unknown { return bound }
        let wanted: Bilingual
        switch parameter {
        case .text, .table:
            if bound.type == .text { return bound }
            wanted = ValueType.text.names
        case .number:
            if bound.type.isNumber { return bound }
            wanted = Bilingual(english: "number", indonesian: "bilangan")
        case .wholeNumber:
            if bound.type == .wholeNumber { return bound }
            wanted = ValueType.wholeNumber.names
        case .date:
            if bound.type == .date { return bound }
            wanted = ValueType.date.names
        case .same where !isComparable(bound.type):
            wanted = Bilingual(english: "number, text or date", indonesian: "bilangan, teks, atau tanggal")
        case .same:
            guard let first, unified(first.type, with: bound.type) == nil else { return bound }
            wanted = describe(first.type)
        }
        report(
            .needsType(written: .written(text(of: argument.range)), wanted: wanted, found: describe(bound.type)),
            at: argument.range)
        return .invalid
    }

    private func isComparable(_ type: ValueType) -> Bool {
        switch type {
        case .text, .wholeNumber, .decimal, .date, .time, .unknown: return true
        case .truth, .code, .link, .links, .duration, .interval: return false
        }
    }

    /// A query in brackets where a value is meant: it must give one column; that it gives one row is seen when it runs.
    private func bindValueQuery(_ query: QuerySyntax, at range: SourceRange, in scope: Scope) -> BoundExpression {
        guard let bound = bindQuery(query) else { return .invalid }
        if case .table(let outer) = scope, case .table(let inner, _) = bound.source, inner != outer,
            isLinked(inner, to: outer)
        {
            let name = catalog[inner].schema.names
            report(
                .queryBesideLink(counted: name, each: catalog[outer].schema.names), at: range,
                proposals: [Bilingual(english: "count(\(name.english))", indonesian: "hitung(\(name.indonesian))")])
            return .invalid
        }
        let columns = bound.columns.filter { $0.role != .sharePart }
        guard columns.count == 1 else {
            report(.queryValueShape(columns: columns.count), at: range)
            return .invalid
        }
        return .query(bound, type: columns[0].type, at: range)
    }
}

extension ExpressionSyntax {
    /// The name by which it may mean a table.
    fileprivate var tableName: String? {
        switch self {
        case .path(let path) where path.names.count == 1: path.names[0].normalized
        case .string(let string): string.value
        case .number, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .parenthesized, .query, .missing:
            nil
        }
    }
}
