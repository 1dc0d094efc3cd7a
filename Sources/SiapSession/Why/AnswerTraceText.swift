import SiapData
import SiapEngine
import SiapRender
import SiapSemantics
import SiapText
import SiapWords

/// An trace in words: the question said back, the rows and what became of them, then all that the figure rests on.
struct AnswerTraceText: InTongue {
    let session: Session
    let answer: LastAnswer
    let trace: AnswerTrace
    private let isWhole: Bool
    let words: DerivationText
    var wording: Wording { words.wording }

    /// Throws `DiagnosticsFailure` where the question itself would.
    init(session: Session, answer: LastAnswer, isWhole: Bool) throws {
        self.session = session
        self.answer = answer
        self.isWhole = isWhole
        trace = try AnswerTrace(answer.query, engine: session.engine)
        words = DerivationText(
            context: session.context, tongue: session.tongue, unmasked: session.settings.unmasked, isWhole: isWhole,
            day: session.catalog.dataUntil)
        words.wording.hidesConstants = answer.query.holdsPrivateValues && !session.settings.unmasked
    }

    var tongue: Tongue { session.tongue }
    func number(_ count: Int) -> String { words.number(count) }

    /// Three blocks: what happened to the rows, what the words of the question mean, where the rows come from.
    func text(hasChanged: Bool, isNested: Bool = false) throws -> String {
        var happened: [String] = []
        if hasChanged {
            happened += line(
                spoken(
                    english: "The data or definitions have changed since that answer; this is how it is now.",
                    indonesian: "Data atau definisi sudah berubah sejak jawaban itu; inilah hasilnya sekarang."))
        }
        happened +=
            line(wording.sentence(answer.query)) + line(figure) + (try goesOnFrom()) + views()
            + trace.stages.flatMap(stage)
        let meant =
            wording.paths.flatMap { line($0) } + tableDoc() + definitions()
            + WhyNotes.parameters(answer.query.parameters, in: tongue).flatMap { line($0) }
        let blocks = [happened, meant, sources() + (isNested ? [] : leftOut())].filter { !$0.isEmpty }
        return blocks.map { $0.joined(separator: "\n") }.joined(separator: "\n\n")
    }

    func line(_ text: String, indent: Int = 0) -> [String] {
        let margin = String(repeating: " ", count: indent)
        return words.wrapped(text, first: margin, rest: margin + "  ")
    }

    // MARK: The figure

    /// The answer itself, where it is a single figure, or one for each date or world; else how many rows it has.
    private var figure: String {
        let result = answer.result
        let lead = spoken(english: "The answer: ", indonesian: "Hasilnya: ")
        let shown = result.columns.filter { $0.role != .sharePart }
        if result.rowCount == 1, shown.count == 1 { return lead + cell(ResultColumnID(index: 0), row: 0) + "." }
        if let key = trace.source.extraKey, trace.stages.isEmpty, shown.count == 2, (1...6).contains(result.rowCount),
            let column = result.columns.firstID(where: { $0.names == key.names }),
            let figure = result.columns.firstID(where: { $0.names != key.names })
        {
            let cells = (0..<result.rowCount).map {
                "\(words.shown(result.columns[column].column.value(at: $0))): \(cell(figure, row: $0))"
            }
            return lead + cells.joined(separator: "; ") + "."
        }
        return lead
            + spoken(
                english: "\(number(result.rowCount)) row\(result.rowCount == 1 ? "" : "s").",
                indonesian: "\(number(result.rowCount)) baris.")
    }

    private func cell(_ index: ResultColumnID, row: Int) -> String {
        let columns = answer.result.columns
        func value(_ index: ResultColumnID) -> Value { columns[index].column.value(at: row) }
        let part = index.advanced(by: 1), whole = index.advanced(by: 2)
        if columns[index].role == .share, columns.ids.contains(whole) {
            return ValueFormatter(catalog: session.catalog, tongue: tongue).share(
                value(index), of: value(part), in: value(whole))
        }
        return words.shown(value(index), privacy: columns[index].privacy)
    }

