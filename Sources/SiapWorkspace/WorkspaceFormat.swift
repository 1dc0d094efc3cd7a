internal import GRDB

/// The file's own form: what marks it as a workspace, its format, its tables.
enum WorkspaceFormat {
    /// "SIAP" in the header of the file: what `file` and SQLite's `application_id` tell.
    static let mark: Int64 = 0x5349_4150
    /// Raised when older programs could no longer read what newer ones write.
    static let number = 1

    /// Makes sure that the file is a sound workspace of a format known here; an empty file becomes one. Gives whether it did.
    static func prepare(_ database: Database, mostPages: Int?) throws -> Bool {
        let isEmpty = try self.isEmpty(database)
        if !isEmpty { try recognise(database) }
        // Before the first write, and never on a file of someone else.
        _ = try String.fetchOne(database, sql: "PRAGMA journal_mode = WAL")
        try database.execute(sql: "PRAGMA synchronous = FULL")
        if let mostPages { _ = try Int.fetchOne(database, sql: "PRAGMA max_page_count = \(mostPages)") }
        if isEmpty { return try create(database) }
        guard try String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok" else { throw WorkspaceProblem.damaged }
        try addChecksums(database)
        return false
    }

    /// Workspaces of before had none: what stands in them is taken as it is, what is added is checked.
    private static func addChecksums(_ database: Database) throws {
        if try database.columns(in: "batch").contains(where: { $0.name == "checksum" }) { return }
        try database.execute(sql: "ALTER TABLE batch ADD COLUMN checksum INTEGER")
    }

    private static func isEmpty(_ database: Database) throws -> Bool {
        let mark = try Int64.fetchOne(database, sql: "PRAGMA application_id") ?? 0
        let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_master") ?? 0
        return mark == 0 && tables == 0
    }

    private static func recognise(_ database: Database) throws {
        guard try Int64.fetchOne(database, sql: "PRAGMA application_id") == mark else { throw WorkspaceProblem.notAWorkspace }
        let found = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
        if found != number { throw WorkspaceProblem.otherFormat(found) }
    }

    /// All in one transaction: two shells that open a new workspace at once make one.
    private static func create(_ database: Database) throws -> Bool {
        var isNew = false
        try database.inTransaction(.immediate) {
            if try isEmpty(database) {
                try database.execute(sql: tables)
                isNew = true
            } else {
                try recognise(database)
            }
            return .commit
        }
        return isNew
    }

    private static let tables = """
        CREATE TABLE batch (
            number INTEGER PRIMARY KEY AUTOINCREMENT,
            recorded TEXT NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%SZ', 'now')),
            undoes INTEGER REFERENCES batch (number),
            undone_by INTEGER REFERENCES batch (number),
            source TEXT,
            as_of TEXT,
            "table" TEXT,
            entries INTEGER NOT NULL,
            checksum INTEGER
        );
        CREATE TABLE event (
            sequence INTEGER PRIMARY KEY AUTOINCREMENT,
            batch INTEGER NOT NULL REFERENCES batch (number),
            kind TEXT NOT NULL CHECK (kind IN ('event', 'row', 'correction', 'report')),
            "table" TEXT NOT NULL,
            name TEXT NOT NULL,
            key TEXT NOT NULL,
            day TEXT,
            arguments TEXT NOT NULL CHECK (json_valid(arguments))
        );
        CREATE INDEX event_of_batch ON event (batch);
        PRAGMA application_id = \(mark);
        PRAGMA user_version = \(number);
        """
}
