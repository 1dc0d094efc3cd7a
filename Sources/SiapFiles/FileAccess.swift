import Glibc
public import SiapText

/// Reading and writing whole files, relative to one folder. Everything that can go wrong comes out as a diagnostic.
public struct FileAccess: Sendable {
    /// Where relative paths start: the folder of the script, or of the shell.
    public let base: String
    /// What is written while something is rehearsed, in the place of the disk.
    let drafts: DraftFiles?

    /// `base` is taken as it is: "." is the folder the program was started in.
    public init(base: String = ".") { self.init(base: base, drafts: nil) }

    private init(base: String, drafts: DraftFiles?) {
        self.base = base
        self.drafts = drafts
    }

    /// The same, starting from another folder.
    public func based(in folder: String) -> FileAccess { FileAccess(base: folder, drafts: drafts) }

    /// The same files to read; what is written stays in memory and is gone with the last of these.
    public func rehearsing() -> FileAccess { FileAccess(base: base, drafts: drafts ?? DraftFiles()) }

    /// What is written goes into memory.
    public var isRehearsal: Bool { drafts != nil }

    /// An absolute path stays as it is; "." and ".." are left to the system.
    public func resolve(_ path: String) -> String {
        path.hasPrefix("/") || base.isEmpty || base == "."
            ? path : base.hasSuffix("/") ? base + path : base + "/" + path
    }

    /// What stands at a path; `other` is a device, a pipe or a socket.
    public enum Kind: Sendable { case missing, file, folder, other }

    /// Follows links; what cannot be looked at is missing.
    public func kind(_ path: String) -> Kind {
        if drafts?[resolve(path)] != nil { return .file }
        var status = stat()
        guard stat(resolve(path), &status) == 0 else { return .missing }
        switch status.st_mode & S_IFMT {
        case S_IFREG: return .file
        case S_IFDIR: return .folder
        default: return .other
        }
    }

    /// All bytes of a file.
    public func read(_ path: String, watch: LoadWatch = LoadWatch()) throws(DiagnosticsFailure) -> [UInt8] {
        if let draft = drafts?[resolve(path)] { return draft }
        let file = open(resolve(path), O_RDONLY | O_CLOEXEC | O_NONBLOCK)
        guard file >= 0 else {
            let code = errno
            if code == ENOENT || code == ENOTDIR { throw FileAccess.failure(.fileMissing(file: path)) }
            throw FileAccess.failure(.fileUnreadable(file: path, reason: SystemReason.text(code)))
        }
        defer { close(file) }
        var status = stat()
        guard fstat(file, &status) == 0 else {
            throw FileAccess.failure(.fileUnreadable(file: path, reason: SystemReason.text(errno)))
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: throw FileAccess.failure(.fileIsFolder(file: path))
        case S_IFREG: break
        default: throw FileAccess.failure(.fileUnreadable(file: path, reason: SystemReason.notRegular))
        }
        let size = Int(status.st_size)
        if size > FileAccess.memory / 10 * 8 {
            throw FileAccess.failure(.fileUnreadable(file: path, reason: SystemReason.tooLarge))
        }
        var code: Int32 = 0, stop: DiagnosticsFailure?
        let bytes = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
            while count < size {
                if let reason = watch.reason {
                    stop = DiagnosticsFailure(Diagnostic(reason, at: nil))
                    break
                }
                let taken = Glibc.read(file, buffer.baseAddress! + count, min(size - count, LoadWatch.stride))
                if taken < 0, errno == EINTR { continue }
                if taken < 0 { code = errno }
                // A file that became shorter meanwhile ends here.
                if taken <= 0 { break }
                count += taken
            }
        }
        if let stop { throw stop }
        if code != 0 { throw FileAccess.failure(.fileUnreadable(file: path, reason: SystemReason.text(code))) }
        return bytes
    }

    private static var memory: Int { sysconf(Int32(_SC_PHYS_PAGES)) * sysconf(Int32(_SC_PAGESIZE)) }

    static func failure(_ problem: Problem) -> DiagnosticsFailure { DiagnosticsFailure(Diagnostic(problem, at: nil)) }
}

/// Why the system refused, in words.
enum SystemReason {
    static let notRegular = Bilingual(english: "it is not a regular file", indonesian: "bukan berkas biasa")
    static let tooLarge = Bilingual(
        english: "it is larger than this machine's memory", indonesian: "lebih besar daripada memori mesin ini")

    static func text(_ code: Int32) -> Bilingual {
        switch code {
        case ENOSPC, EDQUOT: return Bilingual(english: "the disk is full", indonesian: "disk penuh")
        case EACCES, EPERM: return Bilingual(english: "permission is missing", indonesian: "tidak ada izin")
        case EROFS: return Bilingual(english: "the disk can only be read", indonesian: "disk hanya dapat dibaca")
        case ENOENT, ENOTDIR: return Bilingual(english: "its folder does not exist", indonesian: "foldernya tidak ada")
        case EISDIR: return Bilingual(english: "it is a folder", indonesian: "itu sebuah folder")
        case EFBIG: return Bilingual(english: "the file would be too large", indonesian: "berkasnya akan terlalu besar")
        case ENAMETOOLONG: return Bilingual(english: "its name is too long", indonesian: "namanya terlalu panjang")
        case EMFILE, ENFILE:
            return Bilingual(english: "too many files are open", indonesian: "terlalu banyak berkas terbuka")
        case ELOOP: return Bilingual(english: "its links go in a circle", indonesian: "tautannya berputar")
        case EIO: return Bilingual(english: "the disk reports an error", indonesian: "disk melaporkan galat")
        default: return Bilingual(String(cString: strerror(code)))
        }
    }
}
