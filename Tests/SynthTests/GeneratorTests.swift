import SiapData
import SiapText
import Testing

@testable import SiapSynth

/// The generator itself: the published numbers, and Zipf's shares.
@Suite struct GeneratorTests {
    /// The reference implementation's first numbers for the seed 1234567.
    @Test func theNumbersAreThoseOfTheReference() {
        var random = SplitMix64(seed: 1_234_567)
        #expect(
            (0..<5).map { _ in random.next() } == [
                6_457_827_717_110_365_317, 3_203_168_211_198_807_973, 9_817_491_932_198_370_423,
                4_593_380_528_125_082_431, 16_408_922_859_458_223_821,
            ])
    }

    @Test func streamsOfOneSeedDiffer() {
        let firsts = (0..<1_000 as Range<UInt64>).map { stream -> UInt64 in
            var random = SplitMix64(seed: 7, stream: stream)
            return random.next()
        }
        #expect(Set(firsts).count == 1_000)
    }

    @Test(arguments: [1, 2, 3, 38, 526, 7_268]) func theSecondComesHalfAsOften(_ count: Int) {
        var random = SplitMix64(seed: UInt64(count))
        let choice = SkewedChoice(among: Array(10..<(10 + count)), &random)
        #expect(Set(choice.positions) == Set((10..<(10 + count)).map { UInt32($0) }))
        var counts = [Int](repeating: 0, count: count)
        let draws = 50_000
        for _ in 0..<draws { counts[choice.rank(&random)] += 1 }
        let harmonic = (1...count).reduce(0.0) { $0 + 1 / Double($1) }
        for rank in 0..<min(count, 20) {
            let expected = Double(draws) / Double(rank + 1) / harmonic
            // Six standard deviations: never by chance.
            #expect(abs(Double(counts[rank]) - expected) < 6 * expected.squareRoot() + 1)
        }
    }

    @Test func everyTicketFindsItsRank() {
        var random = SplitMix64(seed: 3)
        let choice = SkewedChoice(among: Array(0..<526), &random)
        var met: Set<Int> = []
        for _ in 0..<100_000 { met.insert(choice.rank(&random)) }
        #expect(met == Set(0..<526))
    }

    @Test func numbersAndDaysAreWrittenAsTheyAreRead() throws {
        for number in [0, 7, 10, 99, 100, 1_234_567_890] as [Int64] {
            var bytes: [UInt8] = []
            bytes.appendDecimal(number, digits: 1)
            #expect(String(decoding: bytes, as: UTF8.self) == String(number))
        }
        var bytes: [UInt8] = []
        bytes.appendDecimal(42, digits: 5)
        #expect(String(decoding: bytes, as: UTF8.self) == "00042")
        for day in stride(from: Int32(-10_000), to: 30_000, by: 37) {
            bytes = []
            bytes.append(day: Day(number: day))
            #expect(String(decoding: bytes, as: UTF8.self) == Day(number: day).iso)
        }
    }

    @Test func inventedWordsAreDifferent() {
        var random = SplitMix64(seed: 5)
        let words = WordTable.invented(2_000, &random)
        #expect(Set((0..<2_000).map { words.text($0) }).count == 2_000)
        #expect((0..<2_000).allSatisfy { !words.text($0).contains(",") && words.text($0).count >= 4 })
    }
}
