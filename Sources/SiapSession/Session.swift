public import SiapData
public import SiapEngine
public import SiapFiles
import SiapFollowUps
package import SiapLessons
import SiapRecords
public import SiapSemantics
import SiapSyntax
public import SiapText
import SiapWords

/// Runs statements: each in a mode, over the model and the conversation, with the effects that it was given.
///
/// `context` is the model with what variables hold; like `conversation` it is a value, so that a copy of both is the
/// session as it was.
public final class Session {
    public internal(set) var context: BindingContext
    public var conversation: Conversation
    public var effects: Effects
    var mode = Mode()
    package var course = Course()
    /// The workspace that is open.
    var records: RecordBook?
    var limits = TimeLimits()
    let engine: Engine
    /// What binders of different statements share, until the catalog or a definition changes.
    var memory = Binder.Memory()
    /// How many rows have each value of an attribute, by the question that asks it.
    var valueCounts: [String: [Value: Int64]] = [:]
    /// The last question as it was read last, for lines that go on from it while they are typed.
    var questionRead: (text: String, question: QuestionText?)?

    /// Without a pack: no table is known. `tongue` is that of replies until a statement has words of one.
    public init(tongue: Tongue, today: Day, files: FileAccess = FileAccess()) {
        context = BindingContext(tongue: tongue, today: today)
        conversation = Conversation(tongue: tongue)
        effects = Effects(files: files)
        engine = Engine(catalog: Catalog())
    }

    /// A rehearsal of another: statements run over copies of all it knows, with no effects. On whose behalf they are
    /// read stays as it is: what somebody else has written may do no more in a rehearsal.
    init(rehearsing other: Session) {
        context = other.context
        conversation = other.conversation
        effects = other.effects.ofRehearsal()
        mode = other.mode
        mode.report = nil
        course = other.course
        course.playing = nil
        records = other.records.flatMap { RecordBook(rehearsing: $0) }
        engine = Engine(sharing: other.engine)
    }

    /// How questions scan tables; no answer depends on it.
    public var scanOptions: ScanOptions {
        get { engine.options }
        set { engine.options = newValue }
    }

    // MARK: What is asked of it most

    /// With what was loaded and recorded so far.
    public var catalog: Catalog { context.catalog }
    public var files: FileAccess { effects.files }
    public var settings: Settings {
        get { conversation.settings }
        set { conversation.settings = newValue }
    }
    /// The tongue of the last reply.
    public internal(set) var tongue: Tongue {
        get { conversation.tongue }
        set { conversation.tongue = newValue }
    }
    /// Asked between steps of a query; a reason (interrupted, out of memory) stops it.
    public var stopReason: () -> Problem? {
        get { engine.stopReason }
        set { engine.stopReason = newValue }
    }

    func output(_ outcome: Outcome) { effects.output(outcome) }

    // MARK: Running

    /// Reads, checks and runs a text of any number of statements; stops at the first that fails, save for expectations.
    ///
    /// A text with a mistake of form runs not at all.
    @discardableResult
    public func run(_ source: SourceText) -> ExitStatus {
        let parsed = Parser.parse(source)
        if parsed.diagnostics.contains(where: { $0.severity == .error }) {
            tongue =
                settings.language ?? parsed.script.statements.lazy.compactMap(\.tongue).first ?? guessedTongue(
                    parsed, in: source) ?? tongue
            mode.pack?.isStopped = true
            return fail(DiagnosticsFailure(parsed.diagnostics), in: source)
        }
        mode.status = .done
        announceTables(parsed.script)
        mode.textsRunning += 1
        defer {
            mode.textsRunning -= 1
            if mode.textsRunning == 0 { context.catalog.forgetUnfilled() }
        }
        for statement in parsed.script.statements {
            do {
                let answered = conversation.answersGiven
                if try run(statement, in: source) == .quit { break }
                let isAnswer = conversation.answersGiven > answered && mode.including.isEmpty
                if course.playing != nil, isAnswer, case .query = statement.kind, let answer = conversation.lastAnswer {
                    judge(answer.syntax, in: answer.source)
                }
            } catch {
                // A pack is read on: what else is wrong with it is said in one go.
                guard mode.pack != nil, statement.kind.mayFailAlone else {
                    mode.pack?.isStopped = true
                    return fail(error, in: source)
                }
                let before = mode.status
                if case .load(let load) = statement.kind, let table = context.catalog.table(named: load.name.normalized)
                {
                    mode.pack?.tablesNotRead.insert(table)
                }
                mode.status = max(before, fail(error, in: source))
            }
        }
        return mode.status
    }

