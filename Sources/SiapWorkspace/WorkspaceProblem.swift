internal import CSQLite

/// Why a workspace cannot be opened, read or written. Nothing was changed then.
public enum WorkspaceProblem: Error, Sendable, Hashable {
    /// The file is no SQLite database, or one of another program.
    case notAWorkspace
    /// Its format has a number that this siap does not know.
    case otherFormat(Int)
    case damaged
    /// Another process held it for longer than one waits.
    case busy
    case full
    case readOnly
    /// The system did not let it be opened or created.
    case cannotOpen
    /// Another shell recorded something that has not been taken in yet.
    case behind
    /// It is not the file that was opened any more.
    case changedOutside
    /// What SQLite says, in its own words.
    case other(String)

    /// What SQLite answers, as an extended code and in its words.
    init(result: Int32, said: String) {
        switch result & 0xFF {
        case SQLITE_NOTADB: self = .notAWorkspace
        case SQLITE_CORRUPT: self = .damaged
        case SQLITE_BUSY, SQLITE_LOCKED: self = .busy
        case SQLITE_FULL: self = .full
        case SQLITE_READONLY, SQLITE_PERM: self = .readOnly
        case SQLITE_CANTOPEN: self = .cannotOpen
        default: self = .other(said)
        }
    }
}
