internal import GRDB
internal import Glibc

/// A file in which events are recorded: a SQLite database with a write-ahead log, flushed to the disk before a record is acknowledged.
///
/// Batches are only ever added; taking one back is a batch of its own, so that other shells see it, too.
public final class Workspace {
    public let path: String
    /// Whether the file was created just now.
    public private(set) var isNew = false
    private let queue: DatabaseQueue
    /// The folder of a copy that nobody keeps.
    private let temporary: TemporaryCopy?
    /// The file itself, whatever happens to its name.
    private let file: FileNumber
    /// What `PRAGMA data_version` said when batches were last read: it changes when another connection has written.
    private var dataVersion = 0

    /// How long another process is waited for, in seconds.
    public static let patience = 5.0

    /// Opens the workspace at `path`, or creates one where there is no file, or an empty one.
    ///
    /// `mostPages` limits the size of the file, for tests of a full disk.
    public convenience init(path: String, patience: Double = Workspace.patience, mostPages: Int? = nil) throws(WorkspaceProblem) {
        try self.init(path: path, temporary: nil, patience: patience, mostPages: mostPages)
    }

    /// A copy of what stands in the file at `path` (nothing, where there is none): what is recorded in it is gone when it is closed.
    public convenience init(copyOf path: String) throws(WorkspaceProblem) {
        let copy = try TemporaryCopy(of: path)
        try self.init(path: copy.path, temporary: copy, patience: Workspace.patience, mostPages: nil)
    }

    private init(path: String, temporary: TemporaryCopy?, patience: Double, mostPages: Int?) throws(WorkspaceProblem) {
        self.path = path
        self.temporary = temporary
        var configuration = Configuration()
        configuration.label = "siap"
        configuration.busyMode = .timeout(patience)
        do {
            try Workspace.createPrivately(path)
            queue = try DatabaseQueue(path: path, configuration: configuration)
            file = try FileNumber(of: path)
            isNew = try Workspace.prepare(queue, patience, mostPages)
            dataVersion = try queue.writeWithoutTransaction(Workspace.version)
        } catch { throw WorkspaceProblem(error) }
    }

    /// When two programs make one workspace at once, SQLite does not let the second wait for its turn to switch to the
    /// write-ahead log: it says at once that the file is busy. So it is tried again.
    private static func prepare(_ queue: DatabaseQueue, _ patience: Double, _ mostPages: Int?) throws -> Bool {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(patience)
        while true {
            do {
                return try queue.writeWithoutTransaction { try WorkspaceFormat.prepare($0, mostPages: mostPages) }
            } catch let problem as DatabaseError where problem.resultCode == .SQLITE_BUSY && clock.now < end {
                usleep(10_000)
            }
        }
    }

