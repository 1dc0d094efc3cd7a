internal import SiapText

/// The keywords of both tongues, month names and units of time by their spelling, found by a hash of the lower-case
/// bytes.
///
/// Built once from `KeywordTable`; looking up a word neither makes a string nor allocates.
struct WordTable: Sendable {
    /// A spelling of several words, found by its first.
    struct Phrase: Sendable {
        /// The words after the first, in lower case.
        let rest: [[UInt8]]
        let keywords: KeywordCandidates
        let tongue: Tongue?
        let traits: WordTraits
    }

    /// The end of a spelling such as "rata-rata" or "s.d.", after its first letters.
    struct Tail: Sendable {
        let bytes: [UInt8]
        let keywords: KeywordCandidates
        let tongue: Tongue?
        let traits: WordTraits
    }

    struct Entry: Sendable {
        let spelling: [UInt8]
        var keywords = KeywordCandidates()
        var traits: WordTraits = []
        var tongue: Tongue?
        /// 1 to 12, or 0.
        var month = 0
        var unit: DurationUnit?
        /// Longest first.
        var phrases: [Phrase] = []
        var tails: [Tail] = []
    }

    static let shared = WordTable()

    private(set) var entries: [Entry] = []
    /// Indices into `entries`, -1 for a free place; the size is a power of two.
    private var places: [Int16] = []

    private init() {
        places = [Int16](repeating: -1, count: 2048)
        for (spelling, word) in WordTable.spellings() {
            add(spelling, for: word)
        }
        for (number, names) in WordTable.monthNames.enumerated() {
            for name in names { entries[place(of: Array(name.utf8))].month = number + 1 }
        }
        for (unit, names) in WordTable.unitNames {
            for name in names { entries[place(of: Array(name.utf8))].unit = unit }
        }
        for index in entries.indices {
            entries[index].phrases.sort { $0.rest.count > $1.rest.count }
        }
    }

    /// Jan to Dec in the spellings of both tongues, with the usual short forms.
    static let monthNames: [[String]] = [
        ["januari", "january", "jan"], ["februari", "february", "pebruari", "feb", "peb"], ["maret", "march", "mar"],
        ["april", "apr"], ["mei", "may"], ["juni", "june", "jun"], ["juli", "july", "jul"],
        ["agustus", "august", "agu", "ags", "agt", "aug"], ["september", "sep", "sept"],
        ["oktober", "october", "okt", "oct"],
        ["november", "nopember", "nov", "nop"], ["desember", "december", "des", "dec"],
    ]

    static let unitNames: [(DurationUnit, [String])] = [
        (.days, ["day", "days", "hari"]), (.weeks, ["week", "weeks", "minggu", "pekan"]),
        (.months, ["month", "months", "bulan"]), (.years, ["year", "years", "tahun"]),
    ]

    // MARK: Looking up

    /// The hash that a lexer computes while it walks over a word.
    static let hashSeed: UInt32 = 2_166_136_261
    @inline(__always)
    static func hashStep(_ hash: UInt32, byte: UInt8) -> UInt32 { (hash ^ UInt32(byte)) &* 16_777_619 }

    @inline(__always)
    static func lower(_ byte: UInt8) -> UInt8 { byte &- 65 < 26 ? byte | 0x20 : byte }

    /// The index of the entry spelled by `bytes[lower..<upper]`, whose hash in lower case is `hash`; -1 when there is
    /// none.
    func find(in bytes: [UInt8], from lower: Int, to upper: Int, hash: UInt32) -> Int {
        var place = Int(hash) & (places.count - 1)
        while true {
            let index = Int(places[place])
            if index < 0 { return -1 }
            if matches(index, in: bytes, from: lower, to: upper) { return index }
            place = (place + 1) & (places.count - 1)
        }
    }

    private func matches(_ index: Int, in bytes: [UInt8], from lower: Int, to upper: Int) -> Bool {
        let count = entries[index].spelling.count
        if count != upper - lower { return false }
        for offset in 0..<count where entries[index].spelling[offset] != WordTable.lower(bytes[lower + offset]) {
            return false
        }
        return true
    }

    // MARK: Building

    private struct Word {
        var keywords = KeywordCandidates()
        var tongues: Set<Tongue> = []
    }

