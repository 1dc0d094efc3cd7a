import Glibc
public import SiapText

extension FileAccess {
    /// Puts a file in its place that is too large for memory: `part` adds the next bytes to what it is given, until it
    /// answers that these were the last. A failure leaves an old file as it was.
    public func write(to path: String, _ part: (inout [UInt8]) throws -> Bool) throws {
        guard kind(path) != .folder else { throw FileAccess.failure(.fileIsFolder(file: path)) }
        var bytes: [UInt8] = []
        if drafts != nil {
            while try part(&bytes) {}
            return try write(bytes, to: path)
        }
        var failure: (any Error)?
        do {
            try replace(at: path) { file in
                var goesOn = true
                while goesOn {
                    bytes.removeAll(keepingCapacity: true)
                    do { goesOn = try part(&bytes) } catch {
                        failure = error
                        return ECANCELED
                    }
                    if let code = writeAll(bytes, to: file) { return code }
                }
                return nil
            }
        } catch { throw failure ?? error }
    }

    /// Makes the folder that paths start in, and those above it, where they are missing.
    public func makeFolder() throws(DiagnosticsFailure) {
        var folder = base.hasPrefix("/") ? "/" : ""
        for part in base.split(separator: "/") {
            folder += part + "/"
            if mkdir(folder, 0o777) != 0, errno != EEXIST, errno != EROFS, errno != EACCES {
                throw FileAccess.failure(.saveFailed(file: base, reason: SystemReason.text(errno)))
            }
        }
        if kind(".") != .folder {
            throw FileAccess.failure(.saveFailed(file: base, reason: SystemReason.text(ENOTDIR)))
        }
    }
}
