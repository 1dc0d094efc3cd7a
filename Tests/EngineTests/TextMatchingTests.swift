import TestSupport
import Testing

@testable import SiapEngine

@Suite struct TextMatchingTests {
    /// What `like` means, said in the simplest way: every way to cut the text is tried.
    private static func fits(_ text: ArraySlice<Character>, _ pattern: ArraySlice<Character>) -> Bool {
        guard let first = pattern.first else { return text.isEmpty }
        if first == "*" { return fits(text, pattern.dropFirst()) || (!text.isEmpty && fits(text.dropFirst(), pattern)) }
        guard let letter = text.first, first == "?" || first == letter else { return false }
        return fits(text.dropFirst(), pattern.dropFirst())
    }

    @Test func againstEveryWayToCut() throws {
        var dice = Dice(seed: 3)
        for _ in 0..<4_000 {
            let text = String((0..<dice.below(9)).map { _ in dice.pick(Array("abA")) })
            let pattern = String((0..<dice.below(7)).map { _ in dice.pick(Array("ab*?B")) })
            let expected = TextMatchingTests.fits(Array(text.lowercased())[...], Array(pattern.lowercased())[...])
            #expect(try matchesPattern(text, pattern) == expected, "\(text) like \(pattern)")
        }
    }

    @Test(arguments: [
        ("", "", true), ("", "*", true), ("", "?", false), ("a", "", false), ("Kota Kupang", "kota*", true),
        ("Kota", "K?TA", true), ("Kota", "*t*", true),
        ("a*b", "a*b", true), ("Ba'a", "ba'?", true), ("é", "?", true), ("É", "é", true),
        ("aaaaaaaaaaaaaaaaaaaaaaaaaaaa", "*a*a*a*a*a*a*a*a*b", false),
    ])
    func known(_ text: String, _ pattern: String, _ expected: Bool) throws {
        #expect(try matchesPattern(text, pattern) == expected)
    }

    @Test func containing() throws {
        var dice = Dice(seed: 4)
        for _ in 0..<2_000 {
            let text = String((0..<dice.below(12)).map { _ in dice.pick(Array("abAB")) }),
                part = String((0..<dice.below(4)).map { _ in dice.pick(Array("abAB")) })
            let letters = Array(text.lowercased()), wanted = Array(part.lowercased())
            let expected =
                wanted.isEmpty
                || (letters.count >= wanted.count
                    && (0...(letters.count - wanted.count)).contains {
                        Array(letters[$0..<($0 + wanted.count)]) == wanted
                    })
            #expect(try containsIgnoringCase(text, part) == expected, "\(text) ~ \(part)")
        }
        #expect(try containsIgnoringCase("LAPAS KUPANG", "kupang"))
        #expect(try !containsIgnoringCase("Kupang", "kupangx"))
    }
}
