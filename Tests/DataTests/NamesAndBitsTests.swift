import SiapData
import SiapText
import TestSupport
import Testing

@Suite struct BitmapTests {
    @Test(arguments: [0, 1, 63, 64, 65, 127, 128, 129, 1000]) func againstAListOfBits(_ count: Int) {
        var dice = Dice(seed: UInt64(count))
        for start in [false, true] {
            var bits = Bitmap(repeating: start, count: count)
            var list = [Bool](repeating: start, count: count)
            #expect(bits.population == (start ? count : 0))
            for _ in 0..<count {
                let place = dice.below(max(count, 1)), bit = dice.below(2) == 0
                bits[place] = bit
                list[place] = bit
            }
            for _ in 0..<70 {
                let bit = dice.below(2) == 0
                bits.append(bit)
                list.append(bit)
            }
            #expect(bits.count == list.count)
            #expect(bits.population == list.filter { $0 }.count)
            #expect(list.indices.allSatisfy { bits[$0] == list[$0] })
        }
    }

    @Test func bitsPastTheEndAreZero() {
        #expect(Bitmap(repeating: true, count: 65).words == [~0, 1])
        #expect(Bitmap(repeating: true, count: 64).words == [~0])
        #expect(Bitmap().words.isEmpty)
        #expect(
            Bitmap(repeating: true, count: 3)
                == {
                    var bits = Bitmap(); for _ in 0..<3 { bits.append(true) }; return bits
                }())
    }
}

@Suite struct NearNamesTests {
    @Test(arguments: [
        ("", "", 0), ("", "abc", 3), ("abc", "abc", 0), ("ab", "ba", 1), ("wbp", "wpb", 1), ("dpt", "dptb", 1),
        ("kitten", "sitting", 3), ("ca", "abc", 3),
        ("é", "e", 1),
    ])
    func distances(_ a: String, _ b: String, _ edits: Int) {
        #expect(NearNames.distance(from: a, to: b) == edits)
        #expect(NearNames.distance(from: b, to: a) == edits)
    }

    /// The recursive definition of the optimal string alignment distance.
    private static func reference(_ a: [Character], _ b: [Character]) -> Int {
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var best = min(reference(Array(a.dropLast()), b), reference(a, Array(b.dropLast()))) + 1
        best = min(best, reference(Array(a.dropLast()), Array(b.dropLast())) + (a.last == b.last ? 0 : 1))
        if a.count > 1, b.count > 1, a[a.count - 1] == b[b.count - 2], a[a.count - 2] == b[b.count - 1] {
            best = min(best, reference(Array(a.dropLast(2)), Array(b.dropLast(2))) + 1)
        }
        return best
    }

    @Test func distancesAgainstTheDefinition() {
        var dice = Dice(seed: 8)
        for _ in 0..<300 {
            let a = (0..<dice.below(6)).map { _ in dice.pick(Array("abc")) },
                b = (0..<dice.below(6)).map { _ in dice.pick(Array("abc")) }
            #expect(NearNames.distance(from: String(a), to: String(b)) == NearNamesTests.reference(a, b), "\(a) \(b)")
        }
    }

    @Test func neverTheWordItselfAndNoneRatherThanABadOne() {
        #expect(
            NearNames.near("wbp", among: ["wbp", "WBP", "w-b-p"]) == ["w-b-p"]
                || NearNames.near("wbp", among: ["wbp", "WBP"]) == [])
        #expect(NearNames.near("wbp", among: ["satker", "province"]) == [])
        #expect(NearNames.near("provnce", among: ["satker", "province", "provinces"]).first == "province")
        #expect(NearNames.near("x", among: ["y"]) == [])
        #expect(NearNames.near(String(repeating: "a", count: 65), among: [String(repeating: "a", count: 66)]) == [])
        #expect(NearNames.near("dpt", among: ["dptb", "dpk", "dpts", "dpta"]).count == 3)
        #expect(NearNames.near("voter list", among: ["voter_list"]) == [])
    }

    @Test func nearestFirstTiesInTheOrderGiven() {
        #expect(NearNames.near("abcd", among: ["abce", "abcd1", "abdc"]) == ["abce", "abcd1", "abdc"])
        #expect(NearNames.near("expected", among: ["expectxy", "expecte"]).first == "expecte")
    }
}

@Suite struct NamesTests {
    @Test(arguments: [
        ("Voter List", "voter_list"), ("H-7", "h_7"), ("  hari   H ", "hari_h"), ("voter__list", "voter_list"),
        ("DPT", "dpt"), ("Ba'a", "ba'a"),
        ("ÉTÉ", "été"), ("", ""), ("- _", ""), ("a\u{A0}b", "a_b"),
    ])
    func areFolded(_ name: String, _ folded: String) {
        #expect(normalizedName(name) == folded)
        #expect(normalizedName(folded) == folded)
    }

    @Test func codesAreFoundByAllTheirSpellings() {
        let list = CodeList(
            names: Bilingual(english: "lists", indonesian: "daftar"),
            codes: [
                Code(names: Bilingual(english: "DPT_elsewhere", indonesian: "DPT_lain"), aliases: ["X", "1"]),
                Code(names: Bilingual("none"), aliases: ["x", "-"]),
                Code(names: Bilingual(english: "Lapas Narkotika", indonesian: "Lapas Narkotika")),
            ])
        #expect(
            list.position(of: "dpt elsewhere") == 0 && list.position(of: "DPT-LAIN") == 0 && list.position(of: "1") == 0
        )
        // The first that claims a spelling keeps it.
        #expect(list.position(of: "x") == 0)
        #expect(list.position(of: "lapas_narkotika") == 2)
        #expect(list.position(of: "nothing") == nil)
        #expect(list == list && list != CodeList(names: list.names, codes: list.codes))
    }

    @Test func textsAreNumberedAsTheyCome() {
        var dice = Dice(seed: 6)
        for ordered in [true, false] {
            var index = TextIndex()
            var known: [String: Int] = [:]
            var words = (0..<3_000).map { _ in String(dice.below(2_000), radix: 3) }
            if ordered { words.sort() }
            for word in words {
                let (number, isNew) = index.insert(word)
                #expect(isNew == (known[word] == nil))
                if isNew { known[word] = known.count }
                #expect(number == known[word])
            }
            #expect(index.count == known.count)
            #expect(known.allSatisfy { index.find($0.key) == $0.value })
            #expect(index.find("nowhere") == nil && index.find("") == nil)
        }
    }
}
