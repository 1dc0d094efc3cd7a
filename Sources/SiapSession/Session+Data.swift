import SiapData
import SiapFiles
import SiapMessages
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// load and save.
extension Session {
    func load(_ load: LoadSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        if try leaveToBeRead(load) { return }
        let bytes = try read(load.file)
        guard let format = InputFormat(fileName: load.file.value) else {
            throw DiagnosticsFailure(Diagnostic(.unknownFormat(file: load.file.value), at: load.file.range))
        }
        let day: Day? =
            try load.asOf.map { expression throws(DiagnosticsFailure) in try self.day(expression, in: source) } ?? nil
        switch load.target {
        case .rows: try loadRows(load, bytes: bytes, as: format, on: day, in: source)
        case .newTable: try loadNewTable(load, bytes: bytes, as: format, in: source)
        case .events: try loadEvents(load, bytes: bytes, as: format, in: source)
        }
    }

    /// Ctrl-C and the limit of memory, while a file is read.
    var watch: LoadWatch { LoadWatch(stopReason) }

    private func day(_ expression: ExpressionSyntax, in source: SourceText) throws(DiagnosticsFailure) -> Day? {
        let given = try value(expression, in: source, expecting: .date)
        try refusePrivate(given, at: expression.range, in: source)
        if case .date(let day) = given.value { return day }
        return nil
    }

    func table(_ name: NameSyntax) throws(DiagnosticsFailure) -> TableID {
        if let table = context.catalog.table(named: name.normalized) { return table }
        let near = NearNames.near(
            name.text, among: context.catalog.tables.flatMap { [$0.schema.names.english, $0.schema.names.indonesian] })
        throw DiagnosticsFailure(
            Diagnostic(.unknownTable(name: name.text), at: name.range, proposals: near.map { Bilingual($0) }))
    }

    /// The rows of the built-in pack, whose files are tested, wait until somebody asks for them: what a question does
    /// not look at costs it nothing. Rows to which others link are looked at at once.
    private func leaveToBeRead(_ load: LoadSyntax) throws(DiagnosticsFailure) -> Bool {
        guard let pack = mode.pack, !pack.isChecked, load.target == .rows, load.asOf == nil, load.rejects == nil,
            let file = pack.files[load.file.value],
            let format = InputFormat(fileName: load.file.value)
        else { return false }
        let id = try table(load.name)
        if leavesOut(id) { return true }
        guard context.catalog[id].isRead, context.catalog[id].rowCount == 0 else { return false }
        let (catalog, name) = (context.catalog, load.file.value)
        context.catalog[id].setRows {
            let outcome = try? TableLoader.load(
                bytes: file.bytes, format: format, into: catalog[id].schema, catalog: catalog, fileName: name)
            return outcome?.rows ?? TableRows(columns: catalog[id].columns)
        }
        context.catalog[id].origins = [name]
        return true
    }

    private func loadRows(
        _ load: LoadSyntax, bytes: [UInt8], as format: InputFormat, on day: Day?, in source: SourceText
    ) throws(DiagnosticsFailure) {
        let id = try table(load.name)
        if leavesOut(id) { return }
        try takeInStrangers(load, bytes: bytes, as: format, to: id)
        let outcome: LoadOutcome
        do {
            outcome = try TableLoader.load(
                bytes: bytes, format: format, into: context.catalog[id].schema, catalog: context.catalog,
                fileName: load.file.value, dates: load.dates,
                watch: watch)
        } catch {
            throw FileFaults.capped(Session.failure(error)).placed(at: load.file.range).proposing(load, in: source)
        }
        if let day, followsRosters(id) { return try follow(load, outcome: outcome, table: id, on: day) }
        try write(outcome.rejects, of: load, header: outcome.header)
        let before = context.catalog[id]
        stripRecords()
        let lost = relink(id, after: outcome)
        context.catalog[id].setRows(outcome.rows)
        context.catalog[id].eventsNameOtherwise = false
        context.catalog[id].eventsDecomposed = false
        context.catalog[id].forgetEvents()
        context.catalog[id].origins = [load.file.value]
        context.catalog[id].isLoaded = mode.pack == nil
        context.catalog[id].rowsAreLoaded = mode.pack == nil
        context.catalog[id].loadedFiles = mode.pack == nil ? [load.file.value] : []
        context.catalog[id].reportedByLoad = []
        // Rows that are no longer the pack's own are no longer made up by it.
        if mode.pack == nil || mode.pack?.base != nil {
            context.catalog[id].schema.synthetic = nil
            for index in context.catalog[id].schema.attributes.ids {
                context.catalog[id].schema[index].isSynthetic = false
            }
        }
        if let day, context.catalog[id].schema.hasTime { context.catalog.setDataDates(from: day, until: day) }
        if let day, mode.pack == nil { noteReports(outcome, of: id, on: day) }
        try replayRecords()
        followVariables(
            id, moved: (0..<before.rowCount).map { context.catalog[id].row(key: before.key(of: $0)) },
            rowCount: context.catalog[id].rowCount)
        if mode.pack == nil { warnWhereParametersLeadNowhere(source) }
        try report(
            load, rows: outcome.rowCount, rejects: outcome.rejects, warnings: outcome.warnings, header: outcome.header)
        if !outcome.monthFirst.isEmpty, mode.pack == nil {
            output(
                .notice(
                    LoadWords.monthFirst(
                        outcome.monthFirst.sorted().map { context.catalog[id].schema[$0].names })[tongue]))
        }
        if outcome.labelIsKey {
            output(.notice(LoadWords.labelIsKey(load.file.value, schema: context.catalog[id].schema)[tongue]))
        }
        for (names, count) in lost {
            output(.notice(LoadWords.lostLinks(names, count: count, in: load.name.text)[tongue]))
        }
        sayLeftOut()
    }

