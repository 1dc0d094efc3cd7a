import SiapData
import SiapSyntax
import SiapText

/// Conditions that no row fulfils, or every row: allowed, and hardly ever meant. Only what is certain is told:
/// comparisons of one value of the row with constants.
extension Binder {
    /// An operand of `and` or `or`.
    struct Operand {
        var syntax: ExpressionSyntax
        var bound: BoundExpression
        /// The `and` or `or` before it.
        var joint: SourceRange?
    }

    private static let mostOperands = 40

    func look(atLogicOf syntax: ExpressionSyntax, _ bound: BoundExpression) {
        if bound.isInvalid { return }
        switch syntax {
        case .parenthesized(let inner, _): look(atLogicOf: inner, bound)
        case .binary(let op, _, _, _) where op == .and || op == .or:
            let operands = chain(of: op, syntax: syntax, bound: bound)
            if op == .and { warnOfContradictions(among: operands) } else { warnOfTruisms(among: operands) }
            for operand in operands { look(atLogicOf: operand.syntax, operand.bound) }
        case .comparison(let low, let rest)
        where rest.count == 2 && rest.allSatisfy { $0.relation == .less || $0.relation == .lessOrEqual }:
            warnOfReversedBounds(low: low.range, high: rest[1].right.range, bound: bound) {
                $0 + self.text(of: SourceRange(low.range.upper, rest[1].right.range.lower)) + $1
            }
        case .between(_, low: let low, high: let high, negated: false, at: _):
            warnOfReversedBounds(low: low.range, high: high.range, bound: bound) {
                "\($0) \(Keyword.and.spelling(self.context.tongue)) \($1)"
            }
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf,
            .oneOfPath, .match, .isKnown, .conditional, .dated, .query, .missing:
            break
        }
    }

    /// `a and b and c`, from left to right.
    private func chain(of op: BinaryOperator, syntax: ExpressionSyntax, bound: BoundExpression) -> [Operand] {
        var operands: [Operand] = []
        var syntax = syntax, bound = bound
        while case .binary(op, let joint, let left, let right) = syntax {
            guard let (l, r) = op == .and ? bound.ands : bound.ors else { break }
            operands.append(Operand(syntax: right, bound: r, joint: joint))
            (syntax, bound) = (left, l)
        }
        operands.append(Operand(syntax: syntax, bound: bound))
        return operands.reversed()
    }

    // MARK: Never

    func warnOfContradictions(among operands: [Operand]) {
        guard (2...Binder.mostOperands).contains(operands.count) else { return }
        let domains = operands.map { self.domains(of: $0.bound) }
        var isTold = false
        for (place, later) in operands.enumerated() {
            for (number, earlier) in operands.prefix(place).enumerated() {
                let (first, second) = (domains[number], domains[place])
                if first.count == 1, second.count == 1, first[0].name == second[0].name,
                    first[0].domain == second[0].domain
                {
                    repetitions.append((earlier.syntax.range, later.syntax.range))
                }
                let isContradiction = domains[number].contains { first in
                    domains[place].contains { $0.name == first.name && $0.domain.excludes(first.domain) }
                }
                if !isContradiction { continue }
                contradictions.append((earlier.syntax.range, later.syntax.range))
                if isTold { continue }
                isTold = true
                let (one, other) = (text(of: earlier.syntax.range), text(of: later.syntax.range))
                let proposals =
                    later.joint == nil
                    ? []
                    : [Bilingual(english: Keyword.or.spelling(.english), indonesian: Keyword.or.spelling(.indonesian))]
                warn(.neverBoth(one: one, other: other), at: later.joint ?? later.syntax.range, proposals: proposals)
            }
        }
    }

    /// `written` writes the bounds as they stand there, the lower one first.
    private func warnOfReversedBounds(
        low: SourceRange, high: SourceRange, bound: BoundExpression, written: (String, String) -> String
    ) {
        guard let (above, below) = bound.ands, let first = domains(of: above).first,
            let second = domains(of: below).first
        else { return }
        guard first.name == second.name, first.domain.excludes(second.domain) else { return }
        let (from, to) = (text(of: low), text(of: high))
        warn(.boundsReversed(from: from, to: to), at: low.union(high), proposals: [Bilingual(written(to, from))])
    }

    // MARK: Always

    private func warnOfTruisms(among operands: [Operand]) {
        guard operands.count <= Binder.mostOperands else { return }
        if warnsOfDenial(among: operands) { return }
        let domains = operands.map { operand in self.domains(of: operand.bound) }
        if warnsOfAllValues(among: operands, domains) { return }
        for (place, later) in operands.enumerated() where domains[place].count == 1 {
            for (number, earlier) in operands.prefix(place).enumerated() where domains[number].count == 1 {
                guard domains[number][0].name == domains[place][0].name,
                    domains[number][0].domain.completes(domains[place][0].domain)
                else { continue }
                let problem = Problem.alwaysEither(
                    one: text(of: earlier.syntax.range), other: text(of: later.syntax.range),
                    subject: text(of: Binder.subject(of: earlier.syntax).range))
                let and = Bilingual(
                    english: Keyword.and.spelling(.english), indonesian: Keyword.and.spelling(.indonesian))
                return warn(problem, at: later.joint ?? later.syntax.range, proposals: later.joint == nil ? [] : [and])
            }
        }
    }

