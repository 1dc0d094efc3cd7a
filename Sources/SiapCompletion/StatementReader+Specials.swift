import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Statements with a form of their own, word by word.
extension StatementReader {
    /// False where the token is read as any other.
    mutating func takeSpecial(_ token: Token) -> Bool {
        switch construct.head {
        case .let?: takeLet(token)
        case .define?: takeDefine(token)
        case .param?: takeParam(token)
        case .set?: takeSet(token)
        case .load?: takeLoad(token)
        case .forEach?: takeForEach(token)
        case .event?: takeEvent(token)
        case .rule?: takeRule(token)
        case .why?: takeWhy(token)
        case .record?: takeRecord(token)
        case .describe?: takeDescribe(token)
        case .table?, .coded?: takeTableItem(token)
        case .calendar?: if token.symbol == .colon { construct.step = 1 }
        default: construct.step += 1
        }
        return true
    }

    private mutating func beginExpression(_ clause: OpenConstruct.Clause) {
        construct.clause = clause
        construct.beginOperand()
    }

    private mutating func takeLet(_ token: Token) {
        construct.step = 1
        if token.symbol == .equal {
            beginExpression(.value)
            construct.start = token.range.upper
        }
    }

    private mutating func takeDefine(_ token: Token) {
        if token.isKeyword(.of), construct.step == 0 {
            construct.step = 2
        } else if construct.step == 2, token.kind == .word {
            construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            construct.step = 3
        } else if token.symbol == .colon {
            construct.step = 4
        } else if token.symbol == .equal {
            beginExpression(.expression)
        } else if construct.step == 4 {
            takeType(token)
        }
    }

    private mutating func takeParam(_ token: Token) {
        if token.symbol == .colon {
            construct.step = 4
        } else if token.symbol == .equal {
            let subject = construct.subject
            beginExpression(.expression)
            construct.subject = subject
            construct.isValue = true
        } else if construct.step == 4 {
            takeType(token)
        }
    }

    /// Steps: 4 a type is wanted, 5 the table of a link, 6 the type is read.
    private mutating func takeType(_ token: Token) {
        if token.isKeyword(.private) { return }
        for keyword in [Keyword.partOf, .linkTo, .linksTo] where token.isKeyword(keyword) {
            skipRest(of: keyword, token)
            construct.step = 5
            return
        }
        construct.step = 6
        let word = text(token)
        if let list = book.catalog.codeList(named: word) {
            construct.subject = NameBook.Found(type: .code(list))
        } else if let table = book.catalog.table(named: word) {
            construct.subject = NameBook.Found(type: .link(table))
        } else if token.isKeyword(.date) {
            construct.subject = NameBook.Found(type: .date)
        } else if token.isKeyword(.yesOrNo) {
            construct.subject = NameBook.Found(type: .truth)
            skipRest(of: .yesOrNo, token)
        }
    }

    private mutating func takeSet(_ token: Token) {
        if token.symbol == .equal { return }
        if construct.step == 0 { construct.settingName = text(token) }
        construct.step += 1
    }

    /// Steps: 0 a table is wanted, 1 it is named, 2 a file, 3 what follows it, 4 a date, 5 the file of rejects, 6 the
    /// end.
    private mutating func takeLoad(_ token: Token) {
        if construct.step == 0, token.isKeyword(.eventsOf) {
            skipRest(of: .eventsOf, token)
        } else if construct.step == 0, token.isKeyword(.table) {
            return
        } else if construct.step <= 1, token.isKeyword(.from) {
            construct.step = 2
        } else if construct.step == 0 {
            construct.step = 1
        } else if token.kind == .string {
            construct.step = construct.step == 2 ? 3 : 6
        } else if token.isKeyword(.asOf) || token.isKeyword(.by) {
            construct.step = 4
        } else if token.isKeyword(.rejectsTo) {
            construct.step = 5
            skipRest(of: .rejectsTo, token)
        } else if let order = [Keyword.dayFirst, .monthFirst].first(where: token.isKeyword) {
            skipRest(of: order, token)
        } else if construct.step == 4 {
            construct.step = 3
        }
    }

    private mutating func takeForEach(_ token: Token) {
        if token.isKeyword(.inPlace) { beginExpression(.source) } else { construct.step = 1 }
    }

    /// Steps: 0 the name, 2 the table, 3 its parameters, 7 after them.
    private mutating func takeEvent(_ token: Token) {
        if token.isKeyword(.of), construct.step == 0 {
            construct.step = 2
        } else if construct.step == 2, token.kind == .word {
            construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            construct.step = 3
        } else if token.symbol == .closeParenthesis {
            construct.step = 7
        } else if token.symbol == .colon, construct.step == 7 {
            beginExpression(.assignments)
        } else if token.symbol == .colon {
            construct.step = 4
        } else if construct.step == 4 || construct.step == 5 {
            takeType(token)
        }
    }

    /// Steps: 0 the name, 2 the table, 3 what it requires, 8 a severity, 9 what it rests on.
    private mutating func takeRule(_ token: Token) {
        if token.isKeyword(.of), construct.step == 0 {
            construct.step = 2
        } else if construct.step == 2, token.kind == .word {
            takeTable(token)
        } else if token.isKeyword(.where) {
            beginExpression(.expression)
        } else if !takeRuleWord(token), construct.step == 8 {
            construct.step = 9
        }
    }

    /// The words that part a rule, also behind an expression.
    mutating func takeRuleWord(_ token: Token) -> Bool {
        guard construct.head == .rule else { return false }
        if token.isKeyword(.require) {
            beginExpression(.expression)
            return true
        }
        guard let word = [Keyword.severity, .cites, .because].first(where: token.isKeyword) else { return false }
        construct.clause = .special
        construct.step = word == .severity ? 8 : 9
        return true
    }

    private mutating func takeTable(_ token: Token) {
        construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
        construct.step = 3
    }

    /// Steps: 0 the beginning, 1 after `whole`, 2 after `not`, 3 and 4 a table is named (4 behind `not`); behind its
    /// row stands a claim.
    private mutating func takeWhy(_ token: Token) {
        if construct.step == 0, token.isKeyword(.whole) {
            construct.step = 1
        } else if construct.step < 2, token.isKeyword(.not) || token.isKeyword(.no) {
            construct.step = 2
        } else if token.kind == .word {
            construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? construct.scope
            construct.step = construct.step == 2 || construct.step == 4 ? 4 : 3
        } else if construct.step == 2 || construct.step == 4 {
            construct.step = 5
        } else {
            if token.kind == .variable,
                case .value(_, let type)? = book.context.variables[normalizedName(text(token).dropFirst())],
                case .link(let table) = type
            {
                construct.scope = .table(table)
            }
            beginExpression(.expression)
        }
    }

    private mutating func takeDescribe(_ token: Token) {
        if token.symbol == .dot {
            construct.step = 2
        } else if construct.step == 0, token.kind == .word {
            construct.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            construct.step = 1
        } else {
            construct.step = 3
        }
    }

    /// Steps: 0 the beginning of an item, 1 its name, 4 and on a type.
    private mutating func takeTableItem(_ token: Token) {
        if token.symbol == .comma {
            construct.step = 0
        } else if token.symbol == .colon {
            construct.step = 4
        } else if construct.step == 4 || construct.step == 5 {
            takeType(token)
        } else if construct.step == 0 {
            construct.step = 1
        }
    }
}
