package import SiapData
package import SiapSemantics
package import SiapSyntax
package import SiapText

/// The last question with its answer, so that `why` can say how it came about.
package struct LastAnswer {
    /// As it was read, `last` still in it.
    package var syntax: QuerySyntax
    /// Its text, for places in messages.
    package var source: SourceText
    /// As it was bound and run.
    package var query: BoundQuery
    /// Another one since means that the data or a definition have changed.
    package var memory: Binder.Memory
    /// The one that was shown.
    package var result: ResultTable
    /// The answers that it goes on from by `last`, nearest first.
    package var before: [LastAnswer]

    private static let mostBefore = 8

    /// What `before` holds is kept only where the question goes on from it, eight deep.
    package init(
        _ syntax: QuerySyntax, in source: SourceText, query: BoundQuery, memory: Binder.Memory, result: ResultTable,
        before: LastAnswer?
    ) {
        self.syntax = syntax
        self.source = source
        self.query = query
        self.memory = memory
        self.result = result
        self.before = []
        guard let before, LastAnswer.goesOn(syntax) else { return }
        var nearest = before
        nearest.before = []
        self.before = Array(([nearest] + before.before).prefix(LastAnswer.mostBefore))
    }

    /// Whether the source of a query, or of the one in its brackets, is `last`.
    private static func goesOn(_ query: QuerySyntax) -> Bool {
        let source: SourceSyntax
        switch query.head {
        case .last: return true
        case .count(let given, _), .measures(_, let given), .show(_, let given, _), .changes(let given, _),
            .check(let given, _), .verify(let given, _):
            source = given
        case .variable: return false
        }
        switch source.kind {
        case .last: return true
        case .query(let inner, _): return goesOn(inner)
        case .table, .variable, .missing: return false
        }
    }

    /// The query at the source, and the stages after it, in order.
    package static func chain(_ query: BoundQuery) -> (source: BoundQuery, stages: [BoundQuery]) {
        var stages: [BoundQuery] = []
        var first = query
        while case .query(let inner) = first.source {
            stages.append(first)
            first = inner
        }
        return (first, stages.reversed())
    }
}
