import SiapData

extension BoundExpression {
    /// The same of other parts (`parts`, in their order); nil where one has no counterpart. What is not made of parts
    /// stays as it is.
    public func mapParts(_ change: (BoundExpression) -> BoundExpression?) -> BoundExpression? {
        func one(_ part: BoundExpression, make: (BoundExpression) -> BoundExpression) -> BoundExpression? {
            change(part).map(make)
        }
        func two(
            _ left: BoundExpression, right: BoundExpression, make: (BoundExpression, BoundExpression) -> BoundExpression
        ) -> BoundExpression? {
            guard let left = change(left), let right = change(right) else { return nil }
            return make(left, right)
        }
        switch node {
        case .constant, .attribute, .column, .columnTotal, .row, .parameter, .thisDate, .query, .invalid: return self
        case .through(let link, let table, let inner):
            return two(link, right: inner) { .through(link: $0, table, inner: $1) }
        case .ofRow(let table, let row, let inner): return one(inner) { .ofRow(table, row: row, inner: $0) }
        case .definition(let reference, let inner): return one(inner) { .definition(reference, inner: $0) }
        case .call(let function, let arguments, let type, let range):
            var changed: [BoundExpression] = []
            for argument in arguments {
                guard let argument = change(argument) else { return nil }
                changed.append(argument)
            }
            // How private the rows are that it searches is the catalog's to say, and was said of this one.
            var own = ExpressionFacts()
            if function == .row, facts.privacy.isPrivate { own.privacy = .derived }
            return BoundExpression(.call(function, arguments: changed, type: type, at: range), own: own)
        case .arithmetic(let op, let left, let right, let type, let range):
            return two(left, right: right) { .arithmetic(op, left: $0, right: $1, type: type, at: range) }
        case .negative(let inner, let range): return one(inner) { .negative($0, at: range) }
        case .compare(let op, let left, let right): return two(left, right: right) { .compare(op, $0, $1) }
        case .and(let left, let right): return two(left, right: right) { .and($0, $1) }
        case .or(let left, let right): return two(left, right: right) { .or($0, $1) }
        case .not(let inner): return one(inner) { .not($0) }
        case .oneOf(let inner, let values): return one(inner) { .oneOf($0, values: values) }
        case .memberOf(let inner, let relation): return one(inner) { .memberOf($0, relation: relation) }
        case .isKnown(let inner): return one(inner) { .isKnown($0) }
        case .conditional(let condition, let then, let otherwise, let type):
            guard let condition = change(condition), let then = change(then), let otherwise = change(otherwise) else {
                return nil
            }
            return .conditional(condition, then: then, otherwise: otherwise, type: type)
        case .otherwise(let first, let second, let type):
            return two(first, right: second) { .otherwise($0, second: $1, type: type) }
        case .contains(let text, let part): return two(text, right: part) { .contains($0, part: $1) }
        case .like(let text, let pattern): return two(text, right: pattern) { .like($0, pattern: $1) }
        case .within(let inner, let from, let to): return one(inner) { .within($0, from: from, to: to) }
        case .dated(let inner, let date): return two(inner, right: date) { .dated($0, on: $1) }
        case .aggregate(var aggregate):
            for part in [\LinkedAggregate.filter, \.value] {
                guard let old = aggregate[keyPath: part] else { continue }
                guard let new = change(old) else { return nil }
                aggregate[keyPath: part] = new
            }
            return .aggregate(aggregate)
        case .sealed(let inner, let privacy): return one(inner) { .sealed($0, by: privacy) }
        }
    }
}
