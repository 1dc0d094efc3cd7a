import SiapData

extension BoundExpression {
    /// What the expression means, as a text in which two expressions are the same exactly when they mean the same of
    /// the same row; nil for what cannot be compared so. `behind`: it stands behind these steps.
    func meaning(behind steps: [LinkStep] = [], unfolding: Set<DefinitionReference> = []) -> String? {
        func inside(_ expression: BoundExpression) -> String? {
            expression.meaning(behind: steps, unfolding: unfolding)
        }
        func call(_ name: String, of parts: [BoundExpression]) -> String? {
            var words: [String] = []
            for part in parts {
                guard let word = inside(part) else { return nil }
                words.append(word)
            }
            return "\(name)(\(words.joined(separator: ";")))"
        }
        switch node {
        case .constant(let value, _): return "constant \(value)"
        case .row: return "\(steps)"
        case .attribute(let index, _): return "\(steps + [.attribute(index)])"
        case .definition(let reference, let inner):
            if unfolding.contains(reference) { return inside(inner.chosenBranch ?? inner) }
            return "\(steps + [.definition(reference)])"
        case .through(let link, _, let inner):
            guard let further = link.linkSteps else { return nil }
            return inner.meaning(behind: steps + further, unfolding: unfolding)
        case .ofRow(let table, let row, let inner): return inner.meaning().map { "row \(table) \(row) \($0)" }
        case .parameter(let index, _): return "parameter \(index.index)"
        case .thisDate: return "date"
        case .call(let function, let arguments, _, _): return call("call \(function)", of: arguments)
        case .arithmetic(let op, let left, let right, _, _): return call("\(op)", of: [left, right])
        case .negative(let inner, _): return call("negative", of: [inner])
        case .compare(let op, let left, let right): return call("\(op)", of: [left, right])
        case .and(let left, let right): return call("and", of: [left, right])
        case .or(let left, let right): return call("or", of: [left, right])
        case .not(let inner): return call("not", of: [inner])
        case .sealed(let inner, let privacy): return call("sealed \(privacy)", of: [inner])
        case .oneOf(let subject, let values): return call("one of \(values)", of: [subject])
        case .isKnown(let inner): return call("known", of: [inner])
        case .conditional(let condition, let then, let otherwise, _):
            return call("if", of: [condition, then, otherwise])
        case .otherwise(let first, let second, _): return call("otherwise", of: [first, second])
        case .contains(let text, let part): return call("contains", of: [text, part])
        case .like(let text, let pattern): return call("like", of: [text, pattern])
        case .within(let inner, let from, let to): return call("within \(from) \(to)", of: [inner])
        case .dated(let inner, let day): return call("on", of: [inner, day])
        case .aggregate(let aggregate): return aggregate.meaning.map { "\(steps) \($0)" }
        case .column(let index, _): return steps.isEmpty ? "column \(index.index)" : nil
        case .columnTotal, .memberOf, .query, .invalid: return nil
        }
    }

    /// Of a definition that is a choice, the branch that is a path.
    var chosenBranch: BoundExpression? {
        guard case .conditional(_, let then, let otherwise, _) = node else { return nil }
        return [then, otherwise].first { ($0.linkSteps?.count ?? 0) > 1 }
    }
}

extension LinkedAggregate {
    fileprivate var meaning: String? {
        var words = "\(function) \(ever)"
        for step in relation.steps {
            switch step {
            case .back(let table, let link):
                guard let steps = link.linkSteps else { return nil }
                words += " back \(table) \(steps)"
            case .up(let link, let table):
                guard let steps = link.linkSteps else { return nil }
                words += " up \(table) \(steps)"
            case .many(let attribute, let table): words += " many \(attribute) \(table)"
            case .backMany(let table, let attribute): words += " back many \(table) \(attribute)"
            }
        }
        for part in [filter, value] {
            guard let part else {
                words += " none"
                continue
            }
            guard let inside = part.meaning() else { return nil }
            words += " \(inside)"
        }
        return words
    }
}
