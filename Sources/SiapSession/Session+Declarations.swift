import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// table, codes, event, calendar: in packs, and in scripts that add their own.
extension Session {
    /// All tables of a text are named before any is filled in, so that they may link to later ones.
    func announceTables(_ script: ScriptSyntax) {
        guard script.statements.contains(where: { if case .table = $0.kind { true } else { false } }) else { return }
        var declarations = Declarations(catalog: context.catalog)
        for case .table(let table) in script.statements.map(\.kind) where context.catalog.table(named: table.names.english.normalized) == nil {
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
    func declare(_ table: TableSyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        if let id = context.catalog.table(named: table.names.english.normalized) { (tableRanges[id], tableSources[id]) = (table.names.range, source) }
        try declare { declarations in
            declarations.declare(table)
            if self.embedded == nil { declarations.checkLinks { _ in table.names.range } }
        }
    }

    func declare(_ event: EventSyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        var declarations = Declarations(catalog: context.catalog)
        guard let (schema, _) = declarations.declare(event), declarations.diagnostics.isEmpty else { throw DiagnosticsFailure(declarations.diagnostics) }
        let before = context.catalog
        context.catalog = declarations.catalog
        context.catalog.add(schema)
        let binder = Binder(context: context, source: source)
        let bound = binder.bindEvent(event, schema: context.catalog.events.count - 1, isOfPack: embedded != nil)
        guard let bound, binder.diagnostics.isEmpty else {
            context.catalog = before
            throw DiagnosticsFailure(binder.diagnostics)
        }
        context.events.append(bound)
    }

    func declare(_ entries: [CalendarEntrySyntax], _ source: SourceText) throws(DiagnosticsFailure) {
        if standsOnAnother, keepsCalendar {
            keepsCalendar = false
            context.catalog.forgetCalendar()
        }
        for entry in entries {
            guard case .date(let first) = try publicDay(entry.date, entry, source) else { continue }
            var named = Value.date(first)
            if let end = entry.end, case .date(let last) = try publicDay(end, entry, source) {
                guard first <= last else {
                    throw DiagnosticsFailure(Diagnostic(.notADate(written: .written(source[end.range])), at: end.range))
                }
                named = .interval(first, last)
            }
            context.catalog.add(
                CalendarEntry(names: entry.names.bilingual, aliases: entry.aliases.map(\.text), value: named, doc: entry.doc?.bilingual))
        }
    }

    /// The calendar is open to all: a private date has no place in it.
    private func publicDay(_ date: ExpressionSyntax, _ entry: CalendarEntrySyntax, _ source: SourceText) throws(DiagnosticsFailure) -> Value {
        let given = try value(date, source, expecting: .date)
        if given.isPrivate {
            throw DiagnosticsFailure(
                Diagnostic(.privateCopied(value: source[date.range], into: entry.names.english.text), at: date.range))
        }
        return given.value
    }

    /// The main paths of all tables, checked.
    func mainPathProblems() -> [(Diagnostic, TableID)] {
        var asked = TableID(0)
        var found: [(Diagnostic, TableID)] = []
        var declarations = Declarations(catalog: context.catalog)
        declarations.checkLinks {
            asked = $0
            return self.tableRanges[$0] ?? SourceRange(0, 0)
        }
        for problem in declarations.diagnostics {
            let table = tableRanges.first { $0.value == problem.range }?.key ?? asked
            found.append((problem, table))
        }
        return found
    }
}
