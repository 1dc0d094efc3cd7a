import SiapColumns
import TestSupport
import Testing

@Suite struct DecimalSumsTests {
    /// The same to the last bit in whatever order, and however it is shared out.
    @Test func anyOrder() {
        var dice = Dice(seed: 7)
        for _ in 0..<50 {
            let count = 1 + dice.below(300)
            let values = (0..<count).map { _ -> Double in
                if dice.below(6) == 0 { return .nan }
                let size = dice.pick([1e-300, 1e-3, 1, 1e8, 1e290])
                return Double(Int(dice.below(2_000_001)) - 1_000_000) * size
            }
            let keys = (0..<count).map { _ in UInt32(dice.below(4)) }
            let whole = DecimalSums(domain: 4), parts = [DecimalSums(domain: 4), DecimalSums(domain: 4)]
            whole.add(values, from: 0, count: count, list: nil, keys: keys)
            for place in (0..<count).shuffled(using: &dice) {
                parts[dice.below(2)].add([values[place]], from: 0, count: 1, list: nil, keys: [keys[place]])
            }
            parts[0].add(parts[1])
            let all = DecimalSums(domain: 1)
            all.add(whole, keys: [0, 0, 0, 0])
            for key in 0..<4 {
                #expect(whole.sum(key).bitPattern == parts[0].sum(key).bitPattern)
                let known = zip(values, keys).count { !$0.isNaN && $1 == UInt32(key) }
                #expect(whole.known(key) == Int64(known) && parts[0].known(key) == Int64(known))
            }
            let single = DecimalSums(domain: 1)
            single.add(values, from: 0, count: count, list: nil, keys: nil)
            #expect(all.sum(0).bitPattern == single.sum(0).bitPattern && all.known(0) == single.known(0))
        }
    }

    @Test func knownSums() {
        func sum(_ values: [Double]) -> Double {
            let sums = DecimalSums(domain: 1)
            sums.add(values, from: 0, count: values.count, list: nil, keys: nil)
            return sums.sum(0)
        }
        #expect(sum([Double](repeating: 0.1, count: 10)) == 1)
        #expect(sum([1, 1e100, 1, -1e100]) == 2)
        #expect(sum([.greatestFiniteMagnitude, .greatestFiniteMagnitude]) == .infinity)
        #expect(sum([]) == 0 && sum([.nan]) == 0)
    }
}
