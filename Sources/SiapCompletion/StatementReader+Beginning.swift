import SiapSemantics
import SiapSyntax
import SiapText

/// The words with which statements, queries and stages begin.
extension StatementReader {
    static let queryVerbs: [Keyword] = [
        .count, .show, .share, .sum, .average, .median, .min, .max, .distinct, .changes, .check, .verify, .last,
    ]
    static let specialWords: [Keyword] = [
        .let, .define, .param, .set, .include, .load, .event, .help, .describe, .table, .coded, .codes, .calendar,
        .forEach, .rule, .why, .record, .open,
        .report, .edit,
    ]

    mutating func begin(_ token: Token) -> Bool {
        if construct.clause == .stage { return beginStage(token) }
        if construct.kind == .statement, construct.clause == .start, construct.head != .suppose, beginStatement(token) {
            return true
        }
        // `total` and `jumlah` are "count" before a table and "sum" before an attribute: the source decides later.
        guard let verb = (StatementReader.queryVerbs + [.total]).first(where: token.isKeyword) else { return false }
        if isOperand(token, of: verb) { return false }
        construct.start = token.range.lower
        construct.head = verb
        construct.used = []
        switch verb {
        case .count, .total: beginCount()
        case .show:
            construct.clause = .items
            construct.step = 0
            construct.scope = scopeAhead()
        case .last:
            construct.clause = .source
            construct.phase = .named
            construct.scope = book.context.last.map(scope) ?? .none
        case .changes, .check, .verify:
            construct.clause = .source
            construct.scope = .none
        default:
            construct.clause = .measures
            construct.scope = scopeAhead()
        }
        construct.path = []
        return true
    }

    private mutating func beginCount() {
        construct.scope = scopeAhead()
        construct.clause = .source
        construct.phase = .wanted
    }

    /// In brackets among the names of a table, `count` may be a column.
    private func isOperand(_ token: Token, of verb: Keyword) -> Bool {
        construct.kind == .group && book.find([text(token)], in: construct.scope) != nil
    }

    private mutating func beginStatement(_ token: Token) -> Bool {
        if verb == nil { verb = first(of: token) }
        if token.isKeyword(.explain) || (verb == .explain && (token.isKeyword(.plan) || token.isKeyword(.sql))) {
            construct.head = .explain
        } else if token.isKeyword(.say) || token.isKeyword(.if) || token.isKeyword(.expect) {
            construct.clause = .value
        } else if token.isKeyword(.suppose) {
            construct.clause = .source
            construct.head = .suppose
        } else if token.isKeyword(.save) {
            construct.clause = .source
            construct.head = .save
        } else if let word = StatementReader.specialWords.first(where: token.isKeyword) {
            construct.clause = .special
            construct.head = word
            construct.step = 0
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
            construct.begin(.items, after: .show)
            // What follows is an item, never a source.
            construct.step = 1
        } else if token.isKeyword(.chart) {
            construct.begin(.chart, after: .chart)
        } else {
            return false
        }
        return true
    }
}
