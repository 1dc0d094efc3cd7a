import SiapSyntax
import SiapText

/// The statements entered: shown with their numbers, and opened again in an editor.
extension Session {
    /// As many as fit two screens; `show history 200` shows more.
    private static let usualEntries = 50

    func showHistory(_ wanted: Int?) {
        let entries = effects.history()
        guard !entries.isEmpty else {
            output(.notice(tongue == .english ? "The history is empty." : "Riwayat masih kosong."))
            return
        }
        let first = max(0, entries.count - (wanted ?? Session.usualEntries))
        let width = String(entries.count).count
        var lines: [String] = []
        if first > 0, wanted == nil { lines.append(earlier(first, of: entries.count)) }
        for (index, entry) in entries.enumerated().dropFirst(first) {
            let number = String(index + 1)
            let parts = entry.split(separator: "\n", omittingEmptySubsequences: false)
            for (part, text) in parts.enumerated() {
                let margin =
                    part == 0
                    ? String(repeating: " ", count: width - number.count) + number
                    : String(repeating: " ", count: width)
                lines.append("\(margin)  \(text)")
            }
        }
        output(.text(lines.joined(separator: "\n")))
    }

    private func earlier(_ count: Int, of all: Int) -> String {
        let statement = "\(Keyword.show.spelling(tongue)) \(Keyword.history.spelling(tongue)) \(all)"
        return tongue == .english ? "… \(count) earlier: \(statement)" : "… \(count) yang lebih lama: \(statement)"
    }

    func edit(_ entry: EntryNumberSyntax?, at range: SourceRange, in source: SourceText) throws(DiagnosticsFailure) {
        guard let edit = effects.edit, mode.including.isEmpty else {
            throw DiagnosticsFailure(Diagnostic(.onlyInShell(written: source[range]), at: range))
        }
        guard edit(entry?.number) else {
            let number = entry.map { source[$0.range] } ?? "1"
            throw DiagnosticsFailure(
                Diagnostic(.noSuchEntry(number: number, count: effects.history().count), at: entry?.range ?? range))
        }
    }
}
