import SiapData
package import SiapSemantics
import SiapText

/// Conditions in words. `relative` follows the rows it speaks of ("whose province is …"), `plain` stands by itself ("its province is …").
package enum ConditionMood { case relative, plain }

extension Wording {
    package enum Junction { case and, or }

    /// `isBeside` other conditions: a choice of values is set in brackets, so that what comes after is not taken for one of them.
    package func condition(_ expression: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, negated: Bool = false, isBeside: Bool = false) -> String
    {
        nested(orElse: "…") { maskingTexts(in: expression, place) { open(expression, place, mood, negated, isBeside) } }
    }

    private func open(_ expression: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool, _ isBeside: Bool) -> String {
        switch expression.node {
        case .and:
            let parts = conjuncts([expression])
            return negated ? denied(joined(parts, with: .and, place, .plain), mood) : bracketed(parts, .and, place, mood)
        case .or:
            let parts = disjuncts(expression)
            if let choice = choice(parts, place) {
                let values = negated ? list(choice.values) : choices(choice.values)
                let lead =
                    negated
                    ? spoken(english: "is none of ", indonesian: "bukan salah satu dari ")
                    : spoken(english: "is ", indonesian: "")
                return about(choice.subject, place, mood, lead + (isBeside ? "(\(values))" : values))
            }
            return negated ? denied(joined(parts, with: .or, place, .plain), mood) : bracketed(parts, .or, place, mood)
        case .not(let inner): return condition(inner, place, mood, negated: !negated, isBeside: isBeside)
        case .compare(let comparison, let left, let right): return compare(comparison, left, right, place, mood, negated)
        case .oneOf(let subject, let values):
            let shown = choices(values.prefix(Wording.longestList + 1).map { constant($0) })
            let long = values.count > Wording.longestList ? list(values.map { constant($0) }) : shown
            return about(
                subject, place, mood,
                negated
                    ? spoken(english: "is none of \(long)", indonesian: "bukan salah satu dari \(long)")
                    : spoken(english: "is one of \(long)", indonesian: "salah satu dari \(long)"))
        case .memberOf(let subject, let relation): return member(subject, relation, place, mood, negated)
        case .isKnown(let subject):
            return about(
                subject, place, mood,
                negated
                    ? spoken(english: "is unknown", indonesian: "kosong")
                    : spoken(english: "is known", indonesian: "terisi"), canBeUnknown: false)
        case .contains(let subject, let part):
            let part = noun(part, place).text
            return about(
                subject, place, mood,
                negated
                    ? spoken(english: "does not contain \(part)", indonesian: "tidak berisi \(part)")
                    : spoken(english: "contains \(part)", indonesian: "berisi \(part)"))
        case .like(let subject, let pattern):
            let pattern = noun(pattern, place).text
            return about(
                subject, place, mood,
                negated
                    ? spoken(english: "does not fit \(pattern)", indonesian: "tidak berpola \(pattern)")
                    : spoken(english: "fits \(pattern)", indonesian: "berpola \(pattern)"))
        case .within(let subject, let from, let to):
            let span = words(from, to: to)
            return about(
                subject, place, mood,
                negated
                    ? spoken(english: "is not from \(span)", indonesian: "di luar \(span)")
                    : spoken(english: "is from \(span)", indonesian: "dari \(span)"))
        case .aggregate(let aggregate) where aggregate.function == .exists: return exists(aggregate, through: [], mood, negated)
        case .through: return throughCondition(expression, place, mood, negated)
        case .dated(let inner, let date): return dated(inner, date, place, mood, negated)
        case .attribute, .column, .definition, .ofRow:
            return holds(noun(expression, place), isName: true, mood, negated)
        case .sealed(let inner, let privacy) where !privacy.isPrivate || unmasked: return open(inner, place, mood, negated, isBeside)
        case .constant, .columnTotal, .row, .parameter, .thisDate, .sealed, .call, .arithmetic, .negative, .conditional, .otherwise, .aggregate, .query,
            .invalid:
            return holds(noun(expression, place), isName: false, mood, negated)
        }
    }

    // MARK: And, or

