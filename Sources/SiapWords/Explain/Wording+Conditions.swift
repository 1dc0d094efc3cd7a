import SiapData
package import SiapSemantics
import SiapText

/// Conditions in words. `relative` follows the rows it speaks of ("whose province is …"), `plain` stands by itself
/// ("its province is …").
package enum ConditionMood { case relative, plain }

extension Wording {
    /// Which word joins conditions that are told one after another.
    package enum Junction { case and, or }

    /// `isBeside` other conditions: a choice of values is set in brackets, so that what comes after is not taken for
    /// one of them.
    package func condition(
        _ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool = false,
        isBeside: Bool = false
    )
        -> String
    {
        nested(orElse: "…") {
            maskingTexts(in: expression, at: place) {
                open(expression, at: place, in: mood, negated: negated, isBeside: isBeside)
            }
        }
    }

    private func open(
        _ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool, isBeside: Bool
    ) -> String {
        switch expression.node {
        case .and:
            let parts = conjuncts([expression])
            return negated
                ? denied(joined(parts, with: .and, at: place, in: .plain), in: mood)
                : bracketed(parts, with: .and, at: place, in: mood)
        case .or:
            let parts = disjuncts(expression)
            if let choice = choice(parts, at: place) {
                let values = negated ? list(choice.values) : choices(choice.values)
                let lead =
                    negated
                    ? spoken(english: "is none of ", indonesian: "bukan salah satu dari ")
                    : spoken(english: "is ", indonesian: "")
                return about(choice.subject, at: place, in: mood, predicate: lead + (isBeside ? "(\(values))" : values))
            }
            return negated
                ? denied(joined(parts, with: .or, at: place, in: .plain), in: mood)
                : bracketed(parts, with: .or, at: place, in: mood)
        case .not(let inner): return condition(inner, at: place, in: mood, negated: !negated, isBeside: isBeside)
        case .compare(let comparison, let left, let right):
            return compare(comparison, left: left, right: right, at: place, in: mood, negated: negated)
        case .oneOf(let subject, let values):
            let shown = choices(values.prefix(Wording.longestList + 1).map { constant($0) })
            let long = values.count > Wording.longestList ? list(values.map { constant($0) }) : shown
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? spoken(english: "is none of \(long)", indonesian: "bukan salah satu dari \(long)")
                    : spoken(english: "is one of \(long)", indonesian: "salah satu dari \(long)"))
        case .memberOf(let subject, let relation):
            return member(subject, of: relation, at: place, in: mood, negated: negated)
        case .isKnown(let subject):
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? spoken(english: "is unknown", indonesian: "kosong")
                    : spoken(english: "is known", indonesian: "terisi"),
                canBeUnknown: false)
        case .contains(let subject, let part):
            let part = noun(part, at: place).text
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? spoken(english: "does not contain \(part)", indonesian: "tidak berisi \(part)")
                    : spoken(english: "contains \(part)", indonesian: "berisi \(part)"))
        case .like(let subject, let pattern):
            let pattern = noun(pattern, at: place).text
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? spoken(english: "does not fit \(pattern)", indonesian: "tidak berpola \(pattern)")
                    : spoken(english: "fits \(pattern)", indonesian: "berpola \(pattern)"))
        case .within(let subject, let from, let to):
            let span = words(from, to: to)
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? spoken(english: "is not from \(span)", indonesian: "di luar \(span)")
                    : spoken(english: "is from \(span)", indonesian: "dari \(span)"))
        case .aggregate(let aggregate) where aggregate.function == .exists:
            return exists(aggregate, through: [], in: mood, negated: negated)
        case .through: return throughCondition(expression, at: place, in: mood, negated: negated)
        case .dated(let inner, let date): return dated(inner, on: date, at: place, in: mood, negated: negated)
        case .attribute, .column, .definition, .ofRow:
            return holds(noun(expression, at: place), isName: true, in: mood, negated: negated)
        case .sealed(let inner, let privacy) where !privacy.isPrivate || unmasked:
            return open(inner, at: place, in: mood, negated: negated, isBeside: isBeside)
        case .constant, .columnTotal, .row, .parameter, .thisDate, .sealed, .call, .arithmetic, .negative, .conditional,
            .otherwise, .aggregate, .query,
            .invalid:
            return holds(noun(expression, at: place), isName: false, in: mood, negated: negated)
        }
    }

    // MARK: And, or

    /// `kind = a or kind = b` is one condition on the kind: "whose kind is a or b". Nil for any other parts.
    private func choice(_ parts: [BoundExpression], at place: WordingPlace) -> (
        subject: BoundExpression, values: [String]
    )? {
        guard parts.count <= Wording.longestList else { return nil }
        var subject: (expression: BoundExpression, words: String)?
        var values: [String] = []
        for part in parts {
            guard case .compare(.equal, let left, let right) = part.node, let value = right.constantValue,
                left.constantValue == nil
            else { return nil }
            let words = noun(left, at: place).text
            if let subject, subject.words != words { return nil }
            subject = subject ?? (left, words)
            values.append(maskingTexts(in: part, at: place) { constant(value) })
        }
        return subject.map { ($0.expression, values) }
    }

    /// The parts of conjunctions, in order, however long the chain.
    package func conjuncts(_ conditions: [BoundExpression]) -> [BoundExpression] {
        var parts: [BoundExpression] = []
        var waiting = Array(conditions.reversed())
        while let next = waiting.popLast() {
            if case .and(let left, let right) = next.node { waiting += [right, left] } else { parts.append(next) }
        }
        return parts
    }

    private func disjuncts(_ condition: BoundExpression) -> [BoundExpression] {
        var parts: [BoundExpression] = []
        var waiting = [condition]
        while let next = waiting.popLast() {
            if case .or(let left, let right) = next.node { waiting += [right, left] } else { parts.append(next) }
        }
        return parts
    }

    /// `between`, or two bounds written one after the other: "whose age is from 14 to 16".
    private func span(_ low: BoundExpression, high: BoundExpression, at place: WordingPlace, in mood: ConditionMood)
        -> String?
    {
        guard case .compare(.greaterOrEqual, let first, let least) = low.node, let from = least.constantValue,
            case .compare(.lessOrEqual, let second, let most) = high.node, let to = most.constantValue,
            first.constantValue == nil, second.constantValue == nil,
            !isText(first.type), noun(first, at: place).text == noun(second, at: place).text
        else { return nil }
        return about(
            first, at: place, in: mood,
            predicate: spoken(
                english: "is from \(constant(from)) to \(constant(to))",
                indonesian: "dari \(constant(from)) sampai \(constant(to))"))
    }

    /// Conditions side by side; any that has an "and" or "or" of its own stands in brackets, so that the words have one
    /// reading. `hidden` says of each part whether what it compares with is masked.
    package func joined(
        _ parts: [BoundExpression], with junction: Junction, at place: WordingPlace, in mood: ConditionMood,
        hidden: [Bool] = []
    ) -> String {
        if parts.count == 1 {
            if hidden.first == true { hidesConstants = true }
            guard case .or = parts[0].node, choice(disjuncts(parts[0]), at: place) == nil else {
                return condition(parts[0], at: place, in: mood)
            }
            return either(disjuncts(parts[0]), at: place, in: mood)
        }
        var shown: [String] = []
        let most = min(parts.count, Wording.mostConditions)
        var index = 0
        while index < most {
            if hidden.indices.contains(index) { hidesConstants = hidden[index] }
            if junction == .and, index + 1 < most,
                let span = span(parts[index], high: parts[index + 1], at: place, in: mood)
            {
                shown.append(span)
                index += 2
            } else {
                shown.append(condition(parts[index], at: place, in: mood, isBeside: true))
                index += 1
            }
        }
        if parts.count > most {
            shown.append(
                spoken(
                    english: "\(words(parts.count - most)) more conditions",
                    indonesian: "\(words(parts.count - most)) syarat lain"))
        }
        let word =
            junction == .and
            ? spoken(english: " and ", indonesian: " dan ") : spoken(english: " or ", indonesian: " atau ")
        if isBrief, tongue == .indonesian, shown.allSatisfy({ $0.hasPrefix("yang ") }) {
            shown = [shown[0]] + shown.dropFirst().map { String($0.dropFirst(5)) }
        }
        return shown.joined(separator: word)
    }

    private func either(_ parts: [BoundExpression], at place: WordingPlace, in mood: ConditionMood) -> String {
        spoken(english: "either ", indonesian: "") + joined(parts, with: .or, at: place, in: mood)
    }

    private func bracketed(
        _ parts: [BoundExpression], with junction: Junction, at place: WordingPlace, in mood: ConditionMood
    ) -> String {
        switch junction {
        case .and:
            return "(" + (parts.count == 2 ? spoken(english: "both ", indonesian: "") : "")
                + joined(parts, with: .and, at: place, in: mood) + ")"
        case .or: return "(" + either(parts, at: place, in: mood) + ")"
        }
    }

    private func denied(_ whole: String, in mood: ConditionMood) -> String {
        switch mood {
        case .relative:
            return spoken(
                english: "for which it is not so that (\(whole))", indonesian: "yang tidak memenuhi (\(whole))")
        case .plain: return spoken(english: "it is not so that (\(whole))", indonesian: "tidak benar bahwa (\(whole))")
        }
    }

    // MARK: One condition

    private func about(
        _ subject: BoundExpression, at place: WordingPlace, in mood: ConditionMood, predicate: String,
        canBeUnknown: Bool = true
    ) -> String {
        if canBeUnknown { canLeaveOut = true }
        let noun = noun(subject, at: place)
        switch (mood, noun.isOwned) {
        case (.relative, true):
            return spoken(
                english: "whose \(noun.text) \(predicate)",
                indonesian: "yang \(Wording.nya(noun.head))\(noun.tail) \(predicate)")
        case (.relative, false):
            return spoken(
                english: "for which \(noun.text) \(predicate)", indonesian: "dengan \(noun.text) \(predicate)")
        case (.plain, _): return "\(owned(noun)) \(predicate)"
        }
    }

    private func compare(
        _ comparison: Comparison, left: BoundExpression, right: BoundExpression, at place: WordingPlace,
        in mood: ConditionMood, negated: Bool
    ) -> String {
        // `17 <= age` speaks of the age too.
        if left.constantValue != nil, right.constantValue == nil {
            return compare(comparison.mirrored, left: right, right: left, at: place, in: mood, negated: negated)
        }
        let otherNoun = noun(right, at: place), other = owned(otherNoun)
        let comparison = negated ? comparison.denied : comparison
        if otherNoun.isOwned, comparison == .equal {
            return about(
                left, at: place, in: mood,
                predicate: spoken(english: "is the same as \(other)", indonesian: "sama dengan \(other)"))
        }
        if otherNoun.isOwned, comparison == .notEqual {
            return about(
                left, at: place, in: mood,
                predicate: spoken(english: "is not the same as \(other)", indonesian: "tidak sama dengan \(other)"))
        }
        let predicate =
            isTime(left.type)
            ? timePredicate(comparison, other: other)
            : isText(left.type) ? textPredicate(comparison, other: other) : predicate(comparison, other: other)
        return about(left, at: place, in: mood, predicate: predicate)
    }

    private func member(
        _ subject: BoundExpression, of relation: Relation, at place: WordingPlace, in mood: ConditionMood, negated: Bool
    ) -> String {
        let owner = ups(relation), name = name(of: relation)
        let rows = spoken(
            english: "its " + owner.map { "\($0)'s " }.joined() + name,
            indonesian: Wording.nya(([name] + owner.reversed()).joined(separator: " ")))
        return about(
            subject, at: place, in: mood,
            predicate: negated
                ? spoken(english: "is none of \(rows)", indonesian: "bukan salah satu \(rows)")
                : spoken(english: "is one of \(rows)", indonesian: "salah satu \(rows)"))
    }

    /// A yes/no attribute or definition: "yang memenuhi syarat", `for which "eligible" holds`.
    func holds(_ noun: Noun, isName: Bool, in mood: ConditionMood, negated: Bool) -> String {
        canLeaveOut = true
        let subject = spoken(english: isName ? "\"\(noun.head)\"\(noun.tail)" : noun.text, indonesian: noun.text)
        switch (mood, isName) {
        case (.relative, true):
            return spoken(
                english: "for which \(subject) \(negated ? "does not hold" : "holds")",
                indonesian: negated ? "yang tidak \(subject)" : "yang \(subject)")
        case (.relative, false):
            return spoken(
                english: "for which \(subject) \(negated ? "does not hold" : "holds")",
                indonesian: "dengan \(subject) \(negated ? "tidak benar" : "benar")")
        case (.plain, true):
            return spoken(
                english: "\(subject) \(negated ? "does not hold" : "holds")",
                indonesian: negated ? "tidak \(subject)" : subject)
        case (.plain, false):
            return spoken(
                english: "\(subject) \(negated ? "does not hold" : "holds")",
                indonesian: "\(subject) \(negated ? "tidak benar" : "benar")")
        }
    }

    private func dated(
        _ inner: BoundExpression, on date: BoundExpression, at place: WordingPlace, in mood: ConditionMood,
        negated: Bool
    ) -> String {
        let on = spoken(english: " on ", indonesian: " pada ") + noun(date, at: place).text
        return condition(inner, at: place, in: mood, negated: negated) + on
    }
}
