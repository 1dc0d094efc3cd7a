import SiapColumns
import TestSupport
import Testing

/// Every kernel against a plain loop over the same cells, in all widths, with and without unknown, in runs that begin
/// and end anywhere a chunk can.
@Suite struct KernelTests {
    /// A column with what it was made of.
    struct Sample {
        let values: [Int64?]
        let column: PackedIntegers
        let rows: Range<Int>
        let zone: Zone

        init(_ dice: inout Dice, width: PackedIntegers.Width) {
            let count = 1 + dice.below(700)
            let span: Int64 =
                switch width {
                case .one: 200
                case .two: 60_000
                case .four: 3_000_000_000
                case .eight: 9_000_000_000_000_000_000
                }
            let bases: [Int64] = width == .eight ? [-4_500_000_000_000_000_000] : [0, -77, 1000]
            let base = dice.pick(bases)
            // Few different values, or many; the ends are there, so that the width is what it is to be.
            let kinds = dice.pick([2, 10, 100_000])
            let holes = dice.pick([0, 2, 5])
            let step: Int64 = span / Int64(kinds)
            var values: [Int64?] = []
            for _ in 0..<count {
                let isHole = holes > 0 && dice.below(holes) == 0
                values.append(isHole ? nil : base + Int64(dice.below(kinds)) * step)
            }
            values += [base, base + span]
            self.values = values
            column = PackedIntegers(values.map { $0 ?? .min }, unknown: .min)
            let chunk = 64 << dice.below(5)
            let map = column.zones(chunkRows: chunk)
            let number = dice.below(map.zones.count)
            rows = number * chunk..<min((number + 1) * chunk, values.count)
            zone = map.zones[number]
        }
    }

    func samples(_ seed: UInt64, _ check: (Sample, inout Dice) throws -> Void) rethrows {
        var dice = Dice(seed: seed)
        for _ in 0..<60 {
            for width in PackedIntegers.Width.allCases {
                let sample = Sample(&dice, width: width)
                #expect(sample.column.width == width)
                try check(sample, &dice)
            }
        }
    }

    func bits(_ mask: RowMask, _ count: Int) -> [Bool] {
        (0..<count).map { mask.words[$0 / 64] >> UInt64($0 % 64) & 1 == 1 }
    }

    @Test func ranges() {
        samples(1) { sample, dice in
            let some = sample.values.compactMap { $0 } + [0, .min + 1, .max]
            let a = some[dice.below(some.count)], b = some[dice.below(some.count)]
            let (low, high) = dice.below(8) == 0 ? (max(a, b), min(a, b)) : (min(a, b), max(a, b))
            let own = sample.rows.map { sample.values[$0] }
            Scratch.borrowed { scratch in
                scratch.withMask { yes in
                    scratch.withMask { no in
                        sample.column.mark(
                            from: low, through: high, in: sample.rows, zone: sample.zone, yes: yes, no: no)
                        #expect(bits(yes, own.count) == own.map { $0.map { $0 >= low && $0 <= high } ?? false })
                        #expect(bits(no, own.count) == own.map { $0.map { $0 < low || $0 > high } ?? false })
                        sample.column.mark(
                            from: low, through: high, in: sample.rows, zone: sample.zone, yes: no, no: nil)
                        #expect(bits(no, own.count) == bits(yes, own.count))
                        #expect(yes.population(rows: own.count) == bits(yes, own.count).count { $0 })
                        sample.column.markKnown(in: sample.rows, zone: sample.zone, yes: yes)
                        #expect(bits(yes, own.count) == own.map { $0 != nil })
                        let count = yes.list(rows: own.count, into: scratch.list)
                        #expect((0..<count).map { Int(scratch.list[$0]) } == own.indices.filter { own[$0] != nil })
                    }
                }
            }
        }
    }

    /// Widths whose values are too many for a table are left out.
    func tabled(_ sample: Sample) -> Int? {
        let whole = sample.column.zones(chunkRows: 64).whole
        return whole.high - whole.low < 1 << 17 ? Int(whole.high - whole.low) + 1 : nil
    }

