import SiapData
import SiapSemantics
import SiapText

/// `check`: for each row and rule whether it holds, by how much it fails, or that nobody can tell.
extension Executor {
    func check(_ input: Selection, _ check: BoundCheck) throws -> ResultTable {
        let found = try evaluator.elsewhere {
            try check.rules.map { try self.findings($0, context(input.source, input.rows)) }
        }
        let findings = found.map(\.rows)
        let rows = (0..<input.rows.count).map { input.rows[$0] }
        let places = rows.flatMap { row in check.rules.indices.map { (row, $0) } }
        func cells(_ value: (Finding) -> Value) -> [Value] {
            rows.indices.flatMap { row in findings.map { value($0[row]) } }
        }
        func column(_ index: Int, _ values: [Value]) -> ResultTable.ResultColumn {
            let declared = check.columns[index]
            var column = ResultTable.ResultColumn(
                names: declared.names,
                column: Column(type: declared.type, values: values, domain: domain(of: declared.type)),
                role: declared.role)
            column.unknownIsBlank = true
            return column
        }
        guard case .code(let ruleCodes) = check.columns[1].type else {
            preconditionFailure("the second column of a check is the rule")
        }
        let columns = [
            column(0, places.map { .row(check.table, row: $0.0) }),
            column(1, places.map { .code(ruleCodes, index: $0.1) }),
            column(2, places.map { .code(Rule.severities, index: check.rules[$0.1].severity) }),
            column(3, cells { .code(BoundCheck.outcomes, index: $0.outcome.rawValue) }),
            column(4, cells { .whole($0.failing) }),
            column(5, cells { .whole($0.count) }),
            column(6, cells { .whole($0.unknown) }),
            column(7, cells { $0.margin.isNaN ? .unknown : .decimal($0.margin) }),
        ]
        var result = ResultTable(columns: columns, rowCount: places.count)
        result.isCheck = true
        footnotes.rules = zip(check.rules, found).map(note)
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

    /// What a rule finds: of each row that is checked, and of the rows of the rule's own table, each counted once, be
    /// it a part of several.
    private struct Findings {
        var rows: [Finding]
        var about: Int
        var failing: Int
        var unknown: Int
    }

    private func note(_ rule: BoundRule, _ found: Findings) -> Footnotes.RuleNote {
        Footnotes.RuleNote(
            names: rule.names, table: rule.table, severity: Rule.severities.codes[rule.severity].names,
            cites: rule.cites,
            rows: found.about, failing: found.failing, unknown: found.unknown, isBreach: rule.severity == 0)
    }

    private func findings(_ rule: BoundRule, _ all: Evaluator.Context) throws -> Findings {
        if let reason = evaluator.stopReason() { throw DiagnosticsFailure(Diagnostic(reason, at: nil)) }
        switch rule.form {
        case .own(let applies, let holds, let margin):
            let about = try applies.map { try evaluator.truths($0, all) }
            let truths = try evaluator.truths(holds, all)
            let margins = try margin.map { try evaluator.evaluate($0, all).decimals(count: all.count) }
            let rows = (0..<all.count).map { row in
                let isAbout = about?[row] ?? 1
                if isAbout == 0 { return Finding(outcome: .notAboutIt, count: 0, failing: 0, unknown: 0, margin: .nan) }
                if truths[row] == 1 { return Finding(outcome: .holds, count: 1, failing: 0, unknown: 0, margin: .nan) }
                if truths[row] == 0, isAbout == 1 {
                    return Finding(outcome: .fails, count: 1, failing: 1, unknown: 0, margin: margins?[row] ?? .nan)
                }
                return Finding(outcome: .cannotTell, count: 1, failing: 0, unknown: 1, margin: .nan)
            }
            func count(_ outcome: BoundCheck.Outcome) -> Int { rows.count { $0.outcome == outcome } }
            return Findings(
                rows: rows, about: rows.count - count(.notAboutIt), failing: count(.fails), unknown: count(.cannotTell))
        case .parts(let count, let failing, let unknown, let margin):
            func behind(_ aggregate: LinkedAggregate) throws -> [ArraySlice<UInt32>] {
                let linked = try evaluator.rows(behind: aggregate, on: day)
                return (0..<all.count).map { linked.rows(of: all.rows[$0]) }
            }
            func distinct(_ rows: [ArraySlice<UInt32>]) -> Int {
                rows.reduce(into: Set<UInt32>()) { $0.formUnion($1) }.count
            }
            let members = try behind(count), failures = try behind(failing), unknowns = try behind(unknown)
            let margins = try margin.map { try evaluator.evaluate($0, all).decimals(count: all.count) }
            let rows = (0..<all.count).map { row in
                let outcome: BoundCheck.Outcome =
                    !failures[row].isEmpty
                    ? .fails : !unknowns[row].isEmpty ? .cannotTell : members[row].isEmpty ? .notAboutIt : .holds
                return Finding(
                    outcome: outcome, count: Int64(members[row].count), failing: Int64(failures[row].count),
                    unknown: Int64(unknowns[row].count),
                    margin: outcome == .fails ? margins?[row] ?? .nan : .nan)
            }
            return Findings(
                rows: rows, about: distinct(members), failing: distinct(failures), unknown: distinct(unknowns))
        }
    }
}
