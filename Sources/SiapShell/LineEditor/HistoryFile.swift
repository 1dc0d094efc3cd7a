internal import Glibc

/// A file of one entry per line, with backslash, line feed and carriage return escaped, appended to under a lock.
struct HistoryFile {
    let path: String
    /// The file that `offset` speaks of: another shell may have put a tidied one in its place.
    private var inode: ino_t = 0
    /// Up to where the file was read.
    private var offset = 0
    /// How many entries the part before `offset` holds.
    private(set) var entryCount = 0

    /// 10,000 entries of the usual length are far from this; of a larger file the end is read, so that the shell starts
    /// at once.
    static let mostRead = 2 << 20
    private static let lockAttempts = 50

    init(path: String) { self.path = path }

    // MARK: Reading

    /// Entries not read before; `isWhole` when they are all there are, in place of those known.
    mutating func readNew() throws(HistoryProblem) -> (entries: [String], isWhole: Bool) {
        let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC)
        guard descriptor >= 0 else {
            if errno == ENOENT || errno == ENOTDIR { return ([], false) }
            throw .unreadable(errno: errno)
        }
        defer { close(descriptor) }
        return try readNew(from: descriptor)
    }

    private mutating func readNew(from descriptor: Int32) throws(HistoryProblem) -> (entries: [String], isWhole: Bool) {
        let status = try Self.checkedStatus(of: descriptor)
        let isWhole = status.st_ino != inode || Int(status.st_size) < offset
        if isWhole { (offset, entryCount) = (0, 0) }
        inode = status.st_ino
        let size = Int(status.st_size), start = max(offset, size - Self.mostRead)
        var bytes = try Self.bytes(of: descriptor, from: start, count: size - start)[...]
        guard !bytes.contains(0) else { throw .notText }
        // Of the line that the beginning of the part is in, nothing is known.
        if start > offset { bytes = bytes[((bytes.firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex - 1) + 1)...] }
        // A last line without its end is still being written, or was cut off.
        guard let end = bytes.lastIndex(of: UInt8(ascii: "\n")) else { return ([], isWhole) }
        bytes = bytes[...end]
        let entries = try Self.entries(in: bytes)
        offset = start + bytes.endIndex
        entryCount += entries.count
        return (entries.last, isWhole)
    }

    private static func checkedStatus(of descriptor: Int32) throws(HistoryProblem) -> stat {
        var status = stat()
        guard fstat(descriptor, &status) == 0 else { throw .unreadable(errno: errno) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAFile }
        return status
    }

    private static func bytes(of descriptor: Int32, from offset: Int, count: Int) throws(HistoryProblem) -> [UInt8] {
        var bytes = [UInt8](repeating: 0, count: count)
        var filled = 0
        while filled < count {
            let got = bytes.withUnsafeMutableBytes {
                pread(descriptor, $0.baseAddress! + filled, count - filled, off_t(offset + filled))
            }
            if got == 0 { break }
            if got > 0 { filled += got } else if errno != EINTR { throw .unreadable(errno: errno) }
        }
        return Array(bytes.prefix(filled))
    }

    // MARK: Entries

    /// The last entries, and how many there are.
    private static func entries(in bytes: ArraySlice<UInt8>) throws(HistoryProblem) -> (last: [String], count: Int) {
        guard String(validating: bytes, as: UTF8.self) != nil else { throw .notText }
        let lines = bytes.split(separator: UInt8(ascii: "\n"))
        return (lines.suffix(History.capacity).map(unescaped), lines.count)
    }

    static func escaped(_ entry: String) -> String {
        var result: [UInt8] = []
        for byte in entry.utf8 {
            switch byte {
            case UInt8(ascii: "\\"): result += [byte, byte]
            case UInt8(ascii: "\n"): result += [UInt8(ascii: "\\"), UInt8(ascii: "n")]
            case UInt8(ascii: "\r"): result += [UInt8(ascii: "\\"), UInt8(ascii: "r")]
            default: result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    static func unescaped(_ line: ArraySlice<UInt8>) -> String {
        guard line.contains(UInt8(ascii: "\\")) else { return String(decoding: line, as: UTF8.self) }
        var result: [UInt8] = []
        result.reserveCapacity(line.count)
        var isEscaped = false
        for byte in line {
            switch byte {
            case UInt8(ascii: "n") where isEscaped: result.append(UInt8(ascii: "\n"))
            case UInt8(ascii: "r") where isEscaped: result.append(UInt8(ascii: "\r"))
            case UInt8(ascii: "\\") where !isEscaped: isEscaped = true; continue
            default: result.append(byte)
            }
            isEscaped = false
        }
        return String(decoding: result, as: UTF8.self)
    }

    // MARK: Writing

    /// Appends one entry and answers those that others had put before it.
    mutating func append(_ entry: String) throws(HistoryProblem) -> [String] {
        try makeFolder()
        let descriptor = try openLocked()
        defer { close(descriptor) }
        let others = try readNew(from: descriptor).entries
        let size = Int(try Self.checkedStatus(of: descriptor).st_size)
        // What stands behind `offset` is a line that a crash cut off: end it.
        let line = (size > offset ? "\n" : "") + Self.escaped(entry) + "\n"
        guard OwnFiles.write(Array(line.utf8), to: descriptor) else {
            let code = errno
            ftruncate(descriptor, off_t(size))
            throw .unwritable(errno: code)
        }
        offset = size + line.utf8.count
        entryCount += 1
        return others
    }

    /// Puts a file of the last `count` entries in the place of this one.
    mutating func rewrite(keeping count: Int) throws(HistoryProblem) {
        let descriptor = try openLocked()
        defer { close(descriptor) }
        (offset, entryCount) = (0, 0)
        let entries = try readNew(from: descriptor).entries.suffix(count)
        let temporary = "\(path).\(getpid())"
        let new = open(temporary, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        guard new >= 0 else { throw .unwritable(errno: errno) }
        defer { close(new) }
        let text = entries.map { Self.escaped($0) + "\n" }.joined()
        guard OwnFiles.write(Array(text.utf8), to: new), rename(temporary, path) == 0 else {
            let code = errno
            unlink(temporary)
            throw .unwritable(errno: code)
        }
        var status = stat()
        if fstat(new, &status) == 0 { inode = status.st_ino }
        (offset, entryCount) = (text.utf8.count, entries.count)
    }

    /// Opens the file with its lock held: until it is closed.
    private func openLocked() throws(HistoryProblem) -> Int32 {
        for _ in 0..<Self.lockAttempts {
            let descriptor = open(path, O_RDWR | O_CREAT | O_APPEND | O_NONBLOCK | O_CLOEXEC, 0o600)
            guard descriptor >= 0 else { throw .unwritable(errno: errno) }
            var opened = stat()
            var named = stat()
            // The lock may be one on a file that another shell has just replaced.
            if flock(descriptor, LOCK_EX | LOCK_NB) == 0, fstat(descriptor, &opened) == 0,
                stat(path, &named) == 0, opened.st_ino == named.st_ino
            {
                // Statements name people: nobody else reads them.
                if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
                return descriptor
            }
            close(descriptor)
            usleep(20_000)
        }
        throw .locked
    }

    /// Makes the folders above the file where they are missing.
    private func makeFolder() throws(HistoryProblem) {
        if let code = OwnFiles.makeFolder(of: path) { throw .unwritable(errno: code) }
    }
}
