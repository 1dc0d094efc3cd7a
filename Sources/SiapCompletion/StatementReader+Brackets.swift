import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Marks: brackets open and close frames, the others end operands.
extension StatementReader {
    mutating func takeSymbol(_ token: Token) {
        switch token.symbol {
        case .openParenthesis: openParenthesis(token)
        case .closeParenthesis: close(token)
        case .comma: takeComma()
        case .colon where frame.clause == .assignments: resumeAfterSupposition()
        case .pipe: takePipe(token)
        case .dot: if frame.phase == .named { frame.phase = .member }
        case .equal, .notEqual, .less, .lessOrEqual, .greater, .greaterOrEqual, .tilde: relate()
        case .plus, .minus, .star, .slash: takeArithmetic()
        case .none, .openBrace, .closeBrace, .colon, .question, .backslash: break
        }
    }

    private mutating func takeArithmetic() {
        // The type of a sum is that of its operands, save for dates: what follows a date is a length of time.
        if frame.isValue, frame.subject?.type == .date { frame.subject = NameBook.Found(type: .duration) }
        frame.path = []
        frame.phase = .wanted
    }

    private mutating func openParenthesis(_ token: Token) {
        switch (frame.clause, frame.phase) {
        case (_, .members):
            var inner = Frame(.members, clause: .expression, scope: frame.scope, start: token.range.upper)
            inner.subject = frame.subject
            inner.isValue = true
            frames.append(inner)
        case (_, .linked):
            frames.append(Frame(.quantified, clause: .expression, scope: frame.scope, start: token.range.upper))
            // The names inside lead to linked rows as well.
            frame.phase = .linked
        case (.source, .wanted): frames.append(Frame(.group, clause: .value, start: token.range.upper))
        case (_, .named) where !frame.path.isEmpty:
            frames.append(Frame(.call, clause: .expression, scope: frame.scope, start: token.range.upper))
        default:
            frames.append(Frame(.group, clause: .value, scope: frame.scope, start: token.range.upper))
        }
    }

    mutating func openAggregate(_ token: Token) {
        if frame.clause == .start || frame.clause == .value || frame.clause == .given {
            frame.clause = .expression
            frame.beginOperand()
        }
        var inner = Frame(.aggregate, clause: .expression, scope: frame.scope, start: token.range.upper)
        inner.phase = .linked
        inner.head = [.count, .distinct, .first].first(where: token.keywords.contains)
        frames.append(inner)
    }

    /// The names of an aggregate or of `exists` are read from where they stand; what follows them is about the rows they lead to.
    mutating func enterLinkedRows() {
        guard frame.clause == .expression else { return }
        let outer = frames.count > 1 ? frames[frames.count - 2].scope : .none
        if let inner = book.linkedTable(frame.path, in: outer) { frame.scope = .table(inner) }
        frame.phase = .named
        frame.isValue = true
    }

    private mutating func close(_ token: Token) {
        guard frames.count > 1 else { return }
        let inner = frames.removeLast()
        switch inner.kind {
        case .members, .quantified: frame.settle()
        case .group where frame.clause == .source:
            frame.scope = columns(inner.start..<token.range.lower)
            frame.phase = .named
        case .group where inner.isValue && !frame.isValue: frame.settle()
        case .group: frame.endOperand(inner.isValue ? .truth : inner.path.isEmpty ? inner.computed : book.find(inner.path, in: inner.scope)?.type)
        case .aggregate: frame.endOperand(.wholeNumber)
        case .call:
            let result = frame.path.first.flatMap { Function.named($0) }?.signature.result
            frame.endOperand(result)
        case .statement: break
        }
    }

    private mutating func takeComma() {
        if frame.kind == .members {
            frame.path = []
            frame.phase = .wanted
            return
        }
        switch frame.clause {
        case .filter where frame.isInMeasures: frame.begin(.measures, after: .where)
        case .source where frame.head == .count || frame.head == .total:
            // `count, average age of wbp`: count was a measure.
            frame.clause = .measures
            frame.beginOperand()
        case .items:
            if frame.step == 0 {
                frame.step = 1
                frame.scope = scopeAhead()
            }
            frame.beginOperand()
        case .asOf, .location: frame.phase = .wanted
        default: frame.beginOperand()
        }
    }

    private mutating func resumeAfterSupposition() {
        frame = Frame(.statement, clause: .value, start: frame.start)
    }

    // MARK: Results

    private mutating func takePipe(_ token: Token) {
        let columns = columns(frame.start..<token.range.lower)
        let start = frame.start
        frame = Frame(frame.kind, clause: .stage, scope: columns, start: start)
    }

    /// The columns of the query in a part of the text, as the binder gives them; none when it is not yet right.
    func columns(_ range: Range<Int>) -> NameBook.Scope {
        let text = SourceText(source[SourceRange(range.lowerBound, range.upperBound)])
        let parsed = Parser.parse(text)
        guard !parsed.hasErrors, case .query(let query)? = parsed.script.statements.first?.kind,
            let bound = Binder(context: book.context, source: text).bindQuery(query)
        else { return .none }
        return .columns(bound.columns.map { ($0.names, $0.type, $0.isPrivate) })
    }
}
