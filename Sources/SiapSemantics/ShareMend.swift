import SiapData
import SiapSyntax
import SiapText

/// The questions that were meant by a share that says nothing. Each was read and bound.
struct ShareMend {
    private let binder: Binder
    private let query: QuerySyntax
    private let bound: BoundQuery
    private let measures: [MeasureSyntax]
    private let index: Int
    private let scope: Binder.Scope
    private var tongue: Tongue { binder.context.tongue }
    private var source: SourceText { binder.source }

    init(
        _ binder: Binder, query: QuerySyntax, bound: BoundQuery, measures: [MeasureSyntax], index: Int,
        scope: Binder.Scope
    ) {
        self.binder = binder
        self.query = query
        self.bound = bound
        self.measures = measures
        self.index = index
        self.scope = scope
    }

    private func word(_ keyword: Keyword) -> String { keyword.spelling(tongue) }

    private func tried(_ texts: [String?]) -> [Bilingual] {
        var found: [String] = []
        for case let text? in texts
        where found.count < Binder.mostShareForms && !found.contains(text) && binder.works(text) { found.append(text) }
        return found.map { Bilingual($0) }
    }

    // MARK: Conditions

    /// A condition behind the source, with the word that brings it.
    private struct Operand {
        var clause: WhereClauseSyntax
        var range: SourceRange
        var condition: BoundExpression
        var isPlace: Bool
    }

    private var clauses: [WhereClauseSyntax] {
        query.clauses.compactMap { if case .where(let clause) = $0 { clause } else { nil } }
    }

    private var operands: [Operand] {
        bound.filters.compactMap { filter in
            guard
                let clause = clauses.first(where: {
                    $0.range.lower <= filter.range.lower && filter.range.upper <= $0.range.upper
                })
            else { return nil }
            let isPlace = if case .places = clause.kind { true } else { false }
            return Operand(clause: clause, range: filter.range, condition: filter.condition, isPlace: isPlace)
        }
    }

    /// The edits that leave conditions out; a clause that has none left goes with them.
    private func leavingOut(_ gone: [Operand]) -> [(range: SourceRange, text: String)] {
        clauses.compactMap { clause in
            let all = operands.filter { $0.clause.range == clause.range }
            let kept = all.filter { each in !gone.contains { $0.range == each.range } }
            if kept.count == all.count { return nil }
            guard case .condition(let expression) = clause.kind, !kept.isEmpty else { return (clause.range, "") }
            return (expression.range, kept.map { source[$0.range] }.joined(separator: " \(word(.and)) "))
        }
    }

    /// The clause that says conditions before `of`, in the words in which they stand behind it.
    private func clause(of moved: [Operand]) -> String {
        if moved.allSatisfy(\.isPlace) { return moved.map { source[$0.range] }.joined(separator: " ") }
        let first = moved.first { !$0.isPlace }
        var opening = word(.where)
        if let first, case .condition(let expression) = first.clause.kind {
            let written = source[SourceRange(first.clause.range.lower, expression.range.lower)].split(separator: " ")
                .joined(separator: " ")
            if !written.isEmpty, written.allSatisfy({ $0.isLetter || $0 == " " }) { opening = written }
        }
        let conditions = moved.filter { !$0.isPlace }.map { source[$0.range] }.joined(separator: " \(word(.and)) ")
        return ([opening + " " + conditions] + moved.filter(\.isPlace).map { source[$0.range] }).joined(separator: " ")
    }

    // MARK: A whole of which everything is a part

