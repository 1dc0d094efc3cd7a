import SiapData
import SiapSemantics
import SiapText

/// `check`: for each row and rule whether it holds, by how much it fails, or that nobody can tell.
extension Executor {
    func check(_ input: Selection, _ check: BoundCheck) throws -> ResultTable {
        let findings = try evaluator.elsewhere { try check.rules.map { try self.findings($0, context(input.source, input.rows)) } }
        let rows = (0..<input.rows.count).map { input.rows[$0] }
        let places = rows.flatMap { row in check.rules.indices.map { (row, $0) } }
        func cells(_ value: (Finding) -> Value) -> [Value] { rows.indices.flatMap { row in findings.map { value($0[row]) } } }
        func column(_ index: Int, _ values: [Value]) -> ResultTable.ResultColumn {
            let declared = check.columns[index]
            var column = ResultTable.ResultColumn(
                names: declared.names, column: Column(type: declared.type, values: values, domain: domain(of: declared.type)), role: declared.role)
            column.unknownIsBlank = true
            return column
        }
        guard case .code(let ruleCodes) = check.columns[1].type else { preconditionFailure("the second column of a check is the rule") }
        let columns = [
            column(0, places.map { .row(check.table, $0.0) }), column(1, places.map { .code(ruleCodes, $0.1) }),
            column(2, places.map { .code(Rule.severities, check.rules[$0.1].severity) }),
            column(3, cells { .code(BoundCheck.outcomes, $0.outcome.rawValue) }), column(4, cells { .whole($0.failing) }),
            column(5, cells { .whole($0.count) }),
            column(6, cells { .whole($0.unknown) }), column(7, cells { $0.margin.isNaN ? .unknown : .decimal($0.margin) }),
        ]
        var result = ResultTable(columns: columns, rowCount: places.count)
        result.isCheck = true
        footnotes.rules = try zip(check.rules, findings).map { try note($0, $1, input) }
        return result
    }

    private struct Finding {
        var outcome: BoundCheck.Outcome
        var count: Int64
        var failing: Int64
        var unknown: Int64
        /// NaN where there is none.
        var margin: Double
    }

    /// How the rows of the rule's own table fare, each counted once, be it a part of several of the rows that are checked.
    private func note(_ rule: BoundRule, _ findings: [Finding], _ input: Selection) throws -> Footnotes.RuleNote {
        func count(_ outcome: BoundCheck.Outcome) -> Int { findings.count { $0.outcome == outcome } }
        let rows: Int, failing: Int, unknown: Int
        switch rule.form {
        case .own: (rows, failing, unknown) = (findings.count - count(.notAboutIt), count(.fails), count(.cannotTell))
        case .parts(let all, let failures, let unknowns, _):
            rows = try distinctRows(behind: all, input)
            failing = try distinctRows(behind: failures, input)
            unknown = try distinctRows(behind: unknowns, input)
        }
        return Footnotes.RuleNote(
            names: rule.names, table: rule.table, severity: Rule.severities.codes[rule.severity].names, cites: rule.cites,
            rows: rows, failing: failing, unknown: unknown, isBreach: rule.severity == 0)
    }

    private func distinctRows(behind aggregate: LinkedAggregate, _ input: Selection) throws -> Int {
        let linked = try evaluator.rows(behind: aggregate, on: day)
        var seen: Set<UInt32> = []
        for index in 0..<input.rows.count { seen.formUnion(linked.rows(of: input.rows[index])) }
        return seen.count
    }

    private func findings(_ rule: BoundRule, _ all: Evaluator.Context) throws -> [Finding] {
        if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
        switch rule.form {
        case .own(let applies, let holds, let margin):
            let about = try applies.map { try evaluator.truths($0, all) }
            let truths = try evaluator.truths(holds, all)
            let margins = try margin.map { try evaluator.evaluate($0, all).decimals(count: all.count) }
            return (0..<all.count).map { row in
                let isAbout = about?[row] ?? 1
                if isAbout == 0 { return Finding(outcome: .notAboutIt, count: 0, failing: 0, unknown: 0, margin: .nan) }
                if truths[row] == 1 { return Finding(outcome: .holds, count: 1, failing: 0, unknown: 0, margin: .nan) }
                if truths[row] == 0, isAbout == 1 { return Finding(outcome: .fails, count: 1, failing: 1, unknown: 0, margin: margins?[row] ?? .nan) }
                return Finding(outcome: .cannotTell, count: 1, failing: 0, unknown: 1, margin: .nan)
            }
        case .parts(let count, let failing, let unknown, let margin):
            let counts = try evaluator.integers(.aggregate(count), all), failures = try evaluator.integers(.aggregate(failing), all)
            let unknowns = try evaluator.integers(.aggregate(unknown), all)
            let margins = try margin.map { try evaluator.evaluate($0, all).decimals(count: all.count) }
            return (0..<all.count).map { row in
                let outcome: BoundCheck.Outcome =
                    failures[row] > 0 ? .fails : unknowns[row] > 0 ? .cannotTell : counts[row] > 0 ? .holds : .notAboutIt
                return Finding(
                    outcome: outcome, count: counts[row], failing: failures[row], unknown: unknowns[row],
                    margin: outcome == .fails ? margins?[row] ?? .nan : .nan)
            }
        }
    }
}
