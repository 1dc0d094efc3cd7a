import SiapData
import SiapSyntax
import SiapText

/// Comparisons that would be answered, and say something else than what is meant: refused with what is.
extension Binder {
    /// Whether it stands for itself, whatever the row.
    func isLiteral(_ expression: ExpressionSyntax) -> Bool {
        switch expression {
        case .number, .string, .date, .time, .duration, .truth, .unknown: return true
        case .negative(let inner, _), .parenthesized(let inner, _): return isLiteral(inner)
        case .template, .variable, .path, .rowLiteral, .call, .aggregateCall, .quantified, .not, .places, .binary,
            .comparison, .between, .oneOf, .oneOfPath, .match, .isKnown, .conditional, .dated, .query, .missing:
            return false
        }
    }

    func joined(_ parts: [String], by keyword: Keyword) -> Bilingual {
        Bilingual(
            english: parts.joined(separator: " \(keyword.spelling(.english)) "),
            indonesian: parts.joined(separator: " \(keyword.spelling(.indonesian)) "))
    }

    // MARK: Chains

    /// `age > 18 < 25`: a chain is read from one end to the other, so its relations run in one direction.
    func refusesChain(_ first: ExpressionSyntax, rest: [ComparisonLink]) -> Bool {
        guard rest.count > 1 else { return false }
        let operands = [first] + rest.map(\.right)
        let directions = Set(rest.map(\.relation.direction))
        let runsOneWay = !directions.contains(.none) && !(directions.contains(.up) && directions.contains(.down))
        let comparesLiterals = zip(operands, operands.dropFirst()).contains { isLiteral($0) && isLiteral($1) }
        if runsOneWay, !comparesLiterals { return false }
        let range = first.range.union(rest[rest.count - 1].right.range)
        report(.chainTurns(written: text(of: range)), at: range, proposals: [meantBy(first, rest: rest)])
        return true
    }

    private func meantBy(_ first: ExpressionSyntax, rest: [ComparisonLink]) -> Bilingual {
        let words = ([first] + rest.map(\.right)).map { text(of: $0.range) }
        let relations = rest.map(\.relation.rawValue)
        if rest.count == 2, !isLiteral(first), isLiteral(rest[0].right), isLiteral(rest[1].right) {
            let each = ["\(words[0]) \(relations[0]) \(words[1])", "\(words[0]) \(relations[1]) \(words[2])"]
            let turned = rest.map(\.relation.turned.rawValue)
            switch (rest[0].relation.direction, rest[1].relation.direction) {
            case (.down, .up):
                return follows(rest[1].right, earlier: rest[0].right)
                    ? Bilingual("\(words[1]) \(turned[0]) \(words[0]) \(relations[1]) \(words[2])")
                    : joined(each, by: .or)
            case (.up, .down):
                return follows(rest[0].right, earlier: rest[1].right)
                    ? Bilingual("\(words[2]) \(turned[1]) \(words[0]) \(relations[0]) \(words[1])")
                    : joined(each, by: .or)
            case (.even, .even): return joined(each, by: .or)
            case (.up, _), (.down, _), (.even, _), (.none, _): return joined(each, by: .and)
            }
        }
        return joined(relations.indices.map { "\(words[$0]) \(relations[$0]) \(words[$0 + 1])" }, by: .and)
    }

    /// Whether the first literal is surely behind the second.
    private func follows(_ a: ExpressionSyntax, earlier b: ExpressionSyntax) -> Bool {
        if case .date(let late, _) = a, case .date(let early, _) = b {
            return (late.year, late.month, late.day) > (early.year, early.month, early.day)
        }
        return (number(a) ?? 0) > (number(b) ?? 0)
    }

