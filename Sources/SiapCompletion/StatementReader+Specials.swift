import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// Statements with a form of their own, word by word.
extension StatementReader {
    /// False where the token is read as any other.
    mutating func takeSpecial(_ token: Token) -> Bool {
        switch frame.head {
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
        case .calendar?: if token.symbol == .colon { frame.step = 1 }
        default: frame.step += 1
        }
        return true
    }

    private mutating func beginExpression(_ clause: Frame.Clause) {
        frame.clause = clause
        frame.beginOperand()
    }

    private mutating func takeLet(_ token: Token) {
        frame.step = 1
        if token.symbol == .equal {
            beginExpression(.value)
            frame.start = token.range.upper
        }
    }

    private mutating func takeDefine(_ token: Token) {
        if token.isKeyword(.of), frame.step == 0 {
            frame.step = 2
        } else if frame.step == 2, token.kind == .word {
            frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            frame.step = 3
        } else if token.symbol == .colon {
            frame.step = 4
        } else if token.symbol == .equal {
            beginExpression(.expression)
        } else if frame.step == 4 {
            takeType(token)
        }
    }

    private mutating func takeParam(_ token: Token) {
        if token.symbol == .colon {
            frame.step = 4
        } else if token.symbol == .equal {
            let subject = frame.subject
            beginExpression(.expression)
            frame.subject = subject
            frame.isValue = true
        } else if frame.step == 4 {
            takeType(token)
        }
    }

    /// Steps: 4 a type is wanted, 5 the table of a link, 6 the type is read.
    private mutating func takeType(_ token: Token) {
        if token.isKeyword(.private) { return }
        for keyword in [Keyword.partOf, .linkTo, .linksTo] where token.isKeyword(keyword) {
            skipRest(of: keyword, token)
            frame.step = 5
            return
        }
        frame.step = 6
        let word = text(token)
        if let list = book.catalog.codeList(named: word) {
            frame.subject = NameBook.Found(type: .code(list))
        } else if let table = book.catalog.table(named: word) {
            frame.subject = NameBook.Found(type: .link(table))
        } else if token.isKeyword(.date) {
            frame.subject = NameBook.Found(type: .date)
        } else if token.isKeyword(.yesOrNo) {
            frame.subject = NameBook.Found(type: .truth)
            skipRest(of: .yesOrNo, token)
        }
    }

    private mutating func takeSet(_ token: Token) {
        if token.symbol == .equal { return }
        if frame.step == 0 { frame.settingName = text(token) }
        frame.step += 1
    }

    /// Steps: 0 a table is wanted, 1 it is named, 2 a file, 3 what follows it, 4 a date, 5 the file of rejects, 6 the end.
    private mutating func takeLoad(_ token: Token) {
        if frame.step == 0, token.isKeyword(.eventsOf) {
            skipRest(of: .eventsOf, token)
        } else if frame.step == 0, token.isKeyword(.table) {
            return
        } else if frame.step <= 1, token.isKeyword(.from) {
            frame.step = 2
        } else if frame.step == 0 {
            frame.step = 1
        } else if token.kind == .string {
            frame.step = frame.step == 2 ? 3 : 6
        } else if token.isKeyword(.asOf) || token.isKeyword(.by) {
            frame.step = 4
        } else if token.isKeyword(.rejectsTo) {
            frame.step = 5
            skipRest(of: .rejectsTo, token)
        } else if let order = [Keyword.dayFirst, .monthFirst].first(where: token.isKeyword) {
            skipRest(of: order, token)
        } else if frame.step == 4 {
            frame.step = 3
        }
    }

    private mutating func takeForEach(_ token: Token) {
        if token.isKeyword(.inPlace) { beginExpression(.source) } else { frame.step = 1 }
    }

    /// Steps: 0 the name, 2 the table, 3 its parameters, 7 after them.
    private mutating func takeEvent(_ token: Token) {
        if token.isKeyword(.of), frame.step == 0 {
            frame.step = 2
        } else if frame.step == 2, token.kind == .word {
            frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            frame.step = 3
        } else if token.symbol == .closeParenthesis {
            frame.step = 7
        } else if token.symbol == .colon, frame.step == 7 {
            beginExpression(.assignments)
        } else if token.symbol == .colon {
            frame.step = 4
        } else if frame.step == 4 || frame.step == 5 {
            takeType(token)
        }
    }

    /// Steps: 0 the name, 2 the table, 3 what it requires, 8 a severity, 9 what it rests on.
    private mutating func takeRule(_ token: Token) {
        if token.isKeyword(.of), frame.step == 0 {
            frame.step = 2
        } else if frame.step == 2, token.kind == .word {
            takeTable(token)
        } else if token.isKeyword(.where) {
            beginExpression(.expression)
        } else if !takeRuleWord(token), frame.step == 8 {
            frame.step = 9
        }
    }

    /// The words that part a rule, also behind an expression.
    mutating func takeRuleWord(_ token: Token) -> Bool {
        guard frame.head == .rule else { return false }
        if token.isKeyword(.require) {
            beginExpression(.expression)
            return true
        }
        guard let word = [Keyword.severity, .cites, .because].first(where: token.isKeyword) else { return false }
        frame.clause = .special
        frame.step = word == .severity ? 8 : 9
        return true
    }

    private mutating func takeTable(_ token: Token) {
        frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
        frame.step = 3
    }

    /// Steps: 0 the beginning, 1 after `whole`, 2 after `not`, 3 and 4 a table is named (4 behind `not`); behind its row stands a claim.
    private mutating func takeWhy(_ token: Token) {
        if frame.step == 0, token.isKeyword(.whole) {
            frame.step = 1
        } else if frame.step < 2, token.isKeyword(.not) || token.isKeyword(.no) {
            frame.step = 2
        } else if token.kind == .word {
            frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? frame.scope
            frame.step = frame.step == 2 || frame.step == 4 ? 4 : 3
        } else if frame.step == 2 || frame.step == 4 {
            frame.step = 5
        } else {
            if token.kind == .variable, case .value(_, let type)? = book.context.variables[normalizedName(text(token).dropFirst())],
                case .link(let table) = type
            {
                frame.scope = .table(table)
            }
            beginExpression(.expression)
        }
    }

    private mutating func takeDescribe(_ token: Token) {
        if token.symbol == .dot {
            frame.step = 2
        } else if frame.step == 0, token.kind == .word {
            frame.scope = book.catalog.table(named: text(token)).map { .table($0) } ?? .none
            frame.step = 1
        } else {
            frame.step = 3
        }
    }

    /// Steps: 0 the beginning of an item, 1 its name, 4 and on a type.
    private mutating func takeTableItem(_ token: Token) {
        if token.symbol == .comma {
            frame.step = 0
        } else if token.symbol == .colon {
            frame.step = 4
        } else if frame.step == 4 || frame.step == 5 {
            takeType(token)
        } else if frame.step == 0 {
            frame.step = 1
        }
    }
}
