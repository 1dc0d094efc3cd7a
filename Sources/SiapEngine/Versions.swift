import SiapData
import SiapSemantics
import SiapText

/// States of rows right before and right after each event: what an expression gives for the two says whether the event
/// changed it.
///
/// Building and evaluating them costs in proportion to the events, not to the rows of the table.
final class Versions: Sendable {
    let table: TableID
    /// The events, by their positions in `Table.events`: those of one row together, in the order of their days; -1 for
    /// none.
    let events: [Int]
    /// For each version the row and the day of the event: version 2i is the state before event i, 2i + 1 that after it.
    let rows: [UInt32]
    let days: [Int32]
    /// One column for each attribute.
    let columns: [Column]
    /// `this_date` is the day of each version; otherwise that of the question.
    let hasOwnDays: Bool

    private struct Moment: Equatable {
        var row: UInt32
        var day: Int32
        /// Position in `Table.events`; -1 where the calendar alone begins or ends a life, before any event of the day.
        var event: Int
    }

    /// The versions of all events after `from`, up to `to`; with `boundaries` also of the beginnings and ends that no
    /// event of their day brings about: version 2i is then the state of the day before.
    init(of table: TableID, after from: Day, upTo to: Day, boundaries: Bool = false, in snapshots: Snapshots) {
        let source = snapshots.catalog[table]
        var moments: [Moment] = []
        for (place, event) in source.events.enumerated() where event.day > from && event.day <= to {
            moments.append(Moment(row: UInt32(event.row), day: event.day.number, event: place))
        }
        if boundaries, let spans = snapshots.spans(of: table) {
            moments += spans.boundaries(after: from.number, upTo: to.number).map {
                Moment(row: $0.row, day: $0.day, event: -1)
            }
        }
        moments.sort { ($0.row, $0.day, $0.event) < ($1.row, $1.day, $1.event) }
        // A life may begin and end on one day, or be said to twice.
        moments = moments.enumerated().filter { place, moment in place == 0 || moment != moments[place - 1] }.map(
            \.element)
        self.table = table
        events = moments.map(\.event)
        let rows = moments.flatMap { [$0.row, $0.row] }
        self.rows = rows
        days = moments.flatMap { [$0.event < 0 ? $0.day - 1 : $0.day, $0.day] }
        hasOwnDays = true
        var places: [Int32: Int] = [:]
        for (place, moment) in moments.enumerated() where moment.event >= 0 { places[Int32(moment.event)] = place }
        columns = source.schema.attributes.ids.map { attribute in
            let opening = snapshots.column(attribute, of: table, on: from)
            let set = Versions.values(set: source.changes[attribute] ?? [], after: from, upTo: to, places)
            if set.isEmpty { return opening.taking(rows.map { Int($0) }) }
            return Versions.folded(opening, set, rows, domain: snapshots.catalog.domain(of: opening.type))
        }
    }

    private init(_ other: Versions, hasOwnDays: Bool) {
        table = other.table
        rows = other.rows
        days = other.days
        events = other.events
        columns = other.columns
        self.hasOwnDays = hasOwnDays
    }

    /// The same states, asked on the day of a question.
    var onOneDay: Versions { Versions(self, hasOwnDays: false) }

    /// What events of the period set, by the place of the event's version.
    private static func values(set changes: [Table.Change], after from: Day, upTo to: Day, _ places: [Int32: Int])
        -> [Int: Value]
    {
        let start = changes.partitioningIndex { $0.day > from.number },
            end = changes.partitioningIndex { $0.day > to.number }
        var result: [Int: Value] = [:]
        for change in changes[start..<max(start, end)] {
            if let place = places[change.event] { result[place] = change.value }
        }
        return result
    }

    /// Before its first event a row is as at the opening; after an event it has what the event set, else what it had.
    private static func folded(_ opening: Column, _ set: [Int: Value], _ rows: [UInt32], domain: Int?) -> Column {
        var values: [Value] = []
        values.reserveCapacity(rows.count)
        for event in 0..<(rows.count / 2) {
            let isSameRow = event > 0 && rows[2 * event - 1] == rows[2 * event]
            let before = isSameRow ? values[2 * event - 1] : opening.value(at: Int(rows[2 * event]))
            values.append(before)
            values.append(set[event] ?? before)
        }
        return Column(type: opening.type, values: values, domain: domain)
    }
}

extension Evaluator {
    /// Whether a version is in the set of a question.
    enum Membership { case member, cannotTell, outside }

    /// Members are alive on their day, with every condition true; where one is unknown and none false, it cannot be
    /// told.
    func memberships(of versions: Versions, _ filters: [BoundFilter]) throws -> [Membership] {
        var result = [Membership](repeating: .member, count: versions.rows.count)
        if let alive = snapshots.spans(of: versions.table)?.areAlive(versions) {
            for place in result.indices where !alive[place] { result[place] = .outside }
        }
        for filter in filters {
            if let reason = stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
            for (place, truth) in try truths(filter.condition, of: versions).enumerated()
            where result[place] != .outside {
                if truth == 0 { result[place] = .outside } else if truth > 1 { result[place] = .cannotTell }
            }
        }
        return result
    }

    /// Whether a condition holds for each version: 0 no, 1 yes, 2 unknown.
    func truths(_ condition: BoundExpression, of versions: Versions) throws -> [UInt8] {
        let values = try evaluate(condition, of: versions)
        return values.truths(count: versions.rows.count)
    }

    /// Values for all versions, each on its day. Where other tables are asked that change over time, day by day.
    func evaluate(_ expression: BoundExpression, of versions: Versions) throws -> Vector {
        let count = versions.rows.count
        guard expression.facts.asksOtherStates else {
            return try evaluate(
                expression,
                Context(
                    source: .versions(versions), day: Day(number: versions.days.max() ?? 0), rows: .range(0..<count)))
        }
        var byDay: [Int32: [Int]] = [:]
        for (place, day) in versions.days.enumerated() { byDay[day, default: []].append(place) }
        var values = [Value](repeating: .unknown, count: count)
        for (day, places) in byDay {
            let context = Context(
                source: .versions(versions.onOneDay), day: Day(number: day), rows: .list(places.map { UInt32($0) }))
            let found = try evaluate(expression, context)
            for (offset, place) in places.enumerated() {
                values[place] = found.value(at: offset, type: expression.type)
            }
        }
        return Column(type: expression.type, values: values, domain: snapshots.catalog.domain(of: expression.type))
            .vector(.range(0..<count))
    }
}
