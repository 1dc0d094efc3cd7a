import SiapData
import SiapRender
import SiapReports
import SiapSemantics
import SiapSyntax
import SiapText

/// What a report's file must not hold of what was said before it: names and numbers of people in variables and
/// definitions.
extension OpenReport {
    /// Texts of a column may be what a variable held.
    func masked(_ column: Column) -> Column {
        guard column.type == .text, hidesTexts else { return column }
        let values = (0..<column.count).map { row -> Value in
            guard case .text(let text) = column.value(at: row) else { return column.value(at: row) }
            return .text(masked(text))
        }
        return Column(type: .text, values: values)
    }
}

extension Session {
    func hideEarlierTexts(in report: OpenReport) {
        if settings.unmasked { return }
        report.hide(context.variables.values.flatMap(names))
        for definition in context.definitions.all {
            let ranges = likelyPrivate(definition.syntax.range, in: definition.source)
            report.hide(ranges.flatMap { privateLiterals(in: $0, definition.source) })
        }
    }

    /// What a variable holds, where it names or numbers a person.
    private func names(_ variable: Variable) -> [String] {
        switch variable {
        case .value(.text(let text), _):
            return isPerson(text) || text.utf8.count > 8 && text.utf8.allSatisfy { (48...57).contains($0) }
                ? [text] : []
        case .value(.whole(let number), _) where Value.whole(number).mayNamePerson:
            return [String(number.magnitude)]
                + Tongue.allCases.map { NumberFormat.whole(Int64(clamping: number.magnitude), in: $0) }
        case .value, .privateValue, .table: return []
        }
    }

    private func isPerson(_ text: String) -> Bool {
        context.catalog.tables.contains {
            $0.holdsPeople && $0.row(key: text) == nil && !$0.rows(meaning: text).isEmpty
        }
    }
}
