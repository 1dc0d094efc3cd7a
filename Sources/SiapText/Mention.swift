/// What a problem speaks of, where that can be of more than one kind.
public enum Mention: Sendable, Hashable {
    /// The user's own words, or a name as the pack spells it: in quotes, and as it is.
    case written(String)
    /// In quotes, in the spelling of the reply's tongue.
    case keyword(Keyword)
    /// A description such as "the end", or the names of what is meant: without quotes.
    case described(Bilingual)
}