    /// An answer that goes on from the one before is explained from there on.
    private func goesOnFrom() throws -> [String] {
        guard case .result(let result) = trace.source.source else { return [] }
        guard var before = answer.before.first else {
            return line(
                spoken(
                    english: "It goes on from a kept result of \(number(result.rowCount)) rows.",
                    indonesian: "Bertolak dari hasil tersimpan dengan \(number(result.rowCount)) baris."))
        }
        before.before = Array(answer.before.dropFirst())
        let text = try AnswerTraceText(session: session, answer: before, isWhole: isWhole).text(
            hasChanged: false, isNested: true)
        return line(
            spoken(english: "It goes on from the answer before:", indonesian: "Melanjutkan jawaban sebelumnya:"))
            + text.split(separator: "\n").map { "  \($0)" }
    }

    // MARK: Rows and conditions

    /// So many dates or worlds are shown; of a longer series the first and the last.
    private var shownViews: [AnswerTrace.View?] {
        let most = isWhole ? 60 : 6
        let views = trace.views
        if views.count <= most { return views.map(Optional.some) }
        return views.prefix(most / 2).map(Optional.some) + [nil] + views.suffix(most / 2).map(Optional.some)
    }

    private func views() -> [String] {
        shownViews.flatMap { view -> [String] in
            guard let view else {
                let rest = trace.views.count - shownViews.count + 1
                return line(
                    spoken(
                        english: "… and \(number(rest)) dates between",
                        indonesian: "… dan \(number(rest)) tanggal di antaranya"))
            }
            return (view.viewpoint.key.map { line(words.viewTitle($0)) } ?? []) + rows(of: view)
        }
    }

    private var place: WordingPlace {
        switch trace.source.source {
        case .table(let table, _): return .table(table)
        case .result(let result): return .result(result.columns.map(\.names))
        case .query: return .nowhere
        }
    }

    /// The counts in a column of their own, what they count beside them; the rows that are left under the last of them.
    private func rows(of view: AnswerTrace.View) -> [String] {
        var steps = [(view.start, start(view))]
        for step in view.steps {
            let condition = wording.joined(wording.conjuncts([step.condition]), with: .and, at: place, in: .relative)
            steps.append((step.kept, condition + fate(kept: step.kept, dropped: step.dropped, unknown: step.unknown)))
        }
        let measures = view.measures.map { ($0.yes, measure($0)) }
        let width = (steps + measures).map { number($0.0).count }.max() ?? 0
        func counted(_ count: Int, text: String) -> [String] {
            let shown = number(count)
            let first = String(repeating: " ", count: 2 + width - shown.count) + shown + "  "
            return words.wrapped(text, first: first, rest: String(repeating: " ", count: width + 4))
        }
        return steps.flatMap(counted) + examples(view, indent: width + 4) + outcome(view, indent: width + 4)
            + measures.flatMap(counted)
    }

    private func start(_ view: AnswerTrace.View) -> String {
        guard case .table(let table, let ever) = trace.source.source else {
            return spoken(english: "rows of that result", indonesian: "baris pada hasil itu")
        }
        let schema = session.catalog[table].schema
        let name = wording.spaced(schema.names)
        guard schema.lives != nil else { return spoken(english: "rows of \(name)", indonesian: "baris \(name)") }
        let day = wording.words(view.viewpoint.day)
        if ever {
            return spoken(
                english: "rows of \(name) that there were by \(day)",
                indonesian: "baris \(name) yang pernah ada sampai \(day)")
        }
        return spoken(english: "rows of \(name) on \(day)", indonesian: "baris \(name) pada \(day)")
    }

    private func fate(kept: Int, dropped: Int, unknown: Int) -> String {
        var parts: [String] = []
        if dropped > 0 {
            parts.append(spoken(english: "\(number(dropped)) dropped", indonesian: "\(number(dropped)) gugur"))
        }
        if unknown > 0 {
            parts.append(
                spoken(
                    english: "\(number(unknown)) unknown, left out",
                    indonesian: "\(number(unknown)) tidak diketahui, tidak ikut"))
        }
        if parts.isEmpty { return kept == 0 ? "" : spoken(english: " (all)", indonesian: " (semua)") }
        return " (\(parts.joined(separator: "; ")))"
    }

