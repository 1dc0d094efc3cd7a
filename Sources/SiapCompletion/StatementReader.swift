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
    var constructs: [OpenConstruct]
    /// The statement's outermost word: `expect` and `for each` decide what ends a query within them.
    var verb: Keyword?
    /// Shared by all readers of one text.
    let pipes: PipedColumns
    private var skipped = 0
    private var last: Token?
    private var index = 0

    init(source: SourceText, tokens: [Token], book: NameBook, body: Keyword?, pipes: PipedColumns) {
        self.source = source
        self.tokens = tokens
        self.book = book
        self.pipes = pipes
        var first = OpenConstruct(.statement, clause: body == nil ? .start : .special, start: 0)
        first.head = body
        constructs = [first]
    }

    var construct: OpenConstruct {
        get { constructs[constructs.count - 1] }
        _modify { yield &constructs[constructs.count - 1] }
    }

    mutating func read(_ range: Range<Int>) {
        if let lower = range.first { construct.start = tokens[lower].range.lower }
        for place in range {
            index = place
            if skipped > 0 { skipped -= 1 } else { take(tokens[place]) }
            last = tokens[place]
        }
    }

    private mutating func take(_ token: Token) {
        if construct.clause == .special, takeSpecial(token) { return }
        if construct.clause == .expression, takeRuleWord(token) { return }
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
        if type == .text, construct.phase == .named, case .link? = operandType { return }
        construct.endOperand(type)
    }

    private mutating func takeVariable(_ token: Token) {
        beginExpressionIfStarting()
        if construct.clause == .source, construct.phase == .wanted {
            construct.scope = scope(ofVariable: text(token))
            construct.phase = .named
            return
        }
        construct.endOperand()
        construct.path = [text(token)]
    }

    private func scope(ofVariable name: String) -> NameBook.Scope {
        if case .table(let table)? = book.context.variables[normalizedName(name.dropFirst())] {
            return scope(of: table)
        }
        return .none
    }

    func scope(of table: ResultTable) -> NameBook.Scope {
        .columns(table.columns.map { ($0.names, $0.column.type, $0.isPrivate) })
    }

    /// The type of the operand read last.
    var operandType: ValueType? {
        construct.path.isEmpty ? construct.computed : book.find(construct.path, in: construct.scope)?.type
    }

    mutating func takeName(_ name: String) {
        beginExpressionIfStarting()
        switch (construct.clause, construct.phase) {
        case (.source, .wanted), (.source, .named):
            construct.path =
                construct.phase == .named && !construct.path.isEmpty ? [construct.path[0] + " " + name] : [name]
            construct.phase = .named
            construct.scope = book.catalog.table(named: construct.path[0]).map { .table($0) } ?? construct.scope
        case (_, .wanted):
            construct.path = [name]
            construct.computed = nil
            construct.phase = .named
            takeTableOfShow(name)
        case (_, .dated): construct.phase = .named
        case (_, .members):
            construct.settle()
            construct.path = [name]
        case (_, .linked):
            construct.settle()
            construct.path = [name]
        case (_, .named) where last?.kind == .word && !construct.path.isEmpty:
            construct.path[construct.path.count - 1] += " " + name
            takeTableOfShow(construct.path[0])
        case (_, .alias): construct.phase = .aliased
        default: break
        }
        if construct.kind == .aggregate || construct.kind == .quantified { enterLinkedRows() }
    }

    /// `show satker` is about satker until a comma or `of` says that it is an item.
    private mutating func takeTableOfShow(_ name: String) {
        guard construct.clause == .items, construct.step == 0, construct.path.count == 1 else { return }
        if let table = book.catalog.table(named: name), construct.scope.isNone { construct.scope = .table(table) }
    }

    // MARK: What a query is about

    /// The table named after the `of` that belongs to items or measures beginning here, be it before or behind the
    /// cursor.
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
            if words.allSatisfy({ $0.kind == .word }),
                let table = book.catalog.table(named: words.map(text).joined(separator: " "))
            {
                return table
            }
        }
        return nil
    }
}