    /// `kind = a or kind = b` is one condition on the kind: "whose kind is a or b". Nil for any other parts.
    private func choice(_ parts: [BoundExpression], _ place: WordingPlace) -> (subject: BoundExpression, values: [String])? {
        guard parts.count <= Wording.longestList else { return nil }
        var subject: (expression: BoundExpression, words: String)?
        var values: [String] = []
        for part in parts {
            guard case .compare(.equal, let left, let right) = part.node, let value = right.constantValue, left.constantValue == nil else { return nil }
            let words = noun(left, place).text
            if let subject, subject.words != words { return nil }
            subject = subject ?? (left, words)
            values.append(maskingTexts(in: part, place) { constant(value) })
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
    private func span(_ low: BoundExpression, _ high: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood) -> String? {
        guard case .compare(.greaterOrEqual, let first, let least) = low.node, let from = least.constantValue,
            case .compare(.lessOrEqual, let second, let most) = high.node, let to = most.constantValue, first.constantValue == nil, second.constantValue == nil,
            !isText(first.type), noun(first, place).text == noun(second, place).text
        else { return nil }
        return about(
            first, place, mood,
            spoken(
                english: "is from \(constant(from)) to \(constant(to))",
                indonesian: "dari \(constant(from)) sampai \(constant(to))"))
    }

    /// Conditions side by side; any that has an "and" or "or" of its own stands in brackets, so that the words have one reading.
    /// `hidden` says of each part whether what it compares with is masked.
    package func joined(_ parts: [BoundExpression], with junction: Junction, _ place: WordingPlace, _ mood: ConditionMood, hidden: [Bool] = []) -> String {
        if parts.count == 1 {
            if hidden.first == true { hidesConstants = true }
            guard case .or = parts[0].node, choice(disjuncts(parts[0]), place) == nil else { return condition(parts[0], place, mood) }
            return either(disjuncts(parts[0]), place, mood)
        }
        var shown: [String] = []
        let most = min(parts.count, Wording.mostConditions)
        var index = 0
        while index < most {
            if hidden.indices.contains(index) { hidesConstants = hidden[index] }
            if junction == .and, index + 1 < most, let span = span(parts[index], parts[index + 1], place, mood) {
                shown.append(span)
                index += 2
            } else {
                shown.append(condition(parts[index], place, mood, isBeside: true))
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

    private func either(_ parts: [BoundExpression], _ place: WordingPlace, _ mood: ConditionMood) -> String {
        spoken(english: "either ", indonesian: "") + joined(parts, with: .or, place, mood)
    }

    private func bracketed(_ parts: [BoundExpression], _ junction: Junction, _ place: WordingPlace, _ mood: ConditionMood) -> String {
        switch junction {
        case .and:
            return "(" + (parts.count == 2 ? spoken(english: "both ", indonesian: "") : "")
                + joined(parts, with: .and, place, mood) + ")"
        case .or: return "(" + either(parts, place, mood) + ")"
        }
    }

    private func denied(_ whole: String, _ mood: ConditionMood) -> String {
        switch mood {
        case .relative:
            return spoken(
                english: "for which it is not so that (\(whole))", indonesian: "yang tidak memenuhi (\(whole))")
        case .plain: return spoken(english: "it is not so that (\(whole))", indonesian: "tidak benar bahwa (\(whole))")
        }
    }

    // MARK: One condition

    private func about(_ subject: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ predicate: String, canBeUnknown: Bool = true) -> String {
        if canBeUnknown { canLeaveOut = true }
        let noun = noun(subject, place)
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
        _ comparison: Comparison, _ left: BoundExpression, _ right: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool
    ) -> String {
        // `17 <= age` speaks of the age too.
        if left.constantValue != nil, right.constantValue == nil { return compare(comparison.mirrored, right, left, place, mood, negated) }
        let otherNoun = noun(right, place), other = owned(otherNoun)
        let comparison = negated ? comparison.denied : comparison
        if otherNoun.isOwned, comparison == .equal {
            return about(
                left, place, mood, spoken(english: "is the same as \(other)", indonesian: "sama dengan \(other)"))
        }
        if otherNoun.isOwned, comparison == .notEqual {
            return about(
                left, place, mood,
                spoken(english: "is not the same as \(other)", indonesian: "tidak sama dengan \(other)"))
        }
        let predicate =
            isTime(left.type) ? timePredicate(comparison, other) : isText(left.type) ? textPredicate(comparison, other) : predicate(comparison, other)
        return about(left, place, mood, predicate)
    }

    private func isText(_ type: ValueType) -> Bool { type == .text }

    private func member(_ subject: BoundExpression, _ relation: Relation, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool) -> String {
        let owner = ups(relation), name = name(of: relation)
        let rows = spoken(
            english: "its " + owner.map { "\($0)'s " }.joined() + name,
            indonesian: Wording.nya(([name] + owner.reversed()).joined(separator: " ")))
        return about(
            subject, place, mood,
            negated
                ? spoken(english: "is none of \(rows)", indonesian: "bukan salah satu \(rows)")
                : spoken(english: "is one of \(rows)", indonesian: "salah satu \(rows)"))
    }

    /// A yes/no attribute or definition: "yang memenuhi syarat", `for which "eligible" holds`.
    func holds(_ noun: Noun, isName: Bool, _ mood: ConditionMood, _ negated: Bool) -> String {
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

    private func dated(_ inner: BoundExpression, _ date: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool) -> String {
        let on = spoken(english: " on ", indonesian: " pada ") + noun(date, place).text
        return condition(inner, place, mood, negated: negated) + on
    }
}