    /// Links of other tables name rows by position: they follow the keys to the new rows. Gives what now points to
    /// nothing.
    private func relink(_ id: TableID, after outcome: LoadOutcome) -> [(Bilingual, Int)] {
        let old = context.catalog[id]
        guard old.rowCount > 0 else { return [] }
        return relink(
            id, moved: (0..<old.rowCount).map { outcome.keyIndex?.find(old.key(of: $0)) }, rowCount: outcome.rowCount)
    }

    /// The same where it is known how rows have moved: `moved[old]` is the new row, nil when it is gone.
    @discardableResult
    func relink(_ id: TableID, moved: [Int?], rowCount: Int) -> [(Bilingual, Int)] {
        var lost: [(Bilingual, Int)] = []
        for table in context.catalog.tables where table.schema.id != id {
            for (index, count) in context.catalog[table.schema.id].follow(id, moved: moved, rowCount: rowCount) {
                let names = table.schema.names, attribute = table.schema[index].names
                lost.append(
                    (
                        Bilingual(
                            english: "\(names.english).\(attribute.english)",
                            indonesian: "\(names.indonesian).\(attribute.indonesian)"), count
                    ))
            }
        }
        return lost
    }

    /// Rows that variables and the last result hold follow their keys, too; what is gone is unknown.
    func followVariables(_ id: TableID, moved: [Int?], rowCount: Int) {
        func follow(_ value: Value) -> Value {
            guard case .row(id, let row) = value, moved.indices.contains(row) else { return value }
            return moved[row].map { .row(id, row: $0) } ?? .unknown
        }
        for (name, variable) in context.variables {
            switch variable {
            case .value(let value, let type): context.variables[name] = .value(follow(value), type: type)
            case .privateValue(let value, let type, let privacy):
                context.variables[name] = .privateValue(follow(value), type: type, privacy: privacy)
            case .table(let table):
                context.variables[name] = .table(table.following(id, moved: moved, rowCount: rowCount))
            }
        }
        for index in context.parameters.indices {
            context.parameters[index].value = follow(context.parameters[index].value)
        }
        context.last = context.last?.following(id, moved: moved, rowCount: rowCount)
    }

    /// The row that a parameter named may be gone with what was loaded: `set` names another.
    private func warnWhereParametersLeadNowhere(_ source: SourceText) {
        do { try followParameters() } catch {
            output(.problems(error.diagnostics.map(\.withoutPlace.asWarning), in: source))
        }
    }

    private func loadNewTable(_ load: LoadSyntax, bytes: [UInt8], as format: InputFormat, in source: SourceText)
        throws(DiagnosticsFailure)
    {
        if context.catalog.table(named: load.name.normalized) != nil {
            throw DiagnosticsFailure(Diagnostic(.nameTaken(name: load.name.text), at: load.name.range))
        }
        do {
            let (schema, outcome) = try SchemaInference.load(
                bytes: bytes, format: format, name: load.name.text, catalog: context.catalog, fileName: load.file.value,
                dates: load.dates, watch: watch)
            try write(outcome.rejects, of: load, header: outcome.header)
            let id = context.catalog.add(schema)
            context.catalog[id].setRows(outcome.rows)
            context.catalog[id].origins = [load.file.value]
            context.catalog[id].isLoaded = true
            context.catalog[id].rowsAreLoaded = true
            context.catalog[id].loadedFiles = [load.file.value]
            try report(
                load, rows: outcome.rowCount, rejects: outcome.rejects, warnings: outcome.warnings,
                header: outcome.header)
            let hidden = schema.attributes.filter(\.isPrivate).map(\.names)
            if !hidden.isEmpty { output(.notice(LoadWords.takenAsPrivate(hidden)[tongue])) }
        } catch {
            throw FileFaults.capped(Session.failure(error)).placed(at: load.file.range).proposing(load, in: source)
        }
    }

