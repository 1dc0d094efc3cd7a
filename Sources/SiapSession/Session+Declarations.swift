import SiapData
import SiapFollowUps
import SiapSemantics
import SiapSyntax
import SiapText

/// table, codes, event, calendar: in packs, and in scripts that add their own.
extension Session {
    /// All tables of a text are named before any is filled in, so that they may link to later ones.
    func announceTables(_ script: ScriptSyntax) {
        guard script.statements.contains(where: { if case .table = $0.kind { true } else { false } }) else { return }
        var declarations = Declarations(catalog: context.catalog)
        for case .table(let table) in script.statements.map(\.kind)
        where context.catalog.table(named: table.names.english.normalized) == nil {
            declarations.announce(table)
        }
        context.catalog = declarations.catalog
    }

    func declare(_ body: (inout Declarations) -> Void) throws(DiagnosticsFailure) {
        var declarations = Declarations(catalog: context.catalog)
        body(&declarations)
        if !declarations.diagnostics.isEmpty { throw DiagnosticsFailure(declarations.diagnostics) }
        context.catalog = declarations.catalog
    }

    /// A table that is refused is not there: later statements do not stumble over a part of it.
    func declare(_ table: TableSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        if let id = context.catalog.table(named: table.names.english.normalized) {
            mode.pack?.declared[id] = (table.names.range, source)
        }
        try declare { declarations in
            declarations.declare(table)
            if self.mode.pack == nil { declarations.checkLinks { _ in table.names.range } }
        }
    }

    func declare(_ event: EventSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        var declarations = Declarations(catalog: context.catalog)
        guard let (schema, _) = declarations.declare(event), declarations.diagnostics.isEmpty else {
            throw DiagnosticsFailure(declarations.diagnostics)
        }
        let before = context.catalog
        context.catalog = declarations.catalog
        let kind = context.catalog.add(schema)
        let binder = Binder(context: context, source: source)
        let bound = binder.bindEvent(event, schema: kind, isOfPack: mode.pack != nil)
        guard let bound, binder.diagnostics.isEmpty else {
            context.catalog = before
            throw DiagnosticsFailure(binder.diagnostics)
        }
        context.events.append(bound)
    }

    func declare(_ entries: [CalendarEntrySyntax], in source: SourceText) throws(DiagnosticsFailure) {
        if mode.pack?.base == .withItsCalendar {
            mode.pack?.base = .withAnotherCalendar
            context.catalog.forgetCalendar()
            context.model.daysOfParameters = []
        }
        for entry in entries {
            let dates = [entry.date, entry.end].compactMap(\.self).map { source[$0.range] }
            let day = DayOfParameter(entry: entry, source: source)
            let goesByParameter = dates.contains { !VariableNames.used(in: $0).isEmpty }
            if let named = try named(day, mayWait: goesByParameter && mode.pack?.rowsWanted != nil) {
                context.catalog.add(named)
            }
            context.model.daysOfParameters.removeAll {
                $0.entry.names.english.normalized == entry.names.english.normalized
            }
            if goesByParameter { context.model.daysOfParameters.append(day) }
        }
    }

    /// Days that are counted from a parameter's (the vote of the election asked about) follow it; all or none.
    func followParameters() throws(DiagnosticsFailure) {
        let mayWait = mode.pack?.rowsWanted != nil
        let followed = try context.model.daysOfParameters.map { (day) throws(DiagnosticsFailure) in
            try named(day, mayWait: mayWait)
        }
        for case let entry? in followed { context.catalog.add(entry) }
    }

    /// `mayWait`: the row that the parameter names is not there yet; nil then.
    private func named(_ day: DayOfParameter, mayWait: Bool) throws(DiagnosticsFailure) -> CalendarEntry? {
        let (entry, source) = (day.entry, day.source)
        guard let first = try publicDay(entry.date, of: entry, in: source) else {
            if mayWait { return nil }
            throw DiagnosticsFailure(
                Diagnostic(.notADate(written: .written(source[entry.date.range])), at: entry.date.range))
        }
        var value = Value.date(first)
        if let end = entry.end {
            guard let last = try publicDay(end, of: entry, in: source), first <= last else {
                throw DiagnosticsFailure(Diagnostic(.notADate(written: .written(source[end.range])), at: end.range))
            }
            value = .interval(from: first, to: last)
        }
        return CalendarEntry(
            names: entry.names.bilingual, aliases: entry.aliases.map(\.text), value: value, doc: entry.doc?.bilingual)
    }

    /// The calendar is open to all: a private date has no place in it.
    private func publicDay(
        _ date: ExpressionSyntax, of entry: CalendarEntrySyntax, in source: SourceText
    ) throws(DiagnosticsFailure) -> Day? {
        let given = try value(date, in: source, expecting: .date)
        if given.isPrivate {
            let problem = Problem.privateCopied(value: source[date.range], into: entry.names.english.text)
            throw DiagnosticsFailure(Diagnostic(problem, at: date.range))
        }
        if case .date(let day) = given.value { return day }
        return nil
    }

    /// The main paths of all tables, checked.
    func mainPathProblems() -> [(Diagnostic, TableID)] {
        var asked = TableID(index: 0)
        var found: [(Diagnostic, TableID)] = []
        var declarations = Declarations(catalog: context.catalog)
        declarations.checkLinks {
            asked = $0
            return self.mode.pack?.declared[$0]?.range ?? SourceRange(0, 0)
        }
        for problem in declarations.diagnostics {
            let table = mode.pack?.declared.first { $0.value.range == problem.range }?.key ?? asked
            found.append((problem, table))
        }
        return found
    }
}
