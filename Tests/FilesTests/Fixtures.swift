import SiapData
import SiapFiles
import SiapText

/// A small world: regencies known by code, name and alias; people who belong to them.
enum Fixtures {
    static let sexes = CodeList(
        names: Bilingual(english: "sex", indonesian: "jenis_kelamin"),
        codes: [
            Code(names: Bilingual(english: "male", indonesian: "laki-laki"), aliases: ["L", "M"]),
            Code(names: Bilingual(english: "female", indonesian: "perempuan"), aliases: ["P", "F"]),
        ])

    static func attribute(
        _ english: String, _ indonesian: String, _ type: ValueType, role: Attribute.Role = .plain,
        isPrivate: Bool = false
    ) -> Attribute {
        Attribute(
            names: Bilingual(english: english, indonesian: indonesian), type: type, role: role, isPrivate: isPrivate)
    }

    static func attribute(_ name: String, _ type: ValueType, role: Attribute.Role = .plain, isPrivate: Bool = false)
        -> Attribute
    {
        attribute(name, name, type, role: role, isPrivate: isPrivate)
    }

    /// The catalog and its tables: regency with three rows, person and unit without any.
    static func world() throws -> (catalog: Catalog, regency: TableID, person: TableID, unit: TableID) {
        var catalog = Catalog()
        let regency = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual(english: "regency", indonesian: "kabupaten"),
                attributes: [
                    attribute("code", "kode", .text, role: .key), attribute("name", "nama", .text, role: .label),
                    attribute("alias", .text, role: .alias),
                ]))
        let loaded = try TableLoader.load(
            bytes: Array(
                "code,name,alias\n53.71,Kota Kupang,KUPANG\n53.01,Kabupaten Kupang,\n19.71,Pangkalpinang,PKP\n".utf8),
            format: .csv,
            into: catalog[regency].schema, catalog: catalog, fileName: "regency.csv")
        catalog[regency].setRows(loaded.columns, rowCount: loaded.rowCount, keyIndex: loaded.keyIndex)
        let person = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual(english: "person", indonesian: "orang"),
                attributes: [
                    attribute("id", .text, role: .key), attribute("name", "nama", .text, role: .label),
                    attribute("nik", .text, isPrivate: true), attribute("sex", "jenis_kelamin", .code(sexes)),
                    attribute("born", "lahir", .date), attribute("regency", "kabupaten", .link(regency)),
                    attribute("children", "anak", .wholeNumber), attribute("height", "tinggi", .decimal),
                    attribute("married", "kawin", .truth), attribute("wakes", "bangun", .time),
                    attribute("kind", "jenis", .text),
                    attribute("visited", "dikunjungi", .links(regency)),
                ]))
        let unit = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual(english: "unit", indonesian: "satuan"),
                attributes: [
                    attribute("code", "kode", .text, role: .key), attribute("name", "nama", .text, role: .label),
                ]))
        catalog[unit].schema.attributes.append(attribute("parent", "induk", .link(unit)))
        catalog[unit].schema.attributes.append(attribute("friends", "kawan", .links(unit)))
        return (catalog, regency, person, unit)
    }

    static func loadPeople(_ text: String, format: InputFormat = .csv) throws -> LoadOutcome {
        try loadPeople(bytes: Array(text.utf8), format: format)
    }

    static func loadPeople(bytes: [UInt8], format: InputFormat = .csv) throws -> LoadOutcome {
        let world = try world()
        return try TableLoader.load(
            bytes: bytes, format: format, into: world.catalog[world.person].schema, catalog: world.catalog,
            fileName: "people.csv")
    }

    static func loadUnits(_ text: String) throws -> LoadOutcome {
        let world = try world()
        return try TableLoader.load(
            bytes: Array(text.utf8), format: .csv, into: world.catalog[world.unit].schema, catalog: world.catalog,
            fileName: "units.csv")
    }

    /// The values of one attribute of people.
    static func values(_ outcome: LoadOutcome, _ attribute: String) throws -> [Value] {
        let world = try world()
        let index = world.catalog[world.person].schema.attribute(named: attribute)!
        return (0..<outcome.rowCount).map { outcome.columns[index].value(at: $0) }
    }

    /// The first problem for which a load is refused as a whole.
    static func refusal(_ load: () throws -> Void) -> MessageID? {
        do {
            try load()
            return nil
        } catch { return (error as? DiagnosticsFailure)?.diagnostics.first?.id }
    }
}

extension Day {
    static func iso(_ text: String) -> Value { .date(Day(iso: text)!) }
}

extension LoadOutcome {
    var reasons: [MessageID] { rejects.map(\.diagnostic.id) }
    var rejectLines: [Int] { rejects.map(\.line) }
}
