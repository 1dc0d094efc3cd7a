import SiapData

/// The FROM of one SELECT: tables, and what was joined to each to follow its links.
final class SQLScope {
    private(set) var sources: [(table: String, joins: [String])] = []
    /// Rows joined before, by what they are joined on.
    var joined: [String: SQLRow] = [:]

    func add(_ table: String) -> Int {
        sources.append((table, []))
        return sources.count - 1
    }

    func join(_ text: String, to source: Int) { sources[source].joins.append(text) }

    var from: String {
        sources.map { ([$0.table] + $0.joins).joined(separator: "\n  ") }.joined(separator: ",\n  ")
    }
}

/// A row of a table, as SQL names it: the alias under which the table stands in a FROM, as it was on a day.
struct SQLRow {
    var alias: String
    var table: TableID
    var day: Day
    var scope: SQLScope
    /// The place in the FROM beside which its links are joined.
    var source: Int
}

/// What an expression is written for: a row of a table, or of a result, on a day.
struct SQLContext {
    var row: SQLRow?
    /// The columns of the result that a pipe goes on with.
    var columns: [String] = []
    /// The place of each row of that result.
    var position: String?
    var day: Day
}
