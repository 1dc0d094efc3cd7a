import SiapSemantics
import SiapSyntax
import SiapText

/// The words with which statements, queries and stages begin.
extension StatementReader {
    static let queryVerbs: [Keyword] = [.count, .show, .share, .sum, .average, .median, .min, .max, .distinct, .changes, .check, .verify, .last]
    static let specialWords: [Keyword] = [
        .let, .define, .param, .set, .include, .load, .event, .help, .describe, .table, .coded, .codes, .calendar, .forEach, .rule, .why, .record, .open,
        .report, .edit,
    ]

    mutating func begin(_ token: Token) -> Bool {
        if frame.clause == .stage { return beginStage(token) }
        if frame.kind == .statement, frame.clause == .start, frame.head != .suppose, beginStatement(token) { return true }
        // `total` and `jumlah` are "count" before a table and "sum" before an attribute: the source decides later.
        guard let verb = (StatementReader.queryVerbs + [.total]).first(where: token.isKeyword) else { return false }
        if isOperand(token, of: verb) { return false }
        frame.start = token.range.lower
        frame.head = verb
        frame.used = []
        switch verb {
        case .count, .total: beginCount()
        case .show:
            frame.clause = .items
            frame.step = 0
            frame.scope = scopeAhead()
        case .last:
            frame.clause = .source
            frame.phase = .named
            frame.scope = book.context.last.map(scope) ?? .none
        case .changes, .check, .verify:
            frame.clause = .source
            frame.scope = .none
        default:
            frame.clause = .measures
            frame.scope = scopeAhead()
        }
        frame.path = []
        return true
    }

    private mutating func beginCount() {
        frame.scope = scopeAhead()
        frame.clause = .source
        frame.phase = .wanted
    }

    /// In brackets among the names of a table, `count` may be a column.
    private func isOperand(_ token: Token, of verb: Keyword) -> Bool {
        frame.kind == .group && book.find([text(token)], in: frame.scope) != nil
    }

    private mutating func beginStatement(_ token: Token) -> Bool {
        if verb == nil { verb = first(of: token) }
        if token.isKeyword(.explain) || (verb == .explain && (token.isKeyword(.plan) || token.isKeyword(.sql))) {
            frame.head = .explain
        } else if token.isKeyword(.say) || token.isKeyword(.if) || token.isKeyword(.expect) {
            frame.clause = .value
        } else if token.isKeyword(.suppose) {
            frame.clause = .source
            frame.head = .suppose
        } else if token.isKeyword(.save) {
            frame.clause = .source
            frame.head = .save
        } else if let word = StatementReader.specialWords.first(where: token.isKeyword) {
            frame.clause = .special
            frame.head = word
            frame.step = 0
            if word == .forEach { skipRest(of: .forEach, token) }
        } else {
            return false
        }
        return true
    }

    private func first(of token: Token) -> Keyword? {
        [.expect, .explain, .forEach, .if, .say].first(where: token.isKeyword)
    }

    private mutating func beginStage(_ token: Token) -> Bool {
        if token.isKeyword(.show) {
            frame.begin(.items, after: .show)
            // What follows is an item, never a source.
            frame.step = 1
        } else if token.isKeyword(.chart) {
            frame.begin(.chart, after: .chart)
        } else {
            return false
        }
        return true
    }
}
