import SiapData
import SiapFiles
import SiapMessages
import SiapPages
import SiapRender
import SiapReports
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// `report "…" { … }` and `save report to "…"`.
extension Session {
    /// Runs the statements inside and keeps what they bring forth. They are shown as always; a problem ends the report,
    /// and nothing of it is kept.
    func report(_ report: ReportSyntax, in source: SourceText) throws(DiagnosticsFailure) -> Flow {
        let given = PageParts.printable(oneLine(try words(of: report.title, source)))
        let title = given.isEmpty ? ReportWords.untitled[tongue] : given
        if let openReport = mode.report { return try section(title, of: openReport, report: report, in: source) }
        let open = OpenReport(title: title, tongue: tongue, madeOn: context.today, dataUntil: context.catalog.dataUntil)
        let shown = effects.output
        hideEarlierTexts(in: open)
        mode.report = open
        effects.output = { [unowned self] outcome in
            collect(outcome, into: open)
            shown(outcome)
        }
        defer {
            effects.output = shown
            mode.report = nil
        }
        conversation.lastReport = .stopped(title: title)
        if let headline = ReportWords.headline(title, level: 1, as: settings.format) { shown(.text(headline)) }
        let flow: Flow
        do { flow = try run(report.body, in: source) } catch {
            // That it is not whole here is what the problem says already.
            if error.diagnostics.contains(where: { $0.id == .reportUnfinished }) { throw error }
            throw DiagnosticsFailure(
                error.diagnostics + [
                    Diagnostic(.reportStopped(title: title), at: report.title.range, severity: .warning)
                ])
        }
        if open.content.parts.isEmpty {
            throw DiagnosticsFailure(Diagnostic(.reportEmpty(title: title), at: report.title.range))
        }
        conversation.lastReport = .whole(open.content)
        return flow
    }

    private func section(_ title: String, of open: OpenReport, report: ReportSyntax, in source: SourceText)
        throws(DiagnosticsFailure) -> Flow
    {
        open.depth += 1
        defer { open.depth -= 1 }
        let level = min(open.depth, ReportContent.deepestLevel)
        open.isHeadline = true
        if let headline = ReportWords.headline(title, level: level, as: settings.format) { output(.text(headline)) }
        open.isHeadline = false
        open.add(.heading(level: level, title))
        let before = open.content.parts.count
        let flow = try run(report.body, in: source)
        if open.content.parts.count == before { open.add(.nothing) }
        return flow
    }

    private func oneLine(_ text: String) -> String { text.split(whereSeparator: \.isNewline).joined(separator: " ") }

    // MARK: Collecting

    /// Before a statement inside a report: what its text is.
    func noteForReport(_ statement: StatementSyntax, in source: SourceText) {
        guard let openReport = mode.report else { return }
        if !settings.unmasked { openReport.hide(privateTexts(statement, in: source)) }
        switch statement.kind {
        case .say, .query: openReport.isSaying = true
        case .let, .define, .param, .set, .forEach, .if, .expect, .include, .use, .load, .save, .report, .saveReport,
            .table, .codes, .event, .calendar, .explain, .help, .describe, .showCatalog, .showHistory, .edit, .quit,
            .rule, .why, .record, .undo, .open, .lesson, .teach, .task, .hint, .skip, .learn:
            openReport.isSaying = false
        }
    }

    /// Values that are said come from tables, too.
    func noteForReport(_ binder: Binder, holdsPrivateValue: Bool) {
        guard let openReport = mode.report else { return }
        // What variables hold was taken from tables earlier.
        if !binder.tablesUsed.isEmpty || holdsPrivateValue || binder.leastProtection < .max {
            noteProtection(in: openReport)
        }
        if binder.tablesUsed.isEmpty { return }
        openReport.usesData()
        for table in binder.tablesUsed.sorted() {
            if let reason = context.catalog[table].schema.synthetic { openReport.noteSynthetic(reason) }
        }
    }

    private func noteProtection(in open: OpenReport) {
        open.noteProtection(settings.suppress, isUnmasked: settings.unmasked)
    }

