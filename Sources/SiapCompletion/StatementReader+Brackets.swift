import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Marks: brackets open and close constructs, the others end operands.
extension StatementReader {
    mutating func takeSymbol(_ token: Token) {
        switch token.symbol {
        case .openParenthesis: openParenthesis(token)
        case .closeParenthesis: close(token)
        case .comma: takeComma()
        case .colon where construct.clause == .assignments: resumeAfterSupposition()
        case .pipe: takePipe(token)
        case .dot: if construct.phase == .named { construct.phase = .member }
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .tilde: relate()
        case .plus, .minus, .star, .slash: takeArithmetic()
        case .none, .openBrace, .closeBrace, .colon, .question, .backslash: break
        }
    }

    private mutating func takeArithmetic() {
        // The type of a sum is that of its operands, save for dates: what follows a date is a length of time.
        if construct.isValue, construct.subject?.type == .date { construct.subject = NameBook.Found(type: .duration) }
        construct.path = []
        construct.phase = .wanted
    }

    private mutating func openParenthesis(_ token: Token) {
        switch (construct.clause, construct.phase) {
        case (_, .members):
            var inner = OpenConstruct(.members, clause: .expression, scope: construct.scope, start: token.range.upper)
            inner.subject = construct.subject
            inner.isValue = true
            constructs.append(inner)
        case (_, .linked):
            constructs.append(
                OpenConstruct(.quantified, clause: .expression, scope: construct.scope, start: token.range.upper))
            // The names inside lead to linked rows as well.
            construct.phase = .linked
        case (.source, .wanted): constructs.append(OpenConstruct(.group, clause: .value, start: token.range.upper))
        case (_, .named) where !construct.path.isEmpty:
            constructs.append(
                OpenConstruct(.call, clause: .expression, scope: construct.scope, start: token.range.upper))
        default:
            constructs.append(OpenConstruct(.group, clause: .value, scope: construct.scope, start: token.range.upper))
        }
    }

    mutating func openAggregate(_ token: Token) {
        if construct.clause == .start || construct.clause == .value || construct.clause == .given {
            construct.clause = .expression
            construct.beginOperand()
        }
        var inner = OpenConstruct(.aggregate, clause: .expression, scope: construct.scope, start: token.range.upper)
        inner.phase = .linked
        inner.head = [.count, .distinct, .first].first(where: token.keywords.contains)
        constructs.append(inner)
    }

    /// The names of an aggregate or of `exists` are read from where they stand; what follows them is about the rows
    /// they lead to.
    mutating func enterLinkedRows() {
        guard construct.clause == .expression else { return }
        let outer = constructs.count > 1 ? constructs[constructs.count - 2].scope : .none
        if let inner = book.linkedTable(construct.path, in: outer) { construct.scope = .table(inner) }
        construct.phase = .named
        construct.isValue = true
    }

    private mutating func close(_ token: Token) {
        guard constructs.count > 1 else { return }
        let inner = constructs.removeLast()
        switch inner.kind {
        case .members, .quantified: construct.settle()
        case .group where construct.clause == .source:
            construct.scope = columns(inner.start..<token.range.lower)
            construct.phase = .named
        case .group where inner.isValue && !construct.isValue: construct.settle()
        case .group:
            construct.endOperand(
                inner.isValue
                    ? .truth : inner.path.isEmpty ? inner.computed : book.find(inner.path, in: inner.scope)?.type)
        case .aggregate: construct.endOperand(.wholeNumber)
        case .call:
            let result = construct.path.first.flatMap { Function.named($0) }?.signature.result
            construct.endOperand(result)
        case .statement: break
        }
    }

    private mutating func takeComma() {
        if construct.kind == .members {
            construct.path = []
            construct.phase = .wanted
            return
        }
        switch construct.clause {
        case .filter where construct.isInMeasures: construct.begin(.measures, after: .where)
        case .source where construct.head == .count || construct.head == .total:
            // `count, average age of wbp`: count was a measure.
            construct.clause = .measures
            construct.beginOperand()
        case .items:
            if construct.step == 0 {
                construct.step = 1
                construct.scope = scopeAhead()
            }
            construct.beginOperand()
        case .asOf, .location: construct.phase = .wanted
        default: construct.beginOperand()
        }
    }

    private mutating func resumeAfterSupposition() {
        construct = OpenConstruct(.statement, clause: .value, start: construct.start)
    }

    // MARK: Results

    private mutating func takePipe(_ token: Token) {
        let columns = columns(construct.start..<token.range.lower)
        let start = construct.start
        construct = OpenConstruct(construct.kind, clause: .stage, scope: columns, start: start)
    }

    /// The columns of the query in a part of the text, as the binder gives them; none when it is not yet right.
    func columns(_ range: Range<Int>) -> NameBook.Scope { pipes.columns(of: range) { bound(range) } }

    private func bound(_ range: Range<Int>) -> NameBook.Scope {
        let text = SourceText(source[SourceRange(range.lowerBound, range.upperBound)])
        let parsed = Parser.parse(text)
        guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind,
            let bound = Binder(context: book.context, source: text).bindQuery(query)
        else { return .none }
        return .columns(bound.columns.map { ($0.names, $0.type, $0.isPrivate) })
    }
}
