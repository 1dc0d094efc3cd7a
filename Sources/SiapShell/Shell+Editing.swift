import Glibc
import SiapSession
import SiapSyntax
import SiapText

/// Statements in the person's own editor. What comes back stands in the line, and Enter runs it.
extension Shell {
    /// Opens an entry of the history, or without a number the last statement; false where there is none.
    func editEntry(_ number: Int?) -> Bool {
        let entries = editor.history.entries
        let text: String
        if let number {
            guard entries.indices.contains(number - 1) else { return false }
            text = entries[number - 1]
        } else {
            text = lastEntered ?? entries.last { !Shell.isEdit($0) } ?? ""
        }
        hasEdited = true
        if case .changed(let new) = opened(text), !new.isBlank { editor.draft = new }
        return true
    }

    /// The line being typed comes back in any case.
    func editLine(_ text: String) {
        if case .changed(let new) = opened(text) { editor.draft = new } else { editor.draft = text }
    }

    private func opened(_ text: String) -> TextEditor.Outcome {
        progress.end()
        let outcome = TextEditor(screen: editor.screen).edit(text)
        if case .failed(let words) = outcome { Terminal.write(words[session.tongue] + "\n", to: STDERR_FILENO) }
        return outcome
    }

    private static func isEdit(_ text: String) -> Bool {
        let statements = Parser.parse(SourceText(text)).script.statements
        return !statements.isEmpty && statements.allSatisfy { if case .edit = $0.kind { true } else { false } }
    }
}
