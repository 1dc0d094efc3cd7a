import SiapData
import SiapSemantics

/// What must not be seen, wherever it has got to.
extension Session {
    /// Private values that variables hold: a question has them as plain constants, and so would its words.
    var hiddenValues: Set<Value> {
        if settings.unmasked { return [] }
        var values: Set<Value> = []
        for variable in context.variables.values {
            switch variable {
            case .value: break
            case .privateValue(let value, _): values.insert(value)
            case .table(let table) where table.rowCount == 1:
                for column in table.columns where column.isPrivate { values.insert(column.column.value(at: 0)) }
            case .table: break
            }
        }
        values.remove(.unknown)
        return values.union(values.compactMap(\.negated))
    }
}

extension Value {
    /// `-$x` is a constant, too.
    fileprivate var negated: Value? {
        switch self {
        case .whole(let number): return number == .min ? nil : .whole(-number)
        case .decimal(let number): return .decimal(-number)
        case .unknown, .text, .date, .time, .truth, .code, .row, .duration, .interval: return nil
        }
    }
}
