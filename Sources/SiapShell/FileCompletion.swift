import Glibc
import SiapCompletion
import SiapFiles
import SiapSession

/// File names after from, to and include.
enum FileCompletion {
    static func list(_ request: Completions.FileRequest, replace: Range<Int>, files: FileAccess) -> CompletionList {
        let folder = request.prefix.lastIndex(of: "/").map { String(request.prefix[...$0]) } ?? ""
        let start = request.prefix.dropFirst(folder.count)
        let opening = request.needsOpeningQuote ? "\"" : ""
        let candidates = names(in: files.resolve(folder.isEmpty ? "." : folder))
            .filter { $0.hasPrefix(start) && (start.hasPrefix(".") || !$0.hasPrefix(".")) }
            .map { name in
                // A folder is the way to more names, so its quote stays open.
                let closing = request.needsClosingQuote && !name.hasSuffix("/") ? "\"" : ""
                return CompletionList.Candidate(text: opening + folder + name + closing, description: "")
            }
        return CompletionList(replace: replace, candidates: Array(candidates.prefix(Completions.most)))
    }

    /// Names in a folder, sorted, folders with a slash.
    private static func names(in folder: String) -> [String] {
        guard let stream = opendir(folder) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name == "." || name == ".." { continue }
            let isFolder = entry.pointee.d_type == UInt8(DT_DIR)
            names.append(isFolder ? name + "/" : name)
        }
        return names.sorted()
    }
}