    private func collect(_ outcome: Outcome, into open: OpenReport) {
        switch outcome {
        // What is said takes note of its values where they are worked out.
        case .text where open.isHeadline || open.isSaying: break
        case .table, .text, .problems: noteProtection(in: open)
        case .restatement, .notice, .quit: break
        }
        switch outcome {
        case .table(let table): open.add(.answer(answer(table, in: open)))
        case .text where open.isHeadline: break
        case .text(let text): open.add(open.isSaying ? .said(open.masked(text)) : .verbatim(open.masked(text)))
        case .problems(let problems, let source):
            let text = MessageRenderer.render(problems, source: source, tongue: tongue, color: false)
            let told = open.masked(text.trimmingEndOfLines)
            // A warning is to be read, but nothing has failed.
            open.add(problems.contains { $0.severity == .error } ? .failure(told) : .verbatim(told))
        // An answer has the question in words above it anyway.
        case .restatement, .notice, .quit: break
        }
    }

    private func answer(_ table: ResultTable, in open: OpenReport) -> ReportContent.Answer {
        let notes = noteLines(of: table, detail: settings.notes, saidBefore: open.saidBefore).map { open.masked($0) }
        open.noteAnswer(table.footnotes, saidInFull: FootnoteRenderer.saidInFull(table.footnotes))
        var options = RenderOptions(tongue: tongue, unmasked: settings.unmasked)
        let asked = open.masked(conversation.lastQuestion.map { told($0) } ?? "")
        let words = open.masked(conversation.lastAnswer.map { restated($0.query) } ?? "")
        // What nobody would read to its end says less than the question itself.
        let question = words.isEmpty || words.count > ReportWords.longestQuestion ? oneLine(asked) : words
        var table = table
        // A column without a name of its own is called as it is written.
        for index in table.columns.indices {
            let names = table.columns[index].names
            table.columns[index].names = Bilingual(
                english: open.masked(names.english), indonesian: open.masked(names.indonesian))
            table.columns[index].column = open.masked(table.columns[index].column)
        }
        let picture = PageParts.chart(
            table, catalog: catalog, options: options, id: "chart-\(open.content.parts.count + 1)")
        let caption = picture == nil ? question : ReportWords.figures[tongue]
        let rows = PageParts.table(
            table, catalog: catalog, options: options, caption: caption, nothing: ReportWords.noRows[tongue])
        options.format = .markdown
        return ReportContent.Answer(
            question: question, asked: asked, tongue: tongue, picture: picture, rows: rows,
            markdown: TableRenderer.text(table, catalog: catalog, options: options), notes: notes)
    }

    private func restated(_ query: BoundQuery) -> String {
        Restatement(
            catalog: context.catalog, definitions: context.definitions, tongue: tongue, day: context.catalog.dataUntil,
            hidden: hiddenValues
        )
        .plainSentence(query)
    }

    // MARK: Saving

    func saveReport(to file: ExpressionSyntax, at range: SourceRange, _ source: SourceText) throws(DiagnosticsFailure) {
        let name = try openWords(of: file, source)
        guard let format = OutputFormat(fileName: name), format == .html || format == .markdown else {
            throw DiagnosticsFailure(
                Diagnostic(.reportFormat(file: name), at: file.range, proposals: ReportWords.otherName(name)))
        }
        let content = try contentToSave(at: range)
        let text =
            format == .html ? ReportPage(content: content).page().html.written : ReportMarkdown(content: content).text()
        do { try files.write(text, to: name) } catch { throw error.placed(at: file.range) }
        output(.notice(ReportWords.saved(name, content: content)[tongue]))
    }

    private func contentToSave(at range: SourceRange) throws(DiagnosticsFailure) -> ReportContent {
        if let open = mode.report {
            throw DiagnosticsFailure(Diagnostic(.reportUnfinished(title: open.content.title), at: range))
        }
        switch conversation.lastReport {
        case .none: throw DiagnosticsFailure(Diagnostic(.noReport, at: range))
        case .stopped(let title): throw DiagnosticsFailure(Diagnostic(.reportStopped(title: title), at: range))
        case .whole(let content):
            // What is to be hidden now must have been hidden then.
            var setting: Bilingual?
            if let limit = settings.suppress, limit > content.protection ?? .max {
                setting = Bilingual(english: "set suppress \(limit)", indonesian: "atur sembunyikan \(limit)")
            } else if content.isUnmasked, !settings.unmasked {
                setting = Bilingual(english: "set unmasked off", indonesian: "atur tanpa_samaran nonaktif")
            }
            if let setting { throw DiagnosticsFailure(Diagnostic(.reportEarlier(setting: setting), at: range)) }
            return content
        }
    }
}

extension String {
    fileprivate var trimmingEndOfLines: String {
        var text = self[...]
        while text.last?.isNewline == true { text = text.dropLast() }
        return String(text)
    }
}
