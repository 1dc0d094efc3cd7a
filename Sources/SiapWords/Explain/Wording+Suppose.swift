import SiapData
import SiapSemantics
import SiapText

extension Wording {
    /// What is supposed, before the question it is supposed for.
    func suppositions(_ query: BoundQuery) -> String {
        query.suppositions.map { supposition in
            let place = WordingPlace.table(supposition.table)
            let schema = catalog[supposition.table].schema
            var whose = ""
            if let filter = supposition.filter {
                whose = " " + joined(conjuncts([filter]), with: .and, at: place, in: .relative)
            }
            let values = supposition.assignments.map { assignment in
                let name = spaced(schema[assignment.attribute].names)
                return spoken(
                    english: "\(name) becomes \(noun(assignment.value, at: place).text)",
                    indonesian: "\(name) menjadi \(noun(assignment.value, at: place).text)")
            }
            let changes = values.joined(separator: spoken(english: " and ", indonesian: " dan "))
            return spoken(
                english: "Supposing that for \(schema.names.english)\(whose), \(changes): ",
                indonesian: "Seandainya untuk \(schema.names.indonesian)\(whose), \(changes): ")
        }.joined()
    }
}
