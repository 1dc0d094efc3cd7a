import SiapData
public import SiapSemantics
public import SiapSyntax
public import SiapText

/// What `set` knows, and some of the values that each may have.
public struct SettingWords: Sendable {
    /// As `set` takes it, in either tongue.
    public var names: Bilingual
    /// Those that have words; numbers and commands are not among them.
    public var values: [Bilingual]

    public init(names: Bilingual, values: [Bilingual]) {
        self.names = names
        self.values = values
    }
}

/// Proposes what may stand at the cursor: names, codes, rows, dates and words of the language.
public struct Completer: Sendable {
    let context: BindingContext
    let tongue: Tongue
    let settings: [SettingWords]
    let most: Int

    /// `tongue` is that of a statement whose words are the same in both.
    public init(context: BindingContext, tongue: Tongue, settings: [SettingWords], most: Int = Completions.most) {
        self.context = context
        self.tongue = tongue
        self.settings = settings
        self.most = most
    }

    /// `cursor` is a UTF-8 offset; what stands behind it decides nothing. Nothing is proposed inside a comment.
    public func completions(for line: LexedLine, cursor: Int) -> Completions {
        completions(for: line, cursor: cursor, around: [])
    }

    /// The same of a text that nobody has read yet.
    public func completions(for text: String, cursor: Int) -> Completions {
        completions(for: LexedLine(text), cursor: cursor)
    }

    /// `loops` are the variables of blocks around a template that is read for itself.
    private func completions(for line: LexedLine, cursor: Int, around loops: [LoopVariable]) -> Completions {
        let text = line.text
        let cursor = Completer.characterBoundary(text, atOrBefore: cursor)
        let site = CursorContext(line, cursor: cursor, catalog: context.catalog, around: loops)
        let nothing = Completions(replace: cursor..<cursor)
        if site.isInComment { return nothing }
        if site.isInString { return inString(at: site, text: text) ?? nothing }
        let found = inWords(site)
        let isWhole =
            Completer.characterBoundary(text, atOrBefore: found.replace.lowerBound) == found.replace.lowerBound
            && Completer.characterBoundary(text, atOrBefore: found.replace.upperBound) == found.replace.upperBound
        return isWhole ? found : nothing
    }

    /// The offset itself, or that of the character in whose midst it lies.
    private static func characterBoundary(_ text: String, atOrBefore offset: Int) -> Int {
        var offset = min(max(offset, 0), text.utf8.count)
        while offset > 0, String.Index(text.utf8.index(text.startIndex, offsetBy: offset), within: text) == nil {
            offset -= 1
        }
        return offset
    }

    // MARK: Words

    private func reader(at site: CursorContext, tokens: Range<Int>) -> StatementReader {
        let book = NameBook(context: context, loopVariables: site.loopVariables)
        var reader = StatementReader(
            source: site.source, tokens: site.tokens, book: book, body: site.body, pipes: site.pipes)
        reader.read(tokens)
        return reader
    }

    private func offers(_ reader: StatementReader) -> Offers {
        Offers(book: reader.book, scope: reader.construct.scope, place: reader.place, settings: settings)
    }

    /// A place at which a word may begin, with all that may stand there.
    private struct Reading {
        var start: Int
        var offers: [Offers]
    }

    private func inWords(_ site: CursorContext) -> Completions {
        let readings = readings(site)
        let own = site.tongue ?? tongue
        for spelling in [own, own.other] {
            for reading in readings {
                let typed = site.source[SourceRange(reading.start, site.cursor)]
                var collector = Collector(
                    prefix: FoldedPrefix(typed), spelling: spelling, tongue: own, isInString: false, most: most)
                for offers in reading.offers { offers.fill(&collector) }
                if !collector.candidates.isEmpty || reading.offers.contains(where: \.isFile) {
                    return result(of: reading, at: site, candidates: collector.candidates)
                }
            }
        }
        return nearNames(at: site, reading: readings.first { $0.start == site.word.lower }, in: own)
    }

    private func result(of reading: Reading, at site: CursorContext, candidates: [Completions.Candidate]) -> Completions
    {
        var result = Completions(replace: reading.start..<max(reading.start, site.word.upper), candidates: candidates)
        result.subject = reading.offers.lazy.compactMap(\.subject).first
        result.tongue = site.tongue
        if site.word.isEmpty, reading.offers.contains(where: \.isFile) {
            result.files = Completions.FileRequest(prefix: "", needsOpeningQuote: true, needsClosingQuote: true)
        }
        return result
    }

    /// The word alone, and with up to three words before it, the longest first: "voter li" is one name.
    ///
    /// Behind a word that is complete the next one comes first.
    private func readings(_ site: CursorContext) -> [Reading] {
        let reader = reader(at: site, tokens: site.before)
        var own = Reading(start: site.word.lower, offers: [offers(reader)])
        if let previous = site.previous {
            // On a new line: the query above may go on, or another statement begins.
            let above = self.reader(at: site, tokens: previous)
            if case .words = above.place { own.offers.insert(offers(above), at: 0) }
        }
        let joined = site.joined.reversed().map { first in
            Reading(
                start: site.tokens[first].range.lower,
                offers: [offers(self.reader(at: site, tokens: site.before.lowerBound..<first))])
        }
        return site.word.isEmpty && !reader.endsInUnknownName ? [own] + joined : joined + [own]
    }

