import SiapData
import SiapText

/// Which columns of a file that nobody has declared are private: those that are so in the declared table that the file
/// is most like.
struct PrivateNames {
    /// The tables that have more names of the header than any other; several where they have equally many.
    private let nearest: [TableSchema]

    init(_ header: [String], in catalog: Catalog) {
        let schemas = catalog.tables.map(\.schema)
        let shared = schemas.map { schema in header.count { schema.attribute(named: $0) != nil } }
        let most = shared.max() ?? 0
        nearest = most == 0 ? [] : zip(schemas, shared).filter { $0.1 == most }.map(\.0)
    }

    /// A name that one of several equally near tables shows to all is not private.
    func contains(_ name: String) -> Bool {
        let holders = nearest.compactMap { schema in
            schema.attribute(named: name).map { schema[$0].isPrivate }
        }
        return !holders.isEmpty && !holders.contains(false)
    }
}
