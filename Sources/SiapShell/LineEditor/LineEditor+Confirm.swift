import SiapText

/// A question that is answered with yes or no.
extension LineEditor {
    /// Asks; anything but a clear yes is a no. The answer is no statement and stays out of the history.
    func confirms(_ question: String) -> Bool {
        let choices = tongue == .english ? "[y/N]" : "[y/T]"
        let reader = PlainReader(promptTo: screen)
        guard isInteractive,
            case .statement(let answer) = reader.readStatement(prompt: "\(question) \(choices) ", continuationPrompt: "", isComplete: { _ in true })
        else { return false }
        return ["y", "yes", "ya", "iya"].contains(normalizedName(answer))
    }
}