    /// People's names stand in it: a new file is for its owner alone. What SQLite puts beside it has the same permissions.
    private static func createPrivately(_ path: String) throws {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            Glibc.close(descriptor)
        } else if errno == ENOSPC || errno == EDQUOT {
            throw WorkspaceProblem.full
        } else if errno == EROFS {
            throw WorkspaceProblem.readOnly
        } else if errno != EEXIST {
            throw WorkspaceProblem.cannotOpen
        }
    }

    /// Whether every commit waits for the disk, for tests: GRDB has a setting of its own for write-ahead logs.
    public var flushesFully: Bool {
        (try? queue.writeWithoutTransaction { try Int.fetchOne($0, sql: "PRAGMA synchronous") }) == 2
    }

    /// Closes the file, and folds the log into it when nobody else has it open.
    public func close() {
        try? queue.close()
        temporary?.remove()
    }

    private static func version(_ database: Database) throws -> Int {
        try Int.fetchOne(database.cachedStatement(sql: "PRAGMA data_version")) ?? 0
    }

    /// Whether another connection has written since batches were last read. Cheap enough to be asked before every statement.
    public func othersHaveWritten() throws(WorkspaceProblem) -> Bool {
        do { return try queue.writeWithoutTransaction(Workspace.version) != dataVersion } catch { throw WorkspaceProblem(error) }
    }

    // MARK: Writing

    /// Records a batch and gives its number. It is on the disk when this returns, and not there at all when it throws.
    ///
    /// `known` is the last batch that was taken in: `.behind` when there are later ones, which must be looked at first.
    public func append(_ batch: Batch, after known: Int64) throws(WorkspaceProblem) -> Int64 {
        do {
            return try queue.write { database in
                try checkFile()
                try Workspace.check(known, database)
                try database.cachedStatement(sql: "INSERT INTO batch (source, as_of, \"table\", entries) VALUES (?, ?, ?, ?)")
                    .execute(arguments: [batch.source, batch.asOf, batch.table, batch.entries.count])
                let number = database.lastInsertedRowID
                let insert = try database.cachedStatement(
                    sql: "INSERT INTO event (batch, kind, \"table\", name, key, day, arguments) VALUES (?, ?, ?, ?, ?, ?, ?)")
                var checksum = try Workspace.checksum(of: number, batch, database)
                for entry in batch.entries {
                    let arguments = ArgumentText.json(entry.arguments)
                    try insert.execute(arguments: [number, entry.kind.rawValue, entry.table, entry.name, entry.key, entry.day, arguments])
                    checksum.add(entry, arguments: arguments)
                }
                try Workspace.keep(checksum, of: number, database)
                return number
            }
        } catch { throw WorkspaceProblem(error) }
    }

    /// Takes a batch back and gives the number of the batch that says so.
    public func undo(_ number: Int64, after known: Int64) throws(WorkspaceProblem) -> Int64 {
        do {
            return try queue.write { database in
                try checkFile()
                try Workspace.check(known, database)
                try database.execute(sql: "INSERT INTO batch (undoes, entries) VALUES (?, 0)", arguments: [number])
                let own = database.lastInsertedRowID
                try database.execute(sql: "UPDATE batch SET undone_by = ? WHERE number = ?", arguments: [own, number])
                var undoing = Batch()
                undoing.undoes = number
                try Workspace.keep(try Workspace.checksum(of: own, undoing, database), of: own, database)
                return own
            }
        } catch { throw WorkspaceProblem(error) }
    }

    /// Of a batch without its entries; when it was recorded, the file itself says.
    private static func checksum(of number: Int64, _ batch: Batch, _ database: Database) throws -> Checksum {
        guard let recorded = try String.fetchOne(database, sql: "SELECT recorded FROM batch WHERE number = ?", arguments: [number]) else {
            throw WorkspaceProblem.damaged
        }
        return Checksum(recorded: recorded, undoes: batch.undoes, source: batch.source, asOf: batch.asOf, table: batch.table)
    }

    private static func keep(_ checksum: Checksum, of number: Int64, _ database: Database) throws {
        try database.execute(sql: "UPDATE batch SET checksum = ? WHERE number = ?", arguments: [checksum.number, number])
    }

    /// What is written to a file that was deleted or replaced meanwhile would be gone with it.
    private func checkFile() throws {
        guard let now = try? FileNumber(of: path), now == file else { throw WorkspaceProblem.changedOutside }
    }

    private static func check(_ known: Int64, _ database: Database) throws {
        let last = try Int64.fetchOne(database.cachedStatement(sql: "SELECT coalesce(max(number), 0) FROM batch")) ?? 0
        if last != known { throw WorkspaceProblem.behind }
    }

    // MARK: Reading

    /// The batches recorded after `known`, in their order.
    public func batches(after known: Int64) throws(WorkspaceProblem) -> [Batch] {
        do {
            // Asked before: what is written meanwhile is then read twice rather than never.
            let version = try queue.writeWithoutTransaction(Workspace.version)
            let batches = try queue.read { database in
                let rows = try Row.fetchAll(
                    database, sql: "SELECT number, recorded, undoes, undone_by, source, as_of, \"table\", checksum FROM batch WHERE number > ? ORDER BY number",
                    arguments: [known])
                var batches = try rows.map { try Batch($0) }
                var found = batches.map {
                    Checksum(recorded: $0.recorded, undoes: $0.undoes, source: $0.source, asOf: $0.asOf, table: $0.table)
                }
                let positions = Dictionary(uniqueKeysWithValues: batches.indices.map { (batches[$0].number, $0) })
                try Workspace.readEntries(after: known, database) { number, entry, arguments in
                    guard let position = positions[number] else { return }
                    batches[position].entries.append(entry)
                    found[position].add(entry, arguments: arguments)
                }
                for (index, row) in rows.enumerated() {
                    if let kept = row.found(Int64.self, 7), kept != found[index].number { batches[index].isDamaged = true }
                    // What takes a batch back says so itself, in what is checked.
                    if let taker = batches[index].undoneBy, positions[taker].map({ batches[$0].undoes }) != batches[index].number {
                        batches[index].isDamaged = true
                    }
                    if let taken = batches[index].undoes, let position = positions[taken], batches[position].undoneBy != batches[index].number {
                        batches[position].isDamaged = true
                    }
                }
                return batches
            }
            dataVersion = version
            return batches
        } catch { throw WorkspaceProblem(error) }
    }

    private static func readEntries(after known: Int64, _ database: Database, _ body: (Int64, Batch.Entry, String) -> Void) throws {
        let rows = try Row.fetchCursor(
            database,
            sql: """
                SELECT e.sequence, e.batch, e.kind, e."table", e.name, e.key, e.day, a.key, a.type, a.value, e.arguments
                FROM event e LEFT JOIN json_each(e.arguments) a WHERE e.batch > ? ORDER BY e.sequence, a.id
                """, arguments: [known])
        var sequence: Int64?
        var batch: Int64 = 0
        var entry: Batch.Entry?
        var arguments = ""
        while let row = try rows.next() {
            if try row.needed(Int64.self, 0) != sequence {
                if let entry { body(batch, entry, arguments) }
                sequence = try row.needed(Int64.self, 0)
                batch = try row.needed(Int64.self, 1)
                entry = try Batch.Entry(row)
                arguments = try row.needed(String.self, 10)
            }
            if let name = row.found(String.self, 7) {
                entry?.arguments.append(Batch.Argument(name: name, value: row.scalar(9, type: row.found(String.self, 8) ?? "")))
            }
        }
        if let entry { body(batch, entry, arguments) }
    }
}

