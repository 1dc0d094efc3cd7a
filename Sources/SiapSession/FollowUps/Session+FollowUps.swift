import SiapFollowUps
import SiapSemantics
import SiapSyntax
import SiapText

/// What is answered for a question: itself, or the earlier one that it goes on from, written anew.
struct Asked {
    enum Origin { case own, fromResult, fromQuestion }

    var question: QuestionText
    var bound: BoundQuery
    var origin = Origin.own
    /// The whole question, for those that go on from it in turn.
    var whole: String
    /// What the variables in the whole hold.
    var variables = VariablesAsked()
    /// The places of the whole in the text that was typed.
    var woven: WovenText?

    /// Problems where the person wrote what caused them; at `range` what is not theirs.
    func placed(_ failure: DiagnosticsFailure, at range: SourceRange) -> DiagnosticsFailure {
        woven.map { failure.placed(in: $0, else: range) } ?? failure
    }
}

/// `last where sex = female`: goes on from the result where that has such columns, else from the question.
extension Session {
    func asked(_ query: QuerySyntax, in source: SourceText) throws(DiagnosticsFailure) -> Asked {
        let own = QuestionText(query, in: source, tongue: context.tongue)
        let today = variablesOfToday
        defer { restore(today) }
        recall(
            mode.entry?.variables
                ?? (query.goesOn
                    ? conversation.lastQuestionVariables.without(VariableNames.used(in: own.text)) : VariablesAsked()))
        var asked = try asked(own)
        asked.variables = variables(of: asked.whole)
        return asked
    }

    private func asked(_ own: QuestionText) throws(DiagnosticsFailure) -> Asked {
        let (query, source) = (own.query, own.source)
        guard case .last(let head) = query.head.source.kind, query.suppositions.isEmpty,
            let base = conversation.lastQuestion.flatMap(QuestionText.init)
        else {
            return Asked(question: own, bound: try bind(query, in: source), whole: own.text)
        }
        do {
            let bound = try bind(query, in: source)
            return Asked(question: own, bound: bound, origin: .fromResult, whole: whole(own, after: head, base: base))
        } catch {
            // The result has all that is named: asked of the question before it, the same words would give another
            // figure.
            if error.diagnostics.contains(where: { $0.id == .shareOfGroups || $0.id == .shareFixed }) { throw error }
            guard let way = try questionGoingOn(from: base, by: own, head, insteadOf: error) else { throw error }
            return way
        }
    }

    /// The earlier question with the clauses; nil where that makes no question either. Throws what is wrong with it
    /// where that says more.
    private func questionGoingOn(
        from base: QuestionText, by own: QuestionText, _ head: SourceRange, insteadOf problem: DiagnosticsFailure
    ) throws(DiagnosticsFailure) -> Asked? {
        var texts: [WovenText] = []
        if case .last = own.query.head {
            texts = QuestionRewriter.all(base, given: Continuation(after: head, of: own))
            if let stages = Continuation.clauses(ofStages: own, after: head) {
                texts += QuestionRewriter.all(base, given: stages)
            }
        } else {
            texts = [sourceReplaced(own, head: head, base: base)].compactMap { $0 }
        }
        var better: DiagnosticsFailure?
        for woven in texts {
            guard let question = QuestionText(woven.text) else { continue }
            do {
                let bound = try bindAlone(question)
                if let other = instead(of: question, bound: bound, woven: woven) {
                    return Asked(
                        question: other.0, bound: other.1, origin: .fromQuestion, whole: other.0.text,
                        woven: WovenText())
                }
                return Asked(
                    question: question, bound: bound, origin: .fromQuestion, whole: question.text, woven: woven)
            } catch  where better == nil {
                let isOurs = error.diagnostics.allSatisfy { $0.range.flatMap(woven.given) != nil }
                // Where the result has no such column and the question has one, what is wrong with the question's is
                // what was asked.
                if isOurs, error.hasProposals && !problem.hasProposals || problem.isOfName && !error.isOfName {
                    better = error.placed(in: woven, else: own.query.range)
                }
            } catch {}
        }
        if let better { throw better }
        return nil
    }

    /// Binds a question as a statement of its own, with all that is asked before one runs.
    func bindAlone(_ question: QuestionText) throws(DiagnosticsFailure) -> BoundQuery {
        let before = context.tongue
        context.tongue = question.tongue ?? before
        defer { context.tongue = before }
        try refuseUnprotected(
            StatementSyntax(kind: .query(question.query), range: question.query.range, tongue: question.tongue))
        return try bind(question.query, in: question.source)
    }

    /// `average age of last`: of the rows that the last question was about.
    private func sourceReplaced(_ own: QuestionText, head: SourceRange, base: QuestionText) -> WovenText? {
        guard case .table = base.query.head.source.kind, own.query.suppositions.isEmpty, base.query.suppositions.isEmpty
        else { return nil }
        let given = Continuation(after: head, of: own)
        var text = WovenText()
        text.add(SourceRange(own.query.range.lower, head.lower), of: given, in: own.tongue)
        text.add(base.source[base.query.head.source.range])
        for clause in base.query.clauses {
            switch clause {
            case .where, .asOf:
                text.add(" " + NumberSpelling.respelled(base.source[clause.range], from: base.tongue, to: own.tongue))
            case .by, .across, .sort, .top, .period: break
            }
        }
        text.add(SourceRange(head.upper, own.query.range.upper), of: given, in: own.tongue)
        return text
    }

