public import SiapData
import SiapText

extension Catalog {
    /// The table whose rows are people: the one of that name, else the one that holds something private, before others
    /// the one whose rows come and go. A pack without anything private must have a single such table.
    public func tableOfPeople(named name: String?) throws(SynthProblem) -> TableID {
        let filled = tables.filter { !$0.schema.attributes.isEmpty }
        if let name {
            if let table = table(named: name) { return table }
            let names = filled.flatMap { [$0.schema.names.english, $0.schema.names.indonesian] }
            throw .unknownTable(name: name, near: NearNames.near(name, among: names))
        }
        let people = filled.filter(\.holdsPeople)
        var candidates = people.isEmpty ? filled : people
        let withEvents = Set(events.map(\.table))
        let signs: [(Table) -> Bool] = [{ $0.schema.lives != nil }, { withEvents.contains($0.schema.id) }]
        for sign in signs where candidates.count > 1 {
            let signed = candidates.filter(sign)
            if !signed.isEmpty { candidates = signed }
        }
        if candidates.count > 1 { throw .severalTables(candidates.map(\.schema.names.english)) }
        guard let only = candidates.first else { throw .noTable }
        return only.schema.id
    }
}
