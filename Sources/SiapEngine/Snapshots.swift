import SiapData

/// Tables as they stood on a day: the base with all changes up to that day folded in. Folded columns are kept until the data change.
final class Snapshots {
    let catalog: Catalog
    private var columns: [Place: Column] = [:]
    private var alive: [TableDay: [UInt32]] = [:]
    private var beginless: [TableID: [Bool]] = [:]
    private var ended: [TableDay: [UInt32]] = [:]
    private var eventDays: [TableID: [Int32]] = [:]
    private var definitions: [DefinitionPlace: Column] = [:]

    private struct Place: Hashable {
        var table: TableID
        var attribute: Int
        var day: Int32
    }
    private struct TableDay: Hashable {
        var table: TableID
        var day: Int32
        var ever: Bool
    }
    struct DefinitionPlace: Hashable {
        var table: TableID
        var name: String
        var day: Int32
    }

    /// One attribute of a table.
    struct Cells: Hashable {
        var table: TableID
        var attribute: Int
    }

    /// Cells that are supposed to be other than they are: on every day, or from one day on.
    struct Overlay {
        private(set) var rows: [UInt32] = []
        private(set) var values: [Value] = []
        var since: Day?

        func holds(on day: Day) -> Bool { since.map { $0 <= day } ?? true }

        mutating func add(_ rows: [UInt32], _ values: [Value]) {
            self.rows += rows
            self.values += values
        }
    }

    private let supposed: [Cells: Overlay]

    /// The state folded last, without suppositions: a series of dates goes on from there.
    private struct Folded {
        var day: Int32
        var column: Column
    }
    private var latest: [Cells: Folded] = [:]

    init(catalog: Catalog, supposed: [Cells: Overlay] = [:]) {
        self.catalog = catalog
        self.supposed = supposed
    }

    /// Whether one cell holds a supposed value.
    func isSupposed(_ attribute: Int, of table: TableID, row: Int) -> Bool {
        supposed[Cells(table: table, attribute: attribute)]?.rows.contains(UInt32(row)) ?? false
    }

    /// One attribute of a table as of a day: the nearest earlier state that is known, with the changes since folded in.
    func column(_ attribute: Int, of table: TableID, on day: Day) -> Column {
        let source = catalog.tables[table.index]
        let changes = source.changes[attribute] ?? []
        let overlay = supposed[Cells(table: table, attribute: attribute)].flatMap { $0.holds(on: day) ? $0 : nil }
        if changes.isEmpty, overlay == nil { return source.columns[attribute] }
        let place = Place(table: table, attribute: attribute, day: day.number)
        if let known = columns[place] { return known }
        let domain = catalog.domain(of: source.columns[attribute].type)
        let cells = Cells(table: table, attribute: attribute)
        var folded = fold(cells, source.columns[attribute], changes, until: day.number, domain: domain)
        if let overlay {
            folded = folded.setting(zip(overlay.rows, overlay.values).map { Table.Change(day: day.number, row: $0, value: $1, event: -1) }, domain: domain)
        }
        columns[place] = folded
        return folded
    }

    private func fold(_ cells: Cells, _ base: Column, _ changes: [Table.Change], until day: Int32, domain: Int?) -> Column {
        let earlier = latest[cells].flatMap { $0.day <= day ? $0 : nil }
        let first = earlier.map { firstChange(after: $0.day, changes) } ?? 0
        let end = firstChange(after: day, changes)
        let folded = (earlier?.column ?? base).setting(changes[first..<max(first, end)], domain: domain)
        latest[cells] = Folded(day: day, column: folded)
        return folded
    }

    /// The position of the first change after a day. O(log changes).
    private func firstChange(after day: Int32, _ changes: [Table.Change]) -> Int {
        var low = 0, high = changes.count
        while low < high {
            let middle = (low + high) / 2
            if changes[middle].day <= day { low = middle + 1 } else { high = middle }
        }
        return low
    }

    /// The rows that live on a day, [from, to), or with `ever` all that have lived up to it; nil when the table's rows have no span of life.
    func living(_ table: TableID, on day: Day, ever: Bool = false) -> [UInt32]? {
        guard let lives = catalog.tables[table.index].schema.lives else { return nil }
        let place = TableDay(table: table, day: day.number, ever: ever)
        if let known = alive[place] { return known }
        let count = catalog.tables[table.index].rowCount
        let from = days(lives.from, of: table, on: day), to = days(lives.to, of: table, on: day)
        let today = Int64(day.number)
        var rows: [UInt32] = []
        rows.reserveCapacity(count)
        let beginless = withoutBeginning(table)
        for row in 0..<count where from[row] == unknownInteger ? beginless[row] : from[row] <= today {
            if ever || to[row] == unknownInteger || to[row] > today { rows.append(UInt32(row)) }
        }
        alive[place] = rows
        return rows
    }

    private func days(_ attribute: Int, of table: TableID, on day: Day) -> [Int64] {
        let count = catalog.tables[table.index].rowCount
        return column(attribute, of: table, on: day).vector(.range(0..<count)).integers(count: count)
    }

    /// Rows of whose beginning nothing is known, and which no event brings in: they have been there since before the data.
    func withoutBeginning(_ table: TableID) -> [Bool] {
        if let known = beginless[table] { return known }
        let source = catalog.tables[table.index]
        guard let lives = source.schema.lives else { return [] }
        var rows = source.columns[lives.from].vector(.range(0..<source.rowCount)).integers(count: source.rowCount).map { $0 == unknownInteger }
        for change in source.changes[lives.from] ?? [] { rows[Int(change.row)] = false }
        beginless[table] = rows
        return rows
    }

    /// The rows whose life ended on the day itself; nil when the table's rows have no span of life.
    func ended(_ table: TableID, on day: Day) -> [UInt32]? {
        guard let lives = catalog.tables[table.index].schema.lives else { return nil }
        let place = TableDay(table: table, day: day.number, ever: false)
        if let known = ended[place] { return known }
        let count = catalog.tables[table.index].rowCount
        let from = days(lives.from, of: table, on: day), to = days(lives.to, of: table, on: day)
        let beginless = withoutBeginning(table)
        let rows = (0..<count).filter { to[$0] == Int64(day.number) && (from[$0] == unknownInteger ? beginless[$0] : from[$0] <= to[$0]) }.map { UInt32($0) }
        ended[place] = rows
        return rows
    }

    /// The day of the last event of a table up to a day. O(log events) after the first time.
    func lastEvent(of table: TableID, until day: Day) -> Day? {
        let days: [Int32]
        if let known = eventDays[table] {
            days = known
        } else {
            days = catalog.tables[table.index].events.map(\.day.number).sorted()
            eventDays[table] = days
        }
        var low = 0, high = days.count
        while low < high {
            let middle = (low + high) / 2
            if days[middle] <= day.number { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : Day(number: days[low - 1])
    }

    func definition(_ place: DefinitionPlace) -> Column? { definitions[place] }
    func keep(_ column: Column, as place: DefinitionPlace) { definitions[place] = column }
}
