import SiapColumns
import SiapData
import SiapSemantics

/// A condition on the texts of a column, each looked at in its own bytes: `~`, `like`.
struct TextCondition: Sendable {
    let texts: PackedText
    let known: Bitmap?
    /// What must stand in a text of ASCII; nil where each text must be tried.
    let word: WordSearch?
    /// Whether the condition holds of a text, whatever is in it.
    let holds: @Sendable (String) -> Bool

    /// Sets the mask to the texts of a range, a whole number of words, that have an outcome.
    func mark(_ outcome: Outcome, _ rows: Range<Int>, into mask: RowMask) {
        mask.fill(false, rows: rows.count)
        search(rows) { row, holds in
            let bit = UInt64(1) << UInt64((row - rows.lowerBound) & 63)
            if holds {
                mask.words[(row - rows.lowerBound) >> 6] |= bit
            } else {
                mask.words[(row - rows.lowerBound) >> 6] &= ~bit
            }
        }
        if outcome == .fails { mask.invert(rows: rows.count) }
        guard let known else { return }
        let first = rows.lowerBound / 64
        for word in 0..<RowMask.wordCount(rows.count) { mask.words[word] &= known.words[first + word] }
    }

    /// 1 for each text of a range of which it holds, else 0.
    func truths(_ range: Range<Int>) -> [UInt8] {
        var result = [UInt8](repeating: 0, count: range.count)
        search(range) { result[$0 - range.lowerBound] = $1 ? 1 : 0 }
        return result
    }

    /// Calls `take` for every text of which it holds, and for some others.
    private func search(_ range: Range<Int>, _ take: (Int, Bool) -> Void) {
        guard let word else {
            for row in range where known.map({ $0[row] }) ?? true { take(row, holds(texts[row])) }
            return
        }
        texts.bytes.withUnsafeBufferPointer { bytes in
            texts.offsets.withUnsafeBufferPointer { offsets in
                guard let bytes = bytes.baseAddress, let offsets = offsets.baseAddress else { return }
                word.run(
                    bytes, offsets: offsets, texts: range, found: { take($0, true) },
                    unsure: { take($0, holds(texts[$0])) })
            }
        }
    }
}

extension ScanCompiler {
    /// `~` and `like` with a constant, of an attribute that holds texts.
    func searched(_ condition: BoundExpression, _ subject: BoundExpression, for wanted: BoundExpression)
        -> RowPredicate?
    {
        guard case .attribute(let attribute, .text) = subject.node, case .text(let sought)? = wanted.constantValue
        else {
            return nil
        }
        var word = WordSearch(sought)
        var holds: @Sendable (String) -> Bool = { (try? containsIgnoringCase($0, sought)) ?? false }
        if case .like = condition.node {
            word = ScanCompiler.word(ofPattern: sought)
            holds = { (try? matchesPattern($0, sought)) ?? false }
        }
        if let (texts, known) = columns.texts(attribute) {
            return .search(TextCondition(texts: texts, known: known, word: word, holds: holds))
        }
        guard let slot = columns.slot(attribute), let texts = columns[slot].texts else { return nil }
        let whole = columns[slot].zones.whole, first = Int(whole.isUnknown ? 0 : whole.low)
        let range = whole.isUnknown ? 0..<0 : first..<Int(whole.high) + 1
        let truths = TextCondition(texts: texts, known: nil, word: word, holds: holds).truths(range)
        return .table(slot, TruthTable(truths, first: UInt64(first), unknown: 2))
    }

    /// The word of a pattern that asks for nothing but a word in the midst of others.
    private static func word(ofPattern pattern: String) -> WordSearch? {
        let inner = pattern.utf8.dropFirst().dropLast()
        guard pattern.utf8.count > 2, pattern.utf8.first == 0x2A, pattern.utf8.last == 0x2A,
            inner.allSatisfy({ $0 >= 0x20 && $0 < 0x7F && $0 != 0x2A && $0 != 0x3F })
        else { return nil }
        return WordSearch(String(decoding: inner, as: UTF8.self))
    }
}
