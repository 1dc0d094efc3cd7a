import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Reads the tokens of a statement up to the cursor and keeps what may come next.
///
/// It is no parser: it follows the clauses and brackets that decide which names fit, forgives every mistake, and never
/// looks at what it need not know.
struct StatementReader {
    let source: SourceText
    /// All tokens of the text: what follows the cursor may say what a query is about.
    let tokens: [Token]
    let book: NameBook
    var frames: [Frame]
    /// The statement's outermost word: `expect` and `for each` decide what ends a query within them.
    var verb: Keyword?
    private var skipped = 0
    private var last: Token?
    private var index = 0

    init(source: SourceText, tokens: [Token], book: NameBook, body: Keyword?) {
        self.source = source
        self.tokens = tokens
        self.book = book
        var first = Frame(.statement, body == nil ? .start : .special, start: 0)
        first.head = body
        frames = [first]
    }

    var frame: Frame {
        get { frames[frames.count - 1] }
        _modify { yield &frames[frames.count - 1] }
    }

    mutating func read(_ range: Range<Int>) {
        if let lower = range.first { frame.start = tokens[lower].range.lower }
        for place in range {
            index = place
            if skipped > 0 { skipped -= 1 } else { take(tokens[place]) }
            last = tokens[place]
        }
    }

    private mutating func take(_ token: Token) {
        if frame.clause == .special, takeSpecial(token) { return }
        switch token.kind {
        case .word: takeWord(token)
        case .aggregate: openAggregate(token)
        case .symbol: takeSymbol(token)
        case .variable: takeVariable(token)
        case .number: takeLiteral(.wholeNumber)
        case .string: takeLiteral(.text)
        case .date: takeLiteral(.date)
        case .time: takeLiteral(.time)
        case .duration: takeLiteral(.duration)
        case .end, .endOfFile: break
        }
    }

    func text(_ token: Token) -> String { source[token.range] }

    /// Leaves out the other words of a soft keyword of several.
    mutating func skipRest(of keyword: Keyword, _ token: Token) {
        let spelling = keyword.spelling(token.tongue ?? .english)
        skipped = spelling.count(where: { $0 == " " })
    }

    // MARK: Operands

    private mutating func takeLiteral(_ type: ValueType) {
        beginExpressionIfStarting()
        // `satker "Lapas …"` is a row, and a string there ends what the name began.
        if type == .text, frame.phase == .named, case .link? = operandType { return }
        frame.endOperand(type)
    }

    private mutating func takeVariable(_ token: Token) {
        beginExpressionIfStarting()
        if frame.clause == .source, frame.phase == .wanted {
            frame.scope = scope(ofVariable: text(token))
            frame.phase = .named
            return
        }
        frame.endOperand()
        frame.path = [text(token)]
    }

    private func scope(ofVariable name: String) -> NameBook.Scope {
        if case .table(let table)? = book.context.variables[normalizedName(name.dropFirst())] { return scope(of: table) }
        return .none
    }

    func scope(of table: ResultTable) -> NameBook.Scope {
        .columns(table.columns.map { ($0.names, $0.column.type, $0.isPrivate) })
    }

    /// The type of the operand read last.
    var operandType: ValueType? { frame.path.isEmpty ? frame.computed : book.find(frame.path, in: frame.scope)?.type }

    private mutating func takeName(_ name: String) {
        beginExpressionIfStarting()
        switch (frame.clause, frame.phase) {
        case (.source, .wanted), (.source, .named):
            frame.path = frame.phase == .named && !frame.path.isEmpty ? [frame.path[0] + " " + name] : [name]
            frame.phase = .named
            frame.scope = book.catalog.table(named: frame.path[0]).map { .table($0) } ?? frame.scope
        case (_, .wanted):
            frame.path = [name]
            frame.computed = nil
            frame.phase = .named
            takeTableOfShow(name)
        case (_, .dated): frame.phase = .named
        case (_, .members):
            frame.settle()
            frame.path = [name]
        case (_, .linked):
            frame.settle()
            frame.path = [name]
        case (_, .named) where last?.kind == .word && !frame.path.isEmpty:
            frame.path[frame.path.count - 1] += " " + name
            takeTableOfShow(frame.path[0])
        case (_, .alias): frame.phase = .aliased
        default: break
        }
        if frame.kind == .aggregate || frame.kind == .quantified { enterLinkedRows() }
    }