    /// `share of wbp where voter_list = DPT` as `share where voter_list = DPT of wbp`; places stay, and of several
    /// conditions any may be meant.
    func withConditionsMoved(fixing keys: [BoundExpression]) -> [Bilingual] {
        let own = operands.filter { !$0.isPlace }
        var choices: [[Operand]]
        if keys.isEmpty {
            let all = own.isEmpty ? operands : own
            choices = all.count < 2 ? [all] : all.prefix(Binder.mostShareForms - 1).map { [$0] } + [all]
        } else {
            choices = [
                operands.filter { operand in
                    keys.contains { HeldFast([operand.condition], of: bound.source, binder: binder).isOne($0) }
                }, own,
            ]
        }
        choices.removeAll(where: \.isEmpty)
        let groups = withoutGroupings
        var texts = choices.map { moved($0, besides: groups) }
        if let first = choices.first, !keys.isEmpty { texts.append(binder.edited(leavingOut(first))) }
        if choices.isEmpty {
            if keys.isEmpty { texts.append(asStage) }
            texts +=
                withinBrackets(measures.count == 1 ? measures[index] : nil)
                + byOneOf(besides: keys.isEmpty ? [] : groups)
        }
        let found = tried(texts)
        return found.isEmpty ? tried(withoutTheShare) : keys.isEmpty ? found : Array(found.prefix(2))
    }

    /// The other form of `share of wbp where X by Y`.
    var withinGroups: String? {
        let own = operands.filter { !$0.isPlace }
        return tried([moved(own.isEmpty ? operands : own, besides: [])]).first?[tongue]
    }

    /// Every measure keeps what it counted: the conditions that the share asks about are still those of the others.
    private func moved(_ chosen: [Operand], besides edits: [(range: SourceRange, text: String)]) -> String? {
        if chosen.isEmpty { return nil }
        let words = " " + clause(of: chosen)
        var all = leavingOut(chosen) + edits
        for measure in measures {
            if case .share = measure.kind, !measure.conditions.isEmpty { return nil }
            let place = end(of: measure)
            all.append((SourceRange(place, place), words))
        }
        return binder.edited(all)
    }

    /// Where a measure ends, before the name that it is given.
    private func end(of measure: MeasureSyntax) -> Int {
        guard let alias = measure.alias else { return measure.range.upper }
        let before = Array(source[SourceRange(measure.range.lower, alias.range.lower)].utf8)
        func isBlank(_ byte: UInt8) -> Bool { byte <= 0x20 }
        let word = before.reversed().drop(while: isBlank).drop { !isBlank($0) }
        return measure.range.lower + word.drop(while: isBlank).count
    }

    /// `share of (show name, capacity of satker)` as `show name, capacity of satker | share`.
    private var asStage: String? {
        guard case .result = scope, measures.count == 1, query.stages.isEmpty, case .measures(_, let given) = query.head
        else { return nil }
        var words = source[given.range]
        if case .query(let asked, _) = given.kind { words = source[asked.range] }
        for clause in query.clauses { words += " | \(source[clause.range])" }
        return binder.edited([(query.range, "\(words) | \(word(.share))")])
    }

    /// With a group that the source has: what it is a part of, or a code.
    private func byOneOf(besides edits: [(range: SourceRange, text: String)]) -> [String?] {
        guard case .measures(_, let given) = query.head else { return [] }
        let names: [Bilingual]
        switch scope {
        case .table(let table):
            let attributes = binder.catalog[table].schema.attributes.filter { !$0.isPrivate && !$0.isTranslation }
            names = (attributes.filter { $0.link == .partOf } + attributes.filter { isCode($0.type) }).map(\.names)
        case .result(let columns): names = columns.filter { $0.role == .key || isCode($0.type) }.map(\.names)
        case .constants: names = []
        }
        let place = SourceRange(given.range.upper, given.range.upper)
        let found = names.lazy.map { binder.edited(edits + [(place, " \(word(.by)) \($0[tongue])")]) }.first {
            $0.map(binder.works) == true
        }
        return [found ?? nil]
    }

    private func isCode(_ type: ValueType) -> Bool { if case .code = type { true } else { false } }

    /// The other measures alone.
    private var withoutTheShare: [String?] {
        if measures.count < 2 { return [] }
        let own = measures[index].range
        let gone =
            index == 0
            ? SourceRange(own.lower, measures[1].range.lower) : SourceRange(measures[index - 1].range.upper, own.upper)
        return [binder.edited([(gone, "")])]
    }

    // MARK: A condition that is settled

