import SiapData
import SiapText

/// What a result says about itself, as one JSON object. Names of members are the same in both tongues; texts follow the tongue.
struct NotesJSON {
    let notes: Footnotes
    let formatter: ValueFormatter
    private var tongue: Tongue { formatter.tongue }

    init(_ notes: Footnotes, _ formatter: ValueFormatter) {
        self.notes = notes
        self.formatter = formatter
    }

    /// A member a line.
    var text: String { "{\n" + members.map { "  \(NotesJSON.quoted($0.0)): \($0.1)" }.joined(separator: ",\n") + "\n}" }

    private var members: [(String, String)] {
        [
            ("as_of", day(notes.asOf)), ("as_of_is_default", truth(notes.asOfIsDefault)), ("data_ended", day(notes.dataEnded)),
            ("today", notes.today.map { object([("today", day($0.today)), ("data", day($0.data))]) } ?? "null"),
            ("period", notes.period.map { object([("from", day($0.from)), ("to", day($0.to))]) } ?? "null"), ("rules", list(notes.rules.map(rule))),
            ("origins", list(notes.origins.map(origin))), ("synthetic", list(FootnoteRenderer.unique(notes.synthetic).map(words))),
            ("reported", notes.reported.map(reported) ?? "null"),
            ("left_out_as_unknown", notes.suppression?.hidesLeftOut == true ? "null" : String(notes.leftOutAsUnknown)),
            ("unknown_values", String(notes.unknownValues)), ("missing_figures", list(notes.suppression == nil ? notes.missing.map(missing) : [])),
            ("not_about", list(notes.notAbout.map(notAbout))), ("elsewhere", notes.elsewhere.isEmpty ? "null" : elsewhere(notes.elsewhere)),
            ("left_on_the_day", notes.ended.map { String($0.rows) } ?? "null"),
            ("rows_before_top", notes.rowsBeforeTop.map(String.init) ?? "null"), ("paths", list(notes.paths.map(path))),
            ("parameters", list(notes.parameters.map(parameter))), ("supposed", list(notes.supposed.map(supposed))),
            ("read_as", list(FootnoteRenderer.unique(notes.readings).map(words))), ("emptied_by", notes.emptiness.map(emptiness) ?? "null"),
            ("verdicts", object(Footnotes.Verdict.allCases.compactMap { each in notes.verdicts[each].map { (member(each), String($0)) } })),
            ("meanings", list(notes.meanings.map { object([("name", words($0.names)), ("meaning", words($0.doc))]) })),
            ("suppressed", notes.suppression.map { object([("below", String($0.limit)), ("hidden", String($0.hidden))]) } ?? "null"),
        ]
    }

    private func member(_ verdict: Footnotes.Verdict) -> String {
        switch verdict {
        case .agrees: return "agrees"
        case .contradicted: return "contradicted"
        case .refused: return "refused"
        case .cannotTell: return "cannot_tell"
        case .noFigure: return "no_figure"
        case .kept: return "kept"
        case .notShown: return "not_shown"
        case .notDue: return "not_due"
        }
    }

    private func origin(_ origin: Footnotes.Origin) -> String {
        object([
            ("table", words(origin.table)), ("files", list(origin.files.map(NotesJSON.quoted))), ("last_event", day(origin.lastEvent)),
            ("synthetic", truth(origin.isSynthetic)),
        ])
    }

    private func rule(_ rule: Footnotes.RuleNote) -> String {
        object([
            ("name", words(rule.names)), ("table", words(rule.table)), ("severity", words(rule.severity)), ("cites", rule.cites.map(words) ?? "null"),
            ("rows", String(rule.rows)), ("failing", String(rule.failing)), ("unknown", String(rule.unknown)),
        ])
    }

    private func reported(_ reported: Footnotes.Reported) -> String {
        let missing = reported.missing.map { object([("name", NotesJSON.quoted($0.name)), ("last", day($0.last))]) }
        return object([
            ("table", words(reported.table)), ("by", day(reported.by)), ("of", String(reported.of)), ("reported", String(reported.count)),
            ("missing", list(missing)), ("synthetic", truth(reported.isSynthetic)),
        ])
    }

    private func missing(_ figures: Footnotes.MissingFigures) -> String {
        object([
            ("name", words(figures.names)), ("without_rows", String(figures.withoutRows)), ("not_known", String(figures.notKnown)), ("of", String(figures.of)),
        ])
    }

    private func notAbout(_ note: Footnotes.NotAbout) -> String {
        object([("rule", words(note.rule)), ("rows", notes.hides(note) ? "null" : String(note.rows))])
    }

    private func elsewhere(_ elsewhere: Footnotes.Elsewhere) -> String {
        object([
            ("days", list(elsewhere.days.map { object([("day", words($0.name)), ("count", String($0.count))]) })),
            ("ever", elsewhere.ever.map { object([("question", NotesJSON.quoted($0.question)), ("count", String($0.count))]) } ?? "null"),
        ])
    }

    private func path(_ path: Footnotes.Path) -> String { object([("name", words(path.name)), ("path", list(path.steps.map(words)))]) }

    private func parameter(_ parameter: Footnotes.Parameter) -> String {
        object([("name", words(parameter.names)), ("value", words(parameter.value)), ("meaning", parameter.doc.map(words) ?? "null")])
    }

    private func supposed(_ supposed: Footnotes.Supposed) -> String {
        let unknown = supposed.unknown.map { object([("attribute", words($0.attribute)), ("rows", String($0.count))]) }
        return object([("table", words(supposed.table)), ("rows", String(supposed.rows)), ("without_value", list(unknown))])
    }

    private func emptiness(_ emptiness: Footnotes.Emptiness) -> String {
        object([
            ("condition", NotesJSON.quoted(emptiness.words)), ("rows_before", String(emptiness.rowsBefore)),
            ("values", list(emptiness.values.map { NotesJSON.quoted(formatter.data($0)) })),
            ("least", emptiness.ends.map { NotesJSON.quoted(formatter.data($0.least)) } ?? "null"),
            ("greatest", emptiness.ends.map { NotesJSON.quoted(formatter.data($0.greatest)) } ?? "null"),
        ])
    }

    // MARK: Pieces

    private func object(_ members: [(String, String)]) -> String {
        "{" + members.map { "\(NotesJSON.quoted($0.0)): \($0.1)" }.joined(separator: ", ") + "}"
    }

    private func list(_ items: [String]) -> String { "[" + items.joined(separator: ", ") + "]" }
    private func day(_ day: Day?) -> String { day.map { NotesJSON.quoted($0.iso) } ?? "null" }
    private func truth(_ truth: Bool) -> String { truth ? "true" : "false" }
    private func words(_ text: Bilingual) -> String { NotesJSON.quoted(text[tongue]) }
    private static func quoted(_ text: String) -> String { JSONRenderer.quoted(text) }
}
