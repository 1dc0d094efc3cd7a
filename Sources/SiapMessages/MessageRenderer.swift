import SiapRender
public import SiapText

/// Shows problems to a person: the message, the place in the source with a caret under it, and how to mend it.
public struct MessageRenderer {
    let tongue: Tongue
    let color: Bool

    /// One block for each diagnostic, in the order given, with an empty line between them; every line ends in a
    /// newline.
    public static func render(_ diagnostics: [Diagnostic], source: SourceText?, tongue: Tongue, color: Bool) -> String {
        let renderer = MessageRenderer(tongue: tongue, color: color)
        return diagnostics.map { renderer.block($0, source) }.joined(separator: "\n")
    }

    /// The problem in one line, without its place: for lists of rejected rows and the like.
    public static func summary(_ diagnostic: Diagnostic, tongue: Tongue) -> String {
        diagnostic.problem.text.summary[tongue].text(tongue, proposals: diagnostic.proposals)
    }

    /// The problem of a message, with nothing in its places.
    package static func title(_ id: MessageID, _ tongue: Tongue) -> String { id.sample.text.summary[tongue].blank }

    // MARK: One diagnostic

    private func block(_ diagnostic: Diagnostic, _ source: SourceText?) -> String {
        let proposals = sensible(diagnostic, source)
        let text = diagnostic.problem.text
        let summary = text.summary[tongue].text(tongue, proposals: proposals)
        let help = text.help?[tongue]
        var question = help?.showsProposals == true ? "" : didYouMean(proposals)

        let head = "\(severityWord(diagnostic.severity)) \(diagnostic.id.rawValue)"
        var block = "\(ink(diagnostic.severity).on(head, color)): \(summary)\n"
        if let source, let range = diagnostic.range {
            block += frame(diagnostic, range, source, &question)
        }
        if let help, !(proposals.isEmpty && help.showsProposals) {
            let line = help.text(tongue, proposals: proposals)
            block += helpLine(question.isEmpty ? line : "\(question) \(line)")
        } else if !question.isEmpty {
            block += helpLine(question)
        }
        return block
    }

    private func helpLine(_ text: String) -> String {
        "\(Ink.help.on(tongue == .english ? "help" : "bantuan", color)): \(text)\n"
    }

    /// Each proposal once, and never the very words that stand there.
    private func sensible(_ diagnostic: Diagnostic, _ source: SourceText?) -> [Bilingual] {
        let written = diagnostic.range.flatMap { source?[$0] } ?? ""
        var seen: Set<String> = [written]
        return diagnostic.proposals.filter { seen.insert($0[tongue]).inserted }
    }

    private func didYouMean(_ proposals: [Bilingual]) -> String {
        if proposals.isEmpty { return "" }
        // A bare mark would be read as the sentence's own.
        let shown = proposals.map { Display.safe($0[tongue]) }
        let list = MessagePhrase.list(shown.map { $0.contains { $0.isLetter || $0.isNumber } ? $0 : "“\($0)”" }, tongue)
        return tongue == .english ? "did you mean \(list)?" : "maksud Anda \(list)?"
    }

    private func severityWord(_ severity: Diagnostic.Severity) -> String {
        switch (severity, tongue) {
        case (.error, .english): "error"
        case (.error, .indonesian): "galat"
        case (.warning, .english): "warning"
        case (.warning, .indonesian): "peringatan"
        case (.note, .english): "note"
        case (.note, .indonesian): "catatan"
        }
    }

    private func ink(_ severity: Diagnostic.Severity) -> Ink {
        switch severity {
        case .error: .error
        case .warning: .warning
        case .note: .note
        }
    }

    // MARK: The source

    /// A marked line, or nil where lines are left out; `note` stands behind the marks.
    private struct Marking {
        var excerpt: SourceExcerpt?
        var note: String
        var ink: Ink
    }

    /// The lines around the place, with marks under them. The question goes behind the last mark when there is room,
    /// and is then taken.
    private func frame(_ diagnostic: Diagnostic, _ range: SourceRange, _ source: SourceText, _ question: inout String)
        -> String
    {
        var markings = SourceExcerpt.lines(of: range, in: source).map {
            Marking(excerpt: $0, note: "", ink: ink(diagnostic.severity))
        }
        if let last = markings.last?.excerpt, last.fullWidth + 1 + DisplayWidth.of(question) <= SourceExcerpt.width {
            markings[markings.count - 1].note = question
            question = ""
        }
        for related in diagnostic.related {
            var others = SourceExcerpt.lines(of: related.range, in: source).map {
                Marking(excerpt: $0, note: "", ink: .note)
            }
            others[others.count - 1].note = Display.safe(related.note[tongue])
            markings += others
        }
        return place(range, source) + lines(markings)
    }

    /// `script.dsl:3:17`, where the source has a name.
    private func place(_ range: SourceRange, _ source: SourceText) -> String {
        guard let name = source.name else { return "" }
        let position = source.position(of: range.lower)
        return "\(Ink.frame.on("  -->", color)) \(Display.safe(name)):\(position.line):\(position.column)\n"
    }

    private func lines(_ markings: [Marking]) -> String {
        let digits = String(markings.compactMap { $0.excerpt?.number }.max() ?? 1).count
        func gutter(_ number: String) -> String {
            Ink.frame.on("  " + String(repeating: " ", count: max(0, digits - number.count)) + number + " |", color)
        }
        var text = "", shown: (number: Int, text: String)?
        for marking in markings {
            guard let excerpt = marking.excerpt else {
                text += "\(gutter("…"))\n"
                continue
            }
            // A second place on the line above is marked under it.
            if shown?.number != excerpt.number || shown?.text != excerpt.text {
                text +=
                    excerpt.text.isEmpty
                    ? "\(gutter("\(excerpt.number)"))\n" : "\(gutter("\(excerpt.number)")) \(excerpt.text)\n"
            }
            shown = (excerpt.number, excerpt.text)
            let marks =
                String(repeating: " ", count: excerpt.indent)
                + marking.ink.on(String(repeating: "^", count: excerpt.marked), color)
            text += "\(gutter("")) \(marks)\(marking.note.isEmpty ? "" : " " + marking.note)\n"
        }
        return text
    }
}
