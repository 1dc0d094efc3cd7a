import SiapData
import SiapText

/// A check for the eye: a row of the table a line, a rule a column under its number; the numbers are told below.
struct CheckTable {
    let result: ResultTable
    let formatter: ValueFormatter

    /// The columns of a check, in their order.
    private enum Place: Int {
        case row, rule, severity, outcome, failing, of, unknown, margin
        var column: ResultColumnID { ResultColumnID(index: rawValue) }
    }

    /// As many tables as a terminal of that width asks for, each with the rows and some of the rules.
    func displayed(width: Int?) -> [ResultTable] {
        let whole = displayed()
        guard let width else { return [whole] }
        let widths = whole.columns.map { column in
            let cells = (0..<whole.rowCount).map { DisplayWidth.of(formatter.text(column.column.value(at: $0))) }
            return max(DisplayWidth.of(column.names[formatter.tongue]), cells.max() ?? 0) + 2
        }
        var parts: [[Int]] = [[]]
        var room = width - widths[0]
        for rule in whole.columns.indices.dropFirst() {
            if room < widths[rule] - 2, parts[parts.count - 1].count > 0 {
                parts.append([])
                room = width - widths[0]
            }
            parts[parts.count - 1].append(rule)
            room -= widths[rule]
        }
        return parts.map { part in
            ResultTable(columns: [whole.columns[0]] + part.map { whole.columns[$0] }, rowCount: whole.rowCount)
        }
    }

    func displayed() -> ResultTable {
        var keys: [Value] = [], rules: [Value] = []
        var places: [Value: Int] = [:], cells: [[Value]: Int] = [:]
        for row in 0..<result.rowCount {
            let key = value(at: .row, row: row), rule = value(at: .rule, row: row)
            if places.updateValue(row, forKey: key) == nil { keys.append(key) }
            if !rules.contains(rule) { rules.append(rule) }
            cells[[key, rule]] = row
        }
        let label = result.columns[Place.row.column]
        // The keys are rows of the table that was checked, however few of them are shown.
        let checked = Column(
            type: label.column.type, values: keys, domain: formatter.catalog.domain(of: label.column.type))
        var columns = [ResultTable.ResultColumn(names: label.names, column: checked, role: .item)]
        for (number, rule) in rules.enumerated() {
            let texts = keys.map { cells[[$0, rule]].map { Value.text(cell($0)) } ?? .text("") }
            columns.append(
                ResultTable.ResultColumn(
                    names: Bilingual(String(number + 1)), column: Column(type: .text, values: texts), role: .item))
        }
        return ResultTable(columns: columns, rowCount: keys.count)
    }

    /// The column that says how many fail.
    static let failing = Place.failing.column

    func isAboutNothing(_ row: Int) -> Bool { value(at: .of, row: row) == .whole(0) }

    /// Nothing is known to fail, and of something nobody can tell.
    func cannotTell(_ row: Int) -> Bool {
        value(at: .failing, row: row) == .whole(0) && value(at: .unknown, row: row) != .whole(0)
    }

    private func value(at place: Place, row: Int) -> Value { result.columns[place.column].column.value(at: row) }

    private func cell(_ row: Int) -> String {
        guard case .code(_, let outcome) = value(at: .outcome, row: row) else { return "?" }
        switch outcome {
        case 0: return "✓"
        case 1:
            var words = "✗"
            if case .whole(let of) = value(at: .of, row: row), of > 1 {
                words += " \(formatter.text(value(at: .failing, row: row)))/\(formatter.text(.whole(of)))"
            }
            if case .decimal(let margin) = value(at: .margin, row: row) {
                words += " +\(formatter.text(.decimal(margin)))"
            }
            return words
        case 2: return "?"
        default: return "–"
        }
    }
}

/// What the numbers over a check stand for, and its marks.
enum RuleLegend {
    static func lines(of rules: [Footnotes.RuleNote], in tongue: Tongue) -> [String] {
        if rules.isEmpty { return [] }
        let numbered = rules.enumerated().map { number, rule in line(number + 1, of: rule, in: tongue) }
        let marks =
            tongue == .english
            ? "✓ holds · ✗ fails: how many of how many, + by how much · ? cannot tell · – not about it"
            : "✓ terpenuhi · ✗ tidak terpenuhi: berapa dari berapa, + selisihnya · ? belum jelas · – tidak berlaku"
        return numbered + [marks]
    }

    private static func line(_ number: Int, of rule: Footnotes.RuleNote, in tongue: Tongue) -> String {
        var words = "\(number) \(rule.names[tongue]) (\(rule.table[tongue])) · \(rule.severity[tongue])"
        if let cites = rule.cites { words += " · \(cites[tongue])" }
        if rule.rows == 0 { return words + (tongue == .english ? ": about none of them" : ": tidak mengenai satu pun") }
        var counts = [
            tongue == .english
                ? "\(rule.failing) of \(rule.rows) fail" : "\(rule.failing) dari \(rule.rows) tidak terpenuhi"
        ]
        if rule.unknown > 0 {
            counts.append(tongue == .english ? "\(rule.unknown) cannot tell" : "\(rule.unknown) belum jelas")
        }
        return words + ": " + counts.joined(separator: ", ")
    }
}
