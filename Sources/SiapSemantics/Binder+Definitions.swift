public import SiapData
import SiapSyntax
import SiapText

/// Definitions: each is read once in its own text and tongue, and kept as long as its catalog.
extension Binder {
    func bindDefinition(_ definition: Definition) -> BoundExpression {
        var reference = DefinitionReference(table: definition.table, names: definition.names)
        if let start = definitionsInProgress.firstIndex(of: reference) {
            let circle = (definitionsInProgress[start...] + [reference]).map { $0.names[context.tongue] }
            report(.definitionCircle(path: circle.joined(separator: " → ")), at: definition.syntax.range)
            return .invalid
        }
        if let known = memory.definitions[reference] ?? statement.definitions[reference] { return use(known) }
        if let problem = memory.failures[reference] {
            diagnostics.append(problem)
            return .invalid
        }
        if definitionsInProgress.count >= Binder.deepestDefinitions {
            report(.nestingTooDeep(limit: Binder.deepestDefinitions), at: definition.syntax.range)
            return .invalid
        }
        definitionsInProgress.append(reference)
        defer { definitionsInProgress.removeLast() }
        // A definition is read in its own text and tongue; its problems were reported when it was declared.
        let inner = Binder(
            context: context(of: definition), source: definition.source, memory: memory, statement: statement)
        inner.definitionsInProgress = definitionsInProgress
        let bound = inner.bindDefinitionBody(definition)
        if let problem = inner.diagnostics.first {
            let outside = Diagnostic(problem.problem, at: nil)
            // Where it stands in a circle, and how deep, depends on the way that led here.
            if problem.id != .definitionCircle, problem.id != .nestingTooDeep { memory.failures[reference] = outside }
            diagnostics.append(outside)
            return .invalid
        }
        // Shown is what the pack itself says, from end to end: nothing that a script could have put in its place.
        reference.isShown =
            definition.isShown && !inner.metVariable && !bound.facts.restsOnOthers && inner.parametersUsed.isEmpty
        reference.isOfOthers = !definition.isOfPack
        // A variable may hold something else in the next statement: nothing that depends on it is kept, here or by the
        // engine.
        reference.readsVariable = inner.metVariable
        let entry = BoundEntry(
            bound: .definition(reference, inner: bound), tables: inner.tablesUsed, synthetic: inner.syntheticUsed,
            parameters: inner.parametersUsed, usesToday: inner.usesToday, metVariable: inner.metVariable,
            leastProtection: inner.leastProtection)
        if inner.metVariable { statement.definitions[reference] = entry } else { memory.definitions[reference] = entry }
        return use(entry)
    }

    private func use(_ entry: BoundEntry) -> BoundExpression {
        tablesUsed.formUnion(entry.tables)
        for names in entry.synthetic where !syntheticUsed.contains(names) { syntheticUsed.append(names) }
        if entry.usesToday { usesToday = true }
        if entry.metVariable { metVariable = true }
        leastProtection = min(leastProtection, entry.leastProtection)
        for parameter in entry.parameters { note(parameter) }
        return entry.bound
    }

    func bindDefinitionBody(_ definition: Definition) -> BoundExpression {
        let scope = Scope.table(definition.table)
        guard let type = definition.type else {
            return bindAnything(definition.syntax, in: scope)
        }
        let bound = bind(definition.syntax, in: scope, expecting: type)
        if !bound.isInvalid, !fits(bound.type, wanted: type) {
            report(
                .needsType(
                    written: .written(text(of: definition.syntax.range)), wanted: describe(type),
                    found: describe(bound.type)), at: definition.syntax.range)
            return .invalid
        }
        return bound
    }

    /// A condition where the form is one (standalone codes allowed), a value otherwise.
    func bindAnything(_ expression: ExpressionSyntax, in scope: Scope) -> BoundExpression {
        switch expression {
        case .not, .comparison, .quantified: return bindCondition(expression, in: scope)
        case .binary(let op, _, _, _) where op == .and || op == .or: return bindCondition(expression, in: scope)
        case .number, .string, .template, .date, .time, .duration, .truth, .unknown, .variable, .path, .rowLiteral,
            .call, .aggregateCall, .negative, .places, .binary, .between, .oneOf, .oneOfPath, .match, .isKnown,
            .conditional, .dated, .parenthesized, .query, .missing:
            return bind(expression, in: scope)
        }
    }

    private func context(of definition: Definition) -> BindingContext {
        var copy = context
        copy.tongue = definition.tongue
        copy.mayAskWhole = definition.mayAskWhole
        return copy
    }

    /// Reports the problems of a definition where it is written.
    public func checkDefinition(_ definition: Definition) -> ValueType { bound(definition).type }

    /// Whether its own text looks at something private.
    public func looksAtPrivate(_ definition: Definition) -> Bool { bound(definition).facts.readsPrivate }

    private func bound(_ definition: Definition) -> BoundExpression {
        definitionsInProgress = [DefinitionReference(table: definition.table, names: definition.names)]
        defer { definitionsInProgress = [] }
        return bindDefinitionBody(definition)
    }
}
