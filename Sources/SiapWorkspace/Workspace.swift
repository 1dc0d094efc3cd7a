internal import Glibc

/// A file in which events are recorded: a SQLite database with a write-ahead log, flushed to the disk before a record
/// is acknowledged.
///
/// Batches are only ever added; taking one back is a batch of its own, so that other shells see it, too.
public final class Workspace {
    /// As given when it was opened; the file may have been renamed since.
    public let path: String
    /// Whether the file was created just now.
    public private(set) var isNew = false
    private let database: Database
    /// The folder of a copy that nobody keeps.
    private let temporary: TemporaryCopy?
    /// The file itself, whatever happens to its name.
    private let file: FileNumber
    /// What `PRAGMA data_version` said when batches were last read: it changes when another connection has written.
    private var dataVersion: Int64 = 0

    /// How long another process is waited for, in seconds.
    public static let patience = 5.0

    /// Opens the workspace at `path`, or creates one where there is no file, or an empty one.
    ///
    /// `mostPages` limits the size of the file, for tests of a full disk.
    public convenience init(path: String, patience: Double = Workspace.patience, mostPages: Int? = nil)
        throws(WorkspaceProblem)
    {
        try self.init(path: path, temporary: nil, patience: patience, mostPages: mostPages)
    }

    /// A copy of what stands in the file at `path` (nothing, where there is none): what is recorded in it is gone when
    /// it is closed.
    public convenience init(copyOf path: String) throws(WorkspaceProblem) {
        let copy = try TemporaryCopy(of: path)
        try self.init(path: copy.path, temporary: copy, patience: Workspace.patience, mostPages: nil)
    }

    private init(path: String, temporary: TemporaryCopy?, patience: Double, mostPages: Int?) throws(WorkspaceProblem) {
        self.path = path
        self.temporary = temporary
        try Workspace.createPrivately(path)
        database = try Database(path: path, patience: patience)
        guard let file = FileNumber(of: path) else { throw .cannotOpen }
        self.file = file
        isNew = try Workspace.prepare(database, patience: patience, mostPages: mostPages)
        dataVersion = try Workspace.version(database)
    }

    /// When two programs make one workspace at once, SQLite does not let the second wait for its turn to switch to the
    /// write-ahead log: it says at once that the file is busy. So it is tried again.
    private static func prepare(_ database: Database, patience: Double, mostPages: Int?) throws(WorkspaceProblem)
        -> Bool
    {
        let clock = ContinuousClock()
        let end = clock.now + .seconds(patience)
        while true {
            do {
                return try WorkspaceFormat.prepare(database, mostPages: mostPages)
            } catch  where error == .busy && clock.now < end {
                usleep(10_000)
            }
        }
    }

    /// People's names stand in it: a new file is for its owner alone. What SQLite puts beside it has the same
    /// permissions.
    private static func createPrivately(_ path: String) throws(WorkspaceProblem) {
        let descriptor = Glibc.open(path, O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC, 0o600)
        if descriptor >= 0 {
            Glibc.close(descriptor)
        } else if errno == ENOSPC || errno == EDQUOT {
            throw .full
        } else if errno == EROFS {
            throw .readOnly
        } else if errno != EEXIST {
            throw .cannotOpen
        }
    }

    /// Whether every commit waits for the disk, for tests.
    public var flushesFully: Bool { (try? database.first("PRAGMA synchronous")) == .integer(2) }

    /// Closes the file, and folds the log into it when nobody else has it open.
    public func close() {
        database.close()
        temporary?.remove()
    }

    private static func version(_ database: Database) throws(WorkspaceProblem) -> Int64 {
        try database.first("PRAGMA data_version")?.whole ?? 0
    }

    /// Whether another connection has written since batches were last read. Cheap enough to be asked before every
    /// statement.
    public func othersHaveWritten() throws(WorkspaceProblem) -> Bool { try Workspace.version(database) != dataVersion }

    // MARK: Writing

