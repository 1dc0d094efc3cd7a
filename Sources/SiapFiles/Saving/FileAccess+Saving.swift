import Glibc
public import SiapText

extension FileAccess {
    /// Puts `bytes` in place of the file, or leaves the old one as it was: they are written beside it, made durable,
    /// and renamed over it. A device or pipe is written to directly.
    public func write(_ bytes: [UInt8], to path: String) throws(DiagnosticsFailure) {
        let kind = kind(path)
        if let drafts, kind != .folder { return drafts.write(bytes, to: resolve(path)) }
        switch kind {
        case .folder: throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(EISDIR)))
        case .other: try writeThrough(bytes, to: path)
        case .file, .missing: try replace(with: bytes, at: path)
        }
    }

    /// In UTF-8, as given: no line break is added.
    public func write(_ text: String, to path: String) throws(DiagnosticsFailure) {
        try write(Array(text.utf8), to: path)
    }

    /// Adds to the end of a file, and to the disk before returning. A part written before a failure is taken back.
    public func append(_ bytes: [UInt8], to path: String) throws(DiagnosticsFailure) {
        let kind = kind(path)
        if kind == .folder { throw FileAccess.failure(.fileIsFolder(file: path)) }
        if let drafts { return drafts.write((kind == .missing ? [] : try read(path)) + bytes, to: resolve(path)) }
        let file = open(resolve(path), O_WRONLY | O_CREAT | O_APPEND | O_CLOEXEC, 0o666)
        if file < 0 { throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(errno))) }
        defer { close(file) }
        let before = lseek(file, 0, SEEK_END)
        if let code = writeAll(bytes, to: file) ?? synced(file) {
            if before >= 0 { _ = ftruncate(file, before) }
            throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(code)))
        }
    }

    private func replace(with bytes: [UInt8], at path: String) throws(DiagnosticsFailure) {
        try replace(at: path) { writeAll(bytes, to: $0) }
    }

    /// `write` puts all that the file is to hold into a descriptor, and gives the system's number of what went wrong.
    func replace(at path: String, by write: (Int32) -> Int32?) throws(DiagnosticsFailure) {
        let target = finalTarget(resolve(path))
        let folder = target.lastIndex(of: "/").map { String(target[...$0]) } ?? "./"
        let name = target.lastIndex(of: "/").map { String(target[target.index(after: $0)...]) } ?? target
        var status = stat()
        let isThere = stat(target, &status) == 0
        // A file that may not be written is not to be replaced either.
        if isThere, access(target, W_OK) != 0 {
            throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(errno)))
        }
        var template = Array((folder + "." + name.prefix(100) + ".XXXXXX").utf8CString)
        let file = mkstemp(&template)
        if file < 0 { throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(errno))) }
        _ = fcntl(file, F_SETFD, FD_CLOEXEC)
        _ = fchmod(file, isThere ? status.st_mode & 0o7777 : 0o666 & ~FileAccess.creationMask)
        var code = write(file) ?? synced(file)
        if close(file) != 0, code == nil { code = errno }
        if code == nil, rename(template, target) != 0 { code = errno }
        if let code {
            unlink(template)
            throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(code)))
        }
        syncFolder(folder)
    }

    /// Through symbolic links, so that the file they lead to is replaced and not the link.
    private func finalTarget(_ path: String) -> String {
        guard let real = realpath(path, nil) else { return path }
        defer { free(real) }
        return String(cString: real)
    }

    private func writeThrough(_ bytes: [UInt8], to path: String) throws(DiagnosticsFailure) {
        let file = open(resolve(path), O_WRONLY | O_CLOEXEC)
        if file < 0 { throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(errno))) }
        defer { close(file) }
        if let code = writeAll(bytes, to: file) {
            throw FileAccess.failure(.saveFailed(file: path, reason: SystemReason.text(code)))
        }
    }

    /// The system's number of what went wrong, or nil.
    func writeAll(_ bytes: [UInt8], to file: Int32) -> Int32? {
        bytes.withUnsafeBufferPointer { buffer in
            var written = 0
            while written < buffer.count {
                let count = Glibc.write(file, buffer.baseAddress! + written, buffer.count - written)
                if count < 0, errno == EINTR { continue }
                if count < 0 { return errno }
                written += count
            }
            return nil
        }
    }

    private func synced(_ file: Int32) -> Int32? { fsync(file) == 0 ? nil : errno }

    /// The new name itself is durable only once its folder is.
    private func syncFolder(_ folder: String) {
        let file = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
        if file < 0 { return }
        fsync(file)
        close(file)
    }

    /// Read from the system once, because asking for it means setting it.
    private static let creationMask: mode_t = {
        let mask = umask(0o077)
        umask(mask)
        return mask
    }()
}
