public import SiapText

/// The forms in which a result can be shown or saved.
public enum OutputFormat: String, Sendable, CaseIterable {
    case table, csv, tsv, json, ndjson, markdown, html, svg

    /// By the end of a file's name; nil when it says nothing known.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), !fileName[dot...].contains("/") else { return nil }
        switch fileName[dot...].dropFirst().lowercased() {
        case "txt": self = .table
        case "csv": self = .csv
        case "tsv", "tab": self = .tsv
        case "json": self = .json
        case "ndjson", "jsonl": self = .ndjson
        case "md", "markdown": self = .markdown
        case "html", "htm": self = .html
        case "svg": self = .svg
        default: return nil
        }
    }
}

/// How a result is to be shown.
public struct RenderOptions: Sendable {
    /// Of headings, codes and words; data formats write numbers alike in both.
    public var tongue: Tongue
    /// Columns of the terminal; nil where lines may be as long as they like.
    public var width: Int?
    /// Escape sequences may be written; whoever calls has looked at NO_COLOR.
    public var color: Bool
    /// `.table` is for people, the others for programs and pages.
    public var format: OutputFormat
    /// The text goes to a screen: what would move its cursor is not written as it is.
    public var isTerminal: Bool
    /// Longer results are cut in tables, never in what is saved.
    public var maxRows: Int?
    /// Shows private attributes.
    public var unmasked: Bool
    /// Lines above the header of a csv or tsv, or below an svg, that tell of it; none leaves them out.
    public var noteLines: [String] = []
    /// The terminal shows no more than ASCII: charts are drawn with it.
    public var isASCII = false

    public init(
        tongue: Tongue, width: Int? = nil, color: Bool = false, format: OutputFormat = .table, isTerminal: Bool = false,
        maxRows: Int? = nil, unmasked: Bool = false
    ) {
        self.tongue = tongue
        self.width = width
        self.color = color
        self.format = format
        self.isTerminal = isTerminal
        self.maxRows = maxRows
        self.unmasked = unmasked
    }
}