    /// Records a batch and gives its number. It is on the disk when this returns, and not there at all when it throws.
    ///
    /// `known` is the last batch that was taken in: `.behind` when there are later ones, which must be looked at first.
    public func append(_ batch: Batch, after known: Int64) throws(WorkspaceProblem) -> Int64 {
        try write(after: known) { () throws(WorkspaceProblem) in
            try database.run(
                "INSERT INTO batch (source, as_of, \"table\", entries) VALUES (?, ?, ?, ?)", with: Cell(batch.source),
                Cell(batch.asOf), Cell(batch.table),
                .integer(Int64(batch.entries.count)))
            let number = database.lastRow
            var checksum = try checksum(of: batch, number: number)
            for entry in batch.entries {
                let arguments = ArgumentText.json(entry.arguments)
                try database.run(
                    """
                    INSERT INTO event (batch, kind, "table", name, key, day, arguments) VALUES (?, ?, ?, ?, ?, ?, ?)
                    """,
                    with: .integer(number),
                    .text(entry.kind.rawValue), .text(entry.table), .text(entry.name), .text(entry.key),
                    Cell(entry.day), .text(arguments))
                checksum.add(entry, arguments: arguments)
            }
            try keep(checksum, of: number)
            return number
        }
    }

    /// Takes a batch back and gives the number of the batch that says so.
    public func undo(_ number: Int64, after known: Int64) throws(WorkspaceProblem) -> Int64 {
        try write(after: known) { () throws(WorkspaceProblem) in
            try database.run("INSERT INTO batch (undoes, entries) VALUES (?, 0)", with: .integer(number))
            let own = database.lastRow
            try database.run("UPDATE batch SET undone_by = ? WHERE number = ?", with: .integer(own), .integer(number))
            var undoing = Batch()
            undoing.undoes = number
            try keep(try checksum(of: undoing, number: own), of: own)
            return own
        }
    }

    private func write(after known: Int64, _ body: () throws(WorkspaceProblem) -> Int64) throws(WorkspaceProblem)
        -> Int64
    {
        try database.transaction(.writing) { () throws(WorkspaceProblem) in
            try checkFile()
            let last = try database.first("SELECT coalesce(max(number), 0) FROM batch")?.whole ?? 0
            if last != known { throw .behind }
            return try body()
        }
    }

    /// Of a batch without its entries; when it was recorded, the file itself says.
    private func checksum(of batch: Batch, number: Int64) throws(WorkspaceProblem) -> Checksum {
        guard
            let recorded = try database.first("SELECT recorded FROM batch WHERE number = ?", with: .integer(number))?
                .text
        else { throw .damaged }
        return Checksum(
            recorded: recorded, undoes: batch.undoes, source: batch.source, asOf: batch.asOf, table: batch.table)
    }

    private func keep(_ checksum: Checksum, of number: Int64) throws(WorkspaceProblem) {
        try database.run(
            "UPDATE batch SET checksum = ? WHERE number = ?", with: .integer(checksum.number), .integer(number))
    }

    /// What is written to a file that was deleted or replaced meanwhile would be gone with it.
    private func checkFile() throws(WorkspaceProblem) {
        if FileNumber(of: path) != file { throw .changedOutside }
    }

    // MARK: Reading

    /// The batches recorded after `known`, in their order.
    public func batches(after known: Int64) throws(WorkspaceProblem) -> [Batch] {
        // Asked before: what is written meanwhile is then read twice rather than never.
        let version = try Workspace.version(database)
        let batches = try database.transaction(.reading) { () throws(WorkspaceProblem) in try read(after: known) }
        dataVersion = version
        return batches
    }

