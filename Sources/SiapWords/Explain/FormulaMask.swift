import SiapData
import SiapRender
import SiapSemantics
import SiapText

/// A definition's formula as others may read it: where it looks at something private, what is quoted there may be a
/// person's name.
struct FormulaMask {
    /// What the formula is bound against.
    let context: BindingContext

    /// `formula` in the words of any tongue; masked where the definition itself looks at something private.
    func text(_ formula: String, of definition: Definition) -> String {
        let source = SourceText(formula)
        let whole = SourceRange(0, source.utf8.count)
        let ranges = Quotation.all(in: whole, source) + Quotation.longNumbers(in: whole, source)
        if ranges.isEmpty || !looksAtPrivate(definition) { return formula }
        var masked = formula.utf8.map { Optional($0) }
        for range in ranges where Value.text(source[range]).mayNamePerson {
            for index in range.lower..<range.upper { masked[index] = nil }
        }
        var bytes: [UInt8] = []
        for (index, byte) in masked.enumerated() {
            if let byte {
                bytes.append(byte)
            } else if index == 0 || masked[index - 1] != nil {
                bytes += Array("\"\(ValueFormatter.mask)\"".utf8)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func looksAtPrivate(_ definition: Definition) -> Bool {
        var own = context
        own.tongue = definition.tongue
        let binder = Binder(context: own, source: definition.source)
        return binder.looksAtPrivate(definition)
    }
}
