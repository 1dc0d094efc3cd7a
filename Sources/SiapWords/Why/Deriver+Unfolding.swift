import SiapData
import SiapEngine
import SiapSemantics
import SiapText

/// What a single step rests on: the sides of a comparison, what a definition says, the operands of a formula.
extension Deriver {
    /// Expressions unfolded into one another: nobody reads so far, and the stack has an end.
    private static let mostUnfolded = 200

    /// Fills in what is known of a step besides its answer. Where one thing only stands behind it, as a definition
    /// behind the side of a comparison, that is unfolded into the step itself, so that nothing is told twice.
    func unfold(_ expression: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        guard spot.unfolded < Deriver.mostUnfolded else {
            step.goesOn = true
            return noteLeftOut()
        }
        let spot = spot.unfolding
        if isClosed(expression) { return try tellMeaning(of: expression, into: &step, at: spot) }
        switch expression.node {
        case .constant, .thisDate, .row, .parameter, .column, .columnTotal, .query, .invalid: break
        case .not(let inner): try unfold(inner, into: &step, at: spot)
        case .attribute(let index, _):
            if case .row(let table, let row) = spot.at {
                step.provenance = provenance(
                    of: index, table: table, row: row, onPath: !step.path.isEmpty, from: spot.view)
            }
        case .and, .or: try premise(expression, of: &step, at: spot)
        case .compare(_, let left, let right): try compare(left, with: right, into: &step, at: spot)
        case .contains(let left, let right), .like(let left, let right):
            try compare(left, with: right, into: &step, at: spot)
        case .oneOf(let subject, _), .within(let subject, _, _), .isKnown(let subject):
            try about(subject, into: &step, at: spot)
        case .memberOf(let subject, let relation):
            try members(relation, into: &step, at: spot)
            try about(subject, into: &step, at: spot)
        case .definition(let reference, let inner): try define(reference, inner: inner, into: &step, at: spot)
        case .sealed(let inner, _): try unfold(inner, into: &step, at: spot)
        case .conditional: try choose(expression, into: &step, at: spot)
        case .otherwise(let first, let second, _): try fill(first, second: second, into: &step, at: spot)
        case .arithmetic, .negative: try operands(of: expression, into: &step, at: spot)
        case .call(_, let arguments, _, _):
            try premises(arguments, of: &step, at: spot)
            forgetRepeated(&step)
        case .dated(let inner, let date): try move(inner, to: date, into: &step, at: spot)
        case .through: try follow(expression, into: &step, at: spot)
        case .ofRow(let table, let row, let inner):
            step.path.append(Derivation.Step(link: .row(table), place: .table(table), row: .row(table, row: row)))
            try unfold(inner, into: &step, at: spot.at(table, row: row))
        case .aggregate(let aggregate): try aggregateRows(aggregate, into: &step, at: spot)
        }
    }

    // MARK: Premises

    func premise(_ expression: BoundExpression, of step: inout Derivation, at spot: ViewedRow) throws {
        guard mayGoDeeper(&step, at: spot) else { return }
        step.premises.append(try derive(expression, at: spot.deeper))
    }

    /// A step for each expression that is no constant.
    func premises(_ expressions: [BoundExpression], of step: inout Derivation, at spot: ViewedRow) throws {
        for expression in expressions where !isTold(expression) { try premise(expression, of: &step, at: spot) }
    }

    /// What needs no step of its own: the words of the step above say it all.
    private func isTold(_ expression: BoundExpression) -> Bool {
        switch expression.node {
        case .constant, .thisDate, .row, .parameter: return true
        case .attribute, .column, .columnTotal, .through, .ofRow, .definition, .call, .arithmetic, .negative, .compare,
            .and, .or,
            .not, .oneOf, .memberOf, .isKnown, .conditional, .otherwise, .contains, .like, .within, .dated, .aggregate,
            .query,
            .sealed, .invalid:
            return false
        }
    }

    // MARK: Conditions

    private func compare(
        _ left: BoundExpression, with right: BoundExpression, into step: inout Derivation, at spot: ViewedRow
    ) throws {
        if isTold(right) { return try about(left, into: &step, at: spot) }
        if isTold(left) { return try about(right, into: &step, at: spot) }
        step.sides = [try side(left, at: spot), try side(right, at: spot)]
        try premises([left, right], of: &step, at: spot)
    }

    /// A condition on one value: what is known of the value is told with it.
    private func about(_ subject: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        step.sides = [try side(subject, at: spot)]
        try unfold(subject, into: &step, at: spot)
    }

    // MARK: Values

    /// Chains of `if`: the conditions tried, then what the last of them leads to.
    private func choose(_ expression: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        var rest = expression
        while case .conditional(let condition, let then, let otherwise, _) = rest.node {
            guard mayGoDeeper(&step, at: spot) else { return }
            let truth = try answer(condition, at: spot)
            var tried = try derive(condition, at: spot.deeper)
            if truth == .value(.truth(true)) || isTold(then) {
                tried.branch = Derivation.Branch(
                    value: then, isTaken: truth == .value(.truth(true)), isTold: isTold(then))
            }
            step.premises.append(tried)
            switch truth {
            case .value(.truth(true)): rest = then
            case .value(.truth(false)): rest = otherwise
            case .value, .failed: return
            }
            if case .conditional = rest.node { continue }
        }
        if !isTold(rest) { try premise(rest, of: &step, at: spot) }
    }

