public import SiapData
import SiapEngine
public import SiapFiles
public import SiapSemantics
import SiapSyntax
public import SiapText
import SiapWords

/// One conversation: the model, what was defined, the last result. It reads statements and hands on what they bring forth.
public final class Session {
    public internal(set) var context: BindingContext
    public var settings = Settings()
    /// The tongue of the last reply, for statements whose words are the same in both.
    public internal(set) var tongue: Tongue
    /// Reads and writes for load, save and include.
    public var files: FileAccess
    /// Values given with `--set`, by normalized name.
    public var parameters: [String: String] = [:]
    /// Where outcomes go, as they come.
    public var output: (Outcome) -> Void = { _ in }
    /// Called when a question is about to be answered: what came before it takes none of its time.
    public var beginsAnswer: () -> Void = {}
    let engine: Engine
    /// What binders of different statements share, until the catalog or a definition changes.
    var memory = Binder.Memory()
    /// How many rows have each value of an attribute, by the question that asks it.
    var valueCounts: [String: [Value: Int64]] = [:]
    /// Asked between steps of a query; a reason (interrupted, out of memory) stops it.
    public var stopReason: () -> Problem? {
        get { engine.stopReason }
        set { engine.stopReason = newValue }
    }
    public var catalog: Catalog { context.catalog }
    /// The last question answered, whole: with what it goes on from.
    public internal(set) var lastQuestion: String?
    /// What the variables in it held.
    var lastQuestionVariables = VariablesAsked()
    /// Those of them that the line goes by which is being answered.
    var valuesToRecall: VariablesAsked?
    /// The tongue of the line that is being answered, where the question it goes on from is in another.
    var entryTongue: Tongue?
    /// What restatements have said once.
    var saidInRestatements: Set<String> = []
    /// The line that is being answered began with a clause.
    var goesOnByEntry = false
    /// The last question answered, for `why`.
    var lastAnswer: LastAnswer?
    /// The statements entered so far, oldest first, for `show history`; the shell knows them.
    public var history: () -> [String] = { [] }
    /// Opens a statement in the person's editor: the last one, or an entry of the history by its number; false where
    /// there is none. Nil where no person is.
    public var edit: ((Int?) -> Bool)?
    /// Files being included, outermost first.
    var including: [(path: String, name: String)] = []
    /// Where each table is declared, for problems that show only when all are there.
    var tableRanges: [TableID: SourceRange] = [:]
    var tableSources: [TableID: SourceText] = [:]
    /// How an included file ended, whose problem ends the script that includes it.
    var includedStatus: ExitStatus?
    /// The text that is being run within others: tables announced by the outermost wait for it.
    var textsRunning = 0
    /// The pack that is being loaded stands on another, whose calendar has been replaced or not.
    var standsOnAnother = false, keepsCalendar = false
    /// The tables whose rows are wanted of the pack that another stands on; nil for all.
    var rowsWanted: Set<String>?
    /// Packs that others may stand on, by name.
    public var packNamed: (String) -> Pack? = { _ in nil }
    /// A statement of the pack failed without which the rest cannot be judged.
    var stopsInPack = false
    /// Tables of the pack whose files could not be read whole: that rows of theirs are missing elsewhere has been said with that.
    var tablesNotRead: Set<TableID> = []
    /// The folder of the pack that is being loaded, and within it that of the file being included.
    var packFolder: FileAccess?
    var packPrefix = ""
    /// Embedded files of a pack that is being loaded, by name.
    var embedded: [String: PackFile]?
    var status = ExitStatus.done
    /// The workspace that is open, and the model as it was without it.
    var records: RecordBook?
    var beforeRecords: ModelBefore?
    /// Asks the person whether to go on; nil where nobody is there to answer.
    public var confirm: ((String) -> Bool)?
    /// Whether the events of a pack that is being loaded are asked whether they can be.
    var checksEvents = true
    /// The lessons there are; files of the pack with more of them, not read yet.
    var lessons: [Lesson] = []
    var packLessons: [(name: String, bytes: [UInt8])] = []
    var isReadingPackLessons = false
    var hasReadAllLessons = true
    /// A lesson is checked when it is declared; `siap learn --check` does so itself.
    public var checksLessonsAtOnce = true
    var playing: PlayedLesson?
    /// A statement of the lesson's own is running.
    var isShowingLesson = false
    /// Of each lesson, by its English title normalized, the numbers of the tasks that were solved.
    public var solvedTasks: [String: Set<Int>] = [:]
    /// Called when a task was solved; the shell keeps it in a file.
    public var keepProgress: ([String: Set<Int>]) -> Void = { _ in }
    /// How wide paragraphs of text are set, in columns.
    public var pageWidth = 76
    /// The report whose statements run, and the one made last.
    var openReport: OpenReport?
    var lastReport = LastReport.none
    /// How long may be spent on what a count of nothing comes to on other days.
    var timeForOtherDays = ContinuousClock.Duration.milliseconds(50)
    /// How long may be spent on how many rows have the values that Tab proposes.
    var timeForCounts = ContinuousClock.Duration.milliseconds(60)
    /// Questions answered so far.
    var answersGiven = 0

