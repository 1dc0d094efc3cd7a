public import SiapText

/// A name as written: one word, or several in a row that make one name ("voter list", "hari H").
public struct NameSyntax: Sendable, Hashable {
    /// The words with single spaces between them, as the user spelled them.
    public var text: String
    /// From the first word to the last.
    public var range: SourceRange
    /// The range of each word of a name of several.
    public var wordRanges: [SourceRange]

    /// Without ranges of words, a name of one word that stands at `range`.
    public init(text: String, range: SourceRange, wordRanges: [SourceRange]? = nil) {
        self.text = text
        self.range = range
        self.wordRanges = wordRanges ?? [range]
    }

    /// The spelling under which names are compared.
    public var normalized: String { normalizedName(text) }
}

/// `names`: English and Indonesian; one name serves both.
public struct NamesSyntax: Sendable, Hashable {
    /// The only one, when no slash follows: then it is used in both tongues.
    public var english: NameSyntax
    /// Behind the slash; nil when one name serves both.
    public var indonesian: NameSyntax?
    /// What it was called before: `held/jumlah_penghuni formerly dihuni`.
    public var former: [NameSyntax] = []

    /// The spellings under which it is found.
    public var spellings: [String] { [english.normalized, indonesian?.normalized].compactMap { $0 } }

    /// Both names with the slash, without the former ones.
    public var range: SourceRange { indonesian.map { english.range.union($0.range) } ?? english.range }
    /// For the schema: the spellings as written, the former ones normalised.
    public var bilingual: Bilingual {
        Bilingual(english: english.text, indonesian: indonesian?.text ?? english.text, former: former.map(\.normalized))
    }
}

/// `path`: names joined by dots.
public struct PathSyntax: Sendable, Hashable {
    /// From the row asked about outwards; at least one.
    public var names: [NameSyntax]
    public init(names: [NameSyntax]) { self.names = names }
    /// From the first name to the last; traps on a path without names.
    public var range: SourceRange { names[0].range.union(names[names.count - 1].range) }
}

/// `$due`, `$s.name`.
public struct VariableSyntax: Sendable, Hashable {
    /// Without the `$`.
    public var name: NameSyntax
    /// The names behind the dots; empty for the variable itself.
    public var members: [NameSyntax] = []
    /// With the `$` and the members.
    public var range: SourceRange { members.last.map { name.range.union($0.range) } ?? name.range }
}

/// A string literal: its value with quotes and escapes resolved, and where it stands.
public struct StringSyntax: Sendable, Hashable {
    /// Without its quotes, escapes resolved.
    public var value: String
    /// Its quotes included.
    public var range: SourceRange
    public init(value: String, range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// `doc`: a text in English and, after a slash, in Indonesian.
public struct DocSyntax: Sendable, Hashable {
    /// The only one, when no slash follows: then it is shown in both tongues.
    public var english: StringSyntax
    /// Behind the slash; nil when one text serves both.
    public var indonesian: StringSyntax?
    /// The values without their places; the English one twice when it is alone.
    public var bilingual: Bilingual {
        Bilingual(english: english.value, indonesian: indonesian?.value ?? english.value)
    }
}