    private func fill(
        _ first: BoundExpression, second: BoundExpression, into step: inout Derivation, at spot: ViewedRow
    ) throws {
        if try answer(first, at: spot) == .value(.unknown) {
            try premises([first, second], of: &step, at: spot)
        } else {
            try premise(first, of: &step, at: spot)
        }
    }

    /// Sums and products are walked, not nested: a step for each operand that is no constant.
    private func operands(of expression: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        var operands: [BoundExpression] = []
        var waiting = [expression]
        while let next = waiting.popLast() {
            if case .arithmetic(_, let left, let right, _, _) = next.node {
                waiting += [right, left]
            } else if case .negative(let inner, _) = next.node {
                waiting.append(inner)
            } else if !isTold(next) {
                operands.append(next)
            }
        }
        var seen: Set<String> = []
        let formula = Formula(catalog: context.catalog)
        for operand in operands where seen.insert(formula.text(of: operand, at: spot.place)).inserted {
            if step.premises.count >= limits.parts {
                noteLeftOut()
                step.goesOn = true
                return
            }
            try premise(operand, of: &step, at: spot)
        }
        forgetRepeated(&step)
    }

    /// Operands that were all told before need not be named again.
    private func forgetRepeated(_ step: inout Derivation) {
        if !limits.isWhole, step.premises.allSatisfy({ $0.isRepeated && $0.premises.isEmpty }) { step.premises = [] }
    }

    /// `EXPR on DATE`.
    private func move(
        _ inner: BoundExpression, to date: BoundExpression, into step: inout Derivation, at spot: ViewedRow
    ) throws {
        guard case .value(.date(let day)) = try answer(date, at: spot) else {
            return try premises([date], of: &step, at: spot)
        }
        try premises([date], of: &step, at: spot)
        if case .not(let denied) = inner.node { return try unfold(denied, into: &step, at: spot.on(day)) }
        try unfold(inner, into: &step, at: spot.on(day))
    }

    // MARK: Definitions

    private func define(
        _ reference: DefinitionReference, inner: BoundExpression, into step: inout Derivation, at spot: ViewedRow
    ) throws {
        guard case .row(let table, let row) = spot.at, table == reference.table else {
            return try unfold(inner, into: &step, at: spot)
        }
        let rule = context.rule(of: reference)
        var body = inner, concern: BoundExpression?
        if rule?.condition != nil, case .conditional(let about, let requirement, _, _) = inner.node {
            (body, concern) = (requirement, about)
        }
        let concerns = try concern.map { try truth(of: $0, at: spot) } ?? true
        if explained.insert(reference).inserted {
            step.meanings.append(
                try meaning(
                    of: reference, rule: rule, truth: truth(of: .definition(reference, inner: inner), at: spot),
                    concerns: concerns, at: spot))
        }
        let place = Derived(reference: reference, row: row, day: spot.view.day, world: spot.view.key)
        if derived.contains(place) {
            step.isRepeated = true
            return
        }
        guard spot.definitions < limits.definitions else {
            if cutOff.insert(place).inserted { step.goesOn = true } else { step.isRepeated = true }
            return noteLeftOut()
        }
        derived.insert(place)
        // A rule that is not about the row says nothing of it: that it is not is the reason.
        if let concern, concerns != true { return try premise(concern, of: &step, at: spot.inDefinition) }
        try unfoldBody(body, into: &step, at: spot.inDefinition)
    }

    /// What a definition means, where what it was worked out from is not told.
    private func tellMeaning(of expression: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        guard case .definition(let reference, _) = expression.node, explained.insert(reference).inserted else { return }
        let rule = context.rule(of: reference)
        step.meanings.append(
            try meaning(of: reference, rule: rule, truth: truth(of: expression, at: spot), concerns: true, at: spot))
    }

    private func truth(of condition: BoundExpression, at spot: ViewedRow) throws -> Bool? {
        if case .value(.truth(let truth)) = try answer(condition, at: spot) { truth } else { nil }
    }

    /// What has a shape of its own stands below the definition as a step; what the formula shows is unfolded into it.
    private func unfoldBody(_ body: BoundExpression, into step: inout Derivation, at spot: ViewedRow) throws {
        switch body.node {
        case .and, .or:
            // Parts of a junction stand below the name itself; one that is decided by a single part is that part.
            let junction = try derive(body, at: spot)
            if case .expression(let shown) = junction.kind, self.junction(shown) != nil {
                step.premises += junction.premises
                step.passedOver += junction.passedOver
                step.goesOn = step.goesOn || junction.goesOn
            } else {
                step.premises.append(junction)
            }
        case .conditional, .arithmetic, .negative, .call, .through, .aggregate, .otherwise, .attribute, .sealed:
            try unfold(body, into: &step, at: spot)
        case .constant, .thisDate, .row, .parameter, .column, .columnTotal, .query, .invalid: break
        case .not, .compare, .contains, .like, .oneOf, .within, .isKnown, .memberOf, .definition, .dated, .ofRow:
            try premise(body, of: &step, at: spot)
        }
    }
}
