internal import CSQLite

/// A connection to a SQLite file, for one thread at a time. Statements are prepared once and kept until it is closed.
final class Database {
    private var handle: OpaquePointer?
    private var statements: [String: OpaquePointer] = [:]

    /// Opens a file that is there, foreign keys checked. Whoever holds it is waited for, so many seconds at most.
    init(path: String, patience: Double) throws(WorkspaceProblem) {
        let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_EXRESCODE
        if sqlite3_open_v2(path, &handle, flags, nil) != SQLITE_OK {
            let problem = self.problem
            close()
            throw problem
        }
        sqlite3_busy_timeout(handle, Int32(patience * 1_000))
        try script("PRAGMA foreign_keys = ON")
    }

    deinit { close() }

    func close() {
        for statement in statements.values { sqlite3_finalize(statement) }
        statements = [:]
        sqlite3_close_v2(handle)
        handle = nil
    }

    /// Several statements that give nothing.
    func script(_ sql: String) throws(WorkspaceProblem) {
        if sqlite3_exec(handle, sql, nil, nil, nil) != SQLITE_OK { throw problem }
    }

    /// One statement, its values in the order of their question marks, to its end.
    func run(_ sql: String, with values: Cell...) throws(WorkspaceProblem) {
        try rows(sql, with: values) { _ in }
    }

    /// The first cell of the first row; nil where there is none.
    func first(_ sql: String, with values: Cell...) throws(WorkspaceProblem) -> Cell? {
        var found: Cell?
        try rows(sql, with: values) { row in if found == nil { found = row[0] } }
        return found
    }

    /// Each row, to be read before the next one comes.
    func rows(_ sql: String, with values: [Cell], body: (Row) throws(WorkspaceProblem) -> Void) throws(WorkspaceProblem)
    {
        let statement = try prepared(sql)
        defer { sqlite3_reset(statement) }
        for (index, value) in values.enumerated() { try bind(value, to: Int32(index + 1), of: statement) }
        while true {
            switch sqlite3_step(statement) {
            case SQLITE_ROW: try body(Row(statement: statement))
            case SQLITE_DONE: return
            default: throw problem
            }
        }
    }

    /// All or nothing: what fails is rolled back, and so is what cannot be committed.
    func transaction<Value>(_ kind: Transaction, body: () throws(WorkspaceProblem) -> Value) throws(WorkspaceProblem)
        -> Value
    {
        try script("BEGIN \(kind.rawValue)")
        do {
            let value = try body()
            try script("COMMIT")
            return value
        } catch {
            // A full disk has rolled it back already.
            if sqlite3_get_autocommit(handle) == 0 { try? script("ROLLBACK") }
            throw error
        }
    }

    /// The number that the last row added was given.
    var lastRow: Int64 { sqlite3_last_insert_rowid(handle) }

    private func prepared(_ sql: String) throws(WorkspaceProblem) -> OpaquePointer {
        if let statement = statements[sql] { return statement }
        var statement: OpaquePointer?
        guard sqlite3_prepare_v2(handle, sql, -1, &statement, nil) == SQLITE_OK, let statement else { throw problem }
        statements[sql] = statement
        return statement
    }

    private func bind(_ value: Cell, to place: Int32, of statement: OpaquePointer) throws(WorkspaceProblem) {
        let result =
            switch value {
            case .null: sqlite3_bind_null(statement, place)
            case .integer(let number): sqlite3_bind_int64(statement, place, number)
            case .real(let number): sqlite3_bind_double(statement, place, number)
            case .text(let text): sqlite3_bind_text(statement, place, text, Int32(text.utf8.count), Database.copied)
            }
        if result != SQLITE_OK { throw problem }
    }

    /// SQLite keeps a copy of its own.
    private static let copied = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

    private var problem: WorkspaceProblem {
        WorkspaceProblem(result: sqlite3_extended_errcode(handle), said: String(cString: sqlite3_errmsg(handle)))
    }
}

extension Database {
    enum Transaction: String {
        /// Sees one state of the file, whoever writes meanwhile.
        case reading = "DEFERRED"
        /// Nobody else writes until it ends.
        case writing = "IMMEDIATE"
    }

    enum Cell: Equatable {
        case null
        case integer(Int64)
        case real(Double)
        case text(String)

        init(_ text: String?) { self = text.map { .text($0) } ?? .null }
    }

    /// The row at which a statement stands.
    struct Row {
        fileprivate let statement: OpaquePointer

        /// Bytes, and texts that are not UTF-8, are nothing that siap writes: null.
        subscript(place: Int32) -> Cell {
            switch sqlite3_column_type(statement, place) {
            case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, place))
            case SQLITE_FLOAT: return .real(sqlite3_column_double(statement, place))
            case SQLITE_TEXT:
                let start = sqlite3_column_text(statement, place)
                let bytes = UnsafeBufferPointer(start: start, count: Int(sqlite3_column_bytes(statement, place)))
                return Cell(String(validating: bytes, as: UTF8.self))
            default: return .null
            }
        }
    }
}

extension Database.Cell {
    var whole: Int64? { if case .integer(let number) = self { number } else { nil } }
    var text: String? { if case .text(let text) = self { text } else { nil } }
    var decimal: Double? { if case .real(let number) = self { number } else { whole.map { Double($0) } } }
}