    /// `a or not a`, whatever the condition: as it is written, brackets and spaces aside.
    private func warnsOfDenial(among operands: [Operand]) -> Bool {
        func words(_ syntax: ExpressionSyntax) -> String {
            if case .parenthesized(let inner, _) = syntax { return words(inner) }
            return text(of: syntax.range).lowercased().filter { !$0.isWhitespace }
        }
        var seen: [String: Operand] = [:]
        for operand in operands {
            var (syntax, isDenied) = (operand.syntax, false)
            while true {
                if case .parenthesized(let inner, _) = syntax { syntax = inner; continue }
                guard case .not(let inner, _) = syntax else { break }
                (syntax, isDenied) = (inner, !isDenied)
            }
            var own = words(syntax)
            if case .isKnown(let value, let known, _) = syntax {
                (own, isDenied) = (words(value) + " is", isDenied != known)
            }
            if let earlier = seen[(isDenied ? "+" : "-") + own] {
                tellAlways([earlier], later: operand, subject: text(of: syntax.range))
                return true
            }
            seen[(isDenied ? "-" : "+") + own] = operand
        }
        return false
    }

    /// `kind = a or kind = b or kind = c` where there are no others; `citizen or citizen = no`.
    private func warnsOfAllValues(among operands: [Operand], _ domains: [[(name: String, domain: Domain)]]) -> Bool {
        var met: [String: (values: Set<Value>, operands: [Operand])] = [:]
        for (place, operand) in operands.enumerated() where domains[place].count == 1 {
            guard case .only(let values) = domains[place][0].domain, let value = values.first else { continue }
            let name = domains[place][0].name
            let before = met[name] ?? ([], [])
            let all = before.values.union(values)
            let isWhole: Bool
            switch value {
            case .truth: isWhole = all.isSuperset(of: [.truth(true), .truth(false)])
            case .code(let list, _): isWhole = list.codes.indices.allSatisfy { all.contains(.code(list, index: $0)) }
            case .unknown, .text, .whole, .decimal, .date, .time, .row, .duration, .interval: isWhole = false
            }
            if isWhole, !before.operands.isEmpty {
                tellAlways(before.operands, later: operand, subject: text(of: Binder.subject(of: operand.syntax).range))
                return true
            }
            met[name] = (all, before.operands + [operand])
        }
        return false
    }

    private func tellAlways(_ earlier: [Operand], later: Operand, subject: String) {
        let first = earlier.map { text(of: $0.syntax.range) }.joined(
            separator: " \(Keyword.or.spelling(context.tongue)) ")
        let and = Bilingual(english: Keyword.and.spelling(.english), indonesian: Keyword.and.spelling(.indonesian))
        warn(
            .alwaysEither(one: first, other: text(of: later.syntax.range), subject: subject),
            at: later.joint ?? later.syntax.range,
            proposals: later.joint == nil || earlier.count > 1 || denies(earlier[0], other: later) ? [] : [and])
    }

    /// Of the two one denies the other: joined by `and` they would be as empty as they are full now.
    private func denies(_ a: Operand, other b: Operand) -> Bool {
        let (first, second) = (domains(of: a.bound), domains(of: b.bound))
        return first.count != 1 || second.count != 1 || first[0].domain.excludes(second[0].domain)
    }

    // MARK: Told twice, and cut without an order

    /// `kind one of (child, child)`.
    func warnOfSecond(_ member: ExpressionSyntax) {
        warn(.listedTwice(written: text(of: member.range)), at: member.range, proposals: [])
    }

    /// `count by satker top 5`: the first groups, not the largest.
    func warnOfNoOrder(_ top: (count: Int, range: SourceRange), in query: BoundQuery) {
        guard let key = query.columns.first(where: { $0.role == .key }),
            let measure = query.columns.first(where: { $0.role.isFigure })
        else { return }
        func ordered(_ tongue: Tongue) -> String {
            [
                Keyword.sort.spelling(tongue), measure.names[tongue], Keyword.descending.spelling(tongue),
                Keyword.top.spelling(tongue), String(top.count),
            ]
            .joined(separator: " ")
        }
        warn(
            .topWithoutOrder(count: top.count, key: key.names, figure: measure.names), at: top.range,
            proposals: [Bilingual(english: ordered(.english), indonesian: ordered(.indonesian))])
    }