    private func read(after known: Int64) throws(WorkspaceProblem) -> [Batch] {
        var batches: [Batch] = []
        var kept: [Int64?] = []
        try database.rows(
            """
            SELECT number, recorded, undoes, undone_by, source, as_of, "table", checksum FROM batch WHERE number > ? \
            ORDER BY number
            """,
            with: [.integer(known)]
        ) { (row) throws(WorkspaceProblem) in
            batches.append(try Batch(row))
            kept.append(row[7].whole)
        }
        var found = batches.map {
            Checksum(recorded: $0.recorded, undoes: $0.undoes, source: $0.source, asOf: $0.asOf, table: $0.table)
        }
        let positions = Dictionary(uniqueKeysWithValues: batches.indices.map { (batches[$0].number, $0) })
        try readEntries(after: known) { number, entry, arguments in
            guard let position = positions[number] else { return }
            batches[position].entries.append(entry)
            found[position].add(entry, arguments: arguments)
        }
        for index in batches.indices {
            if let sum = kept[index], sum != found[index].number { batches[index].isDamaged = true }
            // What takes a batch back says so itself, in what is checked.
            if let taker = batches[index].undoneBy,
                positions[taker].map({ batches[$0].undoes }) != batches[index].number
            {
                batches[index].isDamaged = true
            }
            if let taken = batches[index].undoes, let position = positions[taken],
                batches[position].undoneBy != batches[index].number
            {
                batches[position].isDamaged = true
            }
        }
        return batches
    }

    /// Each entry with its batch and its arguments as they stand in the file: a row for each argument, one where there
    /// are none.
    private func readEntries(after known: Int64, _ body: (Int64, Batch.Entry, String) -> Void) throws(WorkspaceProblem)
    {
        var sequence: Int64?
        var batch: Int64 = 0
        var entry: Batch.Entry?
        var arguments = ""
        try database.rows(
            """
            SELECT e.sequence, e.batch, e.kind, e."table", e.name, e.key, e.day, a.key, a.type, a.value, e.arguments
            FROM event e LEFT JOIN json_each(e.arguments) a WHERE e.batch > ? ORDER BY e.sequence, a.id
            """, with: [.integer(known)]
        ) { (row) throws(WorkspaceProblem) in
            let number = try row.needed(0, as: \.whole)
            if number != sequence {
                if let entry { body(batch, entry, arguments) }
                sequence = number
                batch = try row.needed(1, as: \.whole)
                entry = try Batch.Entry(row)
                arguments = try row.needed(10, as: \.text)
            }
            if let name = row[7].text {
                entry?.arguments.append(Batch.Argument(name: name, value: Batch.Scalar(row[9], type: row[8].text)))
            }
        }
        if let entry { body(batch, entry, arguments) }
    }
}

private typealias Cell = Database.Cell

extension Database.Row {
    /// A cell that the format promises; a file that lacks it was damaged.
    fileprivate func needed<Value>(_ place: Int32, as value: KeyPath<Database.Cell, Value?>) throws(WorkspaceProblem)
        -> Value
    {
        guard let value = self[place][keyPath: value] else { throw .damaged }
        return value
    }
}

extension Batch {
    fileprivate init(_ row: Database.Row) throws(WorkspaceProblem) {
        self.init(source: row[4].text, asOf: row[5].text, table: row[6].text)
        number = try row.needed(0, as: \.whole)
        recorded = try row.needed(1, as: \.text)
        undoes = row[2].whole
        undoneBy = row[3].whole
    }
}

extension Batch.Entry {
    fileprivate init(_ row: Database.Row) throws(WorkspaceProblem) {
        guard let kind = Kind(rawValue: try row.needed(2, as: \.text)) else { throw .damaged }
        self.init(
            kind: kind, table: try row.needed(3, as: \.text), name: try row.needed(4, as: \.text),
            key: try row.needed(5, as: \.text), day: row[6].text)
    }
}

extension Batch.Scalar {
    /// A value as `json_each` gives it, with the name of its JSON type.
    fileprivate init(_ cell: Database.Cell, type: String?) {
        self =
            switch type {
            case "text": cell.text.map { .text($0) } ?? .unknown
            case "integer": cell.whole.map { .whole($0) } ?? .unknown
            case "real": cell.decimal.map { .decimal($0) } ?? .unknown
            case "true": .truth(true)
            case "false": .truth(false)
            default: .unknown
            }
    }
}

/// What tells a file from all others, whatever its name.
private struct FileNumber: Equatable {
    private let device: dev_t
    private let number: ino_t

    /// nil where there is no such file.
    init?(of path: String) {
        var status = stat()
        guard stat(path, &status) == 0 else { return nil }
        device = status.st_dev
        number = status.st_ino
    }
}
