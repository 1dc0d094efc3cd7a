import SiapData
import SiapEngine
import SiapFiles
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// for each, if, include.
extension Session {
    func repeatFor(_ loop: ForEachSyntax, in source: SourceText) throws(DiagnosticsFailure) -> Flow {
        let name = loop.variable.name.normalized
        let before = (context.variables[name], context.variablesOfPeople[name])
        defer { (context.variables[name], context.variablesOfPeople[name]) = before }
        // What a row tells of people, it says itself; a link to a row tells nothing.
        context.variablesOfPeople[name] = nil
        for value in try rows(of: loop, source) {
            context.variables[name] = value
            if try run(loop.body, in: source) == .quit { return .quit }
        }
        return .goOn
    }

    /// The rows of a table as links to them, or the values of a result's first column.
    private func rows(of loop: ForEachSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> [Variable] {
        var items: [ItemSyntax]?
        if case .table(let name) = loop.source.kind {
            items = [ItemSyntax(expression: .path(PathSyntax(names: [name])))]
        }
        let query = QuerySyntax(
            head: .show(items: items, of: loop.source, loop.source.range), clauses: loop.clauses,
            range: loop.source.range)
        let result = try run(try bind(query, in: source))
        guard let first = result.columns.first else { return [] }
        let column = first.column
        if items == nil {
            return (0..<result.rowCount).map { index in
                var row = result.taking([index])
                row.standsForRow = true
                return .table(row)
            }
        }
        return (0..<result.rowCount).map {
            first.isPrivate
                ? .privateValue(column.value(at: $0), type: column.type, privacy: first.privacy)
                : .value(column.value(at: $0), type: column.type)
        }
    }

    func run(_ body: [StatementSyntax], in source: SourceText) throws(DiagnosticsFailure) -> Flow {
        for statement in body {
            if let reason = engine.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            if try run(statement, in: source) == .quit { return .quit }
        }
        return .goOn
    }

    func choose(_ branches: IfSyntax, in source: SourceText) throws(DiagnosticsFailure) -> Flow {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        let condition = binder.bindConstantCondition(branches.condition)
        if !condition.isInvalid { binder.mayDecide(condition, at: branches.condition.range) }
        if !binder.diagnostics.isEmpty { throw DiagnosticsFailure(binder.diagnostics) }
        try refuseUnprotected(binder, at: branches.condition.range)
        let value: Value
        do { value = try engine.value(of: condition) } catch { throw Session.failure(error) }
        if value == .truth(true) { return try run(branches.then, in: source) }
        return try run(branches.otherwise ?? [], in: source)
    }

    // MARK: Including

    /// How many scripts may include one another: each stands on the stack until the next is done. `help limits` names
    /// it.
    static let deepestIncludes = 100

    func include(_ file: StringSyntax) throws(DiagnosticsFailure) {
        let path = mode.pack == nil ? files.resolve(file.value) : nameInPack(file)
        if let start = mode.including.firstIndex(where: { $0.path == path }) {
            let circle = (mode.including[start...].map(\.name) + [file.value]).joined(separator: " → ")
            throw DiagnosticsFailure(Diagnostic(.includeCircle(path: circle), at: file.range))
        }
        if mode.including.count >= Session.deepestIncludes {
            throw DiagnosticsFailure(Diagnostic(.includesTooDeep(limit: Session.deepestIncludes), at: file.range))
        }
        let bytes = try read(file)
        guard let text = String(validating: bytes, as: UTF8.self) else {
            throw DiagnosticsFailure(Diagnostic(.notUTF8(bytes, file: file.value), at: file.range))
        }
        let outer = (files, mode.pack?.prefix)
        mode.including.append(Mode.IncludedFile(path: path, name: file.value))
        let folder = path.lastIndex(of: "/")
        if mode.pack == nil {
            effects.files = outer.0.based(in: folder.map { String(path[..<$0]) } ?? ".")
        } else {
            mode.pack?.prefix = folder.map { String(path[...$0]) } ?? ""
        }
        defer {
            mode.including.removeLast()
            effects.files = outer.0
            if let prefix = outer.1 { mode.pack?.prefix = prefix }
        }
        let before = mode.status
        let inner = run(SourceText(text, name: file.value))
        // What went wrong inside has been shown with its own place; here it only ends the script, which the outermost
        // says.
        if inner != .done, inner != .expectationFailed {
            mode.includedStatus = inner
            if mode.including.count > 1 { throw DiagnosticsFailure([]) }
            throw DiagnosticsFailure(Diagnostic(.includeFailed(file: file.value), at: file.range))
        }
        mode.status = max(before, inner)
    }

    func read(_ file: StringSyntax) throws(DiagnosticsFailure) -> [UInt8] {
        if let pack = mode.pack {
            if let bytes = pack.files[nameInPack(file)]?.bytes { return bytes }
            guard let folder = pack.folder else {
                throw DiagnosticsFailure(Diagnostic(.fileMissing(file: file.value), at: file.range))
            }
            do { return try folder.read(nameInPack(file)) } catch { throw error.placed(at: file.range) }
        }
        do { return try files.read(file.value, watch: watch) } catch { throw error.placed(at: file.range) }
    }

    /// A file's name seen from the pack's folder, as one that is included sees it from its own.
    private func nameInPack(_ file: StringSyntax) -> String {
        file.value.hasPrefix("/") ? file.value : (mode.pack?.prefix ?? "") + file.value
    }
}

extension DiagnosticsFailure {
    /// The same problems, those without a place at `range`.
    func placed(at range: SourceRange) -> DiagnosticsFailure {
        DiagnosticsFailure(
            diagnostics.map {
                var copy = $0
                copy.range = copy.range ?? range
                return copy
            })
    }
}
