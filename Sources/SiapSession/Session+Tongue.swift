import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

extension Session {
    /// The tongue in which a statement that cannot be read was probably meant: by its words, and by the names of the
    /// data.
    func guessedTongue(_ parsed: ParseResult, in source: SourceText) -> Tongue? {
        var tongues: [String: Bool] = [:]
        for schema in context.catalog.tables.map(\.schema) {
            for names in schema.attributes.map(\.names) where names.english != names.indonesian {
                tongues[normalizedName(names.english)] = false
            }
        }
        for schema in context.catalog.tables.map(\.schema) {
            for names in schema.attributes.map(\.names) where names.english != names.indonesian {
                // A word of both tongues tells nothing.
                let name = normalizedName(names.indonesian)
                tongues[name] = tongues[name] == false ? nil : true
            }
        }
        return Parser.guessedTongue(of: parsed.tokens, in: source) { tongues[normalizedName($0)] }
    }
}
