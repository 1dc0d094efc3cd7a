import SiapData
import SiapSyntax
import SiapText

/// Questions that add what belongs to other rows, asked of those rows: every other word keeps its meaning, or there is no mend. Each was read and bound.
extension Binder {
    func mends(
        of problem: AddingProblem, measure index: Int, _ query: QuerySyntax, _ measures: [MeasureSyntax], in scope: Scope
    ) -> [Bilingual] {
        var texts: [String?] = []
        switch (problem.stranger, scope) {
        case (nil, _): texts = askedOfMarked(problem, index, query, measures, in: scope) + instead(measures[index], in: scope)
        case (.linked(let owner, let via)?, .table(let table)):
            texts.append(AddingMend(self, query, measures, table: table, owner: owner, via: via).text(measure: index))
            if problem.adding == .average { texts.append(writtenOut(problem.term, from: table, via)) }
        case (.shared?, .table): texts.append(overLinkedRows(query, measures))
        case (.linked?, .result): return flattened(query, measures)
        case (.shared?, _), (.groupKey?, _), (.elsewhere?, _), (.linked?, .constants): break
        }
        return texts.compactMap(\.self).filter(works).map { Bilingual($0) }
    }

    /// What stands in the way of a mend.
    func obstacles(of problem: AddingProblem, _ query: QuerySyntax, _ measures: [MeasureSyntax], in scope: Scope) -> [Diagnostic.Related] {
        guard case .linked(let owner, let via)? = problem.stranger, case .table(let table) = scope, !via.isEmpty else { return [] }
        return AddingMend(self, query, measures, table: table, owner: owner, via: via).obstacles
    }

    /// Whether a question reads, and binds, without a problem.
    func works(_ text: String) -> Bool {
        let source = SourceText(text)
        let parsed = Parser.parse(source)
        guard parsed.diagnostics.isEmpty, parsed.script.statements.count == 1, case .query(let query)? = parsed.script.statements.first?.kind else {
            return false
        }
        let binder = scratch(source)
        return binder.bindQuery(query) != nil && binder.diagnostics.isEmpty
    }

