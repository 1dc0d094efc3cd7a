import Glibc

extension FileAccess {
    /// The names in a folder, sorted; none where there is no such folder.
    public func names(in folder: String) -> [String] {
        guard let stream = opendir(resolve(folder)) else { return [] }
        defer { closedir(stream) }
        var names: [String] = []
        while let entry = readdir(stream) {
            let name = withUnsafePointer(to: &entry.pointee.d_name) { tuple in
                tuple.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }
}
