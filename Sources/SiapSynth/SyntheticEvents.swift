public import SiapData
import SiapFiles
import SiapText

/// One kind of event that can happen to made-up rows.
struct EventPlan: Sendable {
    let kind: EventKindID
    let name: String
    let parameters: [(name: String, plan: AttributePlan)]

    /// Nil where something that must be told cannot be.
    init?(_ kind: EventKindID, of catalog: Catalog, _ plan: inout RosterPlan) {
        self.kind = kind
        let schema = catalog.events[kind]
        name = schema.names.english
        var told: [(String, AttributePlan)] = []
        for parameter in schema.parameters {
            guard let own = plan.parameter(parameter) else { return nil }
            told.append((parameter.names.english, own))
        }
        parameters = told
    }
}

/// What happened to about one row in a hundred, one event each.
public struct SyntheticEvents: Sendable {
    private let roster: SyntheticRoster
    private let columns: [String]
    private let kindChoice: SkewedChoice?
    private static let rowsPerEvent: UInt64 = 100

    public init(_ roster: SyntheticRoster) {
        self.roster = roster
        var columns: [String] = []
        for parameter in roster.eventKinds.flatMap(\.parameters) where !columns.contains(parameter.name) {
            columns.append(parameter.name)
        }
        self.columns = columns
        var random = SplitMix64(seed: roster.seed, stream: .max)
        let kinds = roster.eventKinds.indices
        kindChoice = kinds.isEmpty ? nil : SkewedChoice(among: Array(kinds), &random)
    }

    /// The pack declares no event that could happen to the rows.
    public var isEmpty: Bool { roster.eventKinds.isEmpty }

    /// The first line of the file of events.
    public var header: [UInt8] {
        var text = CSVText()
        for name in ["date", "event", roster.schema.names.english] + columns { text.cell(name) }
        text.endRow()
        return text.bytes
    }

    /// Adds the events of some rows, as lines of a csv below `header`, in the order of the rows; gives how many.
    ///
    /// A pack says which events cannot be. `impossible` is asked, of rows given as a csv and of events that name them
    /// by their place there, which those are; events of one row come one after another, and the first that can be is
    /// taken.
    public func write(
        _ rows: Range<Int>, to output: inout [UInt8],
        impossible: (_ events: [Table.TakenEvent], _ csv: [UInt8]) throws -> [Bool]
    ) throws -> Int {
        guard let kindChoice else { return 0 }
        let chosen = rows.filter { row in
            var random = random(of: row)
            return random.below(SyntheticEvents.rowsPerEvent) == 0
        }
        if chosen.isEmpty { return 0 }
        var csv = roster.header
        roster.write(chosen, to: &csv, alone: true)
        var drafts: [Draft] = []
        for (place, row) in chosen.enumerated() { drafts += self.drafts(of: row, at: place, kindChoice) }
        let refused = try impossible(drafts.map(\.taken), csv)
        var written: Set<Int> = []
        for (draft, isRefused) in zip(drafts, refused) where !isRefused {
            if written.insert(draft.taken.row).inserted { write(draft, to: &output) }
        }
        return written.count
    }

    private struct Draft {
        var row: Int
        var plan: EventPlan
        var values: [Int64]
        var taken: Table.TakenEvent
    }

    private func random(of row: Int) -> SplitMix64 {
        SplitMix64(seed: roster.seed &+ 1, stream: UInt64(row))
    }

    /// Every kind once, on one day: the one that is drawn first, then those after it by how often they are.
    private func drafts(of row: Int, at place: Int, _ kindChoice: SkewedChoice) -> [Draft] {
        var random = random(of: row)
        _ = random.next()
        let day = Day(number: Int32(roster.spans.events.day(&random)))
        let first = kindChoice.rank(&random), count = kindChoice.positions.count
        return (0..<count).map { step in
            let plan = roster.eventKinds[Int(kindChoice.positions[(first + step) % count])]
            let values = plan.parameters.map { $0.plan.known(&random, row: row) }
            let arguments = zip(plan.parameters, values).map { $0.plan.value($1) }
            let taken = Table.TakenEvent(kind: plan.kind, row: place, day: day, arguments: arguments)
            return Draft(row: row, plan: plan, values: values, taken: taken)
        }
    }

    private func write(_ draft: Draft, to output: inout [UInt8]) {
        output.append(day: draft.taken.day)
        output.append(UInt8(ascii: ","))
        var name = CSVText()
        name.cell(draft.plan.name)
        output += name.bytes
        output.append(UInt8(ascii: ","))
        roster.writeKey(of: draft.row, to: &output)
        for column in columns {
            output.append(UInt8(ascii: ","))
            guard let place = draft.plan.parameters.firstIndex(where: { $0.name == column }) else { continue }
            draft.plan.parameters[place].plan.write(draft.values[place], to: &output)
        }
        output.append(UInt8(ascii: "\n"))
    }
}
