/// One of the two languages in which everything in siap can be said.
public enum Tongue: String, Sendable, CaseIterable, Hashable {
    case indonesian = "id"
    case english = "en"

    /// For texts that name the second tongue beside the first.
    public var other: Tongue { self == .english ? .indonesian : .english }

    /// As `set language` takes it.
    public var names: Bilingual {
        self == .english
            ? Bilingual(english: "english", indonesian: "inggris")
            : Bilingual(english: "indonesian", indonesian: "indonesia")
    }

    /// The tongue of that name, in either.
    public static func named(_ normalized: String) -> Tongue? { allCases.first { $0.names.isNamed(normalized) } }
}

/// A word or sentence in both tongues. Where one text serves both, the two are equal.
public struct Bilingual: Sendable, Hashable {
    public var english: String
    /// Equal to `english` where one text serves both.
    public var indonesian: String
    /// Of a name: what it was called before, normalized. It is still found under these, and never offered by them.
    public var former: [String]

    public init(english: String, indonesian: String, former: [String] = []) {
        self.english = english
        self.indonesian = indonesian
        self.former = former
    }

    /// Two names are the same whatever they were called before.
    public static func == (a: Bilingual, b: Bilingual) -> Bool {
        a.english == b.english && a.indonesian == b.indonesian
    }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(english)
        hasher.combine(indonesian)
    }

    /// Whether a normalized name means this one, in either tongue, now or formerly.
    public func isNamed(_ wanted: String) -> Bool {
        normalizedName(english) == wanted || (!isSame && normalizedName(indonesian) == wanted)
            || former.contains(wanted)
    }

    /// One text that serves both.
    public init(_ both: String) { self.init(english: both, indonesian: both) }

    public subscript(tongue: Tongue) -> String {
        tongue == .english ? english : indonesian
    }

    /// One text serves both: shown once where both would be.
    public var isSame: Bool { english == indonesian }
}