    private func number(_ expression: ExpressionSyntax) -> Double? {
        switch expression {
        case .number(let spelling, _): return Double(spelling) ?? Double(spelling.replacing(",", with: "."))
        case .negative(let inner, _): return number(inner).map { -$0 }
        case .parenthesized(let inner, _): return number(inner)
        case .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral, .call,
            .aggregateCall, .quantified, .not, .places, .binary, .comparison, .between, .oneOf, .oneOfPath, .match,
            .isKnown, .conditional, .dated, .query, .missing:
            return nil
        }
    }

    // MARK: Ranges

    /// `18-25`, which is -7: its two ends, the smaller first.
    func rangeMeant(by expression: ExpressionSyntax) -> (low: String, high: String)? {
        func isNumber(_ end: ExpressionSyntax) -> Bool { if case .number = end { true } else { false } }
        func isDate(_ end: ExpressionSyntax) -> Bool { if case .date = end { true } else { false } }
        if case .parenthesized(let inner, _) = expression { return rangeMeant(by: inner) }
        guard case .binary(.subtract, _, let low, let high) = expression,
            isNumber(low) && isNumber(high) || isDate(low) && isDate(high)
        else { return nil }
        return follows(high, earlier: low) ? (text(of: low.range), text(of: high.range)) : nil
    }

    /// `age = 18-25`; false where nothing of the kind stands there.
    func refusesRange(_ relation: RelationOperator, left: ExpressionSyntax, right: ExpressionSyntax, in scope: Scope)
        -> Bool
    {
        for (side, other) in [(left, right), (right, left)] {
            guard let ends = rangeMeant(by: side), !isLiteral(other), rangeMeant(by: other) == nil else { continue }
            let type = quietly { bind(other, in: scope).type }
            guard type.isNumber || type == .date else { continue }
            let subject = text(of: other.range)
            let range = left.range.union(right.range)
            report(
                .rangeSubtracted(written: text(of: side.range)), at: range,
                proposals: [between(subject, ends: ends, negated: relation == .notEqual)])
            return true
        }
        return false
    }

    private func between(_ subject: String, ends: (low: String, high: String), negated: Bool) -> Bilingual {
        func words(_ tongue: Tongue) -> String {
            let not = negated ? Keyword.not.spelling(tongue) + " " : ""
            return
                """
                \(subject) \(not)\(Keyword.between.spelling(tongue)) \(ends.low) \(Keyword.and.spelling(tongue)) \
                \(ends.high)
                """
        }
        return Bilingual(english: words(.english), indonesian: words(.indonesian))
    }

    /// `age one of (18-25, 30)`.
    func refusesRange(
        among members: [ExpressionSyntax], of value: ExpressionSyntax, negated: Bool, at range: SourceRange,
        in scope: Scope
    ) -> Bool {
        guard let first = members.first(where: { rangeMeant(by: $0) != nil }) else { return false }
        let type = quietly { bind(value, in: scope).type }
        guard type.isNumber || type == .date else { return false }
        let subject = text(of: value.range)
        func words(_ tongue: Tongue) -> String {
            members.map { member in
                guard let ends = rangeMeant(by: member) else {
                    return "\(subject) \(negated ? "!=" : "=") \(text(of: member.range))"
                }
                return between(subject, ends: ends, negated: negated)[tongue]
            }.joined(separator: " \((negated ? Keyword.and : .or).spelling(tongue)) ")
        }
        report(
            .rangeSubtracted(written: text(of: first.range)), at: range,
            proposals: [Bilingual(english: "(\(words(.english)))", indonesian: "(\(words(.indonesian)))")])
        return true
    }

    // MARK: Patterns