    /// The whole question with some of its parts written anew.
    func edited(_ edits: [(range: SourceRange, text: String)]) -> String? {
        guard let whole = outermost?.range else { return nil }
        var text = "", place = whole.lower
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) {
            if edit.range.lower < place { return nil }
            text += source[SourceRange(place, edit.range.lower)] + edit.text
            place = edit.range.upper
        }
        text += source[SourceRange(place, whole.upper)]
        return text.split(whereSeparator: { $0 == " " || $0 == "\n" || $0 == "\t" }).joined(separator: " ")
    }

    // MARK: Numbers that never add up

    /// `sum occupancy` as `average occupancy`; where that would not be right either, the largest. Where rows may be parts of one another no number
    /// made of several means anything: they are shown.
    private func instead(_ measure: MeasureSyntax, in scope: Scope) -> [String?] {
        guard case .aggregate(.sum, let expression) = measure.kind else { return [] }
        let verb = SourceRange(measure.range.lower, expression.range.lower)
        if case .table(let table) = scope, catalog[table].schema.attributes.contains(where: { $0.type == .link(table) }) {
            return [edited([(verb, Keyword.show.spelling(context.tongue) + " ")])]
        }
        let texts = [Keyword.average, .max].map { edited([(verb, $0.spelling(context.tongue) + " ")]) }
        return texts.first { $0.map(works) ?? false }.map { [$0] } ?? []
    }

    /// A marked definition that gives the number of a row further up: the sum over those rows.
    private func askedOfMarked(
        _ problem: AddingProblem, _ index: Int, _ query: QuerySyntax, _ measures: [MeasureSyntax], in scope: Scope
    ) -> [String?] {
        guard case .table(let table) = scope, case .path(let path) = problem.term, path.names.count == 1,
            case .definition(_, let inner)? = scratch().bindName(path.names[0], in: scope, alone: true)
        else { return [] }
        let strangers = termsReader.terms(inner, in: .table(table)).strangers
        return strangers.compactMap { stranger in
            guard case .linked(let owner, let via) = stranger else { return nil }
            return AddingMend(self, query, measures, table: table, owner: owner, via: via).text(measure: index)
        }
    }

    // MARK: Each row's own value, meant

    /// `average capacity` as `average satker.capacity`.
    private func writtenOut(_ term: ExpressionSyntax, from table: TableID, _ via: [LinkStep]) -> String? {
        guard case .path(let path) = term, path.names.count == 1 else { return nil }
        var names: [String] = []
        var here = table
        for case .attribute(let index) in via {
            let attribute = catalog[here].schema.attributes[index]
            guard case .link(let target) = attribute.type else { return nil }
            names.append(attribute.names[context.tongue])
            here = target
        }
        return names.isEmpty ? nil : edited([(path.range, (names + [path.names[0].text]).joined(separator: "."))])
    }

    // MARK: Shared rows

    /// `sum sum(tps.dpt_size) of satker where …` as `sum dpt_size of tps where exists (serves where …)`.
    private func overLinkedRows(_ query: QuerySyntax, _ measures: [MeasureSyntax]) -> String? {
        guard measures.count == 1, case .aggregate(.sum, .aggregateCall(let call)) = measures[0].kind, measures[0].conditions.isEmpty,
            case .path(let path) = call.operand, case .measures(_, let source) = query.head, case .table(let outerName) = source.kind,
            let outer = catalog.table(named: outerName.normalized), query.stages.isEmpty,
            let (_, relation, rest) = scratch().relation(path.names, from: outer, at: path.range), relation.outer == outer, relation.steps.count == 1
        else { return nil }
        let forward: Bilingual
        switch relation.steps[0] {
        case .backMany(let inner, let attribute): forward = catalog[inner].schema.attributes[attribute].names
        case .many(let attribute, _): forward = catalog[outer].schema.attributes[attribute].backAs ?? catalog[outer].schema.names
        case .back, .up: return nil
        }
        var conditions: [WhereClauseSyntax] = []
        var others: [String] = []
        for clause in query.clauses {
            switch clause {
            case .where(let condition): conditions.append(condition)
            case .asOf(_, let range): others.append(self.source[range])
            case .by, .across, .sort, .top, .period: return nil
            }
        }
        let words = AddingWords(tongue: context.tongue)
        let exists = words.exists(forward[context.tongue], ever: source.ever != nil, conditions.map { self.source[$0.range] })
        let value = rest.map(\.text).joined(separator: ".")
        let verb =
            call.function == .sum && !rest.isEmpty ? "\(words(.sum)) \(value) \(words(.of))" : call.function == .count && rest.isEmpty ? words(.count) : nil
        guard let verb else { return nil }
        let rows = (call.ever ? "\(words(.ever)) " : "") + catalog[relation.inner].schema.names[context.tongue]
        let own = call.conditions.map { " " + self.source[$0.range] }.joined()
        return edited([(query.range, "\(verb) \(rows)\(own) \(words(.where)) \(exists) \(others.joined(separator: " "))")])
    }

    // MARK: Results

    /// `sum capacity of (show id, capacity of wbp)`, asked as `sum capacity of wbp` and mended from there.
    private func flattened(_ query: QuerySyntax, _ measures: [MeasureSyntax]) -> [Bilingual] {
        guard measures.count == 1, case .aggregate(_, .path(let path)) = measures[0].kind, path.names.count == 1, query.clauses.isEmpty,
            case .measures(_, let given) = query.head, case .query(let inner, _) = given.kind, inner.stages.isEmpty, inner.suppositions.isEmpty,
            case .show(let items?, let rows, _) = inner.head,
            let item = items.first(where: { $0.alias?.normalized == path.names[0].normalized || names(of: $0).contains(path.names[0].normalized) })
        else { return [] }
        for clause in inner.clauses {
            switch clause {
            case .where, .asOf, .sort: continue
            case .by, .across, .top, .period: return []
            }
        }
        let kept = inner.clauses.filter { if case .sort = $0 { false } else { true } }.map { source[$0.range] }
        let from = SourceRange(given.range.lower, given.range.upper)
        guard
            let text = edited([
                (path.range, source[item.expression.range]),
                (from, ([source[rows.range]] + kept).joined(separator: " ")),
            ])
        else { return [] }
        let other = SourceText(text)
        guard case .query(let flat)? = Parser.parse(other).script.statements.first?.kind else { return [] }
        let binder = scratch(other)
        binder.isTrying = false
        _ = binder.bindQuery(flat)
        return binder.diagnostics.first?.proposals ?? []
    }

    private func names(of item: ItemSyntax) -> [String] {
        guard case .path(let path) = item.expression else { return [] }
        return [normalizedName(path.names.map(\.text).joined(separator: "_"))]
    }
}

