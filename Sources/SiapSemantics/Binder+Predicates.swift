import SiapData
import SiapSyntax
import SiapText

/// Conditions: comparisons, ranges, lists, patterns, and codes that stand alone.
extension Binder {
    /// An expression in the place of a condition. `yang DPT` stands for the one comparison it can mean.
    func bindCondition(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        switch expression {
        case .parenthesized(let inner, _): return bindCondition(inner, in: scope)
        case .path(let path) where path.names.count == 1: return bindBareCondition(path.names[0], in: scope)
        case .string(let string):
            if let code = standaloneCode(string.value, at: string.range, in: scope) { return code }
            return needsCondition(expression, bound: .constant(.text(string.value), type: .text))
        case .rowLiteral: return bindRowCondition(expression, in: scope)
        case .truth(_, let range), .unknown(let range): return refuseBareValue(at: range)
        case .missing: return .invalid
        case .number, .template, .date, .time, .duration, .variable, .path, .call, .aggregateCall, .quantified,
            .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown,
            .conditional, .dated, .query:
            let bound = bind(expression, in: scope)
            if bound.isInvalid || bound.type == .truth || bound.type == .unknown { return bound }
            return needsCondition(expression, bound: bound)
        }
    }

    private func bindBareCondition(_ name: NameSyntax, in scope: Scope) -> BoundExpression {
        if let bound = bindName(name, in: scope, alone: true) {
            if bound.isInvalid || bound.type == .truth { return bound }
            let quiet = diagnostics.count
            if let code = standaloneCode(name.text, at: name.range, in: scope), diagnostics.count == quiet {
                return code
            }
            return diagnostics.count > quiet ? .invalid : needsCondition(.path(PathSyntax(names: [name])), bound: bound)
        }
        if let code = standaloneCode(name.text, at: name.range, in: scope) { return code }
        reportUnknownName(name, in: scope)
        return .invalid
    }

    /// `where satker "Rutan Kupang"`: the link of the main path to that table is this row.
    private func bindRowCondition(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        let row = bind(expression, in: scope)
        if row.isInvalid { return .invalid }
        if case .table(let table) = scope, case .link(let target) = row.type,
            let found = upwardTables(table).first(where: { $0.table == target })
        {
            return .compare(.equal, found.row, row)
        }
        return needsCondition(expression, bound: row)
    }

    func needsCondition(_ expression: ExpressionSyntax, bound: BoundExpression) -> BoundExpression {
        let relation = bound.type.isNumber || bound.type == .date ? ">" : "="
        report(
            .needsCondition(written: text(of: expression.range), type: describe(bound.type), relation: relation),
            at: expression.range)
        return .invalid
    }

    func bindPredicate(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        comparisonDepth += 1
        defer { comparisonDepth -= 1 }
        if comparisonDepth > Binder.deepestComparisons {
            report(.nestingTooDeep(limit: Binder.deepestComparisons), at: expression.range)
            return .invalid
        }
        switch expression {
        case .not(let operand, _):
            comparisonDepth -= 1  // a denial repeats nothing
            defer { comparisonDepth += 1 }
            let bound = bindCondition(operand, in: scope)
            return bound.isInvalid ? .invalid : .not(bound)
        case .comparison(let first, let rest):
            return notingPrivate(at: expression.range) { bindComparison(first, rest: rest, in: scope) }
        case .between(let value, let low, let high, let negated, let range):
            return notingPrivate(at: range) {
                let above = bindPair(.greaterOrEqual, left: value, right: low, in: scope),
                    below = bindPair(.lessOrEqual, left: value, right: high, in: scope)
                if above.isInvalid || below.isInvalid { return .invalid }
                return negated ? .not(.and(above, below)) : .and(above, below)
            }
        case .oneOf(let value, let members, let negated, let range):
            if refusesRange(among: members, of: value, negated: negated, at: range, in: scope) { return .invalid }
            return notingPrivate(at: range) { negate(bindOneOf(value, members: members, in: scope), if: negated) }
        case .oneOfPath(let value, let path, let negated, _):
            return negate(bindMember(value, of: path, in: scope), if: negated)
        case .match(let op, let value, let pattern, let negated, let range):
            return notingPrivate(at: range) {
                negate(bindMatch(op, value: value, pattern: pattern, in: scope), if: negated)
            }
        case .isKnown(let value, let known, _):
            let bound = bind(value, in: scope)
            return negate(bound.isInvalid ? .invalid : .isKnown(bound), if: !known)
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .places, .binary, .conditional, .dated, .parenthesized,
            .query, .missing:
            return bind(expression, in: scope)
        }
    }