    /// `like "%Kupang%"`, as SQL writes it, and `~ "*Kupang*"`: no text is like that.
    func refusesPattern(_ op: MatchOperator, pattern: BoundExpression, at range: SourceRange) -> Bool {
        guard case .constant(.text(let text), _) = pattern.node else { return false }
        let meant: String
        switch op {
        case .within: return false
        case .like:
            guard text.contains("%") else { return false }
            meant = String(text.map { $0 == "%" ? "*" : $0 == "_" ? "?" : $0 })
        case .contains:
            // `~ "100 %"` looks for that mark; one at the beginning is none that anybody looks for.
            let isNumber = text.dropLast().last.map { $0.isNumber || $0 == " " } ?? false
            guard text.count > 1, "%*".contains(text.first ?? " ") || ("%*".contains(text.last ?? " ") && !isNumber)
            else { return false }
            let bare = text.trimming { "%*".contains($0) }
            if bare.isEmpty { return false }
            meant = bare
        }
        report(
            .foreignPattern(pattern: text), at: range,
            proposals: [Bilingual("\"\(meant.replacing("\"", with: "\\\""))\"")])
        return true
    }

    // MARK: Conditions that are none

    /// `where yes`, `and unknown`: a value by itself is true of all rows or of none.
    func refuseBareValue(at range: SourceRange) -> BoundExpression {
        report(.bareTruth(written: text(of: range)), at: range)
        return .invalid
    }

    /// `where province in NTT`: a name, and a place that is meant as its value. True where that was reported.
    func refusesPlaces(_ clause: WhereClauseSyntax, before next: WhereClauseSyntax, in scope: Scope) -> Bool {
        guard case .condition(let condition) = clause.kind, let (places, negated) = next.places else { return false }
        let last = condition.lastOperand
        guard case .path = last, last.range.upper == clause.range.upper else { return false }
        let type = quietly { bind(last, in: scope).type }
        guard isCoded(type) || type.isLink,
            places.allSatisfy({ place in quietly { !bindPair(.equal, left: last, right: place, in: scope).isInvalid } })
        else {
            return false
        }
        let subject = text(of: last.range), words = places.map { text(of: $0.range) }
        func meant(_ tongue: Tongue) -> String {
            if words.count == 1 { return "\(subject) \(negated ? "!=" : "=") \(words[0])" }
            return
                """
                \(subject) \(negated ? Keyword.not.spelling(tongue) + " " : "")\(Keyword.oneOf.spelling(tongue)) \
                (\(words.joined(separator: ", ")))
                """
        }
        let range = last.range.union(next.range)
        report(
            .needsCondition(written: subject, type: describe(type), relation: "="), at: range,
            proposals: [Bilingual(english: meant(.english), indonesian: meant(.indonesian))])
        return true
    }
}

extension RelationOperator {
    enum Direction { case up, down, even, none }

    var direction: Direction {
        switch self {
        case .less, .lessOrEqual: .up
        case .greater, .greaterOrEqual: .down
        case .equal: .even
        case .notEqual: .none
        }
    }

    /// With its sides changed.
    var turned: RelationOperator {
        switch self {
        case .less: .greater
        case .lessOrEqual: .greaterOrEqual
        case .greater: .less
        case .greaterOrEqual: .lessOrEqual
        case .equal, .notEqual: self
        }
    }
}

extension WhereClauseSyntax {
    /// The places it names, and whether it denies them; nil where it is another condition.
    var places: (places: [ExpressionSyntax], negated: Bool)? {
        switch kind {
        case .places(let places): return (places, false)
        case .condition(.not(.places(let places, _), _)): return (places, true)
        case .condition: return nil
        }
    }
}

extension ExpressionSyntax {
    /// Of `a and b or c` the last.
    var lastOperand: ExpressionSyntax {
        if case .binary(let op, _, _, let right) = self, op == .and || op == .or { return right.lastOperand }
        return self
    }
}

extension ValueType {
    var isLink: Bool { if case .link = self { true } else { false } }
}

extension String {
    func trimming(_ isPassed: (Character) -> Bool) -> String {
        var rest = self[...]
        while let first = rest.first, isPassed(first) { rest.removeFirst() }
        while let last = rest.last, isPassed(last) { rest.removeLast() }
        return String(rest)
    }
}
