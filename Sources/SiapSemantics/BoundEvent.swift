public import SiapData
public import SiapText

/// One kind of event as declared: what it sets, and when it is impossible.
public struct BoundEvent: Sendable {
    /// Which of the kinds that the catalog has.
    public var schema: EventKindID
    /// Attributes by position; each value is a parameter, a constant or the day.
    public var assignments: [(attribute: AttributeID, value: BoundExpression)]
    /// True of the row as it was before an event that cannot have happened; nil: none is refused.
    public var refusedWhen: BoundExpression?
    /// Said of a refused event; nil without `refusedWhen`.
    public var because: Bilingual?

    public init(
        schema: EventKindID, assignments: [(attribute: AttributeID, value: BoundExpression)],
        refusedWhen: BoundExpression?,
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
    public func sets(_ event: Table.TakenEvent) -> [(attribute: AttributeID, value: Value)] {
        settings.map { ($0.attribute, $0.value(event)) }
    }
}

extension [BoundEvent] {
    /// To be found by their kind, in a catalog of `count` kinds.
    public func byKind(count: Int) -> EventsByKind { EventsByKind(self, count: count) }

    /// What each kind of event sets, for a catalog of `count` kinds.
    public func settings(count: Int) -> [[Table.Setting]] { byKind(count: count).settings }
}

/// What kinds of events set and refuse, for those for which it was declared.
public struct EventsByKind: Sendable {
    private var events: [BoundEvent?]

    /// Of two of a kind the later one counts.
    init(_ declared: [BoundEvent], count: Int) {
        events = [BoundEvent?](repeating: nil, count: count)
        for event in declared { events[event.schema.index] = event }
    }

    /// Nil where the kind is only known by its name.
    public subscript(kind: EventKindID) -> BoundEvent? { events[kind.index] }

    /// By the kinds of the catalog, in their order; nothing where nothing was declared.
    public var settings: [[Table.Setting]] { events.map { $0?.settings ?? [] } }
}
