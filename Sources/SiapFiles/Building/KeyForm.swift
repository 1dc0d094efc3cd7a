import SiapData

/// Which texts that name no row of a table may be shown: where rows have private names, only those written as its keys
/// are.
///
/// A cell that should hold a link to a person and holds nothing known is often that person's name.
final class KeyForm {
    private let table: Table
    private static let mostKeys = 2_000

    /// Looked at when the first cell is to be shown: most files have none.
    private lazy var known: (forms: Set<String>?, longest: Int) = {
        let schema = table.schema
        // Rows have no private names, so that anything may be shown.
        guard schema.attributes.contains(where: { $0.isPrivate && $0.role != .plain }) else { return (nil, 0) }
        let isKeyShown = schema.keyAttribute.map { !schema[$0].isPrivate } ?? false
        let keys = isKeyShown ? (0..<min(table.rowCount, KeyForm.mostKeys)).map { table.key(of: $0) } : []
        return (Set(keys.map(KeyForm.form)), keys.map(\.count).max() ?? 0)
    }()

    init(_ table: Table) { self.table = table }

    func mayShow(_ text: String) -> Bool {
        guard let forms = known.forms else { return true }
        // A number of a person is a number, too, but longer than most keys.
        return text.isEmpty || text.count <= known.longest && forms.contains(KeyForm.form(text))
    }

    /// Of each part of a many-link.
    func mayShowParts(_ text: String) -> Bool {
        known.forms == nil || text.split(separator: ";").allSatisfy { mayShow(String($0)) }
    }

    /// `W-00017` and `W-1` are both `a-9`.
    private static func form(_ text: String) -> String {
        var form = ""
        for character in text {
            let kind: Character = character.isLetter ? "a" : character.isNumber ? "9" : character
            if kind != form.last || kind != "a" && kind != "9" { form.append(kind) }
        }
        return form
    }
}
