public import SiapCompletion
import SiapData
import SiapEngine
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// Values proposed, with how many rows have them: asked like any question, and only where the answer comes at once.
extension Session {
    private static let mostRows = 200_000
    /// So many fit a screen, beside what they mean.
    private static let mostInOrder = 20

    /// As `completions(for:cursor:)`, for a person who looks at the list: of values those that occur come first, with
    /// how many rows have them.
    public func countedCompletions(for text: String, cursor: Int) -> Completions {
        let line = LexedLine(text)
        let found = completions(for: line, cursor: cursor)
        // What is hidden in answers is not told in passing.
        guard let subject = found.subject, settings.suppress == nil,
            context.catalog[subject.table].rowCount <= Session.mostRows
        else { return found }
        useChangedCatalog()
        // Which values occur does not go by their place in a long table.
        let isCut = found.candidates.count >= Completions.most
        let all = isCut ? completions(for: line, cursor: cursor, most: Completions.mostCounted) : found
        var counted = all
        for (index, candidate) in all.candidates.enumerated() {
            counted.candidates[index].count = candidate.value.flatMap { count(of: $0, subject) }
        }
        // A list of noughts says that the question is not one of counts.
        guard counted.candidates.contains(where: { $0.count ?? 0 > 0 }) else { return found }
        counted.candidates = ordered(told(counted.candidates, in: settings.language ?? found.tongue ?? tongue))
        return counted
    }

    /// With the count in front of the description, all of one width.
    private func told(_ candidates: [Completions.Candidate], in tongue: Tongue) -> [Completions.Candidate] {
        let words = candidates.map { $0.count.map { NumberFormat.whole($0, in: tongue) } ?? "" }
        let width = words.map(\.count).max() ?? 0
        return zip(candidates, words).map { candidate, word in
            guard !word.isEmpty else { return candidate }
            var told = candidate
            told.description =
                String(repeating: " ", count: width - word.count) + word
                + (candidate.description.isEmpty ? "" : "  " + candidate.description)
            return told
        }
    }

    /// Of rows, those that nothing else has come last. Codes keep the order in which they are declared, and so do rows,
    /// unless there are more than anyone reads through: then those that most have come first.
    private func ordered(_ candidates: [Completions.Candidate]) -> [Completions.Candidate] {
        func isEmpty(_ candidate: Completions.Candidate) -> Bool { candidate.count == 0 && candidate.kind == .row }
        let last = candidates.filter(isEmpty)
        var first = candidates.filter { !isEmpty($0) }
        if first.filter({ $0.count != nil }).count > Session.mostInOrder {
            let places = first.indices.filter { first[$0].kind == .row && first[$0].count != nil }
            let largest = places.sorted { (first[$1].count ?? 0, $0) < (first[$0].count ?? 0, $1) }.map { first[$0] }
            for (place, candidate) in zip(places, largest) { first[place] = candidate }
        }
        return first + last
    }

    /// How many rows have the value on the last day of the data; nil where that is not known.
    private func count(of value: Value, _ subject: Completions.Subject) -> Int64? {
        var path = subject.path
        if path.isEmpty {
            guard case .row(let place, _) = value, place != subject.table else { return nil }
            path = [context.catalog[place].schema.names.english]
        }
        guard let counts = counts(of: subject.table, by: path) else { return nil }
        return counts[value] ?? 0
    }

    private func counts(of table: TableID, by path: [String]) -> [Value: Int64]? {
        let question =
            """
            count \(context.catalog[table].schema.names.english) by \
            \(path.map { normalizedName($0) }.joined(separator: "."))
            """
        if let known = valueCounts[question] { return known.isEmpty ? nil : known }
        let counts = asked(question)
        valueCounts[question] = counts
        return counts.isEmpty ? nil : counts
    }

    /// Empty where the question cannot be asked, or takes longer than a person waits for a list.
    private func asked(_ question: String) -> [Value: Int64] {
        let source = SourceText(question), parsed = Parser.parse(source)
        guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind,
            let bound = try? bind(query, in: source)
        else { return [:] }
        let end = ContinuousClock.now + limits.timeForCounts, usual = stopReason
        stopReason = { ContinuousClock.now > end ? .interrupted : nil }
        defer { stopReason = usual }
        guard let result = try? engine.run(bound), result.columns.count == 2, !result.columns[0].isPrivate else {
            return [:]
        }
        var counts: [Value: Int64] = [:]
        for row in 0..<result.rowCount {
            if case .whole(let count) = result.columns[1].column.value(at: row) {
                counts[result.columns[0].column.value(at: row)] = count
            }
        }
        return counts
    }
}