/// Words of a mended question, in its tongue.
struct AddingWords {
    var tongue: Tongue

    func callAsFunction(_ keyword: Keyword) -> String { keyword.spelling(tongue) }

    /// `exists (wbp where sex = female)`, `exists serves`.
    func exists(_ rows: String, ever: Bool, _ clauses: [String]) -> String {
        if clauses.isEmpty, !ever { return "\(self(.exists)) \(rows)" }
        return "\(self(.exists)) (" + ([ever ? "\(self(.ever)) \(rows)" : rows] + clauses).joined(separator: " ") + ")"
    }
}

/// A question over `table` written anew over `owner`, the rows that `via` leads to.
struct AddingMend {
    let binder: Binder
    let query: QuerySyntax
    let measures: [MeasureSyntax]
    let table: TableID
    let owner: TableID
    let via: [LinkStep]
    let words: AddingWords

    init(_ binder: Binder, _ query: QuerySyntax, _ measures: [MeasureSyntax], table: TableID, owner: TableID, via: [LinkStep]) {
        self.binder = binder
        self.query = query
        self.measures = measures
        self.table = table
        self.owner = owner
        self.via = via
        words = AddingWords(tongue: binder.context.tongue)
    }

    private var tongue: Tongue { words.tongue }

    /// Conditions, parted into those of the owner and those of the rows below.
    private struct Parted {
        var kept: [String] = []
        var keptPlaces: [String] = []
        var lower: [String] = []
        var lowerPlaces: [String] = []
        var isLower: Bool { !lower.isEmpty || !lowerPlaces.isEmpty }
    }

    /// Nil where a word would mean something else.
    func text(measure index: Int) -> String? {
        guard !via.isEmpty, case .measures(_, let source) = query.head, let below = nameBelow else { return nil }
        let clauses = query.clauses.compactMap { if case .where(let clause) = $0 { clause } else { nil } }
        let parted = part(clauses)
        var edits: [(range: SourceRange, text: String)] = []
        for measure in measures {
            guard let edit = anew(measure, below, ever: source.ever != nil, parted) else { return nil }
            edits.append(edit)
        }
        edits.append((source.range, owner(source: parted, below, ever: source.ever != nil)))
        for clause in query.clauses {
            switch clause {
            case .where(let condition): edits.append((condition.range, ""))
            case .by(let items, _), .across(let items, _):
                for item in items {
                    guard let text = seen(item.expression) else { return nil }
                    edits.append((item.expression.range, text))
                }
            case .sort, .top, .asOf: break
            case .period: return nil
            }
        }
        return binder.edited(edits)
    }

