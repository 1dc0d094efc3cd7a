import SiapData
import SiapRender
import SiapText

/// Results as the engine gives them.
enum Fixtures {
    static let list = CodeList(
        names: Bilingual(english: "voter_list", indonesian: "daftar_pemilih"),
        codes: [
            Code(names: Bilingual("DPT")), Code(names: Bilingual("DPTb")),
            Code(names: Bilingual(english: "none", indonesian: "tidak_terdaftar")),
        ])

    /// A table of three provinces, known by their names.
    static func catalog() -> (Catalog, TableID) {
        var catalog = Catalog()
        let id = catalog.add(
            TableSchema(
                id: TableID(index: 0), names: Bilingual(english: "province", indonesian: "provinsi"),
                attributes: [
                    Attribute(names: Bilingual("code"), type: .text, role: .key),
                    Attribute(names: Bilingual("name"), type: .text, role: .label),
                ]))
        catalog[id].setRows(
            [
                Column(texts: ["53", "19", "91"]),
                Column(texts: ["Nusa Tenggara Timur", "Kepulauan Bangka Belitung", nil]),
            ], rowCount: 3,
            keyIndex: TextIndex(["53", "19", "91"]))
        return (catalog, id)
    }

    static func column(
        _ english: String, _ indonesian: String, _ type: ValueType, _ values: [Value],
        _ role: ResultTable.ResultColumn.Role, isPrivate: Bool = false
    ) -> ResultTable.ResultColumn {
        var column = ResultTable.ResultColumn(
            names: Bilingual(english: english, indonesian: indonesian), column: Column(type: type, values: values),
            role: role,
            privacy: isPrivate ? .stored : .open)
        if english == "count" { column.ofNothing = .whole(0) }
        return column
    }

    /// `count, average age … by province` with an unknown group and totals.
    static func byProvince() -> (ResultTable, Catalog) {
        let (catalog, province) = catalog()
        let result = ResultTable(
            columns: [
                column(
                    "province", "provinsi", .link(province),
                    [.row(province, row: 0), .row(province, row: 1), .row(province, row: 2), .unknown], .key),
                column(
                    "count", "jumlah", .wholeNumber, [.whole(2914), .whole(1886), .whole(7), .whole(12)],
                    .additiveMeasure),
                column(
                    "average age", "rata-rata umur", .decimal,
                    [.decimal(34.25), .decimal(31), .unknown, .decimal(1234.5)], .measure),
            ], rowCount: 4, totals: [.unknown, .whole(4819), .decimal(33.1)])
        return (result, catalog)
    }

    /// `share where voter_list = DPT of wbp by province`.
    static func share() -> (ResultTable, Catalog) {
        let (catalog, province) = catalog()
        let result = ResultTable(
            columns: [
                column(
                    "province", "provinsi", .link(province),
                    [.row(province, row: 0), .row(province, row: 1), .row(province, row: 2)], .key),
                column("share", "persen", .decimal, [.decimal(64.7220), .decimal(5), .unknown], .share),
                column("n", "n", .wholeNumber, [.whole(1886), .whole(1), .whole(0)], .sharePart),
                column("of", "dari", .wholeNumber, [.whole(2914), .whole(20), .whole(0)], .sharePart),
            ], rowCount: 3, totals: [.unknown, .decimal(64.31), .whole(1887), .whole(2934)])
        return (result, catalog)
    }

    /// `count by province across voter_list`, long, with the totals that the engine recomputed.
    static func crosstab() -> (ResultTable, Catalog) {
        let (catalog, province) = catalog()
        let ntt = Value.row(province, row: 0), babel = Value.row(province, row: 1)
        let dpt = Value.code(list, index: 0), dptb = Value.code(list, index: 1), none = Value.code(list, index: 2)
        func provinces(_ values: [Value]) -> ResultTable.ResultColumn {
            column("province", "provinsi", .link(province), values, .key)
        }
        func lists(_ values: [Value], _ role: ResultTable.ResultColumn.Role = .acrossKey) -> ResultTable.ResultColumn {
            column("voter_list", "daftar_pemilih", .code(list), values, role)
        }
        func counts(_ values: [Int64]) -> ResultTable.ResultColumn {
            column("count", "jumlah", .wholeNumber, values.map { .whole($0) }, .additiveMeasure)
        }
        var result = ResultTable(
            columns: [
                provinces([ntt, ntt, ntt, babel, babel]), lists([.unknown, none, dpt, dpt, dptb]),
                counts([3, 40, 1886, 500, 1000]),
            ], rowCount: 5,
            totals: [.unknown, .unknown, .whole(3429)])
        result.isComplete = true
        result.rowTotals = [ResultTable(columns: [provinces([ntt, babel]), counts([1929, 1500])], rowCount: 2)]
        result.columnTotals = [
            ResultTable(columns: [lists([.unknown, dpt, dptb, none]), counts([3, 2386, 1000, 40])], rowCount: 4)
        ]
        return (result, catalog)
    }

    static func text(
        _ pair: (ResultTable, Catalog), _ format: OutputFormat = .table, _ tongue: Tongue = .english, width: Int? = nil,
        maxRows: Int? = nil,
        color: Bool = false, unmasked: Bool = false
    ) -> String {
        let options = RenderOptions(
            tongue: tongue, width: width, color: color, format: format, maxRows: maxRows, unmasked: unmasked)
        return TableRenderer.text(pair.0, catalog: pair.1, options: options)
    }
}
