public import SiapData
public import SiapSemantics
public import SiapText

/// A question as one SQL statement over the csv files that its data came from, in the dialect of DuckDB.
///
/// State over time is folded from the base rows and their events in a common table expression; links become joins,
/// linked aggregates correlated subqueries, definitions are written out where they are used. Unknown is NULL: what
/// SQL's logic of three values would decide otherwise than siap's is written so that both agree.
public final class SQLWriter {
    let catalog: Catalog
    let events: [BoundEvent]
    let tongue: Tongue
    /// Works out an expression that needs no row.
    let value: (BoundExpression) -> Value?
    var aliases: [String: Int] = [:]
    /// Tables whose state on a day is asked for, with the attributes that are read of it; in the order in which they
    /// were met.
    var states: [(table: TableID, day: Day, attributes: Set<AttributeID>, needsPosition: Bool)] = []
    /// Definitions that are written once, those that others need first.
    var definitions: [DefinitionTable] = []
    /// What those definitions are, for the comment on top.
    var notes: [String] = []
    var remarks: [String] = []
    /// What is known of definitions that were looked into: those that use one another twice are looked into once.
    var sizes: [DefinitionReference: Int] = [:]
    var writtenSizes: [DefinitionReference: Int] = [:]
    var settledValues: [SettledPlace: BoundExpression?] = [:]
    var fixedDefinitions: [DefinitionReference: Bool] = [:]

    struct SettledPlace: Hashable {
        var reference: DefinitionReference
        var day: Day
    }
    private let known: Definitions
    /// Names and numbers beside private attributes are masked.
    public var masksTexts = false
    var hidesTexts = false

    /// `value` gives nil where an expression needs a row after all. For one statement only: names it gave stay taken.
    public init(
        catalog: Catalog, definitions: Definitions, events: [BoundEvent], tongue: Tongue,
        value: @escaping (BoundExpression) -> Value?
    ) {
        self.catalog = catalog
        known = definitions
        self.events = events
        self.tongue = tongue
        self.value = value
    }

    /// More lines than anyone reads, though a definition at a time.
    public static let mostLines = 500

    /// The statement, with a comment above it that says what it assumes.
    public func statement(_ query: BoundQuery) throws(SQLRefusal) -> String {
        let day = try self.day(of: query, outer: catalog.dataUntil ?? Day(number: 0))
        let select = try self.select(query, day: day, isOutermost: true)
        var body = select
        if !states.isEmpty || !definitions.isEmpty {
            var parts: [String] = []
            // A state is written from base tables alone, so that writing one asks for no other.
            for state in states { parts.append(try self.text(ofState: state)) }
            parts += definitions.map(\.text)
            body = "WITH " + parts.joined(separator: ",\n") + "\n" + select
        }
        let lines = body.split(separator: "\n").count
        if lines > SQLWriter.mostLines {
            throw SQLRefusal(
                english: "\(lines) lines of SQL, with all its definitions written out",
                indonesian: "\(lines) baris SQL, dengan semua definisinya ditulis lengkap")
        }
        return (head() + notes + remarks).map { "-- \($0)\n" }.joined() + body + ";"
    }

    private func head() -> [String] {
        let english = tongue == .english
        var lines = [
            english
                ? "DuckDB. Each csv file is a table of its name; keys and codes as text, dates as DATE."
                : "DuckDB. Tiap berkas csv menjadi tabel senama; kunci dan kode berupa teks, tanggal berupa DATE."
        ]
        for state in states {
            let table = catalog[state.table].schema.names
            if !changesOverTime(state.table) {
                lines.append(
                    "\(name(ofState: state.table, state.day)): \(table[tongue]) \(rewriting(of: state.table)[tongue])")
                continue
            }
            lines.append(
                english
                    ? """
                    \(name(ofState: state.table, state.day)): \(table.english) as of \(state.day.iso), the rows of \
                    the file with the events up to that day
                    """
                    : """
                    \(name(ofState: state.table, state.day)): \(table.indonesian) per \(state.day.iso), yaitu \
                    baris berkas beserta peristiwa sampai hari itu
                    """
            )
        }
        return lines
    }

