import SiapText
import Testing

@testable import SiapShell

/// What the environment decides: colours, the tongue, the pager.
@Suite struct SurroundingsTests {
    private typealias Variables = [String: String]

    // MARK: Colours (no-color.org)

    @Test func coloursAreForTerminalsThatKnowThem() {
        func allowed(_ variables: Variables) -> Bool { Terminal.allowsColor { variables[$0] } }
        #expect(allowed(["TERM": "xterm-256color"]))
        #expect(allowed(["TERM": "vt100"]))
        #expect(!allowed(["TERM": "dumb"]))
        #expect(!allowed([:]))
    }

    @Test(arguments: ["1", "0", "false", "no"]) func noColorCountsWhateverItSays(_ value: String) {
        #expect(!Terminal.allowsColor { ["TERM": "xterm-256color", "NO_COLOR": value][$0] })
    }

    @Test func theLocaleTellsTheTongue() {
        func isIndonesian(_ variables: Variables) -> Bool { Terminal.localeIsIndonesian { variables[$0] } }
        #expect(isIndonesian(["LANG": "id_ID.UTF-8"]) && isIndonesian(["LC_MESSAGES": "id"]))
        #expect(!isIndonesian(["LANG": "en_US.UTF-8"]) && !isIndonesian([:]))
        // A language whose name only begins so.
        #expect(!isIndonesian(["LANG": "ido_XX"]))
        #expect(!isIndonesian(["LC_ALL": "C", "LC_MESSAGES": "id_ID", "LANG": "id_ID"]))
        #expect(isIndonesian(["LC_MESSAGES": "id_ID", "LANG": "en_US"]))
    }

    // MARK: The pager

    private func pager(_ variables: Variables, installed: Set<String> = ["less", "more"], _ tongue: Tongue = .english)
        -> String?
    {
        Pager.usual(tongue, variable: { variables[$0] }, first: { $0.first(where: installed.contains) })
    }

    @Test func theProgramThatIsNamedForSiapComesFirst() {
        #expect(pager(["SIAP_PAGER": "most -s", "PAGER": "more"]) == "most -s")
        #expect(pager(["PAGER": "more"]) == "more")
        // It is a line of the shell; that it is there is not asked.
        #expect(pager(["PAGER": "no-such"], installed: []) == "no-such")
    }

    @Test(arguments: ["", "  ", "cat", " cat "]) func noneIsWanted(_ value: String) {
        #expect(pager(["SIAP_PAGER": value, "PAGER": "less"]) == nil)
        #expect(pager(["PAGER": value]) == nil)
    }

    @Test func lessIsToldToStayAwayFromShortAnswersAndToSayHowItEnds() throws {
        let english = try #require(pager([:])), indonesian = try #require(pager([:], .indonesian))
        #expect(english.hasPrefix("exec less -FRX"))
        #expect(english.contains("q comes back") && indonesian.contains("q kembali"))
        #expect(english.count { $0 == "'" } == 2 && indonesian.count { $0 == "'" } == 2, "one quoted word of the shell")
        #expect(pager([:], installed: ["more"]) == "more")
        #expect(pager([:], installed: []) == nil)
    }

    @Test func onlyWhatIsLongerThanTheScreenIsPaged() {
        func isLonger(_ text: String, _ columns: Int = 10, _ rows: Int = 3) -> Bool {
            Pager.isLonger(text, than: (columns, rows))
        }
        // The prompt takes the last row.
        #expect(!isLonger("1\n2\n"))
        #expect(isLonger("1\n2\n3\n"))
        // A line that is wider goes on in the next row; one that just fits does not.
        #expect(!isLonger("0123456789\n2\n") && isLonger("0123456789a\n2\n"))
        // Colours take no place, wide letters take two.
        #expect(!isLonger("\u{1B}[2m0123456789\u{1B}[0m\n2\n"))
        #expect(isLonger("監監監監監監\n2\n"))
    }

    // MARK: Other programs

    @Test(arguments: [
        ("exit 0", OtherProgram.Ending.exited(0)), ("exit 3", .exited(3)), ("kill -9 $$", .killed(by: 9)),
        ("no-such-program-of-ours", .exited(127)),
    ])
    func howAProgramEnds(_ command: String, _ ending: OtherProgram.Ending) {
        #expect(OtherProgram(command: command + " 2>/dev/null", input: "").run() == ending)
    }

    @Test func aProgramThatStopsReadingEndsNobody() {
        let text = String(repeating: "more than a pipe holds\n", count: 20_000)
        #expect(OtherProgram(command: "exec true", input: text).run() == .exited(0))
        #expect(OtherProgram(command: "test \"$(wc -c)\" -eq \(text.utf8.count)", input: text).run() == .exited(0))
    }

    @Test func argumentsStandBehindTheCommandAsTheyAre() {
        #expect(OtherProgram(command: "test \"a b'c\" =", arguments: ["a b'c"], input: "").run() == .exited(0))
    }
}
