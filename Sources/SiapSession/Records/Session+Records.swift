import SiapData
import SiapEngine
import SiapRecords
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWorkspace

/// record and undo.
extension Session {
    /// Takes an event down: asked whether it can be, kept in the workspace, and only then in the model.
    func record(_ record: RecordSyntax, at range: SourceRange, in source: SourceText) throws(DiagnosticsFailure) {
        guard let book = records else { throw DiagnosticsFailure(Diagnostic(.noWorkspace, at: range)) }
        let (table, event) = try self.event(record, in: source)
        var kept: Batch?
        while kept == nil {
            if let refusal = try refusals(of: [event], in: table)[0] {
                throw DiagnosticsFailure(
                    refused(event, because: refusal, in: table, at: place(of: refusal, in: record, range)))
            }
            kept = try keep(Batch(entries: [entry(of: event, in: table)]), at: range)
        }
        warnOfFuture([event], at: record.date.range)
        output(
            .notice(RecordWords.recorded(words(of: event, in: table), number: kept?.number ?? 0, in: book.name)[tongue])
        )
        if let until = context.catalog.dataUntil, event.day > until {
            output(.notice(RecordWords.afterData(until)[tongue]))
        }
    }

    /// Where the mistake stands: a date, or the event as a whole.
    private func place(of refusal: Refusal, in record: RecordSyntax, _ range: SourceRange) -> SourceRange {
        switch refusal {
        case .beforeData: return record.date.range
        case .nowhere: return record.arguments.first?.value.range ?? range
        case .impossible, .contradicts: return range
        }
    }

    /// Writes a batch and lets the model follow. Nil when another shell was faster: its events have been taken in, and
    /// the batch must be looked at again.
    func keep(_ batch: Batch, at range: SourceRange?) throws(DiagnosticsFailure) -> Batch? {
        guard let book = records else { return nil }
        do throws(WorkspaceProblem) {
            let number: Int64
            do throws(WorkspaceProblem) { number = try book.workspace.append(batch, after: book.last) } catch {
                guard error == .behind else { throw error }
                // What has nothing new and is behind all the same was changed by something that is no shell.
                if try !takeNews() { throw .changedOutside }
                return nil
            }
            _ = try readNews()
            return records?[number]
        } catch {
            let failure = error.failure(book.name)
            throw range.map { failure.placed(at: $0) } ?? failure
        }
    }

    func undo(at range: SourceRange) throws(DiagnosticsFailure) {
        guard let book = records else { throw DiagnosticsFailure(Diagnostic(.noWorkspace, at: range)) }
        guard let batch = book.standing.last else {
            throw DiagnosticsFailure(Diagnostic(.nothingToUndo(file: book.name), at: range))
        }
        let what = RecordWords.summary(batch, in: context.catalog)
        do throws(WorkspaceProblem) {
            _ = try book.workspace.undo(batch.number, after: book.last)
            _ = try readNews()
        } catch {
            if error == .behind { followOthers() }
            throw error.failure(book.name).placed(at: range)
        }
        output(.notice(RecordWords.undone(what, number: batch.number, in: book.name)[tongue]))
        sayNewlyLeftOut(since: book)
    }

    /// What stood on the batch that was taken back, and cannot be without it.
    private func sayNewlyLeftOut(since before: RecordBook) {
        guard let now = records, now.leftOut.count > before.leftOut.count else { return }
        let known = Set(before.leftOut.map(\.entry))
        let reasons = now.leftOut.filter { !known.contains($0.entry) }.prefix(3).map {
            RecordWords.reason($0, in: context.catalog)
        }
        let count = now.leftOut.count - before.leftOut.count
        output(
            .problems(
                [
                    Diagnostic(
                        .recordsLeftOut(count: count, file: now.name, reasons: Array(reasons)), at: nil,
                        severity: .warning)
                ], in: SourceText("")))
    }

    // MARK: From the statement to the event

    private func event(_ record: RecordSyntax, in source: SourceText) throws(DiagnosticsFailure) -> (
        TableID, Table.TakenEvent
    ) {
        let subject = try value(record.subject, in: source)
        try refusePrivate(subject, at: record.subject.range, in: source)
        guard case .row(let table, let row) = subject.value else {
            throw DiagnosticsFailure(
                Diagnostic(.notARow(written: source[record.subject.range]), at: record.subject.range))
        }
        // Without a key it could not be found again.
        if context.catalog[table].schema.keyAttribute == nil {
            throw DiagnosticsFailure(
                Diagnostic(.noKey(table: context.catalog[table].schema.names), at: record.subject.range))
        }
        guard let kind = context.catalog.event(named: record.event.text, of: table) else {
            throw unknownEvent(record.event, of: table)
        }
        let arguments = try self.arguments(record, of: kind, in: source)
        let date = try value(record.date, in: source, expecting: .date)
        try refusePrivate(date, at: record.date.range, in: source)
        guard case .date(let day) = date.value else {
            throw DiagnosticsFailure(
                Diagnostic(.notADate(written: .written(source[record.date.range])), at: record.date.range))
        }
        return (table, Table.TakenEvent(kind: kind, row: row, day: day, arguments: arguments))
    }

