import SiapText
import Testing

@testable import SiapShell

/// How a script that is to be timed is taken apart.
@Suite struct BenchScriptTests {
    private static func steps(_ text: String) throws -> [BenchScript.Step] { try BenchScript(SourceText(text)).steps }

    @Test func valuesAreTakenInTurn() throws {
        let steps = try BenchScriptTests.steps(
            """
            # bench: NTT, Babel , Bali
            count wbp where province = $1
            count wbp
            # bench: 2024-01-01, 2024-02-01
            count wbp where admitted < $1 and name ~ "$10"
            """)
        #expect(
            steps[0].texts == ["NTT", "Babel", "Bali"].map { "count wbp where province = \($0)" })
        #expect(steps[1].texts == ["count wbp"])
        #expect(steps[2].texts.count == 3)
        #expect(steps[2].texts[1] == #"count wbp where admitted < 2024-02-01 and name ~ "$10""#)
        #expect(steps[2].texts[2] == steps[2].texts[0])
        #expect(steps.map(\.line) == [2, 3, 5])
    }

    @Test func whatStandsAboveTheFirstListStays() throws {
        let steps = try BenchScriptTests.steps("say \"a # bench: b\"\n#bench: x\ncount wbp where sex = $1\n")
        #expect(steps.map(\.texts) == [["say \"a # bench: b\""], ["count wbp where sex = x"]])
    }

    @Test func queriesAreAskedAgainAndTheRestIsRunOnce() throws {
        let steps = try BenchScriptTests.steps(
            "set notes off\nload wbp from \"a.csv\"\ncount wbp\nexplain count wbp\nlet $a = count wbp\n")
        #expect(steps.map(\.kind) == [.other, .load, .query, .other, .other])
    }

    @Test(arguments: ["count wbp where", "# bench: NTT, where\ncount wbp where province = $1"])
    func aMistakeOfFormIsTold(_ text: String) {
        #expect(throws: DiagnosticsFailure.self) { try BenchScriptTests.steps(text) }
    }

    @Test func theBandwidthIsThatOfAMachine() {
        let measured = MemoryBandwidth.measured()
        #expect(measured.threads >= 1)
        #expect((0.05...5_000).contains(measured.gigabytesPerSecond))
    }
}
