import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Words: clauses, operators, and what is neither and so a name.
extension StatementReader {
    mutating func takeWord(_ token: Token) {
        if frame.phase == .member {
            frame.path.append(text(token))
            frame.phase = .named
            if frame.kind == .aggregate || frame.kind == .quantified { enterLinkedRows() }
        } else if frame.phase == .alias {
            frame.phase = .aliased
        } else if isBeforeQuery, begin(token) || takeConditional(token) {
            return
        } else if !takeClause(token), !takeOperator(token), !takeSoftWord(token) {
            takeName(text(token))
        }
    }

    private var isBeforeQuery: Bool {
        switch frame.clause {
        case .start, .value, .stage: true
        case .given: frame.phase == .wanted
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
        switch frame.clause {
        case .start, .value, .given:
            frame.clause = .expression
            frame.beginOperand()
        default: break
        }
    }

    private mutating func takeClause(_ token: Token) -> Bool {
        if token.isKeyword(.where) {
            frame.isInMeasures = isAmongMeasures
            frame.begin(.filter, after: .where)
        } else if token.isKeyword(.inPlace) {
            frame.isInMeasures = isAmongMeasures
            frame.begin(.location, after: .inPlace)
        } else if token.isKeyword(.by) {
            frame.begin(.by, after: .by)
        } else if token.isKeyword(.across) {
            frame.begin(.across, after: .across)
        } else if token.isKeyword(.sort) {
            frame.begin(.sort, after: .sort)
            frame.clauseStart = token.range.lower
        } else if token.isKeyword(.top) {
            frame.begin(.top, after: .top)
        } else if token.isKeyword(.asOf) {
            frame.begin(.asOf, after: .asOf)
        } else if token.isKeyword(.every) {
            frame.begin(.every, after: .every)
        } else if token.isKeyword(.as) {
            frame.phase = .alias
        } else if token.isKeyword(.gives) {
            frames.removeLast(frames.count - 1)
            frame.begin(.given, after: .gives)
        } else if token.isKeyword(.of), isBeforeSource {
            frame.clause = .source
            frame.isInMeasures = false
            frame.scope = .none
            frame.beginOperand()
        } else {
            return false
        }
        return true
    }

    /// `dari` is "of" only where a source is still to come; `jumlah kapasitas dari satker` began like a source.
    private var isBeforeSource: Bool {
        if frame.clause == .source, let name = frame.path.first { return book.catalog.table(named: name) == nil }
        return frame.clause == .items || isAmongMeasures || (frame.clause == .source && frame.head == .changes && frame.phase == .wanted)
    }

    private var isAmongMeasures: Bool {
        frame.isInMeasures || frame.clause == .measures || (frame.clause == .source && frame.phase == .wanted)
    }

    private mutating func takeSoftWord(_ token: Token) -> Bool {
        if token.isKeyword(.from), frame.head == .changes, frame.phase != .wanted {
            frame.begin(.period, after: .from)
        } else if token.isKeyword(.since), frame.head == .changes, frame.phase != .wanted {
            frame.begin(.period, after: .from)
            frame.step = 1
        } else if token.isKeyword(.to), frame.clause == .period || frame.clause == .asOf {
            frame.step = 1
            frame.phase = .wanted
        } else if token.isKeyword(.last), frame.clause == .source, frame.phase == .wanted {
            frame.scope = book.context.last.map(scope) ?? .none
            frame.phase = .named
        } else if token.isKeyword(.report), frame.head == .save, frame.phase == .wanted {
            frame.phase = .named
        } else if token.isKeyword(.to), frame.head == .save {
            frame.clause = .special
            frame.step = 9
        } else if token.isKeyword(.has), frame.head == .suppose {
            frame.begin(.assignments, after: .has)
        } else if token.isKeyword(.refusedWhen) {
            frame.begin(.filter, after: .refusedWhen)
            skipRest(of: .refusedWhen, token)
        } else if token.isKeyword(.because) {
            frame.clause = .special
            frame.head = .because
        } else {
            return false
        }
        return true
    }

    private mutating func takeOperator(_ token: Token) -> Bool {
        if token.isKeyword(.and), frame.isBetween {
            frame.isBetween = false
            frame.phase = .wanted
        } else if [.and, .or, .then, .else, .if].contains(where: token.isKeyword) {
            frame.beginOperand()
        } else if token.isKeyword(.not) {
            takeNegation(token)
        } else if token.isKeyword(.otherwise) {
            frame.phase = .wanted
        } else if token.isKeyword(.on) {
            frame.phase = .dated
        } else if token.isKeyword(.ascending) || token.isKeyword(.descending) {
            frame.phase = .aliased
        } else {
            return takeRelation(token) || takeWordOfValue(token) || token.isKeyword(.ever)
        }
        return true
    }

    private mutating func takeRelation(_ token: Token) -> Bool {
        if token.isKeyword(.between) {
            relate()
            frame.isBetween = true
        } else if token.isKeyword(.oneOf) {
            relate()
            frame.phase = .members
        } else if token.isKeyword(.is) {
            frame.phase = .verdict
        } else if token.isKeyword(.within) {
            relate()
            frame.subject = NameBook.Found(type: .interval)
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
            if frame.phase == .wanted { frame.endOperand(.unknown) } else { frame.settle() }
        } else if token.isKeyword(.no) || token.isKeyword(.exists) {
            if frame.isValue { frame.endOperand(.truth) } else { frame.phase = .linked }
        } else if token.isKeyword(.yes) || token.isKeyword(.falsehood) {
            frame.endOperand(.truth)
        } else {
            return false
        }
        return true
    }

    private mutating func takeNegation(_ token: Token) {
        switch frame.phase {
        case .named: frame.phase = .negated
        case .wanted where frame.isValue && token.isKeyword(.falsehood): frame.endOperand(.truth)
        default: break
        }
    }

    /// Begins the other side of a comparison.
    mutating func relate() {
        frame.subject =
            frame.path.isEmpty ? frame.computed.map { NameBook.Found(type: $0) } : book.find(frame.path, in: frame.scope)
        let path = frame.path
        frame.subject?.path = path
        frame.isValue = true
        frame.phase = .wanted
        frame.path = []
        frame.computed = nil
    }
}
