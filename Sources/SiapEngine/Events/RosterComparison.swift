import SiapData
public import SiapSemantics
import SiapText

extension Engine {
    /// What must have happened for the data to be as a roster says, on its day. Nothing is changed. `O(rows + events)`,
    /// but for the rows that differ, where events that could explain it are tried.
    public func changes(to roster: Roster, _ events: [BoundEvent]) throws -> RosterChanges {
        var comparison = RosterComparison(engine: self, roster: roster, events: events)
        return try comparison.run()
    }
}

/// One roster against the data as they stand on its day.
struct RosterComparison {
    private let engine: Engine
    private let roster: Roster
    private let bound: [BoundEvent]
    private let schema: TableSchema
    private let table: Table
    /// The table's columns on the roster's day.
    private let columns: [Column]
    /// For each row of the table the last event that happened to it up to the roster's day.
    private let lastEvents: [Table.TakenEvent?]
    private var changes = RosterChanges()

    init(engine: Engine, roster: Roster, events: [BoundEvent]) {
        self.engine = engine
        var roster = roster
        let own = engine.catalog[roster.table].schema
        let several = roster.attributes.filter { index in
            switch own[index].type {
            // The rows of the roster are other rows than those of the table.
            case .links, .link(roster.table): true
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .link, .duration, .interval, .unknown:
                false
            }
        }
        roster.attributes.subtract(several)
        changes.notCompared = several.sorted()
        self.roster = roster
        bound = events
        table = engine.catalog[roster.table]
        schema = table.schema
        let snapshots = Snapshots(catalog: engine.catalog)
        columns = schema.attributes.ids.map { snapshots.column($0, of: roster.table, on: roster.day) }
        var lastEvents = [Table.TakenEvent?](repeating: nil, count: table.rowCount)
        for event in table.events
        where event.day <= roster.day && (lastEvents[event.row].map { $0.day <= event.day } ?? true) {
            lastEvents[event.row] = event
        }
        self.lastEvents = lastEvents
    }

    mutating func run() throws -> RosterChanges {
        let matching = RowMatching(roster, table, columns: columns)
        changes.known = matching.found
        changes.knownByKey = matching.foundByKey
        mention()
        let search = EventSearch(engine: engine, table: roster.table, events: bound, day: roster.day)
        for (row, place) in matching.rows.enumerated() {
            if row % 4096 == 0, let reason = engine.stopReason() {
                throw DiagnosticsFailure(Diagnostic(reason, at: nil))
            }
            if let place { try compare(row, place, search) }
        }
        try findMissing(Set(matching.rows.compactMap { $0 }), search)
        try addNew(matching.rows.indices.filter { matching.rows[$0] == nil })
        try judge()
        return changes
    }

    // MARK: Rows that were there before

    private mutating func compare(_ row: Int, _ place: Int, _ search: EventSearch) throws {
        var state = RowState(row: place, columns: columns)
        var search = search
        if let end = inferredEnd(of: place, state, row), let lives = schema.lives {
            state[lives.to] = .unknown
            search.day = end
            changes.reopened.append(
                RosterChanges.Correction(row: place, attribute: lives.to, value: .unknown, day: end))
        }
        if let keys = roster.keys, keys.texts[row] != table.key(of: place) { changes.otherKeys += 1 }
        let targets = targets(row, state)
        for attribute in schema.attributes.ids
        where !search.settable.contains(attribute) && attribute != schema.keyAttribute {
            if !targets[attribute].isMet(by: state[attribute]) { correct(place, attribute, targets[attribute]) }
        }
        try explain(state, targets, earliest: earliest(of: place), search)
    }

    /// Finds the events of one row; what none of them explains is corrected. Gives the events.
    @discardableResult
    private mutating func explain(
        _ state: RowState, _ targets: [EventSearch.Target], earliest: Day, _ search: EventSearch
    ) throws -> EventSearch.Found {
        var targets = targets
        // Whoever comes from outside the data arrives now, whenever it is that they first came.
        var told: EventSearch.Target?
        if let lives = schema.lives, case .value(.date(let from)) = targets[lives.from],
            from < earliest || from > roster.day,
            !state.lives(lives, on: roster.day)
        {
            told = targets[lives.from]
            targets[lives.from] = .dayUpTo(roster.day)
        }
        let found = try search.explain(state, targets, earliest: earliest)
        changes.events += found.events
        for attribute in found.unmet { correct(state.row, attribute, targets[attribute]) }
        if let told, let lives = schema.lives, !found.unmet.contains(lives.from) {
            correct(state.row, lives.from, told)
        }
        return found
    }

