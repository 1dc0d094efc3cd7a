import SiapData
import SiapText

/// When the lives of a table's rows begin and end: what need be looked at to go from one day to another.
struct Lifespans {
    let lives: TableSchema.Lives
    /// Rows of whose beginning nothing is known, and which no event brings in: they have been there since before the
    /// data.
    let isBeginless: [Bool]
    /// The first day that can be asked about; what began and ended before it is in no list.
    let since: Int32
    /// Beginnings and ends that come by themselves: days that the cells hold, other than the day of the event that set
    /// them. In order.
    private let days: [Int32]
    private let rows: [UInt32]
    /// What events set the two cells to, in the order of their days.
    private let changes: [[Table.Change]]

    init?(of table: Table, since: Int32) {
        guard let lives = table.schema.lives else { return nil }
        self.lives = lives
        self.since = since
        changes = [lives.from, lives.to].map { table.changes[$0] ?? [] }
        let columns = [lives.from, lives.to].map {
            table[$0].vector(.range(0..<table.rowCount)).integers(count: table.rowCount)
        }
        var isBeginless = columns[0].map { $0 == unknownInteger }
        for change in changes[0] { isBeginless[Int(change.row)] = false }
        self.isBeginless = isBeginless
        var found: [(day: Int32, row: UInt32)] = []
        for column in columns {
            for row in column.indices where column[row] >= Int64(since) {
                found.append((Int32(truncatingIfNeeded: column[row]), UInt32(row)))
            }
        }
        for change in changes.joined() {
            if case .date(let day) = change.value, day.number != change.day, day.number >= since {
                found.append((day.number, change.row))
            }
        }
        let sorted = Lifespans.byDay(found)
        days = sorted.map(\.day)
        rows = sorted.map(\.row)
    }

    /// Counted into days rather than compared: rows are many and days few.
    private static func byDay(_ found: [(day: Int32, row: UInt32)]) -> [(day: Int32, row: UInt32)] {
        guard let first = found.lazy.map(\.day).min(), let last = found.lazy.map(\.day).max() else { return [] }
        let span = Int(last) - Int(first) + 1
        if span > 1 << 20 { return found.sorted { $0.day < $1.day } }
        var places = [Int](repeating: 0, count: span + 1)
        for each in found { places[Int(each.day - first) + 1] += 1 }
        for day in 1...span { places[day] += places[day - 1] }
        var result = found
        for each in found {
            let day = Int(each.day - first)
            result[places[day]] = each
            places[day] += 1
        }
        return result
    }

    /// Beginnings and ends after a day, up to another, that no event of their day brings about. A row may stand there
    /// more than once.
    func boundaries(after first: Int32, upTo last: Int32) -> [(day: Int32, row: UInt32)] {
        let start = days.partitioningIndex { $0 > first }, end = days.partitioningIndex { $0 > last }
        return start < end ? (start..<end).map { (days[$0], rows[$0]) } : []
    }

    /// Rows whose life may be another on `last` than it was on `first`, in order, each once.
    private func touched(after first: Int32, upTo last: Int32) -> [UInt32] {
        var touched = boundaries(after: first, upTo: last).map(\.row)
        for list in changes {
            let start = list.partitioningIndex { $0.day > first }, end = list.partitioningIndex { $0.day > last }
            if start < end { touched += list[start..<end].map(\.row) }
        }
        touched.sort()
        var last: UInt32?
        return touched.filter { row in
            defer { last = row }
            return row != last
        }
    }

    /// The two cells of all rows, as of a day.
    struct Cells {
        var day: Int32
        var from: Column
        var to: Column
    }

    /// Whether a row lives on the day, [from, to); with `ever`, whether it has begun to.
    func lives(_ row: Int, _ cells: Cells, ever: Bool) -> Bool {
        let from = cells.from.integer(at: row), today = Int64(cells.day)
        if from == unknownInteger ? !isBeginless[row] : from > today { return false }
        if ever { return true }
        let to = cells.to.integer(at: row)
        return to == unknownInteger || to > today
    }

    /// All rows that live on the day. O(rows).
    func living(_ cells: Cells, ever: Bool) -> [UInt32] {
        let count = isBeginless.count, today = Int64(cells.day)
        let from = cells.from.vector(.range(0..<count)).integers(count: count),
            to = cells.to.vector(.range(0..<count)).integers(count: count)
        var rows: [UInt32] = []
        rows.reserveCapacity(count)
        for row in 0..<count where from[row] == unknownInteger ? isBeginless[row] : from[row] <= today {
            if ever || to[row] == unknownInteger || to[row] > today { rows.append(UInt32(row)) }
        }
        return rows
    }

    /// The rows that live on the day, from those of an earlier day: O(what begins or ends between), and one plain copy.
    func living(_ cells: Cells, ever: Bool, from earlier: [UInt32], on day: Int32) -> [UInt32] {
        let touched = touched(after: day, upTo: cells.day)
        if touched.isEmpty { return earlier }
        var rows: [UInt32] = []
        rows.reserveCapacity(earlier.count + touched.count)
        var start = 0
        for row in touched {
            let end = earlier[start...].partitioningIndex { $0 >= row }
            rows += earlier[start..<end]
            start = end < earlier.count && earlier[end] == row ? end + 1 : end
            if lives(Int(row), cells, ever: ever) { rows.append(row) }
        }
        return rows + earlier[start...]
    }

    /// The rows whose life ended on the day itself, in order.
    func ended(_ cells: Cells) -> [UInt32] { ended(cells, among: touched(after: cells.day - 1, upTo: cells.day)) }

    func ended(_ cells: Cells, among rows: [UInt32]) -> [UInt32] {
        rows.filter { row in
            let from = cells.from.integer(at: Int(row)), to = cells.to.integer(at: Int(row))
            return to == Int64(cells.day) && (from == unknownInteger ? isBeginless[Int(row)] : from <= to)
        }
    }

    /// Whether the row of each version lives on the version's day.
    func areAlive(_ versions: Versions) -> [Bool] {
        let all = Rows.range(0..<versions.rows.count)
        let from = versions.columns[lives.from].vector(all).integers(count: all.count)
        let to = versions.columns[lives.to].vector(all).integers(count: all.count)
        return versions.rows.indices.map { place in
            let day = Int64(versions.days[place])
            let hasBegun = from[place] == unknownInteger ? isBeginless[Int(versions.rows[place])] : from[place] <= day
            return hasBegun && (to[place] == unknownInteger || to[place] > day)
        }
    }
}