    /// The groups that the owner has not: each of its numbers would stand in several of them.
    var obstacles: [Diagnostic.Related] {
        let rows = binder.catalog[table].schema.names, above = binder.catalog[owner].schema.names
        let note = Bilingual(
            english: "a group of \(rows.english): one \(above.english) may be in several",
            indonesian: "kelompok \(rows.indonesian): satu \(above.indonesian) bisa ada dalam beberapa kelompok")
        return query.clauses.flatMap { clause -> [ItemSyntax] in
            switch clause {
            case .by(let items, _), .across(let items, _): return items
            case .where, .sort, .top, .asOf, .period: return []
            }
        }.filter { seen($0.expression) == nil }.map { Diagnostic.Related(range: $0.expression.range, note: note) }
    }

    /// The owner's name with the conditions that are left behind it.
    private func owner(source parted: Parted, _ below: String, ever: Bool) -> String {
        var conditions = parted.kept
        // Along the main path every row is asked about; of any other link only rows that something leads to.
        if parted.isLower || !isMainPath { conditions.append(words.exists(below, ever: ever, clauses(parted))) }
        var text = binder.catalog[owner].schema.names[tongue]
        if !conditions.isEmpty { text += " \(words(.where)) " + conditions.joined(separator: " \(words(.and)) ") }
        return ([text] + parted.keptPlaces).joined(separator: " ")
    }

    private var isMainPath: Bool {
        var here = table
        for step in via {
            guard case .attribute(let index) = step, binder.catalog[here].schema.attributes[index].link == .partOf,
                case .link(let target) = binder.catalog[here].schema.attributes[index].type
            else { return false }
            here = target
        }
        return true
    }

    /// Conditions of the rows below as clauses behind their name.
    private func clauses(_ parted: Parted) -> [String] {
        (parted.lower.isEmpty ? [] : ["\(words(.where)) " + parted.lower.joined(separator: " \(words(.and)) ")]) + parted.lowerPlaces
    }

    private func anew(_ measure: MeasureSyntax, _ below: String, ever: Bool, _ statement: Parted) -> (SourceRange, String)? {
        let own = part(measure.conditions)
        let alias = measure.alias.map { " \(words(.as)) \(binder.source[$0.range])" } ?? ""
        let value: String
        switch measure.kind {
        case .share(nil): return nil
        case .share(let expression?):
            guard let seen = number(expression, below, ever: ever, statement) else { return nil }
            value = "\(words(.share)) \(seen)"
        case .count:
            // How many rows there are below each, added up: each of them belongs to one.
            var inside = statement
            inside.lower += own.lower
            inside.lowerPlaces += own.lowerPlaces
            let rows = ([ever ? "\(words(.ever)) \(below)" : below] + clauses(inside)).joined(separator: " ")
            value = "\(words(.sum)) \(words(.count))(\(rows))"
        case .aggregate(let function, let expression):
            guard let seen = number(expression, below, ever: ever, statement) else { return nil }
            value = "\(words(binder.keyword(function))) \(seen)"
        }
        var conditions = own.kept
        if own.isLower, measure.kind.addsNumbers {
            var inside = statement
            inside.lower += own.lower
            inside.lowerPlaces += own.lowerPlaces
            conditions.append(words.exists(below, ever: ever, clauses(inside)))
        }
        let behind = (conditions.isEmpty ? [] : ["\(words(.where)) " + conditions.joined(separator: " \(words(.and)) ")]) + own.keptPlaces
        return (measure.range, ([value] + behind).joined(separator: " ") + alias)
    }

    /// What is added, of the owner; a choice by something of the rows below asks whether there is one.
    private func number(_ expression: ExpressionSyntax, _ below: String, ever: Bool, _ statement: Parted) -> String? {
        func number(_ inner: ExpressionSyntax) -> String? { self.number(inner, below, ever: ever, statement) }
        switch expression {
        case .parenthesized(let inner, _): return number(inner).map { "(\($0))" }
        case .conditional(let condition, let then, let otherwise, _):
            guard let then = number(then), let otherwise = number(otherwise) else { return nil }
            var inside = statement
            inside.lower.append(bracketed(condition, binder.source[condition.range]))
            let asked = seen(condition) ?? words.exists(below, ever: ever, clauses(inside))
            return "\(words(.if)) \(asked) \(words(.then)) \(then) \(words(.else)) \(otherwise)"
        default: return seen(expression, unfolding: true)
        }
    }

