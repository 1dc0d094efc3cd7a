import SiapData
import SiapText

/// One step along a link to a single row.
enum LinkStep: Hashable {
    case attribute(AttributeID)
    case definition(DefinitionReference)
}

/// Whose the terms of a number are, which are added up when it is: worked out from below, term by term.
struct AddedTerms {
    /// A term that reads nothing of the row itself.
    enum Stranger: Hashable {
        /// Of the row of `owner` that the steps lead to: once for each row that leads there.
        case linked(owner: TableID, via: [LinkStep])
        /// Of rows of a table that may belong to several rows.
        case shared(TableID)
        case groupKey
        /// The same for every row: a row known beforehand, a query in brackets.
        case elsewhere
    }
    var hasOwn = false
    var hasConstant = false
    var strangers: Set<Stranger> = []
    /// Some term is a number that names or compares.
    var isNeverSummed = false

    static let own = AddedTerms(hasOwn: true)
    static let constant = AddedTerms(hasConstant: true)
    static func stranger(_ stranger: Stranger) -> AddedTerms { AddedTerms(strangers: [stranger]) }

    var isConstant: Bool { hasConstant && !hasOwn && strangers.isEmpty }

    /// Terms beside one another: of a sum, of the branches of a choice.
    func and(_ other: AddedTerms) -> AddedTerms {
        AddedTerms(
            hasOwn: hasOwn || other.hasOwn, hasConstant: hasConstant || other.hasConstant,
            strangers: strangers.union(other.strangers),
            isNeverSummed: isNeverSummed || other.isNeverSummed)
    }

    /// Every term of this times every term of the other: a product is the row's own where one factor is.
    func times(_ other: AddedTerms) -> AddedTerms {
        var result = AddedTerms()
        result.hasOwn = hasOwn || other.hasOwn
        result.hasConstant = hasConstant && other.hasConstant
        if other.hasConstant || !other.strangers.isEmpty { result.strangers.formUnion(strangers) }
        if hasConstant || !strangers.isEmpty { result.strangers.formUnion(other.strangers) }
        // Held per place times places are people again.
        func adds(_ terms: AddedTerms) -> Bool { terms.hasOwn && !terms.isNeverSummed }
        result.isNeverSummed = (isNeverSummed && !adds(other)) || (other.isNeverSummed && !adds(self))
        return result
    }

    /// Taken as one term, which cannot be split: an argument of a function, a divisor.
    var whole: AddedTerms {
        var result = self
        if hasOwn { result.strangers = [] }
        if hasOwn || !strangers.isEmpty { result.hasConstant = false }
        return result
    }

    /// What is said of a column that holds the number.
    var additivity: Additivity {
        if isNeverSummed { return .never }
        for stranger in strangers {
            switch stranger {
            case .linked(let owner, _): return .repeated(of: owner)
            case .shared(let table): return .shared(table)
            case .groupKey: return .groupKey
            case .elsewhere: return .elsewhere
            }
        }
        return .own
    }

    init(hasOwn: Bool = false, hasConstant: Bool = false, strangers: Set<Stranger> = [], isNeverSummed: Bool = false) {
        self.hasOwn = hasOwn
        self.hasConstant = hasConstant
        self.strangers = strangers
        self.isNeverSummed = isNeverSummed
    }

    init(_ additivity: Additivity) {
        switch additivity {
        case .own: self = .own
        case .never: self = AddedTerms(hasOwn: true, isNeverSummed: true)
        case .repeated(let owner): self = .stranger(.linked(owner: owner, via: []))
        case .shared(let table): self = .stranger(.shared(table))
        case .groupKey: self = .stranger(.groupKey)
        case .elsewhere: self = .stranger(.elsewhere)
        }
    }
}

extension BoundExpression {
    /// The single links that this path goes by, the last attribute or definition included; nil for what is no path.
    var linkSteps: [LinkStep]? {
        switch node {
        case .row: return []
        case .attribute(let index, _): return [.attribute(index)]
        case .definition(let reference, _): return [.definition(reference)]
        case .through(let link, _, let inner):
            guard let first = link.linkSteps, let rest = inner.linkSteps else { return nil }
            return first + rest
        case .constant, .column, .columnTotal, .ofRow, .parameter, .thisDate, .call, .arithmetic, .negative, .compare,
            .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .sealed, .invalid:
            return nil
        }
    }
}

extension Relation {
    /// A row at its end may belong to several rows at its beginning: a link to many names it, and others may, too.
    var isShared: Bool {
        steps.contains { step in
            switch step {
            case .many, .backMany: return true
            case .back, .up: return false
            }
        }
    }
}

/// Reads expressions for whose their terms are. What is found of a definition is kept.
struct AddedTermsReader {
    let catalog: Catalog
    let definitions: Definitions
    let memory: Binder.Memory
    let statement: Binder.StatementMemory

    /// What a definition is in a sum.
    struct Found {
        /// A stored attribute of the row is read anywhere in it, but for the links it goes by.
        var readsOwn: Bool
        var terms: AddedTerms
    }

    /// Where names stand: in a table, or in a result whose columns say what they are.
    enum Place {
        case table(TableID)
        case columns([OutputColumn])
    }

