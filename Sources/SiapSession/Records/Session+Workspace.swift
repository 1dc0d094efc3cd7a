import SiapData
import SiapFiles
import SiapRecords
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWorkspace

/// open, and what keeps the model and the workspace the same.
extension Session {
    /// Opens or creates a workspace in the place of the one that is open, and takes in what is recorded there.
    func open(_ file: StringSyntax) throws(DiagnosticsFailure) {
        try checkPlace(of: file)
        let workspace: Workspace
        let path = files.resolve(file.value)
        do throws(WorkspaceProblem) {
            workspace = try files.isRehearsal ? Workspace(copyOf: path) : Workspace(path: path)
        } catch {
            throw error.failure(file.value).placed(at: file.range)
        }
        var book = RecordBook(workspace, name: file.value)
        do throws(WorkspaceProblem) { book.add(try workspace.batches(after: 0)) } catch {
            workspace.close()
            throw error.failure(file.value).placed(at: file.range)
        }
        closeWorkspace()
        records = book
        try replayRecords()
        output(.notice(RecordWords.opened(records ?? book, isNew: workspace.isNew)[tongue]))
        if !files.isRehearsal { output(.notice(RecordWords.plainText[tongue])) }
        sayLeftOut()
    }

    /// What the system would only call "cannot open".
    private func checkPlace(of file: StringSyntax) throws(DiagnosticsFailure) {
        func failure(_ problem: Problem) -> DiagnosticsFailure {
            DiagnosticsFailure(Diagnostic(problem, at: file.range))
        }
        let name = file.value
        if mode.pack != nil { throw failure(.openInPack(file: name)) }
        switch files.kind(file.value) {
        case .folder: throw failure(.fileIsFolder(file: name))
        case .other: throw failure(.fileUnreadable(file: name, reason: RecordWords.notRegular))
        case .file: break
        case .missing:
            let folder = file.value.lastIndex(of: "/").map { String(file.value[..<$0]) } ?? "."
            if file.value.isEmpty || file.value.hasSuffix("/") || files.kind(folder.isEmpty ? "/" : folder) != .folder {
                throw failure(.workspaceFailed(file: name, reason: .described(RecordWords.noFolder)))
            }
        }
    }

    /// Ends with the workspace, if one is open: the model goes back to what it was without it.
    public func closeWorkspace() {
        guard let book = records else { return }
        changeRows { stripRecords() }
        records = nil
        book.workspace.close()
    }

    /// Looks, before each statement, whether another shell has written, takes it in and says so. A question does not
    /// fail by it.
    func followOthers() {
        guard let book = records else { return }
        do throws(WorkspaceProblem) {
            if try book.workspace.othersHaveWritten() { _ = try takeNews() }
        } catch {
            output(.problems(error.failure(book.name).diagnostics.map(\.asWarning), in: SourceText("")))
        }
    }

    /// Takes in what others recorded since, and says what it was; false when there was nothing.
    func takeNews() throws(WorkspaceProblem) -> Bool {
        guard let news = try readNews(), !news.isEmpty else { return false }
        output(.notice(RecordWords.others(news)[tongue]))
        sayLeftOut()
        return true
    }

    /// Reads what was recorded after the last batch known here and lets the model follow.
    func readNews() throws(WorkspaceProblem) -> [Batch]? {
        guard let book = records else { return nil }
        let news = try book.workspace.batches(after: book.last)
        if news.isEmpty { return news }
        records?.add(news)
        do throws(DiagnosticsFailure) {
            if news.contains(where: { $0.undoes != nil }) {
                try changeRows { () throws(DiagnosticsFailure) in
                    stripRecords()
                    try replayRecords()
                }
            } else {
                let leftOut = try take(news.filter { !$0.isDamaged })
                let damaged = (records?.damaged ?? []).filter { left in news.contains { $0.number == left.batch } }
                records?.leftOut += leftOut + damaged
            }
        } catch {
            output(.problems(error.diagnostics, in: SourceText("")))
        }
        return news
    }

    /// Rows may go or move meanwhile: links to them, variables and the last result follow them by their keys.
    func changeRows<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure) {
        let before = context.catalog.tables
        try body()
        for old in before {
            let now = context.catalog[old.schema.id]
            if now.rowCount == old.rowCount { continue }
            let moved = (0..<old.rowCount).map { now.row(key: old.key(of: $0)) }
            followVariables(old.schema.id, moved: moved, rowCount: now.rowCount)
            relink(old.schema.id, moved: moved, rowCount: now.rowCount)
            for id in (records?.before?.tables ?? [:]).keys where id != old.schema.id {
                _ = records?.before?.tables[id]?.follow(old.schema.id, moved: moved, rowCount: now.rowCount)
            }
        }
    }

    /// Records that the data as they are now cannot take: they stay in the file, and are named.
    func sayLeftOut() {
        guard let book = records, !book.leftOut.isEmpty else { return }
        let shown = book.leftOut.prefix(3).map { RecordWords.reason($0, in: context.catalog) }
        let named = shown + (book.leftOut.count > 3 ? [Bilingual("…")] : [])
        let problem = Diagnostic(
            .recordsLeftOut(count: book.leftOut.count, file: book.name, reasons: named), at: nil, severity: .warning)
        output(.problems([problem], in: SourceText("")))
    }
}

extension WorkspaceProblem {
    /// The problem as a message about the file of that name.
    func failure(_ name: String) -> DiagnosticsFailure {
        func one(_ problem: Problem) -> DiagnosticsFailure { DiagnosticsFailure(Diagnostic(problem, at: nil)) }
        switch self {
        case .notAWorkspace: return one(.notAWorkspace(file: name))
        case .otherFormat(let number): return one(.workspaceFormat(file: name, format: number))
        case .damaged: return one(.workspaceDamaged(file: name))
        case .busy, .behind: return one(.workspaceBusy(file: name))
        case .full: return one(.workspaceFull(file: name))
        case .readOnly: return one(.workspaceReadOnly(file: name))
        case .changedOutside: return one(.workspaceFailed(file: name, reason: .described(RecordWords.changedOutside)))
        case .cannotOpen: return one(.workspaceFailed(file: name, reason: .described(RecordWords.cannotOpen)))
        case .other(let words): return one(.workspaceFailed(file: name, reason: .written(words)))
        }
    }
}

extension Diagnostic {
    var asWarning: Diagnostic {
        var copy = self
        copy.severity = .warning
        return copy
    }
}
