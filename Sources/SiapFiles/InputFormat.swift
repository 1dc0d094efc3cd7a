import SiapText

/// The forms in which tables can be read.
public enum InputFormat: String, Sendable, CaseIterable {
    /// Separated by comma, semicolon or tab, whichever the header has.
    case csv
    case tsv
    case json
    case ndjson

    /// By the end of the file's name; nil when it says nothing known.
    public init?(fileName: String) {
        guard let dot = fileName.lastIndex(of: "."), fileName[dot...].dropFirst().allSatisfy({ $0 != "/" }) else {
            return nil
        }
        switch fileName[dot...].dropFirst().lowercased() {
        case "csv", "txt": self = .csv
        case "tsv", "tab": self = .tsv
        case "json": self = .json
        case "ndjson", "jsonl": self = .ndjson
        default: return nil
        }
    }

    func source(of bytes: UnsafeBufferPointer<UInt8>, fileName: String, watch: LoadWatch) throws(DiagnosticsFailure)
        -> any RecordSource
    {
        switch self {
        case .csv: return try DelimitedSource(bytes, separator: nil, fileName: fileName, watch: watch)
        case .tsv: return try DelimitedSource(bytes, separator: UInt8(ascii: "\t"), fileName: fileName, watch: watch)
        case .json: return try JSONSource(bytes, isLines: false, fileName: fileName, watch: watch)
        case .ndjson: return try JSONSource(bytes, isLines: true, fileName: fileName, watch: watch)
        }
    }
}
