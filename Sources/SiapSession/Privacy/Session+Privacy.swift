import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// What must not be seen, wherever it has got to.
extension Session {
    /// A value that becomes a day, the name of a file, an argument that all may see.
    func refusePrivate(_ given: Given, at range: SourceRange, in source: SourceText) throws(DiagnosticsFailure) {
        if !given.isPrivate || settings.unmasked { return }
        throw DiagnosticsFailure(Diagnostic(.privateAttribute(name: source[range]), at: range))
    }

    /// Whether what is read now was typed by the person at the terminal, and is neither a script nor somebody else's
    /// text.
    var isTypedHere: Bool { settings.isAtTerminal && !mode.readsOthersText }

    /// Private values that variables hold: a question has them as plain constants, and so would its words.
    var hiddenValues: Set<Value> {
        if settings.unmasked { return [] }
        var values: Set<Value> = []
        for variable in context.variables.values {
            switch variable {
            case .value: break
            case .privateValue(let value, _, _): values.insert(value)
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