    // MARK: Conditions

    private func part(_ clauses: [WhereClauseSyntax]) -> Parted {
        var parted = Parted()
        for clause in clauses {
            switch clause.kind {
            case .places:
                let text = binder.source[clause.range]
                if isSeen(clause, text) { parted.keptPlaces.append(text) } else { parted.lowerPlaces.append(text) }
            case .condition(let expression):
                for conjunct in conjuncts(expression) {
                    if let text = seen(conjunct) {
                        parted.kept.append(bracketed(conjunct, text))
                    } else {
                        parted.lower.append(bracketed(conjunct, binder.source[conjunct.range]))
                    }
                }
            }
        }
        return parted
    }

    private func conjuncts(_ expression: ExpressionSyntax) -> [ExpressionSyntax] {
        if case .binary(.and, _, let left, let right) = expression { return conjuncts(left) + conjuncts(right) }
        return [expression]
    }

    private func bracketed(_ expression: ExpressionSyntax, _ text: String) -> String {
        switch expression {
        case .binary(.or, _, _, _), .conditional: "(\(text))"
        default: text
        }
    }

    private func isSeen(_ clause: WhereClauseSyntax, _ text: String) -> Bool {
        let other = SourceText("count \(binder.catalog[owner].schema.names.english) \(text)")
        guard case .query(let query)? = Parser.parse(other).script.statements.first?.kind, case .where(let anew)? = query.clauses.first else { return false }
        let there = binder.scratch(other).bindWhere(anew, in: .table(owner))
        let here = binder.scratch().bindWhere(clause, in: .table(table))
        guard let wanted = here.meaning(), let found = there.meaning(behind: via) else { return false }
        return wanted == found
    }

    // MARK: Expressions

    /// The expression as it is written of the owner, where it means the same there.
    private func seen(_ expression: ExpressionSyntax, unfolding: Bool = false) -> String? {
        let scratch = binder.scratch()
        let here = scratch.bindAnything(expression, in: .table(table))
        if here.isInvalid { return nil }
        var edits: [(range: SourceRange, text: String)] = []
        var unfolded: Set<DefinitionReference> = []
        for path in expression.paths {
            if let edit = shortened(path) {
                edits.append(edit)
            } else if unfolding, let (edit, references) = unfold(path) {
                edits.append(edit)
                unfolded.formUnion(references)
            }
        }
        guard let text = text(of: expression.range, edits) else { return nil }
        let other = SourceText("say (\(text))")
        guard case .say(let said)? = Parser.parse(other).script.statements.first?.kind else { return nil }
        let inner = binder.scratch(other)
        let there = inner.bindAnything(said.unbracketed, in: .table(owner))
        guard inner.diagnostics.isEmpty, let wanted = here.meaning(unfolding: unfolded), let found = there.meaning(behind: via) else { return nil }
        return wanted == found ? text : nil
    }