    /// What was asked from the beginning on, where a result was gone on with: the clauses are stages of the pipe.
    private func whole(_ own: QuestionText, after head: SourceRange, base: QuestionText) -> String {
        var text = base.text
        if case .last = own.query.head {
            for clause in own.query.clauses.sorted(by: { $0.place < $1.place }) {
                text += " | " + NumberSpelling.respelled(own.source[clause.range], from: own.tongue, to: base.tongue)
            }
            let given = Continuation(after: head, of: own)
            if let tail = given.tail {
                text += " " + NumberSpelling.respelled(own.source[tail], from: own.tongue, to: base.tongue)
            }
        } else {
            text =
                own.source[SourceRange(own.query.range.lower, head.lower)] + "(" + text + ")"
                + own.source[SourceRange(head.upper, own.query.range.upper)]
        }
        guard let question = QuestionText(text), (try? bindAlone(question)) != nil else { return base.text }
        return text
    }

    /// A condition that no row can fulfil together with an earlier one takes its place: after the women, the men. So
    /// does one that says the same again.
    private func instead(
        of question: QuestionText, bound: BoundQuery, woven: WovenText
    ) -> (QuestionText, BoundQuery)? {
        let outdated = (bound.contradictions + bound.repetitions).filter {
            woven.given($0.later) != nil && woven.given($0.earlier) == nil
        }.map(\.earlier)
        guard !outdated.isEmpty, let other = QuestionText(QuestionRewriter.without(outdated, in: question)) else {
            return nil
        }
        return (try? bindAlone(other)).map { (other, $0) }
    }

    // MARK: Lines that begin with a clause

    /// Runs what was typed at a prompt; a line that begins with a clause, a pipe or "then" goes on from the last
    /// question.
    @discardableResult
    public func enter(_ text: String) -> ExitStatus {
        if let mask = recalledMask(in: text) {
            output(.problems([Diagnostic(.maskedEntry, at: mask)], in: SourceText(text)))
            return MessageID.maskedEntry.exitStatus
        }
        let whole = continued(text)
        if whole == text { return run(SourceText(text)) }
        mode.entry = ContinuedEntry(
            tongue: standingAlone(LexedLine(text).asStage)?.0.tongue,
            variables: conversation.lastQuestionVariables.without(VariableNames.used(in: text)))
        defer { mode.entry = nil }
        return run(SourceText(whole))
    }

    /// What a person means who types a clause by itself: the last question with it, or its result gone on with.
    func continued(_ text: String) -> String {
        guard let lastQuestion = conversation.lastQuestion else { return text }
        let line = LexedLine(text)
        guard line.continuesQuery else { return text }
        let text = line.asStage
        let appended = "\(lastQuestion)\n\(text)"
        guard let base = QuestionText(lastQuestion), let (own, head) = standingAlone(text) else { return appended }
        func plain(_ text: String) -> WovenText {
            var woven = WovenText()
            woven.add(text)
            return woven
        }
        var ways: [WovenText] = []
        if own.query.clauses.isEmpty {
            ways.append(plain(appended))
            if let stages = Continuation.clauses(ofStages: own, after: head) {
                ways += QuestionRewriter.all(base, given: stages)
            }
        } else {
            if !base.query.stages.isEmpty { ways.append(plain(appended)) }
            ways += QuestionRewriter.all(base, given: Continuation(after: head, of: own))
            if base.query.stages.isEmpty { ways.append(plain("\(lastQuestion) | \(text)")) }
        }
        let today = variablesOfToday
        recall(conversation.lastQuestionVariables.without(VariableNames.used(in: text)))
        defer { restore(today) }
        var best: String?
        for way in ways {
            guard let question = QuestionText(way.text) else { continue }
            do {
                let bound = try bindAlone(question)
                return instead(of: question, bound: bound, woven: way)?.0.text ?? way.text
            } catch { if error.hasProposals, best == nil { best = way.text } }
        }
        return best ?? ways.first { QuestionText($0.text) != nil }?.text ?? appended
    }

    /// The clauses read behind a name that says nothing of the tongue.
    private func standingAlone(_ text: String) -> (QuestionText, SourceRange)? {
        let lead = "$_ "
        guard let question = QuestionText(lead + text), case .variable(let variable) = question.query.head else {
            return nil
        }
        return (question, variable.range)
    }
}

extension DiagnosticsFailure {
    fileprivate var hasProposals: Bool { diagnostics.contains { !$0.proposals.isEmpty } }

    /// A name that nothing has.
    fileprivate var isOfName: Bool { diagnostics.contains { $0.id == .sortUnknown || $0.id == .unknownName } }

    fileprivate func placed(in woven: WovenText, else range: SourceRange) -> DiagnosticsFailure {
        DiagnosticsFailure(
            diagnostics.map { problem in
                var problem = problem
                problem.range = problem.range.map { woven.given($0) ?? range }
                problem.related = problem.related.compactMap { related in
                    woven.given(related.range).map { Diagnostic.Related(range: $0, note: related.note) }
                }
                return problem
            })
    }
}

extension ClauseSyntax {
    /// The order in which a question does what its clauses say.
    fileprivate var place: Int {
        switch self {
        case .where: 0
        case .by: 1
        case .across: 2
        case .asOf, .period: 3
        case .sort: 4
        case .top: 5
        }
    }
}
