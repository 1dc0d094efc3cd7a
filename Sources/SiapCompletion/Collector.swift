import SiapData
import SiapText

/// Takes in what fits the word being typed, in the order in which it is offered.
struct Collector {
    let prefix: FoldedPrefix
    /// The tongue in which names are spelled.
    let spelling: Tongue
    /// The tongue of descriptions.
    let tongue: Tongue
    /// Inside quotes only texts stand: rows and codes.
    let isInString: Bool
    private(set) var candidates: [Completions.Candidate] = []
    private var seen: Set<String> = []
    /// For near names more is looked at than is shown.
    private let most: Int

    init(prefix: FoldedPrefix, spelling: Tongue, tongue: Tongue, isInString: Bool, most: Int) {
        self.prefix = prefix
        self.spelling = spelling
        self.tongue = tongue
        self.isInString = isInString
        self.most = most
    }

    var isFull: Bool { candidates.count >= most }

    /// A name in the tongue of the statement; `suffix` is the bracket of a function.
    mutating func add(_ names: Bilingual, as kind: Completions.Kind, description: Bilingual?, suffix: String = "") {
        if isFull || isInString || !prefix.begins(names[spelling]) { return }
        append(names[spelling] + suffix, as: kind, description: description?[tongue] ?? "")
    }

    /// The first of several spellings that fits.
    mutating func add(_ spellings: [String], as kind: Completions.Kind, description: Bilingual?, suffix: String = "") {
        if isFull || isInString { return }
        guard let fitting = spellings.first(where: prefix.begins) else { return }
        append(fitting + suffix, as: kind, description: description?[tongue] ?? "")
    }

    /// A text that was found to fit, quoted where it cannot stand bare.
    mutating func add(
        value text: String, as kind: Completions.Kind, meaning value: Value, description: String, mayBeBare: Bool
    ) {
        append(
            mayBeBare && !isInString && Collector.canBeBare(text) ? text : Collector.quoted(text), as: kind,
            description: description, value: value)
    }

    private mutating func append(_ text: String, as kind: Completions.Kind, description: String, value: Value? = nil) {
        if isFull || !seen.insert(text).inserted { return }
        candidates.append(
            Completions.Candidate(text: text, kind: kind, description: Collector.short(description), value: value))
    }

    /// A list shows one line a candidate.
    static func short(_ text: String) -> String {
        if text.utf8.count <= 60 { return text }
        let cut = text.prefix(57)
        return (cut.lastIndex(of: " ").map { String(cut[..<$0]) } ?? String(cut)) + "…"
    }

    static func quoted(_ text: String) -> String {
        var result = "\""
        for character in text {
            if character == "\"" || character == "\\" { result.append("\\") }
            result.append(character)
        }
        return result + "\""
    }

    /// Letters and underscores that are no reserved word, or digits alone.
    static func canBeBare(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, text.utf8.last != UInt8(ascii: ".") else { return false }
        if ("0"..."9").contains(first) {
            return text.utf8.allSatisfy { (48...57).contains($0) || $0 == UInt8(ascii: ".") }
        }
        return text.unicodeScalars.allSatisfy { $0.properties.isAlphabetic || $0 == "_" }
            && !reserved.contains(text.lowercased())
    }

    private static let reserved = Set(
        KeywordTable.entries.filter { $0.kind == .reserved }.flatMap { $0.english + $0.indonesian })
}
