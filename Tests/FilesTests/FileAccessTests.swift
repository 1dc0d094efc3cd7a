import Glibc
import SiapFiles
import SiapText
import Testing

/// Files as they are on a disk: missing, folders, full. Each test has a folder of its own.
final class FileAccessTests {
    private let folder: String
    private let files: FileAccess

    init() {
        var template = Array("/tmp/siap-files-XXXXXX".utf8CString)
        folder = mkdtemp(&template).map { String(cString: $0) } ?? "/tmp"
        files = FileAccess(base: folder)
    }

    deinit {
        for name in names() { unlink(folder + "/" + name); rmdir(folder + "/" + name) }
        rmdir(folder)
    }

    private func names() -> [String] {
        guard let directory = opendir(folder) else { return [] }
        defer { closedir(directory) }
        var found: [String] = []
        while let entry = readdir(directory) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { found.append(name) }
        }
        return found.sorted()
    }

    private func problem(_ work: () throws(DiagnosticsFailure) -> Void) -> Diagnostic? {
        do {
            try work()
            return nil
        } catch { return error.diagnostics.first }
    }

    @Test func writesAndReadsBack() throws {
        let bytes = (0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 31) }
        try files.write(bytes, to: "a.csv")
        #expect(try files.read("a.csv") == bytes)
        try files.write("new", to: "a.csv")
        #expect(try files.read("a.csv") == Array("new".utf8))
        try files.append(Array(" line\n".utf8), to: "a.csv")
        #expect(try files.read("a.csv") == Array("new line\n".utf8))
        #expect(names() == ["a.csv"])
    }

    @Test func emptyFiles() throws {
        try files.write([], to: "empty")
        #expect(try files.read("empty").isEmpty)
    }

    @Test func whatCannotBeRead() throws {
        mkdir(folder + "/inner", 0o755)
        mkfifo(folder + "/pipe", 0o644)
        #expect(problem { () throws(DiagnosticsFailure) in _ = try files.read("nothing.csv") }?.id == .fileMissing)
        #expect(problem { () throws(DiagnosticsFailure) in _ = try files.read("inner") }?.id == .fileIsFolder)
        #expect(problem { () throws(DiagnosticsFailure) in _ = try files.read("pipe") }?.id == .fileUnreadable)
        #expect(problem { () throws(DiagnosticsFailure) in _ = try files.read("/dev/null") }?.id == .fileUnreadable)
        #expect(files.kind("inner") == .folder)
        #expect(files.kind("none") == .missing)
    }

    @Test func whatCannotBeWritten() throws {
        mkdir(folder + "/inner", 0o755)
        #expect(problem { () throws(DiagnosticsFailure) in try files.write("x", to: "inner") }?.id == .saveFailed)
        let missing = problem { () throws(DiagnosticsFailure) in try files.write("x", to: "none/a.csv") }
        let reason = Bilingual(english: "its folder does not exist", indonesian: "foldernya tidak ada")
        #expect(missing?.problem == .saveFailed(file: "none/a.csv", reason: reason))
    }

    @Test func aFullDiskIsSaid() throws {
        let full = problem { () throws(DiagnosticsFailure) in try files.write("x", to: "/dev/full") }
        let reason = Bilingual(english: "the disk is full", indonesian: "disk penuh")
        #expect(full?.problem == .saveFailed(file: "/dev/full", reason: reason))
    }

    /// On a disk of 64 KB, where the system lets the test make one.
    @Test func theOldFileStaysWholeWhenTheDiskFillsUp() throws {
        let disk = folder + "/disk"
        mkdir(disk, 0o755)
        guard mount("tmpfs", disk, "tmpfs", 0, "size=64k") == 0 else { return }
        defer { umount(disk) }
        let small = FileAccess(base: disk)
        let old = Array("the old file".utf8), large = [UInt8](repeating: 65, count: 1 << 20)
        try small.write(old, to: "kept.csv")
        #expect(problem { () throws(DiagnosticsFailure) in try small.write(large, to: "kept.csv") }?.id == .saveFailed)
        #expect(try small.read("kept.csv") == old)
        #expect(problem { () throws(DiagnosticsFailure) in try small.append(large, to: "kept.csv") }?.id == .saveFailed)
        #expect(try small.read("kept.csv") == old)
        // Nothing was left beside it: there is room again.
        try small.write([UInt8](repeating: 66, count: 30_000), to: "kept.csv")
    }

    @Test func linksAreFollowedAndModesKept() throws {
        try files.write("one", to: "real.csv")
        chmod(folder + "/real.csv", 0o640)
        symlink(folder + "/real.csv", folder + "/link.csv")
        try files.write("two", to: "link.csv")
        #expect(try files.read("real.csv") == Array("two".utf8))
        var status = stat()
        #expect(lstat(folder + "/link.csv", &status) == 0 && status.st_mode & S_IFMT == S_IFLNK)
        #expect(stat(folder + "/real.csv", &status) == 0 && status.st_mode & 0o777 == 0o640)
    }

    @Test func formatsByName() {
        #expect(InputFormat(fileName: "a/b.CSV") == .csv)
        #expect(InputFormat(fileName: "b.tsv") == .tsv)
        #expect(InputFormat(fileName: "b.jsonl") == .ndjson)
        #expect(InputFormat(fileName: "b.d/c") == nil)
    }
}
