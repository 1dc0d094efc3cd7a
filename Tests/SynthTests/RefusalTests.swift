import SiapData
import SiapFiles
import SiapText
import Testing

@testable import SiapSynth

/// Which table is meant, and what cannot be made.
@Suite struct RefusalTests {
    private static func catalog(_ tables: [(name: String, attributes: [Attribute])]) -> Catalog {
        var catalog = Catalog()
        for table in tables {
            _ = catalog.add(
                TableSchema(id: TableID(index: 0), names: Bilingual(table.name), attributes: table.attributes))
        }
        return catalog
    }

    private static let key = Attribute(names: Bilingual("id"), type: .text, role: .key)
    private static let secret = Attribute(names: Bilingual("name"), type: .text, isPrivate: true)

    private static func problem(_ work: () throws -> Void) -> SynthProblem? {
        do { try work() } catch { return error as? SynthProblem }
        return nil
    }

    @Test func theTableOfPeopleIsTheOneWithSomethingPrivate() throws {
        let catalog = RefusalTests.catalog([("a", [RefusalTests.key]), ("b", [RefusalTests.key, RefusalTests.secret])])
        #expect(try catalog.tableOfPeople(named: nil) == TableID(index: 1))
        #expect(try catalog.tableOfPeople(named: "A") == TableID(index: 0))
        #expect(try RefusalTests.catalog([("a", [RefusalTests.key])]).tableOfPeople(named: nil) == TableID(index: 0))
    }

    @Test func amongSeveralTheOneWhoseRowsComeAndGo() throws {
        let people = [RefusalTests.key, RefusalTests.secret, Attribute(names: Bilingual("came"), type: .date)]
        var catalog = RefusalTests.catalog([("a", people), ("b", people), ("c", people)])
        catalog[TableID(index: 1)].schema.lives = TableSchema.Lives(
            from: AttributeID(index: 2), to: AttributeID(index: 2))
        #expect(try catalog.tableOfPeople(named: nil) == TableID(index: 1))
        catalog[TableID(index: 2)].schema.lives = TableSchema.Lives(
            from: AttributeID(index: 2), to: AttributeID(index: 2))
        catalog.add(EventSchema(names: Bilingual("leave"), table: TableID(index: 2), parameters: []))
        #expect(try catalog.tableOfPeople(named: nil) == TableID(index: 2))
    }

    @Test func whereSeveralMayBeMeantItIsSaid() {
        let catalog = RefusalTests.catalog([("guest", [RefusalTests.key]), ("host", [RefusalTests.key])])
        guard case .severalTables(let names)? = RefusalTests.problem({ _ = try catalog.tableOfPeople(named: nil) })
        else { return #expect(Bool(false), "two tables, and one was chosen") }
        #expect(names == ["guest", "host"])
        guard case .unknownTable(_, let near)? = RefusalTests.problem({ _ = try catalog.tableOfPeople(named: "gest") })
        else { return #expect(Bool(false), "a table that is not there was found") }
        #expect(near == ["guest"])
        guard case .noTable? = RefusalTests.problem({ _ = try Catalog().tableOfPeople(named: nil) })
        else { return #expect(Bool(false), "a pack without tables has one") }
    }

    @Test func keysThatCannotBeNumberedAreRefused() {
        let truth = Attribute(names: Bilingual("id"), type: .truth, role: .key)
        let catalog = RefusalTests.catalog([("a", [truth])])
        guard
            case .keyType? = RefusalTests.problem({
                _ = try SyntheticRoster(of: TableID(index: 0), in: catalog, rows: 10, seed: 1, settings: [])
            })
        else { return #expect(Bool(false), "ten keys that say yes or no") }
    }

    @Test func combinationsThatComeOnceAreNumberedOrRefused() throws {
        let place = Attribute(names: Bilingual("place"), type: .wholeNumber)
        let kind = Attribute(names: Bilingual("kind"), type: .truth)
        var catalog = RefusalTests.catalog([("a", [RefusalTests.key, place, kind])])
        catalog[TableID(index: 0)].schema.onePer = [[AttributeID(index: 1), AttributeID(index: 2)]]
        let roster = try SyntheticRoster(of: TableID(index: 0), in: catalog, rows: 3, seed: 1, settings: [])
        var bytes: [UInt8] = []
        roster.write(0..<3, to: &bytes)
        let places = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map {
            $0.split(separator: ",", omittingEmptySubsequences: false)[1]
        }
        #expect(places == ["1", "2", "3"])
        catalog[TableID(index: 0)].schema.onePer = [[AttributeID(index: 2)]]
        guard
            case .onePer? = RefusalTests.problem({
                _ = try SyntheticRoster(of: TableID(index: 0), in: catalog, rows: 3, seed: 1, settings: [])
            })
        else { return #expect(Bool(false), "three different answers to yes or no") }
    }

    @Test func everyProblemIsSaidInBothTongues() {
        let problems: [SynthProblem] = [
            .unknownTable(name: "x", near: ["y"]), .severalTables(["a", "b"]), .noTable,
            .keyType(table: Bilingual("a"), type: ValueType.truth.names),
            .onePer(table: Bilingual("a"), attributes: [Bilingual("b")]), .fileIsThere(path: "d/a.csv"),
        ]
        for problem in problems {
            #expect(problem.words.english != problem.words.indonesian)
            #expect(problem.words.english.hasSuffix(".") || problem.words.english.hasSuffix("?"))
        }
    }

    @Test func aFolderThatNobodyMarkedIsLeftAlone() throws {
        let catalog = RefusalTests.catalog([("a", [RefusalTests.key])])
        let roster = try SyntheticRoster(of: TableID(index: 0), in: catalog, rows: 3, seed: 1, settings: [])
        let files = FileAccess(base: ".").rehearsing()
        try files.write("id\nmine\n", to: "a.csv")
        let folder = SyntheticFolder(roster, from: SyntheticFolder.Source(pack: "p", seed: 1), in: files)
        guard
            case .fileIsThere? = RefusalTests.problem({
                _ = try folder.write { events, _ in events.map { _ in false } }
            })
        else { return #expect(Bool(false), "somebody's own file was written over") }
        #expect(try files.read("a.csv") == Array("id\nmine\n".utf8))
        try files.write("made up", to: SyntheticFolder.markName)
        let written = try folder.write { events, _ in events.map { _ in false } }
        #expect(written.rowsFile == "a.csv" && written.eventsFile == nil)
        #expect(try files.read("a.csv") == Array("id\nSYN-000000001\nSYN-000000002\nSYN-000000003\n".utf8))
        let words = String(decoding: try files.read(SyntheticFolder.markName), as: UTF8.self)
        #expect(words.contains("made up") && words.contains("rekaan") || words.contains("dibuat oleh program"))
        #expect(words.contains("load a from \"a.csv\"") && !words.contains("load events"))
    }
}
