import SiapData
import SiapSemantics
import SiapText

/// What numbers count, as far as the tables say it.
extension Executor {
    /// Rows are counted in what their table holds; sums and averages keep the unit of what they are made from.
    func unit(of measure: BoundMeasure, in source: Evaluator.Source) -> Bilingual? {
        switch measure.kind {
        case .count:
            if case .table(let table) = source { return evaluator.snapshots.catalog[table].schema.names }
            return nil
        case .shareOfSum(let expression): return unit(of: expression, in: source)
        case .aggregate(let function, let expression):
            return function.isCounting ? nil : unit(of: expression, in: source)
        case .shareWhere, .shareOfTotal: return nil
        }
    }

    func unit(of expression: BoundExpression, in source: Evaluator.Source) -> Bilingual? {
        switch expression.node {
        case .attribute(let index, _):
            guard case .table(let table) = source else { return nil }
            return evaluator.snapshots.catalog[table].schema[index].unit
        case .column(let index, _):
            guard case .result(let table) = source else { return nil }
            return table.columns[index].unit
        case .through(_, let table, let inner): return unit(of: inner, in: .table(table))
        case .dated(let inner, _), .negative(let inner, _): return unit(of: inner, in: source)
        case .constant, .columnTotal, .row, .ofRow, .parameter, .thisDate, .definition, .call, .arithmetic, .compare,
            .and, .or, .not, .oneOf, .memberOf,
            .isKnown, .conditional, .otherwise, .contains, .like, .within, .aggregate, .query, .sealed, .invalid:
            return nil
        }
    }
}
