import SiapData
import SiapFollowUps
import SiapLessons
import SiapMessages
import SiapSemantics
import SiapSyntax
import SiapText
import SiapWords

/// What was asked, said back above its answer.
extension Session {
    var restatement: Restatement {
        Restatement(
            catalog: context.catalog, definitions: context.definitions, tongue: tongue, day: context.catalog.dataUntil,
            hidden: hiddenValues,
            unmasked: settings.unmasked)
    }

    /// `typed` is the query as it was typed, which may go on from another.
    func restate(_ asked: Asked, typed: QuerySyntax) {
        let today = variablesOfToday
        defer { restore(today) }
        recall(asked.variables)
        let whole = whole(of: asked)
        if asked.origin == .own, mode.entry == nil, repeatsItself(whole) { return }
        // `last` by itself only shows again what was said before.
        if case .last = typed.head, typed.clauses.isEmpty, typed.stages.isEmpty { return }
        let line = Display.safe(restatement.line(whole, said: &conversation.saidInRestatements))
        let goneOn = line.prefix(1).lowercased() + line.dropFirst()
        let way = mode.entry != nil ? .fromQuestion : asked.origin
        switch way {
        case .own: output(.restatement(line))
        case .fromQuestion:
            output(.restatement(spoken(english: "Question now: ", indonesian: "Pertanyaan kini: ") + goneOn))
        case .fromResult: output(.restatement(spoken(english: "Result now: ", indonesian: "Hasil kini: ") + goneOn))
        }
    }

    /// What is probably not meant, where it was typed; what the earlier question was warned of is not told again.
    func warn(of asked: Asked, before: LastAnswer?, in source: SourceText) {
        // In a lesson the answer is judged, and the mend would give it away.
        if course.playing != nil { return }
        let goesOn = mode.entry != nil || asked.origin == .fromQuestion
        let known = goesOn ? before?.query.warnings ?? [] : []
        for warning in asked.bound.warnings where !known.contains(where: { $0.problem == warning.problem }) {
            if let woven = asked.woven, let place = warning.range.flatMap(woven.given) {
                var warning = warning
                warning.range = place
                output(.problems([warning], in: source))
            } else {
                output(.problems([warning], in: asked.question.source))
            }
        }
    }

    /// The question from its beginning on, also where a result was gone on with.
    func whole(of asked: Asked) -> BoundQuery {
        guard asked.origin == .fromResult, let question = QuestionText(asked.whole) else { return asked.bound }
        return (try? bindAlone(question)) ?? asked.bound
    }

    /// A question so short that its words are those of the restatement: all rows of a table, counted or shown.
    private func repeatsItself(_ query: BoundQuery) -> Bool {
        guard case .table(let table, ever: false) = query.source, query.filters.isEmpty, query.suppositions.isEmpty,
            query.asOf == nil
        else { return false }
        if context.catalog[table].schema.hasTime { return false }
        switch query.shape {
        case .groups(let measures, let keys, let across):
            if case .count? = measures.first?.kind {
                return measures.count == 1 && measures[0].condition == nil && keys.isEmpty && across.isEmpty
            }
            return false
        case .rows: return !query.isVerification
        case .check, .changes: return false
        }
    }

    func spoken(english: String, indonesian: String) -> String { tongue == .english ? english : indonesian }
}