    /// `share where province = NTT of wbp where province = NTT and female` as `share where province = NTT of wbp where
    /// female`.
    func withoutConditions(settling condition: BoundExpression) -> [Bilingual] {
        let parts = condition.conjuncts
        let settling = operands.filter { operand in
            let held = HeldFast([operand.condition], of: bound.source, binder: binder)
            return ([condition] + parts).contains { held.answer(to: $0) != nil }
        }
        var texts: [String?] = settling.isEmpty ? [] : [binder.edited(leavingOut(settling))]
        texts += operands.map { binder.edited(leavingOut([$0])) } + withinBrackets(nil)
        let found = tried(texts).prefix(1)
        return found.isEmpty ? tried(withoutTheShare) : Array(found)
    }

    /// Without a condition of the query in brackets that is the source; `measure` asks about it.
    private func withinBrackets(_ measure: MeasureSyntax?) -> [String?] {
        guard case .measures(_, let given) = query.head, case .query(let inner, _) = given.kind else { return [] }
        return inner.clauses.map { clause in
            switch clause {
            case .where(let condition):
                let isSpaced = source[SourceRange(condition.range.lower - 1, condition.range.lower)] == " "
                let gone = (
                    range: SourceRange(condition.range.lower - (isSpaced ? 1 : 0), condition.range.upper), text: ""
                )
                let place = measure.map { SourceRange(end(of: $0), end(of: $0)) }
                return binder.edited([gone] + (place.map { [($0, " \(source[condition.range])")] } ?? []))
            case .by, .across, .sort, .top, .asOf, .period: return nil
            }
        }
    }

    // MARK: Groups

    /// The edits that leave out by what the rows are grouped.
    private var withoutGroupings: [(range: SourceRange, text: String)] {
        query.clauses.compactMap { clause in
            switch clause {
            case .by(_, let range), .across(_, let range): (range, "")
            case .where, .sort, .top, .asOf, .period: nil
            }
        }
    }

    /// `share where kind = convict of wbp by kind` as `share where kind = convict of wbp`, and as each kind's part.
    var withoutGroups: [Bilingual] {
        let measure = measures[index].range
        let found = tried([binder.edited(withoutGroupings), binder.edited([(measure, word(.share))])])
        return found.isEmpty ? tried(withoutTheShare) : found
    }

    /// `share of last` as `last | share`, `share of last by kind` as `share count of last by kind`.
    var ofGroups: [Bilingual] {
        guard !binder.isTrying, case .result(let columns) = scope else { return [] }
        let measure = measures[index]
        let isGrouped = query.clauses.contains { clause in
            switch clause {
            case .by, .across: true
            case .where, .sort, .top, .asOf, .period: false
            }
        }
        var texts: [String?] = []
        var hasOwn = !measure.conditions.isEmpty
        if case .share(.some) = measure.kind { hasOwn = true }
        if !hasOwn, !isGrouped { texts.append(asStage) }
        if hasOwn || isGrouped {
            for column in binder.columnsThatAdd(columns) {
                texts.append(binder.edited([(measure.range, shared(measure, by: columns[column].names[tongue]))]))
            }
        }
        if hasOwn { texts.append(counted(measure)) }
        let found = tried(texts)
        return found.isEmpty ? tried(withoutTheShare) : found
    }

    /// `share where X as x` as `share count where X as x`.
    private func shared(_ measure: MeasureSyntax, by number: String) -> String {
        let rest: String
        switch measure.kind {
        case .share(let condition?):
            rest = " \(word(.where)) \(source[SourceRange(condition.range.lower, measure.range.upper)])"
        case .share(nil), .count, .aggregate:
            rest = String(source[measure.range].drop { $0 != " " })
        }
        return "\(word(.share)) \(number)\(rest)"
    }

    /// How many groups it holds for, beside how many there are.
    private func counted(_ measure: MeasureSyntax) -> String? {
        let count = word(.count)
        let condition: String
        switch measure.kind {
        case .share(let asked?): condition = "\(word(.where)) \(source[asked.range])"
        case .share(nil), .count, .aggregate:
            condition = measure.conditions.map { source[$0.range] }.joined(separator: " ")
        }
        return binder.edited([(measure.range, "\(count) \(condition), \(count)")])
    }
}

extension BoundExpression {
    fileprivate var conjuncts: [BoundExpression] {
        if case .and(let left, let right) = node { left.conjuncts + right.conjuncts } else { [self] }
    }
}
