public import SiapData
public import SiapText

/// One kind of event as declared: what it sets, and when it is impossible.
public struct BoundEvent: Sendable {
    /// Position in `Catalog.events`.
    public var schema: Int
    /// Attributes by position; each value is a parameter, a constant or the day.
    public var assignments: [(attribute: Int, value: BoundExpression)]
    /// True of the row as it was before an event that cannot have happened; nil: none is refused.
    public var refusedWhen: BoundExpression?
    /// Said of a refused event; nil without `refusedWhen`.
    public var because: Bilingual?

    public init(
        schema: Int, assignments: [(attribute: Int, value: BoundExpression)], refusedWhen: BoundExpression?,
        because: Bilingual?
    ) {
        self.schema = schema
        self.assignments = assignments
        self.refusedWhen = refusedWhen
        self.because = because
    }

    /// What it sets, as a table takes it in.
    public var settings: [Table.Setting] {
        assignments.map { assignment in
            if case .parameter(let index, _) = assignment.value.node {
                return Table.Setting(attribute: assignment.attribute, source: .argument(index))
            }
            if let constant = assignment.value.constantValue {
                return Table.Setting(attribute: assignment.attribute, source: .constant(constant))
            }
            return Table.Setting(attribute: assignment.attribute, source: .day)
        }
    }

    /// The attributes and values that one event of this kind sets.
    public func sets(_ event: Table.TakenEvent) -> [(attribute: Int, value: Value)] {
        settings.map { ($0.attribute, $0.value(event)) }
    }
}

extension [BoundEvent] {
    /// By the position of the event in the catalog, for a catalog of `count` events.
    public func bySchema(count: Int) -> [BoundEvent?] {
        var result = [BoundEvent?](repeating: nil, count: count)
        for event in self { result[event.schema] = event }
        return result
    }

    /// What each kind of event sets, for a catalog of `count` kinds.
    public func settings(count: Int) -> [[Table.Setting]] { bySchema(count: count).map { $0?.settings ?? [] } }
}