    public init(tongue: Tongue, today: Day, files: FileAccess = FileAccess()) {
        self.tongue = tongue
        self.files = files
        context = BindingContext(tongue: tongue, today: today)
        engine = Engine(catalog: Catalog())
    }

    /// Reads, checks and runs a text of any number of statements; stops at the first that fails, save for expectations.
    ///
    /// A text with a mistake of form runs not at all.
    @discardableResult
    public func run(_ source: SourceText) -> ExitStatus {
        let parsed = Parser.parse(source)
        if parsed.diagnostics.contains(where: { $0.severity == .error }) {
            tongue = settings.language ?? parsed.script.statements.lazy.compactMap(\.tongue).first ?? guessedTongue(parsed, source) ?? tongue
            stopsInPack = true
            return fail(DiagnosticsFailure(parsed.diagnostics), source)
        }
        status = .done
        announceTables(parsed.script)
        textsRunning += 1
        defer {
            textsRunning -= 1
            if textsRunning == 0 { context.catalog.forgetUnfilled() }
        }
        for statement in parsed.script.statements {
            do {
                let answered = answersGiven
                if try run(statement, source) == .quit { break }
                if playing != nil, answersGiven > answered, including.isEmpty, case .query = statement.kind, let answer = lastAnswer {
                    judge(answer.syntax, answer.source)
                }
            } catch {
                // A pack is read on: what else is wrong with it is said in one go.
                guard embedded != nil, statement.kind.mayFailAlone else {
                    stopsInPack = true
                    return fail(error, source)
                }
                let before = status
                if case .load(let load) = statement.kind, let table = context.catalog.table(named: load.name.normalized) { tablesNotRead.insert(table) }
                status = max(before, fail(error, source))
            }
        }
        return status
    }

    /// Whether every query of a text can be read and bound; nothing runs. For timing what comes before running.
    public func binds(_ source: SourceText) -> Bool {
        let parsed = Parser.parse(source)
        for case .query(let query) in parsed.script.statements.map(\.kind) {
            guard (try? bind(query, source)) != nil else { return false }
        }
        return parsed.diagnostics.isEmpty
    }

    enum Flow { case goOn, quit }

