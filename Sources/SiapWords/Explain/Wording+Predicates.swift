import SiapData
import SiapSemantics
import SiapText

/// What is said of a value that is compared, and of the rows along a link.
extension Wording {
    func isText(_ type: ValueType) -> Bool { type == .text }

    func predicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal: return spoken(english: "is \(other)", indonesian: other)
        case .notEqual: return spoken(english: "is not \(other)", indonesian: "bukan \(other)")
        case .less: return spoken(english: "is less than \(other)", indonesian: "kurang dari \(other)")
        case .lessOrEqual: return spoken(english: "is at most \(other)", indonesian: "paling banyak \(other)")
        case .greater: return spoken(english: "is more than \(other)", indonesian: "lebih dari \(other)")
        case .greaterOrEqual: return spoken(english: "is at least \(other)", indonesian: "paling sedikit \(other)")
        }
    }

    func timePredicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other: other)
        case .less: return spoken(english: "is before \(other)", indonesian: "sebelum \(other)")
        case .lessOrEqual: return spoken(english: "is \(other) at the latest", indonesian: "paling lambat \(other)")
        case .greater: return spoken(english: "is after \(other)", indonesian: "sesudah \(other)")
        case .greaterOrEqual: return spoken(english: "is \(other) at the earliest", indonesian: "paling awal \(other)")
        }
    }

    func textPredicate(_ comparison: Comparison, other: String) -> String {
        switch comparison {
        case .equal, .notEqual: return predicate(comparison, other: other)
        case .less:
            return spoken(
                english: "comes before \(other) in the alphabet", indonesian: "sebelum \(other) menurut abjad")
        case .lessOrEqual:
            return spoken(
                english: "is \(other) or comes before it in the alphabet",
                indonesian: "\(other) atau sebelumnya menurut abjad")
        case .greater:
            return spoken(english: "comes after \(other) in the alphabet", indonesian: "sesudah \(other) menurut abjad")
        case .greaterOrEqual:
            return spoken(
                english: "is \(other) or comes after it in the alphabet",
                indonesian: "\(other) atau sesudahnya menurut abjad")
        }
    }

    // MARK: Links

    func exists(
        _ aggregate: LinkedAggregate, through names: [String], in mood: ConditionMood, negated: Bool
    ) -> String {
        let owner = names + ups(aggregate.relation)
        let rows =
            name(of: aggregate.relation)
            + (aggregate.ever ? spoken(english: " of any time", indonesian: " kapan pun") : "") + filter(aggregate)
        if owner.isEmpty { return having(rows, in: mood, negated: negated) }
        let subject = Noun(
            head: spoken(english: owner.joined(separator: "'s "), indonesian: owner.reversed().joined(separator: " ")),
            isOwned: true)
        let predicate = spoken(
            english: negated ? "has no \(rows)" : "has \(rows)",
            indonesian: negated ? "tidak memiliki \(rows)" : "memiliki \(rows)")
        switch mood {
        case .relative:
            return spoken(
                english: "whose \(subject.head) \(predicate)",
                indonesian: "yang \(Wording.nya(subject.head)) \(predicate)")
        case .plain: return "\(owned(subject)) \(predicate)"
        }
    }

    private func having(_ rows: String, in mood: ConditionMood, negated: Bool) -> String {
        switch mood {
        case .relative:
            spoken(
                english: negated ? "that have no \(rows)" : "that have \(rows)",
                indonesian: negated ? "yang tidak memiliki \(rows)" : "yang memiliki \(rows)")
        case .plain:
            spoken(
                english: negated ? "it has no \(rows)" : "it has \(rows)",
                indonesian: negated ? "tidak memiliki \(rows)" : "memiliki \(rows)")
        }
    }

    func throughCondition(_ expression: BoundExpression, at place: WordingPlace, in mood: ConditionMood, negated: Bool)
        -> String
    {
        var names: [String] = []
        var rest = expression
        var here = place
        while case .through(let link, let target, let inner) = rest.node {
            names.append(noun(link, at: here).head)
            rest = inner
            here = .table(target)
        }
        if case .aggregate(let aggregate) = rest.node, aggregate.function == .exists {
            return exists(aggregate, through: names, in: mood, negated: negated)
        }
        return holds(noun(expression, at: place), isName: true, in: mood, negated: negated)
    }
}
