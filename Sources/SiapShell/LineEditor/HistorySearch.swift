internal import SiapText

/// Ctrl-R: the newest entry that holds what is typed, letter by letter, capitals or not.
struct HistorySearch {
    let entries: [String]
    /// The line as it was, for Ctrl-G.
    let original: String
    private(set) var pattern = ""
    private(set) var match: Int?
    private(set) var failed = false

    init(entries: [String], original: String) {
        self.entries = entries
        self.original = original
    }

    func prompt(in tongue: Tongue) -> String {
        let found = Bilingual(english: "search", indonesian: "cari")
        let missing = Bilingual(english: "not found", indonesian: "tidak ada")
        return "(\((failed ? missing : found)[tongue]) '\(pattern)') "
    }

    /// What the line shows: the match, or the line as it was.
    var text: String { match.map { entries[$0] } ?? original }

    /// Where in the text, in scalars, the pattern begins.
    var cursor: Int {
        guard match != nil, let offset = Self.offset(of: pattern, in: text) else { return text.unicodeScalars.count }
        return String(decoding: Array(text.utf8.prefix(offset)), as: UTF8.self).unicodeScalars.count
    }

    mutating func append(_ scalar: Unicode.Scalar) {
        pattern.unicodeScalars.append(scalar)
        find(in: stride(from: match ?? entries.count - 1, through: 0, by: -1))
    }

    mutating func removeLast() {
        guard !pattern.isEmpty else { return }
        pattern.removeLast()
        match = nil
        find(in: stride(from: entries.count - 1, through: 0, by: -1))
    }

    mutating func start(with pattern: String) {
        self.pattern = pattern
        find(in: stride(from: entries.count - 1, through: 0, by: -1))
    }

    mutating func older() { find(in: stride(from: (match ?? entries.count) - 1, through: 0, by: -1)) }

    mutating func newer() {
        guard let match else { return }
        find(in: stride(from: match + 1, to: entries.count, by: 1))
    }

    private mutating func find(in indices: StrideThrough<Int>) { settle(indices.first(where: matches)) }
    private mutating func find(in indices: StrideTo<Int>) { settle(indices.first(where: matches)) }

    private func matches(_ index: Int) -> Bool {
        let repeatsMatch = match != nil && match != index && entries[index] == text
        return !repeatsMatch && Self.offset(of: pattern, in: entries[index]) != nil
    }

    private mutating func settle(_ index: Int?) {
        failed = index == nil && !pattern.isEmpty
        if pattern.isEmpty { match = nil } else if let index { match = index }
    }

    /// The UTF-8 offset of `pattern` in `text`, where A and a are one letter.
    static func offset(of pattern: String, in text: String) -> Int? {
        let wanted = pattern.utf8.map(lowered)
        let bytes = text.utf8.map(lowered)
        guard !wanted.isEmpty, wanted.count <= bytes.count else { return nil }
        return (0...bytes.count - wanted.count).first { start in
            bytes[start..<start + wanted.count].elementsEqual(wanted)
        }
    }

    private static func lowered(_ byte: UInt8) -> UInt8 { byte >= 65 && byte <= 90 ? byte + 32 : byte }
}