    func terms(_ expression: BoundExpression, in place: Place) -> AddedTerms {
        switch expression.node {
        case .constant, .parameter, .thisDate: return .constant
        case .attribute(let index, _):
            guard case .table(let table) = place else { return .own }
            return AddedTerms(hasOwn: true, isNeverSummed: catalog[table].schema[index].isNeverSummed)
        case .column(let index, _):
            guard case .columns(let columns) = place, columns.ids.contains(index) else { return .own }
            return AddedTerms(columns[index].additivity)
        case .through(let link, let target, let inner): return terms(of: inner, of: target, by: link)
        case .ofRow(let table, _, let inner):
            let found = terms(inner, in: .table(table))
            return found.isConstant ? .constant : .stranger(.elsewhere)
        case .query, .columnTotal: return .stranger(.elsewhere)
        case .definition(let reference, let inner): return terms(of: reference, inner)
        case .aggregate(let aggregate): return terms(aggregate)
        case .arithmetic(let op, let left, let right, _, _): return terms(of: op, left: left, right: right, in: place)
        case .negative(let inner, _), .dated(let inner, _), .sealed(let inner, _): return terms(inner, in: place)
        case .conditional(_, let then, let otherwise, _): return terms(then, in: place).and(terms(otherwise, in: place))
        case .otherwise(let first, let second, _): return terms(first, in: place).and(terms(second, in: place))
        case .call(let function, let arguments, _, _): return terms(of: function, arguments: arguments, in: place)
        case .row, .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .contains, .like, .within, .invalid:
            return .own
        }
    }

    private func terms(of inner: BoundExpression, of target: TableID, by link: BoundExpression) -> AddedTerms {
        let found = terms(inner, in: .table(target))
        let steps = link.linkSteps ?? []
        var result = AddedTerms(strangers: [], isNeverSummed: found.isNeverSummed)
        for case .linked(let owner, let via) in found.strangers {
            result.strangers.insert(.linked(owner: owner, via: steps + via))
        }
        if found.hasOwn || result.strangers.isEmpty { result.strangers.insert(.linked(owner: target, via: steps)) }
        return result
    }

    private func terms(of reference: DefinitionReference, _ inner: BoundExpression) -> AddedTerms {
        let found = self.found(reference, inner: inner)
        var result = found.terms
        if found.readsOwn {
            let shared = result.strangers.filter { if case .shared = $0 { true } else { false } }
            result = AddedTerms(hasOwn: true, strangers: shared, isNeverSummed: result.isNeverSummed)
        }
        if definitions.definition(named: reference.names.english, of: reference.table)?.isNeverSummed == true {
            result.isNeverSummed = true
        }
        return result.strangers.isEmpty
            ? result : AddedTerms(strangers: result.strangers, isNeverSummed: result.isNeverSummed)
    }

    private func found(_ reference: DefinitionReference, inner: BoundExpression) -> Found {
        if let known = memory.addedTerms[reference] ?? statement.addedTerms[reference] { return known }
        let place = Place.table(reference.table)
        let found = Found(readsOwn: readsOwn(inner, in: place), terms: terms(inner, in: place))
        if reference.readsVariable {
            statement.addedTerms[reference] = found
        } else {
            memory.addedTerms[reference] = found
        }
        return found
    }

    /// Any stored attribute of the row, in conditions, too; a link that is gone along is not read.
    private func readsOwn(_ expression: BoundExpression, in place: Place) -> Bool {
        switch expression.node {
        case .attribute, .row: return true
        case .through, .ofRow, .query: return false
        case .definition(let reference, let inner): return found(reference, inner: inner).readsOwn
        case .aggregate(let aggregate): return !aggregate.relation.isShared
        case .constant, .column, .columnTotal, .parameter, .thisDate, .call, .arithmetic, .negative, .compare, .and,
            .or, .not, .oneOf, .memberOf, .isKnown,
            .conditional, .otherwise, .contains, .like, .within, .dated, .sealed, .invalid:
            return expression.parts.contains { readsOwn($0, in: place) }
        }
    }

    private func terms(_ aggregate: LinkedAggregate) -> AddedTerms {
        if aggregate.relation.isShared { return .stranger(.shared(aggregate.relation.inner)) }
        switch aggregate.function {
        case .average, .median, .distinct: return AddedTerms(hasOwn: true, isNeverSummed: true)
        case .count, .sum, .min, .max, .first, .exists: return .own
        }
    }

    private func terms(of op: Arithmetic, left: BoundExpression, right: BoundExpression, in place: Place) -> AddedTerms
    {
        let (first, second) = (terms(left, in: place), terms(right, in: place))
        switch op {
        // The days between two dates are one number.
        case .add, .subtract:
            return left.type.isNumber || right.type.isNumber ? first.and(second) : first.whole.times(second.whole).whole
        case .multiply: return first.times(second)
        case .divide: return first.times(second.whole)
        }
    }

    private func terms(of function: Function, arguments: [BoundExpression], in place: Place) -> AddedTerms {
        let read = arguments.map { terms($0, in: place) }
        switch function {
        case .round, .floor, .ceil, .abs: return read[0]
        case .least, .greatest: return read.dropFirst().reduce(read[0]) { $0.and($1) }
        case .lower, .upper, .trim, .length, .startsWith, .endsWith, .replace, .split, .slice, .concat, .number, .mod,
            .power, .sqrt, .year, .quarter,
            .month, .week, .day, .weekday, .date, .daysBetween, .age, .row:
            return read.dropFirst().reduce(read.first?.whole ?? .constant) { $0.times($1.whole) }.whole
        }
    }
}
