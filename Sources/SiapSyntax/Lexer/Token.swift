public import SiapText

/// One word, literal or mark of a source text. Values are read from `source[range]` when they are needed.
public struct Token: Sendable {
    /// How a token is written; what it means is for the parser.
    public enum Kind: UInt8, Sendable {
        /// A name or a keyword: which of them the parser decides by its place.
        case word
        case number, string, date, time, duration, variable
        /// An aggregate word with the "(" that follows it directly.
        case aggregate
        case symbol
        /// The end of a statement: a newline that ends it, or ";".
        case end
        case endOfFile
    }

    /// By its letters alone.
    public var kind: Kind
    /// What a `.symbol` is; `.none` for every other kind.
    public var symbol: Symbol
    /// The keywords that a `.word` or `.aggregate` may be, none for a mere name.
    public var keywords: KeywordCandidates
    var traits: WordTraits
    /// The soft keyword of several words ("part of", "events of") that begins with this word.
    var phrase: Keyword?
    /// How many tokens `phrase` takes.
    var phraseLength: UInt8
    /// The tongue of a keyword that is spelled differently in the two; nil for every other token.
    public var tongue: Tongue?
    /// In bytes of UTF-8 of the source.
    public var range: SourceRange
    /// A date as year·10000 + month·100 + day; minutes of a time; count·4 + unit of a duration; for an opening mark,
    /// the index of the token that closes it, or 0.
    var value: Int

    init(_ kind: Kind, at range: SourceRange, symbol: Symbol = .none, value: Int = 0) {
        self.kind = kind
        self.symbol = symbol
        self.keywords = KeywordCandidates()
        self.traits = []
        self.phrase = nil
        self.phraseLength = 0
        self.tongue = nil
        self.range = range
        self.value = value
    }

    /// Of words only: an `.aggregate` is none. A keyword of several words counts at its first.
    public func isKeyword(_ keyword: Keyword) -> Bool {
        kind == .word && (keywords.contains(keyword) || phrase == keyword)
    }

    /// A word that may name something: no reserved keyword.
    public var isName: Bool { kind == .word && !traits.contains(.reserved) }

    var date: DateLiteral {
        DateLiteral(year: value / 10000, month: value / 100 % 100, day: value % 100)
    }

    var duration: (count: Int, unit: DurationUnit) {
        (value / 4, DurationUnit.allCases[value % 4])
    }
}

/// A mark of punctuation or an operator.
public enum Symbol: UInt8, Sendable {
    case none
    case openParenthesis, closeParenthesis, openBrace, closeBrace
    case comma, colon, pipe, question, dot, backslash
    case equal, notEqual, less, lessOrEqual, greater, greaterOrEqual
    case plus, minus, star, slash, tilde

    /// The mark as it is written.
    public var spelling: String {
        switch self {
        case .none: ""
        case .openParenthesis: "("
        case .closeParenthesis: ")"
        case .openBrace: "{"
        case .closeBrace: "}"
        case .comma: ","
        case .colon: ":"
        case .pipe: "|"
        case .question: "?"
        case .dot: "."
        case .backslash: "\\"
        case .equal: "="
        case .notEqual: "!="
        case .less: "<"
        case .lessOrEqual: "<="
        case .greater: ">"
        case .greaterOrEqual: ">="
        case .plus: "+"
        case .minus: "-"
        case .star: "*"
        case .slash: "/"
        case .tilde: "~"
        }
    }

    /// A statement cannot end after it.
    var wantsMore: Bool {
        switch self {
        case .none, .closeParenthesis, .closeBrace, .question, .backslash: false
        case .openParenthesis, .openBrace, .comma, .colon, .pipe, .dot, .equal, .notEqual, .less, .lessOrEqual,
            .greater,
            .greaterOrEqual, .plus, .minus, .star, .slash, .tilde:
            true
        }
    }
}

/// The keywords with one spelling: `dari` is "of" and "from", `total` is "sum" and "jumlah".
public struct KeywordCandidates: Sendable, Hashable {
    /// Nil in a mere name.
    public private(set) var first: Keyword?
    /// Nil unless two keywords share the spelling.
    public private(set) var second: Keyword?
    /// Nil unless three do; no spelling has four.
    public private(set) var third: Keyword?

    /// Of a mere name.
    public init() {}

    /// A fourth keyword with one spelling is an error of the table, which a test finds.
    mutating func insert(_ keyword: Keyword) {
        if contains(keyword) { return }
        if first == nil {
            first = keyword
        } else if second == nil {
            second = keyword
        } else {
            precondition(third == nil, "more than three keywords share a spelling")
            third = keyword
        }
    }

    /// In whichever place it came.
    public func contains(_ keyword: Keyword) -> Bool {
        first == keyword || second == keyword || third == keyword
    }

    /// True of a mere name.
    public var isEmpty: Bool { first == nil }
}

/// What the layout and the names need to know of a word, found once when the table of words is built.
struct WordTraits: OptionSet, Sendable {
    let rawValue: UInt8
    /// Never a name.
    static let reserved = WordTraits(rawValue: 1)
    /// A statement cannot end after it.
    static let wantsMore = WordTraits(rawValue: 2)
    /// A line that starts with it goes on with the statement before.
    static let continues = WordTraits(rawValue: 4)
    /// As `continues`, unless ":", "/" or "=" follows: then it names something.
    static let continuesSoftly = WordTraits(rawValue: 8)
    /// A name of several words ends before it.
    static let endsName = WordTraits(rawValue: 16)
    /// It starts a clause.
    static let startsClause = WordTraits(rawValue: 32)
}
