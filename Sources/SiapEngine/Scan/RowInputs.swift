import SiapData
import SiapSemantics

/// What of its row an expression is worked out from.
struct RowInputs {
    /// Attributes of the row itself.
    private(set) var attributes: Set<AttributeID> = []
    /// It needs more than their values: which row it is, its state on another day, rows that belong to it.
    private(set) var needsMore = false
    /// Definitions that use one another twice are looked at once.
    private var seen: Set<DefinitionReference> = []

    init(of expression: BoundExpression) { add(expression) }

    private mutating func add(_ expression: BoundExpression) {
        switch expression.node {
        case .attribute(let index, let type):
            if case .links = type { needsMore = true } else { attributes.insert(index) }
        // Of the row that is linked, anything may be asked.
        case .through(let link, _, _): add(link)
        case .constant, .thisDate, .query, .ofRow: break
        case .definition(let reference, let inner):
            if reference.readsVariable { needsMore = true } else if seen.insert(reference).inserted { add(inner) }
        case .column, .columnTotal, .row, .parameter, .dated, .aggregate, .memberOf, .invalid: needsMore = true
        case .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .isKnown, .conditional, .otherwise,
            .contains, .like, .within, .sealed:
            for part in expression.parts { add(part) }
        }
    }
}
