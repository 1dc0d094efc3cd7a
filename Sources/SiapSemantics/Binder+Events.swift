public import SiapData
public import SiapSyntax
import SiapText

/// Events: what each sets in its row, and when it is impossible.
extension Binder {
    /// What an event sets: a parameter, a constant, or the date of the event; and when it is impossible.
    /// Whether it is refused tells of what it is refused for: that a pack alone lets depend on private values.
    public func bindEvent(_ event: EventSyntax, schema: EventKindID, isOfPack: Bool) -> BoundEvent? {
        let declared = catalog.events[schema]
        let table = catalog[declared.table].schema
        parameters = declared.parameters
        defer { parameters = [] }
        var assignments: [(attribute: AttributeID, value: BoundExpression)] = []
        for assignment in event.assignments {
            guard let index = table.attribute(named: assignment.name.normalized), table[index].hasHistory
            else {
                let near = NearNames.near(
                    assignment.name.text, among: table.attributes.filter(\.hasHistory).map(\.names.english))
                report(
                    .eventSets(written: assignment.name.text), at: assignment.name.range,
                    proposals: near.map { Bilingual($0) })
                continue
            }
            let value = bind(assignment.value, in: .constants, expecting: table[index].type)
            if value.isInvalid { continue }
            guard fits(value.type, wanted: table[index].type) else {
                report(
                    .typeMismatch(left: describe(table[index].type), right: describe(value.type)),
                    at: assignment.value.range)
                continue
            }
            if value.isSetByEvents {
                assignments.append((index, value))
            } else {
                report(.eventSets(written: text(of: assignment.value.range)), at: assignment.value.range)
            }
        }
        let refused = event.refusedWhen.map { bindCondition($0, in: .table(declared.table)) }
        if let refused, let range = event.refusedWhen?.range, !isOfPack {
            mayDecide(refused, in: .table(declared.table), at: range)
        }
        return BoundEvent(
            schema: schema, assignments: assignments, refusedWhen: refused, because: event.because?.bilingual)
    }
}

extension BoundExpression {
    /// A parameter, a constant, or the date of the event: what an attribute may be set to.
    fileprivate var isSetByEvents: Bool {
        if case .parameter = node { return true }
        if case .thisDate = node { return true }
        return constantValue != nil
    }
}