    private func negate(_ bound: BoundExpression, if negated: Bool) -> BoundExpression {
        bound.isInvalid || !negated ? bound : .not(bound)
    }

    /// `17 <= age < 25` is `17 <= age and age < 25`.
    private func bindComparison(_ first: ExpressionSyntax, rest: [ComparisonLink], in scope: Scope) -> BoundExpression {
        if refusesChain(first, rest: rest) { return .invalid }
        var left = first
        var pairs: [BoundExpression] = []
        for link in rest {
            pairs.append(bindPair(link.relation, left: left, right: link.right, in: scope))
            left = link.right
        }
        if pairs.isEmpty { return bindCondition(first, in: scope) }
        return pairs.contains(where: \.isInvalid) ? .invalid : pairs.balanced { .and($0, $1) }
    }

    /// Two sides of a relation: the one that names an attribute tells what a bare word on the other side means.
    func bindPair(_ relation: RelationOperator, left: ExpressionSyntax, right: ExpressionSyntax, in scope: Scope)
        -> BoundExpression
    {
        for (side, other) in [(left, right), (right, left)] {
            if case .unknown(let range) = side {
                let subject = text(of: other.range)
                report(
                    .equalsUnknown, at: range,
                    proposals: relation == .notEqual
                        ? [Bilingual(english: "\(subject) is known", indonesian: "\(subject) terisi")]
                        : [Bilingual(english: "\(subject) is unknown", indonesian: "\(subject) kosong")])
                return .invalid
            }
        }
        if case .dated(let literal, let date) = right, isTimeless(literal, in: scope), !isTimeless(left, in: scope) {
            let problem = Problem.datedLiteral(
                literal: text(of: literal.range), date: text(of: date.range), subject: text(of: left.range))
            report(problem, at: literal.range.union(date.range))
            return .invalid
        }
        if refusesRange(relation, left: left, right: right, in: scope)
            || refusesChoice(relation, left: left, right: right)
        {
            return .invalid
        }
        let l: BoundExpression, r: BoundExpression
        if isBareLiteral(left, in: scope), !isBareLiteral(right, in: scope) {
            r = bind(right, in: scope)
            l = r.isInvalid ? .invalid : bind(left, in: scope, expecting: r.type)
        } else {
            l = bind(left, in: scope)
            if l.isInvalid {
                // The right side is still read when it can stand by itself, so that independent causes are told at
                // once.
                if !isBareLiteral(right, in: scope) { _ = bind(right, in: scope) }
                return .invalid
            }
            r = bind(right, in: scope, expecting: l.type)
        }
        if l.isInvalid || r.isInvalid { return .invalid }
        let comparison = compare(by: relation, left: l, with: r, at: left.range.union(right.range), right: right)
        return askedWhole(comparison, relation: relation, left: (left, l), right: (right, r))
    }

    /// A literal, or a bare word that names nothing in scope: it takes its meaning from the other side.
    private func isBareLiteral(_ expression: ExpressionSyntax, in scope: Scope) -> Bool {
        switch expression {
        case .number, .string: return true
        case .parenthesized(let inner, _): return isBareLiteral(inner, in: scope)
        case .path(let path) where path.names.count == 1:
            let before = diagnostics.count
            let found = bindName(path.names[0], in: scope, alone: true)
            let quiet = diagnostics.count == before
            diagnostics.removeLast(diagnostics.count - before)
            return found == nil && quiet
        case .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath,
            .match, .isKnown, .conditional, .dated, .query, .missing:
            return false
        }
    }

    private func compare(
        by relation: RelationOperator, left l: BoundExpression, with r: BoundExpression, at range: SourceRange,
        right: ExpressionSyntax
    )
        -> BoundExpression
    {
        let comparison = Comparison(rawValue: relation.rawValue) ?? .equal
        let ordered = relation != .equal && relation != .notEqual
        let comparable: Bool
        switch (l.type, r.type) {
        case (let a, let b) where a.isNumber && b.isNumber: comparable = true
        case (.code(let a), .code(let b)): comparable = a == b && !ordered
        case (.link(let a), .link(let b)): comparable = a == b && !ordered
        case (.truth, .truth): comparable = !ordered
        case (.text, .text), (.date, .date), (.time, .time): comparable = true
        case (.unknown, _), (_, .unknown): comparable = true
        default: comparable = false
        }
        if !comparable {
            if case .interval = r.type, l.type == .date {
                let subject = text(of: range)
                report(
                    .needsType(
                        written: .written(subject), wanted: ValueType.date.names, found: ValueType.interval.names),
                    at: right.range)
            } else {
                reportMismatch(at: range, left: l, with: r, right: right)
            }
            return .invalid
        }
        return .compare(comparison, l, r)
    }

