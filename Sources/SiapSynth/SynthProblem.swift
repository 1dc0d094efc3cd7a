public import SiapText

/// Why no roster can be made.
public enum SynthProblem: Error, Sendable {
    /// The pack has no table of that name.
    case unknownTable(name: String, near: [String])
    /// Nothing says which table's rows are to be made up; their names.
    case severalTables([String])
    case noTable
    /// Its keys are of a type of which there are not so many different values.
    case keyType(table: Bilingual, type: Bilingual)
    /// It wants combinations of values that are never twice, and none of them can be numbered.
    case onePer(table: Bilingual, attributes: [Bilingual])
    /// The folder has a file of that name already that nobody has marked as made up.
    case fileIsThere(path: String)
    /// Rows that were to be judged were rejected: a mistake of the generator.
    case rejected([Diagnostic])

    /// One sentence for whoever called for it.
    public var words: Bilingual {
        switch self {
        case .unknownTable(let name, let near):
            let mend = near.first.map { Bilingual(english: " Did you mean \($0)?", indonesian: " Maksudnya \($0)?") }
            return Bilingual(
                english: "The pack has no table \"\(name)\"." + (mend?.english ?? ""),
                indonesian: "Paket ini tidak punya tabel \"\(name)\"." + (mend?.indonesian ?? ""))
        case .severalTables(let names):
            let list = names.joined(separator: ", ")
            return Bilingual(
                english: "Several tables may be meant: \(list). Say which with --table.",
                indonesian: "Ada beberapa tabel: \(list). Sebutkan yang mana dengan --table.")
        case .noTable:
            return Bilingual(english: "The pack has no table.", indonesian: "Paket ini tidak punya tabel.")
        case .keyType(let table, let type):
            return Bilingual(
                english: "Keys of \(table.english) are of the type \(type.english): no row can have one of its own.",
                indonesian: "Kunci \(table.indonesian) bertipe \(type.indonesian): tiap baris tidak bisa punya sendiri."
            )
        case .onePer(let table, let attributes):
            return Bilingual(
                english: "\(table.english) has one row per \(attributes.map(\.english).joined(separator: ", ")): "
                    + "none of these can be numbered.",
                indonesian: "\(table.indonesian) punya satu baris per "
                    + "\(attributes.map(\.indonesian).joined(separator: ", ")): tidak ada yang bisa dinomori.")
        case .fileIsThere(let path):
            return Bilingual(
                english: "\(path) is there already, and nothing beside it says that it is made up: "
                    + "name an empty folder.",
                indonesian: "\(path) sudah ada, dan tidak ada keterangan bahwa isinya rekaan: "
                    + "sebutkan folder kosong.")
        case .rejected:
            return Bilingual(
                english: "Rows that were made up do not fit the pack.",
                indonesian: "Baris rekaan tidak cocok dengan paketnya.")
        }
    }
}
