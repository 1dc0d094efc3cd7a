import SiapData
import SiapSyntax
import SiapText

/// Words of a mended question, in its tongue.
struct AddingWords {
    var tongue: Tongue

    func callAsFunction(_ keyword: Keyword) -> String { keyword.spelling(tongue) }

    /// `exists (wbp where sex = female)`, `exists serves`.
    func exists(_ rows: String, ever: Bool, clauses: [String]) -> String {
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

    init(
        _ binder: Binder, query: QuerySyntax, measures: [MeasureSyntax], table: TableID, owner: TableID, via: [LinkStep]
    ) {
        self.binder = binder
        self.query = query
        self.measures = measures
        self.table = table
        self.owner = owner
        self.via = via
        words = AddingWords(tongue: binder.context.tongue)
    }

    var tongue: Tongue { words.tongue }

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
            guard let edit = anew(measure, below: below, ever: source.ever != nil, in: parted) else { return nil }
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
        if parted.isLower || !isMainPath {
            conditions.append(words.exists(below, ever: ever, clauses: clauses(parted)))
        }
        var text = binder.catalog[owner].schema.names[tongue]
        if !conditions.isEmpty { text += " \(words(.where)) " + conditions.joined(separator: " \(words(.and)) ") }
        return ([text] + parted.keptPlaces).joined(separator: " ")
    }

    private var isMainPath: Bool {
        var here = table
        for step in via {
            guard case .attribute(let index) = step, binder.catalog[here].schema[index].link == .partOf,
                case .link(let target) = binder.catalog[here].schema[index].type
            else { return false }
            here = target
        }
        return true
    }

    /// Conditions of the rows below as clauses behind their name.
    private func clauses(_ parted: Parted) -> [String] {
        (parted.lower.isEmpty ? [] : ["\(words(.where)) " + parted.lower.joined(separator: " \(words(.and)) ")])
            + parted.lowerPlaces
    }

    private func anew(_ measure: MeasureSyntax, below: String, ever: Bool, in statement: Parted) -> (
        SourceRange, String
    )? {
        let own = part(measure.conditions)
        let alias = measure.alias.map { " \(words(.as)) \(binder.source[$0.range])" } ?? ""
        let value: String
        switch measure.kind {
        case .share(nil): return nil
        case .share(let expression?):
            guard let seen = number(expression, below: below, ever: ever, in: statement) else { return nil }
            value = "\(words(.share)) \(seen)"
        case .count:
            // How many rows there are below each, added up: each of them belongs to one.
            var inside = statement
            inside.lower += own.lower
            inside.lowerPlaces += own.lowerPlaces
            let rows = ([ever ? "\(words(.ever)) \(below)" : below] + clauses(inside)).joined(separator: " ")
            value = "\(words(.sum)) \(words(.count))(\(rows))"
        case .aggregate(let function, let expression):
            guard let seen = number(expression, below: below, ever: ever, in: statement) else { return nil }
            value = "\(words(function.keyword)) \(seen)"
        }
        var conditions = own.kept
        if own.isLower, measure.kind.addsNumbers {
            var inside = statement
            inside.lower += own.lower
            inside.lowerPlaces += own.lowerPlaces
            conditions.append(words.exists(below, ever: ever, clauses: clauses(inside)))
        }
        let behind =
            (conditions.isEmpty ? [] : ["\(words(.where)) " + conditions.joined(separator: " \(words(.and)) ")])
            + own.keptPlaces
        return (measure.range, ([value] + behind).joined(separator: " ") + alias)
    }

    /// What is added, of the owner; a choice by something of the rows below asks whether there is one.
    private func number(_ expression: ExpressionSyntax, below: String, ever: Bool, in statement: Parted) -> String? {
        func number(_ inner: ExpressionSyntax) -> String? {
            self.number(inner, below: below, ever: ever, in: statement)
        }
        switch expression {
        case .parenthesized(let inner, _): return number(inner).map { "(\($0))" }
        case .conditional(let condition, let then, let otherwise, _):
            guard let then = number(then), let otherwise = number(otherwise) else { return nil }
            var inside = statement
            inside.lower.append(bracketed(condition, as: binder.source[condition.range]))
            let asked = seen(condition) ?? words.exists(below, ever: ever, clauses: clauses(inside))
            return "\(words(.if)) \(asked) \(words(.then)) \(then) \(words(.else)) \(otherwise)"
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .quantified, .negative, .not, .places, .binary, .comparison, .between, .oneOf,
            .oneOfPath, .match, .isKnown, .dated, .query, .missing:
            return seen(expression, unfolding: true)
        }
    }

    // MARK: Conditions

    private func part(_ clauses: [WhereClauseSyntax]) -> Parted {
        var parted = Parted()
        for clause in clauses {
            switch clause.kind {
            case .places:
                let text = binder.source[clause.range]
                if isSeen(clause, in: text) { parted.keptPlaces.append(text) } else { parted.lowerPlaces.append(text) }
            case .condition(let expression):
                for conjunct in conjuncts(expression) {
                    if let text = seen(conjunct) {
                        parted.kept.append(bracketed(conjunct, as: text))
                    } else {
                        parted.lower.append(bracketed(conjunct, as: binder.source[conjunct.range]))
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

    private func bracketed(_ expression: ExpressionSyntax, as text: String) -> String {
        if case .binary(.or, _, _, _) = expression { return "(\(text))" }
        if case .conditional = expression { return "(\(text))" }
        return text
    }

    private func isSeen(_ clause: WhereClauseSyntax, in text: String) -> Bool {
        let other = SourceText("count \(binder.catalog[owner].schema.names.english) \(text)")
        guard case .query(let query)? = Parser.parse(other).script.statements.first?.kind,
            case .where(let anew)? = query.clauses.first
        else { return false }
        let there = binder.scratch(other).bindWhere(anew, in: .table(owner))
        let here = binder.scratch().bindWhere(clause, in: .table(table))
        guard let wanted = here.meaning(), let found = there.meaning(behind: via) else { return false }
        return wanted == found
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
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .rowLiteral, .places,
            .query, .missing:
            return []
        case .call(_, let arguments, _): return arguments.flatMap(\.paths)
        case .aggregateCall(let call): return call.operand.paths
        case .quantified(let quantified): return [quantified.path]
        case .negative(let inner, _), .not(let inner, _), .isKnown(let inner, _, _), .parenthesized(let inner, _):
            return inner.paths
        case .binary(_, _, let left, let right): return left.paths + right.paths
        case .comparison(let first, let rest): return first.paths + rest.flatMap(\.right.paths)
        case .between(let subject, let low, let high, _, _): return subject.paths + low.paths + high.paths
        case .oneOf(let subject, let members, _, _): return subject.paths + members.flatMap(\.paths)
        case .oneOfPath(let subject, let path, _, _): return subject.paths + [path]
        case .match(_, let subject, let pattern, _, _): return subject.paths + pattern.paths
        case .conditional(let condition, let then, let otherwise, _):
            return condition.paths + then.paths + otherwise.paths
        case .dated(let inner, let date): return inner.paths + date.paths
        }
    }
}
