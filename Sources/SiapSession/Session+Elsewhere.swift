import SiapData
import SiapEngine
import SiapFollowUps
import SiapRender
import SiapSemantics
import SiapSyntax
import SiapText

/// A single count of nothing: what it comes to on the calendar's days, and among the rows of all times.
extension Session {
    private static let mostDays = 6

    /// Empty where the answer is no single count of 0, or does not depend on a day.
    func elsewhere(_ asked: Asked, result: ResultTable) -> Footnotes.Elsewhere {
        var found = Footnotes.Elsewhere()
        guard settings.suppress == nil, mode.including.isEmpty, isCountOfNothing(asked.bound, result: result),
            dependsOnDay(asked.bound)
        else { return found }
        let clock = ContinuousClock(), end = clock.now + limits.timeForOtherDays, stop = engine.stopReason
        engine.stopReason = { stop() ?? (clock.now > end ? .interrupted : nil) }
        defer { engine.stopReason = stop }
        func count(_ query: BoundQuery) -> Int64? {
            guard clock.now < end, let table = try? engine.run(query), table.rowCount == 1,
                case .whole(let count) = table.columns[0].column.value(at: 0)
            else {
                return nil
            }
            return count
        }
        if let ever = askedEver(asked), let counted = count(ever.bound), counted > 0 {
            found.ever = (ever.question, counted)
        }
        for (name, day) in namedDays(besides: result.footnotes.asOf) {
            var query = asked.bound
            query.asOf = .date(.constant(.date(day), type: .date))
            guard let counted = count(query) else { break }
            if counted > 0 { found.days.append((name, counted)) }
            if found.days.count == Session.mostDays { break }
        }
        return found
    }

    private func isCountOfNothing(_ query: BoundQuery, result: ResultTable) -> Bool {
        guard case .table = query.source, query.suppositions.isEmpty, query.asOf?.isSeveral != true, query.top == nil,
            case .groups(let measures, let keys, let across) = query.shape, measures.count == 1, keys.isEmpty,
            across.isEmpty, case .count = measures[0].kind
        else { return false }
        return result.rowCount == 1 && result.columns.count == 1 && result.columns[0].column.value(at: 0) == .whole(0)
    }

    private func dependsOnDay(_ query: BoundQuery) -> Bool {
        query.usesDate || query.tables.contains { catalog[$0].schema.hasTime }
    }

    /// The calendar's single days within the data, each once, in their order.
    private func namedDays(besides asked: Day?) -> [(name: Bilingual, day: Day)] {
        guard let first = catalog.dataFrom ?? catalog.dataUntil, let last = catalog.dataUntil else { return [] }
        var names: [Day: Bilingual] = [:]
        for entry in catalog.calendar {
            guard case .date(let day) = entry.value, day >= first, day <= last, day != asked else { continue }
            // A day of the election says more than one of the data.
            if names[day] == nil || names[day]?.english.hasPrefix("data_") == true { names[day] = entry.names }
        }
        return names.sorted { $0.key < $1.key }.map { ($0.value, $0.key) }
    }

    /// The question asked of the rows of all times; nil where it is, or where rows do not end.
    private func askedEver(_ asked: Asked) -> (question: String, bound: BoundQuery)? {
        guard case .table(let table, ever: false) = asked.bound.source, catalog[table].schema.lives != nil,
            case .table(let name) = asked.question.query.head.source.kind, !asked.bound.filters.isEmpty
        else { return nil }
        let source = asked.question.source, whole = asked.question.query.range
        let text =
            source[SourceRange(whole.lower, name.range.lower)] + asked.question.word(.ever) + " "
            + source[SourceRange(name.range.lower, whole.upper)]
        guard let question = QuestionText(text), let bound = try? bindAlone(question) else { return nil }
        return (text, bound)
    }

    /// In words, a line each.
    func elsewhere(_ found: Footnotes.Elsewhere) -> [String] {
        var lines: [String] = []
        if let ever = found.ever {
            let count = NumberFormat.whole(ever.count, in: tongue)
            lines.append(
                tongue == .english
                    ? "of all times there are \(count): `\(ever.question)`"
                    : "sepanjang waktu ada \(count): `\(ever.question)`")
        }
        if !found.days.isEmpty {
            let days = found.days.map { day in
                let count = NumberFormat.whole(day.count, in: tongue)
                return tongue == .english ? "on \(day.name.english): \(count)" : "pada \(day.name.indonesian): \(count)"
            }
            lines.append(days.joined(separator: " · "))
        }
        return lines
    }
}
