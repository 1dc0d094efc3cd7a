import SiapData
import SiapText

/// What the grammar lets stand at the cursor.
enum Place {
    case nothing
    /// The first word of a statement.
    case statement
    /// A query, or an expression without rows: after `say`, `let $x =`, `if`, `gives`.
    case value(isGiven: Bool)
    /// A source, and words that may stand before or in place of it.
    case table([Keyword])
    /// After `show`: a source, what `show` lists, or the first item.
    case showHead
    case measure
    /// The beginning of an operand; with codes that stand alone where a condition is wanted.
    case operand(isCondition: Bool)
    case sortKey(NameBook.Scope, hasRows: Bool)
    /// The other side of a comparison.
    case compared(NameBook.Found?)
    /// After `one of`: a bracket, or a path to several rows.
    case members(NameBook.Found?)
    /// After a dot: what belongs to a row of the table.
    case member(TableID?)
    /// After `exists`, `no`, `count(`: rows that link to this one.
    case linkedRows
    /// After `in`.
    case location
    case date
    case unit
    case words([Keyword])
    /// After an operand that is compared with nothing yet.
    case relation(ValueType?, then: [Keyword])
    case attributeToSet
    /// A row of the table, by name: after `why satker`.
    case row(TableID?)
    case severity
    /// After `record`.
    case eventName
    case parameter(of: [EventSchema])
    /// Between what is saved and its file.
    case toFile
    case explained
    case variable
    case type
    case setting
    case settingValue(String)
    case topic
    case described
    case file
    case chart
}

/// A query or a bracket within a statement, and how far it has been read.
struct OpenConstruct {
    enum Kind { case statement, group, aggregate, quantified, call, members }

    enum Clause {
        case start, value, given, expression
        /// A statement with a form of its own: `let`, `load`, `set` …
        case special
        case source, items, measures, filter, location, by, across, sort, top, asOf, every, period, stage, chart,
            assignments
    }

    enum Phase {
        case wanted, named, member, alias, aliased
        /// After `one of`, `is`, `not` behind an operand, `exists`, `on`.
        case members, verdict, negated, linked, dated
    }

    var kind: Kind
    var clause: Clause
    var phase = Phase.wanted
    var scope = NameBook.Scope.none
    /// Where its query begins in the text.
    var start: Int
    var head: Keyword?
    /// The operand read last, by its names.
    var path: [String] = []
    /// The type of an operand that is no path.
    var computed: ValueType?
    /// The right side of a comparison is wanted or was read.
    var isValue = false
    var subject: NameBook.Found?
    var isBetween = false
    var used: Set<Keyword> = []
    /// Measures come before the source: a filter among them does not end in clauses.
    var isInMeasures = false
    /// Where the keyword of its clause stands.
    var clauseStart = 0
    /// How far a special statement has come.
    var step = 0
    var settingName = ""

    init(_ kind: Kind, clause: Clause, scope: NameBook.Scope = .none, start: Int) {
        self.kind = kind
        self.clause = clause
        self.scope = scope
        self.start = start
    }

    mutating func beginOperand() {
        phase = .wanted
        path = []
        computed = nil
        isValue = false
        subject = nil
    }

    mutating func endOperand(_ type: ValueType? = nil) {
        if phase != .dated {
            path = []
            computed = type
        }
        phase = .named
    }

    mutating func settle() {
        phase = .named
        isValue = true
        path = []
    }

    mutating func begin(_ clause: Clause, after keyword: Keyword) {
        self.clause = clause
        used.insert(keyword)
        isBetween = false
        step = 0
        beginOperand()
    }
}
