import SiapData
import SiapText
import Testing

@testable import SiapFiles

/// Files of one fault repeated, of too many columns, and files whose reading is stopped.
@Suite struct HostileFileTests {
    private static func infer(_ text: String, _ format: InputFormat = .csv, watch: LoadWatch = LoadWatch()) throws -> (
        schema: TableSchema, outcome: LoadOutcome
    ) {
        try SchemaInference.load(
            bytes: Array(text.utf8), format: format, name: "t", catalog: Catalog(), fileName: "t.csv", watch: watch)
    }

    private static func problems(_ body: () throws -> Void) -> [MessageID] {
        do { try body() } catch { return (error as? DiagnosticsFailure)?.diagnostics.map(\.id) ?? [] }
        return []
    }

    @Test func aHeaderThatGoesOnBehindACarriageReturn() {
        let text = "a,b\r" + (0..<5_000).map { "\($0),1\r" }.joined()
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer(text) } == [.csvLoneReturn])
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer("a,b\rc\n1,2\n") } == [.csvLoneReturn])
        // In quotes it is part of the name, and CR LF is a line end.
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer("a,\"b\rc\"\n1,2\n") }.isEmpty)
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer("a,b\r\n1,2\r\n") }.isEmpty)
    }

    @Test func aRowThatGoesOnBehindOne() throws {
        let outcome = try HostileFileTests.infer("a,b\n1,2\r3,4\n5,6\n7\n").outcome
        #expect(outcome.rowCount == 1 && outcome.rejects.map(\.diagnostic.id) == [.csvLoneReturn, .csvRagged])
    }

    @Test func tooManyColumns() {
        let names = { (count: Int) in (0..<count).map { "c\($0)" }.joined(separator: ",") }
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer(names(1_000_000)) } == [.csvTooManyColumns])
        #expect(
            HostileFileTests.problems { _ = try HostileFileTests.infer(names(10_001) + "\n") } == [.csvTooManyColumns])
        #expect(HostileFileTests.problems { _ = try HostileFileTests.infer(names(10_000) + "\n") }.isEmpty)
        let object = "{" + (0...10_000).map { "\"c\($0)\": 1" }.joined(separator: ",") + "}"
        #expect(
            HostileFileTests.problems { _ = try HostileFileTests.infer("[\(object)]", .json) } == [.csvTooManyColumns])
        // A long row is one row of the wrong width, and nothing of it is taken for another.
        let outcome = try? HostileFileTests.infer("a,b\n" + names(30_001) + "\n1,2\n").outcome
        #expect(outcome?.rowCount == 1 && outcome?.rejects.map(\.line) == [2])
    }

    /// Stopped at any look, the reading ends there; looks are never far apart.
    @Test(arguments: [InputFormat.csv, .ndjson]) func readingCanBeStopped(_ format: InputFormat) throws {
        let rows =
            format == .csv
            ? "a,b\n" + String(repeating: "1,xyz\n", count: 200_000) : String(repeating: "{\"a\":1}\n", count: 100_000)
        var looks = 0, last = ContinuousClock.now, longest = Swift.Duration.zero
        _ = try HostileFileTests.infer(
            rows, format,
            watch: LoadWatch {
                longest = max(longest, ContinuousClock.now - last)
                last = .now
                looks += 1
                return nil
            })
        #expect(looks > 20)
        for stop in [1, 2, 5, looks] {
            var count = 0
            let watch = LoadWatch {
                count += 1
                return count >= stop ? .interrupted : nil
            }
            #expect(
                HostileFileTests.problems { _ = try HostileFileTests.infer(rows, format, watch: watch) } == [
                    .interrupted
                ])
            #expect(count == stop)
        }
        #expect(longest < .seconds(1))
    }

    @Test func aFileOfWrongRowsCanBeStopped() {
        let rows = "a,b\n" + String(repeating: "1\n", count: 300_000)
        var looks = 0
        _ = try? HostileFileTests.infer(
            rows,
            watch: LoadWatch {
                looks += 1
                return nil
            })
        #expect(looks > 40)
    }

    /// Letters written as a base and a mark are those written as one: in headers, keys, codes and texts.
    @Test func lettersAreComposed() throws {
        let (schema, outcome) = try HostileFileTests.infer("id,nome\u{301}\ne\u{301}1,cafe\u{301}\n\u{E9}2,caf\u{E9}\n")
        #expect(schema.attributes.map { Array($0.names.english.utf8) }[1] == Array("nom\u{E9}".utf8))
        #expect(outcome.keyIndex?.find("\u{E9}1") == 0 && outcome.keyIndex?.find("\u{E9}2") == 1)
        #expect(outcome.columns[1].value(at: 0) == .text("caf\u{E9}"))
        if case .text(let text) = outcome.columns[1].value(at: 0) {
            #expect(Array(text.utf8) == Array("caf\u{E9}".utf8))
        }
        let json = try HostileFileTests.infer("[{\"id\": \"e\\u0301\"}]", .json).outcome
        #expect(json.keyIndex?.find("\u{E9}") == 0)
        #expect(
            composed("q\u{307}\u{323}").unicodeScalars.map(\.value) == [0x71, 0x323, 0x307] && composed("abc") == "abc")
        #expect(normalizedName("Cafe\u{301} Satu").utf8.elementsEqual("caf\u{E9}_satu".utf8))
    }
}
