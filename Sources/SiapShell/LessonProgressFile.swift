import Glibc
import SiapLessons
import SiapSession
import SiapText

/// The tasks solved, in a file beside the history: a line for each lesson, its title, a tab, and the numbers of the
/// tasks.
///
/// As with the history: whatever is wrong with the file, the session goes on and one warning says so.
final class LessonProgressFile {
    private let path: String?
    private var warning: Bilingual?
    /// What is there is not progress, or cannot be read: it is left as it is.
    private var isGivenUp = false

    private static let largest = 1 << 20

    /// Without a history, progress lasts as long as the session.
    init(historyPath: String?) {
        path = historyPath.map {
            $0.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/") + "/lessons"
        }
    }

    /// What went wrong with the file, said once.
    func takeWarning() -> Bilingual? {
        defer { warning = nil }
        return warning
    }

    func keep(in session: Session) {
        session.course.solved = read() ?? [:]
        session.effects.keepProgress = { [weak self] solved in self?.write(solved) }
    }

    // MARK: Reading

    /// Nil when there is none, or none that can be used.
    private func read() -> [String: Set<Int>]? {
        guard let path, !isGivenUp else { return nil }
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno != ENOENT && errno != ENOTDIR {
                giveUp("tidak dapat dibaca (\(Self.reason()))", english: "cannot be read (\(Self.reason()))")
            }
            return nil
        }
        defer { close(descriptor) }
        var status = stat()
        guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG, Int(status.st_size) <= Self.largest,
            let text = Self.text(of: descriptor, Int(status.st_size)), let solved = Self.solved(text)
        else {
            giveUp("tidak berisi kemajuan belajar", english: "does not hold progress")
            return nil
        }
        return solved
    }

    private static func text(of descriptor: Int32, _ count: Int) -> String? {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress! + filled, count - filled) }
            if got == 0 { break }
            if got > 0 { filled += got } else if errno != EINTR { return nil }
        }
        return String(validating: bytes.prefix(filled), as: UTF8.self)
    }

    private static func solved(_ text: String) -> [String: Set<Int>]? {
        var solved: [String: Set<Int>] = [:]
        for line in text.split(separator: "\n") {
            let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
            guard parts.count == 2, !parts[0].isEmpty else { return nil }
            let numbers = parts[1].split(separator: ",").map { Int($0) }
            guard !numbers.contains(where: { $0 == nil || $0! < 1 }) else { return nil }
            solved[String(parts[0]), default: []].formUnion(numbers.compactMap(\.self))
        }
        return solved
    }

    // MARK: Writing

    /// A whole new file takes the place of the old one; what another shell has solved meanwhile stays.
    private func write(_ own: [String: Set<Int>]) {
        guard let path, !isGivenUp else { return }
        let solved = own.merging(read() ?? [:]) { $0.union($1) }
        if isGivenUp { return }
        let text = solved.sorted { $0.key < $1.key }.map {
            "\($0.key)\t\($0.value.sorted().map(String.init).joined(separator: ","))\n"
        }.joined()
        _ = OwnFiles.makeFolder(of: path)
        let temporary = "\(path).\(getpid())"
        let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { return giveUpWriting() }
        let isWritten = OwnFiles.write(Array(text.utf8), to: descriptor)
        let code = errno
        close(descriptor)
        guard isWritten, rename(temporary, path) == 0 else {
            errno = isWritten ? errno : code
            giveUpWriting()
            unlink(temporary)
            return
        }
    }

    private func giveUpWriting() {
        giveUp("tidak dapat ditulisi (\(Self.reason()))", english: "cannot be written (\(Self.reason()))")
    }

    private static func reason() -> String { String(cString: strerror(errno)) }

    private func giveUp(_ alasan: String, english reason: String) {
        isGivenUp = true
        guard let path else { return }
        warning = Bilingual(
            english: "The progress of your lessons is not kept: \(path) \(reason). Move the file away to begin anew.",
            indonesian:
                "Kemajuan belajar Anda tidak disimpan: \(path) \(alasan). Pindahkan berkas itu untuk memulai yang baru."
        )
    }
}
