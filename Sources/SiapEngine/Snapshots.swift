import SiapData

/// Tables as they stood on a day: the base with all changes up to that day folded in. Folded columns are kept until the data change.
final class Snapshots {
    let catalog: Catalog
    private var columns: [Place: Column] = [:]
    private var alive: [TableDay: [UInt32]] = [:]
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

    init(catalog: Catalog, supposed: [Cells: Overlay] = [:]) {
        self.catalog = catalog
        self.supposed = supposed
    }

    /// One attribute of a table as of a day. O(rows + changes) the first time.
    func column(_ attribute: Int, of table: TableID, on day: Day) -> Column {
        let source = catalog.tables[table.index]
        let changes = source.changes[attribute] ?? []
        let overlay = supposed[Cells(table: table, attribute: attribute)].flatMap { $0.holds(on: day) ? $0 : nil }
        if changes.isEmpty, overlay == nil { return source.columns[attribute] }
        let place = Place(table: table, attribute: attribute, day: day.number)
        if let known = columns[place] { return known }
        let domain = catalog.domain(of: source.columns[attribute].type)
        var folded = fold(source.columns[attribute], changes, until: day, domain: domain)
        if let overlay {
            let cells = zip(overlay.rows, overlay.values).map { Table.Change(day: day.number, row: $0, value: $1, event: -1) }
            folded = fold(folded, cells, until: day, domain: domain)
        }
        columns[place] = folded
        return folded
    }

    private func fold(_ base: Column, _ changes: [Table.Change], until day: Day, domain: Int?) -> Column {
        switch base.type {
        case .wholeNumber, .date, .time, .code, .link:
            var integers = base.vector(.range(0..<base.count)).integers(count: base.count)
            for change in changes {
                if change.day > day.number { break }
                integers[Int(change.row)] = change.value.physical ?? unknownInteger
            }
            return Column(type: base.type, integers: integers, domain: domain)
        case .text, .decimal, .truth, .links, .duration, .interval, .unknown:
            var values = (0..<base.count).map { base.value(at: $0) }
            for change in changes {
                if change.day > day.number { break }
                values[Int(change.row)] = change.value
            }
            return Column(type: base.type, values: values, domain: domain)
        }
    }

    /// The rows that live on a day, [from, to), or with `ever` all that have lived up to it; nil when the table's rows have no span of life.
    func living(_ table: TableID, on day: Day, ever: Bool = false) -> [UInt32]? {
        guard let lives = catalog.tables[table.index].schema.lives else { return nil }
        let place = TableDay(table: table, day: day.number, ever: ever)
        if let known = alive[place] { return known }
        let count = catalog.tables[table.index].rowCount
        let from = column(lives.from, of: table, on: day).vector(.range(0..<count)).integers(count: count)
        let to = column(lives.to, of: table, on: day).vector(.range(0..<count)).integers(count: count)
        let today = Int64(day.number)
        var rows: [UInt32] = []
        rows.reserveCapacity(count)
        for row in 0..<count where from[row] != unknownInteger && from[row] <= today && (ever || to[row] == unknownInteger || to[row] > today) {
            rows.append(UInt32(row))
        }
        alive[place] = rows
        return rows
    }

    func definition(_ place: DefinitionPlace) -> Column? { definitions[place] }
    func keep(_ column: Column, as place: DefinitionPlace) { definitions[place] = column }
}