    private func nearNames(at site: CursorContext, reading: Reading?, in tongue: Tongue) -> Completions {
        let typed = site.source[SourceRange(site.word.lower, site.cursor)]
        guard let reading, typed.unicodeScalars.first?.properties.isAlphabetic ?? false else {
            return Completions(replace: site.word.lower..<site.word.upper)
        }
        for spelling in [tongue, tongue.other] {
            let near = near(
                typed,
                empty: Collector(
                    prefix: FoldedPrefix(""), spelling: spelling, tongue: tongue, isInString: false, most: 1_000),
                offers: reading.offers)
            if !near.isEmpty { return Completions(replace: site.word.lower..<site.word.upper, candidates: near) }
        }
        return Completions(replace: site.word.lower..<site.word.upper)
    }

    /// Of all that may stand here, what is spelled nearly so. Quotes and the bracket of a function count for no edit.
    private func near(_ typed: String, empty: Collector, offers: [Offers]) -> [Completions.Candidate] {
        var all = empty
        for each in offers { each.fill(&all) }
        let names = all.candidates.map { candidate in
            let text = candidate.text
            return text.hasSuffix("(")
                ? String(text.dropLast()) : text.hasPrefix("\"") ? String(text.dropFirst().dropLast()) : text
        }
        return NearNames.near(typed, among: names).compactMap { name in
            names.firstIndex(of: name).map { all.candidates[$0] }
        }
    }

    // MARK: Strings

    /// In a string stand rows and codes, files, and in the braces of a template anything.
    private func inString(at site: CursorContext, text: String) -> Completions? {
        let reader = reader(at: site, tokens: site.before)
        let typed = site.source[SourceRange(site.word.lower + 1, site.cursor)]
        let offers = offers(reader)
        if offers.isFile || reader.verb == .expect && reader.construct.clause == .given {
            let upper = site.stringIsClosed ? site.word.upper - 1 : site.cursor
            let request = Completions.FileRequest(
                prefix: typed, needsOpeningQuote: false, needsClosingQuote: !site.stringIsClosed)
            return Completions(replace: site.word.lower + 1..<upper, files: request)
        }
        if reader.verb == .say { return inTemplate(at: site, typed: typed) }
        return rows(at: site, reader: reader, typed: typed)
    }

    private func rows(at site: CursorContext, reader: StatementReader, typed: String) -> Completions {
        let tongue = site.tongue ?? tongue
        let offers = Offers(book: reader.book, scope: reader.construct.scope, place: reader.textPlace, settings: [])
        var list = Collector(
            prefix: FoldedPrefix(typed), spelling: tongue, tongue: tongue, isInString: true, most: most)
        offers.fill(&list)
        var candidates = list.candidates
        if candidates.isEmpty {
            let all = Collector(
                prefix: FoldedPrefix(""), spelling: tongue, tongue: tongue, isInString: true, most: 1_000)
            candidates = near(typed, empty: all, offers: [offers])
        }
        var result = Completions(replace: site.word.lower..<site.word.upper, candidates: candidates)
        result.subject = offers.subject
        result.tongue = site.tongue
        return result
    }

    /// `say "On {election_day}: {count wbp wh…`: what stands behind the last open brace is read for itself.
    private func inTemplate(at site: CursorContext, typed: String) -> Completions? {
        guard let brace = typed.utf8.lastIndex(of: UInt8(ascii: "{")), !typed.utf8[brace...].contains(UInt8(ascii: "}"))
        else { return nil }
        let inside = String(typed[typed.index(after: brace)...])
        let offset = site.cursor - inside.utf8.count
        // The braces hold what may be said, so they are read as a statement that says it.
        let said = Keyword.say.spelling(site.tongue ?? tongue) + " "
        let shift = offset - said.utf8.count
        let line = LexedLine(said + inside)
        let inner = completions(for: line, cursor: line.source.utf8.count, around: site.loopVariables)
        if inner.replace.lowerBound + shift < offset { return nil }
        return Completions(
            replace: inner.replace.lowerBound + shift..<inner.replace.upperBound + shift, candidates: inner.candidates)
    }
}

extension StatementReader {
    /// The last operand is a name that nothing has: it may be the beginning of a longer one.
    var endsInUnknownName: Bool {
        guard construct.phase == .named, let name = construct.path.last else { return false }
        if construct.clause == .source { return book.catalog.table(named: name) == nil }
        return book.find(construct.path, in: construct.scope) == nil
    }

    /// What a string may hold here: a row of the table named before it, else what fits the comparison.
    var textPlace: Place {
        if construct.phase == .named, case .link(let table)? = rowTable {
            // `satker = satker "…"`: the values are those of what stands on the other side.
            if construct.isValue, let subject = construct.subject, subject.type == .link(table) {
                return .compared(subject)
            }
            return .compared(NameBook.Found(type: .link(table)))
        }
        return place
    }

    private var rowTable: ValueType? {
        if construct.path.count == 1, let table = book.catalog.table(named: construct.path[0]) { return .link(table) }
        return operandType
    }
}
