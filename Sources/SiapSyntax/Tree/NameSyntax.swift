public import SiapText

/// A name as written: one word, or several in a row that make one name ("voter list", "hari H").
public struct NameSyntax: Sendable, Hashable {
    /// The words with single spaces between them, as the user spelled them.
    public var text: String
    public var range: SourceRange
    /// The range of each word of a name of several.
    public var wordRanges: [SourceRange]

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
    public var english: NameSyntax
    public var indonesian: NameSyntax?
    /// What it was called before: `held/jumlah_penghuni formerly dihuni`.
    public var former: [NameSyntax] = []

    public init(english: NameSyntax, indonesian: NameSyntax?) {
        self.english = english
        self.indonesian = indonesian
    }

    /// The spellings under which it is found.
    public var spellings: [String] { [english.normalized, indonesian?.normalized].compactMap { $0 } }

    public var range: SourceRange { indonesian.map { english.range.union($0.range) } ?? english.range }
    public var bilingual: Bilingual {
        Bilingual(english: english.text, indonesian: indonesian?.text ?? english.text, former: former.map(\.normalized))
    }
}

/// `path`: names joined by dots.
public struct PathSyntax: Sendable, Hashable {
    public var names: [NameSyntax]
    public init(names: [NameSyntax]) { self.names = names }
    public var range: SourceRange { names[0].range.union(names[names.count - 1].range) }
}

/// `$due`, `$s.name`.
public struct VariableSyntax: Sendable, Hashable {
    /// Without the `$`.
    public var name: NameSyntax
    public var members: [NameSyntax]
    public init(name: NameSyntax, members: [NameSyntax] = []) {
        self.name = name
        self.members = members
    }
    public var range: SourceRange { members.last.map { name.range.union($0.range) } ?? name.range }
}

/// A string literal: its value with quotes and escapes resolved, and where it stands.
public struct StringSyntax: Sendable, Hashable {
    public var value: String
    public var range: SourceRange
    public init(value: String, range: SourceRange) {
        self.value = value
        self.range = range
    }
}

/// `doc`: a text in English and, after a slash, in Indonesian.
public struct DocSyntax: Sendable, Hashable {
    public var english: StringSyntax
    public var indonesian: StringSyntax?
    public init(english: StringSyntax, indonesian: StringSyntax?) {
        self.english = english
        self.indonesian = indonesian
    }
    public var bilingual: Bilingual {
        Bilingual(english: english.value, indonesian: indonesian?.value ?? english.value)
    }
}