    private func loadEvents(_ load: LoadSyntax, bytes: [UInt8], as format: InputFormat, in source: SourceText)
        throws(DiagnosticsFailure)
    {
        let id = try table(load.name)
        if leavesOut(id) { return }
        try takeInStrangers(load, bytes: bytes, as: format, to: id)
        var outcome: EventOutcome
        do {
            outcome = try EventLoader.load(
                bytes: bytes, format: format, table: id, catalog: context.catalog, fileName: load.file.value,
                dates: load.dates, watch: watch)
            if mode.checksEvents { try refuse(&outcome, of: id, in: bytes, as: format) }
        } catch {
            throw FileFaults.capped(Session.failure(error)).placed(at: load.file.range).proposing(load, in: source)
        }
        try write(outcome.rejects, of: load, header: outcome.header)
        stripRecords()
        let taken = outcome.events.map(\.taken)
        take(taken, of: id)
        if outcome.namesRowsOtherwise { context.catalog[id].eventsNameOtherwise = true }
        if outcome.isDecomposed { context.catalog[id].eventsDecomposed = true }
        context.catalog[id].origins.append(load.file.value)
        if mode.pack == nil {
            context.catalog[id].isLoaded = true
            context.catalog[id].loadedFiles.append(load.file.value)
        }
        try replayRecords()
        try report(
            load, rows: outcome.events.count, rejects: outcome.rejects, warnings: outcome.warnings,
            header: outcome.header)
        if mode.checksEvents { warnOfFuture(taken, at: load.file.range) }
        sayLeftOut()
    }

    /// The rejects, to the file asked for: before anything is taken in, so that a full disk leaves all as it was.
    func write(_ rejects: [Reject], of load: LoadSyntax, header: [String]) throws(DiagnosticsFailure) {
        guard let file = load.rejects else { return }
        let text = RejectWriter.csv(rejects, header: header, tongue: tongue) {
            MessageRenderer.summary($0, tongue: self.tongue)
        }
        do { try files.write(text, to: file.value) } catch { throw error.placed(at: file.range) }
    }

    /// How many rows came in, how many did not and why.
    private func report(_ load: LoadSyntax, rows: Int, rejects: [Reject], warnings: [Diagnostic], header: [String])
        throws(DiagnosticsFailure)
    {
        if !warnings.isEmpty { output(.problems(FileFaults.shown(warnings).map(\.withoutPlace), in: SourceText(""))) }
        if mode.pack == nil {
            output(.notice(LoadWords.loaded(load.name.text, rows: rows, rejects: rejects.count)[tongue]))
        }
        guard !rejects.isEmpty else { return }
        if mode.pack != nil { return try refuseInPack(load, rows: rows, rejects: rejects) }
        let shown = FileFaults.shown(rejects)
        let all = Diagnostic(
            .rejectedRows(rows: rows + rejects.count, rejected: rejects.count), at: nil,
            severity: settings.allowsRejects ? .warning : .error)
        output(
            .problems(
                shown.map(\.withoutPlace) + [all], in: SourceText("")))
        if !settings.allowsRejects { mode.status = max(mode.status, .dataProblem) }
    }

    /// A pack whose data do not fit is refused: each cause once, at the line that loads the file.
    private func refuseInPack(_ load: LoadSyntax, rows: Int, rejects: [Reject]) throws(DiagnosticsFailure) {
        var causes: Set<Problem> = []
        let unread = (mode.pack?.tablesNotRead ?? []).map { context.catalog[$0].schema.names }
        let first = rejects.map(\.diagnostic).filter { fault in
            if case .linkToNothing(_, let table, _, let column) = fault.problem {
                if unread.contains(table) || column.map(unread.contains) ?? false { return false }
            }
            return causes.insert(fault.problem.cause(tellingValues: true)).inserted
        }
        if first.isEmpty { throw DiagnosticsFailure([]) }
        let all = Diagnostic(.rejectedRows(rows: rows + rejects.count, rejected: rejects.count), at: load.file.range)
        throw DiagnosticsFailure(first.prefix(Session.mostProblems - 1).map(\.withoutPlace) + [all]).placed(
            at: load.file.range)
    }

    func save(_ save: SaveSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        guard let format = OutputFormat(fileName: save.file.value) else {
            throw DiagnosticsFailure(Diagnostic(.unknownFormat(file: save.file.value), at: save.file.range))
        }
        let query: QuerySyntax
        if case .query(let inner, _) = save.source.kind {
            query = inner
        } else {
            query = QuerySyntax(head: .show(items: nil, of: save.source, save.source.range), range: save.source.range)
        }
        try write(try run(try bind(query, in: source)), as: format, to: save, in: source)
    }
}

extension DiagnosticsFailure {
    /// With the statement as it would have to be written, where only the order of dates is missing.
    func proposing(_ load: LoadSyntax, in source: SourceText) -> DiagnosticsFailure {
        DiagnosticsFailure(
            diagnostics.map { problem in
                guard problem.id == .ambiguousDates else { return problem }
                var copy = problem
                let written = source[load.file.range]
                copy.proposals = [Keyword.dayFirst, .monthFirst].map { order in
                    Bilingual(
                        english: "\(written) \(order.spelling(.english))",
                        indonesian: "\(written) \(order.spelling(.indonesian))")
                }
                return copy
            })
    }
}

extension Diagnostic {
    /// Problems of a file have no place in the statement that loads it.
    var withoutPlace: Diagnostic {
        var copy = self
        copy.range = nil
        return copy
    }
}