    /// Whether every query of a text can be read and bound; nothing runs. For timing what comes before running.
    public func binds(_ source: SourceText) -> Bool {
        let parsed = Parser.parse(source)
        for case .query(let query) in parsed.script.statements.map(\.kind) {
            guard (try? bind(query, in: source)) != nil else { return false }
        }
        return parsed.diagnostics.isEmpty
    }

    enum Flow { case goOn, quit }

    /// From a statement's tree to its outcome: this is the way of every question.
    func run(_ statement: StatementSyntax, in source: SourceText) throws(DiagnosticsFailure) -> Flow {
        tongue = settings.language ?? mode.entry?.tongue ?? statement.tongue ?? tongue
        context.tongue = statement.tongue ?? tongue
        context.reply = tongue
        context.mayAskWhole = isTypedHere
        context.showsPrivate = settings.unmasked
        followOthers()
        try refuseUnprotected(statement)
        noteForReport(statement, in: source)
        switch statement.kind {
        case .query(let query):
            if let value = try variableAlone(query, in: source) {
                output(.text(value))
            } else {
                try answer(query, in: source)
            }
        case .let(let variable, let value): try assign(variable, expression: value, in: source)
        case .define(let definition): try define(definition, in: source)
        case .param(let param): try declare(param, in: source)
        case .set(let name, let value): try set(name, to: value)
        case .say(let expression): output(.text(try words(of: expression, source)))
        case .forEach(let loop): return try repeatFor(loop, in: source)
        case .if(let branches): return try choose(branches, in: source)
        case .expect(let expectation): try check(expectation, in: source)
        case .include(let file): try include(file)
        case .use(let use): try self.use(use, in: source)
        case .load(let load): try self.load(load, in: source)
        case .save(let save): try self.save(save, in: source)
        case .report(let report): return try self.report(report, in: source)
        case .saveReport(let file): try saveReport(to: file, at: statement.range, source)
        case .table(let table): try declare(table, in: source)
        case .codes(let codes): try declare { $0.declare(codes) }
        case .event(let event): try declare(event, in: source)
        case .calendar(let entries): try declare(entries, in: source)
        case .explain(let kind, let query): try explain(kind, of: query, in: source)
        case .help(let topic): try help(topic, at: statement.range)
        case .describe(let path): try describe(path)
        case .showCatalog(.records): try showRecords(at: statement.range, source)
        case .showCatalog(let what): showCatalog(what)
        case .rule(let rule): try declare(rule, in: source)
        case .why(let why): try self.why(why, at: statement.range, in: source)
        case .record(let record): try self.record(record, at: statement.range, in: source)
        case .undo: try undo(at: statement.range)
        case .open(let file): try open(file)
        case .lesson(let lesson): try self.lesson(lesson, in: source)
        case .teach: try outsideLesson(.teach, at: statement.range)
        case .task(let task?): try outsideLesson(.task, at: task.text.english.range)
        case .task(nil): try repeatTask(at: statement.range)
        case .hint: try hint(at: statement.range)
        case .skip: try skip(at: statement.range)
        case .learn(let which): try learn(which)
        case .showHistory(let count): showHistory(count)
        case .edit(let entry): try edit(entry, at: statement.range, in: source)
        case .quit:
            if leaveLesson() { return .goOn }
            output(.quit)
            return .quit
        }
        return .goOn
    }

    /// As many problems as anyone reads at once.
    static let mostProblems = 20

    private func fail(_ failure: DiagnosticsFailure, in source: SourceText) -> ExitStatus {
        show(failure.diagnostics, in: source)
        mode.status =
            mode.includedStatus ?? failure.diagnostics.filter { $0.severity == .error }.map(\.id.exitStatus).max()
            ?? .dataProblem
        mode.includedStatus = nil
        return mode.status
    }

    func show(_ problems: [Diagnostic], in source: SourceText) {
        if problems.isEmpty { return }
        output(.problems(Array(problems.prefix(Session.mostProblems)), in: source))
        let more = problems.count - Session.mostProblems
        if more > 0 { output(.notice(tongue == .english ? "and \(more) more" : "dan \(more) lagi")) }
    }

    // MARK: Questions

