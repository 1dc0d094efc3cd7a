import SiapData

/// Which attributes are known together and which never are, as the events of a table set them: a row stands as events
/// could have left it.
struct StatesAfterEvents: Sendable {
    /// Known only of a row that has ended.
    let ofTheEnd: Set<AttributeID>
    /// Of two attributes at most one is known.
    let exclusive: [(AttributeID, AttributeID)]

    /// `settings`: what each kind of event of the table sets.
    init(_ settings: [[Table.Setting]], lives: TableSchema.Lives?) {
        func sets(_ kind: [Table.Setting], known: Bool) -> Set<AttributeID> {
            Set(kind.filter { $0.takesAway != known }.map(\.attribute))
        }
        let ending = settings.filter { kind in
            kind.contains { $0.attribute == lives?.to && !$0.takesAway }
        }
        let others = settings.filter { kind in !kind.contains { $0.attribute == lives?.to && !$0.takesAway } }
        let elsewhere = others.reduce(into: Set<AttributeID>()) { $0.formUnion(sets($1, known: true)) }
        ofTheEnd = ending.reduce(into: Set<AttributeID>()) { $0.formUnion(sets($1, known: true)) }.subtracting(
            elsewhere
        )
        .subtracting([lives?.to].compactMap(\.self))
        var pairs: [(AttributeID, AttributeID)] = []
        let known = settings.reduce(into: Set<AttributeID>()) { $0.formUnion(sets($1, known: true)) }.sorted()
        func someEvent(sets one: AttributeID, takes other: AttributeID) -> Bool {
            settings.contains { sets($0, known: true).contains(one) && sets($0, known: false).contains(other) }
        }
        for (place, one) in known.enumerated() {
            for other in known[(place + 1)...]
            where someEvent(sets: one, takes: other) && someEvent(sets: other, takes: one) {
                pairs.append((one, other))
            }
        }
        exclusive = pairs
    }
}

extension Table.Setting {
    /// It leaves the attribute unknown.
    fileprivate var takesAway: Bool {
        if case .constant(.unknown) = source { true } else { false }
    }
}
