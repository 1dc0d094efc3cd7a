internal import SiapText

/// Words, keywords of several words, and variables.
extension Lexer {
    mutating func word() {
        let start = position
        var hash = WordTable.hashSeed
        position = wordEnd(from: start, hash: &hash)
        let entry = words.find(in: bytes, from: start, to: position, hash: hash)
        if entry >= 0, let unit = words.entries[entry].unit, tokens.last?.isKeyword(.every) ?? false {
            // "every week" is every 1 week.
            let number = DurationUnit.allCases.firstIndex(of: unit) ?? 0
            append(Token(.duration, at: SourceRange(start, position), value: 4 + number))
        } else if entry >= 0, words.entries[entry].keywords.contains(.goOn) {
            // "lalu" is the word for the mark.
            var pipe = Token(.symbol, at: SourceRange(start, position), symbol: .pipe)
            pipe.tongue = words.entries[entry].tongue
            append(pipe)
        } else if entry >= 0, words.entries[entry].month > 0,
            dateWithMonthFirst(from: start, month: words.entries[entry].month)
        {
            return
        } else if entry >= 0 {
            keyword(entry, from: start)
        } else {
            if position == start + 1, bytes[start] | 0x20 == UInt8(ascii: "h") { takeDayOfCountdown() }
            takeRepetition(from: start)
            append(Token(.word, at: SourceRange(start, position)))
        }
    }

    /// Where the word that begins at `start` ends. Letters beyond ASCII and an apostrophe between letters (Ba'a) belong
    /// to it.
    func wordEnd(from start: Int, hash: inout UInt32) -> Int {
        var place = start
        while place < limit {
            let byte = bytes[place]
            if byte >= 0x80 {
                let (scalar, length) = decode(at: place)
                guard let scalar, isLetter(scalar) else { break }
                for offset in 0..<length { hash = WordTable.hashStep(hash, byte: bytes[place + offset]) }
                place += length
            } else if isWordByte(byte) {
                hash = WordTable.hashStep(hash, byte: WordTable.lower(byte))
                place += 1
            } else if byte == UInt8(ascii: "'"), place > start, isASCIILetter(bytes[place - 1]),
                isASCIILetter(self.byte(at: place + 1))
            {
                hash = WordTable.hashStep(hash, byte: byte)
                place += 1
            } else {
                break
            }
        }
        return place
    }

    /// `H-7` and `h-30` are one word.
    private mutating func takeDayOfCountdown() {
        guard peek(0) == UInt8(ascii: "-"), isDigit(peek(1)) else { return }
        var end = position + 1
        while isDigit(byte(at: end)) { end += 1 }
        if !isWordByte(byte(at: end)) { position = end }
    }

    /// `laki-laki` is one word, as Indonesian doubles them; a value less itself nobody asks for.
    private mutating func takeRepetition(from start: Int) {
        guard peek(0) == UInt8(ascii: "-"), isASCIILetter(bytes[start]) else { return }
        var hash = WordTable.hashSeed
        let second = position + 1
        let end = wordEnd(from: second, hash: &hash)
        guard end - second == position - start else { return }
        for offset in 0..<(position - start)
        where WordTable.lower(bytes[start + offset]) != WordTable.lower(bytes[second + offset]) { return }
        position = end
    }

    private mutating func keyword(_ index: Int, from start: Int) {
        var token = Token(.word, at: SourceRange(start, position))
        token.keywords = words.entries[index].keywords
        token.traits = words.entries[index].traits
        token.tongue = words.entries[index].tongue
        for tail in words.entries[index].tails where followsHere(tail.bytes) {
            position += tail.bytes.count
            token.range.upper = position
            token.keywords = tail.keywords
            token.traits = tail.traits
            token.tongue = tail.tongue
        }
        if !words.entries[index].phrases.isEmpty { joinPhrase(of: index, &token) }
        if token.keywords.contains(anyOf: Lexer.aggregateWords), peek(0) == UInt8(ascii: "(") {
            position += 1
            token.kind = .aggregate
            token.range.upper = position
            open(token)
        } else {
            append(token)
        }
    }

    /// `exists (` is read as a word and a bracket: `no` says the contrary in its place.
    private static let aggregateWords = [.total] + AggregateFunction.allCases.filter { $0 != .exists }.map(\.keyword)

    private func followsHere(_ tail: [UInt8]) -> Bool {
        for (offset, byte) in tail.enumerated() where WordTable.lower(peek(offset)) != byte { return false }
        return !isWordByte(tail[tail.count - 1]) || !isWordByte(peek(tail.count))
    }

    /// Joins reserved keywords of several words into one token; soft ones are only marked, as their words may name
    /// things.
    private mutating func joinPhrase(of index: Int, _ token: inout Token) {
        for phrase in words.entries[index].phrases {
            guard let end = endOfPhrase(phrase.rest), let keyword = phrase.keywords.first else { continue }
            // "jika tidak" is "else" after a value or a block, and "if not" where an expression begins; so "jika
            // kosong".
            if keyword == .else || keyword == .otherwise, !endsOperand { continue }
            // `per tanggal(2024, bulan, 1)` groups by a date that is made.
            if keyword == .asOf, byte(at: end) == UInt8(ascii: "(") { continue }
            if phrase.traits.contains(.reserved) {
                position = end
                token.range.upper = end
                token.keywords = phrase.keywords
                token.traits = phrase.traits
            } else {
                token.phrase = keyword
                token.phraseLength = UInt8(phrase.rest.count + 1)
            }
            token.tongue = phrase.tongue
            return
        }
    }

    /// Where the words of `rest` end when they follow here, with spaces between them.
    private func endOfPhrase(_ rest: [[UInt8]]) -> Int? {
        var place = position
        for word in rest {
            let gap = place
            while byte(at: place) == 0x20 || byte(at: place) == 0x09 { place += 1 }
            if place == gap { return nil }
            for letter in word {
                if WordTable.lower(byte(at: place)) != letter { return nil }
                place += 1
            }
            if isWordByte(byte(at: place)) { return nil }
        }
        return place
    }

    mutating func variable() {
        let start = position
        var hash = WordTable.hashSeed
        let end = wordEnd(from: start + 1, hash: &hash)
        position = end
        if end == start + 1 || isDigit(bytes[start + 1]) { report(.badVariable, start, end) }
        append(Token(.variable, at: SourceRange(start, end)))
    }
}
