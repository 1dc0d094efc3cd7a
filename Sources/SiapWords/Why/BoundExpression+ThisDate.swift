import SiapSemantics

extension BoundExpression {
    /// Whether it speaks of the date of the question by that name, itself or in a definition.
    package var mentionsThisDate: Bool {
        var seen: Set<DefinitionReference> = []
        var waiting = [self]
        while let next = waiting.popLast() {
            switch next {
            case .thisDate: return true
            case .definition(let reference, let inner): if seen.insert(reference).inserted { waiting.append(inner) }
            default: waiting += next.parts
            }
        }
        return false
    }
}
