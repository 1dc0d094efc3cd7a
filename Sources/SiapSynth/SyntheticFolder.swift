public import SiapData
public import SiapFiles
import SiapText

/// A folder of made-up rows and events, with a file that says that they are.
public struct SyntheticFolder {
    /// What was written.
    public struct Written: Sendable {
        /// How it is called in `load`.
        public var loadName: String
        public var rowsFile: String
        /// Nil where the pack has no events for the table.
        public var eventsFile: String?
        public var eventCount: Int
    }

    private let roster: SyntheticRoster
    private let events: SyntheticEvents
    private let files: FileAccess
    /// How the pack and the seed are called in the file that says what all this is.
    private let source: Source

    /// What the same folder can be made from again.
    public struct Source: Sendable {
        public var pack: String
        public var seed: UInt64
        public init(pack: String, seed: UInt64) {
            self.pack = pack
            self.seed = seed
        }
    }

    /// Paths are taken from the folder that `files` begins in, which is made if there is none.
    public init(_ roster: SyntheticRoster, from source: Source, in files: FileAccess) {
        self.roster = roster
        self.source = source
        self.files = files
        events = SyntheticEvents(roster)
    }

    /// Of the file that marks a folder as made up.
    public static let markName = "SYNTHETIC.md"
    /// So many rows stand in memory at a time.
    private static let rowsAtOnce = 16_384

    /// Writes all files; those of a folder that is marked as made up take the place of those that are there.
    /// `impossible` is asked as by `SyntheticEvents.write`; `watch` may stop it.
    public func write(
        watch: LoadWatch = LoadWatch(),
        impossible: (_ events: [Table.TakenEvent], _ csv: [UInt8]) throws -> [Bool]
    ) throws -> Written {
        let name = String(normalizedName(roster.schema.names.english).map { $0 == " " || $0 == "/" ? "_" : $0 })
        var written = Written(loadName: name, rowsFile: name + ".csv", eventsFile: nil, eventCount: 0)
        if !events.isEmpty { written.eventsFile = name + "_events.csv" }
        try files.makeFolder()
        let isMarked = files.kind(SyntheticFolder.markName) == .file
        for file in [written.rowsFile, written.eventsFile].compactMap(\.self)
        where !isMarked && files.kind(file) != .missing {
            throw SynthProblem.fileIsThere(path: files.resolve(file))
        }
        // First of all, so that nothing made up ever lies there without it.
        try files.write(words(of: written), to: SyntheticFolder.markName)
        try write(written.rowsFile, watch, header: roster.header) { rows, output in
            roster.write(rows, to: &output)
        }
        if let file = written.eventsFile {
            try write(file, watch, header: events.header) { rows, output in
                written.eventCount += try events.write(rows, to: &output, impossible: impossible)
            }
        }
        return written
    }

    private func write(
        _ file: String, _ watch: LoadWatch, header: [UInt8],
        _ part: (_ rows: Range<Int>, _ output: inout [UInt8]) throws -> Void
    ) throws {
        var next = 0, isBegun = false
        try files.write(to: file) { output in
            try watch.check()
            if !isBegun { output += header }
            isBegun = true
            if next == roster.rows { return false }
            let rows = next..<min(next + SyntheticFolder.rowsAtOnce, roster.rows)
            next = rows.upperBound
            try part(rows, &output)
            return true
        }
    }

    private func words(of written: Written) -> String {
        let loads =
            ["load \(written.loadName) from \"\(written.rowsFile)\""]
            + (written.eventsFile.map { ["load events of \(written.loadName) from \"\($0)\""] } ?? [])
        return """
            # Synthetic data

            Everything in this folder was made up by a program: no row is a person, no name is anybody's, no number is a
            fact. Names begin with "Sintetis", text keys with "SYN-".

            Semua isi folder ini dibuat oleh program: tidak ada baris yang mewakili orang, tidak ada nama milik
            siapa pun, tidak ada angka yang merupakan fakta. Nama diawali "Sintetis", kunci teks diawali "SYN-".

            - pack: \(source.pack)
            - rows of \(roster.schema.names.english): \(roster.rows)
            - seed: \(source.seed)

            The same pack, rows and seed give the same bytes. In siap, with that pack:

            ```
            \(loads.joined(separator: "\n"))
            ```

            """
    }
}
