import SiapFollowUps
import SiapSemantics
import SiapSyntax
import SiapText

extension Session {
    /// What the variables that a question names hold now, to be kept with it.
    func variables(of question: String) -> VariablesAsked {
        let names = VariableNames.used(in: question)
        if names.isEmpty { return VariablesAsked() }
        return VariablesAsked(
            values: context.variables.filter { names.contains($0.key) },
            ofPeople: context.variablesOfPeople.filter { names.contains($0.key) })
    }

    var variablesOfToday: VariablesAsked {
        VariablesAsked(values: context.variables, ofPeople: context.variablesOfPeople)
    }

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