    private func text(of range: SourceRange, _ edits: [(range: SourceRange, text: String)]) -> String? {
        var text = "", place = range.lower
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) {
            if edit.range.lower < place { return nil }
            text += binder.source[SourceRange(place, edit.range.lower)] + edit.text
            place = edit.range.upper
        }
        return text + binder.source[SourceRange(place, range.upper)]
    }

    /// A path whose first names lead to the owner, without them; the owner itself by the name of its table.
    private func shortened(_ path: PathSyntax) -> (range: SourceRange, text: String)? {
        for count in 1...path.names.count {
            let start = binder.scratch().bindPath(PathSyntax(names: Array(path.names.prefix(count))), in: .table(table), expecting: nil)
            guard start.linkSteps == via else { continue }
            if count < path.names.count { return (SourceRange(path.range.lower, path.names[count].range.lower), "") }
            if case .expression(.row(owner))? = binder.scratch().resolve(path.names[0].normalized, in: owner), count == 1 { return nil }
            return (path.range, binder.catalog[owner].schema.names[tongue])
        }
        return nil
    }

    /// A definition that gives a number of the owner, by the owner's own name of it.
    private func unfold(_ path: PathSyntax) -> (edit: (range: SourceRange, text: String), references: [DefinitionReference])? {
        var bound = binder.scratch().bindPath(path, in: .table(table), expecting: nil)
        var references: [DefinitionReference] = []
        while case .definition(let reference, let inner) = bound, inner.linkSteps?.starts(with: via) != true || bound.linkSteps?.starts(with: via) != true {
            references.append(reference)
            bound = inner
            if let steps = bound.linkSteps, steps.starts(with: via), steps.count == via.count + 1 { break }
            if case .definition = bound { continue }
            if case .conditional(_, let then, let otherwise, _) = bound {
                // The branch that leads there; the others have the number of the row itself.
                bound = [then, otherwise].first { $0.linkSteps?.starts(with: via) == true } ?? bound
                break
            }
            break
        }
        guard !references.isEmpty, let steps = bound.linkSteps, steps.starts(with: via), steps.count == via.count + 1 else { return nil }
        switch steps[via.count] {
        case .attribute(let index): return ((path.range, binder.catalog[owner].schema.attributes[index].names[tongue]), references)
        case .definition(let reference): return ((path.range, reference.names[tongue]), references)
        }
    }

    // MARK: Back to the rows below

    /// What the owner calls the rows that lead to it by `via`.
    private var nameBelow: String? {
        let schema = binder.catalog[table].schema
        var candidates = [schema.names]
        if via.count == 1 {
            switch via[0] {
            case .attribute(let index): candidates.insert(contentsOf: [schema.attributes[index].backAs].compactMap(\.self), at: 0)
            case .definition(let reference):
                let definition = binder.context.definitions.definition(named: reference.names.english, of: table)
                candidates.insert(contentsOf: [definition?.backAs].compactMap(\.self), at: 0)
            }
        }
        return candidates.map { $0[tongue] }.first { name in
            let syntax = NameSyntax(text: name, range: query.range)
            guard let (_, relation, rest) = binder.scratch().relation([syntax], from: owner, at: query.range), rest.isEmpty, relation.outer == owner,
                relation.inner == table, relation.steps.count == 1, case .back(_, let link) = relation.steps[0]
            else { return false }
            return link.linkSteps == via
        }
    }
}

extension MeasureSyntax.Kind {
    fileprivate var addsNumbers: Bool {
        switch self {
        case .count: false
        case .share, .aggregate: true
        }
    }
}

extension ExpressionSyntax {
    var unbracketed: ExpressionSyntax { if case .parenthesized(let inner, _) = self { inner } else { self } }

    /// The paths in it that start at the row itself.
    var paths: [PathSyntax] {
        switch self {
        case .path(let path): return [path]
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .rowLiteral, .places, .query, .missing: return []
        case .call(_, let arguments, _): return arguments.flatMap(\.paths)
        case .aggregateCall(let call): return call.operand.paths
        case .quantified(let quantified): return [quantified.path]
        case .negative(let inner, _), .not(let inner, _), .isKnown(let inner, _, _), .parenthesized(let inner, _): return inner.paths
        case .binary(_, _, let left, let right): return left.paths + right.paths
        case .comparison(let first, let rest): return first.paths + rest.flatMap(\.right.paths)
        case .between(let subject, let low, let high, _, _): return subject.paths + low.paths + high.paths
        case .oneOf(let subject, let members, _, _): return subject.paths + members.flatMap(\.paths)
        case .oneOfPath(let subject, let path, _, _): return subject.paths + [path]
        case .match(_, let subject, let pattern, _, _): return subject.paths + pattern.paths
        case .conditional(let condition, let then, let otherwise, _): return condition.paths + then.paths + otherwise.paths
        case .dated(let inner, let date): return inner.paths + date.paths
        }
    }
}
