import SiapData
import SiapSQL
import SiapSemantics
import SiapSyntax
import SiapText
import Testing

/// A catalog small enough to know by heart, without files: houses of provinces, and people who live in them for a time.
struct Houses {
    var context: BindingContext
    let province: TableID
    let house: TableID
    let person: TableID

    static let kinds = CodeList(
        names: Bilingual(english: "house_kind", indonesian: "jenis_rumah"),
        codes: [
            Code(names: Bilingual("Lapas")),
            Code(names: Bilingual(english: "Rutan", indonesian: "rumah_tahanan"), aliases: ["RT"]),
        ])

    init() {
        var catalog = Catalog()
        func text(_ name: String, _ role: Attribute.Role = .plain, isPrivate: Bool = false) -> Attribute {
            Attribute(names: Bilingual(name), type: .text, role: role, isPrivate: isPrivate)
        }
        province = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual("province"), isCoded: true,
                attributes: [text("code", .key), text("name", .label)]))
        house = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual(english: "house", indonesian: "rumah"),
                attributes: [
                    text("code", .key), text("name", .label),
                    Attribute(names: Bilingual("kind"), type: .code(Houses.kinds)),
                    Attribute(names: Bilingual("capacity"), type: .wholeNumber),
                    Attribute(names: Bilingual("order"), type: .wholeNumber),
                    Attribute(names: Bilingual("opened"), type: .date),
                    Attribute(names: Bilingual("province"), type: .link(province), link: .partOf),
                    text("director", isPrivate: true),
                ]))
        person = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual("person"),
                attributes: [
                    text("id", .key), Attribute(names: Bilingual("came"), type: .date),
                    Attribute(names: Bilingual("left"), type: .date),
                    Attribute(names: Bilingual("house"), type: .link(house), link: .partOf),
                ],
                lives: TableSchema.Lives(from: AttributeID(index: 1), to: AttributeID(index: 2))))
        // A column of which nothing is known is written as no column at all.
        func fill(_ table: TableID, _ key: String, _ values: [Value]) {
            let columns = zip(catalog[table].schema.attributes, [.text(key)] + values).map {
                Column(type: $0.type, values: [$1])
            }
            catalog[table].setRows(columns, rowCount: 1, keyIndex: TextIndex([key]))
        }
        let day = Value.date(Day(year: 2023, month: 5, day: 1)!)
        fill(province, "NTT", [.text("East")])
        fill(
            house, "H1",
            [
                .text("Rutan Soe"), .code(Houses.kinds, index: 1), .whole(9), .whole(1), day, .row(province, row: 0),
                .text("Budi Santoso"),
            ])
        fill(person, "P1", [day, day, .row(house, row: 0)])
        catalog.setDataDates(from: Day(year: 2023, month: 1, day: 1)!, until: Day(year: 2024, month: 2, day: 14)!)
        context = BindingContext(catalog: catalog, today: Day(year: 2024, month: 3, day: 1)!)
    }

    mutating func define(_ text: String) {
        let source = SourceText(text)
        guard case .define(let syntax)? = Houses.parsed(source),
            let table = context.catalog.table(named: syntax.table.text)
        else {
            Issue.record("no definition: \(text)")
            return
        }
        context.definitions.add(
            Definition(
                table: table, names: syntax.names.bilingual, syntax: syntax.value, type: nil,
                doc: syntax.doc?.bilingual, tongue: .english, source: source))
    }

    /// The first statement of a text.
    static func parsed(_ source: SourceText) -> StatementSyntax.Kind? {
        Parser.parse(source).script.statements.first?.kind
    }

    func bound(_ text: String) throws -> BoundQuery {
        let source = SourceText(text), parsed = Parser.parse(source)
        guard case .query(let query)? = parsed.script.statements.first?.kind, !parsed.hasErrors else {
            throw DiagnosticsFailure(parsed.diagnostics)
        }
        let binder = Binder(context: context, source: source)
        guard let bound = binder.bindQuery(query) else { throw DiagnosticsFailure(binder.diagnostics) }
        return bound
    }

    func sql(_ text: String, tongue: Tongue = .english, masksTexts: Bool = false) throws -> String {
        let writer = SQLWriter(catalog: context.catalog, definitions: context.definitions, events: [], tongue: tongue) {
            $0.constantValue
        }
        writer.masksTexts = masksTexts
        return try writer.statement(try bound(text))
    }

    /// On one line, without the comment above it.
    func line(_ text: String) throws -> String {
        try sql(text).split(separator: "\n").filter { !$0.hasPrefix("--") }.joined(separator: " ").split(separator: " ")
            .joined(separator: " ")
    }
}
