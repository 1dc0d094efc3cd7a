import SiapData
import SiapEngine
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// why: the derivation of a figure, of what holds for a row, or of why a row is missing.
extension Session {
    func why(_ why: WhySyntax, at range: SourceRange, in source: SourceText) throws(DiagnosticsFailure) {
        switch why.subject {
        case .lastResult: try explainLastAnswer(isWhole: why.isWhole, at: range)
        case .missing(let subject): try explainAbsence(of: subject, isWhole: why.isWhole, at: range, source)
        case .row(let subject, let claim): try explainClaim(claim, of: subject, isWhole: why.isWhole, in: source)
        }
    }

    private func explainLastAnswer(isWhole: Bool, at range: SourceRange) throws(DiagnosticsFailure) {
        let (answer, hasChanged) = try presentAnswer(at: range)
        do {
            output(
                .text(try AnswerTraceText(session: self, answer: answer, isWhole: isWhole).text(hasChanged: hasChanged))
            )
        } catch { throw Session.failure(error).placed(at: range) }
    }

    private func explainAbsence(
        of subject: ExpressionSyntax, isWhole: Bool, at range: SourceRange, _ source: SourceText
    ) throws(DiagnosticsFailure) {
        let (answer, hasChanged) = try presentAnswer(at: range)
        let binder = Binder(context: context, source: source, memory: memory)
        guard let (table, row) = binder.bindSubject(subject) else {
            throw DiagnosticsFailure(binder.diagnostics).placed(at: subject.range)
        }
        do {
            let text = AbsenceText(
                session: self, answer: answer, table: table, row: row, asked: rowLiteral(table, row: row),
                isWhole: isWhole)
            output(.text(try text.text(hasChanged: hasChanged)))
        } catch { throw Session.failure(error).placed(at: range) }
    }

    private func explainClaim(
        _ syntax: ExpressionSyntax, of subject: ExpressionSyntax, isWhole: Bool, in source: SourceText
    ) throws(DiagnosticsFailure) {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        guard let (table, row) = binder.bindSubject(subject), let claim = binder.bindClaim(syntax, of: table) else {
            throw DiagnosticsFailure(binder.diagnostics).placed(at: syntax.range)
        }
        do {
            let asked = rowLiteral(table, row: row) + " " + Definition.oneLine(source[syntax.range])
            output(
                .text(
                    try ClaimText(session: self, table: table, row: row, claim: claim, asked: asked, isWhole: isWhole)
                        .text()))
        } catch { throw Session.failure(error).placed(at: syntax.range) }
    }

    /// A row as it is written in a question, so that what is proposed can be copied.
    private func rowLiteral(_ table: TableID, row: Int) -> String {
        let schema = catalog[table].schema
        if let key = schema.keyAttribute, schema[key].isPrivate, !settings.unmasked {
            return schema.names[tongue] + " …"
        }
        return "\(schema.names[tongue]) \"\(catalog[table].key(of: row))\""
    }

    /// The last answer as it would be given now, and whether it is another than it was.
    func presentAnswer(at range: SourceRange) throws(DiagnosticsFailure) -> (answer: LastAnswer, hasChanged: Bool) {
        guard context.last != nil, var answer = conversation.lastAnswer else {
            throw DiagnosticsFailure(Diagnostic(.noLastResult, at: range))
        }
        useChangedCatalog()
        if answer.memory === memory { return (answer, false) }
        guard answer.before.isEmpty, let bound = try? bind(answer.syntax, in: answer.source),
            let result = try? run(bound)
        else {
            throw DiagnosticsFailure(Diagnostic(.answerOutdated, at: range))
        }
        let hasChanged = !isSame(result, as: answer.result)
        (answer.query, answer.result, answer.memory) = (bound, result, memory)
        return (answer, hasChanged)
    }

    private func isSame(_ a: ResultTable, as b: ResultTable) -> Bool {
        a.rowCount == b.rowCount && a.columns.count == b.columns.count
            && (0..<a.rowCount).allSatisfy { a.row($0) == b.row($0) }
    }
}
