import SiapColumns
import TestSupport
import Testing

@Suite struct WordSearchTests {
    /// Every text is told rightly, or named as one to look at: against a plain search of the folded text.
    @Test func againstAPlainSearch() throws {
        var dice = Dice(seed: 5)
        let letters = ["a", "A", "b", "B", "@", "`", " ", "x", "é"]
        for _ in 0..<400 {
            let texts = (0..<(1 + dice.below(60))).map { _ in
                (0..<dice.below(40)).map { _ in letters[dice.below(dice.below(9) == 0 ? 9 : 8)] }.joined()
            }
            let word = (0..<(1 + dice.below(4))).map { _ in letters[dice.below(8)] }.joined()
            var bytes: [UInt8] = [], offsets: [UInt32] = [0]
            for text in texts {
                bytes += text.utf8
                offsets.append(UInt32(bytes.count))
            }
            // One beyond the end, so that nothing read there is taken for a part of the last text.
            bytes += word.utf8
            let start = dice.below(texts.count), range = start..<texts.count
            var found: Set<Int> = [], unsure: Set<Int> = []
            try #require(WordSearch(word)).run(
                bytes, offsets: offsets, texts: range, found: { found.insert($0) }, unsure: { unsure.insert($0) })
            for text in range {
                #expect(unsure.contains(text) == texts[text].utf8.contains { $0 >= 0x80 })
                if unsure.contains(text) { continue }
                #expect(found.contains(text) == stands(word, in: texts[text]), "\(word) in \(texts[text])")
            }
            #expect(found.isSubset(of: Set(range)))
        }
    }

    func stands(_ word: String, in text: String) -> Bool {
        let text = Array(text.lowercased().utf8), word = Array(word.lowercased().utf8)
        if text.count < word.count { return false }
        return (0...(text.count - word.count)).contains { text[$0..<($0 + word.count)].elementsEqual(word) }
    }

    @Test func whatIsNotItsOwn() {
        #expect(WordSearch("") == nil)
        #expect(WordSearch("é") == nil)
    }
}
