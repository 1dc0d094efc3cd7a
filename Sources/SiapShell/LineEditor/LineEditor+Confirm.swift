import SiapText

/// A question that is answered with yes or no.
extension LineEditor {
    /// Where there is no line to put it into, a draft is shown and asked about.
    func confirmsDraft(_ text: String, prompt: String) -> Bool {
        Terminal.write(prompt + text + "\n", to: screen)
        return confirms(tongue == .english ? "Run it?" : "Jalankan?")
    }

    /// Asks; anything but a clear yes is a no. The answer is no statement and stays out of the history.
    func confirms(_ question: String) -> Bool {
        let choices = tongue == .english ? "[y/N]" : "[y/T]"
        let reader = PlainReader(promptTo: screen)
        guard isInteractive,
            case .statement(let answer) = reader.readStatement(
                prompt: "\(question) \(choices) ", continuationPrompt: "", isComplete: { _ in true })
        else { return false }
        return ["y", "yes", "ya", "iya"].contains(normalizedName(answer))
    }
}