    func doc(_ reference: DefinitionReference) -> Bilingual? {
        known.definition(named: reference.names.english, of: reference.table)?.doc
    }

    /// Says something in the comment above the statement.
    public func remark(english: String, indonesian: String) {
        let text = tongue == .english ? english : indonesian
        if !remarks.contains(text) { remarks.append(text) }
    }

    /// How a table without events differs from its file.
    private func rewriting(of table: TableID) -> Bilingual {
        catalog[table].otherwiseNamed.isEmpty
            ? Bilingual(
                english: "with each letter in one piece, where its file writes a base and a mark",
                indonesian: "dengan tiap huruf utuh, di tempat berkasnya menulis huruf dan tandanya terpisah")
            : Bilingual(
                english: "with keys where its file names rows otherwise",
                indonesian: "dengan kunci di tempat berkasnya menyebut baris dengan cara lain")
    }

    // MARK: Privacy

    /// What is written of a condition on something private, with names and numbers masked.
    func maskingTexts(in condition: BoundExpression, context: SQLContext, body: () throws(SQLRefusal) -> String)
        throws(SQLRefusal) -> String
    {
        let outer = hidesTexts
        defer { hidesTexts = outer }
        if masksTexts, !hidesTexts, condition.comparesItself, condition.facts.readsPrivate { hidesTexts = true }
        return try body()
    }

    /// A text in quotes.
    func text(_ text: String) -> String {
        if !hidesTexts || !Value.text(text).mayNamePerson { return SQLLayout.text(text) }
        return masked
    }

    /// In the place of a name or number of a person, with a word on it above the statement.
    var masked: String {
        remark(
            english: "'•••' stands for a name or number of a person: write it in before running the statement",
            indonesian: "'•••' berarti nama atau nomor orang: isilah sebelum menjalankan pernyataan ini")
        return SQLLayout.text("•••")
    }

    // MARK: Names

    /// `satker`, then `satker_2`.
    func alias(_ name: String) -> String {
        let number = (aliases[name] ?? 0) + 1
        aliases[name] = number
        return SQLLayout.identifier(number == 1 ? name : "\(name)_\(number)")
    }

    /// A table under the name of its file: names there are English.
    func name(of table: TableID) -> String { normalizedName(catalog[table].schema.names.english) }

    func name(_ attribute: AttributeID, of table: TableID) -> String {
        SQLLayout.identifier(normalizedName(catalog[table].schema[attribute].names.english))
    }

    func keyName(of table: TableID) throws(SQLRefusal) -> String {
        guard let key = catalog[table].schema.keyAttribute else {
            throw SQLRefusal(english: "rows that have no key", indonesian: "baris tanpa kunci")
        }
        return name(key, of: table)
    }

    // MARK: Days

    func day(of query: BoundQuery, outer: Day) throws(SQLRefusal) -> Day {
        guard let asOf = query.asOf else {
            if case .query(let inner) = query.source { return try day(of: inner, outer: outer) }
            return outer
        }
        guard case .date(let expression) = asOf else {
            throw SQLRefusal(
                english: "one statement for each date: ask for one date",
                indonesian: "satu pernyataan untuk tiap tanggal: tanyakan satu tanggal saja")
        }
        return try day(expression, in: SQLContext(day: outer))
    }

    /// A date that is known before any row is read.
    func day(_ expression: BoundExpression, in context: SQLContext) throws(SQLRefusal) -> Day {
        if case .thisDate = expression.node { return context.day }
        if expression.facts.isConstant, case .date(let day)? = value(expression) { return day }
        throw SQLRefusal(
            english: "the state on a date that differs from row to row",
            indonesian: "keadaan pada tanggal yang berbeda untuk tiap baris")
    }
}
