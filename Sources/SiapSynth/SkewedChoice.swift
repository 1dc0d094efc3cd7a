/// Chooses among some positions as Zipf has it: the second half as often as the first, the third a third as often.
/// Which comes first is drawn once. A class, since rosters hand it about for every cell.
final class SkewedChoice: Sendable {
    /// By rank.
    let positions: [UInt32]
    /// The weights of all ranks up to this one, added up. Whole numbers: no machine rounds them otherwise.
    private let bounds: [UInt64]
    /// For each slot of the drawn number's first bits the first rank that it may mean.
    private let guide: [UInt32]
    private static let slotBits: UInt64 = 10

    /// At least one position.
    init(among positions: [Int], _ random: inout SplitMix64) {
        let order = SkewedChoice.shuffled(positions, &random)
        self.positions = order.map { UInt32($0) }
        var total: UInt64 = 0
        let bounds = order.indices.map { rank in
            total += (1 << 32) / UInt64(rank + 1)
            return total
        }
        let slots = 1 << SkewedChoice.slotBits
        var rank = 0
        var guide: [UInt32] = []
        for slot in 0...slots {
            let least = total.multipliedFullWidth(by: UInt64(slot) << (64 - SkewedChoice.slotBits)).high
            while slot < slots, bounds[rank] <= least { rank += 1 }
            guide.append(slot < slots ? UInt32(rank) : UInt32(order.count - 1))
        }
        (self.bounds, self.guide) = (bounds, guide)
    }

    /// After Fisher and Yates; the library's own `shuffle` may change from one version to the next.
    private static func shuffled(_ positions: [Int], _ random: inout SplitMix64) -> [Int] {
        var order = positions
        for last in stride(from: order.count - 1, to: 0, by: -1) {
            order.swapAt(last, Int(random.below(UInt64(last + 1))))
        }
        return order
    }

    func rank(_ random: inout SplitMix64) -> Int {
        let drawn = random.next()
        let ticket = bounds[bounds.count - 1].multipliedFullWidth(by: drawn).high
        let slot = Int(drawn >> (64 - SkewedChoice.slotBits))
        var low = Int(guide[slot]), high = Int(guide[slot + 1])
        while low < high {
            let middle = (low + high) / 2
            if bounds[middle] > ticket { high = middle } else { low = middle + 1 }
        }
        return low
    }

    @inline(__always)
    func position(_ random: inout SplitMix64) -> Int { Int(positions[rank(&random)]) }
}
