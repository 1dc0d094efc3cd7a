import SiapEngine
import SiapSession
import Testing

/// Cases/results: statements, `----`, and what they answer. Recorded anew with SIAP_RECORD=1; verify.py checks numbers
/// by itself.
@Suite struct ResultTests {
    struct Case {
        /// Comments and statements, as they stand in the file.
        var statements: String
        var expected: String
    }

    static let files = GoldenFile.names(in: "results", suffix: ".test")

    @Test(arguments: files) func results(_ file: String) throws {
        let cases = ResultTests.cases(in: try GoldenFile.read("results/\(file)"))
        let conversation = Conversation()
        var recorded: [String] = []
        for one in cases {
            if one.statements.hasPrefix("##") {
                recorded.append(one.statements)
                continue
            }
            conversation.run(one.statements)
            let found = ResultTests.withoutBlankLines(conversation.transcript)
            conversation.reset(after: one.statements)
            recorded.append("\(one.statements)\n----\n\(found)")
            if !GoldenFile.records, found != one.expected {
                Issue.record("\(file)\n\(one.statements)\n\(GoldenFile.difference(wanted: one.expected, found: found))")
            }
        }
        if GoldenFile.records { try GoldenFile.write(recorded.joined(separator: "\n\n") + "\n", to: "results/\(file)") }
    }

    /// Ways of working the same answers out: by the evaluator alone, by kernels over small chunks, with and without
    /// zones.
    enum Way: CaseIterable {
        case evaluator, oneThread, twoThreads, withoutZones

        var options: ScanOptions {
            var options = ScanOptions()
            options.fewestRows = self == .evaluator ? .max : 0
            options.chunkRows = self == .twoThreads ? 256 : 64
            options.threads = self == .oneThread ? 1 : 2
            options.usesZones = self != .withoutZones
            return options
        }
    }

    /// Without those that record: what is recorded in a file stays there.
    @Test(arguments: files.filter { $0 != "15-records.test" }, Way.allCases) func sameHoweverScanned(
        _ file: String, _ way: Way
    ) throws {
        let conversation = Conversation()
        conversation.session.scanOptions = way.options
        for one in ResultTests.cases(in: try GoldenFile.read("results/\(file)")) where !one.statements.hasPrefix("##") {
            conversation.run(one.statements)
            let found = ResultTests.withoutBlankLines(conversation.transcript)
            conversation.reset(after: one.statements)
            if found != one.expected {
                Issue.record("\(way) \(one.statements)\n\(GoldenFile.difference(wanted: one.expected, found: found))")
            }
        }
    }

    @Test func thereAreEnough() throws {
        let count = try ResultTests.files.reduce(0) {
            try $0
                + ResultTests.cases(in: GoldenFile.read("results/\($1)")).filter { !$0.statements.hasPrefix("##") }
                .count
        }
        #expect(count >= 150)
    }

    static func cases(in text: String) -> [Case] {
        text.split(separator: "\n\n").map { paragraph in
            var statements: [Substring] = [], expected: [Substring] = []
            var isExpected = false
            for line in paragraph.split(separator: "\n") {
                if line == "----" {
                    isExpected = true
                } else if isExpected {
                    expected.append(line)
                } else {
                    statements.append(line)
                }
            }
            return Case(statements: statements.joined(separator: "\n"), expected: expected.joined(separator: "\n"))
        }
    }

    private static func withoutBlankLines(_ text: String) -> String {
        var lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        if lines.last == "" { lines.removeLast() }
        return lines.map { $0.isEmpty ? "(blank)" : String($0) }.joined(separator: "\n")
    }
}
