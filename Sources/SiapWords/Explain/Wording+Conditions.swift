import SiapData
package import SiapSemantics
import SiapText

/// Conditions in words. `relative` follows the rows it speaks of ("whose province is …"), `plain` stands by itself ("its province is …").
package enum ConditionMood { case relative, plain }

extension Wording {
    /// Which word joins conditions that are told one after another.
    package enum Junction { case and, or }

    /// `isBeside` other conditions: a choice of values is set in brackets, so that what comes after is not taken for one of them.
    package func condition(_ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool = false, isBeside: Bool = false)
        -> String
    {
        nested(orElse: "…") { maskingTexts(in: expression, at: place) { open(expression, at: place, in: mood, negated: negated, isBeside: isBeside) } }
    }

    private func open(_ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool, isBeside: Bool) -> String {
        switch expression.node {
        case .and:
            let parts = conjuncts([expression])
            return negated ? denied(joined(parts, with: .and, at: place, in: .plain), in: mood) : bracketed(parts, with: .and, at: place, in: mood)
        case .or:
            let parts = disjuncts(expression)
            if let choice = choice(parts, at: place) {
                let values = negated ? list(choice.values) : choices(choice.values)
                let lead = negated ? both("bukan salah satu dari ", english: "is none of ") : both("", english: "is ")
                return about(choice.subject, at: place, in: mood, predicate: lead + (isBeside ? "(\(values))" : values))
            }
            return negated ? denied(joined(parts, with: .or, at: place, in: .plain), in: mood) : bracketed(parts, with: .or, at: place, in: mood)
        case .not(let inner): return condition(inner, at: place, in: mood, negated: !negated, isBeside: isBeside)
        case .compare(let comparison, let left, let right): return compare(comparison, left: left, right: right, at: place, in: mood, negated: negated)
        case .oneOf(let subject, let values):
            let shown = choices(values.prefix(Wording.longestList + 1).map { constant($0) })
            let long = values.count > Wording.longestList ? list(values.map { constant($0) }) : shown
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? both("bukan salah satu dari \(long)", english: "is none of \(long)") : both("salah satu dari \(long)", english: "is one of \(long)"))
        case .memberOf(let subject, let relation): return member(subject, of: relation, at: place, in: mood, negated: negated)
        case .isKnown(let subject):
            return about(
                subject, at: place, in: mood, predicate: negated ? both("kosong", english: "is unknown") : both("terisi", english: "is known"),
                canBeUnknown: false)
        case .contains(let subject, let part):
            let part = noun(part, at: place).text
            return about(
                subject, at: place, in: mood,
                predicate: negated ? both("tidak berisi \(part)", english: "does not contain \(part)") : both("berisi \(part)", english: "contains \(part)"))
        case .like(let subject, let pattern):
            let pattern = noun(pattern, at: place).text
            return about(
                subject, at: place, in: mood,
                predicate: negated
                    ? both("tidak berpola \(pattern)", english: "does not fit \(pattern)") : both("berpola \(pattern)", english: "fits \(pattern)"))
        case .within(let subject, let from, let to):
            let span = words(from, to: to)
            return about(
                subject, at: place, in: mood,
                predicate: negated ? both("di luar \(span)", english: "is not from \(span)") : both("dari \(span)", english: "is from \(span)"))
        case .aggregate(let aggregate) where aggregate.function == .exists: return exists(aggregate, through: [], in: mood, negated: negated)
        case .through: return throughCondition(expression, at: place, in: mood, negated: negated)
        case .dated(let inner, let date): return dated(inner, on: date, at: place, in: mood, negated: negated)
        case .attribute, .column, .definition, .ofRow:
            return holds(noun(expression, at: place), isName: true, in: mood, negated: negated)
        case .sealed(let inner, let privacy) where !privacy.isPrivate || unmasked: return open(inner, at: place, in: mood, negated: negated, isBeside: isBeside)
        case .constant, .columnTotal, .row, .parameter, .thisDate, .sealed, .call, .arithmetic, .negative, .conditional, .otherwise, .aggregate, .query,
            .invalid:
            return holds(noun(expression, at: place), isName: false, in: mood, negated: negated)
        }
    }

    // MARK: And, or

    /// `kind = a or kind = b` is one condition on the kind: "whose kind is a or b". Nil for any other parts.
    private func choice(_ parts: [BoundExpression], at place: WordingPlace) -> (subject: BoundExpression, values: [String])? {
        guard parts.count <= Wording.longestList else { return nil }
        var subject: (expression: BoundExpression, words: String)?
        var values: [String] = []
        for part in parts {
            guard case .compare(.equal, let left, let right) = part.node, let value = right.constantValue, left.constantValue == nil else { return nil }
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
    private func span(_ low: BoundExpression, high: BoundExpression, at place: WordingPlace, in mood: ConditionMood) -> String? {
        guard case .compare(.greaterOrEqual, let first, let least) = low.node, let from = least.constantValue,
            case .compare(.lessOrEqual, let second, let most) = high.node, let to = most.constantValue, first.constantValue == nil, second.constantValue == nil,
            !isText(first.type), noun(first, at: place).text == noun(second, at: place).text
        else { return nil }
        return about(
            first, at: place, in: mood,
            predicate: both("dari \(constant(from)) sampai \(constant(to))", english: "is from \(constant(from)) to \(constant(to))"))
    }

    /// Conditions side by side; any that has an "and" or "or" of its own stands in brackets, so that the words have one reading.
    /// `hidden` says of each part whether what it compares with is masked.
    package func joined(_ parts: [BoundExpression], with junction: Junction, at place: WordingPlace, in mood: ConditionMood, hidden: [Bool] = []) -> String {
        if parts.count == 1 {
            if hidden.first == true { hidesConstants = true }
            guard case .or = parts[0].node, choice(disjuncts(parts[0]), at: place) == nil else { return condition(parts[0], at: place, in: mood) }
            return either(disjuncts(parts[0]), at: place, in: mood)
        }
        var shown: [String] = []
        let most = min(parts.count, Wording.mostConditions)
        var index = 0
        while index < most {
            if hidden.indices.contains(index) { hidesConstants = hidden[index] }
            if junction == .and, index + 1 < most, let span = span(parts[index], high: parts[index + 1], at: place, in: mood) {
                shown.append(span)
                index += 2
            } else {
                shown.append(condition(parts[index], at: place, in: mood, isBeside: true))
                index += 1
            }
        }
        if parts.count > most {
            shown.append(both("\(words(parts.count - most)) syarat lain", english: "\(words(parts.count - most)) more conditions"))
        }
        let word = junction == .and ? both(" dan ", english: " and ") : both(" atau ", english: " or ")
        if isBrief, tongue == .indonesian, shown.allSatisfy({ $0.hasPrefix("yang ") }) {
            shown = [shown[0]] + shown.dropFirst().map { String($0.dropFirst(5)) }
        }
        return shown.joined(separator: word)
    }

    private func either(_ parts: [BoundExpression], at place: WordingPlace, in mood: ConditionMood) -> String {
        both("", english: "either ") + joined(parts, with: .or, at: place, in: mood)
    }

    private func bracketed(_ parts: [BoundExpression], with junction: Junction, at place: WordingPlace, in mood: ConditionMood) -> String {
        switch junction {
        case .and: return "(" + (parts.count == 2 ? both("", english: "both ") : "") + joined(parts, with: .and, at: place, in: mood) + ")"
        case .or: return "(" + either(parts, at: place, in: mood) + ")"
        }
    }

    private func denied(_ whole: String, in mood: ConditionMood) -> String {
        switch mood {
        case .relative: return both("yang tidak memenuhi (\(whole))", english: "for which it is not so that (\(whole))")
        case .plain: return both("tidak benar bahwa (\(whole))", english: "it is not so that (\(whole))")
        }
    }

    // MARK: One condition

    private func about(_ subject: BoundExpression, at place: WordingPlace, in mood: ConditionMood, predicate: String, canBeUnknown: Bool = true) -> String {
        if canBeUnknown { canLeaveOut = true }
        let noun = noun(subject, at: place)
        switch (mood, noun.isOwned) {
        case (.relative, true): return both("yang \(Wording.nya(noun.head))\(noun.tail) \(predicate)", english: "whose \(noun.text) \(predicate)")
        case (.relative, false): return both("dengan \(noun.text) \(predicate)", english: "for which \(noun.text) \(predicate)")
        case (.plain, _): return "\(owned(noun)) \(predicate)"
        }
    }

    private func compare(
        _ comparison: Comparison, left: BoundExpression, right: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool
    ) -> String {
        // `17 <= age` speaks of the age too.
        if left.constantValue != nil, right.constantValue == nil {
            return compare(comparison.mirrored, left: right, right: left, at: place, in: mood, negated: negated)
        }
        let otherNoun = noun(right, at: place), other = owned(otherNoun)
        let comparison = negated ? comparison.denied : comparison
        if otherNoun.isOwned, comparison == .equal {
            return about(left, at: place, in: mood, predicate: both("sama dengan \(other)", english: "is the same as \(other)"))
        }
        if otherNoun.isOwned, comparison == .notEqual {
            return about(left, at: place, in: mood, predicate: both("tidak sama dengan \(other)", english: "is not the same as \(other)"))
        }
        let predicate =
            isTime(left.type)
            ? timePredicate(comparison, other: other) : isText(left.type) ? textPredicate(comparison, other: other) : predicate(comparison, other: other)
        return about(left, at: place, in: mood, predicate: predicate)
    }

    private func isText(_ type: ValueType) -> Bool { type == .text }

    private func predicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal: return both(other, english: "is \(other)")
        case .notEqual: return both("bukan \(other)", english: "is not \(other)")
        case .less: return both("kurang dari \(other)", english: "is less than \(other)")
        case .lessOrEqual: return both("paling banyak \(other)", english: "is at most \(other)")
        case .greater: return both("lebih dari \(other)", english: "is more than \(other)")
        case .greaterOrEqual: return both("paling sedikit \(other)", english: "is at least \(other)")
        }
    }

    private func timePredicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other: other)
        case .less: return both("sebelum \(other)", english: "is before \(other)")
        case .lessOrEqual: return both("paling lambat \(other)", english: "is \(other) at the latest")
        case .greater: return both("sesudah \(other)", english: "is after \(other)")
        case .greaterOrEqual: return both("paling awal \(other)", english: "is \(other) at the earliest")
        }
    }

    private func textPredicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other: other)
        case .less: return both("sebelum \(other) menurut abjad", english: "comes before \(other) in the alphabet")
        case .lessOrEqual: return both("\(other) atau sebelumnya menurut abjad", english: "is \(other) or comes before it in the alphabet")
        case .greater: return both("sesudah \(other) menurut abjad", english: "comes after \(other) in the alphabet")
        case .greaterOrEqual: return both("\(other) atau sesudahnya menurut abjad", english: "is \(other) or comes after it in the alphabet")
        }
    }

    private func member(_ subject: BoundExpression, of relation: Relation, at place: WordingPlace, in mood: ConditionMood, negated: Bool) -> String {
        let owner = ups(relation), name = name(of: relation)
        let rows = both(Wording.nya(([name] + owner.reversed()).joined(separator: " ")), english: "its " + owner.map { "\($0)'s " }.joined() + name)
        return about(
            subject, at: place, in: mood,
            predicate: negated ? both("bukan salah satu \(rows)", english: "is none of \(rows)") : both("salah satu \(rows)", english: "is one of \(rows)"))
    }

    /// A yes/no attribute or definition: "yang memenuhi syarat", `for which "eligible" holds`.
    private func holds(_ noun: Noun, isName: Bool, in mood: ConditionMood, negated: Bool) -> String {
        canLeaveOut = true
        let subject = both(noun.text, english: isName ? "\"\(noun.head)\"\(noun.tail)" : noun.text)
        switch (mood, isName) {
        case (.relative, true):
            return both(negated ? "yang tidak \(subject)" : "yang \(subject)", english: "for which \(subject) \(negated ? "does not hold" : "holds")")
        case (.relative, false):
            return both("dengan \(subject) \(negated ? "tidak benar" : "benar")", english: "for which \(subject) \(negated ? "does not hold" : "holds")")
        case (.plain, true): return both(negated ? "tidak \(subject)" : subject, english: "\(subject) \(negated ? "does not hold" : "holds")")
        case (.plain, false): return both("\(subject) \(negated ? "tidak benar" : "benar")", english: "\(subject) \(negated ? "does not hold" : "holds")")
        }
    }

    private func dated(_ inner: BoundExpression, on date: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool) -> String {
        let on = both(" pada ", english: " on ") + noun(date, at: place).text
        return condition(inner, at: place, in: mood, negated: negated) + on
    }

    // MARK: Links

    private func exists(_ aggregate: LinkedAggregate, through names: [String], in mood: ConditionMood, negated: Bool) -> String {
        let owner = names + ups(aggregate.relation)
        let rows = name(of: aggregate.relation) + (aggregate.ever ? both(" kapan pun", english: " of any time") : "") + filter(aggregate)
        if owner.isEmpty {
            switch mood {
            case .relative:
                return both(negated ? "yang tidak memiliki \(rows)" : "yang memiliki \(rows)", english: negated ? "that have no \(rows)" : "that have \(rows)")
            case .plain: return both(negated ? "tidak memiliki \(rows)" : "memiliki \(rows)", english: negated ? "it has no \(rows)" : "it has \(rows)")
            }
        }
        let subject = Noun(head: both(owner.reversed().joined(separator: " "), english: owner.joined(separator: "'s ")), isOwned: true)
        let predicate = both(negated ? "tidak memiliki \(rows)" : "memiliki \(rows)", english: negated ? "has no \(rows)" : "has \(rows)")
        switch mood {
        case .relative: return both("yang \(Wording.nya(subject.head)) \(predicate)", english: "whose \(subject.head) \(predicate)")
        case .plain: return "\(owned(subject)) \(predicate)"
        }
    }

    private func throughCondition(_ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool) -> String {
        var names: [String] = []
        var rest = expression
        var here = place
        while case .through(let link, let target, let inner) = rest.node {
            names.append(noun(link, at: here).head)
            rest = inner
            here = .table(target)
        }
        if case .aggregate(let aggregate) = rest.node, aggregate.function == .exists { return exists(aggregate, through: names, in: mood, negated: negated) }
        return holds(noun(expression, at: place), isName: true, in: mood, negated: negated)
    }
}
