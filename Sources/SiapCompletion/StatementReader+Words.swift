import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Words: clauses, operators, and what is neither and so a name.
extension StatementReader {
    mutating func takeWord(_ token: Token) {
        if construct.phase == .member {
            construct.path.append(text(token))
            construct.phase = .named
            if construct.kind == .aggregate || construct.kind == .quantified { enterLinkedRows() }
        } else if construct.phase == .alias {
            construct.phase = .aliased
        } else if isBeforeQuery, begin(token) || takeConditional(token) {
            return
        } else if !takeClause(token), !takeOperator(token), !takeSoftWord(token) {
            takeName(text(token))
        }
    }

    private var isBeforeQuery: Bool {
        switch construct.clause {
        case .start, .value, .stage: true
        case .given: construct.phase == .wanted
        default: false
        }
    }

    /// `if` within an expression that may also be a query.
    private mutating func takeConditional(_ token: Token) -> Bool {
        guard token.isKeyword(.if) else { return false }
        beginExpressionIfStarting()
        return true
    }

    /// What begins with neither a verb nor a statement word is an expression.
    mutating func beginExpressionIfStarting() {
        switch construct.clause {
        case .start, .value, .given:
            construct.clause = .expression
            construct.beginOperand()
        default: break
        }
    }

    private mutating func takeClause(_ token: Token) -> Bool {
        if token.isKeyword(.where) {
            construct.isInMeasures = isAmongMeasures
            construct.begin(.filter, after: .where)
        } else if token.isKeyword(.inPlace) {
            construct.isInMeasures = isAmongMeasures
            construct.begin(.location, after: .inPlace)
        } else if token.isKeyword(.by) {
            construct.begin(.by, after: .by)
        } else if token.isKeyword(.across) {
            construct.begin(.across, after: .across)
        } else if token.isKeyword(.sort) {
            construct.begin(.sort, after: .sort)
            construct.clauseStart = token.range.lower
        } else if token.isKeyword(.top) {
            construct.begin(.top, after: .top)
        } else if token.isKeyword(.asOf) {
            construct.begin(.asOf, after: .asOf)
        } else if token.isKeyword(.every) {
            construct.begin(.every, after: .every)
        } else if token.isKeyword(.as) {
            construct.phase = .alias
        } else if token.isKeyword(.gives) {
            constructs.removeLast(constructs.count - 1)
            construct.begin(.given, after: .gives)
        } else if token.isKeyword(.of), isBeforeSource {
            construct.clause = .source
            construct.isInMeasures = false
            construct.scope = .none
            construct.beginOperand()
        } else {
            return false
        }
        return true
    }

    /// `dari` is "of" only where a source is still to come; `jumlah kapasitas dari satker` began like a source.
    private var isBeforeSource: Bool {
        if construct.clause == .source, let name = construct.path.first {
            return book.catalog.table(named: name) == nil
        }
        return construct.clause == .items || isAmongMeasures
            || (construct.clause == .source && construct.head == .changes && construct.phase == .wanted)
    }

    private var isAmongMeasures: Bool {
        construct.isInMeasures || construct.clause == .measures
            || (construct.clause == .source && construct.phase == .wanted)
    }

    private mutating func takeSoftWord(_ token: Token) -> Bool {
        if token.isKeyword(.from), construct.head == .changes, construct.phase != .wanted {
            construct.begin(.period, after: .from)
        } else if token.isKeyword(.since), construct.head == .changes, construct.phase != .wanted {
            construct.begin(.period, after: .from)
            construct.step = 1
        } else if token.isKeyword(.to), construct.clause == .period || construct.clause == .asOf {
            construct.step = 1
            construct.phase = .wanted
        } else if token.isKeyword(.last), construct.clause == .source, construct.phase == .wanted {
            construct.scope = book.context.last.map(scope) ?? .none
            construct.phase = .named
        } else if token.isKeyword(.report), construct.head == .save, construct.phase == .wanted {
            construct.phase = .named
        } else if token.isKeyword(.to), construct.head == .save {
            construct.clause = .special
            construct.step = 9
        } else if token.isKeyword(.has), construct.head == .suppose {
            construct.begin(.assignments, after: .has)
        } else if token.isKeyword(.refusedWhen) {
            construct.begin(.filter, after: .refusedWhen)
            skipRest(of: .refusedWhen, token)
        } else if token.isKeyword(.because) {
            construct.clause = .special
            construct.head = .because
        } else {
            return false
        }
        return true
    }

    private mutating func takeOperator(_ token: Token) -> Bool {
        if token.isKeyword(.and), construct.isBetween {
            construct.isBetween = false
            construct.phase = .wanted
        } else if [.and, .or, .then, .else, .if].contains(where: token.isKeyword) {
            construct.beginOperand()
        } else if token.isKeyword(.not) {
            takeNegation(token)
        } else if token.isKeyword(.otherwise) {
            construct.phase = .wanted
        } else if token.isKeyword(.on) {
            construct.phase = .dated
        } else if token.isKeyword(.ascending) || token.isKeyword(.descending) {
            construct.phase = .aliased
        } else {
            return takeRelation(token) || takeWordOfValue(token) || token.isKeyword(.ever)
        }
        return true
    }

    private mutating func takeRelation(_ token: Token) -> Bool {
        if token.isKeyword(.between) {
            relate()
            construct.isBetween = true
        } else if token.isKeyword(.oneOf) {
            relate()
            construct.phase = .members
        } else if token.isKeyword(.is) {
            construct.phase = .verdict
        } else if token.isKeyword(.within) {
            relate()
            construct.subject = NameBook.Found(type: .interval)
        } else if [.like, .before, .after].contains(where: token.isKeyword) {
            relate()
        } else {
            return false
        }
        return true
    }

    /// `unknown`, `yes`, and `no`, which denies where no value is wanted.
    private mutating func takeWordOfValue(_ token: Token) -> Bool {
        if token.isKeyword(.unknown) || token.isKeyword(.known) {
            if construct.phase == .wanted { construct.endOperand(.unknown) } else { construct.settle() }
        } else if token.isKeyword(.no) || token.isKeyword(.exists) {
            if construct.isValue { construct.endOperand(.truth) } else { construct.phase = .linked }
        } else if token.isKeyword(.yes) || token.isKeyword(.falsehood) {
            construct.endOperand(.truth)
        } else {
            return false
        }
        return true
    }

    private mutating func takeNegation(_ token: Token) {
        switch construct.phase {
        case .named: construct.phase = .negated
        case .wanted where construct.isValue && token.isKeyword(.falsehood): construct.endOperand(.truth)
        default: break
        }
    }

    /// Begins the other side of a comparison.
    mutating func relate() {
        construct.subject =
            construct.path.isEmpty
            ? construct.computed.map { NameBook.Found(type: $0) } : book.find(construct.path, in: construct.scope)
        let path = construct.path
        construct.subject?.path = path
        construct.isValue = true
        construct.phase = .wanted
        construct.path = []
        construct.computed = nil
    }
}
