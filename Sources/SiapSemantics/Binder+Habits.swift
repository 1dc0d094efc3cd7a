import SiapData
import SiapSyntax
import SiapText

/// What is probably meant where kinds do not go together, or a name is a habit from elsewhere.
extension Binder {
    /// `election_day - 7` and `election_day - "7"`: so many days.
    func daysMeant(_ l: BoundExpression, _ r: BoundExpression) -> [Bilingual] {
        guard l.type == .date, case .constant(let value, _) = r else { return [] }
        let number: String
        switch value {
        case .whole(let whole): number = String(whole)
        case .text(let text) where Int(text) != nil: number = text
        default: return []
        }
        return [Bilingual(english: "\(number) days", indonesian: "\(number) hari")]
    }

    /// `birth_date > 2000`: the first day of that year; `age > 17 years`: the number alone.
    func meant(beside type: ValueType, _ right: ExpressionSyntax) -> [Bilingual] {
        let written = text(of: right.range)
        if type == .date, written.utf8.count == 4, let year = Int(written), (1800...2200).contains(year) { return [Bilingual("\(written)-01-01")] }
        guard type.isNumber, let number = written.split(separator: " ").first, Int(number) != nil, number.utf8.count < written.utf8.count else { return [] }
        return [Bilingual(String(number))]
    }

    /// `null`, a table where its rows are counted, and a condition on the result.
    func habits(_ name: NameSyntax, in scope: Scope) -> [Bilingual] {
        let words = name.text.lowercased().split(separator: " ").map(String.init)
        if words.count == 1, ["null", "nil", "none", "na"].contains(words[0]) { return [Bilingual(english: "unknown", indonesian: "kosong")] }
        if words.contains("having") { return [Bilingual(english: "| where …", indonesian: "| yang …")] }
        guard case .table = scope, let last = words.last, catalog.table(named: last) != nil else { return [] }
        let counts = ["count", "hitung", "berapa", "jumlah"]
        guard words.count == 1 || words.count == 2 && counts.contains(words[0]) else { return [] }
        return [Bilingual(english: "count(\(last))", indonesian: "hitung(\(last))")]
    }
}
