public import SiapData
public import SiapSyntax
public import SiapText

/// A named expression over a table, as written; it is bound where it is used.
public struct Definition: Sendable {
    /// Whose rows it is worked out for.
    public var table: TableID
    /// By these it is asked for, and replaced.
    public var names: Bilingual
    /// Bound anew for every catalog, so that it sees what else is declared.
    public var syntax: ExpressionSyntax
    /// The type declared, if one is.
    public var type: ValueType?
    /// For a link: the name under which the linked table sees the rows that it leads from.
    public var backAs: Bilingual?
    /// One sentence for `help`; nil: nothing is said.
    public var doc: Bilingual?
    /// Its numbers name or compare, and do not add up.
    public var isNeverSummed = false
    /// The tongue its numbers are read in.
    public var tongue: Tongue
    /// The source it was written in, for messages and `why`.
    public var source: SourceText
    /// A pack has written it.
    public var isOfPack = false
    /// `define shown`: what it gives is open, though it looks at private values.
    public var isShown = false
    /// It was typed at a terminal, where a whole private value may be asked.
    public var mayAskWhole = false

    public init(
        table: TableID, names: Bilingual, syntax: ExpressionSyntax, type: ValueType?, backAs: Bilingual? = nil,
        doc: Bilingual?, tongue: Tongue,
        source: SourceText
    ) {
        self.table = table
        self.names = names
        self.syntax = syntax
        self.type = type
        self.backAs = backAs
        self.doc = doc
        self.tongue = tongue
        self.source = source
    }
}

/// All definitions, by table and name.
public struct Definitions: Sendable {
    /// In the order in which their names came; one that replaces another takes its place.
    public private(set) var all: [Definition] = []
    private var positions: [TableID: [String: Int]] = [:]
    /// By what they were called before: no definition is replaced by one of such a name.
    private var formerPositions: [TableID: [String: Int]] = [:]
    /// Positions of the links that have a name from the other side.
    private var backs: Set<Int> = []

    public init() {}

    /// Adds a definition; one of the same name is replaced (a script refines the pack's).
    public mutating func add(_ definition: Definition) {
        let names = Set([definition.names.english, definition.names.indonesian].map { normalizedName($0) })
        var index = all.count
        for name in names { if let old = positions[definition.table]?[name] { index = old } }
        if index == all.count { all.append(definition) } else { all[index] = definition }
        for name in names { positions[definition.table, default: [:]][name] = index }
        for name in definition.names.former { formerPositions[definition.table, default: [:]][name] = index }
        if definition.backAs == nil { backs.remove(index) } else { backs.insert(index) }
    }

    /// By a name of either tongue or a former one, spelling folded; nil: none.
    public func definition(named name: String, of table: TableID) -> Definition? {
        let wanted = normalizedName(name)
        return (positions[table]?[wanted] ?? formerPositions[table]?[wanted]).map { all[$0] }
    }

    /// Definitions that link to a table and have a name there, in the order of their declaration.
    public func linking(to table: TableID) -> [Definition] {
        backs.isEmpty ? [] : backs.sorted().map { all[$0] }.filter { $0.type == .link(table) }
    }

    /// In the order in which their names came. O(all definitions).
    public func of(_ table: TableID) -> [Definition] { all.filter { $0.table == table } }
}

/// What a `$name` holds.
public enum Variable: Sendable {
    case value(Value, type: ValueType)
    /// A value of a private attribute, or made from one: masked wherever it is shown.
    case privateValue(Value, type: ValueType, privacy: Privacy)
    case table(ResultTable)
}

/// A value that a pack declares with `param`, which its definitions read as `$name`; an answer that depends on it names
/// it.
public struct PackParameter: Sendable {
    /// After `set`, and after `$` in the pack.
    public var names: Bilingual
    /// What may be set.
    public var type: ValueType
    /// What holds now: declared, or set since.
    public var value: Value
    /// What the pack itself says.
    public let declared: Value
    /// One sentence about what it stands for; nil: nothing is said.
    public var doc: Bilingual?
    /// The value is the declared one, too.
    public init(names: Bilingual, type: ValueType, value: Value, doc: Bilingual?) {
        self.names = names
        self.type = type
        self.value = value
        declared = value
        self.doc = doc
    }

    /// A choice between readings and a number are always named; a row, only where it is another than the pack says.
    public var isToBeNamed: Bool { type.isLink ? value != declared : true }

    /// In either tongue, spelling folded.
    public func isNamed(_ name: String) -> Bool {
        let wanted = normalizedName(name)
        return normalizedName(names.english) == wanted || normalizedName(names.indonesian) == wanted
    }
}
