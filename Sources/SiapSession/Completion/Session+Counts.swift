import SiapData
import SiapEngine
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// Values proposed, with how many rows have them: asked like any question, and only where the answer comes at once.
extension Session {
    private static let mostRows = 200_000
    private static let longestWait = Swift.Duration.milliseconds(60)

    /// As `completions(for:cursor:)`, for a person who looks at the list.
    public func countedCompletions(for text: String, cursor: Int) -> Completions {
        var found = completions(for: text, cursor: cursor)
        // What is hidden in answers is not told in passing.
        guard let subject = found.subject, settings.suppress == nil, context.catalog[subject.table].rowCount <= Session.mostRows else { return found }
        useChangedCatalog()
        let counts = found.candidates.map { candidate in candidate.value.flatMap { count(of: $0, subject) } }
        let known = counts.compactMap { $0 }
        // A list of noughts says that the question is not one of counts.
        guard known.contains(where: { $0 > 0 }) else { return found }
        let tongue = settings.language ?? found.tongue ?? tongue
        let words = counts.map { $0.map { NumberFormat.whole($0, tongue) } ?? "" }
        let width = words.map(\.count).max() ?? 0
        for (index, word) in words.enumerated() where !word.isEmpty {
            let description = found.candidates[index].description
            found.candidates[index].description = String(repeating: " ", count: width - word.count) + word + (description.isEmpty ? "" : "  " + description)
        }
        // Of places, those where nobody is come last; codes keep the order in which they are declared.
        let isEmpty = counts.enumerated().map { $0.element == 0 && found.candidates[$0.offset].kind == .row }
        let order = found.candidates.indices.filter { !isEmpty[$0] } + found.candidates.indices.filter { isEmpty[$0] }
        found.candidates = order.map { found.candidates[$0] }
        return found
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
        let question = "count \(context.catalog[table].schema.names.english) by \(path.map { normalizedName($0) }.joined(separator: "."))"
        if let known = valueCounts[question] { return known.isEmpty ? nil : known }
        let counts = asked(question)
        valueCounts[question] = counts
        return counts.isEmpty ? nil : counts
    }

    /// Empty where the question cannot be asked, or takes longer than a person waits for a list.
    private func asked(_ question: String) -> [Value: Int64] {
        let source = SourceText(question), parsed = Parser.parse(source)
        guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind, let bound = try? bind(query, source) else { return [:] }
        let end = ContinuousClock.now + Session.longestWait, usual = stopReason
        stopReason = { ContinuousClock.now > end ? .interrupted : nil }
        defer { stopReason = usual }
        guard let result = try? engine.run(bound), result.columns.count == 2, !result.columns[0].isPrivate else { return [:] }
        var counts: [Value: Int64] = [:]
        for row in 0..<result.rowCount {
            if case .whole(let count) = result.columns[1].column.value(at: row) { counts[result.columns[0].column.value(at: row)] = count }
        }
        return counts
    }
}
