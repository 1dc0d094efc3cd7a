import SiapData
import SiapEngine
package import SiapSemantics
import SiapSyntax
import SiapText

/// What definitions and rules say of themselves.
extension Deriver {
    /// `truth` is that of the rule for the row.
    func meaning(of reference: DefinitionReference, rule: Rule?, truth: Bool?, concerns: Bool?, at spot: ViewedRow)
        throws -> Meaning
    {
        let definition = context.definitions.definition(named: reference.names.english, of: reference.table)
        var meaning = Meaning(
            names: reference.names, doc: rule == nil ? definition?.doc : nil, table: reference.table,
            formula: definition?.formula ?? "…")
        guard let rule else { return meaning }
        var told = Meaning.RuleMeaning(rule)
        told.concerns = concerns
        if truth == false { told.because = try because(rule, at: spot) }
        meaning.rule = told
        return meaning
    }

    private func binder(_ rule: Rule) -> Binder {
        var own = context
        own.tongue = rule.tongue
        return Binder(context: own, source: rule.source, memory: memory)
    }

    /// The text of `because` with its braces filled in for the row.
    private func because(_ rule: Rule, at spot: ViewedRow) throws -> [Meaning.RuleMeaning.Part]? {
        guard let doc = rule.because else { return nil }
        let text = tongue == .indonesian ? doc.indonesian ?? doc.english : doc.english
        return try Parser.template(text, in: rule.source).parts.map { part in
            switch part {
            case .text(let text): return .text(text)
            case .expression(let expression):
                guard let claim = binder(rule).bindClaim(expression, of: rule.table) else { return .text("…") }
                return .value(try answer(claim.expression, at: spot), isPrivate: claim.isPrivate)
            }
        }
    }
}

extension Meaning.RuleMeaning {
    /// What a rule says of itself, whatever the row.
    package init(_ rule: Rule) {
        severity = rule.severity
        cites = rule.cites
        condition = rule.condition.map { Definition.oneLine(rule.source[$0.range]) }
        concerns = true
    }
}

extension BindingContext {
    /// The rule of that name, unless a definition has taken its place since.
    package func rule(of reference: DefinitionReference) -> Rule? {
        guard let rule = rules.first(where: { $0.table == reference.table && $0.names == reference.names }),
            let definition = definitions.definition(named: reference.names.english, of: reference.table),
            definition.syntax.range == rule.requirement.range, definition.source.text == rule.source.text
        else { return nil }
        return rule
    }
}
