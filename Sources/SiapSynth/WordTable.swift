import SiapFiles
import SiapText

/// Words as the bytes of their cells in a csv, one after another.
/// A class, since rosters hand it about for every cell.
final class WordTable: Sendable {
    private let bytes: [UInt8]
    private let ends: [Int]

    /// Each as a cell is written.
    init(_ words: some Sequence<String>) {
        var bytes: [UInt8] = []
        var ends = [0]
        for word in words {
            var cell = CSVText()
            cell.cell(word)
            bytes += cell.bytes
            ends.append(bytes.count)
        }
        (self.bytes, self.ends) = (bytes, ends)
    }

    var count: Int { ends.count - 1 }

    @inline(__always)
    func write(_ position: Int, to output: inout [UInt8]) {
        output.append(contentsOf: bytes[ends[position]..<ends[position + 1]])
    }

    /// Its cell stands in quotes.
    func isQuoted(_ position: Int) -> Bool {
        ends[position] < ends[position + 1] && bytes[ends[position]] == UInt8(ascii: "\"")
    }

    func text(_ position: Int) -> String {
        String(decoding: bytes[ends[position]..<ends[position + 1]], as: UTF8.self)
    }

    /// Different words of two or three syllables, none of them that of a name on purpose.
    static func invented(_ count: Int, _ random: inout SplitMix64) -> WordTable {
        var met: Set<String> = []
        var words: [String] = []
        while words.count < count {
            let word = invented(&random)
            if met.insert(word).inserted { words.append(word) }
        }
        return WordTable(words)
    }

    private static func invented(_ random: inout SplitMix64) -> String {
        var word = ""
        for _ in 0..<(2 + random.below(2)) {
            word.append(consonants[Int(random.below(UInt64(consonants.count)))])
            word.append(vowels[Int(random.below(UInt64(vowels.count)))])
        }
        if random.below(3) == 0 { word.append(endings[Int(random.below(UInt64(endings.count)))]) }
        return word.prefix(1).uppercased() + word.dropFirst()
    }

    private static let consonants: [Character] = ["b", "d", "g", "h", "j", "k", "l", "m", "n", "p", "r", "s", "t", "w"]
    private static let vowels: [Character] = ["a", "e", "i", "o", "u"]
    private static let endings: [Character] = ["n", "r", "s", "t"]
}
