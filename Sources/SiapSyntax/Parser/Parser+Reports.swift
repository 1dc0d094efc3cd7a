internal import SiapText

/// Reports: what is said and answered between two braces becomes one page.
extension GrammarParser {
    /// report = "report" STRING block ;
    func report() -> ReportSyntax {
        advance()
        let title = text()
        // Without a title the block is still one.
        if at(.openBrace) { isRecovering = false }
        return ReportSyntax(title: title, body: block())
    }

    /// A STRING that may hold `{…}`, as one that is said.
    func text() -> ExpressionSyntax {
        guard token.kind == .string else { return .string(expectString()) }
        readsTemplates = true
        defer { readsTemplates = false }
        return stringPrimary()
    }

    /// `save report to …`: the report made last, whatever tables there are.
    var isSavedReport: Bool { at(.report) && peek(1).isKeyword(.to) }
}
