import SiapData
import SiapSyntax
import SiapText

/// What a query measures of its groups: counts, shares and aggregates.
extension Binder {
    func bindGroups(_ measures: [MeasureSyntax], by: [ItemSyntax], across: [ItemSyntax], in scope: Scope)
        -> BoundQuery.Shape
    {
        var bound = measures.map { bindMeasure($0, in: scope) }
        makeNamesDistinct(&bound)
        return .groups(
            measures: bound, keys: by.map { bindItem($0, role: .key, in: scope) },
            across: across.map { bindItem($0, role: .acrossKey, in: scope) })
    }

    private func bindMeasure(_ measure: MeasureSyntax, in scope: Scope) -> BoundMeasure {
        let conditions = measure.conditions.map { clause in
            let bound = bindWhere(clause, in: scope)
            mayDecide(bound, in: scope, at: clause.range)
            return bound
        }
        var condition = conditions.isEmpty ? nil : conditions.balanced { .and($0, $1) }
        var (kind, names, type) = bindKind(measure, in: scope, condition: &condition)
        if let alias = measure.alias { names = columnName(alias) }
        if case .aggregate(.sum, _) = kind, text(of: measure.range).lowercased().hasPrefix("jumlah") {
            readings.append(Bilingual(english: "jumlah = sum", indonesian: "jumlah = total"))
        }
        return BoundMeasure(kind: kind, condition: condition, names: names, type: type)
    }

    private func bindKind(_ measure: MeasureSyntax, in scope: Scope, condition: inout BoundExpression?) -> (
        BoundMeasure.Kind, Bilingual, ValueType
    ) {
        switch measure.kind {
        case .count: return (.count, Bilingual(english: "count", indonesian: "jumlah"), .wholeNumber)
        case .share(let expression):
            let names = Bilingual(english: "share", indonesian: "persen")
            if let expression {
                if let number = numberShared(expression, in: scope) { return (.shareOfSum(number), names, number.type) }
                let bound = bindCondition(expression, in: scope)
                look(atLogicOf: expression, bound)
                mayDecide(bound, in: scope, at: expression.range)
                return (.shareWhere(bound), names, .decimal)
            }
            if let given = condition {
                condition = nil
                return (.shareWhere(given), names, .decimal)
            }
            return (.shareOfTotal, names, .decimal)
        case .aggregate(let function, let expression):
            return bindAggregateMeasure(function, of: expression, measure: measure, in: scope)
        }
    }

    /// `share capacity`: the expression as a number; nil where it is none.
    private func numberShared(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression? {
        let quiet = scratch().bindAnything(expression, in: scope)
        guard quiet.type.isNumber, !quiet.isInvalid else { return nil }
        let bound = bind(expression, in: scope)
        // A part of one person is that person's number.
        decidedBy = max(decidedBy, mayBecomeOpen(bound, at: expression.range))
        return bound
    }

    private func bindAggregateMeasure(
        _ function: AggregateFunction, of expression: ExpressionSyntax, measure: MeasureSyntax, in scope: Scope
    ) -> (BoundMeasure.Kind, Bilingual, ValueType) {
        let bound = bind(expression, in: scope)
        // A sum over one person is that person's value, and how many different values there are tells whose are the
        // same.
        decidedBy = max(decidedBy, mayBecomeOpen(bound, at: expression.range))
        let words = function.columnNames
        let own = names(of: expression, in: scope)
        let both = Bilingual(
            english: "\(words.english)_\(own.english)", indonesian: "\(words.indonesian)_\(own.indonesian)")
        if bound.isInvalid { return (.count, both, .wholeNumber) }
        guard let type = measuredType(function, of: bound.type) else {
            report(.averageOfText(function: function.keyword, type: describe(bound.type)), at: expression.range)
            return (.count, both, .wholeNumber)
        }
        return (.aggregate(function, of: bound), both, type)
    }

    /// Of a group there is no first row, and whether it has any is no measure; nothing can be made of what is never
    /// known.
    private func measuredType(_ function: AggregateFunction, of values: ValueType) -> ValueType? {
        switch function {
        case .count, .first, .exists: nil
        case .distinct: function.type(of: values)
        case .sum, .average, .median, .min, .max: values == .unknown ? nil : function.type(of: values)
        }
    }

    private func makeNamesDistinct(_ measures: inout [BoundMeasure]) {
        var seen: [String: Int] = [:]
        for index in measures.indices {
            let name = measures[index].names.english
            seen[name, default: 0] += 1
            if let count = seen[name], count > 1 {
                measures[index].names = Bilingual(
                    english: "\(name)_\(count)", indonesian: "\(measures[index].names.indonesian)_\(count)")
            }
        }
    }
}
