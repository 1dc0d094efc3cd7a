import SiapData
import SiapText

/// What a result says about itself, as one JSON object. Names of members are the same in both tongues; texts follow the
/// tongue.
struct NotesJSON {
    let notes: Footnotes
    let formatter: ValueFormatter
    private var tongue: Tongue { formatter.tongue }

    init(_ notes: Footnotes, with formatter: ValueFormatter) {
        self.notes = notes
        self.formatter = formatter
    }

    /// A member a line.
    var json: JSON { JSON.object(members, form: .indentedLines) }

    private var members: KeyValuePairs<JSON.Name, JSON> {
        [
            "as_of": day(notes.asOf), "as_of_is_default": JSON(notes.asOfIsDefault), "data_ended": day(notes.dataEnded),
            "today": notes.today.map { JSON.object(["today": day($0.today), "data": day($0.data)]) } ?? .null,
            "period": notes.period.map { JSON.object(["from": day($0.from), "to": day($0.to)]) } ?? .null,
            "rules": JSON.list(notes.rules.map(rule)),
            "origins": JSON.list(notes.origins.map(origin)),
            "synthetic": JSON.list(FootnoteRenderer.unique(notes.synthetic).map(words)),
            "reported": notes.reported.map(reported) ?? .null,
            "left_out_as_unknown": notes.suppression?.hidesLeftOut == true ? .null : JSON(notes.leftOutAsUnknown),
            "unknown_values": JSON(notes.unknownValues),
            "missing_figures": JSON.list(notes.suppression == nil ? notes.missing.map(missing) : []),
            "not_about": JSON.list(notes.notAbout.map(notAbout)),
            "elsewhere": notes.elsewhere.isEmpty ? .null : elsewhere(notes.elsewhere),
            "left_on_the_day": notes.ended.map { JSON($0.rows) } ?? .null,
            "rows_before_top": notes.rowsBeforeTop.map { JSON($0) } ?? .null, "paths": JSON.list(notes.paths.map(path)),
            "parameters": JSON.list(notes.parameters.map(parameter)),
            "supposed": JSON.list(notes.supposed.map(supposed)),
            "read_as": JSON.list(FootnoteRenderer.unique(notes.readings).map(words)),
            "emptied_by": notes.emptiness.map(emptiness) ?? .null,
            "verdicts": JSON.object(of: verdicts),
            "meanings": JSON.list(
                notes.meanings.map { JSON.object(["name": words($0.names), "meaning": words($0.doc)]) }),
            "suppressed": notes.suppression.map { JSON.object(["below": JSON($0.limit), "hidden": JSON($0.hidden)]) }
                ?? .null,
        ]
    }

    private var verdicts: [(key: JSON.Name, value: JSON)] {
        Footnotes.Verdict.allCases.compactMap { verdict in
            notes.verdicts[verdict].map { (key: name(verdict), value: JSON($0)) }
        }
    }

    private func name(_ verdict: Footnotes.Verdict) -> JSON.Name {
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

    private func origin(_ origin: Footnotes.Origin) -> JSON {
        JSON.object([
            "table": words(origin.table), "files": JSON.list(origin.files.map { JSON($0) }),
            "last_event": day(origin.lastEvent),
            "synthetic": JSON(origin.isSynthetic),
        ])
    }

    private func rule(_ rule: Footnotes.RuleNote) -> JSON {
        JSON.object([
            "name": words(rule.names), "table": words(rule.table), "severity": words(rule.severity),
            "cites": rule.cites.map(words) ?? .null,
            "rows": JSON(rule.rows), "failing": JSON(rule.failing), "unknown": JSON(rule.unknown),
        ])
    }

    private func reported(_ reported: Footnotes.Reported) -> JSON {
        let missing = reported.missing.map { JSON.object(["name": JSON($0.name), "last": day($0.last)]) }
        return JSON.object([
            "table": words(reported.table), "by": day(reported.by), "of": JSON(reported.of),
            "reported": JSON(reported.count),
            "missing": JSON.list(missing), "synthetic": JSON(reported.isSynthetic),
        ])
    }

    private func missing(_ figures: Footnotes.MissingFigures) -> JSON {
        JSON.object([
            "name": words(figures.names), "without_rows": JSON(figures.withoutRows),
            "not_known": JSON(figures.notKnown), "of": JSON(figures.of),
        ])
    }

    private func notAbout(_ note: Footnotes.NotAbout) -> JSON {
        JSON.object(["rule": words(note.rule), "rows": notes.hides(note) ? .null : JSON(note.rows)])
    }

    private func elsewhere(_ elsewhere: Footnotes.Elsewhere) -> JSON {
        JSON.object([
            "days": JSON.list(elsewhere.days.map { JSON.object(["day": words($0.name), "count": JSON($0.count)]) }),
            "ever": elsewhere.ever.map { JSON.object(["question": JSON($0.question), "count": JSON($0.count)]) }
                ?? .null,
        ])
    }

    private func path(_ path: Footnotes.Path) -> JSON {
        JSON.object(["name": words(path.name), "path": JSON.list(path.steps.map(words))])
    }

    private func parameter(_ parameter: Footnotes.Parameter) -> JSON {
        JSON.object([
            "name": words(parameter.names), "value": words(parameter.value),
            "meaning": parameter.doc.map(words) ?? .null,
        ])
    }

    private func supposed(_ supposed: Footnotes.Supposed) -> JSON {
        let unknown = supposed.unknown.map { JSON.object(["attribute": words($0.attribute), "rows": JSON($0.count)]) }
        return JSON.object([
            "table": words(supposed.table), "rows": JSON(supposed.rows), "without_value": JSON.list(unknown),
        ])
    }

    private func emptiness(_ emptiness: Footnotes.Emptiness) -> JSON {
        JSON.object([
            "condition": JSON(emptiness.words), "rows_before": JSON(emptiness.rowsBefore),
            "values": JSON.list(emptiness.values.map { JSON(formatter.data($0)) }),
            "least": emptiness.ends.map { JSON(formatter.data($0.least)) } ?? .null,
            "greatest": emptiness.ends.map { JSON(formatter.data($0.greatest)) } ?? .null,
        ])
    }

    // MARK: Pieces

    private func day(_ day: Day?) -> JSON { day.map { JSON($0.iso) } ?? .null }
    private func words(_ text: Bilingual) -> JSON { JSON(text[tongue]) }
}
