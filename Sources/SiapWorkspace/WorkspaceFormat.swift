/// The file's own form: what marks it as a workspace, its format, its tables.
enum WorkspaceFormat {
    /// "SIAP" in the header of the file: what `file` and SQLite's `application_id` tell.
    static let mark: Int64 = 0x5349_4150
    /// Raised when older programs could no longer read what newer ones write.
    static let number: Int64 = 1

    /// Makes sure that the file is a sound workspace of a format known here; an empty file becomes one. Gives whether
    /// it did.
    static func prepare(_ database: Database, mostPages: Int?) throws(WorkspaceProblem) -> Bool {
        let isEmpty = try self.isEmpty(database)
        if !isEmpty { try recognise(database) }
        // Before the first write, and never on a file of someone else.
        try database.script("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL")
        if let mostPages { try database.script("PRAGMA max_page_count = \(mostPages)") }
        if isEmpty { return try create(database) }
        guard try database.first("PRAGMA quick_check(1)") == .text("ok") else { throw .damaged }
        try addChecksums(database)
        return false
    }

    /// Workspaces of before had none: what stands in them is taken as it is, what is added is checked.
    private static func addChecksums(_ database: Database) throws(WorkspaceProblem) {
        if try database.first("SELECT 1 FROM pragma_table_info('batch') WHERE name = 'checksum'") != nil { return }
        try database.script("ALTER TABLE batch ADD COLUMN checksum INTEGER")
    }

    private static func isEmpty(_ database: Database) throws(WorkspaceProblem) -> Bool {
        guard try database.first("PRAGMA application_id") == .integer(0) else { return false }
        return try database.first("SELECT count(*) FROM sqlite_master") == .integer(0)
    }

    private static func recognise(_ database: Database) throws(WorkspaceProblem) {
        guard try database.first("PRAGMA application_id") == .integer(mark) else { throw .notAWorkspace }
        let found = try database.first("PRAGMA user_version")?.whole ?? 0
        if found != number { throw .otherFormat(Int(found)) }
    }

    /// All in one transaction: two shells that open a new workspace at once make one.
    private static func create(_ database: Database) throws(WorkspaceProblem) -> Bool {
        try database.transaction(.writing) { () throws(WorkspaceProblem) in
            if try isEmpty(database) {
                try database.script(tables)
                return true
            }
            try recognise(database)
            return false
        }
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