    private func earliest(of place: Int) -> Day {
        max(lastEvents[place]?.day ?? Day(number: .min), engine.catalog.dataFrom ?? Day(number: .min))
    }

    /// The day on which a row ended only because an earlier roster lacked it, when this roster has it and says that it
    /// began when it did: offices send their rosters one by one, and who went from one to another is missing from the
    /// first that comes.
    private func inferredEnd(of place: Int, _ state: RowState, _ row: Int) -> Day? {
        guard let lives = schema.lives, case .date(let end) = state[lives.to], end <= roster.day,
            let last = lastEvents[place], last.day == end,
            roster.columns[lives.to].value(at: row) == .unknown,
            let kind = bound.last(where: { $0.schema == last.kind }),
            kind.assignments.allSatisfy({ $0.attribute == lives.to })
        else { return nil }
        let told = roster.columns[lives.from].value(at: row)
        return told == .unknown || told == state[lives.from] ? end : nil
    }

    /// What the roster asks of a row. An empty cell of an attribute that events change says that there is none, of
    /// another one nothing.
    private mutating func targets(_ row: Int, _ state: RowState) -> [EventSearch.Target] {
        var targets = [EventSearch.Target](repeating: .free, count: schema.attributes.count)
        for attribute in schema.attributes.ids where roster.attributes.contains(attribute) {
            let value = roster.columns[attribute].value(at: row)
            if value != .unknown || schema[attribute].hasHistory {
                targets[attribute] = .value(value)
            } else if state[attribute] != .unknown {
                changes.blanks[attribute, default: 0] += 1
            }
        }
        if let lives = schema.lives { life(lives, state, &targets) }
        return targets
    }

    /// Whoever is on the roster is there, unless it says when they left.
    private func life(_ lives: TableSchema.Lives, _ state: RowState, _ targets: inout [EventSearch.Target]) {
        if !targets[lives.to].isKnown {
            targets[lives.to] = .free
            if case .date(let to) = state[lives.to], to <= roster.day { targets[lives.to] = .value(.unknown) }
        }
        if !targets[lives.from].isKnown {
            targets[lives.from] = .free
            if case .date(let from) = state[lives.from], from <= roster.day { return }
            targets[lives.from] = .dayUpTo(roster.day)
        }
    }

    private mutating func correct(_ place: Int, _ attribute: AttributeID, _ target: EventSearch.Target) {
        switch target {
        case .free: break
        case .value(let value): changes.corrections.append(correction(place, attribute, value))
        case .dayUpTo: changes.corrections.append(correction(place, attribute, .date(roster.day)))
        }
    }

    private func correction(_ place: Int, _ attribute: AttributeID, _ value: Value) -> RosterChanges.Correction {
        RosterChanges.Correction(row: place, attribute: attribute, value: value, day: roster.day)
    }

    // MARK: Rows that are gone

    /// The links upward: what a roster covers, it covers by them.
    private var upward: [AttributeID] { schema.attributes.ids.filter { schema[$0].link == .partOf } }

    private mutating func mention() {
        for attribute in upward where roster.attributes.contains(attribute) {
            guard case .link(let target) = schema[attribute].type else { continue }
            var seen = Set<Int>()
            for row in 0..<roster.rowCount {
                if case .row(_, let place) = roster.columns[attribute].value(at: row) { seen.insert(place) }
            }
            changes.mentioned[target, default: []] += seen.sorted()
        }
    }

    /// Rows that live on the day, of places that the roster mentions, and are not on it.
    private mutating func findMissing(_ matched: Set<Int>, _ search: EventSearch) throws {
        guard let lives = schema.lives else { return }
        let told = upward.filter(roster.attributes.contains)
        if told.isEmpty, !upward.isEmpty { return changes.tellsCoverage = false }
        let covered = changes.mentioned.mapValues { Set($0) }
        var targets = [EventSearch.Target](repeating: .free, count: schema.attributes.count)
        targets[lives.to] = .dayUpTo(roster.day)
        for place in 0..<table.rowCount where !matched.contains(place) {
            let state = RowState(row: place, columns: columns)
            guard state.lives(lives, on: roster.day), !roster.spared.contains(table.key(of: place)) else { continue }
            let isCovered = told.allSatisfy { attribute in
                if case .row(let target, let up) = state[attribute] {
                    covered[target]?.contains(up) ?? false
                } else {
                    false
                }
            }
            guard isCovered else { continue }
            let found = try search.explain(state, targets, earliest: earliest(of: place))
            changes.events += found.events
            if !found.unmet.isEmpty { changes.unexplained += 1 }
        }
    }

