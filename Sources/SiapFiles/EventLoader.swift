public import SiapData
public import SiapText

/// One event of one row, as a file has it.
public struct LoadedEvent: Sendable {
    /// Arguments that the file leaves empty are unknown.
    public var taken: Table.TakenEvent
    /// On which its record starts, from 1.
    public var line: Int

    /// On which it happened.
    public var day: Day { taken.day }
    /// What kind of event it is.
    public var event: EventKindID { taken.kind }
    /// Position in its table.
    public var row: Int { taken.row }
    /// One for each parameter of the event, in its order.
    public var arguments: [Value] { taken.arguments }
}

/// What a file of events gave, in the order of the file.
public struct EventOutcome: Sendable {
    /// Not sorted by day.
    public var events: [LoadedEvent]
    /// Names of the columns as the file has them.
    public var header: [String]
    /// Records that are no event of the table, with the reasons.
    public var rejects: [Reject]
    /// Said of the file as a whole; none stops the load.
    public var warnings: [Diagnostic]
    /// Cells name rows by labels or aliases, not only by keys.
    public var namesRowsOtherwise = false
    /// Cells write letters as a base and a mark, which are read as one.
    public var isDecomposed = false
}

/// Reads events of a table: columns `date`, `event`, the key under the table's or the key's name, and one for each
/// parameter.
public enum EventLoader {
    /// A bad record is a reject. Throws `DiagnosticsFailure` where the file as a whole cannot be read, dates may be
    /// read in two ways, or the watch stops it.
    public static func load(
        bytes: [UInt8], format: InputFormat, table: TableID, catalog: Catalog, fileName: String,
        dates: DateOrder? = nil, watch: LoadWatch = LoadWatch()
    ) throws(DiagnosticsFailure) -> EventOutcome {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticsFailure) in
            let source = try format.source(of: buffer, fileName: fileName, watch: watch)
            var pass = try EventPass(
                source.header, of: table, in: catalog, style: source.usualNumbers, fileName: fileName,
                dates: DateReading(dates))
            let outcome = try pass.run(source)
            if let problem = pass.dates.problem(Keyword.date.names) { throw DiagnosticsFailure(problem) }
            guard pass.dates.isMonthFirst else { return outcome }
            source.rewind()
            var anew = try EventPass(
                source.header, of: table, in: catalog, style: source.usualNumbers, fileName: fileName,
                dates: DateReading(nil, guess: .monthFirst))
            return try anew.run(source)
        }
    }

    /// The cells of the records that begin on some lines of the file, private ones masked: for events that are refused
    /// after all were read.
    public static func cells(
        onLines lines: Set<Int>, bytes: [UInt8], format: InputFormat, table: TableID, catalog: Catalog,
        fileName: String, watch: LoadWatch = LoadWatch()
    ) throws(DiagnosticsFailure) -> [Int: [String]] {
        try bytes.withUnsafeBufferPointer { (buffer) throws(DiagnosticsFailure) in
            let source = try format.source(of: buffer, fileName: fileName, watch: watch)
            let pass = try EventPass(
                source.header, of: table, in: catalog, style: source.usualNumbers, fileName: fileName)
            return try pass.cells(onLines: lines, source)
        }
    }
}

extension Keyword {
    /// The word in both tongues.
    var names: Bilingual { Bilingual(english: spelling(.english), indonesian: spelling(.indonesian)) }
}
