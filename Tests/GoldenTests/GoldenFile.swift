import Foundation
import Testing

/// Files under Cases: compared, or written anew when SIAP_RECORD is 1.
enum GoldenFile {
    static let cases = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Cases")
    static var records: Bool { ProcessInfo.processInfo.environment["SIAP_RECORD"] == "1" }

    /// The names of the files of a folder that end in `suffix`, in order.
    static func names(in folder: String, suffix: String) -> [String] {
        let found =
            (try? FileManager.default.contentsOfDirectory(atPath: cases.appendingPathComponent(folder).path)) ?? []
        return found.filter { $0.hasSuffix(suffix) }.sorted()
    }

    static func read(_ path: String) throws -> String {
        try String(contentsOf: cases.appendingPathComponent(path), encoding: .utf8)
    }

    static func write(_ text: String, to path: String) throws {
        let file = cases.appendingPathComponent(path)
        if (try? String(contentsOf: file, encoding: .utf8)) == text { return }
        try text.write(to: file, atomically: true, encoding: .utf8)
    }

    /// Lines that differ, `-` as it should be and `+` as it is, around the first difference.
    static func difference(wanted: String, found: String) -> String {
        let a = wanted.split(separator: "\n", omittingEmptySubsequences: false),
            b = found.split(separator: "\n", omittingEmptySubsequences: false)
        var start = 0
        while start < min(a.count, b.count), a[start] == b[start] { start += 1 }
        var end = 0
        while end < min(a.count, b.count) - start, a[a.count - 1 - end] == b[b.count - 1 - end] { end += 1 }
        var lines: [String] = []
        if start > 0 { lines.append("  \(a[start - 1])") }
        lines += a[start..<(a.count - end)].prefix(12).map { "- \($0)" }
        lines += b[start..<(b.count - end)].prefix(12).map { "+ \($0)" }
        return lines.joined(separator: "\n")
    }
}
