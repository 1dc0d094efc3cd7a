import SiapData
import SiapSyntax

/// What the conditions behind `of` hold fast: conditions that have one answer in every row, values that are the same in
/// all.
struct HeldFast {
    /// Of one value; who writes more conditions on it than that is not told what they come to.
    private static let mostDomains = 40

    private let binder: Binder
    private var domains: [String: [Domain]] = [:]
    /// Conditions by what they mean, where no domain says it.
    private var conditions: Set<String> = []
    /// Values that are the same in all rows of a group, whichever they are.
    private let grouped: Set<String>

    /// `groups`: by what the rows are grouped, where one group at a time is asked about.
    init(
        _ conditions: [BoundExpression], of source: BoundQuery.Source, groups: [BoundExpression] = [], binder: Binder
    ) {
        self.binder = binder
        grouped = Set(groups.compactMap(binder.nameOfValue))
        learn(from: source)
        for condition in conditions { learn(condition) }
    }

    private mutating func learn(_ condition: BoundExpression) {
        if case .and(let left, let right) = condition.node {
            learn(left)
            learn(right)
            return
        }
        for each in binder.domains(of: condition) where domains[each.name, default: []].count < HeldFast.mostDomains {
            domains[each.name, default: []].append(each.domain)
        }
        if let meaning = words(condition) { conditions.insert(meaning) }
    }

    /// What held for the rows of a query in brackets holds for its columns.
    private mutating func learn(from source: BoundQuery.Source) {
        guard case .query(let inner) = source, inner.extraKey == nil else { return }
        let items: [BoundItem]
        switch inner.shape {
        case .rows(let all): items = all
        case .groups(_, let keys, let across): items = keys + across
        case .check, .changes: return
        }
        let below = HeldFast(inner.filters.map(\.condition), of: inner.source, binder: binder)
        for (index, item) in items.enumerated() {
            if let name = binder.nameOfValue(item.expression), let known = below.domains[name] {
                domains["c\(index)"] = known
            }
            if item.expression.type == .truth, let told = below.answer(to: item.expression) {
                domains["c\(index)", default: []].append(.single(.truth(told)))
            }
        }
    }

    /// The one answer that a condition has in every row; nil where rows may differ.
    func answer(to condition: BoundExpression) -> Bool? {
        switch condition.node {
        case .and(let left, let right):
            let first = answer(to: left), second = answer(to: right)
            if first == false || second == false { return false }
            if first == true, second == true { return true }
        case .or(let left, let right):
            let first = answer(to: left), second = answer(to: right)
            if first == true || second == true { return true }
            if first == false, second == false { return false }
        case .not(let inner): return answer(to: inner).map { !$0 } ?? told(condition)
        case .sealed(let inner, _): return answer(to: inner)
        case .constant, .attribute, .column, .columnTotal, .row, .through, .ofRow, .parameter, .thisDate, .definition,
            .call, .arithmetic, .negative,
            .compare, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated,
            .aggregate, .query, .invalid:
            break
        }
        return told(condition) ?? limited(condition)
    }

    private func told(_ condition: BoundExpression) -> Bool? {
        guard let meaning = words(condition) else { return nil }
        if conditions.contains(meaning) { return true }
        return words(.not(condition)).map(conditions.contains) == true ? false : nil
    }

    /// By the values that are left of the one value it speaks of.
    private func limited(_ condition: BoundExpression) -> Bool? {
        if case .and = condition.node { return nil }
        let spoken = binder.domains(of: condition)
        guard spoken.count == 1, let known = domains[spoken[0].name] else { return nil }
        if known.contains(where: { $0.isWithin(spoken[0].domain) }) { return true }
        return known.contains { $0.excludes(spoken[0].domain) } ? false : nil
    }

    /// Whether a value is the same in every row, or in every row of a group.
    func isOne(_ value: BoundExpression) -> Bool {
        if value.constantValue != nil { return true }
        if value.type == .truth, answer(to: value) != nil { return true }
        if let name = binder.nameOfValue(value) {
            if grouped.contains(name) || domains[name]?.contains(where: \.isSingle) == true { return true }
        }
        switch value.node {
        case .through(let link, let table, let inner):
            if isOne(link) { return true }
            // The same way, read up to its next step.
            if case .through(let step, let next, let last) = inner.node {
                return isOne(.through(link: .through(link: link, table, inner: step), next, inner: last))
            }
            return false
        case .sealed(let inner, _): return isOne(inner)
        case .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .isKnown, .conditional, .otherwise,
            .contains, .like, .within:
            return !value.parts.isEmpty && value.parts.allSatisfy(isOne)
        case .constant, .attribute, .column, .columnTotal, .row, .ofRow, .parameter, .thisDate, .definition, .memberOf,
            .dated, .aggregate, .query, .invalid:
            return false
        }
    }

    /// Writing out a long condition takes longer than it is worth.
    private func words(_ condition: BoundExpression) -> String? { condition.isShort ? condition.meaning() : nil }
}

extension Domain {
    fileprivate var isSingle: Bool { if case .only(let values) = self { values.count == 1 } else { false } }
}

extension BoundExpression {
    fileprivate var isShort: Bool {
        var left = 100
        func count(_ expression: BoundExpression) -> Bool {
            left -= 1
            if left < 0 { return false }
            if case .definition = expression.node { return true }
            return expression.parts.allSatisfy(count)
        }
        return count(self)
    }
}
