import SiapSemantics
import SiapSyntax
import SiapText

/// The variables of a question as they were when it was asked: what goes on from it means the same rows, whatever the names hold since.
struct VariablesAsked {
    var values: [String: Variable] = [:]
    /// Those of them that were worked out from people, with the limit below which their counts were hidden.
    var ofPeople: [String: Int] = [:]

    /// A variable that is named anew is meant as it is now.
    func without(_ names: Set<String>) -> VariablesAsked {
        VariablesAsked(values: values.filter { !names.contains($0.key) }, ofPeople: ofPeople.filter { !names.contains($0.key) })
    }
}

enum VariableNames {
    /// The variables that a text names, normalized and without the `$`.
    static func used(in text: String) -> Set<String> {
        if !text.utf8.contains(UInt8(ascii: "$")) { return [] }
        let source = SourceText(text)
        return Set(Parser.parse(source).tokens.filter { $0.kind == .variable }.map { normalizedName(String(source[$0.range].dropFirst())) })
    }
}

extension Session {
    /// What the variables that a question names hold now, to be kept with it.
    func variables(of question: String) -> VariablesAsked {
        let names = VariableNames.used(in: question)
        if names.isEmpty { return VariablesAsked() }
        return VariablesAsked(
            values: context.variables.filter { names.contains($0.key) }, ofPeople: context.variablesOfPeople.filter { names.contains($0.key) })
    }

    var variablesOfToday: VariablesAsked { VariablesAsked(values: context.variables, ofPeople: context.variablesOfPeople) }

    /// Puts the values of an earlier question in place of today's; whoever calls this restores those.
    func recall(_ asked: VariablesAsked) {
        if asked.values.isEmpty { return }
        context.variables.merge(asked.values) { _, then in then }
        for name in asked.values.keys { context.variablesOfPeople[name] = asked.ofPeople[name] }
    }

    func restore(_ today: VariablesAsked) {
        context.variables = today.values
        context.variablesOfPeople = today.ofPeople
    }
}

extension QuerySyntax {
    /// Its rows are those of the question before.
    var goesOn: Bool { if case .last = head.source.kind { true } else { false } }
}
