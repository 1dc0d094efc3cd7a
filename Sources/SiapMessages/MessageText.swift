package import SiapText

/// What is said of one problem.
struct MessageText: Sendable {
    /// The problem, in one line.
    var summary: MessageLine
    /// How to mend it. Where it shows the proposals, it is left out without any.
    var help: MessageLine?

    init(english: MessagePhrase, indonesian: MessagePhrase, help: MessageLine? = nil) {
        self.summary = MessageLine(english: english, indonesian: indonesian)
        self.help = help
    }
}

/// One line of a message, in both tongues.
struct MessageLine: Sendable {
    var english: MessagePhrase
    var indonesian: MessagePhrase

    static let writeProposals = MessageLine(english: "write \(.proposals)", indonesian: "tulis \(.proposals)")

    subscript(tongue: Tongue) -> MessagePhrase { tongue == .english ? english : indonesian }
}

/// What `help S0123` tells of a message.
package struct MessagePage: Sendable {
    /// A paragraph.
    package var explanation: Bilingual
    /// A statement with the mistake.
    package var example: Bilingual?
    /// The same statement as it should be.
    package var mended: Bilingual?

    init(explanation: Bilingual, example: Bilingual? = nil, mended: Bilingual? = nil) {
        self.explanation = explanation
        self.example = example
        self.mended = mended
    }
}
