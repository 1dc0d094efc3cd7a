import SiapColumns
import SiapData
import SiapText

/// Tables as they stood on a day: the base with all changes up to that day folded in. Folded columns are kept until the
/// data change.
final class Snapshots {
    let catalog: Catalog
    private var columns: [Place: Column] = [:]
    private var alive: [TableDay: [UInt32]] = [:]
    private var lifespans: [TableID: Lifespans] = [:]
    private var beginlessRows: [TableID: Bitmap?] = [:]
    private var eventDays: [TableID: [Int32]] = [:]
    private var definitions: [DefinitionPlace: Column] = [:]

    private struct Place: Hashable {
        var table: TableID
        var attribute: AttributeID
        var day: Int32
    }
    struct TableDay: Hashable {
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
        var attribute: AttributeID
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

    /// The day for which the living were asked last.
    private var latestLiving: [TableID: [Bool: Int32]] = [:]

    /// Days whose states are kept, the one asked for last at the end; `keptCells` is how much that is.
    private var keptDays: [Int32] = []
    private var keptCells = 0
    /// Enough for the dates of one question; beyond it the days asked for longest ago are folded anew.
    static let mostKeptCells = 1 << 26
    private let mostCells: Int

    init(catalog: Catalog, supposed: [Cells: Overlay] = [:], mostCells: Int = Snapshots.mostKeptCells) {
        self.mostCells = mostCells
        self.catalog = catalog
        self.supposed = supposed
    }

    /// Whether one cell holds a supposed value.
    func isSupposed(_ attribute: AttributeID, of table: TableID, row: Int) -> Bool {
        supposed[Cells(table: table, attribute: attribute)]?.rows.contains(UInt32(row)) ?? false
    }

    /// One attribute of a table as of a day: the nearest earlier state that is known, with the changes since folded in.
    func column(_ attribute: AttributeID, of table: TableID, on day: Day) -> Column {
        let source = catalog.tables[table]
        let changes = source.changes[attribute] ?? []
        let overlay = supposed[Cells(table: table, attribute: attribute)].flatMap { $0.holds(on: day) ? $0 : nil }
        if changes.isEmpty, overlay == nil { return source[attribute] }
        let place = Place(table: table, attribute: attribute, day: day.number)
        if let known = columns[place] { return known }
        let domain = catalog.domain(of: source[attribute].type)
        let cells = Cells(table: table, attribute: attribute)
        var folded = fold(cells, source[attribute], changes, until: day.number, domain: domain)
        if let overlay {
            folded = folded.setting(
                zip(overlay.rows, overlay.values).map { Table.Change(day: day.number, row: $0, value: $1, event: -1) },
                domain: domain)
        }
        columns[place] = folded
        keep(folded.count, on: day.number)
        return folded
    }

    private func keep(_ cells: Int, on day: Int32) {
        keptCells += cells
        if keptDays.last != day {
            keptDays.removeAll { $0 == day }
            keptDays.append(day)
        }
        while keptCells > mostCells, keptDays.count > 2 {
            let oldest = keptDays.removeFirst()
            columns = columns.filter { $0.key.day != oldest }
            alive = alive.filter { $0.key.day != oldest }
            definitions = definitions.filter { $0.key.day != oldest }
            keptCells = cellsAtHand
        }
    }

    /// What all that is kept of days comes to.
    private var cellsAtHand: Int {
        columns.values.reduce(0) { $0 + $1.count } + alive.values.reduce(0) { $0 + $1.count }
            + definitions.values.reduce(0) { $0 + $1.count }
    }

    private func fold(_ cells: Cells, _ base: Column, _ changes: [Table.Change], until day: Int32, domain: Int?)
        -> Column
    {
        let earlier = latest[cells].flatMap { $0.day <= day ? $0 : nil }
        let first = earlier.map { earlier in changes.partitioningIndex { $0.day > earlier.day } } ?? 0
        let end = changes.partitioningIndex { $0.day > day }
        let folded = (earlier?.column ?? base).setting(changes[first..<max(first, end)], domain: domain)
        latest[cells] = Folded(day: day, column: folded)
        return folded
    }