    private func unknownEvent(_ name: NameSyntax, of table: TableID) -> DiagnosticsFailure {
        let known = context.catalog.events.filter { $0.table == table }.map(\.names)
        let near = NearNames.near(name.text, among: known.flatMap { [$0.english, $0.indonesian] })
        let proposals = near.compactMap { word in known.first { $0.english == word || $0.indonesian == word } }
        return DiagnosticsFailure(
            Diagnostic(
                .unknownEvent(name: name.text, table: context.catalog[table].schema.names, events: known),
                at: name.range, proposals: proposals))
    }

    /// By name in either tongue, or by place; each once.
    private func arguments(_ record: RecordSyntax, of kind: EventKindID, in source: SourceText)
        throws(DiagnosticsFailure)
        -> [Value]
    {
        let event = context.catalog.events[kind]
        var given = [Value?](repeating: nil, count: event.parameters.count)
        for (position, argument) in record.arguments.enumerated() {
            let place: EventParameterID
            if let name = argument.name {
                guard let found = event.parameters.firstID(where: { $0.isNamed(name.text) }) else {
                    throw unknownParameter(name, of: event)
                }
                place = found
            } else {
                place = EventParameterID(index: position)
            }
            guard event.parameters.ids.contains(place), given[place.index] == nil else {
                let problem = Problem.argumentCount(
                    function: event.names, wanted: event.parameters.count, found: record.arguments.count)
                throw DiagnosticsFailure(Diagnostic(problem, at: argument.name?.range ?? argument.value.range))
            }
            let value = try value(argument.value, in: source, expecting: event.parameters[place].type)
            // A private value may be taken in as it is stored by what is private itself.
            if value.isPrivate, !event.parameters[place].isPrivate || value.privacy == .withheld {
                let problem = Problem.privateCopied(
                    value: source[argument.value.range], into: event.parameters[place].names[tongue])
                throw DiagnosticsFailure(Diagnostic(problem, at: argument.value.range))
            }
            given[place.index] = value.value
        }
        if let missing = given.firstIndex(where: { $0 == nil }) {
            throw DiagnosticsFailure(
                Diagnostic(
                    .eventArgumentMissing(event: event.names, parameter: event.parameters[missing].names),
                    at: record.event.range))
        }
        return given.map { $0 ?? .unknown }
    }

    private func unknownParameter(_ name: NameSyntax, of event: EventSchema) -> DiagnosticsFailure {
        let known = event.parameters.map(\.names)
        let near = NearNames.near(name.text, among: known.flatMap { [$0.english, $0.indonesian] })
        let proposals = near.compactMap { word in known.first { $0.english == word || $0.indonesian == word } }
        return DiagnosticsFailure(
            Diagnostic(
                .unknownParameter(name: name.text, event: event.names, parameters: known), at: name.range,
                proposals: proposals))
    }

    func entry(of event: Table.TakenEvent, in table: TableID) -> Batch.Entry {
        let schema = context.catalog.events[event.kind]
        return Batch.Entry(
            kind: .event, table: context.catalog[table].schema.names.english, name: schema.names.english,
            key: context.catalog[table].key(of: event.row),
            day: event.day.iso,
            arguments: zip(schema.parameters, event.arguments).map {
                Batch.Argument(name: $0.names.english, value: RecordedValue.scalar($1, in: context.catalog))
            })
    }

    // MARK: Words about events

    var eventWords: EventWords {
        EventWords(catalog: context.catalog, events: context.events, unmasked: settings.unmasked)
    }

    func words(of event: Table.TakenEvent, in table: TableID) -> Bilingual { eventWords.words(event, in: table) }

    /// The message about an event that cannot be.
    func refused(
        _ event: Table.TakenEvent, because refusal: Refusal, in table: TableID, at range: SourceRange?, line: Int? = nil
    ) -> Diagnostic {
        refused(event, because: refusal, words: eventWords, in: table, at: range, line: line)
    }

    func refused(
        _ event: Table.TakenEvent, because refusal: Refusal, words: EventWords, in table: TableID,
        at range: SourceRange? = nil, line: Int? = nil
    ) -> Diagnostic {
        let what = words.words(event, in: table)
        let problem: Problem
        switch refusal {
        case .beforeData(let first): problem = .eventBeforeData(event: what, first: first.iso, line: line)
        case .nowhere(let place):
            let schema = context.catalog.events[event.kind], parameter = schema.parameters[place]
            let column = Mention.described(parameter.names)
            problem =
                line.map { .badCell(value: "", column: column, type: parameter.type.names, line: $0) }
                ?? .eventArgumentMissing(event: schema.names, parameter: parameter.names)
        case .impossible(let because):
            problem = .eventRefused(event: what, reason: because ?? RecordWords.impossible, line: line)
        case .contradicts(let later, let because):
            let other = words.words(later, in: table)
            problem = .eventContradicts(
                event: what, later: other, reason: because ?? RecordWords.impossible, line: line)
        }
        return Diagnostic(problem, at: range)
    }

    /// An event that is still to come may be meant; it is not taken without a word.
    func warnOfFuture(_ events: [Table.TakenEvent], at range: SourceRange?) {
        let future = events.filter { $0.day > context.today }
        guard let last = future.map(\.day).max() else { return }
        let problem = Diagnostic(
            .eventInFuture(count: future.count, last: last.iso, today: context.today.iso), at: nil, severity: .warning)
        output(.problems([problem], in: SourceText("")))
    }
}
