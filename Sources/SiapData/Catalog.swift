import SiapText

/// All tables, code lists, named dates and events of a pack.
public struct Catalog: Sendable {
    /// A table's `TableID` is its position here; none is ever taken away.
    public private(set) var tables: [Table] = []
    /// In the order declared; the first of a name is the one that is found.
    public private(set) var codeLists: [CodeList] = []
    /// In the order declared, each name once.
    public private(set) var calendar: [CalendarEntry] = []
    /// Of all tables, in the order declared; other places name a kind by its position here.
    public private(set) var events: [EventSchema] = []
    private var causeLists: [TableID: CodeList] = [:]
    private var tableNames: [String: TableID] = [:]
    private var calendarNames: [String: Int] = [:]

    /// Counts every change, so that whoever holds an older copy can tell.
    public private(set) var version = 0

    public init() {}

    /// Every change through it counts in `version`.
    public subscript(id: TableID) -> Table {
        get { tables[id] }
        _modify {
            version += 1
            yield &tables[id]
        }
    }

    /// Forgets the names of tables that were announced and never filled in.
    public mutating func forgetUnfilled() {
        let unfilled = Set(tables.filter { $0.schema.attributes.isEmpty }.map(\.schema.id))
        if unfilled.isEmpty { return }
        version += 1
        tableNames = tableNames.filter { !unfilled.contains($0.value) }
    }

    /// Gives the schema its position as `id`. A name that is taken means the new table from now on.
    public mutating func add(_ schema: TableSchema) -> TableID {
        version += 1
        let id = tables.ids.upperBound
        var schema = schema
        schema.id = id
        tables.append(Table(schema: schema))
        for name in [schema.names.english, schema.names.indonesian] { tableNames[normalizedName(name)] = id }
        for name in schema.names.former where tableNames[name] == nil { tableNames[name] = id }
        return id
    }

    /// By a name of either tongue or a former one, spelling folded; nil: none.
    public func table(named name: String) -> TableID? { tableNames[normalizedName(name)] }

    /// One of the same name, if any, stays and goes on being found.
    public mutating func add(_ list: CodeList) {
        version += 1
        codeLists.append(list)
    }

    /// By a name of either tongue, spelling folded; nil: none.
    public func codeList(named name: String) -> CodeList? {
        let wanted = normalizedName(name)
        return codeLists.first { $0.foldedEnglish == wanted || $0.foldedIndonesian == wanted }
    }

    /// Takes the place of the entry of the same English name, if there is one.
    public mutating func add(_ entry: CalendarEntry) {
        version += 1
        let place = calendarNames[normalizedName(entry.names.english)] ?? calendar.count
        for name in [entry.names.english, entry.names.indonesian] + entry.aliases {
            calendarNames[normalizedName(name)] = place
        }
        if place < calendar.count { calendar[place] = entry } else { calendar.append(entry) }
    }

    /// A calendar is whole: of one that is replaced no day remains.
    public mutating func forgetCalendar() {
        version += 1
        calendar = []
        calendarNames = [:]
    }

    /// By a name of either tongue or an alias, spelling folded; nil: none.
    public func calendarEntry(named name: String) -> CalendarEntry? {
        calendarNames[normalizedName(name)].map { calendar[$0] }
    }

    /// Sets the dates of the data: from a load of a roster as of a day.
    public mutating func setDataDates(from: Day, until: Day) {
        version += 1
        for (name, day) in [("data_from", from), ("data_until", until)] {
            if let index = calendarNames[name] {
                calendar[index].value = .date(day)
            } else {
                add(CalendarEntry(names: Bilingual(name), aliases: [], value: .date(day), doc: nil))
            }
        }
    }

    /// Becomes the last kind of its table among the causes; the calendar stays behind it. Gives what names it from now
    /// on.
    @discardableResult
    public mutating func add(_ event: EventSchema) -> EventKindID {
        version += 1
        let id = events.ids.upperBound
        events.append(event)
        let kinds = events.filter { $0.table == event.table }.map { Code(names: $0.names) }
        causeLists[event.table] = CodeList(names: Catalog.causeNames, codes: kinds + [Catalog.calendarCause])
        return id
    }

    /// What can make a row of a table change: its kinds of event in the order declared, last the calendar.
    public func causes(of table: TableID) -> CodeList {
        causeLists[table] ?? CodeList(names: Catalog.causeNames, codes: [Catalog.calendarCause])
    }

    /// The position among the causes of its table of a kind of event.
    public func cause(ofEvent kind: EventKindID) -> Int {
        events[..<kind.index].count { $0.table == events[kind].table }
    }

    private static let causeNames = Bilingual(english: "cause", indonesian: "sebab")
    private static let calendarCause = Code(
        names: Bilingual(english: "calendar", indonesian: "kalender"),
        doc: Bilingual(
            english: "no event of its own: a date has passed",
            indonesian: "bukan peristiwanya sendiri: suatu tanggal terlewati"))

    /// The kind of event, by a name of either tongue, spelling folded; nil: the table has none such.
    public func event(named name: String, of table: TableID) -> EventKindID? {
        let wanted = normalizedName(name)
        return events.firstID {
            $0.table == table
                && (normalizedName($0.names.english) == wanted || normalizedName($0.names.indonesian) == wanted)
        }
    }

    /// The day of a named date, nil when there is none of that name.
    public func day(named name: String) -> Day? {
        if case .date(let day)? = calendarEntry(named: name)?.value { return day }
        return nil
    }

    /// The date of a question that names none: the pack's `data_until`.
    public var dataUntil: Day? { day(named: "data_until") }
    /// The date of the base; nothing is known before it.
    public var dataFrom: Day? { day(named: "data_from") }
}