    /// From a statement's tree to its outcome: this is the way of every question.
    func run(_ statement: StatementSyntax, _ source: SourceText) throws(DiagnosticsFailure) -> Flow {
        tongue = settings.language ?? entryTongue ?? statement.tongue ?? tongue
        context.tongue = statement.tongue ?? tongue
        context.reply = tongue
        context.mayAskWhole = isTypedHere
        context.showsPrivate = settings.unmasked
        followOthers()
        try refuseUnprotected(statement)
        noteForReport(statement, source)
        switch statement.kind {
        case .query(let query):
            if let value = try lone(query, source) { output(.text(value)) } else { try answer(query, source) }
        case .let(let variable, let value): try assign(variable, value, source)
        case .define(let definition): try define(definition, source)
        case .param(let param): try declare(param, source)
        case .set(let name, let value): try set(name, value)
        case .say(let expression): output(.text(try words(of: expression, source)))
        case .forEach(let loop): return try repeatFor(loop, source)
        case .if(let branches): return try choose(branches, source)
        case .expect(let expectation): try check(expectation, source)
        case .include(let file): try include(file)
        case .use(let use): try self.use(use, source)
        case .load(let load): try self.load(load, source)
        case .save(let save): try self.save(save, source)
        case .report(let report): return try self.report(report, source)
        case .saveReport(let file): try saveReport(to: file, at: statement.range, source)
        case .table(let table): try declare(table, source)
        case .codes(let codes): try declare { $0.declare(codes) }
        case .event(let event): try declare(event, source)
        case .calendar(let entries): try declare(entries, source)
        case .explain(let kind, let query): try explain(kind, query, source)
        case .help(let topic): try help(topic, at: statement.range)
        case .describe(let path): try describe(path)
        case .showCatalog(.records): try showRecords(at: statement.range, source)
        case .showCatalog(let what): showCatalog(what)
        case .rule(let rule): try declare(rule, source)
        case .why(let why): try self.why(why, at: statement.range, source)
        case .record(let record): try self.record(record, at: statement.range, source)
        case .undo: try undo(at: statement.range)
        case .open(let file): try open(file)
        case .lesson(let lesson): try self.lesson(lesson, source)
        case .teach: try outsideLesson(.teach, at: statement.range)
        case .task(let task?): try outsideLesson(.task, at: task.text.english.range)
        case .task(nil): try repeatTask(at: statement.range)
        case .hint: try hint(at: statement.range)
        case .skip: try skip(at: statement.range)
        case .learn(let which): try learn(which)
        case .showHistory(let count): showHistory(count)
        case .edit(let entry): try edit(entry, at: statement.range, source)
        case .quit:
            if leaveLesson() { return .goOn }
            output(.quit)
            return .quit
        }
        return .goOn
    }

    /// As many problems as anyone reads at once.
    static let mostProblems = 20

    private func fail(_ failure: DiagnosticsFailure, _ source: SourceText) -> ExitStatus {
        show(failure.diagnostics, source)
        status = includedStatus ?? failure.diagnostics.filter { $0.severity == .error }.map(\.id.exitStatus).max() ?? .dataProblem
        includedStatus = nil
        return status
    }

    func show(_ problems: [Diagnostic], _ source: SourceText) {
        if problems.isEmpty { return }
        output(.problems(Array(problems.prefix(Session.mostProblems)), source))
        let more = problems.count - Session.mostProblems
        if more > 0 { output(.notice(tongue == .english ? "and \(more) more" : "dan \(more) lagi")) }
    }

    // MARK: Questions

    func answer(_ query: QuerySyntax, _ source: SourceText) throws(DiagnosticsFailure) {
        beginsAnswer()
        let asked = try asked(query, source)
        let question = asked.question
        var result: ResultTable
        do { result = try run(asked.bound) } catch { throw asked.placed(error, at: query.range) }
        result.footnotes.emptiness = worded(result.footnotes.emptiness, question.source)
        result.footnotes.elsewhere = elsewhere(asked, result)
        let before = lastAnswer
        lastAnswer = LastAnswer(question.query, question.source, asked.bound, memory, result, before: before)
        (lastQuestion, lastQuestionVariables) = (asked.whole, asked.variables)
        context.last = result
        answersGiven += 1
        warn(of: asked, before, source)
        if settings.restate, including.isEmpty { restate(asked, query) }
        output(.table(result))
        // A duty that is not met is the outcome of the script, too.
        if result.footnotes.rules.contains(where: { $0.isBreach && $0.failing > 0 }) { status = max(status, .expectationFailed) }
    }

    func bind(_ query: QuerySyntax, _ source: SourceText) throws(DiagnosticsFailure) -> BoundQuery {
        useChangedCatalog()
        let binder = Binder(context: context, source: source, memory: memory)
        let bound = binder.bindQuery(query)
        guard let bound, binder.diagnostics.isEmpty else { throw DiagnosticsFailure(binder.diagnostics).placed(at: query.range) }
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
        return try runAsAlways(query)
    }

    func runAsAlways(_ query: BoundQuery) throws(DiagnosticsFailure) -> ResultTable {
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
        /// Counts of people below this were hidden in what it is made from; 0 where none were, nil where people have no part in it.
        var protection: Int?

        var isPrivate: Bool { privacy.isPrivate }

        /// Held by a name.
        var variable: Variable { isPrivate ? .privateValue(value, type, privacy) : .value(value, type) }
    }

    func value(_ expression: ExpressionSyntax, _ source: SourceText, expecting: ValueType? = nil) throws(DiagnosticsFailure) -> Given {
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