    // MARK: Rows that are new

    /// New rows come in by an event, if one is declared that brings them to life; what no event sets they have always
    /// had.
    private mutating func addNew(_ rows: [Int]) throws {
        if rows.isEmpty { return }
        var keys = Set<String>()
        for row in rows {
            let cells = schema.attributes.ids.map {
                roster.attributes.contains($0) ? roster.columns[$0].value(at: row) : .unknown
            }
            let wanted = roster.keys?.texts[row] ?? String(table.rowCount + changes.newRows.count + 1)
            let key = freeKey(wanted, &keys)
            changes.newRows.append(RosterChanges.NewRow(key: key, rosterKey: wanted, cells: cells))
        }
        for index in changes.newRows.indices {
            if let key = schema.keyAttribute, schema[key].type == .text {
                changes.newRows[index][key] = .text(changes.newRows[index].key)
            }
        }
        guard let lives = schema.lives else { return }
        try bringToLife(lives)
    }

    /// The key itself, unless another row has it.
    private func freeKey(_ wanted: String, _ used: inout Set<String>) -> String {
        var key = wanted, number = 2
        while table.row(key: key) != nil || !used.insert(key).inserted {
            key = "\(wanted)-\(number)"
            number += 1
        }
        return key
    }

    private mutating func bringToLife(_ lives: TableSchema.Lives) throws {
        var bare = changes.newRows
        for index in bare.indices {
            bare[index][lives.from] = .unknown
            bare[index][lives.to] = .unknown
        }
        var world = engine.catalog
        world.append(bare.map(\.cells), to: roster.table)
        let wider = Engine(catalog: world)
        wider.stopReason = engine.stopReason
        let search = EventSearch(engine: wider, table: roster.table, events: bound, day: roster.day)
        let kinds = bound.byKind(count: world.events.count)
        for (index, row) in changes.newRows.enumerated() {
            let place = table.rowCount + index
            let state = RowState(row: place, columns: world[roster.table].columns)
            var targets = schema.attributes.ids.map { attribute -> EventSearch.Target in
                roster.attributes.contains(attribute) ? .value(row[attribute]) : .free
            }
            life(lives, state, &targets)
            // Where no event brings a row to life, it is as the roster says, all along.
            guard bringsToLife(search) else { continue }
            let found = try explain(state, targets, earliest: engine.catalog.dataFrom ?? Day(number: .min), search)
            changes.newRows[index].cells = bare[index].cells
            for event in found.events {
                for (attribute, _) in kinds[event.kind]?.sets(event) ?? [] {
                    changes.newRows[index][attribute] = .unknown
                }
            }
        }
    }

    private func bringsToLife(_ search: EventSearch) -> Bool {
        schema.lives.map { search.settable.contains($0.from) } ?? false
    }

    // MARK: Whether it can be

    /// The events as a whole, in a world that has the new rows.
    private mutating func judge() throws {
        var world = engine.catalog
        world.append(changes.newRows.map(\.cells), to: roster.table)
        var bound = bound
        if let end = changes.reopened.first?.attribute { bound.append(reopening(end, in: &world)) }
        let wider = Engine(catalog: world)
        wider.stopReason = engine.stopReason
        for (index, refusal) in try wider.refusals(of: changes.events, in: roster.table, bound).enumerated() {
            if let refusal { changes.refusals.append((index, refusal)) }
        }
    }
}

extension RosterComparison {
    /// Takes the ends back in that world, by an event of its own.
    private func reopening(_ end: AttributeID, in world: inout Catalog) -> BoundEvent {
        let type = schema[end].type
        let kind = world.add(
            EventSchema(
                names: schema[end].names, table: roster.table,
                parameters: [EventSchema.Parameter(names: Bilingual(""), type: type)]))
        let event = BoundEvent(
            schema: kind, assignments: [(end, .parameter(EventParameterID(index: 0), type: type, isPrivate: false))],
            refusedWhen: nil,
            because: nil)
        let taken = changes.reopened.map {
            Table.TakenEvent(kind: kind, row: $0.row, day: $0.day, arguments: [$0.value])
        }
        world[roster.table].take(taken, settings: (bound + [event]).settings(count: world.events.count))
        return event
    }
}

extension EventSearch.Target {
    /// Whether a value is asked for, and not its absence.
    fileprivate var isKnown: Bool { if case .value(let value) = self { value != .unknown } else { false } }
}
