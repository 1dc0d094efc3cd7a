import Glibc

/// What the shell keeps for its user: the history and the progress of lessons. Nobody else reads it.
enum OwnFiles {
    /// Makes the folders above a file where they are missing; gives the `errno` of what stands in the way. A folder
    /// that may not be written is none: the one below it may well be there.
    static func makeFolder(of path: String) -> Int32? {
        var folder = path.hasPrefix("/") ? "" : "."
        for part in path.split(separator: "/").dropLast() {
            folder += "/" + part
            if mkdir(folder, 0o700) != 0, errno != EEXIST, errno != EROFS, errno != EACCES { return errno }
        }
        return nil
    }

    /// Writes all bytes; false leaves the reason in `errno`.
    static func write(_ bytes: [UInt8], to descriptor: Int32) -> Bool {
        var rest = bytes[...]
        while !rest.isEmpty {
            let written = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
            if written > 0 { rest = rest.dropFirst(written) } else if errno != EINTR { return false }
        }
        return true
    }
}