    /// What a condition on one value speaks of: `kind` of `kind != a` and of `a != kind`.
    private static func subject(of condition: ExpressionSyntax) -> ExpressionSyntax {
        switch condition {
        case .parenthesized(let inner, _), .not(let inner, _): return subject(of: inner)
        case .comparison(let first, let rest):
            switch first {
            case .number, .string, .date, .time, .duration, .truth, .rowLiteral, .variable:
                return rest.first?.right ?? first
            case .template, .unknown, .path, .call, .aggregateCall, .quantified, .negative, .not, .places, .binary,
                .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .conditional, .dated, .parenthesized,
                .query, .missing:
                return first
            }
        case .between(let value, _, _, _, _), .oneOf(let value, _, _, _), .match(_, let value, _, _, _): return value
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .places, .binary, .oneOfPath, .isKnown, .conditional,
            .dated, .query, .missing:
            return condition
        }
    }

    // MARK: What a condition says of a value

    /// For each value of the row that it speaks of, the values it allows. A condition that says more than that gives
    /// none.
    func domains(of condition: BoundExpression, depth: Int = 0) -> [(name: String, domain: Domain)] {
        if depth > Binder.mostOperands { return [] }
        switch condition.node {
        case .and(let left, let right):
            return domains(of: left, depth: depth + 1) + domains(of: right, depth: depth + 1)
        case .or(let left, let right):
            let (first, second) = (domains(of: left, depth: depth + 1), domains(of: right, depth: depth + 1))
            guard first.count == 1, second.count == 1, first[0].name == second[0].name,
                case .only(let these) = first[0].domain,
                case .only(let those) = second[0].domain
            else { return [] }
            return [(first[0].name, .only(these.union(those)))]
        case .compare(let op, let left, let right):
            if let value = right.constantValue, left.constantValue == nil {
                return domain(of: left, op: op, value: value)
            }
            if let value = left.constantValue, right.constantValue == nil {
                return domain(of: right, op: op.mirrored, value: value)
            }
            return []
        case .oneOf(let subject, let values): return named(subject, domain: .only(Set(values)))
        case .within(let subject, let from, let to):
            return named(
                subject,
                domain: .range(low: Double(from.number), lowOpen: false, high: Double(to.number), highOpen: false))
        case .not(let inner): return denied(inner, depth: depth + 1)
        case .attribute(_, .truth), .definition, .through:
            return condition.type == .truth ? named(condition, domain: .single(.truth(true))) : []
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .call, .arithmetic,
            .negative, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .dated, .aggregate, .query,
            .sealed, .invalid:
            return []
        }
    }

    private func denied(_ condition: BoundExpression, depth: Int) -> [(name: String, domain: Domain)] {
        switch condition.node {
        case .not(let inner): return domains(of: inner, depth: depth + 1)
        case .compare(let op, let left, let right): return domains(of: .compare(op.denied, left, right))
        case .oneOf(let subject, let values): return named(subject, domain: .except(Set(values)))
        case .attribute(_, .truth), .definition, .through:
            return condition.type == .truth ? named(condition, domain: .single(.truth(false))) : []
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .call, .arithmetic,
            .negative, .and, .or, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .sealed, .invalid:
            return []
        }
    }

    private func domain(of subject: BoundExpression, op: Comparison, value: Value) -> [(name: String, domain: Domain)] {
        let isWhole = subject.type == .wholeNumber || subject.type == .date || subject.type == .time
        return Domain(op, value: value, isWhole: isWhole).map { named(subject, domain: $0) } ?? []
    }

    private func named(_ subject: BoundExpression, domain: Domain) -> [(name: String, domain: Domain)] {
        nameOfValue(subject).map { [($0, domain)] } ?? []
    }

    private func warn(_ problem: Problem, at range: SourceRange, proposals: [Bilingual]) {
        let warning = Diagnostic(problem, at: range, proposals: proposals, severity: .warning)
        if !warnings.contains(warning) { warnings.append(warning) }
    }
}

extension BoundExpression {
    fileprivate var ands: (BoundExpression, BoundExpression)? {
        if case .and(let left, let right) = node { (left, right) } else { nil }
    }
    fileprivate var ors: (BoundExpression, BoundExpression)? {
        if case .or(let left, let right) = node { (left, right) } else { nil }
    }
}

extension BoundQuery {
    /// Groups, perhaps fewer of them, in the order of their keys.
    var hasGroupsWithoutOrder: Bool {
        guard sort.isEmpty else { return false }
        switch shape {
        case .groups(_, let keys, _): return !keys.isEmpty && top == nil
        case .rows: if case .query(let inner) = source { return inner.hasGroupsWithoutOrder } else { return false }
        case .check, .changes: return false
        }
    }
}

extension ResultTable.ResultColumn.Role {
    /// What is counted or measured, not what it is counted by.
    var isFigure: Bool {
        switch self {
        case .additiveMeasure, .measure, .share: true
        case .key, .acrossKey, .sharePart, .item: false
        }
    }
}