    /// `show satker` is about satker until a comma or `of` says that it is an item.
    private mutating func takeTableOfShow(_ name: String) {
        guard frame.clause == .items, frame.step == 0, frame.path.count == 1 else { return }
        if let table = book.catalog.table(named: name), frame.scope.isNone { frame.scope = .table(table) }
    }

    // MARK: Words

    private mutating func takeWord(_ token: Token) {
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
    private mutating func beginExpressionIfStarting() {
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
            frame.begin(.filter, .where)
        } else if token.isKeyword(.inPlace) {
            frame.isInMeasures = isAmongMeasures
            frame.begin(.location, .inPlace)
        } else if token.isKeyword(.by) {
            frame.begin(.by, .by)
        } else if token.isKeyword(.across) {
            frame.begin(.across, .across)
        } else if token.isKeyword(.sort) {
            frame.begin(.sort, .sort)
            frame.clauseStart = token.range.lower
        } else if token.isKeyword(.top) {
            frame.begin(.top, .top)
        } else if token.isKeyword(.asOf) {
            frame.begin(.asOf, .asOf)
        } else if token.isKeyword(.every) {
            frame.begin(.every, .every)
        } else if token.isKeyword(.as) {
            frame.phase = .alias
        } else if token.isKeyword(.gives) {
            frames.removeLast(frames.count - 1)
            frame.begin(.given, .gives)
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
            frame.begin(.period, .from)
        } else if token.isKeyword(.to), frame.clause == .period || frame.clause == .asOf {
            frame.step = 1
            frame.phase = .wanted
        } else if token.isKeyword(.last), frame.clause == .source, frame.phase == .wanted {
            frame.scope = book.context.last.map(scope) ?? .none
            frame.phase = .named
        } else if token.isKeyword(.to), frame.head == .save {
            frame.clause = .special
            frame.step = 9
        } else if token.isKeyword(.has), frame.head == .suppose {
            frame.begin(.assignments, .has)
        } else if token.isKeyword(.refusedWhen) {
            frame.begin(.filter, .refusedWhen)
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
        } else if token.isKeyword(.and) || token.isKeyword(.or) || token.isKeyword(.then) || token.isKeyword(.else) || token.isKeyword(.if) {
            frame.beginOperand()
        } else if token.isKeyword(.not) {
            takeNegation(token)
        } else if token.isKeyword(.between) {
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
        } else if token.isKeyword(.unknown) || token.isKeyword(.known) {
            if frame.phase == .wanted { frame.endOperand(.unknown) } else { frame.settle() }
        } else if token.isKeyword(.otherwise) {
            frame.phase = .wanted
        } else if token.isKeyword(.on) {
            frame.phase = .dated
        } else if token.isKeyword(.no) || token.isKeyword(.exists) {
            if frame.isValue { frame.endOperand(.truth) } else { frame.phase = .linked }
        } else if token.isKeyword(.yes) || token.isKeyword(.falsehood) {
            frame.endOperand(.truth)
        } else if token.isKeyword(.ascending) || token.isKeyword(.descending) {
            frame.phase = .aliased
        } else {
            return token.isKeyword(.ever)
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
        frame.isValue = true
        frame.phase = .wanted
        frame.path = []
        frame.computed = nil
    }

    // MARK: What a query is about

    /// The table named after the `of` that belongs to items or measures beginning here, be it before or behind the cursor.
    func scopeAhead() -> NameBook.Scope {
        var depth = 0
        var place = index + 1
        while place < tokens.count, tokens[place].kind != .end, tokens[place].kind != .endOfFile {
            let token = tokens[place]
            if token.kind == .aggregate || token.symbol == .openParenthesis { depth += 1 }
            if token.symbol == .closeParenthesis { depth -= 1 }
            if depth < 0 || token.symbol == .pipe || token.symbol == .openBrace { break }
            if depth == 0, token.isKeyword(.of), let table = table(at: place + 1) { return .table(table) }
            place += 1
        }
        return .none
    }

    /// The table whose name begins there, the longest of up to three words.
    private func table(at place: Int) -> TableID? {
        guard place < tokens.count else { return nil }
        let first = tokens[place].isKeyword(.ever) ? place + 1 : place
        for count in [3, 2, 1] where first + count <= tokens.count {
            let words = tokens[first..<first + count]
            if words.allSatisfy({ $0.kind == .word }), let table = book.catalog.table(named: words.map(text).joined(separator: " ")) {
                return table
            }
        }
        return nil
    }
}
