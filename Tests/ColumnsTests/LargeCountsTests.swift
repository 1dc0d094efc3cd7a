import SiapColumns
import TestSupport
import Testing

@Suite struct LargeCountsTests {
    /// Dense keys, scattered ones, all alike; few and many; by one and by several threads.
    @Test(arguments: [1, 2, 7]) func againstADictionary(_ threads: Int) {
        var dice = Dice(seed: 6)
        for highest in [0, 1, 500, 70_000, 1 << 20, 1 << 31, UInt32.max - 1] as [UInt32] {
            for count in [0, 1, 1000, 60_000] {
                let different = 1 + dice.below(count + 1)
                let values = (0..<different).map { _ in UInt32(dice.next() % (UInt64(highest) + 1)) }
                let pieces = (0..<(1 + dice.below(5))).map { _ in (0..<count / 3).map { _ in dice.pick(values) } }
                let found = LargeCounts(of: pieces, highest: highest, threads: threads)
                var expected: [UInt32: UInt32] = [:]
                for key in pieces.joined() { expected[key, default: 0] += 1 }
                #expect(found.keys == expected.keys.sorted())
                #expect(found.counts == found.keys.map { expected[$0] ?? 0 })
            }
        }
    }
}
