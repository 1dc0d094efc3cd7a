import Foundation
import Testing

@testable import SiapWorkspace

/// A folder of one test, taken away at its end.
final class Folder {
    let path: String

    init() {
        path = "/tmp/siap-workspace-\(UUID().uuidString)"
        try? FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { "\(path)/\(name)" }
    var names: [String] { ((try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []).sorted() }
}

private func release(_ key: String, _ day: String = "2024-02-10") -> Batch {
    Batch(entries: [Batch.Entry(kind: .event, table: "wbp", name: "release", key: key, day: day)])
}

@Suite struct WorkspaceTests {
    private let folder = Folder()
    private var path: String { folder.file("work.siap") }

    @Test func whatWasRecordedIsThereWhenItIsOpenedAgain() throws {
        let workspace = try Workspace(path: path)
        #expect(workspace.isNew)
        let arguments: [Batch.Argument] = [
            Batch.Argument(name: "to", value: .text("KPG")),
            Batch.Argument(name: "quoted", value: .text("a \"b\"\\ \n\u{1} ü 🙂")),
            Batch.Argument(name: "size", value: .whole(.max)), Batch.Argument(name: "least", value: .whole(.min + 1)),
            Batch.Argument(name: "share", value: .decimal(0.1)), Batch.Argument(name: "huge", value: .decimal(1e300)),
            Batch.Argument(name: "whole", value: .decimal(3)), Batch.Argument(name: "open", value: .truth(true)),
            Batch.Argument(name: "shut", value: .truth(false)), Batch.Argument(name: "none", value: .unknown),
        ]
        let event = Batch.Entry(
            kind: .event, table: "wbp", name: "transfer", key: "W-1", day: "2024-02-10", arguments: arguments)
        let report = Batch.Entry(kind: .report, table: "satker", name: "", key: "KPG", day: "2024-02-10")
        let roster = Batch(source: "roster.csv", asOf: "2024-02-10", table: "wbp", entries: [event, report])
        #expect(try workspace.append(roster, after: 0) == 1)
        #expect(try workspace.append(release("W-2"), after: 1) == 2)
        workspace.close()
        #expect(folder.names == ["work.siap"])

        let again = try Workspace(path: path)
        #expect(!again.isNew)
        let batches = try again.batches(after: 0)
        #expect(batches.map(\.number) == [1, 2])
        #expect(batches[0].entries == roster.entries)
        #expect(batches[0].source == "roster.csv" && batches[0].asOf == "2024-02-10" && batches[0].table == "wbp")
        #expect(batches[0].recorded.hasSuffix("Z") && batches[0].recorded.count == 20)
        #expect(try again.batches(after: 1) == [batches[1]])
        #expect(try again.batches(after: 2).isEmpty)
    }

    /// Whatever byte of the file goes wrong: what is read is what was recorded, or the batch is told to be damaged, or
    /// nothing is read.
    @Test func aFlippedByteIsFound() throws {
        let workspace = try Workspace(path: path)
        _ = try workspace.append(
            Batch(source: "roster.csv", asOf: "2024-02-10", table: "wbp", entries: release("W-1").entries), after: 0)
        _ = try workspace.append(release("W-2"), after: 1)
        _ = try workspace.undo(2, after: 2)
        let sound = try workspace.batches(after: 0)
        workspace.close()
        let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
        var found = 0, unseen: [Int] = []
        for place in stride(from: 0, to: bytes.count, by: 5) {
            var flipped = bytes
            flipped[place] ^= UInt8(1 << (place / 5 % 8))
            try flipped.write(to: URL(fileURLWithPath: path))
            guard let again = try? Workspace(path: path), let read = try? again.batches(after: 0) else {
                found += 1
                continue
            }
            again.close()
            if read.contains(where: \.isDamaged) { found += 1 } else if read != sound { unseen.append(place) }
        }
        #expect(unseen.isEmpty)
        #expect(found > 0)
    }

    @Test func undoingIsARecordOfItsOwn() throws {
        let workspace = try Workspace(path: path)
        _ = try workspace.append(release("W-1"), after: 0)
        _ = try workspace.append(release("W-2"), after: 1)
        #expect(try workspace.undo(2, after: 2) == 3)
        let batches = try workspace.batches(after: 0)
        #expect(batches.map(\.stands) == [true, false, false])
        #expect(batches[1].undoneBy == 3 && batches[2].undoes == 2)
    }

    @Test func nobodyWritesOverWhatTheyHaveNotSeen() throws {
        let first = try Workspace(path: path), second = try Workspace(path: path)
        #expect(try !second.othersHaveWritten())
        _ = try first.append(release("W-1"), after: 0)
        #expect(throws: WorkspaceProblem.behind) { try second.append(release("W-2"), after: 0) }
        #expect(throws: WorkspaceProblem.behind) { try second.undo(1, after: 0) }
        #expect(try second.othersHaveWritten())
        #expect(try second.batches(after: 0).count == 1)
        #expect(try !second.othersHaveWritten(), "read, and no news any more")
        #expect(try second.append(release("W-2"), after: 1) == 2)
        #expect(try first.othersHaveWritten())
        #expect(try !second.othersHaveWritten(), "one's own records are no news")
    }

    @Test func oneWritesAtATime() throws {
        let workspace = try Workspace(path: path, patience: 0.05)
        let other = try Database(path: path, patience: 0)
        try other.script("BEGIN IMMEDIATE")
        #expect(throws: WorkspaceProblem.busy) { try workspace.append(release("W-1"), after: 0) }
        try other.script("ROLLBACK")
        #expect(try workspace.append(release("W-1"), after: 0) == 1)
    }

    @Test func aFullDiskChangesNothing() throws {
        let workspace = try Workspace(path: path, mostPages: 12)
        var known: Int64 = 0
        #expect(throws: WorkspaceProblem.full) {
            while known < 10_000 { known = try workspace.append(release("W-\(known)"), after: known) }
        }
        #expect(known > 10)
        #expect(try workspace.batches(after: 0).count == Int(known), "what was acknowledged is there, and nothing else")
        let large = Batch(
            entries: (0..<5_000).map {
                Batch.Entry(kind: .event, table: "wbp", name: "release", key: "W-\($0)", day: "2024-02-10")
            })
        #expect(throws: WorkspaceProblem.full) { try workspace.append(large, after: known) }
        workspace.close()
        let again = try Workspace(path: path)
        #expect(try again.batches(after: 0).count == Int(known))
        #expect(try again.append(release("W-1"), after: known) == known + 1, "with room it goes on")
    }

    @Test func aFileOfSomeoneElseIsNotTouched() throws {
        let text = folder.file("text.siap"), database = folder.file("other.db")
        try "id,name\na,b\n".write(toFile: text, atomically: true, encoding: .utf8)
        _ = FileManager.default.createFile(atPath: database, contents: Data())
        let other = try Database(path: database, patience: 0)
        try other.script("CREATE TABLE a (b); INSERT INTO a VALUES (1)")
        other.close()
        for path in [text, database] {
            let before = FileManager.default.contents(atPath: path)
            #expect(throws: WorkspaceProblem.notAWorkspace) { try Workspace(path: path) }
            #expect(FileManager.default.contents(atPath: path) == before)
        }
    }

    @Test func aNewerFormatIsLeftAlone() throws {
        try Workspace(path: path).close()
        let other = try Database(path: path, patience: 0)
        try other.script("PRAGMA user_version = 7")
        other.close()
        #expect(throws: WorkspaceProblem.otherFormat(7)) { try Workspace(path: path) }
    }

    @Test func aDamagedFileIsNotOpened() throws {
        let workspace = try Workspace(path: path)
        var known: Int64 = 0
        for _ in 0..<200 { known = try workspace.append(release("W-\(known)"), after: known) }
        workspace.close()
        var bytes = [UInt8](try #require(FileManager.default.contents(atPath: path)))
        for index in stride(from: 4096, to: bytes.count, by: 7) { bytes[index] ^= 0x5A }
        _ = FileManager.default.createFile(atPath: path, contents: Data(bytes))
        #expect(throws: WorkspaceProblem.damaged) { try Workspace(path: path) }
        #expect([UInt8](try #require(FileManager.default.contents(atPath: path))) == bytes)
    }

    /// Any byte may be wrong: a problem is named, or the file still reads; the program goes on.
    @Test func wrongBytesNeverEndTheProgram() throws {
        let workspace = try Workspace(path: path)
        var known: Int64 = 0
        for _ in 0..<30 { known = try workspace.append(release("W-\(known)"), after: known) }
        workspace.close()
        let sound = [UInt8](try #require(FileManager.default.contents(atPath: path)))
        for start in stride(from: 0, to: sound.count, by: 97) {
            var bytes = sound
            for index in start..<min(start + 3, bytes.count) { bytes[index] = ~bytes[index] }
            let damaged = folder.file("damaged.siap")
            try? FileManager.default.removeItem(atPath: damaged)
            _ = FileManager.default.createFile(atPath: damaged, contents: Data(bytes))
            guard let opened = try? Workspace(path: damaged) else { continue }
            _ = try? opened.batches(after: 0)
            opened.close()
        }
    }

    @Test func aFileThatWentAwayIsNotWrittenTo() throws {
        let workspace = try Workspace(path: path)
        _ = try workspace.append(release("W-1"), after: 0)
        try FileManager.default.moveItem(atPath: path, toPath: folder.file("elsewhere.siap"))
        #expect(throws: WorkspaceProblem.changedOutside) { try workspace.append(release("W-2"), after: 1) }
        try Workspace(path: path).close()
        #expect(throws: WorkspaceProblem.changedOutside) { try workspace.append(release("W-2"), after: 1) }
    }

    @Test func aNewFileIsForItsOwner() throws {
        try Workspace(path: path).close()
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func anEmptyFileBecomesAWorkspaceAndAFolderDoesNot() throws {
        _ = FileManager.default.createFile(atPath: path, contents: Data())
        #expect(try Workspace(path: path).isNew)
        #expect(throws: WorkspaceProblem.self) { try Workspace(path: folder.path) }
        #expect(throws: WorkspaceProblem.cannotOpen) { try Workspace(path: folder.file("nowhere/work.siap")) }
    }

    @Test func twoThatCreateItAtOnceMakeOne() async throws {
        let path = path
        let new = try await withThrowingTaskGroup(of: Bool.self) { group in
            for _ in 0..<8 { group.addTask { try Workspace(path: path).isNew } }
            return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
        }
        #expect(new == 1)
        #expect(try Workspace(path: path).append(release("W-1"), after: 0) == 1)
    }

    @Test func theLogIsFlushedBeforeARecordIsAcknowledged() throws {
        let workspace = try Workspace(path: path)
        _ = try workspace.append(release("W-1"), after: 0)
        let log = try FileManager.default.attributesOfItem(atPath: path + "-wal")[.size] as? Int
        #expect((log ?? 0) > 0, "a write-ahead log")
        #expect(workspace.flushesFully)
    }
}
