public import SiapText

/// What is said about one kind of problem, in both tongues.
///
/// `summary` and `help` are templates. `{0}`, `{1}` … stand for the arguments of the diagnostic, `{proposals}` for the words that could
/// stand in place of the marked ones. What is between `[` and `]` is left out when one of its placeholders has nothing to show.
public struct MessageText: Sendable, Hashable {
    /// The problem, in one line.
    public var summary: Bilingual
    /// How to mend it.
    public var help: Bilingual?
    /// A paragraph for `help S0123`.
    public var explanation: Bilingual
    /// A statement with the mistake.
    public var example: Bilingual?
    /// The same statement as it should be.
    public var mended: Bilingual?

    /// Pairs are English, then Indonesian.
    init(
        _ english: String, _ indonesian: String, help: (String, String)? = nil, explanation: (String, String),
        example: (String, String)? = nil, mended: (String, String)? = nil
    ) {
        func both(_ pair: (String, String)) -> Bilingual { Bilingual(english: pair.0, indonesian: pair.1) }
        self.summary = Bilingual(english: english, indonesian: indonesian)
        self.help = help.map(both)
        self.explanation = both(explanation)
        self.example = example.map(both)
        self.mended = mended.map(both)
    }
}
