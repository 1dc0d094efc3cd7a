import SiapColumns
import SiapData
import SiapSemantics

/// What an expression gives for each value of the one column it reads: worked out once a value instead of once a row.
struct Tabulation {
    let slot: ScanColumns.Slot
    /// The values that occur, from the least to the greatest, then unknown: one entry more than there are values.
    let values: Vector
    let type: ValueType
    /// Entries, unknown's included.
    let count: Int
}

extension ScanCompiler {
    /// More values than this are not worked out beforehand, nor more than there are rows.
    private static let mostValues = 1 << 20

    /// Nil where an expression reads more than one column, or one of too many values, or may fail for a value that no
    /// row has.
    func tabulation(of expression: BoundExpression) throws -> Tabulation? {
        if expression.facts.canFail { return nil }
        let inputs = RowInputs(of: expression)
        guard !inputs.needsMore, inputs.attributes.count == 1, let attribute = inputs.attributes.first,
            let slot = columns.slot(attribute)
        else { return nil }
        let whole = columns[slot].zones.whole
        let span = whole.isUnknown ? 0 : whole.high - whole.low
        guard span < UInt64(min(ScanCompiler.mostValues, max(columns.rowCount, 1024))) else { return nil }
        let count = whole.isUnknown ? 1 : Int(span) + 2
        let place = Tabulated(attribute: attribute, column: occurring(slot, attribute: attribute, count: count))
        let values = try evaluator.evaluate(
            expression,
            Evaluator.Context(source: .values(place), day: columns.day, rows: .range(0..<count)))
        return Tabulation(slot: slot, values: values, type: expression.type, count: count)
    }

    /// A column of the values that occur, and unknown.
    private func occurring(_ slot: ScanColumns.Slot, attribute: AttributeID, count: Int) -> Column {
        let entry = columns[slot], type = evaluator.snapshots.catalog[columns.table].schema[attribute].type
        let first = Int(entry.zones.whole.isUnknown ? 0 : entry.zones.whole.low)
        if let texts = entry.texts {
            return Column(texts: (first..<first + count - 1).map { texts[$0] } + [nil])
        }
        let least = entry.values.base &+ Int64(first)
        return Column(type: type, integers: (0..<Int64(count - 1)).map { least &+ $0 } + [unknownInteger])
    }
}

/// A column of one attribute's values, each once: an expression is evaluated over it as over a table.
final class Tabulated {
    let attribute: AttributeID
    let column: Column

    init(attribute: AttributeID, column: Column) {
        self.attribute = attribute
        self.column = column
    }
}
