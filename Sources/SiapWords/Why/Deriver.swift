package import SiapData
package import SiapEngine
package import SiapSemantics
import SiapSyntax
package import SiapText

/// Makes derivations: what decides a condition or makes up a value, found by asking the engine for each part.
package final class Deriver {
    let context: BindingContext
    let memory: Binder.Memory
    /// For the texts of rules.
    let tongue: Tongue
    let limits: Limits
    /// The day of the claim.
    let day: Day
    /// Steps that may still be made.
    var stepsLeft: Int
    /// Whether something was left out that `why whole` would show.
    package private(set) var leavesOut = false
    /// Definitions whose meaning was told, and those unfolded for a row.
    var explained: Set<DefinitionReference> = []
    var derived: Set<Derived> = []
    /// Those that were named only, too far down to be unfolded.
    var cutOff: Set<Derived> = []
    private var toldCells: Set<ToldCell> = []

    /// How far a derivation goes.
    struct Limits {
        var isWhole: Bool
        /// Steps below one another.
        var depth: Int
        /// Definitions below one another.
        var definitions: Int
        /// Steps in all.
        var steps: Int
        /// Parts of one condition.
        var parts: Int
        /// Rows shown behind one aggregate, and how many of them with steps of their own.
        var rows: Int
        var openedRows: Int

        static let short = Limits(
            isWhole: false, depth: 8, definitions: 3, steps: 60, parts: 10, rows: 3, openedRows: 3)
        static let whole = Limits(
            isWhole: true, depth: 24, definitions: 24, steps: 1000, parts: 100, rows: 50, openedRows: 10)
    }

    struct Derived: Hashable {
        var reference: DefinitionReference
        var row: Int
        var day: Day
        var world: Value?
    }

    private struct ToldCell: Hashable {
        var table: TableID
        var attribute: AttributeID
        var row: Int
        var day: Day
    }

    /// Where an expression is asked about, and how far down.
    package struct ViewedRow {
        var view: Viewpoint
        var at: Viewpoint.RowReference
        var depth = 0
        var definitions = 0
        /// How often one expression was unfolded into another on the way here.
        var unfolded = 0
        /// The constants of the expression are a variable's, which is private.
        package var hidesConstants = false

        package init(view: Viewpoint, at place: Viewpoint.RowReference) {
            self.view = view
            at = place
        }

        var table: TableID? { if case .row(let table, _) = at { table } else { nil } }

        var place: WordingPlace {
            switch at {
            case .row(let table, _): return .table(table)
            case .result(let result, _): return .result(result.columns.map(\.names))
            case .nowhere: return .nowhere
            }
        }

        func at(_ table: TableID, row: Int) -> ViewedRow {
            var spot = self
            spot.at = .row(table, row)
            return spot
        }

        func on(_ day: Day) -> ViewedRow {
            var spot = self
            if day != view.day { spot.view = view.on(day) }
            return spot
        }

        var deeper: ViewedRow {
            var spot = self
            spot.depth += 1
            return spot
        }

        var unfolding: ViewedRow {
            var spot = self
            spot.unfolded += 1
            return spot
        }

        var inDefinition: ViewedRow {
            var spot = self
            spot.definitions += 1
            spot.hidesConstants = false
            return spot
        }
    }

    /// `memory` is that of the answer; `isWhole` goes on to the last row, else to what matters most.
    package init(context: BindingContext, memory: Binder.Memory, tongue: Tongue, day: Day, isWhole: Bool) {
        self.context = context
        self.memory = memory
        self.tongue = tongue
        self.day = day
        limits = isWhole ? .whole : .short
        stepsLeft = limits.steps
    }

    // MARK: One step

    /// The step of an expression with all below it. A denial is told by the truth of what it denies.
    ///
    /// Throws only what stops a statement: an interruption, a lack of memory.
    package func derive(_ expression: BoundExpression, at spot: ViewedRow) throws -> Derivation {
        if isClosed(expression) { return try closed(expression, at: spot) }
        var expression = expression, isDenied = false
        while case .not(let inner) = expression.node { (expression, isDenied) = (inner, !isDenied) }
        if isDenied {
            var step = try derive(expression, at: spot)
            step.isDenied.toggle()
            return step
        }
        // What fills an unknown says nothing where there is none.
        if case .otherwise(let first, _, .truth) = expression.node, try answer(first, at: spot) != .value(.unknown) {
            return try derive(first, at: spot)
        }
        var step = try self.step(expression, at: spot)
        if let parts = junction(expression) {
            try derive(parts, of: expression, into: &step, at: spot)
            // What one part alone decides is that part.
            return !limits.isWhole && step.premises.count == 1 && !step.goesOn ? step.premises[0] : step
        }
        try unfold(expression, into: &step, at: spot)
        return step
    }

    /// The step by itself.
    func step(_ expression: BoundExpression, at spot: ViewedRow) throws -> Derivation {
        stepsLeft -= 1
        var step = Derivation(
            .expression(expression), at: spot.place, day: spot.view.day, answer: try answer(expression, at: spot))
        step.isOnOtherDay = spot.view.day != day
        step.hidesConstants = spot.hidesConstants
        step.isOrdinal = isOrdinal(expression)
        step.isPrivate = expression.type != .truth && expression.facts.readsPrivate
        return step
    }

    func answer(_ expression: BoundExpression, at spot: ViewedRow) throws -> Derivation.Answer {
        do { return .value(try spot.view.value(expression, at: spot.at)) } catch let failure as DiagnosticsFailure {
            if failure.diagnostics.contains(where: { $0.id == .interrupted || $0.id == .outOfMemory }) { throw failure }
            return .failed(failure.diagnostics.first?.problem ?? .internalProblem(reason: nil))
        }
    }

    /// Whether the outcome alone may be told, and not how it came about: that was worked out from private values, which
    /// are hidden.
    func isClosed(_ expression: BoundExpression) -> Bool {
        if context.showsPrivate { return false }
        func isHidden(_ part: BoundExpression) -> Bool { part.facts.privacy >= .derived }
        switch expression.node {
        case .through(let link, _, _): return isHidden(link)
        case .ofRow: return false
        case .constant, .attribute, .column, .columnTotal, .row, .parameter, .thisDate, .definition, .call, .arithmetic,
            .negative, .compare, .and, .or, .not,
            .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated, .aggregate,
            .query, .sealed, .invalid:
            return expression.parts.contains(where: isHidden)
        }
    }

    /// A step with what it says of itself, and nothing below it.
    private func closed(_ expression: BoundExpression, at spot: ViewedRow) throws -> Derivation {
        var step = try self.step(expression, at: spot)
        try unfold(expression, into: &step, at: spot)
        return step
    }

    func side(_ expression: BoundExpression, at spot: ViewedRow) throws -> Derivation.Side {
        Derivation.Side(
            answer: try answer(expression, at: spot), isPrivate: expression.facts.readsPrivate,
            isOrdinal: isOrdinal(expression))
    }

    private func isOrdinal(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .call(.year, _, _, _): return true
        case .definition(_, let inner), .through(_, _, let inner), .ofRow(_, _, let inner), .dated(let inner, _):
            return isOrdinal(inner)
        case .constant, .attribute, .column, .columnTotal, .row, .parameter, .thisDate, .call, .arithmetic, .negative,
            .compare, .and, .or, .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like,
            .within, .aggregate, .query, .sealed, .invalid:
            return false
        }
    }

    /// Whether there is room for steps below; says that it goes on where there is none.
    func mayGoDeeper(_ step: inout Derivation, at spot: ViewedRow) -> Bool {
        if spot.depth < limits.depth, stepsLeft > 0 { return true }
        step.goesOn = true
        leavesOut = true
        return false
    }

    func noteLeftOut() { leavesOut = true }

    /// Where a stored cell comes from, told once; files need not be told of what lies along a path.
    func provenance(of attribute: AttributeID, table: TableID, row: Int, onPath: Bool, from view: Viewpoint)
        -> Provenance?
    {
        let found = Provenance(attribute: attribute, of: table, row: row, seenFrom: view)
        if limits.isWhole { return found }
        if onPath, !found.isEvent { return nil }
        return toldCells.insert(ToldCell(table: table, attribute: attribute, row: row, day: view.day)).inserted
            ? found : nil
    }

    // MARK: And, or

    func junction(_ expression: BoundExpression) -> [BoundExpression]? {
        if case .and = expression.node {
            return parts(of: expression) { if case .and(let l, let r) = $0.node { (l, r) } else { nil } }
        }
        if case .or = expression.node {
            return parts(of: expression) { if case .or(let l, let r) = $0.node { (l, r) } else { nil } }
        }
        return nil
    }

    /// The parts of a chain, in order, however long it is.
    private func parts(of expression: BoundExpression, split: (BoundExpression) -> (BoundExpression, BoundExpression)?)
        -> [BoundExpression]
    {
        var parts: [BoundExpression] = []
        var waiting = [expression]
        while let next = waiting.popLast() {
            if let (left, right) = split(next) { waiting += [right, left] } else { parts.append(next) }
        }
        return parts
    }

    /// Of a false `and` the false parts decide, of a true `or` the true ones, of what is unknown the unknown ones; else
    /// all.
    private func derive(
        _ parts: [BoundExpression], of whole: BoundExpression, into step: inout Derivation, at spot: ViewedRow
    ) throws {
        guard mayGoDeeper(&step, at: spot) else { return }
        let settled = if case .and = whole.node { false } else { true }
        var others = 0, unseen = 0
        for part in parts {
            let answer = try answer(part, at: spot)
            let decides = step.answer == .value(.truth(!settled)) || kind(of: answer) == kind(of: step.answer)
            if !decides, !limits.isWhole || kind(of: answer) == .none {
                others += 1
            } else if step.premises.count >= limits.parts || stepsLeft <= 0 {
                unseen += 1
            } else {
                step.premises.append(try derive(part, at: spot.deeper))
            }
        }
        if unseen > 0 {
            leavesOut = true
            step.premises.append(Derivation(.more(unseen), at: step.place, day: step.day, answer: step.answer))
        }
        step.passedOver = others
        if others > 0, !limits.isWhole { leavesOut = true }
    }

    private enum AnswerKind { case yes, no, unknown, none }

    private func kind(of answer: Derivation.Answer) -> AnswerKind {
        switch answer {
        case .value(.truth(let truth)): return truth ? .yes : .no
        case .value: return .unknown
        case .failed: return .none
        }
    }
}
