import SiapData
import SiapSemantics

/// Finds the fewest declared events that lead a row from one state to another.
///
/// **Why these are the fewest.** Paths grow event by event, depth first. A path is given up only where it can no longer
/// be better: all targets are met, or one more event would make it longer than a whole path that is known. Every event
/// that is added brings at least one open target nearer (`reaches`), or makes such an event possible right after it;
/// no event is needed twice, since what it sets it has set. So each shortest way in which every event has one of these
/// two reasons is looked at, up to four events. A way with an event that neither reaches a target nor enables the next
/// event is longer than the one without it. Not found is what needs two enabling events in a row; then targets stay
/// unmet (`Found.unmet`), and the roster is said to differ there.
///
/// Example: a row is at facility A, on no list; the roster says facility B, on the list of polling place 7. `transfer`
/// sets the facility, `list` the place: both reach a target, in either order two events. Had the person left in
/// between, `transfer` is refused of someone who is not held; `admit` reaches the same target by itself and is one
/// event, where an enabling one and `transfer` would be two.
///
/// Of as many events the path that claims least wins: fewest attributes changed that the roster does not tell, then
/// fewest set, then the kinds declared first.
struct EventSearch {
    /// What is asked of one attribute at the end.
    enum Target {
        /// Nothing: the roster does not say.
        case free
        case value(Value)
        /// Some day, up to this one.
        case dayUpTo(Day)

        func isMet(by value: Value) -> Bool {
            switch self {
            case .free: return true
            case .value(let wanted): return value == wanted
            case .dayUpTo(let last): if case .date(let day) = value { return day <= last } else { return false }
            }
        }
    }

    struct Found {
        var events: [Table.TakenEvent] = []
        /// The state at the end.
        var state: RowState
        /// Attributes whose targets are not met.
        var unmet: [AttributeID] = []
    }

    private let engine: Engine
    private let table: TableID
    /// The events of the table with all that they set.
    private let kinds: [BoundEvent]
    /// The last day an event may have, and the day of those that nothing dates.
    var day: Day
    /// Only these are looked at: what no event sets needs no search.
    private let attributes: [AttributeID]
    /// More events than happen to one row between two rosters.
    private static let mostEvents = 4

    init(engine: Engine, table: TableID, events: [BoundEvent], day: Day) {
        self.engine = engine
        self.table = table
        self.day = day
        kinds = events.filter { engine.catalog.events[$0.schema].table == table }
        attributes = Set(kinds.flatMap { $0.assignments.map(\.attribute) }).sorted()
    }

    /// The attributes that events can set.
    var settable: Set<AttributeID> { Set(attributes) }

    /// `earliest` is the first day that an event of this row may have: what happened before is told already.
    func explain(_ state: RowState, _ targets: [Target], earliest: Day) throws -> Found {
        var best = Path(state: state, cost: Cost(unmet: unmet(state, targets).count))
        if best.cost.unmet > 0 { try extend(Path(state: state, cost: best.cost), targets, earliest, &best) }
        return finished(best, from: state, targets)
    }

    // MARK: Paths

    private struct Step {
        var kind: BoundEvent
        var arguments: [Value]
        /// Nil where nothing dates it.
        var day: Day?
    }

    private struct Path {
        var steps: [Step] = []
        var state: RowState
        var cost: Cost
    }

    /// Fewer events are better; of as many, those that say least beyond what is known; of these, those declared first.
    private struct Cost: Comparable {
        var unmet: Int
        var events = 0
        /// Attributes changed that the roster does not tell.
        var unasked = 0
        var assignments = 0

        static func < (a: Cost, b: Cost) -> Bool {
            (a.unmet, a.events, a.unasked, a.assignments) < (b.unmet, b.events, b.unasked, b.assignments)
        }
    }

    private func unmet(_ state: RowState, _ targets: [Target]) -> [AttributeID] {
        attributes.filter { !targets[$0].isMet(by: state[$0]) }
    }

