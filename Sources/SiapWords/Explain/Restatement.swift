public import SiapData
public import SiapSemantics
public import SiapText

/// A query said back in plain words, in either tongue, so that a person sees what was understood before trusting the
/// figure.
public struct Restatement {
    private let catalog: Catalog
    private let definitions: Definitions
    private let tongue: Tongue
    private let day: Day?
    /// Private values that variables hold: masked wherever the question has them.
    private let hidden: Set<Value>
    /// Constants that private attributes are compared with are shown.
    private let unmasked: Bool

    /// `day` is the date of a question that names none; nil takes the pack's `data_until`.
    public init(
        catalog: Catalog, definitions: Definitions = Definitions(), tongue: Tongue, day: Day? = nil,
        hidden: Set<Value> = [], unmasked: Bool = false
    ) {
        self.hidden = hidden
        self.unmasked = unmasked
        self.catalog = catalog
        self.definitions = definitions
        self.tongue = tongue
        self.day = day ?? catalog.dataUntil
    }

    /// The sentence, then a line each for what stands behind its words: paths taken, definitions, unknowns, readings.
    public func words(_ query: BoundQuery) -> String {
        let wording = Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: day, hidden: hidden)
        wording.unmasked = unmasked
        let sentence = wording.sentence(query)
        return ([sentence] + wording.notes(on: query)).joined(separator: "\n")
    }

    /// The sentence alone, for readers who ask what was counted and not by which way.
    public func plainSentence(_ query: BoundQuery) -> String {
        var query = query
        query.chart = nil
        return Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: day, hidden: hidden).sentence(
            query)
    }

    /// One line for above an answer: the sentence, shorter, and the paths that bare names took. What a table holds and
    /// how a name was found is said once: `said` is what was said before, and grows.
    public func line(_ query: BoundQuery, said: inout Set<String>) -> String {
        let wording = Wording(catalog: catalog, definitions: definitions, tongue: tongue, day: day, hidden: hidden)
        wording.isBrief = true
        wording.said = said
        wording.unmasked = unmasked
        var sentence = wording.sentence(query)
        if sentence.hasSuffix(".") { sentence.removeLast() }
        let paths = wording.paths.filter { !said.contains($0) }
        said = wording.said.union(paths)
        return paths.isEmpty ? sentence : sentence + " (" + paths.joined(separator: "; ") + ")"
    }
}