    /// `age = "17"`, `nik = 5301`: quotes too many or too few are the usual cause.
    private func reportMismatch(
        at range: SourceRange, left l: BoundExpression, with r: BoundExpression, right: ExpressionSyntax
    ) {
        var proposals: [Bilingual] = []
        if case .string(let string) = right, l.type.isNumber, Double(string.value) != nil {
            proposals = [Bilingual(string.value)]
        }
        if case .number(let spelling, _) = right, l.type == .text { proposals = [Bilingual("\"\(spelling)\"")] }
        proposals += meant(beside: l.type, right)
        report(
            .typeMismatch(left: describe(l.type), right: describe(r.type)), at: proposals.isEmpty ? range : right.range,
            proposals: proposals)
    }

    private func bindOneOf(_ value: ExpressionSyntax, members: [ExpressionSyntax], in scope: Scope) -> BoundExpression {
        let bound = bind(value, in: scope)
        if bound.isInvalid { return .invalid }
        var constants: [Value] = []
        var comparisons: [BoundExpression] = []
        for member in members {
            let pair = bindPair(.equal, left: value, right: member, in: scope)
            guard case .compare(_, _, let r) = pair.unsealed.node else {
                if pair.isInvalid { comparisons.append(.invalid) }
                continue
            }
            comparisons.append(pair)
            if let constant = r.constantValue, constants.contains(constant) { warnOfSecond(member) }
            if let constant = r.constantValue, r.type == bound.type, constant != .unknown { constants.append(constant) }
        }
        if comparisons.contains(where: \.isInvalid) { return .invalid }
        if constants.count == members.count {
            let isAskedWhole = comparisons.allSatisfy { if case .sealed = $0.node { true } else { false } }
            return isAskedWhole
                ? .sealed(.oneOf(bound, values: constants), by: .open) : .oneOf(bound, values: constants)
        }
        return comparisons.balanced { .or($0, $1) }
    }

    private func bindMember(_ value: ExpressionSyntax, of path: PathSyntax, in scope: Scope) -> BoundExpression {
        let bound = bind(value, in: scope)
        if bound.isInvalid { return .invalid }
        guard case .table(let table) = scope,
            let (prefix, relation, rest) = relation(path.names, from: table, at: path.range)
        else { return .invalid }
        guard rest.isEmpty, bound.type == .link(relation.inner) else {
            return mismatch(
                at: value.range.union(path.range), left: bound, right: .constant(.unknown, type: .links(relation.inner))
            )
        }
        // The relation starts at the row that the prefix leads to; seen from here it starts with that path.
        guard case .row = prefix.node else {
            return .memberOf(bound, relation: relation.seen(through: prefix, from: table, in: catalog))
        }
        return .memberOf(bound, relation: relation)
    }

    private func bindMatch(_ op: MatchOperator, value: ExpressionSyntax, pattern: ExpressionSyntax, in scope: Scope)
        -> BoundExpression
    {
        let l = bind(value, in: scope)
        if l.isInvalid { return .invalid }
        let r = bind(pattern, in: scope)
        if r.isInvalid { return .invalid }
        if op == .within {
            guard l.type == .date, case .constant(.interval(let from, let to), _) = r.node else {
                reportNeed(of: ValueType.interval.names, at: pattern.range, found: r.type)
                return .invalid
            }
            return .within(l, from: from, to: to)
        }
        guard let subject = asText(l), r.type == .text else {
            return mismatch(at: value.range.union(pattern.range), left: l, right: r)
        }
        if refusesPattern(op, pattern: r, at: pattern.range) { return .invalid }
        return op == .contains ? .contains(subject, part: r) : .like(subject, pattern: r)
    }

    /// A row is matched by its label.
    private func asText(_ bound: BoundExpression) -> BoundExpression? {
        switch bound.type {
        case .text: return bound
        case .link(let table):
            guard let label = catalog[table].schema.labelAttribute, catalog[table].schema[label].type == .text
            else { return nil }
            return through(bound, to: table, inner: .attribute(label, of: catalog[table].schema))
        case .wholeNumber, .decimal, .date, .time, .truth, .code, .links, .duration, .interval, .unknown: return nil
        }
    }
}
