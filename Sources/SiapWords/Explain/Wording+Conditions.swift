import SiapData
package import SiapSemantics
import SiapText

/// Conditions in words. `relative` follows the rows it speaks of ("whose province is …"), `plain` stands by itself ("its province is …").
package enum ConditionMood { case relative, plain }

extension Wording {
    /// Which word joins conditions that are told one after another.
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
                let lead = negated ? both("bukan salah satu dari ", "is none of ") : both("", "is ")
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
                negated ? both("bukan salah satu dari \(long)", "is none of \(long)") : both("salah satu dari \(long)", "is one of \(long)"))
        case .memberOf(let subject, let relation): return member(subject, relation, place, mood, negated)
        case .isKnown(let subject):
            return about(subject, place, mood, negated ? both("kosong", "is unknown") : both("terisi", "is known"), canBeUnknown: false)
        case .contains(let subject, let part):
            let part = noun(part, place).text
            return about(
                subject, place, mood, negated ? both("tidak berisi \(part)", "does not contain \(part)") : both("berisi \(part)", "contains \(part)"))
        case .like(let subject, let pattern):
            let pattern = noun(pattern, place).text
            return about(
                subject, place, mood, negated ? both("tidak berpola \(pattern)", "does not fit \(pattern)") : both("berpola \(pattern)", "fits \(pattern)"))
        case .within(let subject, let from, let to):
            let span = words(from, to: to)
            return about(subject, place, mood, negated ? both("di luar \(span)", "is not from \(span)") : both("dari \(span)", "is from \(span)"))
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
        return about(first, place, mood, both("dari \(constant(from)) sampai \(constant(to))", "is from \(constant(from)) to \(constant(to))"))
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
            shown.append(both("\(words(parts.count - most)) syarat lain", "\(words(parts.count - most)) more conditions"))
        }
        let word = junction == .and ? both(" dan ", " and ") : both(" atau ", " or ")
        if isBrief, tongue == .indonesian, shown.allSatisfy({ $0.hasPrefix("yang ") }) {
            shown = [shown[0]] + shown.dropFirst().map { String($0.dropFirst(5)) }
        }
        return shown.joined(separator: word)
    }

    private func either(_ parts: [BoundExpression], _ place: WordingPlace, _ mood: ConditionMood) -> String {
        both("", "either ") + joined(parts, with: .or, place, mood)
    }

    private func bracketed(_ parts: [BoundExpression], _ junction: Junction, _ place: WordingPlace, _ mood: ConditionMood) -> String {
        switch junction {
        case .and: return "(" + (parts.count == 2 ? both("", "both ") : "") + joined(parts, with: .and, place, mood) + ")"
        case .or: return "(" + either(parts, place, mood) + ")"
        }
    }

    private func denied(_ whole: String, _ mood: ConditionMood) -> String {
        switch mood {
        case .relative: return both("yang tidak memenuhi (\(whole))", "for which it is not so that (\(whole))")
        case .plain: return both("tidak benar bahwa (\(whole))", "it is not so that (\(whole))")
        }
    }

    // MARK: One condition

    private func about(_ subject: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ predicate: String, canBeUnknown: Bool = true) -> String {
        if canBeUnknown { canLeaveOut = true }
        let noun = noun(subject, place)
        switch (mood, noun.isOwned) {
        case (.relative, true): return both("yang \(Wording.nya(noun.head))\(noun.tail) \(predicate)", "whose \(noun.text) \(predicate)")
        case (.relative, false): return both("dengan \(noun.text) \(predicate)", "for which \(noun.text) \(predicate)")
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
        if otherNoun.isOwned, comparison == .equal { return about(left, place, mood, both("sama dengan \(other)", "is the same as \(other)")) }
        if otherNoun.isOwned, comparison == .notEqual { return about(left, place, mood, both("tidak sama dengan \(other)", "is not the same as \(other)")) }
        let predicate =
            isTime(left.type) ? timePredicate(comparison, other) : isText(left.type) ? textPredicate(comparison, other) : predicate(comparison, other)
        return about(left, place, mood, predicate)
    }

    private func isText(_ type: ValueType) -> Bool { type == .text }

    private func predicate(_ comparison: Comparison, _ other: String) -> String {
        switch comparison {
        case .equal: return both(other, "is \(other)")
        case .notEqual: return both("bukan \(other)", "is not \(other)")
        case .less: return both("kurang dari \(other)", "is less than \(other)")
        case .lessOrEqual: return both("paling banyak \(other)", "is at most \(other)")
        case .greater: return both("lebih dari \(other)", "is more than \(other)")
        case .greaterOrEqual: return both("paling sedikit \(other)", "is at least \(other)")
        }
    }

    private func timePredicate(_ comparison: Comparison, _ other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other)
        case .less: return both("sebelum \(other)", "is before \(other)")
        case .lessOrEqual: return both("paling lambat \(other)", "is \(other) at the latest")
        case .greater: return both("sesudah \(other)", "is after \(other)")
        case .greaterOrEqual: return both("paling awal \(other)", "is \(other) at the earliest")
        }
    }

    private func textPredicate(_ comparison: Comparison, _ other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other)
        case .less: return both("sebelum \(other) menurut abjad", "comes before \(other) in the alphabet")
        case .lessOrEqual: return both("\(other) atau sebelumnya menurut abjad", "is \(other) or comes before it in the alphabet")
        case .greater: return both("sesudah \(other) menurut abjad", "comes after \(other) in the alphabet")
        case .greaterOrEqual: return both("\(other) atau sesudahnya menurut abjad", "is \(other) or comes after it in the alphabet")
        }
    }

    private func member(_ subject: BoundExpression, _ relation: Relation, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool) -> String {
        let owner = ups(relation), name = name(of: relation)
        let rows = both(Wording.nya(([name] + owner.reversed()).joined(separator: " ")), "its " + owner.map { "\($0)'s " }.joined() + name)
        return about(subject, place, mood, negated ? both("bukan salah satu \(rows)", "is none of \(rows)") : both("salah satu \(rows)", "is one of \(rows)"))
    }

    /// A yes/no attribute or definition: "yang memenuhi syarat", `for which "eligible" holds`.
    private func holds(_ noun: Noun, isName: Bool, _ mood: ConditionMood, _ negated: Bool) -> String {
        canLeaveOut = true
        let subject = both(noun.text, isName ? "\"\(noun.head)\"\(noun.tail)" : noun.text)
        switch (mood, isName) {
        case (.relative, true):
            return both(negated ? "yang tidak \(subject)" : "yang \(subject)", "for which \(subject) \(negated ? "does not hold" : "holds")")
        case (.relative, false):
            return both("dengan \(subject) \(negated ? "tidak benar" : "benar")", "for which \(subject) \(negated ? "does not hold" : "holds")")
        case (.plain, true): return both(negated ? "tidak \(subject)" : subject, "\(subject) \(negated ? "does not hold" : "holds")")
        case (.plain, false): return both("\(subject) \(negated ? "tidak benar" : "benar")", "\(subject) \(negated ? "does not hold" : "holds")")
        }
    }

    private func dated(_ inner: BoundExpression, _ date: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool) -> String {
        let on = both(" pada ", " on ") + noun(date, place).text
        return condition(inner, place, mood, negated: negated) + on
    }

    // MARK: Links

    private func exists(_ aggregate: LinkedAggregate, through names: [String], _ mood: ConditionMood, _ negated: Bool) -> String {
        let owner = names + ups(aggregate.relation)
        let rows = name(of: aggregate.relation) + (aggregate.ever ? both(" kapan pun", " of any time") : "") + filter(aggregate)
        if owner.isEmpty {
            switch mood {
            case .relative:
                return both(negated ? "yang tidak memiliki \(rows)" : "yang memiliki \(rows)", negated ? "that have no \(rows)" : "that have \(rows)")
            case .plain: return both(negated ? "tidak memiliki \(rows)" : "memiliki \(rows)", negated ? "it has no \(rows)" : "it has \(rows)")
            }
        }
        let subject = Noun(head: both(owner.reversed().joined(separator: " "), owner.joined(separator: "'s ")), isOwned: true)
        let predicate = both(negated ? "tidak memiliki \(rows)" : "memiliki \(rows)", negated ? "has no \(rows)" : "has \(rows)")
        switch mood {
        case .relative: return both("yang \(Wording.nya(subject.head)) \(predicate)", "whose \(subject.head) \(predicate)")
        case .plain: return "\(owned(subject)) \(predicate)"
        }
    }

    private func throughCondition(_ expression: BoundExpression, _ place: WordingPlace, _ mood: ConditionMood, _ negated: Bool) -> String {
        var names: [String] = []
        var rest = expression
        var here = place
        while case .through(let link, let target, let inner) = rest.node {
            names.append(noun(link, here).head)
            rest = inner
            here = .table(target)
        }
        if case .aggregate(let aggregate) = rest.node, aggregate.function == .exists { return exists(aggregate, through: names, mood, negated) }
        return holds(noun(expression, place), isName: true, mood, negated)
    }
}