    private static func spellings() -> [(String, Word)] {
        var words: [String: Word] = [:]
        for entry in KeywordTable.entries {
            for tongue in Tongue.allCases {
                for spelling in entry.spellings(tongue) {
                    words[spelling, default: Word()].keywords.insert(entry.keyword)
                    words[spelling]!.tongues.insert(tongue)
                }
            }
        }
        return words.sorted { $0.key < $1.key }
    }

    private mutating func add(_ spelling: String, for word: Word) {
        let tongue = word.tongues.count == 1 ? word.tongues.first : nil
        let traits = WordTable.traits(of: word.keywords)
        let parts = spelling.split(separator: " ").map { Array($0.utf8) }
        if parts.count > 1 {
            let phrase = Phrase(rest: Array(parts.dropFirst()), keywords: word.keywords, tongue: tongue, traits: traits)
            entries[place(of: parts[0])].phrases.append(phrase)
        } else if let mark = parts[0].firstIndex(where: { !isWordByte($0) }) {
            let tail = Tail(bytes: Array(parts[0][mark...]), keywords: word.keywords, tongue: tongue, traits: traits)
            entries[place(of: Array(parts[0][..<mark]))].tails.append(tail)
        } else {
            let index = place(of: parts[0])
            entries[index].keywords = word.keywords
            entries[index].tongue = tongue
            entries[index].traits = traits
        }
    }

    /// The index of the entry for a lower-case spelling, made when it is new.
    private mutating func place(of spelling: [UInt8]) -> Int {
        let hash = spelling.reduce(WordTable.hashSeed) { WordTable.hashStep($0, byte: $1) }
        let found = find(in: spelling, from: 0, to: spelling.count, hash: hash)
        if found >= 0 { return found }
        var place = Int(hash) & (places.count - 1)
        while places[place] >= 0 { place = (place + 1) & (places.count - 1) }
        places[place] = Int16(entries.count)
        entries.append(Entry(spelling: spelling))
        return entries.count - 1
    }

    private static func traits(of keywords: KeywordCandidates) -> WordTraits {
        var traits: WordTraits = []
        for keyword in [keywords.first, keywords.second, keywords.third].compactMap({ $0 }) where keyword.isReserved {
            traits.insert(.reserved)
        }
        if traits.contains(.reserved), !keywords.contains(anyOf: endingWords) { traits.insert(.wantsMore) }
        if keywords.contains(anyOf: continuingWords) { traits.insert(.continues) }
        if keywords.contains(anyOf: softlyContinuingWords) { traits.insert([.continuesSoftly, .endsName]) }
        if keywords.contains(anyOf: [.hint, .only]) { traits.insert(.endsName) }
        if keywords.contains(anyOf: clauseWords) { traits.insert(.startsClause) }
        return traits
    }

    /// Reserved words with which a statement may end.
    private static let endingWords: [Keyword] = [.unknown, .known, .yes, .falsehood, .ascending, .descending]
    static let clauseWords: [Keyword] = [.where, .inPlace, .by, .across, .sort, .top, .asOf]
    /// Reserved words that no statement starts with and that join what they follow.
    private static let continuingWords: [Keyword] =
        clauseWords + [
            .every, .as, .of, .and, .or, .between, .oneOf, .is, .then, .else, .otherwise, .on, .gives, .like, .before,
            .after, .within,
            .ascending, .descending,
        ]
    private static let softlyContinuingWords: [Keyword] = [
        .from, .to, .since, .has, .because, .require, .severity, .cites, .expects, .wrong, .refusedWhen, .rejectsTo,
        .backAs,
    ]
}

extension KeywordCandidates {
    func contains(anyOf keywords: [Keyword]) -> Bool { keywords.contains(where: contains) }
}

/// A letter, digit or underscore of ASCII, or a byte of a longer character.
@inline(__always)
func isWordByte(_ byte: UInt8) -> Bool {
    byte &- 97 < 26 || byte &- 65 < 26 || byte &- 48 < 10 || byte == 95 || byte >= 0x80
}

/// 0 to 9 in ASCII; no other digits are read as numbers.
@inline(__always)
public func isDigit(_ byte: UInt8) -> Bool { byte &- 48 < 10 }

/// A to Z and a to z; false of the bytes of a letter with a mark.
@inline(__always)
public func isASCIILetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 97 < 26 }
