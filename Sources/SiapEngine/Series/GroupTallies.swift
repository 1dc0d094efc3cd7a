import SiapData

/// The groups of a question as they stand on a day: for each the number of its rows, and the slots of its measures.
struct GroupTallies {
    let none: [Int128]
    private var places: [[Value]: Int] = [:]
    private(set) var keys: [[Value]] = []
    private(set) var tallies: [[Int128]] = []

    init(measures: Int) { none = [Int128](repeating: 0, count: 1 + measures * Contributions.slots) }

    mutating func change(_ keys: [Value], _ body: (inout [Int128]) -> Void) {
        if let place = places[keys] { return body(&tallies[place]) }
        places[keys] = tallies.count
        self.keys.append(keys)
        tallies.append(none)
        body(&tallies[tallies.count - 1])
    }

    /// The groups by some of the keys, those with rows only; without keys one group, be there rows or not.
    func grouped(by positions: Range<Int>) -> GroupTallies {
        var result = GroupTallies(none: none)
        if positions.isEmpty { result.change([]) { _ in } }
        for (key, tally) in zip(keys, tallies) where tally[0] != 0 {
            result.change(Array(key[positions])) { total in for slot in total.indices { total[slot] += tally[slot] } }
        }
        return result
    }

    private init(none: [Int128]) { self.none = none }
}
