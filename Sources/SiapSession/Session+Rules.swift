import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

/// rule: declared by packs and scripts, asked by check.
extension Session {
    func declare(_ syntax: RuleSyntax, in source: SourceText) throws(DiagnosticsFailure) {
        let table = try table(for: syntax.names, of: syntax.table)
        let rule = Rule(
            table: table, names: syntax.names.bilingual, condition: syntax.condition, requirement: syntax.requirement,
            severity: try severity(syntax.severity),
            cites: syntax.cites?.bilingual, because: syntax.because, tongue: context.tongue, source: source)
        try refuseContradictions(rule, at: syntax.names.range)
        try add(rule.definition)
        // A pack's texts may name definitions that come later, too.
        if mode.pack == nil {
            let problems = problems(inTextsOf: rule)
            if !problems.isEmpty { throw DiagnosticsFailure(problems) }
        }
        let same = context.rules.firstIndex {
            $0.table == table
                && ($0.names.english == rule.names.english || $0.names.indonesian == rule.names.indonesian)
        }
        if let same { context.rules[same] = rule } else { context.rules.append(rule) }
    }

    /// A pack's rules may use definitions that come later: they are compared at its end.
    func refuseContradictions(_ rule: Rule, at range: SourceRange) throws(DiagnosticsFailure) {
        if mode.pack != nil { return }
        let binder = Binder(context: context, source: rule.source, memory: memory)
        for other in context.rules where other.names != rule.names && binder.contradict(rule, with: other) {
            throw DiagnosticsFailure(Diagnostic(.rulesContradict(rule: rule.names, other: other.names), at: range))
        }
    }

    /// Names within `because` that a row of the table has not, in either tongue: whoever breaks the rule would be told
    /// "…".
    func problems(inTextsOf rule: Rule) -> [Diagnostic] {
        guard let because = rule.because else { return [] }
        var context = self.context
        context.tongue = rule.tongue
        var problems: [Diagnostic] = []
        for text in [because.english, because.indonesian].compactMap(\.self) {
            let (parts, mistakes) = Parser.template(text, in: rule.source)
            problems += mistakes
            for case .expression(let expression) in parts {
                let binder = Binder(context: context, source: rule.source, memory: memory)
                _ = binder.bindClaim(expression, of: rule.table)
                problems += binder.diagnostics
            }
        }
        return problems
    }

    private func severity(_ name: NameSyntax?) throws(DiagnosticsFailure) -> Int {
        guard let name else { return 0 }
        if let position = Rule.severities.position(of: name.text) { return position }
        let codes = Rule.severities.codes.map(\.names)
        let near = NearNames.near(name.text, among: codes.flatMap { [$0.english, $0.indonesian] })
        throw DiagnosticsFailure(
            Diagnostic(
                .unknownCode(code: name.text, list: Rule.severities.names, choices: []), at: name.range,
                proposals: near.isEmpty ? codes : near.map { Bilingual($0) }))
    }
}
