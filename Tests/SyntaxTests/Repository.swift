import Foundation
import SiapText

/// The files of the repository that these tests read: the grammar, the corpus, the parser's own sources.
enum Repository {
    static let root = URL(fileURLWithPath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()

    static var records: Bool { ProcessInfo.processInfo.environment["SIAP_RECORD"] == "1" }

    static func read(_ path: String) throws -> String {
        try String(contentsOf: root.appendingPathComponent(path), encoding: .utf8)
    }

    static func write(_ text: String, to path: String) throws {
        try text.write(to: root.appendingPathComponent(path), atomically: true, encoding: .utf8)
    }

    /// The texts of all Swift files in a folder.
    static func sources(in folder: String) throws -> [(name: String, text: String)] {
        let base = root.appendingPathComponent(folder).resolvingSymlinksInPath()
        let files = FileManager.default.enumerator(at: base, includingPropertiesForKeys: nil)
        return (files?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "swift" }.compactMap { url in
            (try? String(contentsOf: url, encoding: .utf8)).map { (url.lastPathComponent, $0) }
        }
    }

    /// The paragraphs of a corpus file, comments left out.
    static func paragraphs(_ path: String) throws -> [String] {
        try read(path).components(separatedBy: "\n\n").map { $0.trimmingCharacters(in: .newlines) }.filter {
            paragraph in
            paragraph.split(separator: "\n").contains { !$0.hasPrefix("#") }
        }
    }
}
