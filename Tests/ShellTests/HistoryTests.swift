import Foundation
import SiapText
import Testing

@testable import SiapShell

/// A folder of its own for each test, gone with it.
final class OwnFolder {
    let path = NSTemporaryDirectory() + "siap-history-\(UUID().uuidString)"

    init() throws { try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true) }
    deinit { try? FileManager.default.removeItem(atPath: path) }

    func file(_ name: String) -> String { path + "/" + name }
    func text(of name: String) throws -> String { try String(contentsOfFile: file(name), encoding: .utf8) }
}

/// What is entered, what of it is kept, and what becomes of a file that cannot be used.
@Suite struct HistoryTests {
    private let folder: OwnFolder
    private let path: String

    init() throws {
        folder = try OwnFolder()
        path = folder.file("state/siap/history")
    }

    @Test func whatIsEnteredIsThereTheNextTime() {
        let first = History(path: path)
        first.add("count wbp")
        first.add("  show satker \n")
        #expect(first.entries == ["count wbp", "show satker"])
        #expect(History(path: path).entries == ["count wbp", "show satker"])
        #expect(first.takeWarning() == nil)
    }

    @Test func blanksAndRepetitionsAreLeftOut() throws {
        let history = History(path: path)
        for entry in ["a", "", " \n\t", "a", " a ", "b", "a"] { history.add(entry) }
        #expect(history.entries == ["a", "b", "a"])
        #expect(try folder.text(of: "state/siap/history") == "a\nb\na\n")
    }

    @Test func nobodyElseMayReadIt() throws {
        History(path: path).add("a")
        let mode = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
        #expect(mode.map { $0 & 0o077 } == 0)
    }

    @Test(arguments: ["count wbp\nby satker", "a\\nb", "\\", "\\\\n", "a\r\nb", "back\\\nslash", "é 監獄"])
    func anEntryIsOneLineOfTheFile(_ entry: String) throws {
        #expect(HistoryFile.unescaped(Array(HistoryFile.escaped(entry).utf8)[...]).utf8.elementsEqual(entry.utf8))
        History(path: path).add(entry)
        #expect(try folder.text(of: "state/siap/history").split(separator: "\n").count == 1)
        #expect(History(path: path).entries == [entry])
    }

    @Test func anotherShellsEntriesComeInBetween() {
        let mine = History(path: path), theirs = History(path: path)
        mine.add("one")
        theirs.add("two")
        // What the other had written before stands before one's own.
        #expect(theirs.entries == ["one", "two"])
        #expect(mine.entries == ["one"])
        mine.refresh()
        #expect(mine.entries == ["one", "two"])
        mine.refresh()
        #expect(mine.entries == ["one", "two"])
    }

    @Test func aLineThatWasCutOffIsNoEntryAndSpoilsNone() throws {
        History(path: path).add("one")
        let file = try #require(FileHandle(forWritingAtPath: path))
        file.seekToEndOfFile()
        file.write(Data("half".utf8))
        try file.close()
        let history = History(path: path)
        #expect(history.entries == ["one"])
        history.add("two")
        #expect(History(path: path).entries == ["one", "half", "two"])
    }

    @Test func whatIsVeryLongIsNotWritten() throws {
        let history = History(path: path)
        let long = String(repeating: "x", count: History.longestWritten + 1)
        history.add(long)
        history.add("short")
        #expect(history.entries == [long, "short"])
        #expect(History(path: path).entries == ["short"])
    }

    @Test func aLongFileIsTidied() throws {
        try FileManager.default.createDirectory(atPath: folder.file("state/siap"), withIntermediateDirectories: true)
        let lines = (1...History.capacity + 1_001).map { "say \($0)" }
        try (lines.joined(separator: "\n") + "\n").write(toFile: path, atomically: true, encoding: .utf8)
        let history = History(path: path)
        #expect(history.entries.count == History.capacity)
        #expect(history.entries.last == lines.last)
        #expect(try folder.text(of: "state/siap/history").split(separator: "\n").count == History.capacity)
    }

    @Test func withoutAPathItLastsAsLongAsTheSession() {
        let history = History(path: nil)
        history.add("a")
        history.refresh()
        #expect(history.entries == ["a"])
        #expect(history.takeWarning() == nil)
    }

    @Test func aFileThatIsNoneIsSaidOnceAndTheSessionGoesOn() throws {
        try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
        let history = History(path: path)
        let warning = try #require(history.takeWarning())
        #expect(warning.problem == .notAFile)
        #expect(warning.text(in: .english).contains(path) && warning.text(in: .indonesian).contains(path))
        #expect(history.takeWarning() == nil)
        history.add("a")
        #expect(history.entries == ["a"])
        #expect(history.takeWarning() == nil)
    }

    @Test func whatIsNoTextIsLeftAlone() throws {
        try FileManager.default.createDirectory(atPath: folder.file("state/siap"), withIntermediateDirectories: true)
        for bytes: [UInt8] in [[0xFF, 0xFE, 0x0A], [0x61, 0, 0x0A]] {
            try Data(bytes).write(to: URL(fileURLWithPath: path))
            let history = History(path: path)
            #expect(history.takeWarning()?.problem == .notText)
            history.add("a")
            #expect(try Data(contentsOf: URL(fileURLWithPath: path)) == Data(bytes))
        }
    }

    @Test func whereItIsKept() {
        #expect(History.defaultPath { ["XDG_STATE_HOME": "/s", "HOME": "/h"][$0] } == "/s/siap/history")
        #expect(History.defaultPath { ["HOME": "/h"][$0] } == "/h/.local/state/siap/history")
        // The XDG specification has relative paths ignored.
        #expect(History.defaultPath { ["XDG_STATE_HOME": "s", "HOME": "/h"][$0] } == "/h/.local/state/siap/history")
        #expect(History.defaultPath { _ in nil } == nil)
    }
}
