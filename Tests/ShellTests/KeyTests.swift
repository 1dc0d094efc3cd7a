import SiapText
import Testing

@testable import SiapShell

/// What keys do with the line, as far as no terminal is needed for it.
@Suite struct KeyTests {
    // MARK: Up and Down

    private static let entries = ["count wbp", "show satker", "count tps", "count tps", "say 1"]

    private func walk(from draft: String, prefix: String? = nil, _ steps: [Int]) -> [String?] {
        var recall = Recall(prefix: prefix ?? draft, draft: draft, index: Self.entries.count, shown: draft)
        return steps.map { step in
            guard let next = recall.stepped(by: step, through: Self.entries) else { return nil }
            recall = next
            return next.shown
        }
    }

    @Test func upGoesToOlderEntriesAndDownBackToTheLine() {
        #expect(walk(from: "", [-1, -1, 1, 1]) == ["say 1", "count tps", "say 1", ""])
        #expect(walk(from: "", [-1, -1, -1, -1, -1]) == ["say 1", "count tps", "show satker", "count wbp", nil])
    }

    @Test func onlyEntriesThatBeginAsTheLine() {
        #expect(walk(from: "count", [-1, -1, -1, 1, 1]) == ["count tps", "count wbp", nil, "count tps", "count"])
        #expect(walk(from: "zz", [-1]) == [nil])
        // Vi's k knows no beginnings.
        #expect(walk(from: "zz", prefix: "", [-1, 1]) == ["say 1", "zz"])
    }

    @Test func downAtTheLineDoesNothing() { #expect(walk(from: "count", [1]) == [nil]) }

    // MARK: Ctrl-R

    private func search(_ pattern: String, in entries: [String] = KeyTests.entries) -> HistorySearch {
        var search = HistorySearch(entries: entries, original: "the line")
        for scalar in pattern.unicodeScalars { search.append(scalar) }
        return search
    }

    @Test func theNewestEntryThatHoldsThePattern() {
        #expect(search("count").text == "count tps")
        #expect(search("COUNT W").text == "count wbp")
        #expect(search("").text == "the line")
    }

    @Test func olderAndNewerPassOverWhatIsShown() {
        var found = search("count")
        found.older()
        #expect(found.text == "count wbp")
        found.newer()
        #expect(found.text == "count tps")
    }

    @Test func whatIsNotFoundKeepsTheLastMatchAndSaysSo() {
        var found = search("satkerx")
        #expect(found.failed && found.text == "show satker")
        #expect(
            found.prompt(in: .english) == "(not found 'satkerx') "
                && found.prompt(in: .indonesian) == "(tidak ada 'satkerx') ")
        found.removeLast()
        #expect(!found.failed && found.text == "show satker")
    }

    @Test func theCursorStandsWhereThePatternBegins() {
        // In scalars, of which é has one and two bytes.
        #expect(search("tps", in: ["é tps"]).cursor == 2)
        #expect(search("zzz").cursor == "the line".count)
    }

    // MARK: Pasting

    @Test(arguments: [
        ("a\rb", "a\nb"), ("a\r\nb", "a\nb"), ("a\n\nb", "a\n\nb"), ("a\r\r\nb", "a\n\nb"), ("a\tb", "a\tb"),
        ("a\u{1B}[31mb", "a[31mb"),
        ("\u{7}\0x\u{7F}", "x"),
        ("wbp é 監", "wbp é 監"),
    ])
    func pastedTextIsText(_ pasted: String, _ wanted: String) {
        #expect(LineEditor.cleaned(pasted.unicodeScalars.map(\.value)).utf8.elementsEqual(wanted.utf8))
    }

    // MARK: Tab

    private func list(_ texts: [String]) -> CompletionList {
        CompletionList(replace: 0..<0, candidates: texts.map { CompletionList.Candidate(text: $0) })
    }

    @Test func tabAddsWhatAllCandidatesShare() {
        #expect(list(["satker", "satker_kind"]).commonPrefix == "satker")
        #expect(list(["by", "across"]).commonPrefix == "")
        #expect(list([]).commonPrefix == "")
        // Whole characters: e and é share none.
        #expect(list(["cafe\u{301}", "cafe"]).commonPrefix == "caf")
    }

    @Test(arguments: [(80, 24), (20, 8), (10, 5), (6, 6)]) func theListFitsTheScreen(_ columns: Int, _ rows: Int) {
        for count in [1, 7, 40, 400] {
            let candidates = (0..<count).map {
                CompletionList.Candidate(
                    text: "name_\($0)", description: $0 % 2 == 0 ? "what it is, in words" : "", isNotable: $0 % 5 == 0)
            }
            let lines = CompletionColumns(columns: columns, rows: rows, tongue: .english).lines(candidates)
            #expect(lines.count <= max(1, rows - 3), "\(count) candidates")
            #expect(lines.allSatisfy { EditorWidth.of($0) < columns }, "\(lines)")
        }
    }

    @Test func whatIsLeftOutOfTheListIsCounted() throws {
        let candidates = (0..<100).map { CompletionList.Candidate(text: "name_\($0)") }
        let lines = CompletionColumns(columns: 40, rows: 10, tongue: .english).lines(candidates)
        let shown = lines.dropLast().joined(separator: " ").split(separator: " ").count
        #expect(lines.last == "… and \(100 - shown) more")
    }

    // MARK: The line on the screen

    private func layout(_ text: String, columns: Int, cursor: Int) -> LiveLayout {
        let scalars = Array(text.unicodeScalars)
        var layout = LiveLayout(columns: columns)
        layout.append(scalars, styles: [LineLook.Style](repeating: .plain, count: scalars.count), cursor: cursor)
        return layout
    }

    private func rows(_ layout: LiveLayout) -> [String] { layout.rows.map { $0.map(\.text).joined() } }

    @Test func longLinesGoOnInTheNextRow() {
        let full = layout("abcdef", columns: 3, cursor: 6)
        #expect(rows(full) == ["abc", "def", ""])
        #expect(full.cursor == (2, 0))
        #expect(layout("abcdef", columns: 4, cursor: 5).cursor == (1, 1))
        #expect(rows(layout("a\nb", columns: 9, cursor: 0)) == ["a", "b"])
    }

    @Test func whatCommandsATerminalIsShownAsASign() {
        #expect(rows(layout("a\u{1B}[2Jb", columns: 20, cursor: 0)) == ["a^[[2Jb"])
        #expect(rows(layout("a\u{202E}b", columns: 20, cursor: 0)) == ["a?b"])
        #expect(rows(layout("a\tb", columns: 20, cursor: 0)) == ["a       b"])
    }
}