extension Row {
    /// A cell that the format promises; a file that lacks it was damaged. GRDB's own subscript would end the program.
    fileprivate func needed<Cell: DatabaseValueConvertible>(_ type: Cell.Type, _ index: Int) throws -> Cell {
        guard let cell = found(type, index) else { throw WorkspaceProblem.damaged }
        return cell
    }

    fileprivate func found<Cell: DatabaseValueConvertible>(_ type: Cell.Type, _ index: Int) -> Cell? {
        let cell: DatabaseValue = self[index]
        return Cell.fromDatabaseValue(cell)
    }

    /// A value as `json_each` gives it, with the name of its JSON type.
    fileprivate func scalar(_ index: Int, type: String) -> Batch.Scalar {
        switch type {
        case "text": return found(String.self, index).map { .text($0) } ?? .unknown
        case "integer": return found(Int64.self, index).map { .whole($0) } ?? .unknown
        case "real": return found(Double.self, index).map { .decimal($0) } ?? .unknown
        case "true": return .truth(true)
        case "false": return .truth(false)
        default: return .unknown
        }
    }
}

extension Batch {
    fileprivate init(_ row: Row) throws {
        self.init(source: row.found(String.self, 4), asOf: row.found(String.self, 5), table: row.found(String.self, 6))
        number = try row.needed(Int64.self, 0)
        recorded = try row.needed(String.self, 1)
        undoes = row.found(Int64.self, 2)
        undoneBy = row.found(Int64.self, 3)
    }
}

extension Batch.Entry {
    fileprivate init(_ row: Row) throws {
        guard let kind = Kind(rawValue: try row.needed(String.self, 2)) else { throw WorkspaceProblem.damaged }
        self.init(
            kind: kind, table: try row.needed(String.self, 3), name: try row.needed(String.self, 4), key: try row.needed(String.self, 5),
            day: row.found(String.self, 6))
    }
}

/// What tells a file from all others, whatever its name.
private struct FileNumber: Equatable {
    private let device: dev_t
    private let number: ino_t

    init(of path: String) throws {
        var status = stat()
        guard stat(path, &status) == 0 else { throw WorkspaceProblem.cannotOpen }
        device = status.st_dev
        number = status.st_ino
    }
}
