/// Near names by Damerau-Levenshtein distance (optimal string alignment), for "did you mean".
public enum NearNames {
    /// The distance between two names in edits: insert, delete, replace, swap of neighbours. O(n·m).
    public static func distance(from a: some StringProtocol, to b: some StringProtocol) -> Int {
        let a = Array(a.unicodeScalars), b = Array(b.unicodeScalars)
        if a.isEmpty || b.isEmpty { return max(a.count, b.count) }
        var beforeLast = [Int](repeating: 0, count: b.count + 1)
        var last = Array(0...b.count)
        var current = last
        for i in 1...a.count {
            current[0] = i
            for j in 1...b.count {
                let cost = a[i - 1] == b[j - 1] ? 0 : 1
                var best = min(last[j] + 1, current[j - 1] + 1, last[j - 1] + cost)
                if i > 1, j > 1, a[i - 1] == b[j - 2], a[i - 2] == b[j - 1] {
                    best = min(best, beforeLast[j - 2] + 1)
                }
                current[j] = best
            }
            (beforeLast, last, current) = (last, current, beforeLast)
        }
        return last[b.count]
    }

    /// The candidates close enough to be meant, nearest first, ties in the order given; never `word` itself.
    ///
    /// Close enough is one edit in up to four letters, two in up to eight, three above; or the word is a prefix of
    /// three letters or more, or one of the words of a longer name.
    public static func near(_ word: String, among candidates: some Sequence<String>, most: Int = 3) -> [String] {
        let target = normalizedName(word)
        let length = target.unicodeScalars.count
        if length > 64 { return [] }
        let allowed = length <= 2 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3
        var found: [(name: String, distance: Int, order: Int)] = []
        var seen: Set<String> = []
        for (order, candidate) in candidates.enumerated() {
            let name = normalizedName(candidate)
            if name == target || !seen.insert(name).inserted { continue }
            if abs(name.unicodeScalars.count - length) <= allowed {
                let edits = distance(from: target, to: name)
                if edits <= allowed { found.append((candidate, edits, order)); continue }
            }
            if length >= 3, name.hasPrefix(target) {
                found.append((candidate, allowed + 1, order))
            } else if length >= 4, name.split(separator: "_").contains(where: { $0 == target }) {
                found.append((candidate, allowed + 2, order))
            }
        }
        found.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
        guard let nearest = found.first?.distance else { return [] }
        // What begins with the whole word is as likely as what differs from it by a letter.
        return found.filter { $0.distance == nearest || $0.distance == allowed + 1 }.prefix(most).map(\.name)
    }
}
