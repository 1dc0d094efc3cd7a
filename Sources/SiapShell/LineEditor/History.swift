internal import Glibc

/// The statements entered, oldest first, shared with other shells through a file of our own: libedit's H_SAVE rewrites
/// the whole file, so two shells would overwrite each other.
///
/// A history is a convenience: whatever is wrong with its file, the session goes on and one warning says so.
final class History {
    /// Entries kept in memory, and in the file once it is tidied.
    static let capacity = 10_000
    /// How many more there may be before the oldest go, so that not every entry moves all the others.
    private static let slack = 1_000
    /// An entry beyond this many bytes is recalled in this session but not written.
    static let longestWritten = 65_536

    private(set) var entries: [String] = []
    private var file: HistoryFile?
    private var warning: HistoryWarning?

    /// Loads the history at `path`; without a path it lasts as long as the session.
    init(path: String?) {
        guard let path else { return }
        file = HistoryFile(path: path)
        refresh()
        if let file, file.entryCount > Self.capacity + Self.slack { tidy() }
    }

    /// `$XDG_STATE_HOME/siap/history`, else `~/.local/state/siap/history`; nil without a home.
    static func defaultPath() -> String? {
        // The XDG specification has relative paths ignored.
        if let state = environment("XDG_STATE_HOME"), state.hasPrefix("/") { return state + "/siap/history" }
        return environment("HOME").map { $0 + "/.local/state/siap/history" }
    }

    private static func environment(_ name: String) -> String? {
        guard let value = getenv(name).map({ String(cString: $0) }), !value.isEmpty else { return nil }
        return value
    }

    /// Adds a statement at the end and to the file; blank ones and a repetition of the last are left out.
    func add(_ statement: String) {
        let entry = Self.trimmed(statement)
        guard !entry.isEmpty, entry != entries.last else { return }
        if entry.utf8.count <= Self.longestWritten {
            attempt { (file) throws(HistoryProblem) in take(try file.append(entry)) }
        }
        take([entry])
    }

    /// Takes in what other shells have written since.
    func refresh() {
        attempt { (file) throws(HistoryProblem) in
            let news = try file.readNew()
            if news.isWhole { entries = [] }
            take(news.entries)
        }
    }

    /// What went wrong with the file, said once.
    func takeWarning() -> HistoryWarning? {
        defer { warning = nil }
        return warning
    }

    private func take(_ added: [String]) {
        for entry in added where entry != entries.last { entries.append(entry) }
        if entries.count > Self.capacity + Self.slack { entries.removeFirst(entries.count - Self.capacity) }
    }

    private func tidy() {
        attempt { (file) throws(HistoryProblem) in try file.rewrite(keeping: Self.capacity) }
    }

    /// Works on the file and, where that fails for good, goes on without one.
    private func attempt(_ work: (inout HistoryFile) throws(HistoryProblem) -> Void) {
        guard var file else { return }
        do {
            try work(&file)
            self.file = file
        } catch {
            warning = HistoryWarning(path: file.path, problem: error)
            self.file = nil
        }
    }

    private static func trimmed(_ text: String) -> String {
        let scalars = text.unicodeScalars
        guard let first = scalars.firstIndex(where: { !$0.properties.isWhitespace }),
            let last = scalars.lastIndex(where: { !$0.properties.isWhitespace })
        else { return "" }
        return String(scalars[first...last])
    }
}
