import SiapData

/// Which texts that name no row of a table may be shown: where rows have private names, only those written as its keys are.
///
/// A cell that should hold a link to a person and holds nothing known is often that person's name.
struct KeyForm {
    /// Nil: rows have no private names, so that anything may be shown.
    private let forms: Set<String>?
    /// A number of a person is a number, too, but longer than most keys.
    private var longest = 0
    private static let mostKeys = 2_000

    init(_ table: Table) {
        let attributes = table.schema.attributes
        guard attributes.contains(where: { $0.isPrivate && $0.role != .plain }) else {
            forms = nil
            return
        }
        let isKeyShown = table.schema.keyIndex.map { !attributes[$0].isPrivate } ?? false
        let keys = isKeyShown ? (0..<min(table.rowCount, KeyForm.mostKeys)).map { table.key(of: $0) } : []
        forms = Set(keys.map(KeyForm.form))
        longest = keys.map(\.count).max() ?? 0
    }

    func mayShow(_ text: String) -> Bool {
        guard let forms else { return true }
        return text.isEmpty || text.count <= longest && forms.contains(KeyForm.form(text))
    }

    /// Of each part of a many-link.
    func mayShowParts(_ text: String) -> Bool {
        forms == nil || text.split(separator: ";").allSatisfy { mayShow(String($0)) }
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
