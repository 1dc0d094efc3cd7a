import SiapData
import SiapSyntax
import SiapText

/// Expressions over the rows below, as the rows above see them.
extension AddingMend {
    /// The expression as it is written of the owner, where it means the same there.
    func seen(_ expression: ExpressionSyntax, unfolding: Bool = false) -> String? {
        let scratch = binder.scratch()
        let here = scratch.bindAnything(expression, in: .table(table))
        if here.isInvalid { return nil }
        var edits: [(range: SourceRange, text: String)] = []
        var unfolded: Set<DefinitionReference> = []
        for path in expression.paths {
            if let edit = shortened(path) {
                edits.append(edit)
            } else if unfolding, let (edit, references) = unfold(path) {
                edits.append(edit)
                unfolded.formUnion(references)
            }
        }
        guard let text = text(of: expression.range, edits) else { return nil }
        let other = SourceText("say (\(text))")
        guard case .say(let said)? = Parser.parse(other).script.statements.first?.kind else { return nil }
        let inner = binder.scratch(other)
        let there = inner.bindAnything(said.unbracketed, in: .table(owner))
        guard inner.diagnostics.isEmpty, let wanted = here.meaning(unfolding: unfolded),
            let found = there.meaning(behind: via)
        else { return nil }
        return wanted == found ? text : nil
    }

    private func text(of range: SourceRange, _ edits: [(range: SourceRange, text: String)]) -> String? {
        var text = "", place = range.lower
        for edit in edits.sorted(by: { $0.range.lower < $1.range.lower }) {
            if edit.range.lower < place { return nil }
            text += binder.source[SourceRange(place, edit.range.lower)] + edit.text
            place = edit.range.upper
        }
        return text + binder.source[SourceRange(place, range.upper)]
    }

    /// A path whose first names lead to the owner, without them; the owner itself by the name of its table.
    private func shortened(_ path: PathSyntax) -> (range: SourceRange, text: String)? {
        for count in 1...path.names.count {
            let start = binder.scratch().bindPath(
                PathSyntax(names: Array(path.names.prefix(count))), in: .table(table), expecting: nil)
            guard start.linkSteps == via else { continue }
            if count < path.names.count { return (SourceRange(path.range.lower, path.names[count].range.lower), "") }
            if count == 1, case .expression(let found)? = binder.scratch().resolve(path.names[0].normalized, in: owner),
                found.isRow(of: owner)
            {
                return nil
            }
            return (path.range, binder.catalog[owner].schema.names[tongue])
        }
        return nil
    }

    /// A definition that gives a number of the owner, by the owner's own name of it.
    private func unfold(_ path: PathSyntax) -> (
        edit: (range: SourceRange, text: String), references: [DefinitionReference]
    )? {
        var bound = binder.scratch().bindPath(path, in: .table(table), expecting: nil)
        var references: [DefinitionReference] = []
        while case .definition(let reference, let inner) = bound.node,
            inner.linkSteps?.starts(with: via) != true || bound.linkSteps?.starts(with: via) != true
        {
            references.append(reference)
            bound = inner
            if let steps = bound.linkSteps, steps.starts(with: via), steps.count == via.count + 1 { break }
            if case .definition = bound.node { continue }
            if case .conditional(_, let then, let otherwise, _) = bound.node {
                // The branch that leads there; the others have the number of the row itself.
                bound = [then, otherwise].first { $0.linkSteps?.starts(with: via) == true } ?? bound
                break
            }
            break
        }
        guard !references.isEmpty, let steps = bound.linkSteps, steps.starts(with: via), steps.count == via.count + 1
        else { return nil }
        switch steps[via.count] {
        case .attribute(let index):
            return ((path.range, binder.catalog[owner].schema[index].names[tongue]), references)
        case .definition(let reference): return ((path.range, reference.names[tongue]), references)
        }
    }

    // MARK: Back to the rows below

    /// What the owner calls the rows that lead to it by `via`.
    var nameBelow: String? {
        let schema = binder.catalog[table].schema
        var candidates = [schema.names]
        if via.count == 1 {
            switch via[0] {
            case .attribute(let index):
                candidates.insert(contentsOf: [schema[index].backAs].compactMap(\.self), at: 0)
            case .definition(let reference):
                let definition = binder.context.definitions.definition(named: reference.names.english, of: table)
                candidates.insert(contentsOf: [definition?.backAs].compactMap(\.self), at: 0)
            }
        }
        return candidates.map { $0[tongue] }.first { name in
            let syntax = NameSyntax(text: name, range: query.range)
            guard let (_, relation, rest) = binder.scratch().relation([syntax], from: owner, at: query.range),
                rest.isEmpty, relation.outer == owner,
                relation.inner == table, relation.steps.count == 1, case .back(_, let link) = relation.steps[0]
            else { return false }
            return link.linkSteps == via
        }
    }
}
