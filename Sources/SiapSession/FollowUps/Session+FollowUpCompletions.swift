public import SiapCompletion
import SiapFollowUps
public import SiapSyntax
import SiapText
import SiapWords

/// What may stand in a line that goes on from the last answer: columns of its result, and what belongs to the table of
/// its question.
extension Session: Completing {
    private static let settingWords = Setting.allCases.map { SettingWords(names: $0.names, values: $0.values) }

    /// By the names of the session, and in a line that goes on also by those of the last answer.
    public func completions(for line: LexedLine, cursor: Int) -> Completions {
        completions(for: line, cursor: cursor, most: Completions.most)
    }

    /// The same of a text that nobody has read yet.
    public func completions(for text: String, cursor: Int) -> Completions {
        completions(for: LexedLine(text), cursor: cursor)
    }

    func completions(for line: LexedLine, cursor: Int, most: Int) -> Completions {
        let completer = Completer(context: context, tongue: tongue, settings: Session.settingWords, most: most)
        let own = completer.completions(for: line, cursor: cursor)
        guard let (head, start) = headBefore(line), cursor >= start, own.files == nil else { return own }
        // The line as it would be written behind the head of the question.
        let rest = String(decoding: line.source.utf8.dropFirst(start), as: UTF8.self)
        let shift = head.utf8.count - start
        let found = completer.completions(for: head + rest, cursor: cursor + shift)
        guard found.replace.lowerBound - shift >= start else { return own }
        let replace = found.replace.lowerBound - shift..<found.replace.upperBound - shift
        if own.candidates.isEmpty, cursor > start { return Completions(replace: replace, candidates: found.candidates) }
        guard own.replace == replace else { return own }
        var both = own
        let known = Set(own.candidates.map(\.text))
        both.candidates += found.candidates.filter { !known.contains($0.text) }
        both.candidates = Array(both.candidates.prefix(most))
        return both
    }

    /// `count wbp ` for a line that begins with `last`, a pipe, "then" or a clause, and where in the line its clauses
    /// begin. Nil for any other line.
    private func headBefore(_ line: LexedLine) -> (head: String, start: Int)? {
        guard let lastQuestion = conversation.lastQuestion, let first = line.beginning,
            let base = question(lastQuestion)
        else { return nil }
        let head = base.source[SourceRange(base.query.range.lower, base.query.head.source.range.upper)]
        return (head + " ", first)
    }

    /// The last question, read when it is first gone on from.
    private func question(_ text: String) -> QuestionText? {
        if let questionRead, questionRead.text == text { return questionRead.question }
        let question = QuestionText(text)
        questionRead = (text, question)
        return question
    }
}
