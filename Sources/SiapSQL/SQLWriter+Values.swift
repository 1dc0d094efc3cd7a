import SiapData
import SiapSemantics
import SiapText

/// Constants, codes and the order of values.
extension SQLWriter {
    func literal(_ day: Day) -> String { "DATE '\(day.iso)'" }

    func literal(_ value: Value) -> String {
        if hidesTexts, value.mayNamePerson { return masked }
        switch value {
        case .unknown, .duration, .interval: return "NULL"
        case .text(let text): return SQLLayout.text(text)
        case .whole(let number): return String(number)
        case .decimal(let number): return String(number)
        case .date(let day): return literal(day)
        case .time(let minutes):
            func two(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }
            return "TIME '\(two(minutes / 60)):\(two(minutes % 60))'"
        case .truth(let truth): return truth ? "TRUE" : "FALSE"
        case .code(let list, let index): return SQLLayout.text(list.codes[index].names.english)
        case .row(let table, let row):
            let key = catalog[table].key(of: row)
            return catalog[table].schema.keyAttribute.map { catalog[table].schema[$0].type } == .wholeNumber
                ? key : SQLLayout.text(key)
        }
    }

    /// Unknown of a type, so that DuckDB needs not guess it.
    func nothing(_ type: ValueType) -> String {
        switch type {
        case .wholeNumber: return "CAST(NULL AS BIGINT)"
        case .decimal: return "CAST(NULL AS DOUBLE)"
        case .date: return "CAST(NULL AS DATE)"
        case .time: return "CAST(NULL AS TIME)"
        case .truth: return "CAST(NULL AS BOOLEAN)"
        case .text, .code, .link, .links: return "CAST(NULL AS VARCHAR)"
        case .duration, .interval, .unknown: return "NULL"
        }
    }

    func isNothing(_ text: String) -> Bool {
        text == "NULL" || (text.hasPrefix("CAST(NULL AS ") && !text.dropFirst(13).dropLast().contains { !$0.isLetter })
    }

    /// All that a file may have written for a code.
    func spellings(of list: CodeList, index: Int) -> [String] {
        let code = list.codes[index]
        var seen: Set<String> = []
        return ([code.names.english, code.names.indonesian] + code.aliases + code.names.former).filter {
            seen.insert($0).inserted
        }.map(SQLLayout.text)
    }

    /// A stored code under its English name, however the file spells it.
    func canonical(_ column: String, of list: CodeList) -> String {
        let several = list.codes.indices.filter { spellings(of: list, index: $0).count > 1 }
        if several.isEmpty || isNothing(column) { return column }
        let whens = several.map { index in
            let all = spellings(of: list, index: index)
            let isOther = all.count == 2 ? "= \(all[1])" : "IN (\(all.dropFirst().joined(separator: ", ")))"
            return "WHEN \(column) \(isOther) THEN \(all[0])"
        }
        let line = "CASE " + whens.joined(separator: " ") + " ELSE \(column) END"
        return line.count <= SQLLayout.lineWidth
            ? line : "CASE\n  " + whens.joined(separator: "\n  ") + "\n  ELSE \(column)\nEND"
    }

    /// The place of a code in its list: results are in that order.
    func rank(of text: String, in list: CodeList) -> String {
        """
        list_position([\(list.codes.indices.map { spellings(of: list, index: $0)[0] }.joined(separator: ", "))], \
        \(text))
        """
    }

    /// Nothing that it reads of its row is changed by events.
    func isFixed(_ expression: BoundExpression, of table: TableID) -> Bool {
        switch expression.node {
        case .attribute(let index, _): return !changesOverTime(table, attribute: index)
        case .column, .columnTotal, .through, .ofRow, .parameter, .memberOf, .dated, .aggregate, .query, .invalid:
            return false
        case .definition(let reference, let inner):
            if let known = fixedDefinitions[reference] { return known }
            let found = isFixed(inner, of: table)
            fixedDefinitions[reference] = found
            return found
        case .constant, .row, .thisDate, .call, .arithmetic, .negative, .compare, .and, .or, .not, .oneOf, .isKnown,
            .conditional, .otherwise, .contains,
            .like, .within, .sealed:
            return expression.parts.allSatisfy { isFixed($0, of: table) }
        }
    }
}
