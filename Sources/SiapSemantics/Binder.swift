public import SiapData
public import SiapSyntax
public import SiapText

/// Gives names and types to one statement's tree. Problems are collected, not thrown: one message per cause.
public final class Binder {
    /// Never changes while a statement is bound.
    public let context: BindingContext
    public internal(set) var diagnostics: [Diagnostic] = []
    /// What is allowed and hardly meant: it is told beside the answer.
    var warnings: [Diagnostic] = []
    /// Pairs of conditions that no row fulfils together, the earlier first.
    var contradictions: [(SourceRange, SourceRange)] = []
    /// Pairs of conditions that say the same.
    var repetitions: [(SourceRange, SourceRange)] = []
    /// How words were taken, to be said back.
    var readings: [Bilingual] = []
    public internal(set) var tablesUsed: Set<TableID> = []
    /// The least limit below which counts are hidden in the results that are read; 0 where one hides none.
    public internal(set) var leastProtection = Int.max
    /// Attributes with made-up values in tables that are not made up, as they are called in an answer.
    var syntheticUsed: [Bilingual] = []
    /// How bare names were found further up, once each.
    private(set) var paths: [Footnotes.Path] = []
    /// Rules read as conditions of the question's own rows, which may not be about all of them.
    private(set) var rulesRead: [BoundQuery.RuleRead] = []
    /// Set when the machine's date is read.
    var usesToday = false
    /// Parameters of the pack that were read.
    var parametersUsed: [PackParameter] = []
    let source: SourceText
    /// Definitions being bound, outermost first: a name met twice is a circle.
    var definitionsInProgress: [DefinitionReference] = []
    /// How many definitions may stand on one another.
    static let deepestDefinitions = 200
    /// Conditions used as values inside conditions: each level is worked out several times, so there are few.
    static let deepestComparisons = 10
    var comparisonDepth = 0
    /// How private what decided the rows, groups or days of the question is, where private values are shown.
    var decidedBy = Privacy.open
    /// What is written of private attributes: a comparison with a name, a row named by a person's name.
    public private(set) var privateRanges: [SourceRange] = []
    /// Names of the parameters of an event declaration.
    var parameters: [EventSchema.Parameter] = []
    /// Set when a variable is met: what depends on it is bound anew in every statement.
    var metVariable = false
    let memory: Memory
    let statement: StatementMemory
    /// A mended statement is being tried: what is wrong with it is not mended in turn.
    var isTrying = false
    /// The whole of the question being read, where the question is within another.
    var outermost: QuerySyntax?

    /// What binders share: the numbers of linked aggregates, and definitions bound before, by this statement or an
    /// earlier one.
    ///
    /// Whoever changes the catalog or a definition starts a new one.
    public final class Memory {
        var lastAggregate = 0
        /// Definitions that do not hold together, with their first problem.
        var failures: [DefinitionReference: Diagnostic] = [:]
        var definitions: [DefinitionReference: BoundEntry] = [:]
        /// What definitions are in a sum.
        var addedTerms: [DefinitionReference: AddedTermsReader.Found] = [:]
        /// Whether the rows of a table are as its `one per` says.
        var onePer: [TableID: [[AttributeID]: Bool]] = [:]
        /// Knows nothing yet.
        public init() {}
    }

    /// What binders of one statement share: definitions that depend on variables, which the next statement binds anew.
    final class StatementMemory {
        var definitions: [DefinitionReference: BoundEntry] = [:]
        var addedTerms: [DefinitionReference: AddedTermsReader.Found] = [:]
    }

    struct BoundEntry {
        var bound: BoundExpression
        var tables: Set<TableID>
        var synthetic: [Bilingual]
        var parameters: [PackParameter]
        var usesToday: Bool
        var metVariable: Bool
        var leastProtection: Int
    }

    /// `memory` comes from the statement before while catalog and definitions are the same.
    public convenience init(context: BindingContext, source: SourceText, memory: Memory = Memory()) {
        self.init(context: context, source: source, memory: memory, statement: StatementMemory())
    }

    /// Within a statement, whose variables hold the same.
    init(context: BindingContext, source: SourceText, memory: Memory, statement: StatementMemory) {
        self.context = context
        self.source = source
        self.memory = memory
        self.statement = statement
    }

    /// What a bare name can mean.
    enum Scope {
        case table(TableID)
        case result([OutputColumn])
        /// No rows: constants, the calendar and variables only.
        case constants
    }

    var catalog: Catalog { context.catalog }

    func report(
        _ problem: Problem, at range: SourceRange, proposals: [Bilingual] = [], related: [Diagnostic.Related] = []
    ) {
        diagnostics.append(Diagnostic(problem, at: range, proposals: proposals, related: related))
    }

    /// What stands at `range` is of another type than is wanted there.
    func reportNeed(of wanted: Bilingual, at range: SourceRange, found type: ValueType) {
        report(.needsType(written: .written(text(of: range)), wanted: wanted, found: describe(type)), at: range)
    }

