import Synchronization

/// Files that a rehearsal wrote, by path: they can be read again, and no disk knows of them.
final class DraftFiles: Sendable {
    private let bytes = Mutex<[String: [UInt8]]>([:])

    subscript(path: String) -> [UInt8]? { bytes.withLock { $0[path] } }

    func write(_ new: [UInt8], to path: String) { bytes.withLock { $0[path] = new } }
}
