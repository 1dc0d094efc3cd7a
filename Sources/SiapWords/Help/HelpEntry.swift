import SiapText

/// What help says of one word: a short text, and a statement to try in each tongue.
struct HelpEntry: Sendable {
    /// What becomes of the example when it is run on the built-in pack.
    package enum Kind: Sendable, Hashable {
        /// It runs as it stands.
        case runs
        /// It reads or writes a file that only the reader has.
        case files
        /// It declares a part of a pack.
        case declares
        /// It ends the session.
        case ends
        /// It works at the prompt only.
        case prompt
    }

    var text: Bilingual
    var example: Bilingual
    var kind: Kind

    init(english: String, indonesian: String, example: Bilingual, kind: Kind = .runs) {
        text = Bilingual(english: english, indonesian: indonesian)
        self.example = example
        self.kind = kind
    }
}