    private func measure(_ count: AnswerTrace.MeasureCount) -> String {
        let name = wording.spaced(count.measure.names)
        if count.kind == .value {
            let words = spoken(english: "for \(name): with a value", indonesian: "untuk \(name): yang nilainya terisi")
            return words
                + (count.no == 0
                    ? ""
                    : spoken(
                        english: " (\(number(count.no)) unknown, passed over)",
                        indonesian: " (\(number(count.no)) kosong, dilewati)"))
        }
        let condition = wording.condition(count.condition, at: place, in: .relative)
        var rest = spoken(english: "\(number(count.no)) not", indonesian: "\(number(count.no)) tidak")
        if count.unknown > 0 {
            rest += spoken(
                english: "; \(number(count.unknown)) unknown", indonesian: "; \(number(count.unknown)) tidak diketahui")
        }
        return spoken(english: "for \(name): ", indonesian: "untuk \(name): ") + condition + " (\(rest))"
    }

    /// Into how many rows of the result they went.
    private func outcome(_ view: AnswerTrace.View, indent: Int) -> [String] {
        guard view.viewpoint.key == nil, case .groups(_, let keys, let across) = trace.source.shape,
            !(keys + across).isEmpty
        else { return top(indent) }
        let groups = trace.sourceRowsBeforeTop ?? trace.sourceRows
        let by = (keys + across).map { wording.noun($0.expression, at: place).text }
        return line(
            spoken(
                english: "in \(number(groups)) groups, by \(wording.list(by))",
                indonesian: "dalam \(number(groups)) kelompok, menurut \(wording.list(by))"),
            indent: indent)
            + top(indent)
    }

    private func top(_ indent: Int) -> [String] {
        guard let before = trace.sourceRowsBeforeTop else { return [] }
        return line(
            spoken(
                english: "the top \(number(trace.sourceRows)) of \(number(before)) are shown",
                indonesian: "\(number(trace.sourceRows)) teratas dari \(number(before)) ditampilkan"), indent: indent)
    }

    /// A few of the rows behind it, by key.
    private func examples(_ view: AnswerTrace.View, indent: Int) -> [String] {
        guard let table = trace.table, !view.rows.isEmpty else { return [] }
        let most = isWhole ? 50 : 3
        let names = view.rows.prefix(most).map { words.rowName(of: table, row: Int($0)) }
        let rest = view.rows.count - names.count
        let lead =
            rest > 0
            ? spoken(english: "among them ", indonesian: "antara lain ")
            : spoken(english: "namely ", indonesian: "yaitu ")
        return line(
            lead + names.joined(separator: "; ")
                + (rest > 0
                    ? spoken(english: "; and \(number(rest)) more", indonesian: "; dan \(number(rest)) lagi") : ""),
            indent: indent)
    }

    // MARK: Stages

    private func stage(_ stage: AnswerTrace.Stage) -> [String] {
        let steps = wording.steps(stage.query, after: stage.columnsBefore)
        if steps.isEmpty { return [] }
        let counts = spoken(
            english: " (\(number(stage.before)) rows become \(number(stage.after)))",
            indonesian: " (\(number(stage.before)) baris menjadi \(number(stage.after)))")
        return line(
            spoken(english: "Then: ", indonesian: "Lalu: ") + steps.joined(separator: "; ")
                + (stage.before == stage.after ? "" : counts))
    }

    // MARK: What it rests on

    /// Whom a table counts, where its name does not say it.
    private func tableDoc() -> [String] {
        guard let table = trace.table, let doc = session.catalog[table].schema.doc,
            wording.shortened(doc[tongue]).count < doc[tongue].count
        else {
            return []
        }
        return line("\(wording.spaced(session.catalog[table].schema.names)): \(doc[tongue])")
    }

    /// What the question names with its formula; what that rests on by its doc or rule, with the article of law.
    private func definitions() -> [String] {
        trace.definitions.flatMap { reference, isDirect -> [String] in
            let rule = session.context.rule(of: reference)
            guard
                let definition = session.context.definitions.definition(
                    named: reference.names.english, of: reference.table)
            else { return [] }
            if !isDirect, !isWhole, definition.doc == nil, rule == nil { return [] }
            var meaning = Meaning(
                names: reference.names, doc: definition.doc, table: reference.table, formula: definition.formula)
            meaning.rule = rule.map(Meaning.RuleMeaning.init)
            let lines = words.told(meaning, isOwn: false, withFormula: isDirect || isWhole)
            return lines.enumerated().flatMap { line($0.element, indent: $0.offset == 0 ? 0 : 2) }
        }
    }

    private func leftOut() -> [String] {
        let isCut = trace.definitions.contains { !$0.isDirect } || trace.views.contains { $0.rows.count > 3 }
        return isCut && !isWhole ? line(WhyNotes.whole(of: nil, tongue)) : []
    }
}
