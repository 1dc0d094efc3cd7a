public import SiapData
import SiapFiles
public import SiapRender
import SiapSyntax
public import SiapText

/// What answers say about themselves, on a screen and in files.
extension Session {
    /// In words, a line each.
    public func noteLines(of table: ResultTable, detail: NoteDetail, saidBefore: Set<Bilingual> = []) -> [String] {
        let lines = FootnoteRenderer.lines(
            of: table.footnotes, in: tongue, rowCount: table.rowCount, detail: detail, saidBefore: saidBefore)
        return detail == .off ? lines : lines + emptiness(table) + elsewhere(table.footnotes.elsewhere)
    }

    /// Which condition removed the last rows, and what exists instead.
    private func emptiness(_ table: ResultTable) -> [String] {
        guard table.rowCount == 0 || isZero(table), let reason = table.footnotes.emptiness else { return [] }
        let formatter = ValueFormatter(catalog: catalog, tongue: tongue)
        let values = reason.values.map { formatter.text($0) }.joined(separator: ", ")
        var kept = values.isEmpty ? "" : spoken(english: "; they have ", indonesian: "; nilainya ") + values
        if let ends = reason.ends {
            let (least, greatest) = (formatter.text(ends.least), formatter.text(ends.greatest))
            kept =
                spoken(english: "; they have ", indonesian: "; nilainya ")
                + (least == greatest
                    ? least : spoken(english: "\(least) to \(greatest)", indonesian: "\(least) sampai \(greatest)"))
        }
        let condition = reason.words.split(whereSeparator: \.isNewline).joined(separator: " ")
        if tongue == .english {
            return ["no row is left after “\(condition)”; before it there were \(reason.rowsBefore)" + kept]
        }
        return ["tidak ada baris tersisa setelah “\(condition)”; sebelumnya ada \(reason.rowsBefore)" + kept]
    }

    private func isZero(_ table: ResultTable) -> Bool {
        table.rowCount == 1 && table.columns.count == 1 && table.columns[0].column.value(at: 0) == .whole(0)
    }

    /// With the condition as it is written in the statement.
    func worded(_ emptiness: Footnotes.Emptiness?, in source: SourceText) -> Footnotes.Emptiness? {
        guard var emptiness, emptiness.words.isEmpty else { return emptiness }
        let hides = emptiness.isPrivate && !settings.unmasked
        emptiness.words = hides ? masking([emptiness.range], of: emptiness.range, in: source) : source[emptiness.range]
        return emptiness
    }

    // MARK: Saving

    /// Writes a result, and beside or above a csv what is to be known of it.
    func write(_ result: ResultTable, as format: OutputFormat, to save: SaveSyntax, in source: SourceText)
        throws(DiagnosticsFailure)
    {
        let file = save.file.value
        var result = result
        result.footnotes.emptiness = worded(result.footnotes.emptiness, in: source)
        let leftOut = settings.unmasked ? [] : result.leaveOutPrivate()
        if result.columns.isEmpty {
            throw DiagnosticsFailure(
                Diagnostic(
                    .privateAttribute(name: leftOut.map { $0[tongue] }.joined(separator: ", ")), at: save.source.range))
        }
        var options = RenderOptions(tongue: tongue, format: format, unmasked: settings.unmasked)
        var text = "", place = SavedNotes.none
        switch format {
        case .csv where settings.csvNotes == .comment, .tsv where settings.csvNotes == .comment:
            options.noteLines = savedNotes(result, for: save, in: source)
            place = .above
            text = TableRenderer.text(result, catalog: catalog, options: options)
        case .csv, .tsv:
            text = TableRenderer.text(result, catalog: catalog, options: options)
            if settings.csvNotes == .file, files.kind(file) != .other { place = .beside(SavedNotes.file(beside: file)) }
        case .svg:
            if result.drawn(unmasked: settings.unmasked) == nil {
                throw DiagnosticsFailure(Diagnostic(.chartNeedsNumber, at: save.source.range))
            }
            options.noteLines = noteLines(of: result, detail: settings.notes)
            text = TableRenderer.text(result, catalog: catalog, options: options)
        case .table, .markdown, .html:
            text = TableRenderer.text(result, catalog: catalog, options: options)
            text += FootnoteRenderer.block(noteLines(of: result, detail: settings.notes), as: format)
        case .json, .ndjson: text = TableRenderer.text(result, catalog: catalog, options: options)
        }
        do {
            try files.write(text, to: file)
            if case .beside(let notes) = place {
                try files.write(savedNotes(result, for: save, in: source).map { $0 + "\n" }.joined(), to: notes)
            }
        } catch { throw error.placed(at: save.file.range) }
        output(
            .notice(
                SavedNotes.notice(
                    file, rows: TableRenderer.rowCount(result, catalog: catalog, options: options), notes: place)[
                        tongue]))
        if !leftOut.isEmpty { output(.notice(SavedNotes.leftOut(leftOut)[tongue])) }
    }

    /// The question as it was asked, then all that is known of the answer.
    private func savedNotes(_ result: ResultTable, for save: SaveSyntax, in source: SourceText) -> [String] {
        var range = save.source.range
        if case .query(let query, _) = save.source.kind { range = query.range }
        var asked = source[range]
        // What "last" was is not to be known from the word.
        if case .last = save.source.kind, let lastQuestion = conversation.lastQuestion { asked = lastQuestion }
        let question = told(asked).split(whereSeparator: \.isNewline).joined(separator: " ")
        return [question] + noteLines(of: result, detail: .full)
    }
}

/// Where the notes of a saved result went.
enum SavedNotes {
    case none
    case above
    case beside(String)

    /// `by-satker.csv` has `by-satker.notes.txt` beside it.
    static func file(beside file: String) -> String {
        guard let dot = file.lastIndex(of: "."), !file[dot...].contains("/") else { return file + ".notes.txt" }
        return file[..<dot] + ".notes.txt"
    }

    static func leftOut(_ names: [Bilingual]) -> Bilingual {
        Bilingual(
            english: "left out, being private: " + names.map(\.english).joined(separator: ", ")
                + "; `set unmasked on` at a terminal, or `--unmasked`, saves them, too",
            indonesian: "tidak disimpan karena pribadi: " + names.map(\.indonesian).joined(separator: ", ")
                + "; `atur tanpa_samaran aktif` di terminal, atau `--unmasked`, ikut menyimpannya")
    }

    static func notice(_ file: String, rows: Int, notes: SavedNotes) -> Bilingual {
        let saved = Bilingual(english: "\(file): \(rows) rows saved", indonesian: "\(file): \(rows) baris disimpan")
        switch notes {
        case .none: return saved
        case .above:
            return Bilingual(
                english: saved.english + "; notes above them",
                indonesian: saved.indonesian + "; catatannya di baris-baris pertama")
        case .beside(let other):
            return Bilingual(
                english: saved.english + "; notes in \(other)",
                indonesian: saved.indonesian + "; catatannya di \(other)")
        }
    }
}
