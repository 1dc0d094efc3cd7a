import SiapData
import SiapRecords
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWorkspace

/// show records: what the workspace holds.
extension Session {
    func showRecords(at range: SourceRange, _ source: SourceText) throws(DiagnosticsFailure) {
        if let query = queryOfTable(at: range, source) { return try answer(query, in: source) }
        guard let book = records else { throw DiagnosticsFailure(Diagnostic(.noWorkspace, at: range)) }
        output(.table(listing(book)))
    }

    /// Who has a table called `records` means that one.
    private func queryOfTable(at range: SourceRange, _ source: SourceText) -> QuerySyntax? {
        guard let word = source[range].split(whereSeparator: \.isWhitespace).last,
            context.catalog.table(named: String(word)) != nil
        else { return nil }
        let name = NameSyntax(text: String(word), range: SourceRange(range.upper - word.utf8.count, range.upper))
        return QuerySyntax(head: .show(items: nil, of: SourceSyntax(kind: .table(name)), range), range: range)
    }

    private func listing(_ book: RecordBook) -> ResultTable {
        var lines: [RecordLine] = []
        let left = Dictionary(grouping: book.leftOut, by: \.batch)
        for batch in book.batches where batch.undoes == nil {
            let reasons = Dictionary(
                (left[batch.number] ?? []).map { ($0.entry, $0.reason) }, uniquingKeysWith: { first, _ in first })
            for entry in batch.entries {
                lines.append(
                    RecordLine(
                        batch: batch, entry: entry, isLeftOut: reasons[entry] != nil, words: eventWords, tongue: tongue)
                )
            }
            // A roster that brought no change is a record, too: it says up to when the data are complete.
            if batch.entries.isEmpty {
                lines.append(RecordLine(batch: batch, entry: nil, isLeftOut: false, words: eventWords, tongue: tongue))
            }
        }
        func column(english: String, indonesian: String, type: ValueType = .text, value: (RecordLine) -> Value)
            -> ResultTable.ResultColumn
        {
            ResultTable.ResultColumn(
                names: Bilingual(english: english, indonesian: indonesian),
                column: Column(type: type, values: lines.map(value)), role: .item)
        }
        return ResultTable(
            columns: [
                column(english: "number", indonesian: "nomor", type: .wholeNumber) { .whole($0.number) },
                column(english: "recorded", indonesian: "dicatat") { .text($0.recorded) },
                column(english: "event", indonesian: "peristiwa") { .text($0.event) },
                column(english: "row", indonesian: "baris") { .text($0.row) },
                column(english: "date", indonesian: "tanggal", type: .date) { $0.day },
                column(english: "values", indonesian: "nilai") { .text($0.values) },
                column(english: "state", indonesian: "keadaan") { .text($0.state) },
            ], rowCount: lines.count)
    }
}

/// One line of the listing, in the tongue of the reply.
private struct RecordLine {
    let number: Int64
    let recorded: String
    let event: String
    let row: String
    let day: Value
    let values: String
    let state: String

    init(batch: Batch, entry: Batch.Entry?, isLeftOut: Bool, words: EventWords, tongue: Tongue) {
        number = batch.number
        recorded = batch.recorded
        let catalog = words.catalog
        let table = (entry?.table ?? batch.table).flatMap { catalog.table(named: $0) }
        let schema = table.map { catalog[$0].schema }
        let kind = table.flatMap { id in entry.flatMap { catalog.event(named: $0.name, of: id) } }
        func attribute(_ name: String) -> Attribute? {
            schema.flatMap { own in own.attribute(named: name).map { own[$0] } }
        }
        func parameter(_ name: String) -> EventParameterID? {
            kind.flatMap { catalog.events[$0].parameters.firstID { $0.isNamed(name) } }
        }
        switch entry?.kind {
        case .event?: event = kind.map { catalog.events[$0].names[tongue] } ?? entry?.name ?? ""
        case .correction?:
            event = RosterWords.correction(attribute(entry?.name ?? "")?.names ?? Bilingual(entry?.name ?? ""))[tongue]
        case .row?: event = tongue == .english ? "new row" : "baris baru"
        case .report?: event = tongue == .english ? "report" : "laporan"
        case nil: event = batch.source ?? ""
        }
        let hidesKey = schema?.keyAttribute.map { schema?[$0].isPrivate ?? false } ?? false
        func masked(_ text: String, isPrivate: Bool) -> String {
            isPrivate && !words.unmasked ? ValueFormatter.mask : text
        }
        row = entry.map { "\(schema?.names[tongue] ?? $0.table) \(masked($0.key, isPrivate: hidesKey))" } ?? ""
        day = (entry?.day ?? (entry == nil ? batch.asOf : nil)).flatMap { Day(iso: $0) }.map { .date($0) } ?? .unknown
        values = (entry?.arguments ?? []).map { argument in
            var name = attribute(argument.name)?.names
            var isPrivate = attribute(argument.name)?.isPrivate ?? false
            if let kind, let table, let index = parameter(argument.name) {
                name = catalog.events[kind].parameters[index].names
                isPrivate = words.isPrivate(index, of: kind, in: table)
            }
            return
                """
                \(name?[tongue] ?? argument.name) = \
                \(masked(RecordLine.text(argument.value, in: tongue), isPrivate: isPrivate))
                """
        }.joined(separator: ", ")
        if let by = batch.undoneBy {
            state = tongue == .english ? "undone by no. \(by)" : "dibatalkan no. \(by)"
        } else if isLeftOut {
            state = tongue == .english ? "not in the data" : "tidak ada dalam data"
        } else {
            state = tongue == .english ? "stands" : "berlaku"
        }
    }

    private static func text(_ value: Batch.Scalar, in tongue: Tongue) -> String {
        switch value {
        case .unknown: return tongue == .english ? "unknown" : "tidak diketahui"
        case .text(let text): return text
        case .whole(let number): return String(number)
        case .decimal(let number): return String(number)
        case .truth(let truth): return truth ? (tongue == .english ? "yes" : "ya") : tongue == .english ? "no" : "tidak"
        }
    }
}
