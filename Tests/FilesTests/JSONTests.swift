import SiapData
import SiapFiles
import SiapText
import Testing

struct JSONTests {
    @Test func arraysOfObjects() throws {
        let text = #"""
            [
              {"id": "A", "nama": "Budi \"Boy\" \u00e9\ud83d\ude00", "anak": 2, "tinggi": 1.75, "kawin": true},
              {"id": "B", "lahir": "1990-05-05", "anak": null, "dikunjungi": ["53.71", "PKP"]}
            ]
            """#
        let outcome = try Fixtures.loadPeople(text, format: .json)
        #expect(outcome.rejects.isEmpty && outcome.warnings.isEmpty)
        #expect(try Fixtures.values(outcome, "name") == [.text("Budi \"Boy\" é😀"), .unknown])
        #expect(try Fixtures.values(outcome, "children") == [.whole(2), .unknown])
        #expect(try Fixtures.values(outcome, "height") == [.decimal(1.75), .unknown])
        #expect(try Fixtures.values(outcome, "married") == [.truth(true), .unknown])
        #expect(outcome.columns[11].list(at: 1) == [0, 2])
    }

    @Test func rowsOfASavedResult() throws {
        for text in [
            #"""
            {"rows": [{"id": "A", "name": "Budi"}, {"id": "B"}], "notes": {"as_of": "2024-02-14", \#
            "origins": [{"rows": []}]}}
            """#,
            #"{"notes": {"rows": [1, 2], "x": "]"}, "rows": [{"id": "A", "name": "Budi"}, {"id": "B"}]}"#,
        ] {
            let outcome = try Fixtures.loadPeople(text, format: .json)
            #expect(try Fixtures.values(outcome, "name") == [.text("Budi"), .unknown])
        }
        for text in [
            #"{"rows": [{"id": "A"}]"#, #"{"rows": [{"id": "A"}]} x"#, #"{"rows": {"id": "A"}}"#, #"{"notes": {}}"#,
            #"{"rows": [{"id": "A"}], }"#, "{}",
        ] {
            #expect(Fixtures.refusal { _ = try Fixtures.loadPeople(text, format: .json) } == .jsonMalformed, "\(text)")
        }
    }

    @Test func oneObjectALine() throws {
        let outcome = try Fixtures.loadPeople(
            "{\"id\":\"A\"}\n\n{\"id\":\"B\",\"born\":\"x\"}\n{\"id\":\"A\"}", format: .ndjson)
        #expect(outcome.rowCount == 1)
        #expect(outcome.reasons == [.badCell, .duplicateKey])
        #expect(outcome.rejectLines == [3, 4])
    }

    @Test func emptyLists() {
        for text in ["", "[]", "[{}]", "[{}, {}]"] {
            #expect(Fixtures.refusal { _ = try Fixtures.loadPeople(text, format: .json) } == .csvEmpty)
        }
        #expect(
            Fixtures.refusal { _ = try Fixtures.loadPeople("[{\"born\": null}]", format: .json) } == .csvMissingColumn)
    }

    @Test(arguments: [
        ("[", 1), ("[{]", 1), ("[{\"id\":1}", 1), ("[{\"id\":1},\n]", 2), ("[{\"id\":1}]\nx", 2), ("{\"id\":1}", 1),
        ("[1]", 1), ("[{\"id\":\n\"a\nb\"}]", 2),
        ("[{\"id\":\"a}]", 1), ("[{\"id\":\n tru}]", 2), ("[{\"id\":\"\\x\"}]", 1), ("[{\"id\":\"\\u12\"}]", 1),
        ("[{\"id\":1,\"id\":2}]", 1), ("[{id:1}]", 1),
        ("[{\"id\":\"\\u0000\"}]", 1),
    ]) func malformedTextIsRefusedWithItsLine(_ text: String, _ line: Int) {
        do {
            _ = try Fixtures.loadPeople(text, format: .json)
            Issue.record("taken: \(text)")
        } catch {
            let first = (error as? DiagnosticsFailure)?.diagnostics.first
            guard case .jsonMalformed(let found, _, _)? = first?.problem else {
                Issue.record("\(text): \(String(describing: first))")
                return
            }
            #expect(found == line)
        }
    }

    @Test func deepNestingIsRefusedAndNotFollowed() {
        let text = "[{\"id\":" + String(repeating: "[", count: 100_000)
        #expect(Fixtures.refusal { _ = try Fixtures.loadPeople(text, format: .json) } == .jsonMalformed)
    }

    @Test func notUTF8() {
        #expect(
            Fixtures.refusal {
                _ = try Fixtures.loadPeople(
                    bytes: Array("[{\"id\":\"".utf8) + [0xFF] + Array("\"}]".utf8), format: .json)
            } == .fileNotUTF8)
    }

    @Test func pointsAreAlwaysDecimal() throws {
        let outcome = try Fixtures.loadPeople(#"[{"id":"A","height":"8,5"},{"id":"B","height":1.234}]"#, format: .json)
        #expect(outcome.reasons == [.badCell])
        #expect(try Fixtures.values(outcome, "height") == [.decimal(1.234)])
    }
}