    /// Every further event must bring an attribute to its target; one that cannot be yet may have one more before it
    /// that makes it possible.
    private func extend(_ path: Path, _ targets: [Target], _ earliest: Day, _ best: inout Path) throws {
        if path.cost < best.cost { best = path }
        if path.cost.unmet == 0 || path.steps.count >= EventSearch.mostEvents { return }
        // No way on is better than one that is complete with as many events.
        if best.cost.unmet == 0, path.steps.count + 1 > best.cost.events { return }
        let open = Set(unmet(path.state, targets))
        for kind in kinds where !path.steps.contains(where: { $0.kind.schema == kind.schema }) {
            guard let step = step(kind, path.state, targets, earliest), reaches(step, open, targets) else { continue }
            if let next = try adding(step, to: path, targets) {
                try extend(next, targets, earliest, &best)
                continue
            }
            for enabling in kinds where enabling.schema != kind.schema {
                guard let first = self.step(enabling, path.state, targets, earliest),
                    let between = try adding(first, to: path, targets),
                    let again = self.step(kind, between.state, targets, earliest),
                    let next = try adding(again, to: between, targets)
                else { continue }
                try extend(next, targets, earliest, &best)
            }
        }
    }

    private func reaches(_ step: Step, _ open: Set<AttributeID>, _ targets: [Target]) -> Bool {
        let event = event(step, of: 0)
        return step.kind.sets(event).contains {
            open.contains($0.attribute) && targets[$0.attribute].isMet(by: $0.value)
        }
    }

    /// The path with one more event; nil when the event cannot be there.
    private func adding(_ step: Step, to path: Path, _ targets: [Target]) throws -> Path? {
        let event = event(step, of: path.state.row)
        func earlier() -> [(Table.TakenEvent, BoundEvent?)] {
            path.steps.map { (self.event($0, of: path.state.row), $0.kind) }
        }
        if try engine.isRefused(event, step.kind, in: table, path.state, after: earlier()) { return nil }
        var next = path
        next.steps.append(step)
        next.state.apply(event, step.kind)
        next.cost.events += 1
        next.cost.assignments += step.kind.assignments.count
        next.cost.unasked += step.kind.sets(event).count { set in
            if case .free = targets[set.attribute] { return set.value != path.state[set.attribute] }
            return false
        }
        next.cost.unmet = unmet(next.state, targets).count
        return next
    }

    // MARK: Single events

    private func event(_ step: Step, of row: Int) -> Table.TakenEvent {
        Table.TakenEvent(kind: step.kind.schema, row: row, day: step.day ?? day, arguments: step.arguments)
    }

    /// An event as the targets ask for it; nil when it would set a link to nothing.
    private func step(_ kind: BoundEvent, _ state: RowState, _ targets: [Target], _ earliest: Day) -> Step? {
        var arguments = engine.catalog.events[kind.schema].parameters.map { _ in Value.unknown }
        var isSet = Set<EventParameterID>()
        var statedDay: Day?
        for (attribute, value) in kind.assignments {
            if case .parameter(let parameter, _) = value.node {
                if case .value(let wanted) = targets[attribute] {
                    arguments[parameter.index] = wanted
                    isSet.insert(parameter)
                } else if !isSet.contains(parameter) {
                    arguments[parameter.index] = state[attribute]
                }
            } else if case .thisDate = value.node, statedDay == nil,
                case .value(.date(let wanted)) = targets[attribute],
                wanted >= earliest, wanted <= day
            {
                statedDay = wanted
            }
        }
        for (parameter, argument) in zip(engine.catalog.events[kind.schema].parameters, arguments)
        where argument == .unknown {
            if case .link = parameter.type { return nil }
        }
        return Step(kind: kind, arguments: arguments, day: statedDay)
    }

    /// The events with their days: what nothing dates happened when the next one did, at the latest on the day of the
    /// roster.
    private func finished(_ path: Path, from state: RowState, _ targets: [Target]) -> Found {
        var events: [Table.TakenEvent] = []
        var next = day
        for step in path.steps.reversed() {
            next = min(step.day ?? next, next)
            events.append(
                Table.TakenEvent(kind: step.kind.schema, row: state.row, day: next, arguments: step.arguments))
        }
        events.reverse()
        var end = state
        for (event, step) in zip(events, path.steps) { end.apply(event, step.kind) }
        return Found(events: events, state: end, unmet: unmet(end, targets))
    }
}

/// There is one for each attribute of the table, in their order.
extension EventSearch.Target: Placed { typealias ID = AttributeID }
