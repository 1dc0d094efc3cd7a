import SiapData
import SiapFiles
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords
import SiapWorkspace

/// What a rehearsal may change in a session, to be put back.
private struct SessionBefore {
    var context: BindingContext
    var settings: Settings
    var tongue: Tongue
    var files: FileAccess
    var parameters: [String: String]
    var output: (Outcome) -> Void
    var question: (last: String?, variables: VariablesAsked, recalled: VariablesAsked?, answer: LastAnswer?, given: Int)
    var said: Set<String>
    var status: (ExitStatus, included: ExitStatus?)
    var tableRanges: [TableID: SourceRange]
    var records: (RecordBook?, before: ModelBefore?)
    var reports: (open: OpenReport?, last: LastReport)
    var lessons: (known: [Lesson], playing: PlayedLesson?)
    var people: (confirm: ((String) -> Bool)?, edit: ((Int?) -> Bool)?)
}

/// Running statements as if, over copies: neither the session nor anything outside it is another afterwards.
extension Session {
    /// Reads what there is; what it declares, records, saves, loads, opens or reports is gone at the end, and nobody is asked or shown anything.
    func rehearse<Result>(_ body: () -> Result) -> Result {
        let before = remembered()
        output = { _ in }
        (confirm, edit) = (nil, nil)
        files = files.rehearsing()
        openReport = nil
        records = records.flatMap { RecordBook(rehearsing: $0) }
        defer {
            records?.workspace.close()
            put(back: before)
        }
        return body()
    }

    private func remembered() -> SessionBefore {
        SessionBefore(
            context: context, settings: settings, tongue: tongue, files: files, parameters: parameters, output: output,
            question: (lastQuestion, lastQuestionVariables, valuesToRecall, lastAnswer, answersGiven), said: saidInRestatements,
            status: (status, includedStatus), tableRanges: tableRanges, records: (records, beforeRecords), reports: (openReport, lastReport),
            lessons: (lessons, playing), people: (confirm, edit))
    }

    private func put(back before: SessionBefore) {
        context = before.context
        (settings, tongue, files, parameters, output) = (before.settings, before.tongue, before.files, before.parameters, before.output)
        (lastQuestion, lastQuestionVariables, valuesToRecall, lastAnswer, answersGiven) = before.question
        saidInRestatements = before.said
        (status, includedStatus) = before.status
        tableRanges = before.tableRanges
        (records, beforeRecords) = before.records
        (openReport, lastReport) = before.reports
        (lessons, playing) = before.lessons
        (confirm, edit) = before.people
        useCatalog()
    }
}

extension RecordBook {
    /// The same records, of which a copy is written to.
    fileprivate init?(rehearsing book: RecordBook) {
        guard let copy = try? Workspace(copyOf: book.workspace.path) else { return nil }
        self.init(copy, name: book.name)
        add(book.batches)
        leftOut = book.leftOut
    }
}
