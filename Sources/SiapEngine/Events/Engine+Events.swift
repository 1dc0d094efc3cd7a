public import SiapData
public import SiapSemantics
public import SiapText

/// Why an event cannot be taken in.
public enum Refusal: Sendable {
    /// Its day comes before the first of the data.
    case beforeData(first: Day)
    /// It sets a link that is not given.
    case nowhere(parameter: EventParameterID)
    /// The event's own `refused when` holds; its own reason.
    case impossible(because: Bilingual?)
    /// It would make a later event of the row impossible.
    case contradicts(later: Table.TakenEvent, because: Bilingual?)
}

extension Engine {
    /// Which of some events cannot be, in the order given: each is asked of its row as it stands just before, after the
    /// events that are there already on the same day. `O(events of the table + new events)` as long as the conditions
    /// ask for nothing but the row itself.
    public func refusals(of new: [Table.TakenEvent], in table: TableID, _ events: [BoundEvent]) throws -> [Refusal?] {
        var judge = EventJudge(engine: self, table: table, events: events)
        return try judge.judge(new)
    }

    /// Whether an event is impossible for a row in that state, on that day; `earlier` are events of the row that led
    /// there and are not in the table.
    func isRefused(
        _ event: Table.TakenEvent, _ bound: BoundEvent?, in table: TableID, _ state: RowState,
        after earlier: @autoclosure () -> [(Table.TakenEvent, BoundEvent?)] = []
    ) throws -> Bool {
        guard let condition = bound?.refusedWhen else { return false }
        let own = RowInterpreter(state: state, day: event.day, parameters: event.arguments)
        if let answer = own.value(of: condition) { return answer == .truth(true) }
        return try holds(condition, event, in: table, state, after: earlier())
    }

    /// The same by the engine itself, over a world in which the row is as the state says from that day on.
    func holds(
        _ condition: BoundExpression, _ event: Table.TakenEvent, in table: TableID, _ state: RowState,
        after earlier: [(Table.TakenEvent, BoundEvent?)] = []
    ) throws -> Bool {
        var world = catalog
        var settings = [[Table.Setting]](repeating: [], count: world.events.count)
        for (event, bound) in earlier { settings[event.kind.index] = bound?.settings ?? [] }
        world[table].take(earlier.map(\.0), settings: settings)
        var supposed: [Snapshots.Cells: Snapshots.Overlay] = [:]
        for (index, attribute) in world[table].schema.attributes.placed where attribute.hasHistory {
            var overlay = Snapshots.Overlay()
            overlay.add([UInt32(state.row)], [state[index]])
            overlay.since = event.day
            supposed[Snapshots.Cells(table: table, attribute: index)] = overlay
        }
        let evaluator = evaluator(in: Snapshots(catalog: world, supposed: supposed))
        let context = Evaluator.Context(
            source: .table(table), day: event.day, rows: .list([UInt32(state.row)]), parameters: event.arguments)
        return try evaluator.truths(condition, context).first == 1
    }
}

/// Tells for events that are new which of them cannot be.
struct EventJudge {
    private let engine: Engine
    private let table: TableID
    private let bound: EventsByKind
    private let columns: [Column]
    private var verdicts: [Refusal?] = []
    /// A row whose events contradict one another again and again is settled at once after so many attempts.
    private static let mostAttempts = 64

    init(engine: Engine, table: TableID, events: [BoundEvent]) {
        self.engine = engine
        self.table = table
        bound = events.byKind(count: engine.catalog.events.count)
        columns = engine.catalog[table].columns
    }

    /// One event of a row, in the order of days; `new` is its position among the events asked about.
    private struct Step {
        var event: Table.TakenEvent
        var new: Int?
    }

    mutating func judge(_ new: [Table.TakenEvent]) throws -> [Refusal?] {
        verdicts = new.map(outright)
        var rows: [Int: [Step]] = [:]
        for (position, event) in new.enumerated() where verdicts[position] == nil {
            rows[event.row, default: []].append(Step(event: event, new: position))
        }
        if rows.isEmpty { return verdicts }
        var before: [Int: [Step]] = [:]
        for event in engine.catalog[table].events where rows[event.row] != nil {
            before[event.row, default: []].append(Step(event: event))
        }
        var asked = 0
        for (row, steps) in rows.sorted(by: { $0.key < $1.key }) {
            asked += 1
            if asked % 1024 == 0, let reason = engine.stopReason() {
                throw DiagnosticsFailure(Diagnostic(reason, at: nil))
            }
            try judge(row, (before[row] ?? []) + steps)
        }
        return verdicts
    }

    /// What needs no look at the row.
    private func outright(_ event: Table.TakenEvent) -> Refusal? {
        if let first = engine.catalog.dataFrom, event.day < first { return .beforeData(first: first) }
        let parameters = engine.catalog.events[event.kind].parameters
        for (id, parameter) in parameters.placed where event[id] == .unknown {
            if case .link = parameter.type { return .nowhere(parameter: id) }
        }
        return nil
    }

    private mutating func judge(_ row: Int, _ events: [Step]) throws {
        let steps = events.enumerated().sorted { ($0.element.event.day, $0.offset) < ($1.element.event.day, $1.offset) }
            .map(\.element)
        var blamed: Set<Int> = []
        var attempts = 0
        while let (culprits, later) = try walk(row, steps, blamed, settlesAll: attempts >= EventJudge.mostAttempts) {
            attempts += 1
            for position in culprits {
                blamed.insert(position)
                if let new = steps[position].new {
                    verdicts[new] = .contradicts(later: later, because: bound[later.kind]?.because)
                }
            }
        }
    }

    /// Applies the events of a row in their order. When one that was there before becomes impossible: the last new one
    /// before it, which is to blame, or all of them.
    private mutating func walk(_ row: Int, _ steps: [Step], _ blamed: Set<Int>, settlesAll: Bool) throws -> (
        culprits: [Int], later: Table.TakenEvent
    )? {
        var state = RowState(row: row, columns: columns)
        var accepted: [Int] = []
        func earlier() -> [(Table.TakenEvent, BoundEvent?)] {
            accepted.map { (steps[$0].event, bound[steps[$0].event.kind]) }
        }
        for (position, step) in steps.enumerated() where !blamed.contains(position) {
            let own = bound[step.event.kind]
            if let new = step.new {
                verdicts[new] = nil
                if try engine.isRefused(step.event, own, in: table, state, after: earlier()) {
                    verdicts[new] = .impossible(because: own?.because)
                    continue
                }
                accepted.append(position)
            } else if let last = accepted.last,
                try engine.isRefused(step.event, own, in: table, state, after: earlier()),
                try !wasImpossible(position, row, steps)
            {
                return (settlesAll ? accepted : [last], step.event)
            }
            state.apply(step.event, own)
        }
        return nil
    }

    /// Whether an event that was there before could not be even without the new ones: that is not their doing.
    private func wasImpossible(_ position: Int, _ row: Int, _ steps: [Step]) throws -> Bool {
        var state = RowState(row: row, columns: columns)
        for step in steps[..<position] where step.new == nil { state.apply(step.event, bound[step.event.kind]) }
        return try engine.isRefused(steps[position].event, bound[steps[position].event.kind], in: table, state)
    }
}
