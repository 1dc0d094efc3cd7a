import SiapColumns

/// How tables are scanned. Answers do not depend on it, only the time they take.
public struct ScanOptions: Sendable {
    /// How many threads share the chunks of one question out.
    public var threads = Crew.coreCount
    /// Rows of a chunk: a power of two, 64 to 65,536.
    public var chunkRows = Scratch.rows
    /// Chunks are passed over for what is known of their values as a whole.
    public var usesZones = true
    /// Tables with fewer rows are worked out by the evaluator alone: to prepare a scan would take longer than the rows.
    public var fewestRows = 512

    public init() {}
}
