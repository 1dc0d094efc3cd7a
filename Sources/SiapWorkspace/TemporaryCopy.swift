internal import Glibc

/// A copy of a workspace's file, with the log beside it, in a folder of its own.
final class TemporaryCopy {
    let path: String
    private let folder: String

    init(of original: String) throws(WorkspaceProblem) {
        let place = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(place)/siap-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw .cannotOpen }
        folder = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
        path = folder + "/workspace.siap"
        for part in ["", "-wal"] where access(original + part, F_OK) == 0 {
            if !TemporaryCopy.copy(original + part, to: path + part) {
                remove()
                throw .cannotOpen
            }
        }
    }

    deinit { remove() }

    func remove() {
        for part in ["", "-wal", "-shm"] { unlink(path + part) }
        rmdir(folder)
    }

    private static func copy(_ original: String, to copy: String) -> Bool {
        let from = open(original, O_RDONLY | O_CLOEXEC)
        let into = open(copy, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        defer { for file in [from, into] where file >= 0 { close(file) } }
        if from < 0 || into < 0 { return false }
        while true {
            let count = sendfile(into, from, nil, 1 << 20)
            if count <= 0 { return count == 0 }
        }
    }
}