    func answer(_ query: QuerySyntax, in source: SourceText) throws(DiagnosticsFailure) {
        effects.beginsAnswer()
        let asked = try asked(query, in: source)
        let question = asked.question
        var result: ResultTable
        do { result = try run(asked.bound) } catch { throw asked.placed(error, at: query.range) }
        result.footnotes.emptiness = worded(result.footnotes.emptiness, in: question.source)
        result.footnotes.elsewhere = elsewhere(asked, result: result)
        let before = conversation.lastAnswer
        conversation.lastAnswer = LastAnswer(
            question.query, in: question.source, query: asked.bound, memory: memory, result: result, before: before)
        (conversation.lastQuestion, conversation.lastQuestionVariables) = (asked.whole, asked.variables)
        context.last = result
        conversation.answersGiven += 1
        warn(of: asked, before: before, in: source)
        if settings.restate, mode.including.isEmpty { restate(asked, typed: query) }
        output(.table(result))
        // A duty that is not met is the outcome of the script, too.
        if result.footnotes.rules.contains(where: { $0.isBreach && $0.failing > 0 }) {
            mode.status = max(mode.status, .expectationFailed)
        }
    }

    func bind(_ query: QuerySyntax, in source: SourceText) throws(DiagnosticsFailure) -> BoundQuery {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        let bound = binder.bindQuery(query)
        guard let bound, binder.diagnostics.isEmpty else {
            throw DiagnosticsFailure(binder.diagnostics).placed(at: query.range)
        }
        try refuseEarlier(binder, at: query.range)
        return bound
    }

    func run(_ query: BoundQuery) throws(DiagnosticsFailure) -> ResultTable {
        var result = try answered(query)
        result.chart = query.chart?.kind
        return result
    }

    private func answered(_ query: BoundQuery) throws(DiagnosticsFailure) -> ResultTable {
        if let limit = settings.suppress, let answer = try suppressed(query, below: limit) { return answer }
        return try runUnsuppressed(query)
    }

    func runUnsuppressed(_ query: BoundQuery) throws(DiagnosticsFailure) -> ResultTable {
        do { return try engine.run(query) } catch {
            let failure = Session.failure(error)
            // Whoever presses Ctrl-C knows which question it was.
            throw failure.diagnostics.contains { $0.id == .interrupted } ? failure : failure.placed(at: query.range)
        }
    }

    /// What an expression gives that stands outside any query.
    struct Given {
        var value: Value
        var type: ValueType
        /// How much of it comes from private values.
        var privacy = Privacy.open
        /// Counts of people below this were hidden in what it is made from; 0 where none were, nil where people have no
        /// part in it.
        var protection: Int?

        var isPrivate: Bool { privacy.isPrivate }

        /// Held by a name.
        var variable: Variable {
            isPrivate ? .privateValue(value, type: type, privacy: privacy) : .value(value, type: type)
        }
    }

    func value(_ expression: ExpressionSyntax, in source: SourceText, expecting: ValueType? = nil)
        throws(DiagnosticsFailure) -> Given
    {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        let bound = expecting.map { binder.bindTyped(expression, as: $0) } ?? binder.bindConstant(expression)
        if !binder.diagnostics.isEmpty { throw DiagnosticsFailure(binder.diagnostics) }
        try refuseUnprotected(binder, at: expression.range)
        noteForReport(binder, holdsPrivateValue: bound.facts.holdsPrivateValue)
        let looksAtPeople = binder.tablesUsed.contains { context.catalog[$0].holdsPeople }
        let protection = looksAtPeople ? 0 : binder.leastProtection == .max ? nil : binder.leastProtection
        do {
            // What must be masked whatever it is, is not worked out.
            let privacy = binder.shownPrivacy(of: bound)
            let value = privacy == .withheld ? .unknown : try engine.value(of: bound)
            return Given(value: value, type: bound.type, privacy: privacy, protection: protection)
        } catch { throw Session.failure(error) }
    }

    static func failure(_ error: any Error) -> DiagnosticsFailure {
        error as? DiagnosticsFailure ?? DiagnosticsFailure(Diagnostic(.internalProblem(reason: "\(error)"), at: nil))
    }

    /// The engine always sees the catalog that names were bound with.
    func useChangedCatalog() {
        if engine.catalog.version != context.catalog.version { useCatalog() }
    }

    /// Forgets what was worked out from the catalog and definitions as they were.
    func useCatalog() {
        engine.use(context.catalog)
        memory = Binder.Memory()
        valueCounts = [:]
    }
}

extension StatementSyntax.Kind {
    /// What comes after it in a pack can be judged without it.
    fileprivate var mayFailAlone: Bool {
        switch self {
        case .load, .define, .rule, .expect, .include: true
        case .query, .let, .param, .set, .say, .forEach, .if, .use, .save, .report, .saveReport, .table, .codes,
            .event, .calendar, .explain, .help, .describe, .showCatalog, .showHistory, .edit, .quit, .why, .record,
            .undo, .open, .lesson, .teach, .task, .hint, .skip, .learn:
            false
        }
    }
}