    /// What `body` binds; where it looks at something private, the place is kept.
    func notingPrivate(at range: SourceRange, body: () -> BoundExpression) -> BoundExpression {
        let bound = body()
        if bound.facts.readsPrivate { privateRanges.append(range) }
        return bound
    }

    func noteProtection(_ result: ResultTable) {
        if result.footnotes.countsPeople {
            leastProtection = min(leastProtection, result.footnotes.suppression?.limit ?? 0)
        }
    }

    func notePrivate(_ range: SourceRange) { privateRanges.append(range) }

    /// Keeps the way to what a bare name means, where it climbs.
    func notePath(to expression: BoundExpression, from table: TableID) {
        var steps: [Bilingual] = []
        var here = table
        var rest = expression
        while case .through(let link, let target, let inner) = rest.node, case .attribute(let index, _) = link.node {
            steps.append(catalog[here].schema[index].names)
            here = target
            rest = inner
        }
        if steps.isEmpty { return }
        if case .attribute(let index, _) = rest.node {
            steps.append(catalog[here].schema[index].names)
        } else if case .definition(let reference, _) = rest.node {
            steps.append(reference.names)
        } else {
            return
        }
        var path = Footnotes.Path(name: steps[steps.count - 1], steps: steps)
        if rest.type.isNumber { path.owner = catalog[here].schema.names }
        if !paths.contains(path) { paths.append(path) }
    }

    /// Keeps what a rule is about, where a name of the question means one.
    func noteRule(_ expression: BoundExpression) {
        guard definitionsInProgress.isEmpty, case .definition(let reference, _) = expression.innermost.node,
            let rule = context.rules.first(where: { $0.table == reference.table && $0.names == reference.names }),
            let condition = rule.condition,
            !rulesRead.contains(where: { $0.reference == reference })
        else { return }
        var own = context
        own.tongue = rule.tongue
        let inner = Binder(context: own, source: rule.source, memory: memory)
        let applies = inner.bindCondition(condition, in: .table(rule.table))
        if inner.diagnostics.isEmpty {
            rulesRead.append(BoundQuery.RuleRead(reference: reference, applies: expression.replacingInnermost(applies)))
        }
    }

    func newAggregateID() -> Int {
        memory.lastAggregate += 1
        return memory.lastAggregate
    }

    /// Binds an expression that stands outside any query: after `say`, `let`, `if`.
    public func bindConstant(_ expression: ExpressionSyntax, expecting: ValueType? = nil) -> BoundExpression {
        bind(expression, in: .constants, expecting: expecting)
    }

    /// Binds a condition that stands outside any query.
    public func bindConstantCondition(_ expression: ExpressionSyntax) -> BoundExpression {
        bindCondition(expression, in: .constants)
    }

    /// Reads a literal or expression as a value of `type`, for parameters and settings.
    public func bindTyped(_ expression: ExpressionSyntax, as type: ValueType) -> BoundExpression {
        let bound = bind(expression, in: .constants, expecting: type)
        if !bound.isInvalid, !fits(bound.type, wanted: type) {
            report(.typeMismatch(left: type.names, right: describe(bound.type)), at: expression.range)
            return .invalid
        }
        return bound
    }

    /// Whether a value of the first type can stand where the second is wanted.
    func fits(_ type: ValueType, wanted: ValueType) -> Bool {
        type == wanted || type == .unknown || wanted == .unknown || (type == .wholeNumber && wanted == .decimal)
    }

    /// The one type of two branches; nil when they differ.
    func unified(_ a: ValueType, with b: ValueType) -> ValueType? {
        if a == b || b == .unknown { return a }
        if a == .unknown { return b }
        return a.isNumber && b.isNumber ? .decimal : nil
    }

    /// A type in words, links by the name of their table.
    func describe(_ type: ValueType) -> Bilingual {
        switch type {
        case .link(let id), .links(let id): return catalog[id].schema.names
        case .text, .wholeNumber, .decimal, .date, .time, .truth, .code, .duration, .interval, .unknown:
            return type.names
        }
    }

    func text(of range: SourceRange) -> String { source[range] }

    /// What `body` finds, of which nothing is told or kept.
    func quietly<Found>(_ body: () -> Found) -> Found {
        let before = (diagnostics, warnings, readings, paths, decidedBy, privateRanges, syntheticUsed)
        let read = (rulesRead, usesToday)
        let joints = (contradictions.count, repetitions.count)
        defer {
            (diagnostics, warnings, readings, paths, decidedBy, privateRanges, syntheticUsed) = before
            (rulesRead, usesToday) = read
            contradictions.removeLast(contradictions.count - joints.0)
            repetitions.removeLast(repetitions.count - joints.1)
        }
        return body()
    }
}