    /// The day of the last event of a table up to a day. O(log events) after the first time.
    func lastEvent(of table: TableID, until day: Day) -> Day? {
        let days: [Int32]
        if let known = eventDays[table] {
            days = known
        } else {
            days = catalog.tables[table].events.map(\.day.number).sorted()
            eventDays[table] = days
        }
        let next = days.partitioningIndex { $0 > day.number }
        return next == 0 ? nil : Day(number: days[next - 1])
    }

    // MARK: Lives

    /// The rows that live on a day, [from, to), or with `ever` all that have lived up to it; nil when the table's rows
    /// have no span of life.
    ///
    /// A later day costs in proportion to what begins and ends between, and one plain copy; the first one is worked out
    /// from all rows.
    func living(_ table: TableID, on day: Day, ever: Bool = false) -> [UInt32]? {
        guard let spans = spans(of: table) else { return nil }
        let place = TableDay(table: table, day: day.number, ever: ever)
        if let known = alive[place] { return known }
        let cells = cells(spans, of: table, on: day)
        let rows: [UInt32]
        if let earlier = latestLiving[table]?[ever], earlier < day.number, earlier >= spans.since,
            !supposesLives(spans, of: table),
            let known = alive[TableDay(table: table, day: earlier, ever: ever)]
        {
            rows = spans.living(cells, ever: ever, from: known, on: earlier)
        } else {
            rows = spans.living(cells, ever: ever)
        }
        latestLiving[table, default: [:]][ever] = day.number
        alive[place] = rows
        keep(rows.count, on: day.number)
        return rows
    }

    /// The rows whose life ended on the day itself; nil when the table's rows have no span of life.
    func ended(_ table: TableID, on day: Day) -> [UInt32]? {
        guard let spans = spans(of: table) else { return nil }
        let cells = cells(spans, of: table, on: day)
        if day.number > spans.since, !supposesLives(spans, of: table) { return spans.ended(cells) }
        // What is supposed is in no list of beginnings and ends.
        return spans.ended(cells, among: (0..<UInt32(catalog[table].rowCount)).map { $0 })
    }

    /// When the rows of a table begin and end; nil when they have no span of life.
    func spans(of table: TableID) -> Lifespans? {
        if let known = lifespans[table] { return known }
        lifespans[table] = Lifespans(of: catalog[table], since: catalog.dataFrom?.number ?? .min)
        return lifespans[table]
    }

    /// Rows of whose beginning nothing is known, and which no event brings in; nil where there are none.
    func beginless(_ table: TableID) -> Bitmap? {
        if let known = beginlessRows[table] { return known }
        var rows: Bitmap?
        let source = catalog[table]
        if let lives = source.schema.lives, case .integers(let values) = source.columns[lives.from].storage,
            values.zones(chunkRows: Scratch.rows).whole.hasUnknown
        {
            var bits = Bitmap(repeating: false, count: values.count)
            for row in 0..<values.count where values[row] == nil { bits[row] = true }
            for change in source.changes[lives.from] ?? [] { bits[Int(change.row)] = false }
            rows = bits
        }
        beginlessRows[table] = .some(rows)
        return rows
    }

    private func cells(_ spans: Lifespans, of table: TableID, on day: Day) -> Lifespans.Cells {
        Lifespans.Cells(
            day: day.number, from: column(spans.lives.from, of: table, on: day),
            to: column(spans.lives.to, of: table, on: day))
    }

    private func supposesLives(_ spans: Lifespans, of table: TableID) -> Bool {
        [spans.lives.from, spans.lives.to].contains { supposed[Cells(table: table, attribute: $0)] != nil }
    }

    func definition(_ place: DefinitionPlace) -> Column? { definitions[place] }

    func keep(_ column: Column, as place: DefinitionPlace) {
        let earlier = definitions.updateValue(column, forKey: place)?.count ?? 0
        keep(column.count - earlier, on: place.day)
    }
}
