import SiapData
import SiapSemantics
import SiapSyntax
import SiapText

@testable import SiapSession
@testable import SiapWords

/// A small pack, declared in the language itself, with a few rows: enough for help and restatements.
struct HelpFixture {
    var catalog: Catalog
    var definitions = Definitions()

    static let text = """
        codes inmate_kind/jenis_wbp "Kinds"/"Jenis" { detainee/tahanan : \
        "held before trial"/"ditahan sebelum putusan", convict/narapidana = napi }
        coded table province/provinsi "Provinces"/"Provinsi" { key code/kode: text, label name/nama: text, \
        alias abbreviation/singkatan: text }
        coded table satker "Facilities"/"Satuan kerja" { key code/kode: text, label name/nama: text, \
        capacity/kapasitas: whole number of people
            province/provinsi: part of province }
        table wbp "Everyone held, detainees included"/"Semua penghuni, termasuk tahanan" {
            key id: text, label name/nama: private text, kind/jenis: inmate_kind, satker: part of satker, \
        birth_date/tanggal_lahir: date
            origin/asal: link to province, back as natives/putra_daerah
            admitted/tanggal_masuk: date, left/tanggal_keluar: date
            lives from admitted to left
            history satker, kind
        }
        table outreach/sosialisasi { key id: text, satker: part of satker, participants/peserta: whole number }
        calendar { data_until/data_sampai: 2024-02-14, \
        election_day/hari_h: 2024-02-14 "Voting day"/"Hari pemungutan suara" }
        define age/umur of wbp = age(birth_date) "Full years"/"Tahun penuh"
        define adult/dewasa of wbp = age >= 17
        """

    init() {
        let source = SourceText(HelpFixture.text)
        let statements = Parser.parse(source).script.statements.map(\.kind)
        var declarations = Declarations(catalog: Catalog())
        for case .table(let table) in statements { declarations.announce(table) }
        for case .codes(let codes) in statements { declarations.declare(codes) }
        for case .table(let table) in statements { declarations.declare(table) }
        for case .calendar(let entries) in statements {
            for entry in entries {
                guard case .date(let date, _) = entry.date,
                    let day = Day(year: date.year, month: date.month, day: date.day)
                else { continue }
                declarations.catalog.add(
                    CalendarEntry(
                        names: entry.names.bilingual, aliases: [], value: .date(day), doc: entry.doc?.bilingual))
            }
        }
        catalog = declarations.catalog
        for case .define(let define) in statements {
            guard let table = catalog.table(named: define.table.text) else { continue }
            definitions.add(
                Definition(
                    table: table, names: define.names.bilingual, syntax: define.value, type: nil,
                    doc: define.doc?.bilingual, tongue: .english, source: source))
        }
        if let province = catalog.table(named: "province") {
            let columns = [["53", "19"], ["Nusa Tenggara Timur", "Kepulauan Bangka Belitung"], ["NTT", "Babel"]]
            catalog[province].setRows(
                columns.map { Column(type: .text, values: $0.map { .text($0) }) }, rowCount: 2,
                keyIndex: TextIndex(["53", "19"]))
        }
    }

    func book(_ tongue: Tongue) -> HelpBook { HelpBook(catalog: catalog, definitions: definitions, tongue: tongue) }

    /// The question in words; nil when it cannot be bound.
    func words(_ question: String, _ tongue: Tongue) -> String? {
        bound(question).map { Restatement(catalog: catalog, definitions: definitions, tongue: tongue).words($0) }
    }

    func bound(_ question: String) -> BoundQuery? {
        let source = SourceText(question)
        guard case .query(let query)? = Parser.parse(source).script.statements.first?.kind else { return nil }
        let context = BindingContext(catalog: catalog, definitions: definitions, today: Day(number: 0))
        return Binder(context: context, source: source).bindQuery(query)
    }
}
