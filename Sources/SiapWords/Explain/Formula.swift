import SiapData
import SiapRender
import SiapSemantics
import SiapText

/// Expressions in the compact notation of plans: the language itself, in English, cut where it grows long.
struct Formula {
    let catalog: Catalog
    /// Constants come from a variable with a private value: they are masked.
    private let hidesConstants: Bool
    /// Private values that variables hold: masked wherever they stand.
    let hidden: Set<Value>
    /// Names and numbers beside private attributes are shown.
    private let unmasked: Bool
    private var hidesTexts = false
    private var depth = 0

    init(catalog: Catalog, hidesConstants: Bool = false, hidden: Set<Value> = [], unmasked: Bool = true) {
        self.catalog = catalog
        self.unmasked = unmasked
        self.hidesConstants = hidesConstants
        self.hidden = hidden
    }

    private static let deepest = 12
    private static let longest = 6

    func text(of expression: BoundExpression, at place: WordingPlace) -> String {
        if depth >= Formula.deepest { return "…" }
        var deeper = self
        deeper.depth += 1
        if !unmasked, !hidesTexts, expression.comparesItself {
            deeper.hidesTexts = expression.facts.readsPrivate
        }
        func of(_ inner: BoundExpression) -> String { deeper.text(of: inner, at: place) }
        switch expression.node {
        case .constant(let value, _): return self.value(value)
        case .attribute(let index, _): return attribute(index, at: place)
        case .column(let index, _): return column(index, at: place)
        case .columnTotal(let index, _, _): return "sum(\(column(index, at: place)))"
        case .row(let table): return catalog[table].schema.names.english
        case .through: return deeper.path(of: expression, at: place)
        case .ofRow(let table, let row, let inner):
            return value(.row(table, row: row)) + "." + deeper.text(of: inner, at: .table(table))
        case .parameter(let index, _): return "parameter \(index.index + 1)"
        case .thisDate: return "this_date"
        case .definition(let reference, _): return reference.names.english
        case .call(let function, let arguments, _, _):
            return "\(function.rawValue)(\(deeper.list(arguments, at: place)))"
        case .arithmetic(let operation, let left, let right, _, _):
            return "(\(of(left)) \(sign(operation)) \(of(right)))"
        case .negative(let inner, _): return "-\(of(inner))"
        case .compare(let comparison, let left, let right): return "\(of(left)) \(comparison.rawValue) \(of(right))"
        case .and(let left, let right): return "(\(of(left)) and \(of(right)))"
        case .or(let left, let right): return "(\(of(left)) or \(of(right)))"
        case .not(let inner):
            if case .and = inner.node { return "not \(of(inner))" }
            if case .or = inner.node { return "not \(of(inner))" }
            return "not (\(of(inner)))"
        case .oneOf(let subject, let values): return "\(of(subject)) one of (\(deeper.values(values)))"
        case .memberOf(let subject, let relation):
            return "\(of(subject)) one of rows of \(catalog[relation.inner].schema.names.english)"
        case .isKnown(let inner): return "\(of(inner)) is known"
        case .conditional(let condition, let then, let otherwise, _):
            return "(if \(of(condition)) then \(of(then)) else \(of(otherwise)))"
        case .otherwise(let first, let second, _): return "(\(of(first)) otherwise \(of(second)))"
        case .contains(let subject, let part): return "\(of(subject)) ~ \(of(part))"
        case .like(let subject, let pattern): return "\(of(subject)) like \(of(pattern))"
        case .within(let subject, let from, let to): return "\(of(subject)) within \(from.iso) to \(to.iso)"
        case .dated(let inner, let date): return "\(of(inner)) on \(of(date))"
        case .aggregate(let aggregate): return deeper.aggregate(aggregate)
        case .query(let query, _, _):
            return
                "(query over \(query.tables.sorted().map { catalog[$0].schema.names.english }.joined(separator: ", ")))"
        case .sealed(let inner, let privacy): return privacy.isPrivate && !unmasked ? ValueFormatter.mask : of(inner)
        case .invalid: return "…"
        }
    }

    func value(_ value: Value) -> String {
        if hidden.contains(value) || hidesTexts && value.mayNamePerson { return ValueFormatter.mask }
        switch value {
        case .text, .whole, .decimal, .date, .time: if hidesConstants { return ValueFormatter.mask }
        case .unknown, .truth, .code, .row, .duration, .interval: break
        }
        switch value {
        case .unknown: return "unknown"
        case .text(let text): return "\"\(text)\""
        case .whole(let number): return String(number)
        case .decimal(let number): return String(describing: number)
        case .date(let day): return day.iso
        case .time(let minutes):
            return "\(minutes / 60 < 10 ? "0" : "")\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
        case .truth(let bit): return bit ? "yes" : "no"
        case .code(let list, let index):
            return list.codes.indices.contains(index) ? list.codes[index].names.english : "…"
        // By key: labels may be names of people.
        case .row(let table, let row):
            return row < catalog[table].rowCount
                ? "\(catalog[table].schema.names.english) \"\(catalog[table].shownKey(of: row))\"" : "…"
        case .duration(let duration):
            return duration.months == 0
                ? "\(duration.days) days"
                : "\(duration.months) months" + (duration.days == 0 ? "" : " \(duration.days) days")
        case .interval(let from, let to): return "\(from.iso) to \(to.iso)"
        }
    }

    private func attribute(_ index: AttributeID, at place: WordingPlace) -> String {
        guard case .table(let table) = place, catalog[table].schema.attributes.ids.contains(index) else {
            return "…"
        }
        return catalog[table].schema[index].names.english
    }

    private func column(_ index: ResultColumnID, at place: WordingPlace) -> String {
        guard case .result(let columns) = place, let names = columns[index] else { return "…" }
        return names.english
    }

    private func path(of expression: BoundExpression, at place: WordingPlace) -> String {
        var steps: [String] = []
        var rest = expression
        var here = place
        while case .through(let link, let target, let inner) = rest.node {
            steps.append(text(of: link, at: here))
            rest = inner
            here = .table(target)
        }
        return (steps + [text(of: rest, at: here)]).joined(separator: ".")
    }

    private func list(_ expressions: [BoundExpression], at place: WordingPlace) -> String {
        expressions.prefix(Formula.longest).map { text(of: $0, at: place) }.joined(separator: ", ")
            + (expressions.count > Formula.longest ? ", …" : "")
    }

    private func values(_ values: [Value]) -> String {
        values.prefix(Formula.longest).map { value($0) }.joined(separator: ", ")
            + (values.count > Formula.longest ? ", … \(values.count) in all" : "")
    }

    private func aggregate(_ aggregate: LinkedAggregate) -> String {
        let inner = WordingPlace.table(aggregate.relation.inner)
        var words = (aggregate.ever ? "ever " : "") + catalog[aggregate.relation.inner].schema.names.english
        if let value = aggregate.value { words += ".\(text(of: value, at: inner))" }
        if let filter = aggregate.filter { words += " where \(text(of: filter, at: inner))" }
        return "\(aggregate.function.rawValue)(\(words))"
    }

    private func sign(_ operation: Arithmetic) -> String {
        switch operation {
        case .add: return "+"
        case .subtract: return "-"
        case .multiply: return "*"
        case .divide: return "/"
        }
    }
}