    /// Values as far apart as they can be are no groups, and no reason to stop.
    @Test func theWidestSpan() {
        let column = PackedIntegers([.min + 1, .max, .min], unknown: .min)
        #expect(KeyMap(column.zones(chunkRows: 64).whole, limit: .max) == nil)
        #expect(ValueMap(column.zones(chunkRows: 64).whole).isItself)
    }

    @Test func truths() {
        samples(2) { sample, dice in
            guard let places = tabled(sample) else { return }
            let whole = sample.column.zones(chunkRows: 64).whole
            var truths = (0..<places).map { _ in UInt8(dice.below(3)) }
            if dice.below(3) == 0 { truths = (0..<places).map { $0 > 3 && $0 < 9 ? 1 : 0 } }
            let unknown = UInt8(dice.below(3))
            let table = TruthTable(truths, first: whole.low, unknown: unknown)
            let least = sample.column.base + Int64(whole.low)
            let own = sample.rows.map { row -> UInt8 in
                guard let value = sample.values[row] else { return unknown }
                return truths[Int(value - least)]
            }
            let (holds, fails) = table.verdicts(on: sample.zone)
            if holds == .all { #expect(own.allSatisfy { $0 == 1 }) }
            if holds == .none { #expect(!own.contains(1)) }
            if fails == .all { #expect(own.allSatisfy { $0 == 0 }) }
            if fails == .none { #expect(!own.contains(0)) }
            if case .some(let run) = table.onlyRun {
                for (place, truth) in truths.enumerated() {
                    #expect(truth == (run.map { $0.contains(whole.low + UInt64(place)) } ?? false ? 1 : 0))
                }
            }
            Scratch.borrowed { scratch in
                scratch.withMask { yes in
                    scratch.withMask { no in
                        sample.column.mark(table, in: sample.rows, yes: yes, no: no)
                        #expect(bits(yes, own.count) == own.map { $0 == 1 })
                        #expect(bits(no, own.count) == own.map { $0 == 0 })
                    }
                }
            }
        }
    }

    /// Counts, sums, extremes and marks by a key of two columns, over all rows, a mask, a list.
    @Test func groups() throws {
        try samples(3) { sample, dice in
            guard let places = tabled(sample), places < 3000 else { return }
            let whole = sample.column.zones(chunkRows: 64).whole
            let numbers = (0...places).map { _ in UInt32(dice.below(4)) }
            let other = PackedIntegers(sample.values.indices.map { _ in Int64(dice.below(5)) }, unknown: .min)
            let otherMap = try #require(KeyMap(other.zones(chunkRows: 64).whole, limit: 9))
            let keys = try #require(
                KeyColumns(
                    [
                        .init(sample.column, KeyMap(whole, table: numbers, groups: 4)),
                        .init(other, otherMap),
                    ], limit: 1 << 16))
            let groups = other.zones(chunkRows: 64).whole.high - other.zones(chunkRows: 64).whole.low + 1
            let least = sample.column.base + Int64(whole.low)
            let least2 = other.base + Int64(other.zones(chunkRows: 64).whole.low)
            func key(_ row: Int) -> Int {
                var first = places
                if let value = sample.values[row] { first = Int(value - least) }
                let second = Int((other[row] ?? 0) - least2)
                return Int(numbers[first]) * Int(groups) + second
            }
            let chosen = sample.rows.filter { _ in dice.below(3) > 0 }
            try Scratch.borrowed { scratch in
                try scratch.withMask { mask in
                    mask.fill(false, rows: sample.rows.count)
                    for row in chosen {
                        let place = row - sample.rows.lowerBound
                        mask.words[place / 64] |= 1 << UInt64(place % 64)
                    }
                    let count = mask.list(rows: sample.rows.count, into: scratch.list)
                    for passed in [ChunkRows.all, .mask(mask), .list(scratch.list, count: count)] {
                        let rows = if case .all = passed { Array(sample.rows) } else { chosen }
                        let histogram = Histogram(domain: keys.domain)
                        keys.count(sample.rows, passed, scratch, into: histogram)
                        var counts = [Int64](repeating: 0, count: keys.domain)
                        histogram.add(to: &counts)
                        var expected = counts.map { _ in Int64(0) }
                        for row in rows { expected[key(row)] += 1 }
                        #expect(counts == expected)
                    }
                    try measures(sample, keys, chosen, scratch, count, key)
                }
            }
        }
    }

    func measures(
        _ sample: Sample, _ keys: KeyColumns, _ chosen: [Int], _ scratch: Scratch, _ count: Int, _ key: (Int) -> Int
    ) throws {
        let whole = sample.column.zones(chunkRows: 64).whole
        let list = UnsafePointer(scratch.list)
        keys.write(sample.rows, .list(list, count: count), into: scratch.keys)
        let sums = Sums(domain: keys.domain), extremes = Extremes(domain: keys.domain)
        let map = try #require(KeyMap(whole, limit: 3000)),
            marks = Marks(
                domain: keys.domain, map, unknown: map.groups > map.places ? map.places : nil)
        let start = sample.rows.lowerBound, written = UnsafePointer(scratch.keys)
        sums.add(sample.column, ValueMap(whole), from: start, count: count, list: list, keys: written)
        extremes.add(sample.column, ValueMap(whole), from: start, count: count, list: list, keys: written)
        marks.add(sample.column, from: start, count: count, list: list, keys: written)
        var totals = [Int64](repeating: 0, count: keys.domain), knowns = totals
        sums.add(to: &totals, knowns: &knowns)
        var lows = totals.map { _ in Int64.max }, highs = totals.map { _ in Int64.min }
        var numbers = totals.map { _ in Int64(0) }
        extremes.join(lows: &lows, highs: &highs, knowns: &numbers)
        #expect(numbers == knowns)
        for group in 0..<keys.domain {
            let own = chosen.filter { key($0) == group }.compactMap { sample.values[$0] }
            #expect(totals[group] == own.reduce(0, +) && knowns[group] == Int64(own.count))
            #expect(lows[group] == own.min() ?? .max && highs[group] == own.max() ?? .min)
            #expect(marks.distinct(group) == Set(own).count && marks.known(group) == own.count)
        }
    }

    /// By one column, and by a second where the first has the same twice.
    @Test func firstRows() {
        samples(4) { sample, dice in
            let limit = 1 + dice.below(30), descending = dice.below(2) == 0, isTieDescending = dice.below(2) == 0
            let seconds = sample.values.map { _ in dice.below(4) == 0 ? nil : Int64(dice.below(3)) }
            let second = PackedIntegers(seconds.map { $0 ?? .min }, unknown: .min)
            let hasTie = dice.below(2) == 0
            let ties = hasTie ? [TopRows.Tie(second, descending: isTieDescending)] : []
            let known = sample.values.indices.filter { sample.values[$0] != nil }
            func order(_ a: Int64?, _ b: Int64?, _ descending: Bool) -> Int {
                guard let a else { return b == nil ? 0 : 1 }
                guard let b else { return -1 }
                return a == b ? 0 : (a < b) == descending ? 1 : -1
            }
            let sorted = known.sorted { a, b in
                let first = order(sample.values[a], sample.values[b], descending)
                if first != 0 { return first < 0 }
                let tie = hasTie ? order(seconds[a], seconds[b], isTieDescending) : 0
                return tie == 0 ? a < b : tie < 0
            }
            let places = (0..<sample.values.count).map { UInt16($0) }
            let middle = dice.below(places.count)
            let parts = [places[..<middle], places[middle...]].map { part in
                var top = TopRows(limit: limit, descending: descending, ties: ties)
                Array(part).withUnsafeBufferPointer { list in
                    guard let first = list.baseAddress else { return }
                    top.take(sample.column, from: 0, list: first, count: list.count, bar: .max)
                }
                return top
            }
            #expect(TopRows.merged(parts, limit: limit) == Array(sorted.prefix(limit)))
        }
    }

    /// Every piece is drawn once, however many threads there are.
    @Test(arguments: [1, 2, 7]) func sharing(_ threads: Int) {
        for count in [0, 1, 2, 1000] {
            let seen = UnsafeMutablePointer<Int>.allocate(capacity: count + 1)
            seen.initialize(repeating: 0, count: count + 1)
            defer { seen.deallocate() }
            Crew.shared.share(count, threads: threads) { pieces, _ in
                while let piece = pieces.draw() { seen[piece] += 1 }
            }
            #expect((0..<count).allSatisfy { seen[$0] == 1 })
        }
    }
}
