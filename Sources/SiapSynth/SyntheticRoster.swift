public import SiapData
import SiapFiles
import SiapText

/// The made-up rows of one table: row i hangs on the seed and on i alone, so that they are made in any order, a few at
/// a time, and are the same on every machine.
public struct SyntheticRoster: Sendable {
    /// How many rows there are.
    public let rows: Int
    let schema: TableSchema
    let seed: UInt64
    let spans: DaySpans
    let eventKinds: [EventPlan]
    private let plans: [AttributePlan]
    private let states: StatesAfterEvents
    /// In this order values are drawn: ends hang on beginnings, beginnings on births.
    private let order: [AttributeID]
    private let birth: AttributeID?

    /// `settings`: what each kind of event of the catalog sets.
    public init(of table: TableID, in catalog: Catalog, rows: Int, seed: UInt64, settings: [[Table.Setting]])
        throws(SynthProblem)
    {
        self.rows = rows
        self.seed = seed
        var plan = RosterPlan(of: table, in: catalog, rows: rows, seed: seed)
        schema = plan.schema
        spans = plan.spans
        plans = try plan.attributes()
        let own = catalog.events.ids.filter { catalog.events[$0].table == table }
        states = StatesAfterEvents(own.map { settings[$0.index] }, lives: schema.lives)
        var kinds: [EventPlan] = []
        for kind in own { if let made = EventPlan(kind, of: catalog, &plan) { kinds.append(made) } }
        eventKinds = schema.keyAttribute == nil ? [] : kinds
        let birth = plans.firstID { if case .birth = $0.kind { true } else { false } }
        self.birth = birth
        let first = [birth, schema.lives?.from, schema.lives?.to].compactMap(\.self)
        order = first + plans.ids.filter { !first.contains($0) }
    }

    /// The first line of the table's file.
    public var header: [UInt8] {
        var text = CSVText()
        for index in written { text.cell(schema[index].names.english) }
        text.endRow()
        return text.bytes
    }

    /// Attributes that a file can hold.
    private var written: [AttributeID] {
        plans.ids.filter {
            switch plans[$0].type {
            case .duration, .interval, .unknown: false
            case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .link, .links: true
            }
        }
    }

    /// Adds some rows, as lines of a csv below `header`. Rows by themselves cannot name others of their table.
    public func write(_ rows: some Sequence<Int>, to output: inout [UInt8], alone: Bool = false) {
        let written = written
        var values = [Int64](repeating: unknownInteger, count: plans.count)
        for row in rows {
            draw(row, into: &values)
            for (place, index) in written.enumerated() {
                if place > 0 { output.append(UInt8(ascii: ",")) }
                if alone, case .sibling = plans[index].kind { continue }
                plans[index].write(values[index.index], to: &output)
            }
            output.append(UInt8(ascii: "\n"))
        }
    }

    /// The key of a row as its cell.
    func writeKey(of row: Int, to output: inout [UInt8]) {
        if let key = schema.keyAttribute { plans[key].write(Int64(row), to: &output) }
    }

    /// The values of one row, one for each attribute.
    private func draw(_ row: Int, into values: inout [Int64]) {
        let own = SplitMix64(seed: seed, stream: UInt64(row) + 1).seedOfRow
        for index in order {
            var random = SplitMix64(seed: own, stream: UInt64(index.index))
            let plan = plans[index]
            if random.happens(in256: plan.unknownIn256) {
                values[index.index] = unknownInteger
                continue
            }
            if case .end = plan.kind {
                values[index.index] = end(after: schema.lives.map { values[$0.from.index] } ?? unknownInteger, &random)
            } else {
                values[index.index] = plan.known(&random, row: row)
            }
            if case .beginning = plan.kind {
                values[index.index] = beginning(values[index.index], born: birth.map { values[$0.index] })
            }
        }
        if let end = schema.lives?.to, values[end.index] == unknownInteger {
            for index in states.ofTheEnd { values[index.index] = unknownInteger }
        }
        for (place, pair) in states.exclusive.enumerated()
        where values[pair.0.index] != unknownInteger && values[pair.1.index] != unknownInteger {
            values[(own >> UInt64(place & 63) & 1 == 0 ? pair.0 : pair.1).index] = unknownInteger
        }
    }

    /// Not before somebody is old enough, as far as the base's day lets them be.
    private func beginning(_ day: Int64, born: Int64?) -> Int64 {
        guard let born, born != unknownInteger else { return day }
        return min(max(day, born + Int64(DaySpans.leastAge)), Int64(spans.beginnings.upperBound))
    }

    /// After its beginning and up to the base's day, where there is room between them.
    private func end(after beginning: Int64, _ random: inout SplitMix64) -> Int64 {
        let last = Int64(spans.beginnings.upperBound)
        guard beginning != unknownInteger, beginning < last else { return unknownInteger }
        return beginning + 1 + Int64(random.below(UInt64(last - beginning)))
    }
}

extension SplitMix64 {
    /// The first number of a stream, from which the streams of its attributes are drawn.
    fileprivate var seedOfRow: UInt64 {
        var copy = self
        return copy.next()
    }
}
